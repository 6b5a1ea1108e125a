/** Tests that any random workbook is read back as it was written. `fileable` makes only workbooks that a file can hold. */
import fc from '../fastCheck';
import type {
  CellSnapshot,
  CellValue,
  ChartSnapshot,
  SheetSnapshot,
  StyleSnapshot,
  WorkbookSnapshot,
} from '../../src/excelHost/snapshot';
import { pointsPerPixel } from '../../src/excelHost/points';
import { fromXlsx } from '../../src/xlsx/fromXlsx';
import { toXlsx } from '../../src/xlsx/toXlsx';
import { canonical } from './canonical';

const color = fc.stringMatching(/^#[0-9A-F]{6}$/u);
/** Any text without characters that XML does not allow (lone surrogates, U+FFFE, U+FFFF); a file stores those as U+FFFD. */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom('=1+1', '#N/A', ' x ', '_x0041_', 'æøå'),
  )
  .map((each) => each.replace(/[\uFFFE\uFFFF]|\p{Surrogate}/gu, ''));
const plainText = fc.stringMatching(/^[A-Za-zæøåÆØÅ0-9][A-Za-zæøåÆØÅ0-9 &<>"().,%–-]{0,18}[A-Za-zæøåÆØÅ0-9]$/u);

const value: fc.Arbitrary<CellValue> = fc.oneof(
  text,
  fc.boolean(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
  fc.integer(),
  fc.constantFrom('#VALUE!', '#NUM!', '#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!').map((error) => ({ error }) as const),
);

const formula = fc.constantFrom(
  '=SUM(A1:B2)',
  '=OMST.SPLIT(60000000,"Lierne")',
  '=IF(A1<>B1,TEXTJOIN(" & ",TRUE,A1:A3),"<tom>")',
  "=SUM('Øvre Årdal'!$A$1,tbl[[#This Row],[Å (%)]])",
);

/** Leaves out the default font, false and 0, because an absent setting means the same. */
const style: fc.Arbitrary<StyleSnapshot> = fc
  .record(
    {
      fontName: fc.constantFrom('Arial', 'Cambria'),
      fontSize: fc.constantFrom(8, 9.5, 14),
      bold: fc.constant(true),
      italic: fc.constant(true),
      fontColor: color,
      fill: color,
      numberFormat: fc.constantFrom('#,##0', '0.0 %', '#,##0 "kr"', '0"–"00', '@'),
      horizontal: fc.constantFrom('left', 'center', 'right'),
      vertical: fc.constantFrom('top', 'center', 'bottom'),
      wrapText: fc.constant(true),
      indent: fc.integer({ min: 1, max: 4 }),
      borders: fc
        .dictionary(
          fc.constantFrom('top', 'bottom', 'left', 'right'),
          fc.record({ style: fc.constantFrom('thin', 'medium', 'thick', 'hair', 'dotted', 'dashed', 'double'), color }),
          { minKeys: 1, noNullPrototype: true },
        )
        .map((borders) => borders as NonNullable<StyleSnapshot['borders']>),
    },
    { requiredKeys: [], noNullPrototype: true },
  )
  .filter((each) => Object.keys(each).length > 0);

const styleCount = 4;

const cells: fc.Arbitrary<CellSnapshot[]> = fc
  .uniqueArray(
    fc.record(
      {
        row: fc.integer({ min: 0, max: 40 }),
        column: fc.integer({ min: 0, max: 30 }),
        value,
        formula,
        style: fc.integer({ min: 0, max: styleCount - 1 }),
      },
      { requiredKeys: ['row', 'column'], noNullPrototype: true },
    ),
    { selector: ({ row, column }) => `${row},${column}`, maxLength: 25 },
  )
  .map((list) => (list as CellSnapshot[]).filter((cell) => Object.keys(cell).length > 2));

const place = fc.record(
  { row: fc.integer({ min: 0, max: 20 }), column: fc.integer({ min: 0, max: 20 }) },
  { noNullPrototype: true },
);

const charts: fc.Arbitrary<ChartSnapshot> = fc.record(
  {
    name: plainText,
    type: fc.constantFrom('columnClustered', 'columnStacked', 'barClustered', 'barStacked', 'line', 'lineMarkers'),
    title: plainText,
    altText: plainText,
    categoryAxisTitle: plainText,
    valueAxisTitle: plainText,
    valueAxisNumberFormat: fc.constantFrom('#,##0', '0 %'),
    legend: fc.constantFrom('top', 'bottom', 'left', 'right', 'none'),
    series: fc.array(
      fc.record(
        { name: plainText, values: fc.constant("'Ark 1'!$B$2:$B$5"), categories: fc.constant("'Ark 1'!$A$2:$A$5"), color },
        { requiredKeys: ['name', 'values'], noNullPrototype: true },
      ),
      { minLength: 1, maxLength: 3 },
    ),
    from: place,
    to: place.map(({ row, column }) => ({ row: row + 25, column: column + 25 })),
  },
  { requiredKeys: ['name', 'type', 'title', 'legend', 'series', 'from', 'to'], noNullPrototype: true },
);

/** Makes some bars unfilled and some lines dashed. */
const chart: fc.Arbitrary<ChartSnapshot> = fc.tuple(charts, fc.boolean()).map(([plain, isMarked]) => {
  if (!isMarked) return plain;
  if (plain.type.startsWith('line')) return { ...plain, series: plain.series.map((series) => ({ ...series, dashed: true })) };
  return { ...plain, series: plain.series.map(({ name, values }) => ({ name, values, unfilled: true })) };
});

const points = fc.integer({ min: 4, max: 400 }).map((pixels) => pixels * pointsPerPixel);
const sizes = (maxIndex: number): fc.Arbitrary<Record<number, number>> =>
  fc.dictionary(fc.integer({ min: 0, max: maxIndex }).map(String), points, { maxKeys: 5, noNullPrototype: true });

const sheetContent: fc.Arbitrary<Omit<SheetSnapshot, 'name'>> = fc.record(
  {
    visibility: fc.constantFrom('visible', 'hidden', 'veryHidden'),
    tabColor: color,
    showGridlines: fc.boolean(),
    frozenRows: fc.integer({ min: 0, max: 5 }),
    frozenColumns: fc.integer({ min: 0, max: 3 }),
    cells,
    columnWidths: sizes(30),
    rowHeights: sizes(40),
    merges: fc.constantFrom([], [{ row: 50, column: 0, rows: 1, columns: 4 }]),
    tables: fc.constant([]),
    charts: fc.array(chart, { maxLength: 2 }),
    validations: fc.constantFrom(
      [],
      [{ row: 3, column: 3, rows: 2, columns: 1, list: ['JA', 'SKJØNN', 'N"EI"'], prompt: 'Velg' }],
      [{ row: 3, column: 3, rows: 1, columns: 1, list: '=$A$1:$A$5', error: 'Nei' }],
    ),
    hyperlinks: fc.constantFrom(
      [],
      [
        { row: 2, column: 2, target: "#'Ark 1'!A1" },
        { row: 3, column: 2, target: 'https://www.ssb.no/?a=1&b=2', screenTip: 'SSB' },
      ],
    ),
    print: fc.record(
      {
        orientation: fc.constantFrom('portrait', 'landscape'),
        paper: fc.constantFrom('A4', 'A3', 'letter'),
        fitToWidth: fc.integer({ min: 1, max: 3 }),
        fitToHeight: fc.integer({ min: 1, max: 3 }),
        titleRows: fc.constantFrom('$4:$4', '$1:$3'),
        area: fc.constant('$A$1:$G$40'),
        headerCenter: fc.constantFrom('Sør-Varanger && Lierne', '&"Calibri,Bold"Tittel'),
        footerLeft: plainText.map((each) => each.replaceAll('&', '')),
        footerCenter: fc.constant('&D'),
        footerRight: fc.constant('Side &P av &N'),
      },
      { requiredKeys: ['orientation', 'paper'], noNullPrototype: true },
    ),
  },
  {
    requiredKeys: [
      'visibility',
      'showGridlines',
      'frozenRows',
      'frozenColumns',
      'cells',
      'columnWidths',
      'rowHeights',
      'merges',
      'tables',
      'charts',
      'validations',
      'hyperlinks',
    ],
    noNullPrototype: true,
  },
);

const fileable: fc.Arbitrary<WorkbookSnapshot> = fc
  .record({
    first: sheetContent,
    second: sheetContent,
    styles: fc.array(style, { minLength: styleCount, maxLength: styleCount }),
    names: fc.constantFrom(
      [],
      [
        { name: 'Sak_Ramme', formula: "='Ark 1'!$C$7", comment: 'Ramme & år' },
        { name: 'Fordeling', formula: '=OMST.SPLIT(1,"100")' },
      ],
    ),
    active: fc.constantFrom('Ark 1', "O'Hara, Å & <b>"),
  })
  .map(({ first, second, styles, names, active }) => ({
    sheets: [
      { ...first, name: 'Ark 1' },
      { ...second, name: "O'Hara, Å & <b>" },
    ],
    styles,
    names,
    activeSheet: active,
  }));

test('any workbook is read back as it was written', async () => {
  await fc.assert(
    fc.asyncProperty(fileable, async (book) => {
      expect(canonical(await fromXlsx(await toXlsx(book)))).toEqual(canonical(book));
    }),
    { numRuns: 60 },
  );
}, 60_000);
