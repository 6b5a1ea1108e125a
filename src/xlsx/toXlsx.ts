/** Writes a workbook snapshot as an xlsx file. The functions named `hucre…` convert a part of the snapshot to what the library hucre writes. */
import {
  cellRef,
  rangeRef,
  writeXlsx,
  type Cell,
  type CellStyle,
  type ColumnDef,
  type DataValidation,
  type WorkbookProperties,
  type WriteSheet,
} from 'hucre';
import { pointsPerPixel } from '../excelHost/points';
import type {
  CellError,
  CellSnapshot,
  SheetSnapshot,
  TableSnapshot,
  ValidationSnapshot,
  WorkbookSnapshot,
} from '../excelHost/snapshot';
import { hucreChart, completedChart } from './chart';
import { returnsBlock, toStoredFormula } from './formula';
import { withoutUndefined } from './withoutUndefined';
import { hucreHeaderFooter, hucrePage, printNames } from './page';
import { pack, unpack, type Parts } from './parts';
import { sharingCopy } from './sharing';
import { defaultFont, digitWidth, hucreStyle } from './style';

export interface XlsxOptions {
  /** True for a *Kopi for deling*: values replace the formulas that need the add-in. */
  readonly forSharing?: boolean;
  readonly properties?: {
    readonly title?: string;
    readonly subject?: string;
    readonly creator?: string;
    readonly description?: string;
    readonly keywords?: string;
    /** The date of creation and of modification. The default is a fixed date, so that the same workbook always gives the same file. */
    readonly date?: Date;
  };
}

/** Excel's limits, in characters. Excel "repairs" a file beyond one of them on opening: it removes what is beyond the limit. */
const maxTextLength = 32_767;
const maxListLength = 255;
const maxPromptLength = 255;

const defaultDate = new Date('2000-01-01T00:00:00Z');

/** Returns the text as the file stores it. `_x0041_` in a file means A, so the underscore of a text that looks like it is escaped. */
function storedText(text: string, place: string): string {
  if (text.length > maxTextLength)
    throw new RangeError(`${place}: ${text.length} characters; Excel takes at most ${maxTextLength} in a cell.`);
  return text.replace(/_x(?=[0-9A-Fa-f]{4}_)/gu, '_x005F_x');
}

/** Like Excel, stores errors newer than the file format as #VALUE!. The formulas give the right error when they are recalculated. */
function storedError({ error }: CellError): string {
  switch (error) {
    case '#SPILL!':
    case '#CALC!':
    case '#BUSY!':
      return '#VALUE!';
    case '#VALUE!':
    case '#NUM!':
    case '#N/A':
    case '#REF!':
    case '#NAME?':
    case '#DIV/0!':
    case '#NULL!':
      return error;
  }
}

function valueOf(cell: CellSnapshot): CellSnapshot['value'] {
  return typeof cell.value === 'number' && !Number.isFinite(cell.value) ? { error: '#NUM!' } : cell.value;
}

function formulaCell(cell: CellSnapshot, formula: string, place: string): Partial<Cell> {
  const { row, column, spill } = cell;
  const value = valueOf(cell);
  const block = spill !== undefined || returnsBlock(formula);
  return withoutUndefined<Partial<Cell>>({
    formula: toStoredFormula(formula),
    // `withResults` adds an error to the part afterwards, because hucre would store it as a text.
    formulaResult: typeof value === 'object' ? undefined : typeof value === 'string' ? storedText(value, place) : value,
    formulaType: block ? 'array' : undefined,
    formulaRef:
      spill !== undefined
        ? rangeRef(row, column, row + spill.rows - 1, column + spill.columns - 1)
        : block
          ? cellRef(row, column)
          : undefined,
    formulaDynamic: block ? true : undefined,
  });
}

function constantCell(value: CellSnapshot['value'], place: string): Partial<Cell> {
  if (typeof value === 'object') return { value: storedError(value) };
  if (typeof value !== 'string') return withoutUndefined<Partial<Cell>>({ value });
  const text = storedText(value, place);
  // hucre takes a text such as "#N/A" for the error, unless the text is a run of rich text.
  return value.startsWith('#') ? { value, richText: [{ text }] } : { value: text };
}

function hucreCell(cell: CellSnapshot, styles: readonly CellStyle[], place: string): Partial<Cell> {
  const content = cell.formula === undefined ? constantCell(valueOf(cell), place) : formulaCell(cell, cell.formula, place);
  return withoutUndefined<Partial<Cell>>({ ...content, style: cell.style === undefined ? undefined : styles[cell.style] });
}

