/**
 * Writes changes of the case that come from the pane: fields and lists of Sak, figures on the data sheets, and assumptions. One command writes them all, so that
 * either every change is made or none. It writes cells and does not replace sheets, because formulas refer to the tables on them.
 */

import { caseSchema, fields, type FieldKey } from '../case/case';
import {
  caseTables,
  dataTables,
  sourceHeader,
  withAllTables,
  type CaseTableKey,
  type CellContent,
  type DataRows,
  type DataTable,
  type DataTableKey,
} from '../case/dataTables';
import { rowKeyOf } from '../case/mergeRows';
import { address } from '../tables/address';
import { cellValue, columnFormat, dataSheets } from '../tables/caseSheets';
import type { SheetPlan, Value } from '../tables/sheetPlan';
import { say, type Language } from '../text';
import { caseFields } from '../text/case';
import { appearances, font, numberFormats } from './appearance';
import { queueWritingAssumptions, type UserAssumptions } from './assumptions';
import { checkCaseFormat } from './checkCaseFormat';
import { checkChangeable } from './checkChangeable';
import { asFault, WorkbookFault } from './fault';
import { contentAt, contentsOf } from './contents';
import { undoWithRetries } from './putBack';
import type { Inventory } from './inventory';
import { expectation } from './readWorkbook';
import { runCommand } from './runExcel';
import { abandon, newRun, recoverAndTakeInventory, queueFinished, queueNote, undoRun, type Unfinished } from './unfinished';
import { queueSheets } from './writeSheets';

export interface CaseChanges {
  /** Null empties a field. */
  readonly values?: Readonly<Partial<Record<FieldKey, CellContent>>>;
  /** All rows that a list of Sak shall have. */
  readonly lists?: Readonly<Partial<Record<CaseTableKey, DataRows>>>;
  /** All rows that a table of figures shall have. A missing sheet is made. */
  readonly figures?: Readonly<Partial<Record<DataTableKey, DataRows>>>;
  /** All assumptions that shall differ from their defaults. */
  readonly assumptions?: UserAssumptions;
}

/** A table of the workbook and the rows that it shall have. */
interface FoundTable {
  readonly definition: DataTable;
  readonly rows: DataRows;
  readonly table: Excel.Table;
  readonly range: Excel.Range;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  /** The cell just below each column. Its format is restored if rows are added there and the change then fails. */
  readonly below: readonly Excel.Range[];
}

interface FoundField {
  readonly name: string;
  readonly range: Excel.Range;
  readonly content: Value;
}

/**
 * Writes the changes. Three round trips.
 * @throws WorkbookFault badValue for an invalid field, before Excel is called; noRoom when the cells that a table would grow into are not empty
 */
export async function changeCase(changes: CaseChanges, language: Language): Promise<void> {
  checkValues(changes.values ?? {}, language);
  let underWay: { readonly sheets: readonly string[]; readonly note: Unfinished; readonly undo: Undo } | undefined;
  try {
    await runCommand(async (context) => {
      const inventory = await recoverAndTakeInventory(context);
      checkCaseFormat(inventory);
      const found = queueFields(context, changes.values ?? {}, inventory);
      const tables = queueTables(context, changes, inventory);
      const absent = absentSheets(changes, inventory, language);
      const assumed = changes.assumptions && queueWritingAssumptions(context, changes.assumptions, inventory);
      await context.sync();
      const written = [
        ...found.map(({ range }) => range.worksheet.name),
        ...tables.map(({ sheet }) => sheet.name),
        ...(assumed?.sheets() ?? []),
      ];
      const added = absent.map(({ name }) => name);
      checkChangeable({ written, added }, inventory);
      for (const table of tables) checkRoom(table);
      const before: Before = {
        fields: found.map(({ name, range }) => ({ name, content: contentAt(range, 0, 0) })),
        tables: tables.map(extentsOf),
      };
      const note = newRun(absent, inventory);
      underWay = {
        sheets: [...new Set([...written, ...added])],
        note,
        undo: (again) =>
          // isWritten is true because a change of cells may come without a note; queueRestoring compares the cells to see what was written.
          undoRun(again, { ...note, isWritten: true }, () => {
            const putAssumptions = assumed?.queueRestoring(again);
            const putCells = queueRestoring(again, before);
            return () => {
              putCells();
              putAssumptions?.();
            };
          }),
      };
      if (absent.length > 0) queueNote(context, note);
      for (const table of tables) queueTable(table);
      for (const { range, content: value } of found) range.values = [[value]];
      assumed?.write();
      for (const sheet of queueSheets(context, absent, inventory.names)) sheet.visibility = 'Visible';
      if (absent.length > 0) queueFinished(context);
      await context.sync();
      underWay = undefined;
    });
  } catch (error) {
    if (underWay && !(await undoWithRetries(underWay.undo))) {
      abandon(underWay.note);
      throw new WorkbookFault('halfChanged', { sheets: underWay.sheets.join(', ') }, { cause: error });
    }
    throw asFault(error);
  }
}

type Undo = (context: Excel.RequestContext) => Promise<void>;

