/** Table, TableCollection, TableColumn, TableColumnCollection, TableRow, TableRowCollection. */
import type { Block } from '../address';
import type { Book } from '../book';
import { allTables, tableNamed } from '../book';
import type { CellInput } from '../cells';
import { cellValue, clearContents, hasFormulas, readBlock, usedBlock, writeBlock } from '../cells';
import { fail } from '../errors';
import type { TableExtras } from '../extras';
import { extrasOfTable } from '../extras';
import { addTable, columnNames, removeTable, renameColumns, renameTable, resizeTable, tableBlock } from '../tableParts';
import type { ClassDefinition } from './define';
import { child, getter, maker, method, scalar } from './define';
import type { RangeHandle, SheetHandle, WorkbookHandle } from './handles';
import { range, rangeOrAddress } from './handles';

interface TableHandle {
  readonly tableId: string;
}

interface ColumnHandle extends TableHandle {
  readonly index: number;
}

type RowHandle = ColumnHandle;

const tableOf = (book: Book, { tableId }: TableHandle) => book.tables.getTableById(book.unitId, tableId) ?? fail('ItemNotFound');

const sheetIdOf = (book: Book, self: TableHandle): string => tableOf(book, self).getSubunitId();

const tablePart = (book: Book, self: TableHandle, cut: (block: Block) => Block): RangeHandle =>
  range(sheetIdOf(book, self), cut(tableBlock(tableOf(book, self))));

const bodyOf = (block: Block): Block => ({ ...block, row: block.row + 1, rows: block.rows - 1 });
const headerOf = (block: Block): Block => ({ ...block, rows: 1 });
const oneColumn =
  (index: number) =>
  (block: Block): Block => ({ ...block, column: block.column + index, columns: 1 });
const oneRow =
  (index: number) =>
  (block: Block): Block => ({ ...block, row: block.row + 1 + index, rows: 1 });

const extrasMember = (key: keyof TableExtras, check: (value: unknown) => boolean) =>
  scalar<TableHandle>(
    (book, self) => extrasOfTable(book.extras, tableOf(book, self).getId())[key],
    (book, self, value: unknown) => {
      if (!check(value)) fail('InvalidArgument');
      Object.assign(extrasOfTable(book.extras, tableOf(book, self).getId()), { [key]: value });
    },
  );

const isFlag = (value: unknown): boolean => typeof value === 'boolean';

export const table: ClassDefinition<TableHandle> = {
  key: (_, { tableId }) => ({ Id: tableId }),
  members: {
    id: scalar((_, { tableId }) => tableId),
    name: scalar(
      (book, self) => tableOf(book, self).getDisplayName(),
      (book, self, name: string) => renameTable(book, tableOf(book, self), name),
    ),
    style: extrasMember('style', (value) => typeof value === 'string' && /^TableStyle(Light|Medium|Dark)\d+$/.test(value)),
    showBandedRows: extrasMember('showBandedRows', isFlag),
    showFilterButton: extrasMember('showFilterButton', isFlag),
    columns: child('TableColumnCollection', (_, self) => self),
    rows: child('TableRowCollection', (_, self) => self),
    worksheet: child('Worksheet', (book, self) => ({ sheetId: sheetIdOf(book, self) })),
    getRange: getter('Range', (book, self) => tablePart(book, self, (block) => block)),
    getHeaderRowRange: getter('Range', (book, self) => tablePart(book, self, headerOf)),
    getDataBodyRange: getter('Range', (book, self) => tablePart(book, self, bodyOf)),
    resize: method((book, self, newRange: RangeHandle | string) =>
      resizeTable(book, tableOf(book, self), rangeOrAddress(book, newRange, sheetIdOf(book, self))),
    ),
    convertToRange: maker('Range', (book, self) => {
      const tableRange = tablePart(book, self, (block) => block);
      removeTable(book, tableOf(book, self));
      return tableRange;
    }),
    /** Removes the table and the content of its cells. */
    delete: method((book, self) => {
      const tableRange = tablePart(book, self, (block) => block);
      removeTable(book, tableOf(book, self));
      clearContents(book, tableRange.sheetId, tableRange);
    }),
  },
};

/** The tables of one sheet, or of the workbook. */
type Scope = SheetHandle | WorkbookHandle;

const tablesIn = (book: Book, scope: Scope): TableHandle[] =>
  allTables(book)
    .filter((found) => !('sheetId' in scope) || found.getSubunitId() === scope.sheetId)
    .map((found) => ({ tableId: found.getId() }));

const findTable = (book: Book, scope: Scope, key: string): TableHandle | null => {
  const found = tableNamed(book, key);
  return found && (!('sheetId' in scope) || found.getSubunitId() === scope.sheetId) ? { tableId: found.getId() } : null;
};

export const tableCollection: ClassDefinition<Scope> = {
  items: { className: 'Table', list: tablesIn },
  members: {
    count: scalar((book, scope) => tablesIn(book, scope).length),
    add: maker('Table', async (book, scope, address: RangeHandle | string, hasHeaders: boolean) => {
      if (!hasHeaders) fail('NotImplemented', 'The host makes tables only of ranges with headers.');
      const block = rangeOrAddress(
        book,
        address,
        'sheetId' in scope ? scope.sheetId : book.workbook.getActiveSheet().getSheetId(),
      );
      // A header may be the value of a formula, and a formula may spill into the block. A sheet of plain values need not wait.
      if (hasFormulas(book, block.sheetId)) await book.settle();
      return { tableId: addTable(book, block.sheetId, block) };
    }),
    getItem: getter('Table', (book, scope, key: string) => findTable(book, scope, key) ?? fail('ItemNotFound')),
    getItemOrNullObject: getter('Table', (book, scope, key: string) => findTable(book, scope, key)),
    getItemAt: getter('Table', (book, scope, index: number) => tablesIn(book, scope)[index] ?? fail('InvalidArgument')),
    getCount: method((book, scope) => tablesIn(book, scope).length),
  },
};

