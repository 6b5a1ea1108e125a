/** Blocks of cells and their addresses in Excel's notation. Rows and columns count from 0. */

export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const maxRows = 1_048_576;
export const maxColumns = 16_384;

const columnLetters = (column: number): string => {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) letters = String.fromCharCode(65 + (rest % 26)) + letters;
  return letters;
};

const columnNumber = (letters: string): number => {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
};

/** Quotes a sheet name when a formula needs the quotes: "Sak" stays, "S4 Sysselsetting" becomes "'S4 Sysselsetting'". */
export const quoteSheet = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !cellPattern.test(name) && !/^(r|c|rc|r\d+|c\d+|r\d+c\d+)$/i.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;

export const isEntireColumn = (block: Block): boolean => block.row === 0 && block.rows === maxRows;
export const isEntireRow = (block: Block): boolean => block.column === 0 && block.columns === maxColumns;

/** Returns the address of a block: "A1", "A1:B2", "A:C" or "4:4"; with `absolute`, "$A$1:$B$2". */
export const blockAddress = (block: Block, absolute: boolean): string => {
  const dollar = absolute ? '$' : '';
  const column = (index: number) => `${dollar}${columnLetters(index)}`;
  const row = (index: number) => `${dollar}${index + 1}`;
  const lastRow = block.row + block.rows - 1;
  const lastColumn = block.column + block.columns - 1;
  if (isEntireColumn(block) && !isEntireRow(block)) return `${column(block.column)}:${column(lastColumn)}`;
  if (isEntireRow(block)) return `${row(block.row)}:${row(lastRow)}`;
  const first = column(block.column) + row(block.row);
  return block.rows === 1 && block.columns === 1 ? first : `${first}:${column(lastColumn)}${row(lastRow)}`;
};

const cellPattern = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i;
const columnPattern = /^\$?([A-Z]{1,3})$/i;
const rowPattern = /^\$?([1-9]\d{0,6})$/;

type Corner = { readonly row?: number; readonly column?: number };

const corner = (text: string): Corner | undefined => {
  const cell = cellPattern.exec(text);
  if (cell?.[1] !== undefined && cell[2] !== undefined) return { column: columnNumber(cell[1]), row: Number(cell[2]) - 1 };
  const column = columnPattern.exec(text)?.[1];
  if (column !== undefined) return { column: columnNumber(column) };
  const row = rowPattern.exec(text)?.[1];
  return row === undefined ? undefined : { row: Number(row) - 1 };
};

const span = (from: number | undefined, to: number | undefined, all: number): readonly [number, number] =>
  from === undefined || to === undefined ? [0, all] : [Math.min(from, to), Math.abs(from - to) + 1];

export const insideGrid = (block: Block): boolean =>
  block.row >= 0 &&
  block.column >= 0 &&
  block.rows >= 1 &&
  block.columns >= 1 &&
  block.row + block.rows <= maxRows &&
  block.column + block.columns <= maxColumns;

/** Reads "Sak!$C$7", "'S4 Sysselsetting'!A1:B3", "C:C" or "4:6". Returns undefined when the text is not the address of one block. */
export const parseAddress = (text: string): { readonly sheet?: string; readonly block: Block } | undefined => {
  const bang = text.lastIndexOf('!');
  const named = bang < 0 ? undefined : text.slice(0, bang);
  const sheet = named?.startsWith("'") && named.endsWith("'") ? named.slice(1, -1).replaceAll("''", "'") : named;
  const corners = text.slice(bang + 1).split(':');
  const from = corner(corners[0] ?? '');
  const to = corners.length === 1 ? from : corner(corners[1] ?? '');
  if (corners.length > 2 || !from || !to) return undefined;
  if ((from.row === undefined) !== (to.row === undefined) || (from.column === undefined) !== (to.column === undefined))
    return undefined;
  if (corners.length === 1 && (from.row === undefined || from.column === undefined)) return undefined;
  const [row, rows] = span(from.row, to.row, maxRows);
  const [column, columns] = span(from.column, to.column, maxColumns);
  const block = { row, column, rows, columns };
  if (!insideGrid(block)) return undefined;
  return sheet === undefined ? { block } : { sheet, block };
};

export const overlap = (first: Block, second: Block): Block | undefined => {
  const row = Math.max(first.row, second.row);
  const column = Math.max(first.column, second.column);
  const rows = Math.min(first.row + first.rows, second.row + second.rows) - row;
  const columns = Math.min(first.column + first.columns, second.column + second.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
};

export const boundingBlock = (first: Block, second: Block): Block => {
  const row = Math.min(first.row, second.row);
  const column = Math.min(first.column, second.column);
  return {
    row,
    column,
    rows: Math.max(first.row + first.rows, second.row + second.rows) - row,
    columns: Math.max(first.column + first.columns, second.column + second.columns) - column,
  };
};

export const isOneCell = (block: Block): boolean => block.rows === 1 && block.columns === 1;
