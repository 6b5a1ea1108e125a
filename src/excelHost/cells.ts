/** Reads and writes cells as Excel's API does: the value that a cell shows, its formula, and the block that its formula fills. */
import type { ICellData, IRange, Nullable } from '@univerjs/core';
import { CellValueType, numfmt } from '@univerjs/core';
import { ERROR_TYPE_SET } from '@univerjs/engine-formula';
import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from '@univerjs/sheets';
import type { Block } from './address';
import { insideGrid, isOneCell, overlap } from './address';
import type { Book } from './book';
import { blockOf, setCells, sheetOf, tableNamed } from './book';
import { fail } from './errors';

export type CellInput = string | number | boolean | null;
export type CellOutput = string | number | boolean;

const maxCells = 5_000_000;
const longestText = 32_767;
const longestFormula = 8_192;
const generalFormat = 'General';
const textFormat = '@';

type Raw = Nullable<Pick<ICellData, 'v' | 't' | 'f' | 'si' | 's'>>;

const rawCell = (book: Book, sheetId: string, row: number, column: number): Raw => sheetOf(book, sheetId).getCellRaw(row, column);

/** Univer stores the value of a cell that a formula in another cell spills into outside the sheet. */
const spilledCell = (book: Book, sheetId: string, row: number, column: number): Raw =>
  book.formulas.getArrayFormulaCellData()[book.unitId]?.[sheetId]?.[row]?.[column];

export const isErrorText = (value: unknown): value is string => typeof value === 'string' && ERROR_TYPE_SET.has(value as never);

const valueInCell = (cell: Raw): CellOutput | undefined => {
  if (cell?.v === undefined || cell.v === null || cell.v === '') return undefined;
  return cell.t === CellValueType.BOOLEAN ? Boolean(Number(cell.v)) : cell.v;
};

/** Every block of more than one cell that a formula of the sheet returns. */
const formulaBlocks = (book: Book, sheetId: string): Block[] =>
  Object.values(book.formulas.getArrayFormulaRange()[book.unitId]?.[sheetId] ?? {})
    .flatMap((row) => Object.values((row ?? {}) as Record<number, Nullable<IRange>>))
    .flatMap((range) => (range ? [blockOf(range)] : []))
    .filter((block) => !isOneCell(block));

/** The blocks that may not spill because they touch a table. Univer lets a formula spill inside a table; Excel does not. */
const spillsBlockedByTables = (book: Book, sheetId: string): Block[] => {
  const tables = book.tables.getTablesBySubunitId(book.unitId, sheetId).map((table) => blockOf(table.getRange()));
  return tables.length === 0 ? [] : formulaBlocks(book, sheetId).filter((block) => tables.some((table) => overlap(table, block)));
};

/** Returns the value that the cell shows, or undefined when it is blank. An error is given as its text, e.g. '#N/A'. */
export const cellValue = (book: Book, sheetId: string, row: number, column: number): CellOutput | undefined => {
  const ownValue = valueInCell(rawCell(book, sheetId, row, column));
  const value = ownValue ?? valueInCell(spilledCell(book, sheetId, row, column));
  if (value === undefined || spilledCell(book, sheetId, row, column) === undefined) return value;
  const blocked = spillsBlockedByTables(book, sheetId).find((block) => overlap(block, { row, column, rows: 1, columns: 1 }));
  if (!blocked) return value;
  return blocked.row === row && blocked.column === column ? '#SPILL!' : ownValue;
};

/** Returns the cell's own formula with its '='. Returns undefined for a cell that a formula in another cell spills into. */
export const cellFormula = (book: Book, sheetId: string, row: number, column: number): string | undefined => {
  const raw = rawCell(book, sheetId, row, column);
  if (!raw?.f && !raw?.si) return undefined;
  return book.formulas.getFormulaStringByCell(row, column, sheetId, book.unitId) ?? raw.f ?? undefined;
};

export const hasFormulas = (book: Book, sheetId: string): boolean => {
  let found = false;
  sheetOf(book, sheetId)
    .getCellMatrix()
    .forValue((_, __, cell) => {
      found = Boolean(cell?.f ?? cell?.si);
      return !found;
    });
  return found;
};

export const numberFormatAt = (book: Book, sheetId: string, row: number, column: number): string =>
  book.workbook.getStyles().getStyleByCell(rawCell(book, sheetId, row, column))?.n?.pattern ?? generalFormat;

/** Returns the text that a person reads in the cell, according to its number format. */
export const cellText = (book: Book, sheetId: string, row: number, column: number): string => {
  const value = cellValue(book, sheetId, row, column);
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const format = numberFormatAt(book, sheetId, row, column);
  return typeof value === 'number' ? numfmt.format(format, value) : value;
};

/** The blocks of more than one cell that formulas of the sheet fill. The first cell of each block holds the formula. */
export const spillsOf = (book: Book, sheetId: string): Block[] =>
  formulaBlocks(book, sheetId).filter((block) => cellValue(book, sheetId, block.row, block.column) !== '#SPILL!');

