import { DOMParser, type Document } from '@xmldom/xmldom';
import ExcelJS from 'exceljs';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../src/excelHost/snapshot';
import { unpack, type Parts } from '../../src/xlsx/parts';
import { toXlsx, type XlsxOptions } from '../../src/xlsx/toXlsx';
import { cell, sample, sheet, workbook } from './sample';

async function partsOf(book: WorkbookSnapshot, options?: XlsxOptions): Promise<Parts> {
  return unpack(await toXlsx(book, options));
}

/** Opens the file with a reader other than this project's and hucre's. */
async function openedByExceljs(book: WorkbookSnapshot, options?: XlsxOptions): Promise<ExcelJS.Workbook> {
  const bytes = await toXlsx(book, options);
  const opened = new ExcelJS.Workbook();
  await opened.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
  return opened;
}

function document(xml: string | undefined): Document {
  return new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(xml ?? '', 'application/xml');
}

function attributes(xml: string | undefined, element: string, attribute: string): (string | null)[] {
  return [...document(xml).getElementsByTagNameNS('*', element)].map((each) => each.getAttribute(attribute));
}

function oneCell(content: Omit<CellSnapshot, 'row' | 'column'>, more: Partial<SheetSnapshot> = {}): WorkbookSnapshot {
  return workbook([sheet('A', { cells: [{ row: 0, column: 0, ...content }], ...more })]);
}

/** ECMA-376 part 1, §18 and §21.2: the sequence of child elements, as far as the parts may use them. */
const orders: Record<string, string> = {
  workbook: 'fileVersion workbookPr workbookProtection bookViews sheets externalReferences definedNames calcPr extLst',
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection autoFilter mergeCells conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks drawing legacyDrawing picture tableParts extLst',
  styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
  table: 'autoFilter sortState tableColumns tableStyleInfo extLst',
  c: 'f v is',
  chartSpace: 'date1904 lang roundedCorners style clrMapOvr protection chart spPr txPr printSettings',
  chart: 'title autoTitleDeleted view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs showDLblsOverMax',
  title: 'tx layout overlay spPr txPr',
  legend: 'legendPos legendEntry layout overlay spPr txPr',
  barChart: 'barDir grouping varyColors ser dLbls gapWidth overlap serLines axId',
  lineChart: 'grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId',
  'ser of barChart': 'idx order tx spPr invertIfNegative dPt dLbls trendline errBars cat val shape',
  'ser of lineChart': 'idx order tx spPr marker dPt dLbls trendline errBars cat val smooth',
  catAx:
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl',
  valAx:
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt crossBetween majorUnit minorUnit dispUnits',
};

