/** Addresses in Excel's A1 form. Rows count from 1 as on the sheet, columns from 0. */

export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

export const address = (row: number, column: number, fixed = false): string =>
  fixed ? `$${columnName(column)}$${row}` : `${columnName(column)}${row}`;

/** A sheet's name as formulas write it. */
export const quoteSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;
