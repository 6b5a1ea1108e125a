/** Tests what *Kopi for deling* does to the file of a workbook. The files have the form that Excel gives them, and other programs' readers read the result. */
import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recalculate } from '../../scripts/libreoffice';
import { generate } from '../../src/preview/generate';
import type { WorkbookSnapshot } from '../../src/excelHost/snapshot';
import { toXlsx } from '../../src/xlsx/toXlsx';
import { loadSample } from '../../src/sources/sample';
import { packs } from '../../src/tables/definition';
import { WorkbookFault } from '../../src/workbook/fault';
import { addInId, withoutAddIn } from '../../src/workbook/withoutAddIn';
import { isLong } from '../sampling';
import { differences } from '../xlsx/differences';
import { cell, sample, sheet, workbook } from '../xlsx/sample';
import { today } from '../today';

type Parts = Record<string, string>;

const partsOf = (bytes: Uint8Array): Parts =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));

const packed = (parts: Parts): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));

const [rowsStart, rowsEnd] = ['<sheetData>', '</sheetData>'];
const rowsOf = (xml: string): string => xml.slice(xml.indexOf(rowsStart) + rowsStart.length, xml.indexOf(rowsEnd));
const withRows = (xml: string, rows: string): string =>
  xml.slice(0, xml.indexOf(rowsStart) + rowsStart.length) + rows + xml.slice(xml.indexOf(rowsEnd));

/** Puts the rows into a workbook with one sheet, and returns the rows of its copy. */
async function rowsAfter(rows: string, change: (parts: Parts) => Parts = (parts) => parts): Promise<string> {
  const parts = partsOf(await toXlsx(workbook([sheet('Et ark', { cells: [cell(0, 0, { value: 1 })] })])));
  const path = 'xl/worksheets/sheet1.xml';
  const made = change({ ...parts, [path]: withRows(parts[path]!, rows) });
  return rowsOf(partsOf(withoutAddIn(packed(made)))[path]!);
}

const withNames =
  (...names: readonly (readonly [string, string])[]) =>
  (parts: Parts): Parts => ({
    ...parts,
    'xl/workbook.xml': parts['xl/workbook.xml']!.replace(
      '</sheets>',
      `</sheets><definedNames>${names.map(([name, formula]) => `<definedName name="${name}">${formula}</definedName>`).join('')}</definedNames>`,
    ),
  });

interface ReadCell {
  readonly value: unknown;
  readonly formula: string | undefined;
}

/** The value and formula of every cell as exceljs reads them, by sheet and address. */
async function readCells(bytes: Uint8Array): Promise<Map<string, ReadCell>> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  const cells = new Map<string, ReadCell>();
  book.eachSheet((each) =>
    each.eachRow((row) =>
      row.eachCell((found) => {
        const value = found.type === ExcelJS.ValueType.Formula ? found.result : found.value;
        cells.set(`${each.name}!${found.address}`, { value: value ?? undefined, formula: found.formula });
      }),
    ),
  );
  return cells;
}

async function generated(): Promise<WorkbookSnapshot> {
  const { case: values, ...rest } = await loadSample('hjartdal');
  return generate({ from: { input: { ...rest, values } }, packs, language: 'nb', today });
}

