import { withAllTables } from '../../src/case/dataTables';
import { functions } from '../../src/functions/catalogue';
import type { Host } from '../../src/excelHost';
import { createHeadlessHost } from '../../src/excelHost/headless';
import { loadSample } from '../../src/sources/sample';
import { changeCase, type CaseChanges } from '../../src/workbook/changeCase';
import { generateTables, insertCase } from '../../src/workbook/commands';
import { openCase } from '../../src/workbook/readWorkbook';
import { genuineExcel } from '../genuineClient';
import { canonical } from '../xlsx/canonical';
import { faultOf } from './faultOf';
import { today } from '../today';

/** A workbook with Hjartdal and a few of its figures, used through Microsoft's own client. */
async function withCase(): Promise<Host> {
  const host = createHeadlessHost(functions);
  globalThis.Excel = genuineExcel(host);
  const { case: values, data, ...rest } = await loadSample('hjartdal');
  const { municipalities, losses, focusAreas, employment, commuting } = data;
  await insertCase(
    {
      ...rest,
      data: withAllTables({ municipalities, losses, focusAreas, commuting, employment: employment.slice(0, 30) }),
      values,
    },
    { language: 'nb' },
  );
  return host;
}

const jobs = (year: number, count: number) => [
  ...['4024', 'Hjartdal', 'kommune', 'Industri'],
  ...[year, count, 'Statistisk sentralbyrå, tabell 13470', '2026-11-23'],
];

/** A change of everything that the pane may change. */
const changeOfEverything: CaseChanges = {
  values: { total: 24_000_000, grantDate: '2027-01-15', applicant: 'Hjartdal kommune', residentsShare: null },
  lists: {
    losses: [[2024, 60]],
    focusAreas: [
      ['Reiseliv', 0.5],
      ['Mat', 0.3],
      ['Kompetanse', 0.2],
    ],
  },
  figures: {
    employment: [jobs(2024, 41), jobs(2025, 40)],
    education: [['4024', 'Hjartdal', 'kommune', 'Grunnskolenivå', 2025, 330, 'x', null]],
  },
  assumptions: { 'absorption.residents': 0.9 },
};

