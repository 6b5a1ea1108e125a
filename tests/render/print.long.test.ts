/** Prints workbooks with LibreOffice and looks at the pages. To see them yourself: `npm run render -- workbook.xlsx folder`. */
import { toPdf } from '../../scripts/libreoffice';
import { toXlsx } from '../../src/xlsx/toXlsx';
import { cell, sample, sheet, workbook } from '../xlsx/sample';

/** Returns the width and height of each page in points. */
async function pages(book: Parameters<typeof toXlsx>[0]): Promise<(readonly [number, number])[]> {
  const pdf = Buffer.from(await toPdf(await toXlsx(book, { forSharing: true }))).toString('latin1');
  return [...pdf.matchAll(/\/Type\/Page\b[^]*?\/MediaBox\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/gu)].map((found) => [
    Math.round(Number(found[1])),
    Math.round(Number(found[2])),
  ]);
}

const a4Landscape = [842, 595] as const;
const a4Portrait = [595, 842] as const;

test('a sheet that is as wide as a table is printed on landscape A4, one page wide, and hidden sheets are not printed', async () => {
  const [s4, b1, ...rest] = await pages(sample);
  expect([s4, b1]).toEqual([a4Landscape, a4Landscape]);
  // The data sheet has no print settings, so LibreOffice chooses the number of pages.
  expect(new Set(rest.map(String))).toEqual(new Set([String(a4Portrait)]));
}, 120_000);

test('many rows are printed on many pages, one page wide, and many columns are shrunk to fit', async () => {
  const long = sheet('A', {
    cells: Array.from({ length: 200 }, (_, row) => [cell(row, 0, { value: row }), cell(row, 20, { value: row })]).flat(),
    print: { orientation: 'landscape', paper: 'A4', fitToWidth: 1, titleRows: '$1:$1' },
  });
  const across = await pages(workbook([long]));
  expect(across.length).toBeGreaterThan(1);
  expect(new Set(across.map(String))).toEqual(new Set([String(a4Landscape)]));
  expect((await pages(workbook([{ ...long, print: { orientation: 'landscape', paper: 'A4' } }]))).length).toBeGreaterThan(
    across.length,
  );
  expect(
    await pages(workbook([{ ...long, print: { orientation: 'portrait', paper: 'A4', fitToWidth: 1, fitToHeight: 1 } }])),
  ).toEqual([a4Portrait]);
}, 120_000);
