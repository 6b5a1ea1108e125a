/** Tables in Univer: their blocks, the names of their columns, and their names in formulas. */
import { SetSuperTableMutation } from '@univerjs/engine-formula';
import { AddSheetTableMutation, DeleteSheetTableMutation, SetSheetTableMutation } from '@univerjs/sheets-table';
import type { Block } from './address';
import { overlap } from './address';
import type { Book, UniverTable } from './book';
import { allTables, blockOf, setCells, sheetNamed, univerRange } from './book';
import { cellText, literalCell, spillAt } from './cells';
import { fail } from './errors';
import { extrasOfTable } from './extras';

export const tableBlock = (table: UniverTable): Block => blockOf(table.getRange());

/** Returns the id of the sheet that a table is on, or undefined when the table no longer exists. */
export const sheetOfTable = (book: Book, tableId: string): string | undefined =>
  book.tables.getTableById(book.unitId, tableId)?.getSubunitId();

export const columnNames = (table: UniverTable): string[] =>
  Array.from({ length: table.getColumnsCount() }, (_, index) => table.getColumnNameByIndex(index));

/** Follows Excel's rule for names: a letter or _ first, then letters, digits, _ and ., and the name must not read as an address. */
export const isDefinable = (name: unknown): name is string =>
  typeof name === 'string' &&
  name.length <= 255 &&
  /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) &&
  !/^[a-z]{1,3}[1-9]\d{0,6}$/i.test(name) &&
  !/^(r\d*c?\d*|c\d*)$/i.test(name);

/** Tables, names and (in Univer) sheets share one set of names. */
export const isNameTaken = (book: Book, name: string, except?: string): boolean =>
  allTables(book).some((table) => table.getId() !== except && table.getDisplayName().toLowerCase() === name.toLowerCase()) ||
  Object.values(book.names.getDefinedNameMap(book.unitId) ?? {}).some(
    (defined) => defined.id !== except && defined.name.toLowerCase() === name.toLowerCase(),
  );

const checkTableName = (book: Book, name: unknown, except?: string): string => {
  if (!isDefinable(name)) return fail('InvalidArgument', `"${String(name)}" cannot name a table.`);
  if (isNameTaken(book, name, except)) fail('ItemAlreadyExists', `The name "${name}" is taken.`);
  if (sheetNamed(book, name)) fail('InvalidArgument', `Univer cannot have a table with the name of a sheet: "${name}".`);
  return name;
};

const freeTableName = (book: Book): string => {
  for (let number = 1; ; number++)
    if (!isNameTaken(book, `Table${number}`) && !sheetNamed(book, `Table${number}`)) return `Table${number}`;
};

