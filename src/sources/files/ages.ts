/** Ages as files write them, and the age groups that the workbook counts in, made only from parts that cover them wholly. */

import { ageGroups, allAges } from '../../case/dataTables';

export interface Ages {
  readonly from: number;
  /** The last year; Infinity for an open end. */
  readonly to: number;
}

/** The published groups that the tables read, in their order. */
export const publishedAges: readonly string[] = Object.values(ageGroups).flat();

export const isAllAges = (text: string): boolean =>
  /^(?:alle aldr(?:e|ar)|alle aldersgrupp\S*|alder i alt|i alt|total|totalt|all ages)$/i.test(text.trim());

/** `16 år`, `16-19 år`, `90 år eller eldre`, `90+`: the years that a group holds, or undefined when it is no age. */
export function readAges(text: string): Ages | undefined {
  if (isAllAges(text)) return { from: 0, to: Infinity };
  const match =
    /^(\d{1,3})(?:\s?[-–—]\s?(\d{1,3}))?\s?(\+)?\s?(?:år|year|years)?\s?(\+|eller eldre|og over|og eldre|or older|or over|og meir)?$/i.exec(
      text.trim(),
    );
  if (!match) return undefined;
  const from = Number(match[1]);
  const open = match[3] !== undefined || match[4] !== undefined;
  const to = open ? Infinity : Number(match[2] ?? match[1]);
  return from > 130 || to < from ? undefined : { from, to };
}

/** Does a bare number or range need the word `år` to be an age? A column of them does not, a lone text does. */
export const saysAge = (text: string): boolean => readAges(text) !== undefined && /[a-zå+]/i.test(text);

/** Which of `labels` cover a span exactly, each year once; undefined when they do not. The widest are tried first. */
export function tiles(labels: readonly string[], span: Ages): readonly string[] | undefined {
  const parts = labels
    .flatMap((label) => {
      const ages = readAges(label);
      return ages && ages.from >= span.from && ages.to <= span.to ? [{ label, ...ages }] : [];
    })
    .sort((one, other) => other.to - one.to);
  // Groups of every width side by side would otherwise be tried in every combination.
  const inVain = new Set<number>();
  const from = (start: number): readonly string[] | undefined => {
    if (inVain.has(start)) return undefined;
    for (const part of parts) {
      if (part.from !== start) continue;
      if (part.to === span.to) return [part.label];
      const rest = from(part.to + 1);
      if (rest) return [part.label, ...rest];
    }
    inVain.add(start);
    return undefined;
  };
  return from(span.from);
}

/** The groups of the tables, and all ages. */
export const wantedAges: readonly { readonly label: string; readonly span: Ages }[] = [
  { label: allAges, span: { from: 0, to: Infinity } },
  ...publishedAges.flatMap((label) => {
    const span = readAges(label);
    return span ? [{ label, span }] : [];
  }),
];