/** The contents that a change overwrites. */
interface Before {
  readonly fields: readonly { readonly name: string; readonly content: Value }[];
  readonly tables: readonly Extent[];
}

/** Queues reading the cells that a change wrote. The returned function restores their earlier contents after the next round trip, and skips what somebody has deleted. */
function queueRestoring(context: Excel.RequestContext, { fields: written, tables }: Before): () => void {
  const { names } = context.workbook;
  const cells = written.map(({ name, content }) => ({ content, range: names.getItemOrNullObject(name).getRangeOrNullObject() }));
  const grids = tables.map((extent) => {
    const table = context.workbook.tables.getItemOrNullObject(extent.table);
    return { extent, table, now: table.getRange(), block: blockOf(table, extent) };
  });
  for (const { range } of cells) range.load('formulas,values,numberFormat');
  for (const { table, now, block } of grids) {
    table.load('name');
    now.load('rowCount');
    block.load('formulas,values,numberFormat');
  }
  return () => {
    // Writes only what differs: Excel may have refused the whole change, for instance because the sheet is protected.
    for (const { content, range } of cells)
      if (!range.isNullObject && contentAt(range, 0, 0) !== content) range.formulas = [[content]];
    for (const { extent, table, now, block } of grids)
      if (!table.isNullObject && !(now.rowCount === extent.rowCount && areEqual(contentsOf(block), extent.cells)))
        restore(table, extent);
  };
}

/** @throws WorkbookFault badValue */
function checkValues(values: NonNullable<CaseChanges['values']>, language: Language): void {
  for (const { key, format, choices } of fields) {
    const value = values[key];
    if (value === undefined || caseSchema.shape[key].safeParse(value).success) continue;
    throw new WorkbookFault('badValue', {
      label: say(caseFields[key].label, language),
      found: String(value ?? ''),
      expected: expectation(choices ? 'choice' : format, language, choices),
    });
  }
}

const first = (cells: unknown[][]): Value => (cells[0]?.[0] ?? '') as Value;

function queueFields(
  context: Excel.RequestContext,
  values: NonNullable<CaseChanges['values']>,
  { names }: Inventory,
): FoundField[] {
  return fields.flatMap(({ key, name, format, formula }) => {
    const value = values[key];
    if (value === undefined || formula !== undefined) return [];
    if (!names.has(name)) throw new WorkbookFault('noCase', { name });
    const range = context.workbook.names.getItem(name).getRange();
    range.load('formulas,values,numberFormat,worksheet/name');
    return [{ name, range, content: cellValue(value, format) }];
  });
}

function queueTables(
  context: Excel.RequestContext,
  { lists = {}, figures = {} }: CaseChanges,
  { tables }: Inventory,
): FoundTable[] {
  const requested: readonly (readonly [DataTable, DataRows])[] = [
    ...(Object.entries(lists) as [CaseTableKey, DataRows][]).map(([key, rows]) => [caseTables[key], rows] as const),
    ...(Object.entries(figures) as [DataTableKey, DataRows][]).map(([key, rows]) => [dataTables[key], rows] as const),
  ];
  return requested.flatMap(([definition, rows]) => {
    if (!tables.has(definition.table)) return [];
    const table = context.workbook.tables.getItem(definition.table);
    const range = table.getRange();
    const { worksheet: sheet } = table;
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    sheet.load('name');
    const used = sheet.getUsedRange();
    used.load('formulas,values,numberFormat,rowIndex,columnIndex');
    const under = range.getLastRow().getOffsetRange(1, 0);
    const below = definition.columns.map((_, column) => under.getCell(0, column));
    for (const cell of below) cell.load('numberFormat,format/horizontalAlignment,format/fill/color,format/font/name');
    return [{ definition, rows, table, range, sheet, used, below }];
  });
}

/** Plans the data sheets of those figures that the workbook has no table for. @throws WorkbookFault noCase when a list of Sak is missing */
function absentSheets({ lists = {}, figures = {} }: CaseChanges, { tables }: Inventory, language: Language): SheetPlan[] {
  const list = (Object.keys(lists) as CaseTableKey[]).find((key) => !tables.has(caseTables[key].table));
  if (list) throw new WorkbookFault('noCase', { name: caseTables[list].table });
  const absent = (Object.keys(figures) as DataTableKey[]).filter((key) => !tables.has(dataTables[key].table));
  return dataSheets(absent, language, withAllTables(figures));
}

/** The number of body rows that the table shall have: at least one, because Excel requires it. */
const rowsOf = ({ rows }: FoundTable): number => Math.max(1, rows.length);

/** The content of a cell of the sheet. Row and column count from 0. */
const cellContentAt = ({ used }: FoundTable, row: number, column: number): Value =>
  contentAt(used, row - used.rowIndex, column - used.columnIndex);

function checkRoom(found: FoundTable): void {
  const { range, definition, sheet } = found;
  for (let row = range.rowIndex + range.rowCount; row <= range.rowIndex + rowsOf(found); row++)
    for (let column = range.columnIndex; column < range.columnIndex + range.columnCount; column++)
      if (cellContentAt(found, row, column) !== '')
        throw new WorkbookFault('noRoom', { sheet: sheet.name, address: address(row + 1, column), table: definition.table });
}

