/** Checks the budget pack as a controller does: it agrees to the krone, and where it does not, the sheet says where and by how much. */
import { withAllTables } from '../../src/case/dataTables';
import { functions } from '../../src/functions/catalogue';
import { createExcel } from '../../src/excelHost/client';
import type { Host } from '../../src/excelHost';
import { createHeadlessHost } from '../../src/excelHost/headless';
import { loadSample } from '../../src/sources/sample';
import { generateTables, insertCase } from '../../src/workbook/commands';
import { madeOnce } from '../workbooks';
import { rowOf, rowsOn } from './sheetsOf';
import { today } from '../today';

const [b1, b2, b3, b4, b8] = ['B1 Finansieringsplan', 'B2 Kostnadsplan', 'B3 Tilsagn', 'B4 Utbetalingsplan', 'B8 Årlig søknad'];

let host: Host;

/** The programme of Meløy as carried out, 2012–2018: 108 mill. in six budget years from 2013 (Prop. 1 S 2019–2020). */
const meløy = {
  area: 'Meløy',
  applicant: 'Meløy kommune',
  grantDate: '2026-10-01',
  startDate: '2026-10-01',
  firstYear: 2013,
  years: 6,
  total: 108_000_000,
  model: 'Meløy',
  profile: 'programfaser',
  unit: 1,
} as const;

async function make(changed: Readonly<Record<string, string | number>> = {}): Promise<Host> {
  const host = createHeadlessHost(functions);
  globalThis.Excel = createExcel(host);
  const { data } = await loadSample('hjartdal');
  const { focusAreas, projects } = data;
  const input = { notes: {}, lacks: [], data: withAllTables({ focusAreas, projects }), values: { ...meløy, ...changed } };
  await insertCase(input, { language: 'nb' });
  await generateTables(['budget'], today, { language: 'nb' });
  return host;
}

async function write(sheet: string, address: string, value: string | number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}

/** Writes a cell of the case, as a user does on Sak. */
async function enter(name: string, value: string | number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.names.getItem(name).getRange().values = [[value]];
    await context.sync();
  });
}

const sums = async (sheet: string, label: string | number = 'Sum') => rowOf(await rowsOn(host, sheet), label);
const checkOf = async (sheet: string) => (await rowsOn(host, sheet)).map(([first]) => first);

