/** Reads years and months in the forms that files use. */

import type { FileCell } from './ReadTable';

export interface Period {
  readonly year: number;
  /** 1 to 12. Undefined for a whole year. */
  readonly month?: number;
}

/** The years that the data tables accept, 1900 to 2150. */
const yearPattern = '((?:19|20)\\d{2}|21[0-4]\\d|2150)';
const periodForms: readonly {
  readonly form: RegExp;
  readonly parts: (match: RegExpExecArray) => readonly [year: string | undefined, month?: string | undefined];
}[] = [
  { form: new RegExp(`^${yearPattern}(?:\\.0+)?$`), parts: ([, y]) => [y] },
  { form: new RegExp(`^${yearPattern}M(\\d{2})$`, 'i'), parts: ([, y, m]) => [y, m] },
  // A day in ISO form and in Norwegian form. The day and a time of day are ignored.
  { form: new RegExp(`^${yearPattern}-(\\d{2})(?:-\\d{2})?(?:[T ][\\d:.]+Z?)?$`), parts: ([, y, m]) => [y, m] },
  { form: new RegExp(`^\\d{1,2}\\.(\\d{1,2})\\.${yearPattern}(?: [\\d:.]+)?$`), parts: ([, m, y]) => [y, m] },
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
const namedMonth = new RegExp(`^(${months.map((month) => month.slice(0, 3)).join('|')})[a-zæøå]*\\.? ${yearPattern}$`, 'i');

export function readPeriod(cell: FileCell | undefined): Period | undefined {
  if (cell === null || cell === undefined) return undefined;
  const text = String(cell).trim();
  const monthMatch = namedMonth.exec(text);
  if (monthMatch) {
    const abbreviation = (monthMatch[1] ?? '').toLowerCase();
    return { year: Number(monthMatch[2]), month: months.findIndex((month) => month.startsWith(abbreviation)) + 1 };
  }
  for (const { form, parts } of periodForms) {
    const match = form.exec(text);
    if (!match) continue;
    const [y, m] = parts(match);
    const month = m === undefined ? undefined : Number(m);
    if (month !== undefined && (month < 1 || month > 12)) return undefined;
    return month === undefined ? { year: Number(y) } : { year: Number(y), month };
  }
  return undefined;
}

/** The period at the end of a header and the text before it, for example in `Sysselsatte etter arbeidssted 2023` and `Andel sysselsatte (2025)`. */
export function periodAtEnd(header: string): { readonly period: Period; readonly before: string } | undefined {
  const whole = readPeriod(header);
  if (whole) return { period: whole, before: '' };
  const text = header.trim();
  const match = /[\s,(](\d{4}(?:M\d{2})?)\)?$/i.exec(text);
  const period = readPeriod(match?.[1]);
  if (!match || !period || match.index === 0) return undefined;
  // A regular expression would be quadratic here: it would try a heading of a million brackets from each bracket.
  let end = match.index;
  while (end > 0 && /[\s,(]/.test(text.charAt(end - 1))) end -= 1;
  return { period, before: text.slice(0, end) };
}
