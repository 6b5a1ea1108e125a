/** Addresses in Excel's A1 form. Rows count from 1 as on the sheet, columns from 0. */

export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

export const address = (row: number, column: number, fixed = false): string =>
  fixed ? `$${columnName(column)}$${row}` : `${columnName(column)}${row}`;

/** Returns a sheet's name as formulas write it, in quotes. */
export const quoteSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** First and last row and column of a range: rows from 1 as on the sheet, columns from 0. */
export interface Corners {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const columnAt = (name: string): number => Array.from(name).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Returns the corners of `$A$4:$C$9` or `C7`, or undefined when the text is not a cell or a range of cells. */
export function cornersOf(range: string): Corners | undefined {
  const [, from = '', top, to, bottom] = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(range.replaceAll('$', '')) ?? [];
  if (top === undefined) return undefined;
  return {
    top: Number(top),
    left: columnAt(from),
    bottom: Number(bottom ?? top),
    right: columnAt(to ?? from),
  };
}

/** Splits `'S4 Næringer'!$A$4:$R$22` or `Sak!C7` into sheet and range. Returns undefined when the text is not a cell or a range of cells on a sheet. */
export function splitReference(reference: string): { readonly sheet: string; readonly range: string } | undefined {
  const [, quoted, bare, range] =
    /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/u.exec(reference) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? bare;
  return sheet === undefined || range === undefined ? undefined : { sheet, range };
}