export const spillAt = (book: Book, sheetId: string, block: Block): Block | undefined =>
  spillsOf(book, sheetId).find((spill) => overlap(spill, block) !== undefined);

/** Reads every cell of the block. Returns rows of cells. */
export const readBlock = <Value>(block: Block, read: (row: number, column: number) => Value): Value[][] => {
  if (block.rows * block.columns > maxCells) fail('RangeExceedsLimit');
  return Array.from({ length: block.rows }, (_, row) =>
    Array.from({ length: block.columns }, (__, column) => read(block.row + row, block.column + column)),
  );
};

/** The part of a block inside the sheet's grid in Univer, which is smaller than Excel's: an entire column reaches beyond it. */
export const withinGrid = (book: Book, sheetId: string, block: Block): Block | undefined => {
  const sheet = sheetOf(book, sheetId);
  return overlap(block, { row: 0, column: 0, rows: sheet.getRowCount(), columns: sheet.getColumnCount() });
};

/** The grid keeps this much room below and to the right of the written cells, so that a formula can spill there. */
const spareRows = 400;
const spareColumns = 20;

/** Enlarges the sheet's grid so that it holds the block. @throws InvalidArgument when the block lies outside Excel's grid */
export const growGrid = (book: Book, sheetId: string, block: Block): void => {
  if (!insideGrid(block)) fail('InvalidArgument');
  const sheet = sheetOf(book, sheetId);
  const rows = block.row + block.rows;
  const columns = block.column + block.columns;
  if (rows + spareRows / 2 > sheet.getRowCount())
    book.run(SetWorksheetRowCountMutation.id, { subUnitId: sheetId, rowCount: rows + spareRows });
  if (columns + spareColumns / 2 > sheet.getColumnCount()) {
    book.run(SetWorksheetColumnCountMutation.id, { subUnitId: sheetId, columnCount: columns + spareColumns });
  }
};

/**
 * Returns a function that gives the input of each cell of a block, by row and column inside the block. A single input fills the block.
 * @throws InvalidArgument when a rectangle of inputs does not have the shape of the block
 */