describe('Meløy, 108 mill. = 50 + 25 + 28 + 5', () => {
  const open = madeOnce(make);
  beforeEach(async () => {
    host = await open();
  });

  test('the same 108 mill. are in financing, costs, commitments, payments and the yearly applications', async () => {
    const financing = await rowsOn(host, b1);
    expect(
      ['Departementet', 'Fylkeskommunen', 'Kommunen', 'Næringslivet', 'Andre', 'Egeninnsats'].map(
        (party) => rowOf(financing, party)[6],
      ),
    ).toEqual([50_000_000, 25_000_000, 28_000_000, 0, 5_000_000, 0]);
    expect((await sums(b2))[6]).toBe(108_000_000);
    expect((await sums(b3))[1]).toBe(108_000_000);
    expect((await sums(b4)).slice(0, 4)).toEqual([108_000_000, 81_000_000, 27_000_000, 108_000_000]);
    let applied = 0;
    for (const year of [2013, 2014, 2015, 2016, 2017, 2018]) {
      await write(b8, 'B8', year);
      applied += Number((await sums(b8, 'Tilskudd det søkes om (kr)'))[0]);
    }
    // The shares of the ministry and the county authority.
    expect(applied).toBe(75_000_000);
  });

  test('costs equal financing in every year, and the lines of a year sum exactly', async () => {
    const costs = await rowsOn(host, b2);
    const total = rowOf(costs, 'Sum').slice(0, 6).map(Number);
    expect(total).toEqual((await sums(b1)).slice(0, 6));
    const lines = costs.slice(
      4,
      costs.findIndex(([first]) => first === 'Sum'),
    );
    expect(lines).toHaveLength(9);
    for (const year of [0, 1, 2, 3, 4, 5]) {
      expect(lines.reduce((sum, line) => sum + Number(line[year + 1]), 0)).toBe(total[year]);
      for (const line of lines) expect(Number(line[year + 1]) % 1).toBe(0);
    }
  });

  test('one krone more on a line makes the sheet name the year and the amount, until the krone is removed', async () => {
    const before = await sums(b2, 'Administrasjon');
    await write(b2, 'D5', Number(before[2]) + 1);
    expect(await checkOf(b2)).toContain('Går ikke opp. Kostnader minus finansiering: 2015: 1.');
    expect((await sums(b2, 'Kostnader minus finansiering')).slice(0, 8)).toEqual([0, 0, 1, 0, 0, 0, 1, '≠']);
    await write(b2, 'D5', Number(before[2]));
    expect(await checkOf(b2)).toContain('Kostnader og finansiering går opp.');
  });

  test('when a krone is moved between two years the sum is unchanged, and the sheet names both years', async () => {
    const [first, , , , , last] = await sums(b2, 'Administrasjon');
    await write(b2, 'B5', Number(first) + 1);
    await write(b2, 'G5', Number(last) - 1);
    expect((await sums(b2, 'Kostnader minus finansiering'))[6]).toBe(0);
    expect(await checkOf(b2)).toContain('Går ikke opp. Kostnader minus finansiering: 2013: 1. 2018: -1.');
  });

  test('a change of total, model, first year and number of years reaches every sheet', async () => {
    await enter('Sak_total', 60_000_000);
    await enter('Sak_modell', 'Lierne');
    await enter('Sak_startaar', 2020);
    await enter('Sak_antall', 3);
    const financing = await rowsOn(host, b1);
    expect(['Departementet', 'Fylkeskommunen', 'Kommunen', 'Andre'].map((party) => rowOf(financing, party)[6])).toEqual([
      30_000_000, 15_000_000, 15_000_000, 0,
    ]);
    for (const sheet of [b1, b2]) {
      const header = (await rowsOn(host, sheet))[3];
      expect(header?.slice(1, 7)).toEqual([2020, 2021, 2022, undefined, undefined, undefined]);
      expect((await sums(sheet))[6]).toBe(60_000_000);
    }
    expect((await sums(b4))[3]).toBe(60_000_000);
    expect(await checkOf(b2)).toContain('Kostnader og finansiering går opp.');
  });

  test('the user can change the shares of the costs: 5 per cent administration of 108 mill. is 5.4', async () => {
    const row = (await rowsOn(host, b2)).findIndex(([first]) => first === 'Administrasjon, andel av totalen') + 1;
    await write(b2, `B${row}`, 0.05);
    expect((await sums(b2, 'Administrasjon'))[6]).toBe(5_400_000);
    expect(await checkOf(b2)).toContain('Kostnader og finansiering går opp.');
  });

  test('unspent money is carried over to the next year, and overspending shows as a minus', async () => {
    const [, firstYear = NaN] = (await sums(b3, 2013)).map(Number);
    await write(b3, 'D5', firstYear - 1_000_000);
    expect((await rowsOn(host, b3)).slice(5, 7).map((row) => row[1])).toEqual([1_000_000, 1_000_000]);
    await write(b3, 'D6', 999_999_999);
    expect(Number((await rowsOn(host, b3))[6]?.[1])).toBeLessThan(0);
  });

  test('at least a quarter of every commitment is held back until the final report (§ 12)', async () => {
    for (const [, committed, onAccount, retained] of (await rowsOn(host, b4)).slice(4, 10)) {
      expect(Number(onAccount) + Number(retained)).toBe(committed);
      expect(4 * Number(retained)).toBeGreaterThanOrEqual(Number(committed));
    }
  });
});

describe('Amounts of other sizes', () => {
  test.each([
    ['0 kr', 0, 6],
    ['1 kr', 1, 6],
    ['7 kr in one year', 7, 1],
    ['10 milliard', 10_000_000_000, 6],
    ['10 milliard and 1 kr', 10_000_000_001, 6],
  ])('%s over the years and parties agrees to the krone', async (_, total, years) => {
    host = await make({ total, years, model: 'Sør-Varanger' });
    expect((await sums(b1))[6]).toBe(total);
    expect((await sums(b2))[6]).toBe(total);
    expect((await sums(b3))[1]).toBe(total);
    expect((await sums(b4))[3]).toBe(total);
    expect((await sums(b1, 'Avvik fra totalbudsjettet'))[5 + 1]).toBe(0);
    expect(await checkOf(b2)).toContain('Kostnader og finansiering går opp.');
  });

  test('108 mill. in 1 000 kr is 108 000, with the same parties', async () => {
    host = await make({ unit: 1000 });
    expect((await sums(b1))[6]).toBe(108_000);
    expect((await sums(b1, 'Kommunen'))[6]).toBe(28_000);
    expect((await rowsOn(host, b1))[3]?.[0]).toBe('1 000 kr');
  });
});
