/** What stands in a cell when it reaches a function: Excel on each platform, and people, write the same thing in several ways. */

import { isMissingMark } from '../case/missing';
import { shortened, type Words } from '../text';

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

/** No figure: a blank, or a mark that says why there is none. */
export const isMissing = (cell: unknown): boolean => isBlank(cell) || isMissingMark(cell);

/** Excel has no such numbers; other programs that call may. */
const notFinite: Words = { nb: 'noe som ikke er et tall', nn: 'noko som ikkje er eit tal', en: 'what is not a number' };

/** A cell as a message quotes it: a number is written out in the language of the message. */
export function quoted(cell: unknown): string | number | Words {
  if (typeof cell === 'boolean') return cell ? { nb: 'SANN', nn: 'SANN', en: 'TRUE' } : { nb: 'USANN', nn: 'USANN', en: 'FALSE' };
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : notFinite;
  if (typeof cell === 'string') return shortened(cell, 60);
  return isBlank(cell) ? '' : (errorIn(cell) ?? '?');
}

// Looked up once: a whole column asks a million times.
const { isArray } = Array;

/** A single value is a range of one cell. Rows may be of unequal length in a call from code: what is not there is blank. */
export function toMatrix(input: unknown): Matrix {
  if (!isArray(input)) return [[input]];
  const rows = input as unknown[];
  let width = 0;
  for (const row of rows) {
    const own = isArray(row) ? row.length : 1;
    if (own > width) width = own;
  }
  if (width === 0) return [[null]];
  const isWhole = (row: unknown): row is unknown[] => isArray(row) && row.length === width;
  // Excel's own ranges are taken as they are: a whole column would be long in copying.
  if (rows.every(isWhole)) return rows;
  return rows.map((row) => {
    const cells = isArray(row) ? (row as unknown[]) : [row];
    return Array.from({ length: width }, (_, column) => cells[column] ?? null);
  });
}
