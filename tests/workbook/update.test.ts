import { withAllTables } from '../../src/case/dataTables';
import { functions } from '../../src/functions/catalogue';
import { createHeadlessHost } from '../../src/excelHost/headless';
import type { CellSnapshot, WorkbookSnapshot } from '../../src/excelHost/snapshot';
import { loadSample } from '../../src/sources/sample';
import { generateTables, insertCase } from '../../src/workbook/commands';
import { genuineExcel } from '../genuineClient';
import { sampled } from '../sampling';
import { madeOnce } from '../workbooks';
import { canonical } from '../xlsx/canonical';
import { today } from '../today';

const nb = { language: 'nb' } as const;
const budget = ['budget'] as const;

/** A workbook with Hjartdal and its budget tables, used through Microsoft's own client. The statistics are left out, because the budget needs none of them. */
const withBudget = madeOnce(async () => {
  const host = createHeadlessHost(functions);
  globalThis.Excel = genuineExcel(host);
  const { case: values, data, ...rest } = await loadSample('hjartdal');
  const { municipalities, losses, focusAreas, accounts, projects, measures } = data;
  const without = withAllTables({ municipalities, losses, focusAreas, accounts, projects, measures });
  await insertCase({ ...rest, data: without, values }, nb);
  await generateTables(budget, today, nb);
  return host;
}, genuineExcel);

async function write(sheet: string, address: string, value: string | number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}

/** Adds a third focus area, which gives the cost plan four more rows. */
async function addFocusArea(): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('Innsats').rows.add(undefined, [['Havbruk', 0.2]]);
    await context.sync();
  });
}

const sheetNames = ({ sheets }: WorkbookSnapshot): string[] => sheets.map(({ name }) => name);

function cellAt(workbook: WorkbookSnapshot, sheet: string, address: string): CellSnapshot | undefined {
  const [, letter = '', number = ''] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  return workbook.sheets
    .find(({ name }) => name === sheet)
    ?.cells.find(({ row, column }) => row === Number(number) - 1 && column === letter.charCodeAt(0) - 65);
}

/** The number of the row whose first cell begins with the label. */
const rowOf = (workbook: WorkbookSnapshot, sheet: string, label: string): number =>
  (workbook.sheets
    .find(({ name }) => name === sheet)
    ?.cells.find(({ column, value }) => column === 0 && typeof value === 'string' && value.startsWith(label))?.row ?? NaN) + 1;