export const inputReader = <Input>(
  block: Block,
  input: Input | readonly (readonly Input[])[],
): ((row: number, column: number) => Input) => {
  if (!Array.isArray(input)) return () => input as Input;
  const rows = input as readonly (readonly Input[])[];
  if (rows.length !== block.rows || rows.some((row) => !Array.isArray(row) || row.length !== block.columns)) {
    fail(
      'InvalidArgument',
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return (row, column) => rows[row]?.[column] as Input;
};

const blankCell: ICellData = { v: null, f: null, si: null, p: null };

/** Refuses formulas that Excel refuses and Univer accepts: a semicolon for a comma, an open bracket, a table that does not exist. */
const checkFormula = (book: Book, formula: string): void => {
  if (formula.length > longestFormula) fail('InvalidArgument', 'The formula is longer than 8,192 characters.');
  const unquoted = formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'/g, 'x');
  for (const [, table = ''] of unquoted.matchAll(/([\p{L}_\\][\p{L}\p{N}_.\\?]*)\[/gu)) {
    if (!tableNamed(book, table))
      fail('InvalidArgument', `The formula ${formula} names the table ${table}, which does not exist.`);
  }
  const withoutBrackets = unquoted.replace(/\{[^{}]*\}/g, '0').replace(/\[[^\]]*\]/g, '');
  let depth = 0;
  for (const letter of withoutBrackets) if (depth >= 0) depth += letter === '(' ? 1 : letter === ')' ? -1 : 0;
  if (
    withoutBrackets.includes(';') ||
    withoutBrackets.includes('"') !== withoutBrackets.includes('""') ||
    depth !== 0 ||
    typeof book.lexer.treeBuilder(formula, false) === 'string' ||
    withoutBrackets.trim() === '='
  ) {
    fail(
      'InvalidArgument',
      `The formula ${formula} is not valid. It must have English function names, commas between arguments and closed brackets.`,
    );
  }
};

/**
 * Returns a date as Excel's count of days. Returns undefined for a day that does not exist and for years before 1901: Excel counts 1900
 * as a leap year, so its count differs before March 1900.
 */
const serialDate = (year: number, month: number, day: number): number | undefined => {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || year < 1901) return undefined;
  return date.getTime() / 86_400_000 + 25_569;
};

/** Reads a text as Excel (en-US) reads what a person types: "12.5" is a number, "15%" a share, "2024-01-31" a date, "true" a boolean. */
const parseTyped = (text: string): { readonly value: CellOutput; readonly format?: string } => {
  const trimmed = text.trim();
  if (/^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(trimmed) || /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/.test(trimmed)) {
    return { value: Number(trimmed.replaceAll(',', '')) };
  }
  const percent = /^([+-]?\d+(?:\.\d+)?)\s*%$/.exec(trimmed)?.[1];
  if (percent !== undefined) return { value: Number(percent) / 100, format: percent.includes('.') ? '0.00%' : '0%' };
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(trimmed);
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(trimmed);
  const serial = iso
    ? serialDate(Number(iso[1]), Number(iso[2]), Number(iso[3]))
    : american
      ? serialDate(Number(american[3]), Number(american[1]), Number(american[2]))
      : undefined;
  if (serial !== undefined) return { value: serial, format: 'm/d/yyyy' };
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true' };
  return { value: text };
};

const asCell = (value: CellOutput): ICellData => {
  if (typeof value === 'boolean') return { ...blankCell, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'number') return { ...blankCell, v: value, t: CellValueType.NUMBER };
  // Unless the type forbids it, Univer turns such a text into a number or a boolean when the cell gets a format.
  const looksTyped = !Number.isNaN(Number(value)) || /^(true|false)$/i.test(value);
  return { ...blankCell, v: value, t: looksTyped ? CellValueType.FORCE_STRING : CellValueType.STRING };
};

/** A cell with exactly this value: a text that looks like a number stays a text. */
export const literalCell = (value: CellOutput): ICellData => asCell(value);

export const formulaCell = (formula: string): ICellData => ({ ...blankCell, f: formula });

const inputCell = (book: Book, input: CellInput, format: string): ICellData | undefined => {
  if (input === null) return undefined;
  if (input === '') return blankCell;
  if (typeof input !== 'string') {
    if (typeof input === 'number' && !Number.isFinite(input)) fail('InvalidArgument');
    if (typeof input !== 'number' && typeof input !== 'boolean') fail('InvalidArgument');
    return asCell(input);
  }
  if (input.length > longestText) fail('InvalidArgument', 'A cell holds at most 32,767 characters.');
  if (format === textFormat) return asCell(input);
  if (input.startsWith("'")) return asCell(input.slice(1));
  if (input.startsWith('=') && input.length > 1) {
    checkFormula(book, input);
    return formulaCell(input);
  }
  const { value, format: typedFormat } = parseTyped(input);
  return {
    ...asCell(value),
    ...(typedFormat !== undefined && format === generalFormat ? { s: { n: { pattern: typedFormat } } } : {}),
  };
};

/** Writes input as if a person typed it: a leading '=' makes a formula, a leading apostrophe a text; null leaves the cell, '' empties it. */
export const writeBlock = (
  book: Book,
  sheetId: string,
  block: Block,
  input: CellInput | readonly (readonly CellInput[])[],
): void => {
  const inputAt = inputReader<CellInput>(block, input);
  if (block.rows * block.columns > maxCells) fail('RangeExceedsLimit');
  const cells: Record<number, Record<number, ICellData>> = {};
  for (let row = 0; row < block.rows; row++) {
    const line: Record<number, ICellData> = {};
    for (let column = 0; column < block.columns; column++) {
      const cell = inputCell(book, inputAt(row, column), numberFormatAt(book, sheetId, block.row + row, block.column + column));
      if (cell) line[block.column + column] = cell;
    }
    cells[block.row + row] = line;
  }
  growGrid(book, sheetId, block);
  setCells(book, sheetId, cells);
};

export const clearContents = (book: Book, sheetId: string, block: Block): void => {
  const inside = withinGrid(book, sheetId, block);
  if (inside)
    setCells(
      book,
      sheetId,
      eachCell(inside, () => blankCell),
    );
};

export const eachCell = <Value>(
  block: Block,
  make: (row: number, column: number) => Value,
): Record<number, Record<number, Value>> =>
  Object.fromEntries(
    Array.from({ length: block.rows }, (_, row) => [
      block.row + row,
      Object.fromEntries(
        Array.from({ length: block.columns }, (__, column) => [
          block.column + column,
          make(block.row + row, block.column + column),
        ]),
      ),
    ]),
  );

/** The smallest block that holds every cell with content or format; with `valuesOnly`, every cell with content. */
export const usedBlock = (book: Book, sheetId: string, valuesOnly: boolean, within?: Block): Block | undefined => {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  const include = (row: number, column: number) => {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  };
  const isInside = (row: number, column: number) =>
    !within || overlap(within, { row, column, rows: 1, columns: 1 }) !== undefined;
  sheetOf(book, sheetId)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (!cell || !isInside(row, column)) return;
      if (valueInCell(cell) !== undefined || cell.f || cell.si || (!valuesOnly && cell.s)) include(row, column);
    });
  for (const spill of spillsOf(book, sheetId)) {
    const part = within ? overlap(within, spill) : spill;
    if (!part) continue;
    include(part.row, part.column);
    include(part.row + part.rows - 1, part.column + part.columns - 1);
  }
  return bottom < 0 ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
};