describe('A change from the pane', () => {
  test('is written to the workbook: fields, lists that grow and shrink, figures, a new sheet, and assumptions', async () => {
    const host = await withCase();
    const from = host.roundTrips;
    await changeCase(changeOfEverything, 'nb');
    expect(host.roundTrips - from).toBe(3);
    const { case: read, data, assumptions } = await openCase('nb');
    expect(read).toMatchObject({ total: 24_000_000, grantDate: '2027-01-15', applicant: 'Hjartdal kommune', jobsLost: 60 });
    expect(data.losses).toEqual([[2024, 60]]);
    expect(data.focusAreas).toEqual([
      ['Reiseliv', 0.5],
      ['Mat', 0.3],
      ['Kompetanse', 0.2],
    ]);
    expect(data.employment.map((row) => row.slice(0, 6))).toEqual([jobs(2024, 41), jobs(2025, 40)].map((row) => row.slice(0, 6)));
    expect(data.education).toHaveLength(1);
    expect(assumptions).toEqual({ 'absorption.residents': 0.9 });
  });

  test('makes a table much longer, with the computed column in every row', async () => {
    await withCase();
    const rows = Array.from({ length: 400 }, (_, index) => jobs(1900 + (index % 200), index));
    await changeCase({ figures: { employment: rows } }, 'nb');
    const { data } = await openCase('nb');
    expect(data.employment).toHaveLength(400);
    expect(data.employment.every((row) => row.at(-1) === 1)).toBe(true);
  });

  test('empties a list without removing its table', async () => {
    await withCase();
    await changeCase({ lists: { losses: [] } }, 'nb');
    const { data, case: read } = await openCase('nb');
    expect([data.losses, read.jobsLost]).toEqual([[], null]);
    await changeCase({ lists: { losses: [[2025, 150]] } }, 'nb');
    expect((await openCase('nb')).case.jobsLost).toBe(150);
  });

  test('that a field cannot hold is refused with a message, without a call to Excel', async () => {
    const host = await withCase();
    const from = host.roundTrips;
    const fault = await faultOf(changeCase({ values: { years: 60 } }, 'nn'));
    expect(fault.in('nn')).toBe('Talet på år: «60» kan ikkje brukast, venta eit tal.');
    expect(host.roundTrips).toBe(from);
  });

  test('writes a text that begins like a formula as a text', async () => {
    await withCase();
    await changeCase({ values: { employer: '=1+1' }, lists: { focusAreas: [['+cmd|x', 1]] } }, 'nb');
    const { case: read, data } = await openCase('nb');
    expect([read.employer, data.focusAreas[0]?.[0]]).toEqual(['=1+1', '+cmd|x']);
  });

  test('that would overwrite the user’s own cells is refused with the name of the cell', async () => {
    const host = await withCase();
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Bortfall').getRange();
      table.load('rowIndex,rowCount,columnIndex');
      await context.sync();
      context.workbook.worksheets
        .getItem('Sak')
        .getRangeByIndexes(table.rowIndex + table.rowCount + 1, table.columnIndex, 1, 1).values = [['Min merknad']];
      await context.sync();
    });
    const before = canonical(await host.snapshot());
    const fault = await faultOf(
      changeCase({ lists: { losses: Array.from({ length: 9 }, (_, index) => [2020 + index, 1]) } }, 'en'),
    );
    expect(fault.in('en')).toMatch(/^Sak![A-Z]+\d+: something of yours stands where the table Bortfall needs room\./);
    expect(canonical(await host.snapshot())).toEqual(before);
  });

  test('keeps a column that the user has added to a table of figures, and moves its cells with their rows', async () => {
    const host = await withCase();
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Pendling');
      table.load('name');
      const range = table.getRange();
      range.load('rowIndex,columnIndex,rowCount,columnCount');
      await context.sync();
      const sheet = context.workbook.worksheets.getItem('Data pendling');
      table.delete();
      await context.sync();
      const { data } = await loadSample('hjartdal');
      const [first, second] = data.commuting;
      const cells = [
        ['Bosted', 'Arbeidssted', 'År', 'Personer', 'Kilde', 'Hentet', 'Min kolonne'],
        [...(first ?? []).map((cell) => cell ?? ''), 'første'],
        [...(second ?? []).map((cell) => cell ?? ''), 'andre'],
      ];
      sheet.getRange('A4:G6').values = cells;
      const newTable = sheet.tables.add('A4:G6', true);
      newTable.name = 'Pendling';
      await context.sync();
    });
    const { data } = await openCase('nb');
    const [first = [], second = []] = data.commuting;
    await changeCase(
      { figures: { commuting: [second.slice(0, 6), ['Oslo', 'Hjartdal', 1999, 1, 'x', null], first.slice(0, 6)] } },
      'nb',
    );
    const sheet = (await host.snapshot()).sheets.find(({ name }) => name === 'Data pendling');
    expect(sheet?.cells.filter(({ column, row }) => column === 6 && row > 3).map(({ value }) => value)).toEqual([
      'andre',
      'første',
    ]);
  });

  test('sets an assumption on the sheet S16 when it exists, which replaces the assumptions set before', async () => {
    await withCase();
    await changeCase({ assumptions: { 'ripple.delta': 0.3 } }, 'nb');
    await generateTables(['application'], today, { language: 'nn' });
    expect((await openCase('nb')).assumptions).toEqual({ 'ripple.delta': 0.3 });
    await changeCase({ assumptions: { 'absorption.moved': 0.12 } }, 'nb');
    expect((await openCase('nb')).assumptions).toEqual({ 'absorption.moved': 0.12 });
  });
});

describe('A change that fails', () => {
  test('leaves the workbook exactly as it was, at whichever action it fails', async () => {
    const trial = await withCase();
    const start = trial.roundTrips;
    /** The last action of each round trip. The actions that the client sends afterwards to release its objects are not counted. */
    const actions = new Map<number, number>();
    const finished = new Set<number>();
    trial.failAt = (trip, action) => {
      if (action === 0 && actions.has(trip - start)) finished.add(trip - start);
      if (!finished.has(trip - start)) actions.set(trip - start, action);
      return undefined;
    };
    await changeCase(changeOfEverything, 'nb');
    const points = [...actions].flatMap(([trip, lastAction]) =>
      trip === 0
        ? []
        : [...new Set([0, Math.floor(lastAction / 3), Math.floor((2 * lastAction) / 3), lastAction])].map(
            (action) => [trip, action] as const,
          ),
    );
    expect(points.length).toBeGreaterThan(6);

    const host = await withCase();
    for (const [trip, action] of points) {
      const before = canonical(await host.snapshot());
      const from = host.roundTrips;
      host.failAt = (roundTrip, index) => (roundTrip === from + trip && index === action ? 'AccessDenied' : undefined);
      expect((await faultOf(changeCase(changeOfEverything, 'nb'))).key).toBe('protected');
      host.failAt = undefined;
      expect(canonical(await host.snapshot())).toEqual(before);
    }
  });
});