describe('the file', () => {
  test('is well-formed XML in every part', async () => {
    const parts = await partsOf(sample);
    expect(Object.keys(parts)).toEqual(
      expect.arrayContaining(['xl/metadata.xml', 'xl/charts/chart3.xml', 'xl/tables/table1.xml']),
    );
    for (const [path, xml] of Object.entries(parts))
      expect({ path, root: document(xml).documentElement?.localName }).toEqual({ path, root: expect.any(String) });
  });

  test('declares the type of every part, and has every part that it refers to', async () => {
    const parts = await partsOf(sample);
    const types = parts['[Content_Types].xml'];
    const named = attributes(types, 'Override', 'PartName').map((name) => name?.slice(1));
    const endings = attributes(types, 'Default', 'Extension').filter((ending) => ending !== 'xml');
    for (const path of Object.keys(parts).filter((each) => each !== '[Content_Types].xml')) {
      expect({ path, typed: named.includes(path) || endings.some((ending) => path.endsWith(`.${ending}`)) }).toEqual({
        path,
        typed: true,
      });
    }
    for (const name of named) expect(Object.keys(parts)).toContain(name);
    for (const [path, xml] of Object.entries(parts).filter(([each]) => each.endsWith('.rels'))) {
      const base = path.replace('_rels/', '').replace(/\.rels$/u, '');
      for (const relation of [...document(xml).getElementsByTagName('Relationship')]) {
        if (relation.getAttribute('TargetMode') === 'External') continue;
        const target = new URL(relation.getAttribute('Target') ?? '', `file:///${base}`).pathname.slice(1);
        expect(Object.keys(parts)).toContain(target);
      }
    }
  });

  test('has its elements in the order of the standard, which Excel requires', async () => {
    const parts = await partsOf(sample);
    const seen = new Set<string>();
    for (const [path, xml] of Object.entries(parts)) {
      for (const element of [...document(xml).getElementsByTagName('*')]) {
        const name = element.localName === 'ser' ? `ser of ${element.parentNode?.localName ?? ''}` : (element.localName ?? '');
        const order = orders[name]?.split(' ');
        if (order === undefined || element.childNodes.length === 0) continue;
        seen.add(name);
        const places = [...element.childNodes].map((child) => order.indexOf(child.localName ?? ''));
        expect({ path, name, places }).toEqual({
          path,
          name,
          places: places.filter((place) => place >= 0).sort((first, second) => first - second),
        });
      }
    }
    expect([...seen].sort()).toEqual(Object.keys(orders).sort());
  });

  test('is the same, byte for byte, for the same workbook', async () => {
    expect(await toXlsx(sample)).toEqual(await toXlsx(structuredClone(sample)));
  });

  test('has the title, creator and date from the options', async () => {
    const opened = await openedByExceljs(sample, {
      properties: { title: 'Søknad Åfjord', creator: 'OMST', date: new Date('2026-03-01T12:00:00Z') },
    });
    expect(opened.title).toBe('Søknad Åfjord');
    expect(opened.creator).toBe('OMST');
    expect(opened.created).toEqual(new Date('2026-03-01T12:00:00Z'));
  });
});

