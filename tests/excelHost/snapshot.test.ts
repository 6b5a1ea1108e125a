import fc from '../fastCheck';
import { createExcel } from '../../src/excelHost/client';
import { createHeadlessHost } from '../../src/excelHost/headless';
import type { CellSnapshot, SheetSnapshot, StyleSnapshot, WorkbookSnapshot } from '../../src/excelHost/snapshot';

const functions = [{ id: 'SPLIT', call: (amount: number) => [[amount / 2, amount / 4, amount / 4]] }];

const reloaded = async (workbook: WorkbookSnapshot): Promise<WorkbookSnapshot> => {
  const host = createHeadlessHost(functions);
  await host.load(workbook);
  return host.snapshot();
};

/** Makes a workbook with at least one of every part that a snapshot can hold. */
const everything = async (): Promise<WorkbookSnapshot> => {
  const host = createHeadlessHost(functions);
  await createExcel(host).run(async (context) => {
    const { worksheets, names, settings, properties } = context.workbook;
    const sak = worksheets.getItem('Sheet1');
    sak.name = 'Sak';
    sak.getRange('A1:B3').values = [
      ['Tilskudd', 60_000_000],
      ["'0301", true],
      ['2024-01-31', '=NA()'],
    ];
    sak.getRange('A1').format.font.set({ bold: true, size: 14, color: '#1F4E79', name: 'Aptos', italic: true });
    sak.getRange('A1:B1').merge();
    names.add('Sak_Tilskudd', sak.getRange('A1'), 'Hele beløpet');
    names.add('Sats', '=0.25');
    const sheet = worksheets.add('B1 Finansieringsplan');
    sheet.tabColor = '#1F4E79';
    sheet.showGridlines = false;
    sheet.freezePanes.freezeAt('A1:A4');
    sheet.getRange('A4:C6').values = [
      ['Part', 'Andel', 'Beløp'],
      ['Departementet', 0.5, '=B5*Sats'],
      ['Kommunen', 0.25, ''],
    ];
    sheet.tables
      .add('A4:C6', true)
      .set({ name: 'Finansiering', style: 'TableStyleLight1', showBandedRows: false, showFilterButton: false });
    sheet.getRange('C6').formulas = [['=SUM(Finansiering[Andel])']];
    sheet.getRange('A8').formulas = [['=OMST.SPLIT(60000000,"Lierne")']];
    sheet.getRange('A10').formulas = [['=SUM(A8:C8)']];
    sheet.getRange('B5:B6').numberFormat = [['0.0%'], ['0.0%']];
    const { format } = sheet.getRange('C5:C6');
    format.set({ horizontalAlignment: 'Right', verticalAlignment: 'Center', wrapText: true, indentLevel: 1 });
    format.fill.color = '#DDEBF7';
    format.borders.getItem('EdgeTop').style = 'Double';
    sheet.getRange('A:A').format.columnWidth = 120.5;
    sheet.getRange('4:4').format.rowHeight = 33;
    sheet.getRange('E1').hyperlink = { documentReference: 'Sak!A1', textToDisplay: 'Til saken', screenTip: 'Saken' };
    const validation = sheet.getRange('E2').dataValidation;
    validation.rule = { list: { inCellDropDown: true, source: 'JA,NEI' } };
    validation.prompt = { showPrompt: true, title: 'Svar', message: 'Velg.' };
    validation.errorAlert = { showAlert: true, style: 'Stop', title: 'Feil', message: 'Bare JA eller NEI.' };
    const chart = sheet.charts.add('ColumnStacked', sheet.getRange('A4:B6'));
    chart.set({ name: 'B1' });
    chart.title.text = 'Finansiering';
    chart.axes.valueAxis.title.text = 'Andel';
    chart.axes.valueAxis.numberFormat = '0%';
    chart.series.getItemAt(0).format.fill.setSolidColor('#1F4E79');
    const { pageLayout } = sheet;
    pageLayout.set({
      orientation: 'Landscape',
      paperSize: 'A3',
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 2 },
      printGridlines: true,
    });
    pageLayout.setPrintTitleRows('$4:$4');
    pageLayout.headersFooters.defaultForAllPages.set({
      leftHeader: 'a',
      centerHeader: 'b',
      rightHeader: 'c',
      leftFooter: 'd',
      centerFooter: 'e',
      rightFooter: 'f',
    });
    worksheets.add('Skjult').visibility = 'VeryHidden';
    settings.add('omst', { packs: ['budget'] });
    properties.title = 'Søknad';
    sheet.activate();
    await context.sync();
  });
  return host.snapshot();
};