describe('The copy of Hjartdal with all its tables', () => {
  let snapshot: WorkbookSnapshot;
  let before: Uint8Array;
  let after: Uint8Array;

  beforeAll(async () => {
    snapshot = await generated();
    before = await toXlsx(snapshot);
    after = withoutAddIn(before);
  });

  test('is made from a file of less than half a megabyte', () => {
    expect(before.byteLength).toBeLessThan(500_000);
  });

  test('does not mention the add-in in any part', () => {
    const calling = (parts: Parts): string[] =>
      Object.keys(parts).filter((path) => /_xldudf_OMST_|<f[^>]*>[^<]*OMST\./u.test(parts[path]!));
    expect(calling(partsOf(before)).length).toBeGreaterThan(5);
    expect(calling(partsOf(after))).toEqual([]);
  });

  test('has the same value in every cell, and the same formula in every cell that does not need the add-in', async () => {
    const [old, made] = [await readCells(before), await readCells(after)];
    expect([...made.keys()]).toEqual([...old.keys()]);
    const values = (cells: Map<string, ReadCell>): unknown => [...cells].map(([place, { value }]) => [place, value]);
    expect(values(made)).toEqual(values(old));
    const ordinary = [...old].filter(([, { formula }]) => formula !== undefined && !/OMST_|ANCHORARRAY/u.test(formula));
    expect(ordinary.length).toBeGreaterThan(500);
    expect(ordinary.filter(([place, { formula }]) => made.get(place)?.formula !== formula)).toEqual([]);
  });

  test('has the same cells as the copy that the command line makes', async () => {
    expect(await readCells(after)).toEqual(await readCells(await toXlsx(snapshot, { forSharing: true })));
  });

  test('does not change charts, names, styles, tables and print settings', () => {
    const [old, made] = [partsOf(before), partsOf(after)];
    const besideCells = (parts: Parts): Parts =>
      Object.fromEntries(
        Object.entries(parts).map(([path, xml]) => [path, path.startsWith('xl/worksheets/sheet') ? withRows(xml, '') : xml]),
      );
    expect(Object.keys(old)).toEqual(
      expect.arrayContaining(['xl/charts/chart1.xml', 'xl/styles.xml', 'xl/metadata.xml', 'xl/tables/table1.xml']),
    );
    expect(besideCells(made)).toEqual(besideCells(old));
  });

  test('adds the alternative text of each chart, which Excel’s API cannot set', () => {
    const parts = partsOf(before);
    const drawings = Object.keys(parts).filter((path) => /^xl\/drawings\/[^/]*\.xml$/u.test(path));
    const undescribed = (path: string): string => parts[path]!.replaceAll(/ descr="[^"]*"/gu, '');
    expect(drawings.length).toBeGreaterThan(5);
    expect(drawings.filter((path) => undescribed(path) === parts[path])).toEqual([]);
    const made = partsOf(
      withoutAddIn(packed({ ...parts, ...Object.fromEntries(drawings.map((path) => [path, undescribed(path)])) })),
    );
    for (const path of drawings) expect(made[path]).toBe(parts[path]);
  });

  if (isLong)
    test('opens in LibreOffice, which calculates the same values', async () => {
      expect(differences(snapshot, await recalculate(after))).toEqual([]);
    });
});

test('the id of the add-in is the one in the manifest', () => {
  expect(readFileSync(join(__dirname, '../../manifest.xml'), 'utf8')).toContain(`<Id>${addInId}</Id>`);
});