describe('another reader finds in the file', () => {
  let opened: ExcelJS.Workbook;
  beforeAll(async () => {
    opened = await openedByExceljs(sample);
  });

  test('sheets with their visibility, frozen panes and colours', () => {
    expect(opened.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ['S4 Sysselsetting', 'visible'],
      ['B1 Finansieringsplan', 'visible'],
      ['Data', 'visible'],
      ['_omst', 'veryHidden'],
    ]);
    expect(opened.views[0]?.activeTab).toBe(1);
    const employment = opened.getWorksheet('S4 Sysselsetting');
    expect(employment?.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 4, showGridLines: false });
    expect(employment?.properties.tabColor).toEqual({ argb: 'FF1F3864' });
  });

  test('live formulas with their last value', () => {
    const employment = opened.getWorksheet('S4 Sysselsetting');
    expect(employment?.getCell('B6').value).toMatchObject({
      formula: 'SUMIFS(tblArbeid[Arbeidsplasser],tblArbeid[År],B4,tblArbeid[Næring],$A6)',
      result: 1_240,
    });
    expect(employment?.getCell('B12').value).toMatchObject({ formula: '_xlfn.TEXTJOIN(" · ",TRUE,A5:A8)' });
    expect(employment?.getCell('B13').value).toMatchObject({ formula: 'B5/0', result: { error: '#DIV/0!' } });
  });

  test('custom functions as Excel stores them, and their block as a dynamic array', () => {
    const plan = opened.getWorksheet('B1 Finansieringsplan');
    expect(plan?.getCell('A5').value).toMatchObject({
      formula: '_xldudf_OMST_BUDGET(Sak_Ramme,2024,3,"50/33/17")',
      shareType: 'array',
      ref: 'A5:D7',
      result: 2024,
    });
    expect(plan?.getCell('D7').value).toBe(37_500_000);
    expect(plan?.getCell('B9').value).toMatchObject({ formula: '_xldudf_OMST_ELIGIBLE(650,3200)', ref: 'B9', result: 'JA' });
  });

  test('names, tables and print settings', () => {
    expect(opened.definedNames.getRanges('SisteAar').ranges).toEqual(["'S4 Sysselsetting'!$D$4"]);
    const table = opened.getWorksheet('Data')?.getTable('tblArbeid') as unknown as {
      table: { tableRef: string; columns: { name: string }[] };
    };
    expect(table.table.tableRef).toBe('A1:D13');
    expect(table.table.columns.map(({ name }) => name)).toEqual(['År', 'Næring', 'Arbeidsplasser', 'Andel (%)']);
    const print = opened.getWorksheet('S4 Sysselsetting')?.pageSetup;
    expect(print).toMatchObject({
      orientation: 'landscape',
      paperSize: 9,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '4:4',
    });
    expect(opened.getWorksheet('B1 Finansieringsplan')?.pageSetup.printArea).toBe('A1:M28');
    expect(opened.getWorksheet('S4 Sysselsetting')?.headerFooter).toMatchObject({
      oddHeader: '&CSysselsetting && næring',
      oddFooter: '&LOMST 0.1.0&RSide &P av &N',
    });
  });

  test('widths in characters, a name for every font, number formats, borders and fills', () => {
    const employment = opened.getWorksheet('S4 Sysselsetting');
    // 75 points are 100 pixels; a character of Calibri 11 is 7.
    expect(employment?.getColumn(2).width).toBeCloseTo(100 / 7, 10);
    expect(employment?.getRow(4).height).toBe(30);
    expect(employment?.getCell('A4').font).toMatchObject({ name: 'Calibri', size: 11, bold: true, color: { argb: 'FFFFFFFF' } });
    expect(employment?.getCell('A1').font).toMatchObject({ name: 'Calibri', size: 16 });
    expect(employment?.getCell('B9').numFmt).toBe('#,##0');
    expect(employment?.getCell('B9').border).toMatchObject({
      top: { style: 'thin' },
      bottom: { style: 'double', color: { argb: 'FF1F3864' } },
    });
    expect(employment?.getCell('B4').alignment).toMatchObject({ horizontal: 'right', wrapText: true });
  });

  test('validation lists and links', async () => {
    const plan = opened.getWorksheet('B1 Finansieringsplan');
    expect(plan?.getCell('B11').dataValidation).toMatchObject({
      type: 'list',
      formulae: ['Data!$C$2:$C$5'],
      prompt: 'Velg ramme',
      showErrorMessage: true,
    });
    expect(plan?.getCell('D10').dataValidation).toMatchObject({
      formulae: ['"JA,SKJØNN,NEI"'],
      error: 'Bare JA, SKJØNN eller NEI',
    });
    const employment = opened.getWorksheet('S4 Sysselsetting');
    expect(employment?.getCell('A2').value).toMatchObject({ hyperlink: 'https://www.ssb.no/' });
    const xml = (await partsOf(sample))['xl/worksheets/sheet1.xml'];
    expect(attributes(xml, 'hyperlink', 'tooltip')).toEqual(['Statistisk sentralbyrå', null]);
    expect(attributes(xml, 'hyperlink', 'location')).toEqual([null, "'Data'!A1"]);
  });

  test('in a copy for sharing, values in place of the add-in and formulas elsewhere', async () => {
    const shared = await openedByExceljs(sample, { forSharing: true });
    const plan = shared.getWorksheet('B1 Finansieringsplan');
    expect(plan?.getCell('A5').value).toBe(2024);
    expect(plan?.getCell('B9').value).toBe('JA');
    expect(plan?.getCell('B10').value).toEqual({ error: '#N/A' });
    expect(plan?.getCell('E5').value).toMatchObject({ formula: 'SUM(B5:D5)', result: 15_000_000 });
    const parts = await partsOf(sample, { forSharing: true });
    expect(Object.values(parts).join('')).not.toContain('_xldudf_');
  });
});

test('every font of the file has a name, including the font of cells without a style', async () => {
  const fonts = [...document((await partsOf(sample))['xl/styles.xml']).getElementsByTagName('font')];
  expect(fonts.map((font) => font.getElementsByTagName('name')[0]?.getAttribute('val'))).toEqual(fonts.map(() => 'Calibri'));
  expect(fonts.length).toBeGreaterThan(3);
});

