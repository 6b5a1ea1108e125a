/** What stands in a cell when it reaches a function: Excel on each platform, and people, write the same thing in several ways. */

import type { Words } from '../text';

/** Rows of cells, as Excel sends a range. */
export type Matrix = readonly (readonly unknown[])[];

/** Excel's errors. Those younger than custom functions are here too: they can stand in a cell that a function reads. */
const excelErrors: ReadonlySet<string> = new Set(
  '#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #GETTING_DATA #SPILL! #CALC! #BUSY! #FIELD! #BLOCKED! #CONNECT! #UNKNOWN! #EXTERNAL! #PYTHON! #TIMEOUT!'.split(
    ' ',
  ),
);

/** The error that a cell holds. Errors arrive as objects with a code, or as the text that the cell shows. */
export function errorIn(cell: unknown): string | undefined {
  const shown =
    typeof cell === 'object' && cell !== null ? ('code' in cell ? cell.code : 'error' in cell ? cell.error : undefined) : cell;
  return typeof shown === 'string' && excelErrors.has(shown) ? shown : undefined;
}

/** A blank cell: null, undefined or an empty text, depending on the platform. The desktop's 0 for a blank is met where an argument is optional. */
export const isBlank = (cell: unknown): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

/** Statistics Norway's marks: `:` confidential, `.` not possible, `..` not available. */
const marks: ReadonlySet<unknown> = new Set([':', '.', '..']);

/** No figure: a blank, or a mark that says why there is none. */
export const isMissing = (cell: unknown): boolean => isBlank(cell) || marks.has(typeof cell === 'string' ? cell.trim() : cell);

export interface WrittenNumber {
  readonly value: number;
  /** Written with a per cent sign: `value` is already divided by 100. */
  readonly percent: boolean;
}

const space = '[ \\u00A0\\u2009\\u202F]';
const norwegian = new RegExp(`^([+\\-−]?)(\\d{1,3}(?:${space}\\d{3})+|\\d+)(?:,(\\d+))?${space}?(%?)$`);

/**
 * The number in a cell: a number, or text in Norwegian form (`1 000,5`, `−3`, `15 %`, with any of the spaces that group digits).
 * A point is no decimal mark here: `1.000` is one thousand to some and one to others, so it is no number at all.
 */
export function numberIn(cell: unknown): WrittenNumber | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? { value: cell, percent: false } : undefined;
  if (typeof cell !== 'string') return undefined;
  const match = norwegian.exec(cell.trim());
  if (!match) return undefined;
  const [, sign, whole = '', decimals = '0', percent] = match;
  const size = Number(`${whole.replace(/\D/g, '')}.${decimals}`);
  return { value: (sign === '-' || sign === '−' ? -size : size) / (percent ? 100 : 1), percent: percent === '%' };
}

/** A cell as a message quotes it: a number is written out in the language of the message. */
export function quoted(cell: unknown): string | number | Words {
  if (typeof cell === 'boolean') return cell ? { nb: 'SANN', nn: 'SANN', en: 'TRUE' } : { nb: 'USANN', nn: 'USANN', en: 'FALSE' };
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'string') return cell.length > 60 ? `${cell.slice(0, 59)}…` : cell;
  return isBlank(cell) ? '' : (errorIn(cell) ?? '?');
}

/** A single value is a range of one cell. Rows may be of unequal length in a call from code: what is not there is blank. */
export function toMatrix(input: unknown): Matrix {
  if (!Array.isArray(input)) return [[input]];
  const rows = input.length === 0 ? [null] : (input as unknown[]);
  const cells = rows.map((row): unknown[] => (Array.isArray(row) ? (row as unknown[]) : [row]));
  return cells.some((row) => row.length > 0) ? cells : [[null]];
}
