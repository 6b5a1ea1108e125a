/** Reads the workbook into a snapshot. */
import { BooleanNumber } from '@univerjs/core';
import type { Book } from './book';
import { blockOf, sheetOf } from './book';
import { cellFormula, cellValue, isErrorText, spillsOf } from './cells';
import { extrasOfSheet, extrasOfTable } from './extras';
import { nameFormula } from './model/name';
import { frozenPanes, orderedSheets, worksheet } from './model/worksheet';
import { pointsPerPixel } from './points';
import { columnWidth, rowHeight } from './sizes';
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
import { styleAt } from './styles';
import { columnNames, tableBlock } from './tableParts';

const valueOf = (value: string | number | boolean): CellValue =>
  isErrorText(value) ? { error: value as CellError['error'] } : value;

const withoutUndefined = <Fields extends object>(fields: { readonly [Key in keyof Fields]: Fields[Key] | undefined }): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;

type StyleIndex = (style: StyleSnapshot) => number | undefined;

const indexStyles = (): { readonly styles: StyleSnapshot[]; readonly indexOf: StyleIndex } => {
  const styles: StyleSnapshot[] = [];
  const indexByStyle = new Map<string, number>();
  return {
    styles,
    indexOf: (style) => {
      const key = JSON.stringify(style);
      if (key === '{}') return undefined;
      const index = indexByStyle.get(key) ?? styles.push(style) - 1;
      indexByStyle.set(key, index);
      return index;
    },
  };
};

const readCells = (book: Book, sheetId: string, indexOf: StyleIndex): CellSnapshot[] => {
  const spills = spillsOf(book, sheetId);
  const positions = new Map<string, { row: number; column: number }>();
  const add = (row: number, column: number) => positions.set(`${row},${column}`, { row, column });
  sheetOf(book, sheetId)
    .getCellMatrix()
    .forValue((row, column) => void add(row, column));
  for (const spill of spills)
    for (let row = 0; row < spill.rows; row++)
      for (let column = 0; column < spill.columns; column++) add(spill.row + row, spill.column + column);
  return [...positions.values()]
    .sort((first, second) => first.row - second.row || first.column - second.column)
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
const readSizes = (count: number, size: (index: number) => number, defaultSize: number): Record<number, number> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [index, size(index)] as const).filter(
      ([, points]) => Math.abs(points - defaultSize) > 1e-6,
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
    columnWidths: readSizes(
      sheet.getColumnCount(),
      (column) => columnWidth(book, sheetId, column),
      defaultColumnWidth * pointsPerPixel,
    ),
    rowHeights: readSizes(sheet.getRowCount(), (row) => rowHeight(book, sheetId, row), defaultRowHeight * pointsPerPixel),
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
    .sort((first, second) => first.name.localeCompare(second.name));
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
