/** Reads an xlsx file into a workbook snapshot. */
import { dateToSerial, EncryptedFileError, HucreError, parseRange, readXlsx, type Cell, type Sheet, type Workbook } from 'hucre';
import type {
  CellError,
  CellSnapshot,
  CellValue,
  NameSnapshot,
  SheetSnapshot,
  StyleSnapshot,
  ValidationSnapshot,
  WorkbookSnapshot,
} from '../excelHost/snapshot';
import { isDrawingPart, readCharts } from './drawing';
import { pointsPerPixel } from '../excelHost/points';
import { copiedFormula, fromStoredFormula } from './formula';
import { withoutUndefined } from './withoutUndefined';
import { readPrint } from './page';
import { unpack } from './parts';
import { digitWidth, readColor, readStyle } from './style';
import { XlsxError } from './XlsxError';

const errors: readonly CellError['error'][] = [
  '#VALUE!',
  '#NUM!',
  '#N/A',
  '#REF!',
  '#NAME?',
  '#DIV/0!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
];

function readValue(raw: Cell['value'], type: Cell['type'] | undefined): CellValue | undefined {
  if (raw === null) return undefined;
  // As in Excel, the snapshot has a date as a number of days.
  if (raw instanceof Date) return dateToSerial(raw);
  if (type === 'error') return { error: errors.find((error) => error === raw) ?? '#VALUE!' };
  return raw;
}

/** Collects styles in the order in which they appear. Styles with the same settings get the same index. */
function styleSheet(): { readonly styles: StyleSnapshot[]; readonly indexOf: (style: StyleSnapshot) => number | undefined } {
  const styles: StyleSnapshot[] = [];
  const indexByStyle = new Map<string, number>();
  const indexOf = (style: StyleSnapshot): number | undefined => {
    if (Object.keys(style).length === 0) return undefined;
    const key = JSON.stringify(style);
    const index = indexByStyle.get(key) ?? styles.push(style) - 1;
    indexByStyle.set(key, index);
    return index;
  };
  return { styles, indexOf };
}

interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** Returns the shared formulas by their number. The first cell that shares a formula holds the formula, and the others hold its number. */
function sharedFormulas(cells: NonNullable<Sheet['cells']>): ReadonlyMap<number, SharedFormula> {
  const shared = new Map<number, SharedFormula>();
  for (const [key, { formula, formulaSharedIndex }] of cells) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    if (formula !== undefined && formula !== '' && formulaSharedIndex !== undefined)
      shared.set(formulaSharedIndex, { formula, row, column });
  }
  return shared;
}

function formulaOf(
  cell: Cell | undefined,
  row: number,
  column: number,
  shared: ReadonlyMap<number, SharedFormula>,
): string | undefined {
  if (cell?.formula === undefined) return undefined;
  if (cell.formula !== '') return fromStoredFormula(cell.formula);
  const first = cell.formulaSharedIndex === undefined ? undefined : shared.get(cell.formulaSharedIndex);
  return first === undefined ? undefined : fromStoredFormula(copiedFormula(first.formula, first, { row, column }));
}

function spillOf(cell: Cell | undefined): CellSnapshot['spill'] {
  if (cell?.formulaType !== 'array' || cell.formulaRef === undefined) return undefined;
  const { startRow, startCol, endRow, endCol } = parseRange(cell.formulaRef);
  const [rows, columns] = [endRow - startRow + 1, endCol - startCol + 1];
  return rows === 1 && columns === 1 ? undefined : { rows, columns };
}

function readCells(
  sheet: Sheet,
  theme: readonly string[],
  indexOf: (style: StyleSnapshot) => number | undefined,
): CellSnapshot[] {
  const details = sheet.cells ?? new Map<string, Cell>();
  const shared = sharedFormulas(details);
  return sheet.rows.flatMap((values, row) =>
    values.flatMap((plain, column) => {
      const cell = details.get(`${row},${column}`);
      const snapshot = withoutUndefined<CellSnapshot>({
        row,
        column,
        value: readValue(cell?.value ?? plain, cell?.type),
        formula: formulaOf(cell, row, column, shared),
        spill: spillOf(cell),
        style: cell?.style === undefined ? undefined : indexOf(readStyle(cell.style, theme)),
      });
      return Object.keys(snapshot).length === 2 ? [] : [snapshot];
    }),
  );
}

function readHyperlinks(sheet: Sheet): SheetSnapshot['hyperlinks'] {
  return [...(sheet.cells ?? [])].flatMap(([key, { hyperlink }]) => {
    const [row = NaN, column = NaN] = key.split(',').map(Number);
    if (hyperlink === undefined || Number.isNaN(row) || Number.isNaN(column)) return [];
    const target = hyperlink.location === undefined ? hyperlink.target : `#${hyperlink.location}`;
    return [withoutUndefined<SheetSnapshot['hyperlinks'][number]>({ row, column, target, screenTip: hyperlink.tooltip })];
  });
}

function readValidations(sheet: Sheet): ValidationSnapshot[] {
  return (sheet.dataValidations ?? []).flatMap(({ type, range, values, formula1, inputMessage, errorMessage }) => {
    const list =
      values?.map((value) => value.replaceAll('""', '"')) ?? (formula1 === undefined ? undefined : fromStoredFormula(formula1));
    if (type !== 'list' || list === undefined) return [];
    return range.split(' ').map((block) => {
      const { startRow, startCol, endRow, endCol } = parseRange(block);
      return withoutUndefined<ValidationSnapshot>({
        row: startRow,
        column: startCol,
        rows: endRow - startRow + 1,
        columns: endCol - startCol + 1,
        list,
        prompt: inputMessage,
        error: errorMessage,
      });
    });
  });
}

