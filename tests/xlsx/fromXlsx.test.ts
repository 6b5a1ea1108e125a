import ExcelJS from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import type { CellSnapshot, WorkbookSnapshot } from '../../src/excelHost/snapshot';
import { fromXlsx } from '../../src/xlsx/fromXlsx';
import { toXlsx } from '../../src/xlsx/toXlsx';
import { XlsxError } from '../../src/xlsx/XlsxError';
import { canonical } from './canonical';
import { sample } from './sample';

async function madeElsewhere(fill: (book: ExcelJS.Workbook) => void): Promise<WorkbookSnapshot> {
  const book = new ExcelJS.Workbook();
  fill(book);
  return fromXlsx(new Uint8Array(await book.xlsx.writeBuffer()));
}

function at(book: WorkbookSnapshot, row: number, column: number): CellSnapshot | undefined {
  return book.sheets[0]?.cells.find((each) => each.row === row && each.column === column);
}

describe('a workbook written by toXlsx', () => {
  test('is read back unchanged', async () => {
    expect(canonical(await fromXlsx(await toXlsx(sample)))).toEqual(canonical(sample));
  });

  test('gives the same file when it is read and written again', async () => {
    const once = await toXlsx(sample);
    expect(await toXlsx(await fromXlsx(once))).toEqual(once);
  });
});

describe('a workbook from another program', () => {
  test('has a shared formula in each of its cells', async () => {
    const book = await madeElsewhere((made) => {
      const sheet = made.addWorksheet('A');
      sheet.getCell('A1').value = 1;
      sheet.getCell('B1').value = {
        formula: 'A1*$D$1',
        result: 2,
        shareType: 'shared',
        ref: 'B1:B3',
      } as ExcelJS.CellFormulaValue;
      sheet.getCell('B2').value = { sharedFormula: 'B1', result: 4 };
      sheet.getCell('B3').value = { sharedFormula: 'B1', result: 6 };
    });
    expect([0, 1, 2].map((row) => at(book, row, 1))).toEqual([
      { row: 0, column: 1, value: 2, formula: '=A1*$D$1' },
      { row: 1, column: 1, value: 4, formula: '=A2*$D$1' },
      { row: 2, column: 1, value: 6, formula: '=A3*$D$1' },
    ]);
  });

  test('has a date as a number of days, as in Excel, and keeps its format', async () => {
    const book = await madeElsewhere((made) => {
      const cell = made.addWorksheet('A').getCell('A1');
      cell.value = new Date(Date.UTC(2024, 3, 3));
      cell.numFmt = 'dd.mm.yyyy';
    });
    expect(at(book, 0, 0)?.value).toBe(45_385);
    expect(book.styles[at(book, 0, 0)?.style ?? -1]?.numberFormat).toBe('dd.mm.yyyy');
  });

  test('has the colour itself for a theme colour', async () => {
    const book = await madeElsewhere((made) => {
      const cell = made.addWorksheet('A').getCell('A1');
      cell.value = 'x';
      cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { theme: 4 } };
    });
    expect(book.styles[at(book, 0, 0)?.style ?? -1]?.fill).toMatch(/^#[0-9A-F]{6}$/u);
  });

  test('has the plain text of formatted text, and no blank cells', async () => {
    const book = await madeElsewhere((made) => {
      const sheet = made.addWorksheet('A');
      sheet.getCell('A1').value = { richText: [{ text: 'en ' }, { font: { bold: true }, text: 'to' }] };
      sheet.getCell('C1').value = 3;
    });
    expect(book.sheets[0]?.cells).toEqual([
      { row: 0, column: 0, value: 'en to' },
      { row: 0, column: 2, value: 3 },
    ]);
  });

  test('loses a chart of an unsupported type and keeps the others', async () => {
    const series = [{ name: 'S', values: 'A!$A$1:$A$2' }];
    const anchor = { from: { row: 3, col: 0 }, to: { row: 9, col: 4 } };
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'A',
          rows: [[1], [2]],
          charts: [
            { type: 'pie', title: 'Kake', series, anchor },
            { type: 'bar', title: 'Liggende', series, anchor },
          ],
        },
      ],
    });
    const [sheet] = (await fromXlsx(bytes)).sheets;
    expect(sheet?.charts.map(({ title, type, from, to }) => ({ title, type, from, to }))).toEqual([
      { title: 'Liggende', type: 'barClustered', from: { row: 3, column: 0 }, to: { row: 8, column: 3 } },
    ]);
  });
});

describe('the reason why a file is not read', () => {
  async function reasonFor(bytes: Uint8Array): Promise<string> {
    try {
      await fromXlsx(bytes);
    } catch (error) {
      if (error instanceof XlsxError) return error.reason;
      throw error;
    }
    return 'read';
  }

  test('is not-xlsx for an empty file, a web page and CSV', async () => {
    expect(await reasonFor(new Uint8Array())).toBe('not-xlsx');
    expect(await reasonFor(strToU8('<html><table></table></html>'))).toBe('not-xlsx');
    expect(await reasonFor(strToU8('Kommune;Antall\nFlå;1'))).toBe('not-xlsx');
  });

  test('is not-xlsx for another zip, a Word document', async () => {
    expect(await reasonFor(zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<w/>') }))).toBe(
      'not-xlsx',
    );
  });

  test('is encrypted for a workbook with a password', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: 'A', rows: [[1]] }],
      encryption: { password: 'hemmelig', spinCount: 1_000 },
    });
    expect(await reasonFor(bytes)).toBe('encrypted');
  });

  test('is other-excel for an old workbook (.xls), which begins with the same bytes as an encrypted one', async () => {
    expect(
      await reasonFor(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)])),
    ).toBe('other-excel');
  });

  test('is other-excel for a binary workbook (.xlsb)', async () => {
    expect(await reasonFor(zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.bin': strToU8('') }))).toBe(
      'other-excel',
    );
  });

  test('is damaged for a file truncated at any point', async () => {
    const bytes = await toXlsx(sample);
    for (const share of [0.1, 0.5, 0.9, 0.999])
      expect(await reasonFor(bytes.slice(0, Math.floor(bytes.length * share)))).toBe('damaged');
  });

  test('is damaged for a workbook without its sheet', async () => {
    const bytes = zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'xl/workbook.xml': strToU8(
        '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheets/></workbook>',
      ),
    });
    expect(await reasonFor(bytes)).toBe('damaged');
  });
});
