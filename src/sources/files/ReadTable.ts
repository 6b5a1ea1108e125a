/** The cells of a table in a file. `understand` finds out what they mean. */

/** A text that begins with `=` stays text: nothing in a file is taken for a formula. A blank cell is null. */
export type FileCell = string | number | null;

export interface ReadTable {
  /** The name of the sheet, or of the file if it has no sheets. */
  readonly name: string;
  readonly cells: readonly (readonly FileCell[])[];
}

export const largestFile = 20 * 1024 * 1024;
export const mostCells = 1_000_000;

export const isBlank = (cell: FileCell | undefined): boolean =>
  cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
