import { dataTables, firstDataTables, withAllTables, type DataTableKey } from '../../src/case/dataTables';
import { functions } from '../../src/functions/catalogue';
import type { Host } from '../../src/excelHost';
import { createHeadlessHost } from '../../src/excelHost/headless';
import type { CellValue, WorkbookSnapshot } from '../../src/excelHost/snapshot';
import { loadSample } from '../../src/sources/sample';
import { languages } from '../../src/text';
import { tablesOfRun } from '../../src/tables';
import { packs } from '../../src/tables/definition';
import { generateTables, insertCase, type CommandOptions } from '../../src/workbook/commands';
import { openCase } from '../../src/workbook/readWorkbook';
import { genuineExcel } from '../genuineClient';
import { sampled } from '../sampling';
import { madeOnce } from '../workbooks';
import { canonical } from '../xlsx/canonical';
import { faultOf } from './faultOf';
import { today } from '../today';

const nb: CommandOptions = { language: 'nb' };
/** One pack of tables, for tests that would give the same result with any of them. */
const budget = ['budget'] as const;

/** Opens an empty workbook, used through Microsoft's own client. */
function openHost(): Host {
  const host = createHeadlessHost(functions);
  globalThis.Excel = genuineExcel(host);
  return host;
}

async function makeCase(figures: boolean): Promise<Host> {
  const host = openHost();
  const { case: values, data, ...rest } = await loadSample('hjartdal');
  const { municipalities, losses, focusAreas } = data;
  await insertCase({ ...rest, data: figures ? data : withAllTables({ municipalities, losses, focusAreas }), values }, nb);
  return host;
}

const withCase = madeOnce(() => makeCase(true), genuineExcel);
/** A case without statistics, which the budget does not need. */
const withoutFigures = madeOnce(() => makeCase(false), genuineExcel);

const sheetNames = ({ sheets }: WorkbookSnapshot): string[] => sheets.map(({ name }) => name);

function valueAt(workbook: WorkbookSnapshot, sheet: string, row: number, column: number): CellValue | undefined {
  return workbook.sheets.find(({ name }) => name === sheet)?.cells.find((cell) => cell.row === row - 1 && cell.column === column)
    ?.value;
}

async function write(sheet: string, address: string, value: string | number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}

/** The number of the last action in a round trip of the command. */
async function actionsOf(trip: number): Promise<number> {
  const host = await withoutFigures();
  const from = host.roundTrips;
  let actions = 0;
  host.failAt = (roundTrip, action) => {
    if (roundTrip === from + trip) actions = action;
    return undefined;
  };
  await generateTables(budget, today, nb);
  return actions;
}

describe('Inserting a case', () => {
  test('adds Sak and a sheet for each table of figures, and the same case can be read from them', async () => {
    const host = await makeCase(true);
    const sample = await loadSample('hjartdal');
    const figures = (Object.keys(dataTables) as DataTableKey[]).filter(
      (key) => firstDataTables.includes(key) || sample.data[key].length > 0,
    );
    expect(sheetNames(await host.snapshot())).toEqual(['Sheet1', 'Sak', ...figures.map((key) => dataTables[key].sheet)]);
    const read = await openCase('nb');
    expect(read.case).toMatchObject({
      area: 'Hjartdal',
      jobsLost: 118,
      totalEmployment: 739,
      model: '75/25',
      grantDate: '2026-10-01',
      unit: 1000,
    });
    expect(read.data.employment).toHaveLength(sample.data.employment.length);
    expect(read.data.municipalities.map(([, name]) => name)).toEqual(['Hjartdal']);
  });

  test('is refused when the workbook already has a case, and changes nothing', async () => {
    const host = await withCase();
    const before = canonical(await host.snapshot());
    const { case: values, ...rest } = await loadSample('porsgrunn');
    expect((await faultOf(insertCase({ ...rest, values }, nb))).key).toBe('caseExists');
    expect(canonical(await host.snapshot())).toEqual(before);
  });
});

describe('Generating every pack', () => {
  test('takes at most six round trips, shows all tables with the first sheet active, and leaves no formula with an error', async () => {
    const host = await withCase();
    const before = host.roundTrips;
    const { sheets } = await generateTables(packs, today, nb);
    expect(host.roundTrips - before).toBeLessThanOrEqual(6);
    const workbook = await host.snapshot();
    const titles = workbook.sheets
      .filter(({ name }) => sheets.includes(name) && !name.startsWith('Data'))
      .map(({ cells }) => cells.find(({ row, column }) => row === 0 && column === 0)?.value)
      .map((title) => (typeof title === 'string' ? title.replace(/^[SBRF]\d+ /, '') : title));
    expect(titles).toEqual(tablesOfRun(packs, new Set()).map(({ title }) => title.nb));
    expect(workbook.activeSheet).toBe('Forside');
    expect(workbook.sheets.filter(({ visibility }) => visibility !== 'visible')).toEqual([]);
    const errors = workbook.sheets.flatMap(({ name, cells }) =>
      cells
        // The figures behind a chart have #N/A where the line should have a gap.
        .filter(({ value, formula }) => typeof value === 'object' && !formula?.endsWith(',NA())'))
        .map(({ row, column, value, formula }) => ({ name, row: row + 1, column, value, formula })),
    );
    expect(errors).toEqual([]);
  });
});