/** Returns the headings of tables as cells with text, as `tables.add` does. Excel reports a file as damaged when a heading is a number or a formula. */
function headings(sheet: SheetSnapshot): CellSnapshot[] {
  return sheet.tables.flatMap(({ row, column, columns }) =>
    columns.map((value, index) => {
      const style = sheet.cells.find((cell) => cell.row === row && cell.column === column + index)?.style;
      return withoutUndefined<CellSnapshot>({ row, column: column + index, value, style });
    }),
  );
}

function hucreCells(sheet: SheetSnapshot, styles: readonly CellStyle[]): NonNullable<WriteSheet['cells']> {
  const cells = new Map<string, Partial<Cell>>();
  for (const cell of [...sheet.cells, ...headings(sheet)]) {
    cells.set(`${cell.row},${cell.column}`, hucreCell(cell, styles, `${sheet.name}!${cellRef(cell.row, cell.column)}`));
  }
  for (const { row, column, target, screenTip } of sheet.hyperlinks) {
    const place = target.startsWith('#') ? { target: '', location: target.slice(1) } : { target };
    const hyperlink = withoutUndefined<NonNullable<Cell['hyperlink']>>({ ...place, tooltip: screenTip });
    cells.set(`${row},${column}`, { ...cells.get(`${row},${column}`), hyperlink });
  }
  // hucre writes rows down to the last cell only. An empty cell counts as a cell here, although hucre does not write it.
  for (const row of Object.keys(sheet.rowHeights)) cells.set(`${row},0`, cells.get(`${row},0`) ?? {});
  return cells;
}

function hucreColumns(widths: SheetSnapshot['columnWidths']): ColumnDef[] {
  const last = Math.max(-1, ...Object.keys(widths).map(Number));
  return Array.from({ length: last + 1 }, (_, column) => {
    const points = widths[column];
    return points === undefined ? {} : { width: Math.round(points / pointsPerPixel) / digitWidth };
  });
}

function hucreTable(table: TableSnapshot): NonNullable<WriteSheet['tables']>[number] {
  const { name, row, column, rows, columns, style } = table;
  return withoutUndefined<NonNullable<WriteSheet['tables']>[number]>({
    name,
    range: rangeRef(row, column, row + rows - 1, column + columns.length - 1),
    // Excel needs the line break in a heading escaped; otherwise it finds that the heading and its cell differ.
    columns: columns.map((heading) => ({ name: heading.replaceAll('\n', '_x000a_') })),
    style,
  });
}

function hucreValidation(validation: ValidationSnapshot, sheet: string): DataValidation {
  const { row, column, rows, columns, list, prompt, error } = validation;
  const range = rangeRef(row, column, row + rows - 1, column + columns - 1);
  const place = `${sheet}!${range}`;
  if (typeof list !== 'string') {
    if (list.some((value) => value.includes(',')))
      throw new RangeError(`${place}: a value of the list holds a comma; put the list in cells.`);
    if (list.join(',').length > maxListLength)
      throw new RangeError(`${place}: the list is over ${maxListLength} characters; put it in cells.`);
  }
  if ([prompt, error].some((text) => (text?.length ?? 0) > maxPromptLength))
    throw new RangeError(`${place}: prompt or error over ${maxPromptLength} characters.`);
  return withoutUndefined<DataValidation>({
    type: 'list',
    range,
    values: typeof list === 'string' ? undefined : list.map((value) => value.replaceAll('"', '""')),
    formula1: typeof list === 'string' ? toStoredFormula(list) : undefined,
    allowBlank: true,
    showErrorMessage: true,
    showInputMessage: prompt === undefined ? undefined : true,
    inputMessage: prompt,
    errorMessage: error,
  });
}

