/** A table as it stood in a file: every cell, and how the file wrote it down. What the cells mean is for `understand`. */

/** Text stays text, also where it begins with `=`: what comes from a file is never a formula. A blank cell is null. */
export type FileCell = string | number | null;
export type Encoding = 'utf-8' | 'utf-16' | 'windows-1252';
export type Delimiter = ',' | ';' | '\t';

export interface ReadTable {
  /** Of the sheet, or of the file where it has no sheets. */
  readonly name: string;
  readonly cells: readonly (readonly FileCell[])[];
  readonly encoding?: Encoding;
  readonly delimiter?: Delimiter;
}

export const largestFile = 20 * 1024 * 1024;
export const mostCells = 1_000_000;

export const isBlank = (cell: FileCell | undefined): boolean =>
  cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
