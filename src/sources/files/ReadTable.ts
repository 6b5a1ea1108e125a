/** A table as it was read from a file, before `understand` finds out what its cells mean. */

/** A text that begins with `=` stays text, because nothing in a file is read as a formula. A blank cell is null. */
export type FileCell = string | number | null;

export interface ReadTable {
  /** The name of the sheet, or of the file if it has no sheets. */
  readonly name: string;
  readonly cells: readonly (readonly FileCell[])[];
}

export const maximumFileBytes = 20 * 1024 * 1024;
export const maximumCells = 1_000_000;

export const isBlank = (cell: FileCell | undefined): boolean =>
  cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