function hucreSheet(sheet: SheetSnapshot, styles: readonly CellStyle[], workbook: WorkbookSnapshot): WriteSheet {
  const { print } = sheet;
  return withoutUndefined<WriteSheet>({
    name: sheet.name,
    hidden: sheet.visibility === 'hidden' ? true : undefined,
    veryHidden: sheet.visibility === 'veryHidden' ? true : undefined,
    view: withoutUndefined<NonNullable<WriteSheet['view']>>({
      showGridLines: sheet.showGridlines ? undefined : false,
      tabColor: sheet.tabColor === undefined ? undefined : { rgb: sheet.tabColor.replace('#', '').toUpperCase() },
    }),
    freezePane:
      sheet.frozenRows + sheet.frozenColumns === 0 ? undefined : { rows: sheet.frozenRows, columns: sheet.frozenColumns },
    cells: hucreCells(sheet, styles),
    columns: hucreColumns(sheet.columnWidths),
    rowDefs: new Map(Object.entries(sheet.rowHeights).map(([row, height]) => [Number(row), { height }])),
    merges: sheet.merges.map(({ row, column, rows, columns }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rows - 1,
      endCol: column + columns - 1,
    })),
    tables: sheet.tables.map(hucreTable),
    charts: sheet.charts.map((chart) => hucreChart(chart, workbook)),
    dataValidations: sheet.validations.map((validation) => hucreValidation(validation, sheet.name)),
    pageSetup: print === undefined ? undefined : hucrePage(print),
    headerFooter: print === undefined ? undefined : hucreHeaderFooter(print),
  });
}

/** Adds cached results that hucre cannot write: errors, and texts with leading or trailing spaces. */
function withResults(xml: string, sheet: SheetSnapshot): string {
  const errors = new Map(
    sheet.cells.flatMap((cell) => {
      const value = valueOf(cell);
      return cell.formula !== undefined && typeof value === 'object'
        ? [[cellRef(cell.row, cell.column), storedError(value)] as const]
        : [];
    }),
  );
  return xml
    .replace(
      /<c r="([A-Z]+[0-9]+)"([^>]*)>(<f[^>]*>[^<]*<\/f>)<\/c>/gu,
      (cell, address: string, attributes: string, formula: string) => {
        const error = errors.get(address);
        return error === undefined ? cell : `<c r="${address}"${attributes} t="e">${formula}<v>${error}</v></c>`;
      },
    )
    .replace(/<v>(?=\s|[^<]*\s<)/gu, '<v xml:space="preserve">');
}

function escapedAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Gives the charts their own names. hucre names the charts of a sheet "Chart 1", "Chart 2" and so on. */
function withChartNames(xml: string, sheet: SheetSnapshot): string {
  return xml.replace(/name="Chart (\d+)"/gu, (attribute, number: string) => {
    const chart = sheet.charts[Number(number) - 1];
    return chart === undefined ? attribute : `name="${escapedAttribute(chart.name)}"`;
  });
}

function completedParts(parts: Parts, workbook: WorkbookSnapshot): Parts {
  const charts = workbook.sheets.flatMap((sheet) => sheet.charts);
  const sheetAt = (index: string | undefined): SheetSnapshot | undefined => workbook.sheets[Number(index) - 1];
  return Object.fromEntries(
    Object.entries(parts).map(([path, xml]) => {
      const sheet = sheetAt(/^xl\/worksheets\/sheet(\d+)\.xml$/u.exec(path)?.[1]);
      if (sheet !== undefined) return [path, withResults(xml, sheet)];
      const drawing = sheetAt(/^xl\/drawings\/drawing(\d+)\.xml$/u.exec(path)?.[1]);
      if (drawing !== undefined) return [path, withChartNames(xml, drawing)];
      const chart = charts[Number(/^xl\/charts\/chart(\d+)\.xml$/u.exec(path)?.[1]) - 1];
      return [path, chart === undefined ? xml : completedChart(xml, chart, workbook)];
    }),
  );
}

/**
 * Writes the workbook as an xlsx file with live formulas and their last values. The same workbook always gives the same bytes.
 *
 * @throws RangeError with the cell's address, when Excel would not open the file: for a text over 32 767 characters, a list over 255, or `LET`
 */
export async function toXlsx(snapshot: WorkbookSnapshot, options: XlsxOptions = {}): Promise<Uint8Array> {
  const workbook = options.forSharing === true ? sharingCopy(snapshot) : snapshot;
  const styles = workbook.styles.map(hucreStyle);
  const { date = defaultDate, ...properties } = options.properties ?? {};
  const bytes = await writeXlsx({
    sheets: workbook.sheets.map((sheet) => hucreSheet(sheet, styles, workbook)),
    namedRanges: [
      ...workbook.names.map(({ name, formula, comment }) =>
        withoutUndefined<{ name: string; range: string; comment?: string }>({ name, range: toStoredFormula(formula), comment }),
      ),
      ...workbook.sheets.flatMap(printNames),
    ],
    defaultFont,
    activeSheet: Math.max(
      0,
      workbook.sheets.findIndex(({ name }) => name === workbook.activeSheet),
    ),
    properties: withoutUndefined<WorkbookProperties>({ ...properties, created: date, modified: date }),
  });
  return pack(completedParts(unpack(bytes), workbook));
}
