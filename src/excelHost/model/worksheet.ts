/** Worksheet, WorksheetCollection, WorksheetFreezePanes. */
import { BooleanNumber, mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  SetFrozenMutation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import { insideGrid, maxColumns, maxRows } from '../address';
import type { Book } from '../book';
import { sheetNamed, sheetOf } from '../book';
import { clearContents, usedBlock } from '../cells';
import { newSheetSize } from '../emptyWorkbook';
import { fail } from '../errors';
import { extrasOfSheet } from '../extras';
import { child, getter, maker, method, scalar } from './define';
import type { ClassDefinition } from './define';
import type { AreasHandle, RangeHandle, SheetHandle, WorkbookHandle } from './handles';
import { range, rangeFrom, rangeOrAddress } from './handles';

type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

const visibilityOf = (book: Book, sheetId: string): Visibility => {
  if (sheetOf(book, sheetId).isSheetHidden() !== BooleanNumber.TRUE) return 'Visible';
  return extrasOfSheet(book.extras, sheetId).veryHidden ? 'VeryHidden' : 'Hidden';
};

export const orderedSheets = (book: Book): SheetHandle[] => book.workbook.getSheetOrders().map((sheetId) => ({ sheetId }));

const visibleSheets = (book: Book): SheetHandle[] =>
  orderedSheets(book).filter(({ sheetId }) => visibilityOf(book, sheetId) === 'Visible');

/** Allows 1 to 31 characters, none of : \ / ? * [ ], no apostrophe at either end, and not "History". @throws InvalidArgument */
const checkSheetName = (book: Book, name: unknown, ownSheetId?: string): string => {
  if (
    typeof name !== 'string' ||
    name.length === 0 ||
    name.length > 31 ||
    /[:\\/?*[\]]/.test(name) ||
    /^'|'$/.test(name) ||
    /^history$/i.test(name)
  ) {
    fail(
      'InvalidArgument',
      `"${String(name)}" cannot name a sheet. A name has 1 to 31 characters, none of : \\ / ? * [ ], and no apostrophe at either end.`,
    );
  }
  const taken = sheetNamed(book, name as string);
  if (taken && taken.getSheetId() !== ownSheetId) fail('ItemAlreadyExists', `A sheet named "${String(name)}" already exists.`);
  return name as string;
};

const freeName = (book: Book): string => {
  for (let number = book.workbook.getSheetSize() + 1; ; number++)
    if (!sheetNamed(book, `Sheet${number}`)) return `Sheet${number}`;
};

export const addSheet = (book: Book, name: string): SheetHandle => {
  const sheetId = `{${crypto.randomUUID().toUpperCase()}}`;
  const sheet = mergeWorksheetSnapshotWithDefault({ id: sheetId, name, ...newSheetSize });
  const active = book.workbook.getActiveSheet().getSheetId();
  book.run(InsertSheetMutation.id, { index: book.workbook.getSheetSize(), sheet });
  // Univer activates a new sheet; Excel does not.
  activate(book, active);
  book.redefine();
  return { sheetId };
};

const requireOtherVisibleSheet = (book: Book, sheetId: string): void => {
  if (!visibleSheets(book).some((other) => other.sheetId !== sheetId)) {
    fail('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
  }
};

const activate = (book: Book, sheetId: string): void => book.run(SetWorksheetActiveOperation.id, { subUnitId: sheetId });

const activateAnother = (book: Book, sheetId: string): void => {
  if (book.workbook.getActiveSheet().getSheetId() !== sheetId) return;
  const next = visibleSheets(book).find((other) => other.sheetId !== sheetId);
  if (next) activate(book, next.sheetId);
};

const renameSheet = async (book: Book, sheetId: string, name: string): Promise<void> => {
  await book.command(SetWorksheetNameCommand.id, { subUnitId: sheetId, name });
  book.redefine();
};

export const removeSheet = async (book: Book, sheetId: string): Promise<void> => {
  if (visibilityOf(book, sheetId) === 'VeryHidden') fail('InvalidOperation', 'A very hidden worksheet cannot be deleted.');
  if (visibilityOf(book, sheetId) === 'Visible') requireOtherVisibleSheet(book, sheetId);
  for (const table of book.tables.getTablesBySubunitId(book.unitId, sheetId)) {
    book.tables.deleteTable(book.unitId, table.getId());
    book.extras.tables.delete(table.getId());
  }
  activateAnother(book, sheetId);
  // After Univer has removed the sheet, it adjusts the formulas of the sheet that refer to the sheet itself, and fails. So they are cleared first.
  const used = usedBlock(book, sheetId, true);
  if (used) clearContents(book, sheetId, used);
  await book.command(RemoveSheetCommand.id, { subUnitId: sheetId });
  book.extras.sheets.delete(sheetId);
  book.extras.protectedSheets.delete(sheetId);
  book.redefine();
};

export const setVisibility = (book: Book, sheetId: string, visibility: string): void => {
  if (!['Visible', 'Hidden', 'VeryHidden'].includes(visibility)) fail('InvalidArgument');
  if (visibility !== 'Visible' && visibilityOf(book, sheetId) === 'Visible') {
    requireOtherVisibleSheet(book, sheetId);
    activateAnother(book, sheetId);
  }
  extrasOfSheet(book.extras, sheetId).veryHidden = visibility === 'VeryHidden';
  book.run(SetWorksheetHideMutation.id, {
    subUnitId: sheetId,
    hidden: visibility === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
  });
};

export const setTabColor = (book: Book, sheetId: string, color: string): void => {
  if (!/^(#[0-9a-f]{6})?$/i.test(color)) fail('InvalidArgument');
  book.run(SetTabColorMutation.id, { subUnitId: sheetId, color: color.toUpperCase() });
};

export const setGridlines = (book: Book, sheetId: string, show: boolean): void =>
  book.run(ToggleGridlinesMutation.id, { subUnitId: sheetId, showGridlines: show ? BooleanNumber.TRUE : BooleanNumber.FALSE });

const isGridlinesShown = (book: Book, sheetId: string): boolean =>
  sheetOf(book, sheetId).getConfig().showGridlines !== BooleanNumber.FALSE;

export const freeze = (book: Book, sheetId: string, rows: number, columns: number): void => {
  if (!Number.isInteger(rows) || !Number.isInteger(columns) || rows < 0 || columns < 0) fail('InvalidArgument');
  book.run(SetFrozenMutation.id, {
    subUnitId: sheetId,
    xSplit: columns,
    ySplit: rows,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
  });
};

export const frozenPanes = (book: Book, sheetId: string): { rows: number; columns: number } => {
  const { xSplit, ySplit } = sheetOf(book, sheetId).getFreeze();
  return { rows: ySplit, columns: xSplit };
};

const wholeSheet = (sheetId: string): RangeHandle => range(sheetId, { row: 0, column: 0, rows: maxRows, columns: maxColumns });

const blockAt = (row: number, column: number, rows: number, columns: number) => {
  const block = { row, column, rows, columns };
  return [row, column, rows, columns].every(Number.isInteger) && insideGrid(block) ? block : fail('InvalidArgument');
};

const moveSheet = (book: Book, sheetId: string, position: number): void => {
  const orders = book.workbook.getSheetOrders();
  if (!Number.isInteger(position) || position < 0 || position >= orders.length) fail('InvalidArgument');
  const from = orders.indexOf(sheetId);
  if (from !== position) book.run(SetWorksheetOrderMutation.id, { subUnitId: sheetId, fromOrder: from, toOrder: position });
};

export const worksheet: ClassDefinition<SheetHandle> = {
  key: (_, { sheetId }) => ({ Id: sheetId }),
  members: {
    id: scalar((_, { sheetId }) => sheetId),
    name: scalar(
      (book, { sheetId }) => sheetOf(book, sheetId).getName(),
      (book, { sheetId }, name: string) => renameSheet(book, sheetId, checkSheetName(book, name, sheetId)),
    ),
    position: scalar(
      (book, { sheetId }) => book.workbook.getSheetOrders().indexOf(sheetId),
      (book, { sheetId }, position: number) => moveSheet(book, sheetId, position),
    ),
    visibility: scalar(
      (book, { sheetId }) => visibilityOf(book, sheetId),
      (book, { sheetId }, visibility: string) => setVisibility(book, sheetId, visibility),
    ),
    tabColor: scalar(
      (book, { sheetId }) => sheetOf(book, sheetId).getTabColor() ?? '',
      (book, { sheetId }, color: string) => setTabColor(book, sheetId, color),
    ),
    showGridlines: scalar(
      (book, { sheetId }) => isGridlinesShown(book, sheetId),
      (book, { sheetId }, show: boolean) => setGridlines(book, sheetId, show),
    ),
    charts: child('ChartCollection', (_, self) => self),
    tables: child('TableCollection', (_, self) => self),
    names: child('NamedItemCollection', (_, self) => self),
    pageLayout: child('PageLayout', (_, self) => self),
    freezePanes: child('WorksheetFreezePanes', (_, self) => self),
    protection: child('WorksheetProtection', (_, self) => self),
    getRange: getter('Range', (book, { sheetId }, address?: string | null) =>
      address === undefined || address === null || address === '' ? wholeSheet(sheetId) : rangeOrName(book, sheetId, address),
    ),
    getRanges: getter('RangeAreas', (book, { sheetId }, addresses: string): AreasHandle => ({
      sheetId,
      areas: addresses.split(/[,;]/).map((address) => rangeOrName(book, sheetId, address.trim())),
    })),
    getRangeByIndexes: getter('Range', (_, { sheetId }, row: number, column: number, rows: number, columns: number) =>
      range(sheetId, blockAt(row, column, rows, columns)),
    ),
    getCell: getter('Range', (_, { sheetId }, row: number, column: number) => range(sheetId, blockAt(row, column, 1, 1))),
    getUsedRange: getter('Range', async (book, { sheetId }, valuesOnly?: boolean | null) => {
      await book.settle();
      return range(sheetId, usedBlock(book, sheetId, valuesOnly ?? false) ?? { row: 0, column: 0, rows: 1, columns: 1 });
    }),
    getUsedRangeOrNullObject: getter('Range', async (book, { sheetId }, valuesOnly?: boolean | null) => {
      await book.settle();
      const block = usedBlock(book, sheetId, valuesOnly ?? false);
      return block ? range(sheetId, block) : null;
    }),
    activate: method((book, { sheetId }) => {
      if (visibilityOf(book, sheetId) !== 'Visible') fail('InvalidOperation', 'A hidden worksheet cannot be activated.');
      activate(book, sheetId);
    }),
    calculate: method((book) => book.settle()),
    delete: method((book, { sheetId }) => {
      sheetOf(book, sheetId);
      return removeSheet(book, sheetId);
    }),
  },
};

/** Reads the argument of `getRange`, an address or a name. @throws InvalidArgument */
const rangeOrName = (book: Book, sheetId: string, address: string): RangeHandle => {
  const definedName = book.names.getValueByName(book.unitId, address);
  return definedName ? rangeFrom(book, definedName.formulaOrRefString.replace(/^=/, '')) : rangeFrom(book, address, sheetId);
};

const findSheet = (book: Book, key: string): SheetHandle | null => {
  const sheet = book.workbook.getSheetBySheetId(key) ?? sheetNamed(book, key);
  return sheet ? { sheetId: sheet.getSheetId() } : null;
};

export const worksheetCollection: ClassDefinition<WorkbookHandle> = {
  items: { className: 'Worksheet', list: orderedSheets },
  members: {
    add: maker('Worksheet', (book, _, name?: string | null) => addSheet(book, checkSheetName(book, name ?? freeName(book)))),
    getItem: getter('Worksheet', (book, _, key: string) => findSheet(book, key) ?? fail('ItemNotFound')),
    getItemOrNullObject: getter('Worksheet', (book, _, key: string) => findSheet(book, key)),
    getActiveWorksheet: getter('Worksheet', (book) => ({
      sheetId: book.workbook.getActiveSheet().getSheetId(),
    })),
    getFirst: getter(
      'Worksheet',
      (book, _, visibleOnly?: boolean | null) =>
        (visibleOnly ? visibleSheets(book) : orderedSheets(book))[0] ?? fail('ItemNotFound'),
    ),
    getLast: getter(
      'Worksheet',
      (book, _, visibleOnly?: boolean | null) =>
        (visibleOnly ? visibleSheets(book) : orderedSheets(book)).at(-1) ?? fail('ItemNotFound'),
    ),
    getCount: method((book, _, visibleOnly?: boolean | null) => (visibleOnly ? visibleSheets(book) : orderedSheets(book)).length),
  },
};

export const worksheetFreezePanes: ClassDefinition<SheetHandle> = {
  members: {
    freezeRows: method((book, { sheetId }, count?: number | null) => freeze(book, sheetId, count ?? 1, 0)),
    freezeColumns: method((book, { sheetId }, count?: number | null) => freeze(book, sheetId, 0, count ?? 1)),
    freezeAt: method((book, { sheetId }, block: RangeHandle | string) => {
      const { row, column, rows, columns } = rangeOrAddress(book, block, sheetId);
      freeze(book, sheetId, rows === maxRows ? 0 : row + rows, columns === maxColumns ? 0 : column + columns);
    }),
    unfreeze: method((book, { sheetId }) => freeze(book, sheetId, 0, 0)),
    getLocationOrNullObject: getter('Range', (book, { sheetId }) => {
      const { rows, columns } = frozenPanes(book, sheetId);
      if (rows === 0 && columns === 0) return null;
      return range(sheetId, { row: 0, column: 0, rows: rows || maxRows, columns: columns || maxColumns });
    }),
  },
};