/** Makes header texts unique and fills blank ones, as Excel does. */
const headerNames = (texts: readonly string[]): string[] => {
  const taken = new Set<string>();
  return texts.map((text, index) => {
    const wanted = text === '' ? `Column${index + 1}` : text;
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
};

const writeHeaders = (book: Book, sheetId: string, block: Block, names: readonly string[]): void => {
  const currentTexts = names.map((_, index) => cellText(book, sheetId, block.row, block.column + index));
  const cells = Object.fromEntries(names.map((name, index) => [block.column + index, literalCell(name)]));
  if (names.some((name, index) => name !== currentTexts[index])) setCells(book, sheetId, { [block.row]: cells });
};

const registerInFormulas = (book: Book, table: UniverTable): void => {
  const name = table.getDisplayName();
  const titleMap = new Map(columnNames(table).map((title, index) => [title, index]));
  book.run(SetSuperTableMutation.id, {
    tableName: name,
    reference: { range: table.getRange(), sheetId: table.getSubunitId(), titleMap },
  });
  book.redefine();
};

/** Makes a table of a block whose first row holds the headers. @returns the table's id */
export const addTable = (book: Book, sheetId: string, block: Block, name?: string): string => {
  if (block.rows < 2) return fail('InvalidArgument', 'A table needs a header row and at least one row below it.');
  if (book.tables.getTablesBySubunitId(book.unitId, sheetId).some((other) => overlap(tableBlock(other), block))) {
    fail('InvalidArgument', 'A table cannot overlap another table.');
  }
  if (spillAt(book, sheetId, block)) fail('InvalidOperation', 'A table cannot contain a spilled formula.');
  const tableName = name === undefined ? freeTableName(book) : checkTableName(book, name);
  const header = headerNames(
    Array.from({ length: block.columns }, (_, index) => cellText(book, sheetId, block.row, block.column + index)),
  );
  writeHeaders(book, sheetId, block, header);
  const tableId = crypto.randomUUID().toUpperCase();
  book.run(AddSheetTableMutation.id, {
    subUnitId: sheetId,
    tableId,
    name: tableName,
    range: univerRange(block),
    header,
    options: { showHeader: true },
  });
  extrasOfTable(book.extras, tableId);
  book.redefine();
  return tableId;
};

export const renameTable = (book: Book, table: UniverTable, name: unknown): void => {
  const old = table.getDisplayName();
  const next = checkTableName(book, name, table.getId());
  if (next === old) return;
  book.run(SetSheetTableMutation.id, { subUnitId: table.getSubunitId(), tableId: table.getId(), config: { name: next } });
  book.redefine();
};

export const removeTable = (book: Book, table: UniverTable): void => {
  book.run(DeleteSheetTableMutation.id, { subUnitId: table.getSubunitId(), tableId: table.getId() });
  book.extras.tables.delete(table.getId());
  book.redefine();
};

/** Resizes a table to a block that starts in the same cell and has the same columns. @throws InvalidArgument */
export const resizeTable = (book: Book, table: UniverTable, newBlock: Block): void => {
  const oldBlock = tableBlock(table);
  if (
    newBlock.row !== oldBlock.row ||
    newBlock.column !== oldBlock.column ||
    newBlock.columns !== oldBlock.columns ||
    newBlock.rows < 2
  ) {
    fail('InvalidArgument', 'A table can change only its number of rows, and needs at least one row below the headers.');
  }
  const others = book.tables
    .getTablesBySubunitId(book.unitId, table.getSubunitId())
    .filter((other) => other.getId() !== table.getId());
  if (others.some((other) => overlap(tableBlock(other), newBlock)))
    fail('InvalidArgument', 'A table cannot overlap another table.');
  book.run(SetSheetTableMutation.id, {
    subUnitId: table.getSubunitId(),
    tableId: table.getId(),
    config: { updateRange: { newRange: univerRange(newBlock) } },
  });
  registerInFormulas(book, table);
};

/** Renames the columns of tables whose header cells were written, because a header cell is the name of its column. */
export const renameColumns = (book: Book, sheetId: string, written: Block): void => {
  for (const table of book.tables.getTablesBySubunitId(book.unitId, sheetId)) {
    const block = tableBlock(table);
    if (!overlap({ ...block, rows: 1 }, written)) continue;
    const names = headerNames(
      Array.from({ length: block.columns }, (_, index) => cellText(book, sheetId, block.row, block.column + index)),
    );
    writeHeaders(book, sheetId, block, names);
    names.forEach((name, index) => {
      const column = table.getTableColumnByIndex(index);
      if (column) column.displayName = name;
    });
    registerInFormulas(book, table);
  }
};

/** Refuses a block that covers only part of a merged cell, unless it holds the first cell, which takes the input. @throws InvalidOperation */
export const checkWritable = (book: Book, sheetId: string, block: Block): void => {
  const merges = book.workbook.getSheetBySheetId(sheetId)?.getMergeData() ?? [];
  for (const merged of merges.map(blockOf)) {
    const shared = overlap(merged, block);
    if (
      shared &&
      (shared.rows !== merged.rows || shared.columns !== merged.columns) &&
      !(shared.row === merged.row && shared.column === merged.column)
    ) {
      fail('InvalidOperation', 'Part of a merged cell cannot be changed.');
    }
  }
};
