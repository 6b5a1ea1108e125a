/** Reads the workbook into a snapshot, and loads a snapshot into the workbook. */
import { AddWorksheetMergeMutation, SetWorksheetActiveOperation } from '@univerjs/sheets';
import type { ICellData } from '@univerjs/core';
import { BooleanNumber } from '@univerjs/core';
import { isOneCell } from './address';
import type { Book } from './book';
import { blockOf, setCells, sheetNamed, sheetOf, univerRange } from './book';
import { cellFormula, cellValue, formulaCell, growGrid, isErrorText, literalCell, spillsOf } from './cells';
import { extrasOfSheet, extrasOfTable, emptyExtras } from './extras';
import { storeChart } from './model/chart';
import { defineName, nameFormula, newNameId } from './model/name';
import {
  addSheet,
  freeze,
  frozenPanes,
  orderedSheets,
  removeSheet,
  setGridlines,
  setTabColor,
  setVisibility,
  worksheet,
} from './model/worksheet';
import { columnWidth, rowHeight, setColumnWidth, setRowHeight } from './sizes';
import type {
  CellError,
  CellSnapshot,
  CellValue,
  ChartSnapshot,
  PrintSnapshot,
  SheetSnapshot,
  StyleSnapshot,
  TableSnapshot,
  ValidationSnapshot,
  WorkbookSnapshot,
} from './snapshot';
import { styleAt, univerStyle } from './styles';
import { addTable, columnNames, tableBlock } from './tableParts';

const valueOf = (value: string | number | boolean): CellValue =>
  isErrorText(value) ? { error: value as CellError['error'] } : value;

const withoutUndefined = <Fields extends object>(fields: { readonly [Key in keyof Fields]: Fields[Key] | undefined }): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;

type StyleIndex = (style: StyleSnapshot) => number | undefined;

const indexStyles = (): { readonly styles: StyleSnapshot[]; readonly indexOf: StyleIndex } => {
  const styles: StyleSnapshot[] = [];
  const known = new Map<string, number>();
  return {
    styles,
    indexOf: (style) => {
      const key = JSON.stringify(style);
      if (key === '{}') return undefined;
      const index = known.get(key) ?? styles.push(style) - 1;
      known.set(key, index);
      return index;
    },
  };
};

const readCells = (book: Book, sheetId: string, indexOf: StyleIndex): CellSnapshot[] => {
  const spills = spillsOf(book, sheetId);
  const places = new Map<string, { row: number; column: number }>();
  const add = (row: number, column: number) => places.set(`${row},${column}`, { row, column });
  sheetOf(book, sheetId)
    .getCellMatrix()
    .forValue((row, column) => void add(row, column));
  for (const spill of spills)
    for (let row = 0; row < spill.rows; row++)
      for (let column = 0; column < spill.columns; column++) add(spill.row + row, spill.column + column);
  return [...places.values()]
    .sort((one, other) => one.row - other.row || one.column - other.column)
    .flatMap(({ row, column }) => {
      const value = cellValue(book, sheetId, row, column);
      const spill = spills.find((block) => block.row === row && block.column === column);
      const cell = withoutUndefined<CellSnapshot>({
        row,
        column,
        value: value === undefined ? undefined : valueOf(value),
        formula: cellFormula(book, sheetId, row, column),
        spill: spill && { rows: spill.rows, columns: spill.columns },
        style: indexOf(styleAt(book, sheetId, row, column)),
      });
      return Object.keys(cell).length > 2 ? [cell] : [];
    });
};

/** Returns the sizes that differ from the size of a new column or row, by index. */
const readSizes = (count: number, size: (index: number) => number, usual: number): Record<number, number> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [index, size(index)] as const).filter(
      ([, points]) => Math.abs(points - usual) > 1e-6,
    ),
  );

const readTables = (book: Book, sheetId: string): TableSnapshot[] =>
  book.tables.getTablesBySubunitId(book.unitId, sheetId).map((table) => {
    const { row, column, rows } = tableBlock(table);
    const { style, showBandedRows, showFilterButton } = extrasOfTable(book.extras, table.getId());
    return {
      name: table.getDisplayName(),
      row,
      column,
      rows,
      columns: columnNames(table),
      style,
      showBandedRows,
      showFilterButton,
    };
  });

const readCharts = (book: Book, sheetId: string): ChartSnapshot[] =>
  extrasOfSheet(book.extras, sheetId).charts.map((chart) =>
    withoutUndefined<ChartSnapshot>({
      name: chart.name,
      type: chart.type,
      title: chart.title.visible ? chart.title.text : '',
      altText: chart.altText,
      categoryAxisTitle: chart.categoryTitle.visible ? chart.categoryTitle.text : undefined,
      valueAxisTitle: chart.valueTitle.visible ? chart.valueTitle.text : undefined,
      valueAxisNumberFormat: chart.valueNumberFormat === 'General' ? undefined : chart.valueNumberFormat,
      legend: chart.legend.visible ? chart.legend.position : 'none',
      series: chart.series.map((series) => ({ ...series })),
      from: { ...chart.from },
      to: { ...chart.to },
    }),
  );