describe('In the cells', () => {
  test('a filled range becomes its values, and is no longer a dynamic array', async () => {
    expect(
      await rowsAfter(
        '<row r="1"><c r="A1" s="1" cm="1"><f t="array" ref="A1:B1">_xldudf_OMST_SPLIT(3,"Lierne")</f><v>2</v></c><c r="B1"><v>1</v></c></row>',
      ),
    ).toBe('<row r="1"><c r="A1" s="1"><v>2</v></c><c r="B1"><v>1</v></c></row>');
  });

  test('the text of a formula is still a text, also when it is empty', async () => {
    expect(
      await rowsAfter(
        '<row r="1"><c r="A1" t="str"><f>_xldudf_OMST_RULE("x")</f><v>&lt;Næring&gt;</v></c><c r="B1" t="str"><f>_xldudf_OMST_RULE("y")</f><v></v></c></row>',
      ),
    ).toBe('<row r="1"><c r="A1" t="str"><v>&lt;Næring&gt;</v></c><c r="B1" t="str"><v></v></c></row>');
  });

  test('an error keeps its name, without the reference to its description elsewhere in the file', async () => {
    expect(await rowsAfter('<row r="1"><c r="A1" t="e" cm="1" vm="2"><f>_xldudf_OMST_RULE("x")</f><v>#N/A</v></c></row>')).toBe(
      '<row r="1"><c r="A1" t="e"><v>#N/A</v></c></row>',
    );
  });

  test.each([
    [
      'a text that reads like a formula of the add-in',
      '<c r="A1" t="inlineStr"><is><t>=OMST.SPLIT(1;2) og &lt;f&gt;_xldudf_OMST_SPLIT(</t></is></c>',
    ],
    [
      'a formula that has the words in a text',
      '<c r="A1" t="str"><f>"OMST.SPLIT("&amp;A2&amp;"_xldudf_OMST_SPLIT("</f><v>OMST.SPLIT(_xldudf_OMST_SPLIT(</v></c>',
    ],
    ['a formula over a sheet of that name', `<c r="A1"><f>SUM('OMST.SPLIT(1)'!A1)</f><v>1</v></c>`],
    ['a formula of another add-in', '<c r="A1"><f>_xldudf_CONTOSO_ADD(1,2)</f><v>3</v></c>'],
    ['a filled range of an ordinary formula', '<c r="A1" cm="1"><f t="array" ref="A1:A2">_xlfn.UNIQUE(B1:B9)</f><v>3</v></c>'],
    ['a what-if table', '<c r="A1"><f t="dataTable" ref="A1:B2" dt2D="1" dtr="1" r1="C1" r2="C2"/><v>3</v></c>'],
    ['a blank cell with a style', '<c r="A1" s="3"/>'],
  ])('%s stays as it is', async (_, xml) => {
    expect(await rowsAfter(`<row r="1">${xml}</row>`)).toBe(`<row r="1">${xml}</row>`);
  });

  test('cells that share a formula of the add-in all become values, and cells that share another formula keep it', async () => {
    const ordinary = '<c r="B1"><f t="shared" ref="B1:B2" si="1">A1*2</f><v>2</v></c>';
    expect(
      await rowsAfter(
        `<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">_xldudf_OMST_LQ(C1)</f><v>1</v></c>${ordinary}</row><row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c><c r="B2"><f t="shared" si="1"/><v>8</v></c></row>`,
      ),
    ).toBe(
      `<row r="1"><c r="A1"><v>1</v></c>${ordinary}</row><row r="2"><c r="A2"><v>4</v></c><c r="B2"><f t="shared" si="1"/><v>8</v></c></row>`,
    );
  });

  test('an array formula entered with Ctrl+Shift+Enter becomes values in all its cells', async () => {
    expect(
      await rowsAfter(
        '<row r="1"><c r="A1"><f t="array" ref="A1:B1">SUM(_xldudf_OMST_LQ(C1:C9))</f><v>5</v></c><c r="B1"><v>5</v></c></row>',
      ),
    ).toBe('<row r="1"><c r="A1"><v>5</v></c><c r="B1"><v>5</v></c></row>');
  });

  test('a reference to a filled range that has become values refers to its cells, also through a name, and references to other filled ranges do not change', async () => {
    const rows = await rowsAfter(
      '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:C1">_xldudf_OMST_SPLIT(3,"Lierne")</f><v>1</v></c><c r="B1"><v>1</v></c><c r="C1"><v>1</v></c></row>' +
        '<row r="2"><c r="A2"><f>SUM(_xlfn.ANCHORARRAY(A1))</f><v>3</v></c>' +
        `<c r="B2"><f>SUM(_xlfn.ANCHORARRAY('Et ark'!$A$1))&amp;"_xlfn.ANCHORARRAY(A1)"</f><v>3</v></c>` +
        '<c r="C2"><f>SUM(_xlfn.ANCHORARRAY(Fordeling),_xlfn.ANCHORARRAY(F9))</f><v>3</v></c></row>',
      withNames(['Fordeling', "'Et ark'!$A$1"]),
    );
    expect([...rows.matchAll(/<f>(.*?)<\/f>/gu)].map(([, formula]) => formula)).toEqual([
      'SUM(A1:C1)',
      `SUM('Et ark'!$A$1:$C$1)&amp;&quot;_xlfn.ANCHORARRAY(A1)&quot;`,
      `SUM('Et ark'!$A$1:$C$1,_xlfn.ANCHORARRAY(F9))`,
    ]);
  });

  test('a formula that uses a name that calls the add-in, directly or through another name, becomes a value, and a longer name is not mistaken for it', async () => {
    const parts: Parts[] = [];
    const rows = await rowsAfter(
      '<row r="1"><c r="A1"><f>SUM(Forslag)</f><v>3</v></c><c r="B1"><f>andel*2</f><v>6</v></c><c r="C1"><f>ForslagEn</f><v>1</v></c><c r="D1" t="str"><f>"Forslag"</f><v>Forslag</v></c></row>',
      (original) => {
        const made = withNames(
          ['Andel', 'forslag/2'],
          ['Forslag', '_xldudf_OMST_SPLIT(3,&quot;Lierne&quot;)'],
          ['ForslagEn', "'Et ark'!$A$1"],
        )(original);
        parts.push(partsOf(withoutAddIn(packed(made))));
        return made;
      },
    );
    expect(rows).toBe(
      '<row r="1"><c r="A1"><v>3</v></c><c r="B1"><v>6</v></c><c r="C1"><f>ForslagEn</f><v>1</v></c><c r="D1" t="str"><f>"Forslag"</f><v>Forslag</v></c></row>',
    );
    expect([...parts[0]!['xl/workbook.xml']!.matchAll(/<definedName name="(\w+)"/gu)].map(([, name]) => name)).toEqual([
      'ForslagEn',
    ]);
  });

  test('no copy is made when formulas are not calculated, and the error says how many they are and where the first is', async () => {
    const copy = rowsAfter(
      '<row r="1"><c r="A1"><f>SUM(B1:B2)</f></c><c r="B1"><f>_xldudf_OMST_LQ(C1)</f></c><c r="B2"><f>_xldudf_OMST_LQ(C2)</f><v></v></c></row>',
    );
    await expect(copy).rejects.toBeInstanceOf(WorkbookFault);
    await expect(copy).rejects.toMatchObject({ key: 'copyNotCalculated', details: { count: 2, first: 'Et ark!B1' } });
  });
});

