/** Years and months as files write them. */

import type { FileCell } from './ReadTable';

export interface Period {
  readonly year: number;
  /** 1 to 12; undefined for a whole year. */
  readonly month?: number;
}

/** The years that the data tables take. */
const year = '((?:19|20)\\d{2}|21[0-4]\\d|2150)';
const forms: readonly {
  readonly form: RegExp;
  readonly parts: (match: RegExpExecArray) => readonly [year: string | undefined, month?: string | undefined];
}[] = [
  { form: new RegExp(`^${year}(?:\\.0+)?$`), parts: ([, y]) => [y] },
  { form: new RegExp(`^${year}M(\\d{2})$`, 'i'), parts: ([, y, m]) => [y, m] },
  // A day, as ISO and as Norwegians write it, with a time that says nothing.
  { form: new RegExp(`^${year}-(\\d{2})(?:-\\d{2})?(?:[T ][\\d:.]+Z?)?$`), parts: ([, y, m]) => [y, m] },
  { form: new RegExp(`^\\d{1,2}\\.(\\d{1,2})\\.${year}(?: [\\d:.]+)?$`), parts: ([, m, y]) => [y, m] },
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
const named = new RegExp(`^(${months.map((month) => month.slice(0, 3)).join('|')})[a-zæøå]*\\.? ${year}$`, 'i');

export function readPeriod(cell: FileCell | undefined): Period | undefined {
  if (cell === null || cell === undefined) return undefined;
  const text = String(cell).trim();
  const byName = named.exec(text);
  if (byName) {
    const beginning = (byName[1] ?? '').toLowerCase();
    return { year: Number(byName[2]), month: months.findIndex((month) => month.startsWith(beginning)) + 1 };
  }
  for (const { form, parts } of forms) {
    const match = form.exec(text);
    if (!match) continue;
    const [y, m] = parts(match);
    const month = m === undefined ? undefined : Number(m);
    if (month !== undefined && (month < 1 || month > 12)) return undefined;
    return month === undefined ? { year: Number(y) } : { year: Number(y), month };
  }
  return undefined;
}

/** The period that a header ends with, and what stands before it: `Sysselsatte personer etter arbeidssted 2023`, `Andel sysselsatte (2025)`. */
export function periodAtEnd(header: string): { readonly period: Period; readonly before: string } | undefined {
  const whole = readPeriod(header);
  if (whole) return { period: whole, before: '' };
  const text = header.trim();
  const match = /[\s,(](\d{4}(?:M\d{2})?)\)?$/i.exec(text);
  const period = readPeriod(match?.[1]);
  if (!match || !period || match.index === 0) return undefined;
  // Not by a pattern of what repeats: a heading of a million brackets would be tried from each of them.
  let end = match.index;
  while (end > 0 && /[\s,(]/.test(text.charAt(end - 1))) end -= 1;
  return { period, before: text.slice(0, end) };
}