const readPrint = (book: Book, sheetId: string): PrintSnapshot | undefined => {
  const { print } = extrasOfSheet(book.extras, sheetId);
  const { headerFooter } = print;
  const text = (line: string) => (line === '' ? undefined : line);
  if (!print.isSet) return undefined;
  return withoutUndefined<PrintSnapshot>({
    orientation: print.orientation,
    paper: print.paper,
    fitToWidth: print.fitToWidth,
    fitToHeight: print.fitToHeight,
    scale: print.scale,
    titleRows: print.titleRows,
    area: print.area,
    centerHorizontally: print.centerHorizontally || undefined,
    gridlines: print.gridlines || undefined,
    headerLeft: text(headerFooter.leftHeader),
    headerCenter: text(headerFooter.centerHeader),
    headerRight: text(headerFooter.rightHeader),
    footerLeft: text(headerFooter.leftFooter),
    footerCenter: text(headerFooter.centerFooter),
    footerRight: text(headerFooter.rightFooter),
  });
};

const readValidations = (book: Book, sheetId: string): ValidationSnapshot[] =>
  extrasOfSheet(book.extras, sheetId).validations.map(({ block, list, prompt, error }) =>
    withoutUndefined<ValidationSnapshot>({
      ...block,
      list,
      promptTitle: prompt?.title || undefined,
      prompt: prompt?.message,
      errorTitle: error?.title || undefined,
      error: error?.message,
    }),
  );

const visibilityNames = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

const visibilityOf = (book: Book, sheetId: string): SheetSnapshot['visibility'] => {
  const member = worksheet.members['visibility'];
  return member?.kind === 'scalar' ? visibilityNames[member.get(book, { sheetId }) as keyof typeof visibilityNames] : 'visible';
};

const readSheet = (book: Book, sheetId: string, indexOf: StyleIndex): SheetSnapshot => {
  const sheet = sheetOf(book, sheetId);
  const { defaultColumnWidth, defaultRowHeight, showGridlines } = sheet.getConfig();
  const { rows, columns } = frozenPanes(book, sheetId);
  const print = readPrint(book, sheetId);
  return {
    name: sheet.getName(),
    visibility: visibilityOf(book, sheetId),
    ...(sheet.getTabColor() ? { tabColor: String(sheet.getTabColor()) } : {}),
    showGridlines: showGridlines !== BooleanNumber.FALSE,
    frozenRows: rows,
    frozenColumns: columns,
    cells: readCells(book, sheetId, indexOf),
    columnWidths: readSizes(sheet.getColumnCount(), (column) => columnWidth(book, sheetId, column), defaultColumnWidth * 0.75),
    rowHeights: readSizes(sheet.getRowCount(), (row) => rowHeight(book, sheetId, row), defaultRowHeight * 0.75),
    merges: sheet.getMergeData().map(blockOf),
    tables: readTables(book, sheetId),
    charts: readCharts(book, sheetId),
    validations: readValidations(book, sheetId),
    hyperlinks: [...extrasOfSheet(book.extras, sheetId).links].map(([key, link]) => {
      const [row = 0, column = 0] = key.split(',').map(Number);
      return { row, column, ...link };
    }),
    ...(print ? { print } : {}),
  };
};

export const readWorkbook = (book: Book): WorkbookSnapshot => {
  const { styles, indexOf } = indexStyles();
  const sheets = orderedSheets(book).map(({ sheetId }) => readSheet(book, sheetId, indexOf));
  const names = Object.values(book.names.getDefinedNameMap(book.unitId) ?? {})
    .map(({ name, formulaOrRefString, comment }) => ({
      name,
      formula: nameFormula(formulaOrRefString),
      ...(comment ? { comment } : {}),
    }))
    .sort((one, other) => one.name.localeCompare(other.name));
  const { settings, properties } = book.extras;
  return {
    sheets,
    names,
    styles,
    activeSheet: book.workbook.getActiveSheet().getName(),
    ...(settings.size > 0 ? { settings: Object.fromEntries(settings) } : {}),
    ...(properties.size > 0 ? { properties: Object.fromEntries(properties) } : {}),
  };
};

const writtenCell = (cell: CellSnapshot, spilled: boolean): ICellData => {
  if (cell.formula !== undefined) return formulaCell(cell.formula);
  if (cell.value === undefined || spilled) return {};
  return literalCell(typeof cell.value === 'object' ? cell.value.error : cell.value);
};

const loadCells = (book: Book, sheetId: string, cells: readonly CellSnapshot[], styles: readonly StyleSnapshot[]): void => {
  const spilled = new Set<string>();
  for (const { row, column, spill } of cells) {
    if (!spill) continue;
    for (let down = 0; down < spill.rows; down++)
      for (let right = 0; right < spill.columns; right++) spilled.add(`${row + down},${column + right}`);
  }
  const written: Record<number, Record<number, ICellData>> = {};
  let [rows, columns] = [1, 1];
  for (const cell of cells) {
    const style = cell.style === undefined ? undefined : styles[cell.style];
    (written[cell.row] ??= {})[cell.column] = {
      ...writtenCell(cell, spilled.has(`${cell.row},${cell.column}`)),
      ...(style ? { s: univerStyle(style) } : {}),
    };
    rows = Math.max(rows, cell.row + (cell.spill?.rows ?? 1));
    columns = Math.max(columns, cell.column + (cell.spill?.columns ?? 1));
  }
  growGrid(book, sheetId, { row: 0, column: 0, rows, columns });
  setCells(book, sheetId, written);
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

/** Replaces the whole workbook. A temporary sheet stands in while sheets are exchanged, because a workbook must always have a visible sheet. */
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