describe('Outside the cells', () => {
  const filledRange = '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">_xldudf_OMST_RULES()</f><v>1</v></c></row>';

  /** Adds what Excel saves in a workbook where the panes of this add-in and of another have been open. */
  function withPanes(parts: Parts): Parts {
    const extension = (reference: string, rest = ''): string =>
      `<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{0}">${reference}<we:alternateReferences/><we:properties/><we:bindings/>${rest}</we:webextension>`;
    const override = (name: string, type: string): string =>
      `<Override PartName="/xl/webextensions/${name}.xml" ContentType="application/vnd.ms-office.${type}+xml"/>`;
    return {
      ...parts,
      '[Content_Types].xml': parts['[Content_Types].xml']!.replace(
        '</Types>',
        `${override('taskpanes', 'webextensiontaskpanes')}${override('webextension1', 'webextension')}${override('webextension2', 'webextension')}</Types>`,
      ),
      '_rels/.rels': parts['_rels/.rels']!.replace(
        '</Relationships>',
        '<Relationship Id="rId9" Type="http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"/></Relationships>',
      ),
      'xl/webextensions/taskpanes.xml': `<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11">${[1, 2].map((id) => `<wetp:taskpane dockstate="right" visibility="0" width="350" row="${id}"><wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId${id}"/></wetp:taskpane>`).join('')}</wetp:taskpanes>`,
      'xl/webextensions/_rels/taskpanes.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${[1, 2].map((id) => `<Relationship Id="rId${id}" Type="http://schemas.microsoft.com/office/2011/relationships/webextension" Target="webextension${id}.xml"/>`).join('')}</Relationships>`,
      'xl/webextensions/webextension1.xml': extension(
        `<we:reference id="${addInId.toUpperCase()}" version="0.1.0.0" store="developer" storeType="Registry"/>`,
        '<we:extLst><a:ext xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" uri="{0}"><we:customFunctionIdList><we:customFunctionIds>_xldudf_OMST_SPLIT</we:customFunctionIds></we:customFunctionIdList></a:ext></we:extLst>',
      ),
      'xl/webextensions/webextension2.xml': extension(
        '<we:reference id="WA104380862" version="1.0.0.0" store="nb-NO" storeType="OMEX"/>',
      ),
    };
  }

  const plain = async (): Promise<Parts> => partsOf(await toXlsx(sample));

  test('the trace of the pane is removed, so that a colleague is not asked to install the add-in, and that of another add-in is kept', async () => {
    const made = partsOf(withoutAddIn(packed(withPanes(await plain()))));
    expect(Object.keys(made).filter((path) => path.includes('webextension'))).toEqual([
      'xl/webextensions/taskpanes.xml',
      'xl/webextensions/_rels/taskpanes.xml.rels',
      'xl/webextensions/webextension2.xml',
    ]);
    expect(made['xl/webextensions/taskpanes.xml']!.match(/r:id="\w+"/gu)).toEqual(['r:id="rId2"']);
    expect(made['xl/webextensions/_rels/taskpanes.xml.rels']!.match(/Target="[^"]+"/gu)).toEqual(['Target="webextension2.xml"']);
    expect(made['[Content_Types].xml']).not.toContain('webextension1.xml');
    expect(JSON.stringify(made)).not.toContain('_xldudf_OMST_');
  });

  test('all parts about task panes are removed when the add-in’s pane was the only one', async () => {
    const both = withPanes(await plain());
    const onlyOurs = {
      ...both,
      'xl/webextensions/taskpanes.xml': both['xl/webextensions/taskpanes.xml']!.replace(
        /<wetp:taskpane [^>]*row="2".*?<\/wetp:taskpane>/su,
        '',
      ),
    };
    const made = partsOf(withoutAddIn(packed(onlyOurs)));
    expect(Object.keys(made).filter((path) => path.includes('taskpanes'))).toEqual([]);
    expect(made['_rels/.rels']).toBe((await plain())['_rels/.rels']);
  });

  test('the order of calculation is removed with all references to it, because Excel makes a new one', async () => {
    const parts = await plain();
    const chained = {
      ...parts,
      'xl/calcChain.xml':
        '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A1" i="1"/></calcChain>',
      '[Content_Types].xml': parts['[Content_Types].xml']!.replace(
        '</Types>',
        '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
      ),
      'xl/_rels/workbook.xml.rels': parts['xl/_rels/workbook.xml.rels']!.replace(
        '</Relationships>',
        '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
      ),
    };
    expect(partsOf(withoutAddIn(packed(chained)))).toEqual(partsOf(withoutAddIn(packed(parts))));
  });

  test('a list to choose from refers to the cells of its filled range, and a validation or format that calls the add-in is removed', async () => {
    const rules =
      '<conditionalFormatting sqref="D1"><cfRule type="expression" priority="1"><formula>Terskel&gt;1</formula></cfRule></conditionalFormatting>' +
      '<conditionalFormatting sqref="D2"><cfRule type="expression" priority="2"><formula>D2&gt;1</formula></cfRule></conditionalFormatting>' +
      '<dataValidations count="2"><dataValidation type="list" sqref="E1"><formula1>_xlfn.ANCHORARRAY($A$1)</formula1></dataValidation>' +
      '<dataValidation type="custom" sqref="E2"><formula1>_xldudf_OMST_LQ(E2)&gt;1</formula1></dataValidation></dataValidations>';
    let xml = '';
    await rowsAfter(filledRange, (original) => {
      const made = withNames(['Terskel', '_xldudf_OMST_RULE(&quot;x&quot;)'])(original);
      const path = 'xl/worksheets/sheet1.xml';
      const ruled = { ...made, [path]: made[path]!.replace('</sheetData>', `</sheetData>${rules}`) };
      xml = partsOf(withoutAddIn(packed(ruled)))[path]!;
      return ruled;
    });
    expect(/<\/sheetData>(<conditionalFormatting.*<\/dataValidations>)/su.exec(xml)![1]).toBe(
      '<conditionalFormatting sqref="D2"><cfRule type="expression" priority="2"><formula>D2&gt;1</formula></cfRule></conditionalFormatting>' +
        '<dataValidations count="1"><dataValidation type="list" sqref="E1"><formula1>$A$1:$A$2</formula1></dataValidation></dataValidations>',
    );
  });

  test('a table loses the formulas of the add-in for new rows and for its total', async () => {
    const column = (name: string, rest: string): string => `<tableColumn id="1" name="${name}"${rest}</tableColumn>`;
    const ordinary = column('Sum', '><calculatedColumnFormula>A2*2</calculatedColumnFormula>');
    const xml = (columns: string): string =>
      `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><tableColumns count="3">${columns}</tableColumns></table>`;
    const parts = await plain();
    const made = partsOf(
      withoutAddIn(
        packed({
          ...parts,
          'xl/tables/table9.xml': xml(
            ordinary +
              column('LQ', '><calculatedColumnFormula>_xldudf_OMST_LQ(A2)</calculatedColumnFormula>') +
              column('Alt', ' totalsRowFunction="custom"><totalsRowFormula>_xldudf_OMST_LQ(B2)</totalsRowFormula>'),
          ),
        }),
      ),
    );
    expect(made['xl/tables/table9.xml']).toBe(xml(ordinary + column('LQ', '>') + column('Alt', '>')));
  });

  test('a chart over a name that is removed keeps the values it showed, and a chart over cells does not change', async () => {
    const parts = await plain();
    const chart = parts['xl/charts/chart1.xml']!;
    const over = (formula: string): string =>
      `<c:ser><c:val><c:numRef><c:f>${formula}</c:f><c:numCache><c:ptCount val="1"/><c:pt idx="0"><c:v>3</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser>`;
    const made = partsOf(
      withoutAddIn(
        packed({
          ...parts,
          'xl/workbook.xml': parts['xl/workbook.xml']!.replace(
            '</definedNames>',
            '<definedName name="Bane">_xldudf_OMST_SPLIT(1)</definedName></definedNames>',
          ),
          'xl/charts/chart9.xml': over('[0]!Bane') + over('Ark!$A$1'),
        }),
      ),
    );
    expect(made['xl/charts/chart1.xml']).toBe(chart);
    expect(made['xl/charts/chart9.xml']).toBe(
      `<c:ser><c:val><c:numLit><c:ptCount val="1"/><c:pt idx="0"><c:v>3</c:v></c:pt></c:numLit></c:val></c:ser>${over('Ark!$A$1')}`,
    );
  });
});

test.each([
  ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])],
  ['a binary workbook', zipSync({ 'xl/workbook.bin': new Uint8Array([1]) })],
  ['an empty file', new Uint8Array()],
])('%s is refused because it is not an xlsx file', (_, bytes) => {
  expect(() => withoutAddIn(bytes)).toThrow(new WorkbookFault('copyNotXlsx').message);
});

test('cells by the hundred thousand take less than thirty seconds of processor time', async () => {
  const row = (number: number): string =>
    `<row r="${number}">${Array.from({ length: 50 }, (_, column) => `<c r="${String.fromCharCode(65 + (column % 26))}${number}" s="2"><f>SUM(A1:B${number})*1.5</f><v>${number}</v></c>`).join('')}</row>`;
  const rows = Array.from({ length: isLong ? 10_000 : 2_000 }, (_, index) => row(index + 1)).join('');
  const before = process.cpuUsage();
  expect(await rowsAfter(rows)).toBe(rows);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6).toBeLessThan(30);
});