describe('a snapshot of a workbook', () => {
  test('loaded into an empty host gives the same snapshot', async () => {
    const workbook = await everything();
    expect(workbook.sheets.map(({ name, visibility, cells }) => [name, visibility, cells.length > 0])).toEqual([
      ['Sak', 'visible', true],
      ['B1 Finansieringsplan', 'visible', true],
      ['Skjult', 'veryHidden', false],
    ]);
    expect(await reloaded(workbook)).toEqual(workbook);
  });

  test('loaded twice replaces the first load', async () => {
    const workbook = await everything();
    const host = createHeadlessHost(functions);
    await host.load(workbook);
    await host.load(workbook);
    expect(await host.snapshot()).toEqual(workbook);
  });

  test('has live formulas after it is loaded', async () => {
    const host = createHeadlessHost(functions);
    await host.load(await everything());
    await createExcel(host).run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('B1 Finansieringsplan');
      sheet.getRange('B5').values = [[0.75]];
      const cells = sheet.getRange('C5:C6');
      cells.load('values');
      await context.sync();
      expect(cells.values).toEqual([[0.1875], [1]]);
    });
  });

  test('holds the size of a spill at its formula, and only values in the cells that it fills', async () => {
    const cells = (await everything()).sheets[1]?.cells.filter(({ row }) => row === 7);
    expect(cells).toEqual([
      { row: 7, column: 0, value: 30_000_000, formula: '=OMST.SPLIT(60000000,"Lierne")', spill: { rows: 1, columns: 3 } },
      { row: 7, column: 1, value: 15_000_000 },
      { row: 7, column: 2, value: 15_000_000 },
    ]);
  });

  test('distinguishes errors from texts', async () => {
    const cell = (await everything()).sheets[0]?.cells.find(({ row, column }) => row === 2 && column === 1);
    expect(cell).toEqual({ row: 2, column: 1, value: { error: '#N/A' }, formula: '=NA()' });
  });
});

describe('a workbook with random cells', () => {
  const style: fc.Arbitrary<StyleSnapshot> = fc.record(
    {
      fontName: fc.constantFrom('Aptos', 'Calibri'),
      fontSize: fc.integer({ min: 6, max: 40 }),
      bold: fc.constant(true),
      fill: fc.constantFrom('#DDEBF7', '#FFFFFF'),
      numberFormat: fc.constantFrom('#,##0', '0.0%', '@'),
      horizontal: fc.constantFrom('left' as const, 'center' as const, 'right' as const),
      wrapText: fc.constant(true),
      indent: fc.integer({ min: 1, max: 5 }),
      borders: fc.record({
        bottom: fc.record({
          style: fc.constantFrom('thin' as const, 'dotted' as const, 'thick' as const),
          color: fc.constantFrom('#000000', '#1F4E79'),
        }),
      }),
    },
    { requiredKeys: [] },
  );

  const value = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
    fc.integer(),
    fc.boolean(),
    fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }).filter((text) => text.trim() !== '' && !text.startsWith('#')),
    fc.constantFrom('0301', '=1+1', "'x", '1 000,5', '−', '15 %', 'TRUE'),
  );

  const cells = fc
    .uniqueArray(
      fc.tuple(
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 0, max: 12 }),
        value,
        fc.option(fc.integer({ min: 0, max: 2 })),
      ),
      {
        maxLength: 25,
        selector: ([row, column]) => `${row},${column}`,
      },
    )
    .map((found) =>
      found
        .map(([row, column, shown, at]): CellSnapshot =>
          at === null ? { row, column, value: shown } : { row, column, value: shown, style: at },
        )
        .sort((first, second) => first.row - second.row || first.column - second.column),
    );

  const plainSheet = (found: readonly CellSnapshot[]): SheetSnapshot => ({
    name: 'Ark',
    visibility: 'visible',
    showGridlines: true,
    frozenRows: 0,
    frozenColumns: 0,
    cells: found,
    columnWidths: {},
    rowHeights: {},
    merges: [],
    tables: [],
    charts: [],
    validations: [],
    hyperlinks: [],
  });

  /** Replaces style indexes by the styles, because the indexes may differ. */
  const resolved = ({ sheets, styles }: WorkbookSnapshot) =>
    sheets[0]?.cells.map(({ style: at, ...cell }) => {
      const found = at === undefined ? undefined : styles[at];
      return found && Object.keys(found).length > 0 ? { ...cell, style: found } : cell;
    });

  test('is unchanged after it is loaded: no text becomes a number and no number a text', async () => {
    const host = createHeadlessHost([]);
    await fc.assert(
      fc.asyncProperty(cells, fc.tuple(style, style, style), async (found, styles) => {
        const workbook = { sheets: [plainSheet(found)], names: [], styles, activeSheet: 'Ark' };
        await host.load(workbook);
        expect(resolved(await host.snapshot())).toEqual(resolved(workbook));
      }),
      { numRuns: 60 },
    );
  });
});
