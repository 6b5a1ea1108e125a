/** Loads a snapshot into the workbook. */
import type { ICellData } from '@univerjs/core';
import { AddWorksheetMergeMutation, SetWorksheetActiveOperation } from '@univerjs/sheets';
import { isOneCell } from './address';
import type { Book } from './book';
import { setCells, sheetNamed, univerRange } from './book';
import { formulaCell, growGrid, literalCell } from './cells';
import { emptyExtras, extrasOfSheet, extrasOfTable } from './extras';
import { storeChart } from './model/chart';
import { defineName, newNameId } from './model/name';
import { addSheet, freeze, orderedSheets, removeSheet, setGridlines, setTabColor, setVisibility } from './model/worksheet';
import { setColumnWidth, setRowHeight } from './sizes';
import type {
  CellSnapshot,
  ChartSnapshot,
  PrintSnapshot,
  SheetSnapshot,
  StyleSnapshot,
  TableSnapshot,
  WorkbookSnapshot,
} from './snapshot';
import { univerStyle } from './styles';
import { addTable } from './tableParts';

const contentOf = (cell: CellSnapshot, isSpilled: boolean): ICellData => {
  if (cell.formula !== undefined) return formulaCell(cell.formula);
  if (cell.value === undefined || isSpilled) return {};
  return literalCell(typeof cell.value === 'object' ? cell.value.error : cell.value);
};

const loadCells = (book: Book, sheetId: string, cells: readonly CellSnapshot[], styles: readonly StyleSnapshot[]): void => {
  const spilled = new Set<string>();
  for (const { row, column, spill } of cells) {
    if (!spill) continue;
    for (let down = 0; down < spill.rows; down++)
      for (let right = 0; right < spill.columns; right++) spilled.add(`${row + down},${column + right}`);
  }
  const data: Record<number, Record<number, ICellData>> = {};
  let [rows, columns] = [1, 1];
  for (const cell of cells) {
    const style = cell.style === undefined ? undefined : styles[cell.style];
    (data[cell.row] ??= {})[cell.column] = {
      ...contentOf(cell, spilled.has(`${cell.row},${cell.column}`)),
      ...(style ? { s: univerStyle(style) } : {}),
    };
    rows = Math.max(rows, cell.row + (cell.spill?.rows ?? 1));
    columns = Math.max(columns, cell.column + (cell.spill?.columns ?? 1));
  }
  growGrid(book, sheetId, { row: 0, column: 0, rows, columns });
  setCells(book, sheetId, data);
};

const loadPrint = (book: Book, sheetId: string, print: PrintSnapshot): void => {
  const { headerLeft, headerCenter, headerRight, footerLeft, footerCenter, footerRight, centerHorizontally, gridlines, ...rest } =
    print;
  Object.assign(extrasOfSheet(book.extras, sheetId).print, rest, {
    isSet: true,
    centerHorizontally: centerHorizontally ?? false,
    gridlines: gridlines ?? false,
    headerFooter: {
      leftHeader: headerLeft ?? '',
      centerHeader: headerCenter ?? '',
      rightHeader: headerRight ?? '',
      leftFooter: footerLeft ?? '',
      centerFooter: footerCenter ?? '',
      rightFooter: footerRight ?? '',
    },
  });
};

const loadChart = (book: Book, sheetId: string, chart: ChartSnapshot): void => {
  storeChart(book, sheetId, {
    name: chart.name,
    type: chart.type,
    title: { text: chart.title, visible: chart.title !== '' },
    ...(chart.altText === undefined ? {} : { altText: chart.altText }),
    categoryTitle: { text: chart.categoryAxisTitle ?? '', visible: chart.categoryAxisTitle !== undefined },
    valueTitle: { text: chart.valueAxisTitle ?? '', visible: chart.valueAxisTitle !== undefined },
    valueNumberFormat: chart.valueAxisNumberFormat ?? 'General',
    legend: { position: chart.legend === 'none' ? 'bottom' : chart.legend, visible: chart.legend !== 'none' },
    series: chart.series.map((series) => ({ ...series })),
    from: { ...chart.from },
    to: { ...chart.to },
  });
};