const valuesOf = (book: Book, block: RangeHandle) =>
  readBlock(block, (row, column) => cellValue(book, block.sheetId, row, column) ?? '');

const columnsOf = (book: Book, self: TableHandle): ColumnHandle[] =>
  columnNames(tableOf(book, self)).map((_, index) => ({ tableId: self.tableId, index }));

/** Finds a column by its id, which is its number from 1, or by its name. */
const findColumn = (book: Book, self: TableHandle, key: string | number): ColumnHandle | null => {
  const names = columnNames(tableOf(book, self));
  const index = typeof key === 'number' ? key - 1 : names.findIndex((name) => name.toLowerCase() === key.toLowerCase());
  return index >= 0 && index < names.length ? { tableId: self.tableId, index } : null;
};

export const tableColumn: ClassDefinition<ColumnHandle> = {
  key: (_, { index }) => ({ Id: index + 1 }),
  members: {
    id: scalar((_, { index }) => index + 1),
    index: scalar((_, { index }) => index),
    name: scalar(
      (book, self) => tableOf(book, self).getColumnNameByIndex(self.index),
      (book, self, name: string) => {
        const cell = tablePart(book, self, (block) => oneColumn(self.index)(headerOf(block)));
        writeBlock(book, cell.sheetId, cell, `'${name}`);
        renameColumns(book, cell.sheetId, cell);
      },
    ),
    values: scalar((book, self) => valuesOf(book, tablePart(book, self, oneColumn(self.index)))),
    getRange: getter('Range', (book, self) => tablePart(book, self, oneColumn(self.index))),
    getHeaderRowRange: getter('Range', (book, self) => tablePart(book, self, (block) => oneColumn(self.index)(headerOf(block)))),
    getDataBodyRange: getter('Range', (book, self) => tablePart(book, self, (block) => oneColumn(self.index)(bodyOf(block)))),
  },
};

export const tableColumnCollection: ClassDefinition<TableHandle> = {
  items: { className: 'TableColumn', list: columnsOf },
  members: {
    count: scalar((book, self) => columnsOf(book, self).length),
    getItem: getter('TableColumn', (book, self, key: string | number) => findColumn(book, self, key) ?? fail('ItemNotFound')),
    getItemOrNullObject: getter('TableColumn', (book, self, key: string | number) => findColumn(book, self, key)),
    getItemAt: getter('TableColumn', (book, self, index: number) => columnsOf(book, self)[index] ?? fail('InvalidArgument')),
    getCount: method((book, self) => columnsOf(book, self).length),
  },
};

const rowCount = (book: Book, self: TableHandle): number => tableBlock(tableOf(book, self)).rows - 1;

const rowsOf = (book: Book, self: TableHandle): RowHandle[] =>
  Array.from({ length: rowCount(book, self) }, (_, index) => ({ tableId: self.tableId, index }));

type Row = readonly CellInput[];

/**
 * Adds rows at the end of a table.
 * @throws InvalidOperation when the cells below the table are not empty, because the host does not push cells down
 */
const addRows = (
  book: Book,
  self: TableHandle,
  index: number | null | undefined,
  values: readonly Row[] | null | undefined,
): RowHandle => {
  const found = tableOf(book, self);
  const block = tableBlock(found);
  const wantedIndex = index ?? rowCount(book, self);
  const rows = values ?? [Array<CellInput>(block.columns).fill('')];
  if (wantedIndex !== rowCount(book, self) && wantedIndex !== -1)
    return fail('NotImplemented', 'The host adds rows only at the end of a table.');
  if (!Array.isArray(rows) || rows.some((row: Row) => row.length !== block.columns)) fail('InvalidArgument');
  const added = { ...block, row: block.row + block.rows, rows: rows.length };
  if (usedBlock(book, found.getSubunitId(), true, added)) fail('InvalidOperation', 'The cells below the table are not empty.');
  const first = rowCount(book, self);
  resizeTable(book, found, { ...block, rows: block.rows + rows.length });
  writeBlock(book, found.getSubunitId(), added, rows);
  return { tableId: self.tableId, index: first };
};

export const tableRow: ClassDefinition<RowHandle> = {
  members: {
    index: scalar((_, { index }) => index),
    values: scalar(
      (book, self) => valuesOf(book, tablePart(book, self, oneRow(self.index))),
      (book, self, values: CellInput[][]) => {
        const block = tablePart(book, self, oneRow(self.index));
        writeBlock(book, block.sheetId, block, values);
      },
    ),
    getRange: getter('Range', (book, self) => tablePart(book, self, oneRow(self.index))),
  },
};

export const tableRowCollection: ClassDefinition<TableHandle> = {
  items: { className: 'TableRow', list: rowsOf },
  members: {
    count: scalar(rowCount),
    add: maker('TableRow', (book, self, index?: number | null, values?: readonly Row[] | null) =>
      addRows(book, self, index, values),
    ),
    getItemAt: getter('TableRow', (book, self, index: number) => rowsOf(book, self)[index] ?? fail('InvalidArgument')),
    getCount: method(rowCount),
  },
};
