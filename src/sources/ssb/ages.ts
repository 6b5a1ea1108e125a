/** The age groups of the workbook out of the ages of a table, whether it gives single years or groups. */

import { ageGroups } from '../../case/dataTables';
import { CallFailure } from './callFailure';
import type { Category } from './readDataset';

interface Span {
  readonly from: number;
  /** Included; Infinity where the label is open upwards. */
  readonly to: number;
}

/** `0 år`, `1-5 år`, `105 år eller eldre`. Undefined for what is no age. */
export function ageSpan(label: string): Span | undefined {
  const [, first, last, open] =
    /^(\d+)(?:\s*[-–]\s*(\d+))?(\+)?\s*(?:år)?(?:\s+(?:eller eldre|og over|og eldre|\+))?$/i.exec(label.trim()) ?? [];
  if (first === undefined) return undefined;
  const upwards = open !== undefined || /(eldre|over|\+)$/i.test(label.trim());
  return { from: Number(first), to: upwards ? Infinity : Number(last ?? first) };
}

export const ages: readonly string[] = Object.values(ageGroups).flat();

/**
 * For each age of the workbook, the categories of the table that together are exactly it.
 * @throws CallFailure changed
 */
export function categoriesByAge(categories: readonly Category[]): ReadonlyMap<string, readonly string[]> {
  const spans = categories.flatMap(({ code, label }) => {
    const span = ageSpan(label);
    return span ? [{ code, ...span }] : [];
  });
  return new Map(
    ages.map((age) => {
      const group = ageSpan(age) ?? { from: NaN, to: NaN };
      const codes: string[] = [];
      // The widest that still fits, so that a table with both single years and groups is counted once.
      for (let next = group.from; next <= group.to;) {
        const fitting = spans
          .filter(({ from, to }) => from === next && to <= group.to)
          .reduce<(typeof spans)[number] | undefined>((wide, one) => (wide && wide.to >= one.to ? wide : one), undefined);
        if (!fitting) throw new CallFailure('changed', { what: age });
        codes.push(fitting.code);
        if (fitting.to === group.to) break;
        next = fitting.to + 1;
      }
      return [age, codes] as const;
    }),
  );
}