const loadParts = (book: Book, sheetId: string, sheet: SheetSnapshot): void => {
  const extras = extrasOfSheet(book.extras, sheetId);
  if (sheet.tabColor !== undefined) setTabColor(book, sheetId, sheet.tabColor);
  setGridlines(book, sheetId, sheet.showGridlines);
  if (sheet.frozenRows > 0 || sheet.frozenColumns > 0) freeze(book, sheetId, sheet.frozenRows, sheet.frozenColumns);
  for (const [column, points] of Object.entries(sheet.columnWidths))
    setColumnWidth(book, sheetId, { row: 0, rows: 1, column: Number(column), columns: 1 }, points);
  for (const [row, points] of Object.entries(sheet.rowHeights))
    setRowHeight(book, sheetId, { row: Number(row), rows: 1, column: 0, columns: 1 }, points);
  const merges = sheet.merges.filter((merged) => !isOneCell(merged));
  if (merges.length > 0) book.run(AddWorksheetMergeMutation.id, { subUnitId: sheetId, ranges: merges.map(univerRange) });
  sheet.charts.forEach((chart) => loadChart(book, sheetId, chart));
  if (sheet.print) loadPrint(book, sheetId, sheet.print);
  for (const { row, column, rows, columns, list, prompt, promptTitle, error, errorTitle } of sheet.validations) {
    extras.validations.push({
      block: { row, column, rows, columns },
      list,
      inCellDropDown: true,
      ...(prompt === undefined ? {} : { prompt: { title: promptTitle ?? '', message: prompt } }),
      ...(error === undefined ? {} : { error: { title: errorTitle ?? '', message: error } }),
    });
  }
  for (const { row, column, target, screenTip } of sheet.hyperlinks)
    extras.links.set(`${row},${column}`, { target, ...(screenTip === undefined ? {} : { screenTip }) });
};

const loadTables = (book: Book, sheetId: string, tables: readonly TableSnapshot[]): void => {
  for (const { name, row, column, rows, columns, style, showBandedRows, showFilterButton } of tables) {
    const id = addTable(book, sheetId, { row, column, rows, columns: columns.length }, name);
    const extras = extrasOfTable(book.extras, id);
    if (style !== undefined) extras.style = style;
    if (showBandedRows !== undefined) extras.showBandedRows = showBandedRows;
    if (showFilterButton !== undefined) extras.showFilterButton = showFilterButton;
  }
};

/** Replaces the whole workbook. It adds a temporary sheet while it exchanges the others, because a workbook must always have a visible sheet. */
export const loadWorkbook = async (book: Book, workbook: WorkbookSnapshot): Promise<void> => {
  for (const defined of Object.values(book.names.getDefinedNameMap(book.unitId) ?? {})) {
    book.names.removeDefinedName(book.unitId, defined.id);
    book.redefine();
  }
  const oldSheets = orderedSheets(book);
  const temporary = addSheet(book, `{${newNameId().slice(0, 20)}}`);
  book.run(SetWorksheetActiveOperation.id, { subUnitId: temporary.sheetId });
  for (const { sheetId } of oldSheets) {
    setVisibility(book, sheetId, 'Hidden');
    await removeSheet(book, sheetId);
  }
  const { calculationMode, isStructureProtected } = emptyExtras();
  Object.assign(book.extras, { calculationMode, isStructureProtected });
  book.extras.protectedSheets.clear();
  book.extras.settings.clear();
  book.extras.properties.clear();

  const sheets = workbook.sheets.map((sheet) => ({ sheet, sheetId: addSheet(book, sheet.name).sheetId }));
  for (const { sheet, sheetId } of sheets) loadCells(book, sheetId, sheet.cells, workbook.styles);
  for (const { sheet, sheetId } of sheets) loadParts(book, sheetId, sheet);
  for (const { sheet, sheetId } of sheets) loadTables(book, sheetId, sheet.tables);
  for (const { name, formula, comment } of workbook.names) defineName(book, newNameId(), name, formula, comment);
  for (const [key, value] of Object.entries(workbook.settings ?? {})) book.extras.settings.set(key, value);
  for (const [key, value] of Object.entries(workbook.properties ?? {})) book.extras.properties.set(key, value);

  const active = sheetNamed(book, workbook.activeSheet)?.getSheetId() ?? sheets[0]?.sheetId;
  if (active !== undefined) book.run(SetWorksheetActiveOperation.id, { subUnitId: active });
  await removeSheet(book, temporary.sheetId);
  const hidden = { hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;
  for (const { sheet, sheetId } of sheets)
    if (sheet.visibility !== 'visible') setVisibility(book, sheetId, hidden[sheet.visibility]);
};