describe('a block that the add-in fills', () => {
  test('is marked as a dynamic array, which the metadata part describes', async () => {
    const parts = await partsOf(sample);
    expect(parts['xl/worksheets/sheet2.xml']).toContain('<c r="A5" cm="1"><f t="array" ref="A5:D7">');
    expect(attributes(parts['xl/metadata.xml'], 'metadataType', 'name')).toEqual(['XLDAPR']);
    expect(attributes(parts['xl/metadata.xml'], 'dynamicArrayProperties', 'fDynamic')).toEqual(['1']);
  });

  test('is not confused with an ordinary formula, which has no such mark', async () => {
    expect((await partsOf(sample))['xl/worksheets/sheet2.xml']).toContain('<c r="E5" s="5"><f>SUM(B5:D5)</f><v>15000000</v></c>');
  });
});

describe('charts', () => {
  test('have a name, alternative text, titles and colours', async () => {
    const parts = await partsOf(sample);
    expect(attributes(parts['xl/drawings/drawing1.xml'], 'cNvPr', 'name')).toEqual(['omst.S4']);
    expect(attributes(parts['xl/drawings/drawing1.xml'], 'cNvPr', 'descr')).toEqual([sample.sheets[0]?.charts[0]?.altText]);
    expect(attributes(parts['xl/drawings/drawing2.xml'], 'cNvPr', 'name')).toEqual(['omst.B1', 'omst.B1 linje']);
    const chart = document(parts['xl/charts/chart1.xml']);
    const texts = [...chart.getElementsByTagNameNS('*', 't')].map(({ textContent }) => textContent);
    expect(texts).toEqual(['Arbeidsplasser etter næring', 'År', 'Arbeidsplasser']);
    expect(attributes(parts['xl/charts/chart1.xml'], 'overlap', 'val')).toEqual(['100']);
    expect(parts['xl/charts/chart1.xml']).toContain('<a:srgbClr val="C44E52"/>');
  });

  test('include their figures, so that a viewer that does not calculate can draw them', async () => {
    const parts = await partsOf(sample);
    const [first] = [...document(parts['xl/charts/chart1.xml']).getElementsByTagNameNS('*', 'numCache')];
    expect([...(first?.getElementsByTagNameNS('*', 'v') ?? [])].map(({ textContent }) => textContent)).toEqual([
      '210',
      '200',
      '190',
    ]);
    const [categories] = [...document(parts['xl/charts/chart1.xml']).getElementsByTagNameNS('*', 'strCache')];
    expect([...(categories?.getElementsByTagNameNS('*', 'v') ?? [])].map(({ textContent }) => textContent)).toEqual([
      '2021',
      '2022',
      '2023',
    ]);
  });

  test('have a gap, not a zero, for a missing figure', async () => {
    const book = workbook([
      sheet("O'Hara & <co>", {
        cells: [cell(0, 0, { value: 5 }), cell(2, 0, { value: { error: '#N/A' } }), cell(3, 0, { value: 7 })],
        charts: [
          {
            name: 'a "b"',
            type: 'line',
            title: 'T & <t>',
            legend: 'none',
            series: [{ name: 'S', values: "'O''Hara & <co>'!$A$1:$A$4" }],
            from: { row: 5, column: 0 },
            to: { row: 9, column: 4 },
          },
        ],
      }),
    ]);
    const parts = await partsOf(book);
    const cache = document(parts['xl/charts/chart1.xml']).getElementsByTagNameNS('*', 'numCache')[0];
    expect(
      [...(cache?.getElementsByTagNameNS('*', 'pt') ?? [])].map((point) => [point.getAttribute('idx'), point.textContent]),
    ).toEqual([
      ['0', '5'],
      ['3', '7'],
    ]);
    expect(cache?.getElementsByTagNameNS('*', 'ptCount')[0]?.getAttribute('val')).toBe('4');
    expect(attributes(parts['xl/drawings/drawing1.xml'], 'cNvPr', 'name')).toEqual(['a "b"']);
  });
});