function readTables(sheet: Sheet): SheetSnapshot['tables'] {
  return (sheet.tables ?? []).flatMap(({ name, displayName, range, columns, style }) => {
    if (range === undefined) return [];
    const { startRow, startCol, endRow } = parseRange(range);
    return [
      withoutUndefined<SheetSnapshot['tables'][number]>({
        name: displayName ?? name,
        row: startRow,
        column: startCol,
        rows: endRow - startRow + 1,
        columns: columns.map((column) => column.name.replace(/_x000a_/giu, '\n')),
        style,
      }),
    ];
  });
}

/** Converts a stored width, a number of digits, to points. Excel shows whole pixels. */
function points(width: number): number {
  return Math.round(width * digitWidth) * pointsPerPixel;
}

function readSheet(
  sheet: Sheet,
  cells: CellSnapshot[],
  charts: SheetSnapshot['charts'],
  theme: readonly string[],
): SheetSnapshot {
  const widths = (sheet.columns ?? []).flatMap(({ width }, column) =>
    width === undefined ? [] : [[column, points(width)] as const],
  );
  const heights = [...(sheet.rowDefs ?? [])].flatMap(([row, { height }]) =>
    height === undefined ? [] : [[row, height] as const],
  );
  return withoutUndefined<SheetSnapshot>({
    name: sheet.name,
    visibility: sheet.veryHidden === true ? 'veryHidden' : sheet.hidden === true ? 'hidden' : 'visible',
    tabColor: readColor(sheet.view?.tabColor, theme),
    showGridlines: sheet.view?.showGridLines !== false,
    frozenRows: sheet.freezePane?.rows ?? 0,
    frozenColumns: sheet.freezePane?.columns ?? 0,
    cells,
    columnWidths: Object.fromEntries(widths),
    rowHeights: Object.fromEntries(heights),
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      row: startRow,
      column: startCol,
      rows: endRow - startRow + 1,
      columns: endCol - startCol + 1,
    })),
    tables: readTables(sheet),
    charts,
    validations: readValidations(sheet),
    hyperlinks: readHyperlinks(sheet),
    print: readPrint(sheet),
  });
}

function readNames(workbook: Workbook): NameSnapshot[] {
  return (workbook.namedRanges ?? []).flatMap(({ name, range, scope, comment }) =>
    scope !== undefined || name.startsWith('_xlnm.')
      ? []
      : [withoutUndefined<NameSnapshot>({ name, formula: fromStoredFormula(range), comment })],
  );
}

/** The first bytes of an old file, and of a zip. */
const oldFileMark = [0xd0, 0xcf, 0x11, 0xe0];
const zipMark = [0x50, 0x4b];

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Returns the error of an old file: it is an old workbook or an encrypted new one, which contains the word EncryptedPackage in UTF-16. */
function oldFileError(bytes: Uint8Array): XlsxError {
  const encrypted = new TextDecoder('utf-16le')
    .decode(bytes.subarray(0, bytes.length - (bytes.length % 2)))
    .includes('EncryptedPackage');
  return encrypted
    ? new XlsxError('encrypted', 'the workbook is encrypted')
    : new XlsxError('other-excel', 'the file is an Excel 97–2003 workbook');
}

/** Looks for the part that tells which kind of workbook a zip holds. @throws XlsxError when it is not an xlsx workbook */
function checkWorkbook(paths: readonly string[]): void {
  if (paths.includes('xl/workbook.xml')) return;
  if (paths.includes('xl/workbook.bin')) throw new XlsxError('other-excel', 'the file is a binary workbook (.xlsb)');
  throw new XlsxError('not-xlsx', 'the zip does not contain an Excel workbook');
}

async function readWorkbook(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const paths: string[] = [];
  const parts = unpack(bytes, (path) => {
    paths.push(path);
    return isDrawingPart(path);
  });
  checkWorkbook(paths);
  const workbook = await readXlsx(bytes, { readStyles: true });
  const theme = workbook.themeColors ?? [];
  const charts = readCharts(parts);
  const { styles, indexOf } = styleSheet();
  const sheets = workbook.sheets.map((sheet) =>
    readSheet(sheet, readCells(sheet, theme, indexOf), charts.get(sheet.name) ?? [], theme),
  );
  return {
    sheets,
    names: readNames(workbook),
    styles,
    activeSheet: sheets[workbook.activeSheet ?? 0]?.name ?? sheets[0]?.name ?? '',
  };
}

/**
 * Reads the workbook in an xlsx file. It leaves out what a snapshot cannot hold: pictures, comments, conditional formats, pivot tables,
 * names of one sheet, charts other than columns, bars and lines, and fractions of a date below a millisecond.
 *
 * @throws XlsxError for a file that is not a readable xlsx workbook
 */
export async function fromXlsx(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  if (startsWith(bytes, oldFileMark)) throw oldFileError(bytes);
  if (!startsWith(bytes, zipMark))
    throw new XlsxError('not-xlsx', bytes.length === 0 ? 'the file is empty' : 'the file is not a zip archive');
  try {
    return await readWorkbook(bytes);
  } catch (cause) {
    if (cause instanceof XlsxError) throw cause;
    if (cause instanceof EncryptedFileError) throw new XlsxError('encrypted', cause.message, { cause });
    throw new XlsxError('damaged', cause instanceof HucreError || cause instanceof Error ? cause.message : String(cause), {
      cause,
    });
  }
}
