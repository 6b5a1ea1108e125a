/** The county authority's own tables, on real figures and on the published programmes. */
import { withAllTables, type CaseData } from '../../src/case/dataTables';
import type { Host } from '../../src/preview/host';
import { county } from '../../src/tables/county';
import type { TableId } from '../../src/tables/definition';
import type { Language } from '../../src/text';
import { rowOf, rowsOn, sheetsOf } from './sheetsOf';

const only = (id: TableId) => county.filter((table) => table.id === id);

/** A table on nothing but the figures given. */
const madeOf = (id: TableId, data: Partial<CaseData>, language?: Language): Promise<Host> =>
  sheetsOf('hjartdal', only(id), {
    data: ({ municipalities }) => withAllTables({ municipalities, ...data }),
    ...(language ? { language } : {}),
  });

/** Types into a cell of a sheet. */
async function type(sheet: string, address: string, value: string | number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}

describe('F2 Fordeling av ramme', () => {
  const sheet = 'F2 Fordeling av ramme';
  const withAreas = (areas: CaseData['areas'], frame?: number): Promise<Host> =>
    madeOf('F2', { areas }).then(async (host) => {
      if (frame !== undefined) await type(sheet, 'B5', frame);
      return host;
    });
  const amounts = async (host: Host, names: readonly string[]) => {
    const rows = await rowsOn(host, sheet);
    return names.map((name) => rowOf(rows, name)[5]);
  };

  test('2017: 130 million is 95 to the counties by need, and 20 to Sør-Varanger and 15 to Innovasjon Norge beforehand (OR 3.2.1)', async () => {
    const host = await withAreas(
      [
        ['Fylkeskommunene', 1000, null, null, null],
        ['Sør-Varanger', null, null, null, 20_000_000],
        ['Innovasjon Norge', null, null, null, 15_000_000],
      ],
      130_000_000,
    );
    expect(await amounts(host, ['Fylkeskommunene', 'Sør-Varanger', 'Innovasjon Norge'])).toEqual([95e6, 20e6, 15e6]);
    const rows = await rowsOn(host, sheet);
    expect(rowOf(rows, 'Sum')[5]).toBe(130e6);
    expect(rowOf(rows, 'Fordelt minus ramme (skal være 0)')[5]).toBe(0);
  });

  test('a frame that does not divide sums to the krone: 100 over three alike is 34, 33 and 33', async () => {
    const host = await withAreas(
      ['A', 'B', 'C'].map((name) => [name, 50, 5, 500, null]),
      100,
    );
    expect(await amounts(host, ['A', 'B', 'C', 'Sum'])).toEqual([34, 33, 33, 100]);
  });

  test('the weights say what need is: by inhabitants alone 3 to 1, by both alike the mean of the shares', async () => {
    const host = await withAreas(
      [
        ['A', 50, 5, 3000, null],
        ['B', 50, 5, 1000, null],
      ],
      1000,
    );
    expect(await amounts(host, ['A', 'B'])).toEqual([500, 500]);
    await type(sheet, 'B8', 1);
    expect(await amounts(host, ['A', 'B'])).toEqual([625, 375]);
    await type(sheet, 'B6', 0);
    expect(await amounts(host, ['A', 'B'])).toEqual([750, 250]);
  });

  test('a missing figure with a weight stops the distribution and is named; without a weight it does not matter', async () => {
    const host = await withAreas(
      [
        ['A', 50, null, 3000, null],
        ['B', null, 5, 1000, null],
      ],
      1000,
    );
    expect(await amounts(host, ['A', 'B', 'Sum'])).toEqual(['..', '..', '..']);
    const rows = await rowsOn(host, sheet);
    expect([rowOf(rows, 'A')[7] ?? '', rowOf(rows, 'B')[7]]).toEqual(['', 'Mangler: Tapte arbeidsplasser']);
    await type(sheet, 'B6', 0);
    await type(sheet, 'B8', 1);
    expect(await amounts(host, ['A', 'B', 'Sum'])).toEqual([750, 250, 1000]);
  });

  test('fixed amounts beyond the frame are said', async () => {
    const host = await withAreas(
      [
        ['A', 50, 5, 3000, null],
        ['B', 50, 5, 1000, 2000],
      ],
      1000,
    );
    expect(await amounts(host, ['A', 'B'])).toEqual(['..', 2000]);
    expect(rowOf(await rowsOn(host, sheet), 'Fordelt minus ramme (skal være 0)')[7]).toBe('Faste beløp er over rammen');
  });

  test.each([1, 12, 60])('%i areas share 10 milliard to the krone', async (count) => {
    const host = await withAreas(
      Array.from({ length: count }, (_, index) => [`Område ${index + 1}`, index + 7, 1, 1, null]),
      1e10,
    );
    const rows = await rowsOn(host, sheet);
    const all = Array.from({ length: count }, (_, index) => Number(rowOf(rows, `Område ${index + 1}`)[5]));
    expect(all.every(Number.isInteger)).toBe(true);
    expect(all.reduce((sum, one) => sum + one, 0)).toBe(1e10);
    expect(rowOf(rows, 'Sum')[5]).toBe(1e10);
  });

  test('without a frame or without areas it is made all the same', async () => {
    expect(await amounts(await withAreas([['A', 50, 5, 3000, null]]), ['A', 'Sum'])).toEqual(['..', '..']);
    const rows = await rowsOn(await withAreas([], 1000), sheet);
    expect(rowOf(rows, 'Ingen områder er skrevet. Skriv dem på arket Data områder.')[5]).toBe('..');
    expect(rowOf(rows, 'Sum')[5]).toBe('..');
  });
});