describe('cell values', () => {
  test.each([
    ['a text that begins with = stays a text', '=1+1'],
    ['a text that reads as an error stays a text', '#N/A'],
    ['spaces at the ends stay', '  to  '],
    ['line breaks and tabs stay', 'en\nto\tre\r\n'],
    ['a text that looks like an escape stays', '_x0041_ og _x000D_'],
    ['markup stays text', '<b>&amp;</b>'],
    ['Norwegian letters and characters beyond the first plane stay', 'æøåÆØÅ 🏔️'],
  ])('%s', async (_, value) => {
    const opened = await openedByExceljs(oneCell({ value }));
    const read = opened.getWorksheet('A')?.getCell('A1').value;
    const text =
      typeof read === 'object' && read !== null && 'richText' in read ? read.richText.map((run) => run.text).join('') : read;
    expect(text).toBe(value);
  });

  test('a text result keeps its spaces', async () => {
    expect((await partsOf(oneCell({ value: ' x', formula: '=" x"' })))['xl/worksheets/sheet1.xml']).toContain(
      '<v xml:space="preserve"> x</v>',
    );
  });

  test('lone surrogates and characters that XML does not allow become the replacement character', async () => {
    const parts = await partsOf(oneCell({ value: 'a\uD800b\uFFFEc' }));
    expect(parts['xl/sharedStrings.xml']).toContain('<t>a\uFFFDb\uFFFDc</t>');
  });

  test('booleans, errors and numbers are stored as such', async () => {
    const xml = (
      await partsOf(
        workbook([
          sheet('A', {
            cells: [
              cell(0, 0, { value: true }),
              cell(0, 1, { value: { error: '#N/A' } }),
              cell(0, 2, { value: -0.1 }),
              cell(0, 3, { value: false, formula: '=1>2' }),
              cell(0, 4, { value: { error: '#NUM!' }, formula: '=SQRT(-1)' }),
              cell(0, 5, { value: Number.POSITIVE_INFINITY }),
              cell(0, 6, { value: { error: '#BUSY!' }, formula: '=OMST.RECEIPT()' }),
              cell(0, 7, { formula: '=A9' }),
            ],
          }),
        ]),
      )
    )['xl/worksheets/sheet1.xml'];
    expect(xml).toContain('<c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#N/A</v></c><c r="C1"><v>-0.1</v></c>');
    expect(xml).toContain(
      '<c r="D1" t="b"><f>1&gt;2</f><v>0</v></c><c r="E1" t="e"><f>SQRT(-1)</f><v>#NUM!</v></c><c r="F1" t="e"><v>#NUM!</v></c>',
    );
    expect(xml).toContain(
      '<c r="G1" cm="1" t="e"><f t="array" ref="G1">_xldudf_OMST_RECEIPT()</f><v>#VALUE!</v></c><c r="H1"><f>A9</f></c>',
    );
  });
});

test('headings of a table are texts, even if they are years, because Excel would report the file as damaged', async () => {
  const opened = await openedByExceljs(
    workbook([
      sheet('A', {
        cells: [cell(0, 0, { value: 'Næring' }), cell(0, 1, { value: 2024, style: 'heading' }), cell(1, 1, { value: 5 })],
        tables: [{ name: 'tblA', row: 0, column: 0, rows: 2, columns: ['Næring', '2024'] }],
      }),
    ]),
  );
  expect(opened.getWorksheet('A')?.getCell('B1').value).toBe('2024');
  expect(opened.getWorksheet('A')?.getCell('B1').font.bold).toBe(true);
});

describe('toXlsx refuses, with the address, what Excel would not open', () => {
  test('a text over 32 767 characters', async () => {
    await expect(toXlsx(oneCell({ value: 'x'.repeat(32_767) }))).resolves.toBeInstanceOf(Uint8Array);
    await expect(toXlsx(oneCell({ value: 'x'.repeat(32_768) }))).rejects.toThrow(/A!A1: 32768 characters/u);
  });

  test('a list that is too long or has a comma in a value', async () => {
    const list = (values: readonly string[]): WorkbookSnapshot =>
      oneCell({}, { validations: [{ row: 1, column: 2, rows: 3, columns: 1, list: values }] });
    await expect(toXlsx(list(['x'.repeat(127), 'y'.repeat(127)]))).resolves.toBeInstanceOf(Uint8Array);
    await expect(toXlsx(list(['x'.repeat(128), 'y'.repeat(127)]))).rejects.toThrow(/A!C2:C4: the list is over 255/u);
    await expect(toXlsx(list(['ja, kanskje']))).rejects.toThrow(/A!C2:C4: .*comma/u);
  });
});
