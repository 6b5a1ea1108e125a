/** Reads ages in the forms that files use, and finds the age groups of the workbook that the ages of a file cover exactly. */

import { ageGroups, allAges } from '../../case/dataTables';

export interface AgeRange {
  readonly from: number;
  /** The last age, in years. Infinity for a group without an upper limit. */
  readonly to: number;
}

/** The age groups of table 07459 that the workbook uses, youngest first. */
export const publishedAges: readonly string[] = Object.values(ageGroups).flat();

export const isAllAges = (text: string): boolean =>
  /^(?:alle aldr(?:e|ar)|alle aldersgrupp\S*|alder i alt|i alt|total|totalt|all ages)$/i.test(text.trim());

/** The range of ages that a text such as `16 år`, `16-19 år`, `90 år eller eldre` or `90+` names. Undefined when the text is not an age. */
export function readAges(text: string): AgeRange | undefined {
  if (isAllAges(text)) return { from: 0, to: Infinity };
  const match =
    /^(\d{1,3})(?:\s?[-–—]\s?(\d{1,3}))?\s?(\+)?\s?(?:år|year|years)?\s?(\+|eller eldre|og over|og eldre|or older|or over|og meir)?$/i.exec(
      text.trim(),
    );
  if (!match) return undefined;
  const from = Number(match[1]);
  const isOpen = match[3] !== undefined || match[4] !== undefined;
  const to = isOpen ? Infinity : Number(match[2] ?? match[1]);
  return from > 130 || to < from ? undefined : { from, to };
}

/** Whether a single text is an age. It needs a word or a plus sign, because a number or range alone (`16-19`) can be something else. */
export const isClearlyAge = (text: string): boolean => readAges(text) !== undefined && /[a-zå+]/i.test(text);

/** The labels that together cover `span` exactly, each year once. Undefined when no combination does. Wider groups are tried first. */
export function labelsCovering(labels: readonly string[], span: AgeRange): readonly string[] | undefined {
  const parts = labels
    .flatMap((label) => {
      const ages = readAges(label);
      return ages && ages.from >= span.from && ages.to <= span.to ? [{ label, ...ages }] : [];
    })
    .sort((a, b) => b.to - a.to);
  // Ages from which the rest cannot be covered. Without them, a file with groups of many widths would be tried in every combination.
  const deadEnds = new Set<number>();
  const coverFrom = (start: number): readonly string[] | undefined => {
    if (deadEnds.has(start)) return undefined;
    for (const part of parts) {
      if (part.from !== start) continue;
      if (part.to === span.to) return [part.label];
      const rest = coverFrom(part.to + 1);
      if (rest) return [part.label, ...rest];
    }
    deadEnds.add(start);
    return undefined;
  };
  return coverFrom(span.from);
}

/** All ages, and the age groups that the workbook uses. */
export const wantedAgeGroups: readonly { readonly label: string; readonly span: AgeRange }[] = [
  { label: allAges, span: { from: 0, to: Infinity } },
  ...publishedAges.flatMap((label) => {
    const span = readAges(label);
    return span ? [{ label, span }] : [];
  }),
];
