/** Numbers as Norwegian files write them: which mark is the decimal one shows only from the whole column. */

import type { FileCell } from './ReadTable';

export type DecimalMark = ',' | '.';

/** What grouped digits are parted by: spaces of all kinds, and the apostrophe of Swiss settings. */
const groupMarks = /(?<=\d)[ \u00A0\u2009\u202F'’](?=\d{3}(?!\d))/g;

/** Digits and marks alone, with a plain minus, or undefined when it is no number. */
function bare(text: string): string | undefined {
  const plain = text
    .trim()
    .replace(/^[−–](?=[\d,.])/, '-')
    .replace(/[ \u00A0\u2009\u202F]?%$/, '')
    .replace(groupMarks, '');
  return /^[+-]?\d[\d.,]*$|^[+-]?[.,]\d+$/.test(plain) ? plain.replace(/^\+/, '') : undefined;
}

export const isPercentText = (cell: FileCell | undefined): boolean => typeof cell === 'string' && /\d\s?%\s*$/.test(cell);

/** Could it be a number, whatever its decimal mark? */
export const looksNumeric = (cell: FileCell | undefined): boolean =>
  typeof cell === 'number' || (typeof cell === 'string' && (readNumber(cell, ',') ?? readNumber(cell, '.')) !== undefined);

const forms: Readonly<Record<DecimalMark, { readonly form: RegExp; readonly groups: RegExp }>> = {
  ',': { form: /^-?(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+)?(?:,\d*)?$/, groups: /\./g },
  '.': { form: /^-?(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)?(?:\.\d*)?$/, groups: /,/g },
};

/** The number, with `decimal` as its decimal mark and the other mark between groups of three; undefined where it is none. */
export function readNumber(cell: FileCell | undefined, decimal: DecimalMark): number | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
  if (typeof cell !== 'string') return undefined;
  const plain = bare(cell);
  if (plain === undefined) return undefined;
  const { form, groups } = forms[decimal];
  if (!form.test(plain)) return undefined;
  const value = Number(plain.replace(groups, '').replace(',', '.'));
  return Number.isFinite(value) ? value : undefined;
}

/**
 * What the cells say of the decimal mark: the mark that they show, `none` where no cell has any mark, `unknown` where each could be either
 * (`1.234`), `both` where they contradict each other.
 */
export function decimalMarkOf(cells: Iterable<FileCell>): DecimalMark | 'none' | 'unknown' | 'both' {
  const seen = new Set<DecimalMark>();
  let either = false;
  for (const cell of cells) {
    const plain = typeof cell === 'string' ? bare(cell) : undefined;
    if (plain === undefined || !/[.,]/.test(plain)) continue;
    const [comma, point] = [readNumber(plain, ','), readNumber(plain, '.')];
    if (comma !== undefined && point === undefined) seen.add(',');
    else if (point !== undefined && comma === undefined) seen.add('.');
    else either = true;
  }
  const [only] = seen;
  if (seen.size > 1) return 'both';
  return only ?? (either ? 'unknown' : 'none');
}

/** SSB's mark for nothing to count; others use it for what is not known. */
export const isDash = (cell: FileCell | undefined): boolean => typeof cell === 'string' && /^[-–—−]$/.test(cell.trim());
