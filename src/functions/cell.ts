/** Recognises errors, blanks and marks for missing figures in the cells that Excel sends, which differ between Excel's platforms. */

import { isMissingMark } from '../case/missing';
import { shortened, type Words } from '../text';

/** Rows of cells, as Excel sends a range. */
export type Matrix = readonly (readonly unknown[])[];

/** Excel's errors. The list includes those that a custom function cannot return, because a cell that a function reads may hold them. */
const excelErrors: ReadonlySet<string> = new Set(
  '#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #GETTING_DATA #SPILL! #CALC! #BUSY! #FIELD! #BLOCKED! #CONNECT! #UNKNOWN! #EXTERNAL! #PYTHON! #TIMEOUT!'.split(
    ' ',
  ),
);

/** Returns the error that a cell holds, or undefined. Excel sends an error as an object with a code, or as the text that the cell shows. */
export function errorIn(cell: unknown): string | undefined {
  const content =
    typeof cell === 'object' && cell !== null ? ('code' in cell ? cell.code : 'error' in cell ? cell.error : undefined) : cell;
  return typeof content === 'string' && excelErrors.has(content) ? content : undefined;
}

/**
 * Whether a cell is blank: null, undefined or an empty text, depending on the platform. Excel on the desktop may send 0 for a blank; `optional` and the kinds
 * for which 0 is no answer handle that.
 */
export const isBlank = (cell: unknown): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

/** Whether a cell has no figure: it is blank or holds a mark for a missing figure. */
export const isMissing = (cell: unknown): boolean => isBlank(cell) || isMissingMark(cell);

/** The words for NaN and infinity. Excel has no such numbers, but other programs that call the functions may send them. */
const notFinite: Words = { nb: 'noe som ikke er et tall', nn: 'noko som ikkje er eit tal', en: 'what is not a number' };

/** Returns the content of a cell as a message quotes it. A number is formatted in the language of the message. */
export function quoted(cell: unknown): string | number | Words {
  if (typeof cell === 'boolean') return cell ? { nb: 'SANN', nn: 'SANN', en: 'TRUE' } : { nb: 'USANN', nn: 'USANN', en: 'FALSE' };
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : notFinite;
  if (typeof cell === 'string') return shortened(cell, 60);
  return isBlank(cell) ? '' : (errorIn(cell) ?? '?');
}

// The name is looked up once, because a whole column asks a million times.
const { isArray } = Array;

/** Makes rows of cells of an input. A single value is one cell. Shorter rows, which only a call from code has, are filled with blanks. */
export function toMatrix(input: unknown): Matrix {
  if (!isArray(input)) return [[input]];
  const rows = input as unknown[];
  let width = 0;
  for (const row of rows) {
    const rowWidth = isArray(row) ? row.length : 1;
    if (rowWidth > width) width = rowWidth;
  }
  if (width === 0) return [[null]];
  const isWhole = (row: unknown): row is unknown[] => isArray(row) && row.length === width;
  // A range from Excel is returned as it is, because copying a whole column would take long.
  if (rows.every(isWhole)) return rows;
  return rows.map((row) => {
    const cells = isArray(row) ? (row as unknown[]) : [row];
    return Array.from({ length: width }, (_, column) => cells[column] ?? null);
  });
}