describe('Making the tables again', () => {
  test('leaves the workbook as it is when nothing has changed', async () => {
    const host = await withBudget();
    const before = canonical(await host.snapshot());
    const trips = host.roundTrips;
    const { setAside } = await generateTables(budget, today, nb);
    expect(host.roundTrips - trips).toBe(4);
    expect(setAside).toEqual([]);
    expect(canonical(await host.snapshot())).toEqual(before);
  });

  test('keeps what the user typed in a yellow cell, over a formula, in a blank cell and beside the table', async () => {
    const host = await withBudget();
    await write('B3 Tilsagn', 'D5', 777);
    await write('B1 Finansieringsplan', 'C5', 1234);
    await write('B3 Tilsagn', 'B12', 'mitt eget');
    await write('B3 Tilsagn', 'Z40', 'utenfor');
    await generateTables(budget, today, nb);
    const after = await host.snapshot();
    expect(cellAt(after, 'B3 Tilsagn', 'D5')?.value).toBe(777);
    expect(cellAt(after, 'B1 Finansieringsplan', 'C5')?.value).toBe(1234);
    expect(cellAt(after, 'B3 Tilsagn', 'Z40')?.value).toBe('utenfor');
    expect(cellAt(after, 'B3 Tilsagn', 'B12')?.value).toBe('mitt eget');
  });

  test('keeps a sheet’s new name, and formulas on other sheets that refer to it', async () => {
    const host = await withBudget();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('B1 Finansieringsplan').name = 'Finansiering 2027';
      context.workbook.worksheets.add('Notat').getRange('A1').formulas = [["='Finansiering 2027'!A4"]];
      await context.sync();
    });
    await generateTables(budget, today, nb);
    const after = await host.snapshot();
    expect(sheetNames(after)).not.toContain('B1 Finansieringsplan');
    expect(cellAt(after, 'Notat', 'A1')?.value).toBe('1 000 kr');
  });

  test('includes a new focus area, keeps what was typed on the rows that move, and leaves no old sheet', async () => {
    const host = await withBudget();
    const key = rowOf(await host.snapshot(), 'B2 Kostnadsplan', 'Administrasjon, andel');
    await write('B2 Kostnadsplan', `B${key}`, 0.05);
    const before = sheetNames(await host.snapshot());
    await addFocusArea();
    const trips = host.roundTrips;
    const { setAside } = await generateTables(budget, today, nb);
    expect(host.roundTrips - trips).toBeLessThanOrEqual(6);
    expect(setAside).toEqual([]);
    const after = await host.snapshot();
    expect(sheetNames(after)).toEqual(before);
    const moved = rowOf(after, 'B2 Kostnadsplan', 'Administrasjon, andel');
    expect(moved).toBe(key + 4);
    expect(cellAt(after, 'B2 Kostnadsplan', `B${moved}`)?.value).toBe(0.05);
    expect(rowOf(after, 'B2 Kostnadsplan', 'Havbruk')).toBeGreaterThan(0);
  });

  test('keeps the old sheet when it is replaced and has a note beside its table', async () => {
    const host = await withBudget();
    await write('B2 Kostnadsplan', 'Z2', 'Husk: avklar med styret');
    await addFocusArea();
    const { setAside } = await generateTables(budget, today, nb);
    expect(setAside).toEqual(['B2 Kostnadsplan (forrige)']);
    expect(cellAt(await host.snapshot(), 'B2 Kostnadsplan (forrige)', 'Z2')?.value).toBe('Husk: avklar med styret');
  });

  test('keeps the old sheet when it is replaced and a sheet of the user refers to it', async () => {
    const host = await withBudget();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('Notat').getRange('A1').formulas = [["='B2 Kostnadsplan'!A4"]];
      await context.sync();
    });
    await addFocusArea();
    expect((await generateTables(budget, today, nb)).setAside).toEqual(['B2 Kostnadsplan (forrige)']);
    expect(cellAt(await host.snapshot(), 'Notat', 'A1')?.value).toBe('1 000 kr');
  });

  test('makes a deleted sheet again', async () => {
    const host = await withBudget();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('B5 Faseplan').delete();
      await context.sync();
    });
    await generateTables(budget, today, nb);
    expect(sheetNames(await host.snapshot())).toContain('B5 Faseplan');
  });

  test('in another language keeps the sheets and what was typed', async () => {
    const host = await withBudget();
    await write('B3 Tilsagn', 'D5', 777);
    const before = sheetNames(await host.snapshot());
    const { setAside } = await generateTables(budget, today, { language: 'nn' });
    const after = await host.snapshot();
    expect(setAside).toEqual([]);
    expect(sheetNames(after)).toEqual(before);
    expect(cellAt(after, 'B3 Tilsagn', 'A1')?.value).toBe('B3 Tilsegn og overføring');
    expect(cellAt(after, 'B3 Tilsagn', 'D5')?.value).toBe(777);
  });

  test.each([1, 2, 3, 4])('leaves the workbook as it was when round trip %d fails at any action', async (trip) => {
    const host = await withBudget();
    await write('B3 Tilsagn', 'D5', 777);
    await addFocusArea();
    const before = canonical(await host.snapshot());
    for (const point of sampled(`round trip ${trip}`, trip === 3 ? [0, 150, 400, 600] : [0, 1, 3], 1)) {
      const from = host.roundTrips;
      host.failAt = (roundTrip, action) => (roundTrip === from + trip && action === point ? 'GeneralException' : undefined);
      await expect(generateTables(budget, today, nb)).rejects.toThrow();
      host.failAt = undefined;
      expect(canonical(await host.snapshot())).toEqual(before);
    }
  });
});
