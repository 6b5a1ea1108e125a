/** Reads years and months in the forms that files use. */

import type { FileCell } from './ReadTable';

export interface Period {
  readonly year: number;
  /** 1 to 12. Undefined for a whole year. */
  readonly month?: number;
}

/** The years that the data tables accept, 1900 to 2150. */
const yearPattern = '((?:19|20)\\d{2}|21[0-4]\\d|2150)';
const periodPatterns: readonly {
  readonly pattern: RegExp;
  readonly parts: (match: RegExpExecArray) => readonly [year: string | undefined, month?: string | undefined];
}[] = [
  { pattern: new RegExp(`^${yearPattern}(?:\\.0+)?$`), parts: ([, year]) => [year] },
  { pattern: new RegExp(`^${yearPattern}M(\\d{2})$`, 'i'), parts: ([, year, month]) => [year, month] },
  // A date in ISO form and in Norwegian form. The day and a time of day are ignored.
  { pattern: new RegExp(`^${yearPattern}-(\\d{2})(?:-\\d{2})?(?:[T ][\\d:.]+Z?)?$`), parts: ([, year, month]) => [year, month] },
  { pattern: new RegExp(`^\\d{1,2}\\.(\\d{1,2})\\.${yearPattern}(?: [\\d:.]+)?$`), parts: ([, month, year]) => [year, month] },
];

export const months = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
];
const monthNamePattern = new RegExp(`^(${months.map((month) => month.slice(0, 3)).join('|')})[a-zæøå]*\\.? ${yearPattern}$`, 'i');

export function readPeriod(cell: FileCell | undefined): Period | undefined {
  if (cell === null || cell === undefined) return undefined;
  const text = String(cell).trim();
  const monthMatch = monthNamePattern.exec(text);
  if (monthMatch) {
    const abbreviation = (monthMatch[1] ?? '').toLowerCase();
    return { year: Number(monthMatch[2]), month: months.findIndex((month) => month.startsWith(abbreviation)) + 1 };
  }
  for (const { pattern, parts } of periodPatterns) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [year, month] = parts(match);
    if (month === undefined) return { year: Number(year) };
    return Number(month) < 1 || Number(month) > 12 ? undefined : { year: Number(year), month: Number(month) };
  }
  return undefined;
}

/** The period at the end of a header and the text before it, for example in `Sysselsatte etter arbeidssted 2023` and `Andel sysselsatte (2025)`. */
export function periodAtEnd(header: string): { readonly period: Period; readonly before: string } | undefined {
  const onlyPeriod = readPeriod(header);
  if (onlyPeriod) return { period: onlyPeriod, before: '' };
  const text = header.trim();
  const match = /[\s,(](\d{4}(?:M\d{2})?)\)?$/i.exec(text);
  const period = readPeriod(match?.[1]);
  if (!match || !period || match.index === 0) return undefined;
  // A regular expression would be quadratic here: it would try a heading of a million brackets from each bracket.
  let end = match.index;
  while (end > 0 && /[\s,(]/.test(text.charAt(end - 1))) end -= 1;
  return { period, before: text.slice(0, end) };
}