describe('Generating the budget', () => {
  test('never overwrites a sheet that the user made', async () => {
    const host = await withoutFigures();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('b2 kostnadsplan').getRange('A1').values = [['mitt eget']];
      await context.sync();
    });
    await generateTables(budget, today, nb);
    const workbook = await host.snapshot();
    expect(valueAt(workbook, 'b2 kostnadsplan', 1, 0)).toBe('mitt eget');
    expect(sheetNames(workbook)).toContain('B2 Kostnadsplan (2)');
  });

  test('reports its progress, from looking to showing', async () => {
    await withoutFigures();
    const steps: string[] = [];
    await generateTables(budget, today, { language: 'nb', onProgress: ({ step, done }) => steps.push(`${step} ${done}`) });
    expect(steps).toEqual(['looking 0', 'reading 0.25', 'writing 0.5', 'showing 0.75', 'showing 1']);
  });

  test('makes formulas that follow the case: another loss changes the verdict at once', async () => {
    const host = await withCase();
    await generateTables(['application'], today, nb);
    const verdict = async () =>
      (await host.snapshot()).sheets
        .find(({ name }) => name === 'S2 Kriterier')
        ?.cells.find(({ formula }) => formula?.includes('OMST.ELIGIBLE'))?.value;
    expect(await verdict()).toBe('NEI');
    await write('Sak', 'L7', 200);
    expect(await verdict()).toBe('JA');
  });
});

describe('When a round trip fails', () => {
  const codes = ['InvalidOperationInCellEditMode', 'AccessDenied', 'GeneralException', 'ItemNotFound'];
  // A round trip is not a transaction: it may fail before anything is done, after a part, and after everything.
  test.each([1, 2, 3, 4])(
    'round trip %d at any action: the workbook is as it was, and a message says what to do',
    async (trip) => {
      const actions = await actionsOf(trip);
      const host = await withoutFigures();
      const before = canonical(await host.snapshot());
      const points = [0, 1, Math.floor(actions / 3), Math.floor((2 * actions) / 3), actions - 1, actions];
      const faults = points.map((point, index) => ({ point, code: codes[index % codes.length] }));
      for (const { point, code } of sampled(`round trip ${trip}`, faults, 2)) {
        const from = host.roundTrips;
        host.failAt = (roundTrip, action) => (roundTrip === from + trip && action === point ? code : undefined);
        const fault = await faultOf(generateTables(budget, today, nb));
        host.failAt = undefined;
        for (const language of languages) expect(fault.in(language)).toMatch(/\.$/);
        expect(canonical(await host.snapshot())).toEqual(before);
      }
    },
  );

  test('and the clean-up also fails once, the clean-up is tried again', async () => {
    const host = await withoutFigures();
    const before = canonical(await host.snapshot());
    const from = host.roundTrips;
    host.failAt = (roundTrip, action) =>
      (roundTrip === from + 3 && action === 500) || (roundTrip === from + 4 && action === 0) ? 'GeneralException' : undefined;
    await faultOf(generateTables(budget, today, nb));
    expect(canonical(await host.snapshot())).toEqual(before);
  });

  test('and no clean-up succeeds, the message names the sheets to delete', async () => {
    const host = await withoutFigures();
    const from = host.roundTrips;
    host.failAt = (roundTrip, action) =>
      roundTrip > from + 3 || (roundTrip === from + 3 && action === 2000) ? 'GeneralException' : undefined;
    const fault = await faultOf(generateTables(budget, today, nb));
    expect(fault.key).toBe('leftBehind');
    expect(fault.in('nb')).toContain('B2 Kostnadsplan');
  });

  test.each(['looking', 'reading', 'writing', 'showing'] as const)(
    'cancelled while %s: the workbook is as it was',
    async (step) => {
      const host = await withoutFigures();
      const before = canonical(await host.snapshot());
      const controller = new AbortController();
      const fault = await faultOf(
        generateTables(budget, today, {
          language: 'nb',
          signal: controller.signal,
          onProgress: (progress) => {
            if (progress.step === step) controller.abort();
          },
        }),
      );
      expect(fault.key).toBe('cancelled');
      expect(canonical(await host.snapshot())).toEqual(before);
    },
  );
});

describe('A workbook that cannot be used', () => {
  test('without a case gives a message that says so', async () => {
    openHost();
    expect((await faultOf(generateTables(budget, today, nb))).in('nb')).toMatch(/ingen sak/);
  });

  test('with a wrong word in a field gives a message with the cell, what was found and what was expected', async () => {
    await withCase();
    await write('Sak', 'B8', 'kanskje');
    const fault = await faultOf(openCase('nb'));
    expect(fault.in('nb')).toBe('Sak!B8 (Lite og isolert): fant «kanskje», ventet ett av: JA, NEI, 1, 2, 3, 4, 5, 6.');
  });

  test('with a text in a column of figures gives a message with the sheet and cell', async () => {
    await withCase();
    await write('Data sysselsetting', 'F10', 'mange');
    expect((await faultOf(openCase('en'))).in('en')).toBe(
      'Data sysselsetting!F10: the column “Sysselsatte” holds “mange”, expected a number.',
    );
  });

  test('with a renamed column gives a message with the column', async () => {
    await withCase();
    await write('Data folketall', 'F4', 'Folk');
    expect((await faultOf(openCase('nn'))).in('nn')).toBe(
      'Data folketall!F4: tabellen Folketall har kolonnen «Folk», venta «Personer».',
    );
  });

  test('with a deleted table gives a message with the table', async () => {
    await withCase();
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('Pendling').delete();
      await context.sync();
    });
    expect(await faultOf(openCase('nb'))).toMatchObject({ key: 'missingTable', details: { table: 'Pendling' } });
  });
});