/** Returns a function that gives, for a row, what the user has written in columns added to the right of the product's; blanks for a new row. */
function extrasOf(found: FoundTable): (row: readonly CellContent[]) => readonly Value[] {
  const { range, definition } = found;
  const own = definition.columns.length;
  const keyOf = rowKeyOf(definition);
  const extras = new Map<string, Value[]>();
  for (let row = 1; row < range.rowCount; row++) {
    const line = Array.from({ length: range.columnCount }, (_, column) =>
      cellContentAt(found, range.rowIndex + row, range.columnIndex + column),
    );
    extras.set(keyOf(line), line.slice(own));
  }
  const blank = Array.from({ length: range.columnCount - own }, (): Value => '');
  return (row) => extras.get(keyOf(row)) ?? blank;
}

function queueTable(found: FoundTable): void {
  const { definition, rows, table, range, sheet } = found;
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  const count = rowsOf(found);
  const extras = extrasOf(found);
  if (count + 1 !== rowCount) table.resize(sheet.getRangeByIndexes(top, left, count + 1, columnCount));
  const below = rowCount - 1 - count;
  if (below > 0) sheet.getRangeByIndexes(top + 1 + count, left, below, columnCount).clear('Contents');
  const grown = count + 1 - rowCount;
  if (grown > 0) queueLooks(sheet, definition, [top + rowCount, left, grown]);
  const body = rows.length > 0 ? rows : [definition.columns.map(() => null)];
  sheet.getRangeByIndexes(top + 1, left, count, columnCount).formulas = body.map((row) => [
    ...definition.columns.map(({ formula, kind }, column) => formula ?? cellValue(row[column], kind)),
    ...extras(row),
  ]);
}

/** Gives new rows the format that the rows of a new case have. */
function queueLooks(sheet: Excel.Worksheet, { columns }: DataTable, [top, left, count]: readonly [number, number, number]): void {
  const byHand = !columns.some(({ header }) => header === sourceHeader);
  columns.forEach(({ kind }, column) => {
    const fresh = sheet.getRangeByIndexes(top, left + column, count, 1);
    const format = columnFormat[kind];
    (fresh as { numberFormat: unknown }).numberFormat = numberFormats[format];
    fresh.format.font.name = font;
    fresh.format.horizontalAlignment = format === 'text' || format === 'code' ? 'Left' : 'Right';
    if (byHand && appearances.input.fill !== undefined) fresh.format.fill.color = appearances.input.fill;
  });
}

/** A table before the change: where it was, and the contents and formats of its cells and of those that it grows into. */
interface Extent {
  readonly table: string;
  readonly corner: readonly [row: number, column: number];
  readonly rowCount: number;
  readonly cells: Value[][];
  readonly looks: readonly {
    readonly numberFormat: unknown;
    readonly align: Excel.RangeFormat['horizontalAlignment'];
    readonly fill: string;
    readonly font: string;
  }[];
}

function extentsOf(found: FoundTable): Extent {
  const { range, definition } = found;
  const rows = Math.max(range.rowCount, rowsOf(found) + 1);
  return {
    table: definition.table,
    corner: [range.rowIndex, range.columnIndex],
    rowCount: range.rowCount,
    looks: found.below.map(({ numberFormat, format }) => ({
      numberFormat: first(numberFormat),
      align: format.horizontalAlignment,
      fill: format.fill.color,
      font: format.font.name,
    })),
    cells: Array.from({ length: rows }, (_, row) =>
      Array.from({ length: range.columnCount }, (__, column) =>
        cellContentAt(found, range.rowIndex + row, range.columnIndex + column),
      ),
    ),
  };
}

const areEqual = (one: Value[][], other: Value[][]): boolean =>
  one.every((line, row) => line.every((value, column) => value === other[row]?.[column]));

/** The cells of the table and those that it grows into. */
const blockOf = ({ worksheet }: Excel.Table, { corner: [top, left], cells }: Extent): Excel.Range =>
  worksheet.getRangeByIndexes(top, left, cells.length, cells[0]?.length ?? 0);

/** The fill colours that Excel reports for a cell without fill. */
const noFill = ['', '#FFFFFF'];

function restore(table: Excel.Table, extent: Extent): void {
  const {
    corner: [top, left],
    rowCount,
    cells,
    looks,
  } = extent;
  const on = table.worksheet;
  const columns = cells[0]?.length ?? 0;
  blockOf(table, extent).formulas = cells;
  table.resize(on.getRangeByIndexes(top, left, rowCount, columns));
  const grown = cells.length - rowCount;
  if (grown <= 0) return;
  looks.forEach(({ numberFormat, align, fill, font: name }, column) => {
    const fresh = on.getRangeByIndexes(top + rowCount, left + column, grown, 1);
    (fresh as { numberFormat: unknown }).numberFormat = numberFormat;
    fresh.format.horizontalAlignment = align;
    fresh.format.font.name = name;
    if (noFill.includes(fill)) fresh.format.fill.clear();
    else fresh.format.fill.color = fill;
  });
}
