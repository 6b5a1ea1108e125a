import { functions } from '../../src/functions/catalogue';
import { createExcel } from '../../src/excelHost/client';
import { createHeadlessHost } from '../../src/excelHost/headless';
import type { Host } from '../../src/excelHost';
import type { CellValue, WorkbookSnapshot } from '../../src/excelHost/snapshot';
import { loadSample, type SampleId } from '../../src/sources/sample';
import { generateTables, insertCase } from '../../src/workbook/commands';
import { today } from '../today';

let host: Host;

/** Opens a workbook with the sample and its tables, without accounts, through the project's own client. */
async function open(sample: SampleId): Promise<void> {
  host = createHeadlessHost(functions);
  globalThis.Excel = createExcel(host);
  const { case: values, ...rest } = await loadSample(sample);
  await insertCase({ ...rest, data: { ...rest.data, accounts: [] }, values }, { language: 'nb' });
  await generateTables(['application', 'budget'], today, { language: 'nb' });
}

/** Writes into the cells of the case, as a user does on Sak. */
async function enter(values: Readonly<Record<string, string | number>>): Promise<void> {
  await Excel.run(async (context) => {
    for (const [name, value] of Object.entries(values)) context.workbook.names.getItem(name).getRange().values = [[value]];
    await context.sync();
  });
}

/** Returns the rows of a sheet by their first cell, from column B on until the first blank cell. */
function rowsOf(workbook: WorkbookSnapshot, sheet: string): ReadonlyMap<string, readonly (CellValue | undefined)[]> {
  const rows = new Map<number, (CellValue | undefined)[]>();
  for (const { row, column, value } of workbook.sheets.find(({ name }) => name === sheet)?.cells ?? []) {
    const cells = rows.get(row) ?? [];
    cells[column] = value;
    rows.set(row, cells);
  }
  return new Map(
    [...rows.values()]
      .filter((cells) => cells[0] !== undefined)
      .map((cells) => [JSON.stringify(cells[0]).replaceAll('"', ''), cells.slice(1)]),
  );
}

