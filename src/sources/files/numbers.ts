/** Reads numbers in the forms that Norwegian files use. Only the whole column shows which mark is the decimal mark. */

import type { FileCell } from './ReadTable';

export type DecimalMark = ',' | '.';

/** The marks between groups of three digits: all kinds of spaces, and the apostrophe of Swiss settings. */
const groupMarks = /(?<=\d)[ \u00A0\u2009\u202F'’](?=\d{3}(?!\d))/g;

/** The digits, the decimal and group marks and a plain minus of a number, without spaces and a per cent sign. Undefined when the text is not a number. */
function plainNumber(text: string): string | undefined {
  const stripped = text
    .trim()
    .replace(/^[−–](?=[\d,.])/, '-')
    .replace(/[ \u00A0\u2009\u202F]?%$/, '')
    .replace(groupMarks, '');
  return /^[+-]?\d[\d.,]*$|^[+-]?[.,]\d+$/.test(stripped) ? stripped.replace(/^\+/, '') : undefined;
}

export const isPercentText = (cell: FileCell | undefined): boolean => typeof cell === 'string' && /\d\s?%\s*$/.test(cell);

/** Whether the cell is a number with at least one of the two decimal marks. */
export const looksNumeric = (cell: FileCell | undefined): boolean =>
  typeof cell === 'number' || (typeof cell === 'string' && (readNumber(cell, ',') ?? readNumber(cell, '.')) !== undefined);

const numberForms: Readonly<Record<DecimalMark, { readonly form: RegExp; readonly groups: RegExp }>> = {
  ',': { form: /^-?(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+)?(?:,\d*)?$/, groups: /\./g },
  '.': { form: /^-?(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)?(?:\.\d*)?$/, groups: /,/g },
};

/** The number, read with `decimal` as the decimal mark and the other mark between groups of three digits. Undefined when the cell is not such a number. */
export function readNumber(cell: FileCell | undefined, decimal: DecimalMark): number | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
  if (typeof cell !== 'string') return undefined;
  const plain = plainNumber(cell);
  if (plain === undefined) return undefined;
  const { form, groups } = numberForms[decimal];
  if (!form.test(plain)) return undefined;
  const value = Number(plain.replace(groups, '').replace(',', '.'));
  return Number.isFinite(value) ? value : undefined;
}

/**
 * The decimal mark that the cells show. `none` when no cell has a mark, `unknown` when every mark could be either (`1.234`), and `both` when cells
 * contradict each other.
 */
export function decimalMarkOf(cells: Iterable<FileCell>): DecimalMark | 'none' | 'unknown' | 'both' {
  const marks = new Set<DecimalMark>();
  let hasAmbiguous = false;
  for (const cell of cells) {
    const plain = typeof cell === 'string' ? plainNumber(cell) : undefined;
    if (plain === undefined || !/[.,]/.test(plain)) continue;
    const [comma, point] = [readNumber(plain, ','), readNumber(plain, '.')];
    if (comma !== undefined && point === undefined) marks.add(',');
    else if (point !== undefined && comma === undefined) marks.add('.');
    else hasAmbiguous = true;
  }
  const [only] = marks;
  if (marks.size > 1) return 'both';
  return only ?? (hasAmbiguous ? 'unknown' : 'none');
}

/** Whether the cell is a dash. Statistics Norway writes zero as a dash; others use it for a missing figure. */
export const isDash = (cell: FileCell | undefined): boolean => typeof cell === 'string' && /^[-–—−]$/.test(cell.trim());
