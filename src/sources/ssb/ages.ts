/** Matches the workbook's age groups with the ages of a table, which may be single years or groups. */

import { ageGroups } from '../../case/dataTables';
import { CallFailure } from './callFailure';
import type { Category } from './readDataset';

interface AgeSpan {
  readonly from: number;
  /** The last age of the span. Infinity where the label is open upwards. */
  readonly to: number;
}

/** Reads labels like `0 år`, `1-5 år` and `105 år eller eldre`. Undefined when the label is not an age. */
export function ageSpan(label: string): AgeSpan | undefined {
  const [, first, last, open] =
    /^(\d+)(?:\s*[-–]\s*(\d+))?(\+)?\s*(?:år)?(?:\s+(?:eller eldre|og over|og eldre|\+))?$/i.exec(label.trim()) ?? [];
  if (first === undefined) return undefined;
  const upwards = open !== undefined || /(eldre|over|\+)$/i.test(label.trim());
  return { from: Number(first), to: upwards ? Infinity : Number(last ?? first) };
}

export const ages: readonly string[] = Object.values(ageGroups).flat();

/**
 * Gives, for each age group of the workbook, the codes of the table's categories that together make exactly that group.
 * @throws CallFailure changed, when the table's ages cannot make the group
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
      // Takes the widest category that fits, so that no one is counted twice in a table with both single years and groups.
      for (let next = group.from; next <= group.to;) {
        const fitting = spans
          .filter(({ from, to }) => from === next && to <= group.to)
          .reduce<(typeof spans)[number] | undefined>(
            (widest, span) => (widest && widest.to >= span.to ? widest : span),
            undefined,
          );
        if (!fitting) throw new CallFailure('changed', { part: age });
        codes.push(fitting.code);
        if (fitting.to === group.to) break;
        next = fitting.to + 1;
      }
      return [age, codes] as const;
    }),
  );
}