describe('Hjartdal’s tables', () => {
  beforeAll(() => open('hjartdal'));

  test('S2: 118 of 739 is 16.0 per cent, 7 jobs over the share and 32 short of the number: NEI', async () => {
    const rows = rowsOf(await host.snapshot(), 'S2 Kriterier');
    const [share, ...rest] = rows.get('Andel av sysselsettingen') ?? [];
    expect(share).toBeCloseTo(118 / 739, 10);
    expect(rest.slice(0, 3)).toEqual([0.15, 'JA', 7]);
    expect(rows.get('Antall personer')?.slice(0, 4)).toEqual([118, 150, 'NEI', -32]);
    expect(rows.get('Samlet etter hovedregelen')?.[0]).toBe('NEI');
    expect(rows.get('Hjartdal')?.slice(0, 3)).toEqual([2020, 2023, 118]);
  });

  test('S2: a small and isolated labour market gives SKJØNN', async () => {
    await enter({ Sak_isolert: 'JA' });
    expect(rowsOf(await host.snapshot(), 'S2 Kriterier').get('Samlet etter hovedregelen')?.[0]).toBe('SKJØNN');
    await enter({ Sak_isolert: 'NEI' });
  });

  test('S4: 739 jobs in 2020 and 621 in 2023, and shares that sum to one', async () => {
    const all = rowsOf(await host.snapshot(), 'S4 Næringer').get('Alle næringer');
    expect([all?.[4], all?.[7]]).toEqual([739, 621]);
    expect(all?.[12]).toBe(1);
  });

  test('S7: the losses of 2021–2023 are in the statistics, so the path with them is the projection, and 50 jobs in 2027 are subtracted from it', async () => {
    const path = async (year: string) =>
      rowsOf(await host.snapshot(), 'S7 Prognose')
        .get(year)
        ?.map(Number) ?? [];
    const [, baseline = NaN, , , withLoss = NaN, difference = NaN] = await path('2026');
    expect(baseline + difference).toBeCloseTo(withLoss, 6);
    // 118 direct jobs, and the jobs lost because of them.
    expect(difference).toBeLessThanOrEqual(-118);
    const before = await path('2027');
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('Bortfall').rows.add(undefined, [[2027, 50]]);
      await context.sync();
    });
    const [, , , , now = NaN] = await path('2026');
    expect(now).toBeCloseTo(withLoss, 6);
    const after = await path('2027');
    expect(after[1]).toBeCloseTo(before[1] ?? NaN, 6);
    expect(after[4]).toBeLessThanOrEqual((before[4] ?? NaN) - 50);
  });

  // OR 3.1 and Prop. 1 S (2019–2020): the published programmes, in kroner.
  test.each([
    ['Sør-Varanger', 60_000_000, { Departementet: 40_000_000, Fylkeskommunen: 10_000_000, Kommunen: 10_000_000 }],
    ['Lierne', 60_000_000, { Departementet: 30_000_000, Fylkeskommunen: 15_000_000, Kommunen: 15_000_000 }],
    ['Meløy plan', 100_000_000, { Departementet: 50_000_000, Fylkeskommunen: 25_000_000, Kommunen: 25_000_000 }],
    ['Meløy', 108_000_000, { Departementet: 50_000_000, Fylkeskommunen: 25_000_000, Kommunen: 28_000_000, Andre: 5_000_000 }],
    ['75/25', 10_000_001, { Fylkeskommunen: 7_500_001, Kommunen: 2_500_000 }],
  ])('B1: %s of %d kr comes out as published, and every sheet agrees to the krone', async (model, total, parties) => {
    await enter({ Sak_modell: model, Sak_total: total, Sak_enhet: 1 });
    const workbook = await host.snapshot();
    const financing = rowsOf(workbook, 'B1 Finansieringsplan');
    for (const [party, amount] of Object.entries(parties)) expect([party, financing.get(party)?.[6]]).toEqual([party, amount]);
    expect(financing.get('Sum')?.[6]).toBe(total);
    expect(financing.get('Avvik fra totalbudsjettet')?.[6]).toBe(0);

    const costs = rowsOf(workbook, 'B2 Kostnadsplan');
    expect(costs.get('Sum')?.slice(0, 7)).toEqual(financing.get('Sum')?.slice(0, 7));
    expect(costs.get('Kostnader minus finansiering')?.slice(0, 7)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(costs.has('Kostnader og finansiering går opp.')).toBe(true);

    const payments = rowsOf(workbook, 'B4 Utbetalingsplan');
    expect(payments.get('Sum')?.[3]).toBe(total);
    const [committed, , retained] = payments.get('Sum') ?? [];
    expect(Number(retained)).toBeGreaterThanOrEqual(Number(committed) * 0.25);
    expect(rowsOf(workbook, 'B3 Tilsagn').get('Sum')?.[3]).toBe(0);
  });

  test('a shorter programme leaves later years blank on every sheet, and its costs still equal its financing', async () => {
    await enter({ Sak_modell: '75/25', Sak_total: 9_000_000, Sak_antall: 3, Sak_enhet: 1000 });
    const workbook = await host.snapshot();
    const sum = rowsOf(workbook, 'B1 Finansieringsplan').get('Sum');
    expect(sum?.slice(3, 6)).toEqual([undefined, undefined, undefined]);
    expect(sum?.[6]).toBe(9000);
    expect(rowsOf(workbook, 'B2 Kostnadsplan').get('Kostnader minus finansiering')?.[6]).toBe(0);
  });

  test('an overspent year shows as a minus carried over, and is not hidden', async () => {
    const flow = async () => rowsOf(await host.snapshot(), 'B3 Tilsagn');
    const year = [...(await flow()).keys()].find((key) => key === '2027');
    expect(year).toBe('2027');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('B3 Tilsagn').getRange('D5').values = [[99_999]];
      await context.sync();
    });
    expect(Number((await flow()).get('2027')?.[3])).toBeLessThan(0);
    expect((await flow()).get('2028')?.[0]).toBe((await flow()).get('2027')?.[3]);
  });
});

describe('Hallingdal’s tables', () => {
  beforeAll(() => open('hallingdal'));

  test('name the missing figures and make none up: the loss, the industries, the years before 2017', async () => {
    const workbook = await host.snapshot();
    const criteria = rowsOf(workbook, 'S2 Kriterier');
    expect(criteria.get('Samlet etter hovedregelen')?.[0]).toBe('..');
    expect(criteria.get('Begrunnelse')?.[0]).toMatch(/^Mangler: fyll ut bortfallet/);
    const texts = JSON.stringify(workbook.sheets.find(({ name }) => name === 'S4 Næringer')?.cells);
    expect(texts).toContain('Mangler: sysselsatte etter næring for området. Hent SSB tabell 13470');
    expect(rowsOf(workbook, 'S7 Prognose').get('2016')?.[0]).toBe('..');
    expect(rowsOf(workbook, 'S7 Prognose').get('2019')?.[0]).toBe(10_653);
  });
});
