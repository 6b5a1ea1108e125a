import { taxPerInhabitant, type CaseData } from '../../src/case/dataTables';
import { netLosses, newestYear, taxOf } from '../../src/case/rows';
import { functions } from '../../src/functions/catalogue';
import { createExcel } from '../../src/excelHost/client';
import { createHeadlessHost } from '../../src/excelHost/headless';
import { loadSample, type SampleId } from '../../src/sources/sample';
import { assumptionsToSet, scenarioOfCase, type PaneScenario } from '../../src/taskpane/scenario';
import { changeCase } from '../../src/workbook/changeCase';
import { generateTables, insertCase } from '../../src/workbook/commands';
import { openCase } from '../../src/workbook/readWorkbook';
import { rowsOn } from '../tables/sheetsOf';
import { today } from '../today';

interface Changes {
  readonly assumptions?: Parameters<typeof changeCase>[0]['assumptions'];
  /** Changes the figures of the sample. */
  readonly changeData?: (data: CaseData) => CaseData;
}

/** Makes the tables of a sample. Returns the case as the pane reads it, and the rows of its sheets. */
async function makeTables(sample: SampleId, { assumptions = {}, changeData = (data) => data }: Changes = {}) {
  const host = createHeadlessHost(functions);
  globalThis.Excel = createExcel(host);
  const { case: values, data, ...rest } = await loadSample(sample);
  await insertCase({ ...rest, data: changeData(data), values }, { language: 'nb' });
  await changeCase({ assumptions }, 'nb');
  const { sheets } = await generateTables(['application'], today, { language: 'nb' });
  return {
    opened: await openCase('nb'),
    sheet: (id: string) => rowsOn(host, sheets.find((name) => name.startsWith(`${id} `)) ?? ''),
  };
}

/** The figures below the headings, which are in the same row, down to the first row with a cell that is not a number. */
function figuresUnder(rows: Awaited<ReturnType<typeof rowsOn>>, ...headings: readonly string[]): number[][] {
  const top = rows.findIndex((row) => headings.every((heading) => row.includes(heading)));
  const columns = headings.map((heading) => rows[top]?.indexOf(heading) ?? -1);
  const below = rows.slice(top + 1).map((row) => columns.map((column) => row[column]));
  const end = below.findIndex((cells) => cells.some((cell) => typeof cell !== 'number'));
  return below.slice(0, end < 0 ? undefined : end).map((cells) => cells.map(Number));
}

const paths = ['baseline', 'lower', 'upper', 'withLoss'] as const;

describe('The scenario in the pane is the same as on the sheets', () => {
  test.each([
    ['hjartdal', {}],
    ['porsgrunn', { 'absorption.moved': 0.13, 'ripple.delta': 0.31 }],
  ] as const)('for %s, year by year', async (sample, assumptions) => {
    const { opened, sheet: find } = await makeTables(sample, { assumptions });
    const scenario = scenarioOfCase(opened.case, opened.data, opened.assumptions) as PaneScenario;
    const sheet = await find('S7');
    expect(scenario.baseline.length).toBe(10);
    for (const [index, { year }] of scenario.baseline.entries()) {
      const row = sheet.find(([first]) => first === year);
      expect(row?.slice(2, 6)).toEqual(paths.map((path): unknown => expect.closeTo(scenario[path][index]?.value ?? NaN, 6)));
    }
  });
});

describe('An area of several municipalities, with a loss before the first figures and a gain between two losses', () => {
  const taxes = [31_000, 36_500, 40_200, 29_800, 45_100, 38_000];
  const withTaxes = (data: CaseData): CaseData => ({
    ...data,
    losses: [
      [2005, 500],
      [2019, 60],
      [2020, -25],
      [2021, 40],
      [2024, 30],
    ],
    economy: data.municipalities.map(([code, name], index) => [
      ...[code ?? null, name ?? null, 'kommune', taxPerInhabitant, 2025],
      ...[taxes[index] ?? null, 'oppdiktet', null],
    ]),
  });

  test('has the same net losses as S7, where the gain reduces the loss after it, and the same tax as S13', async () => {
    const { opened, sheet } = await makeTables('hallingdal', { changeData: withTaxes });
    const rows = figuresUnder(await sheet('S7'), 'Tapt', 'Arket Sak');
    expect(rows).toHaveLength(20);
    const newest = newestYear(opened.data, 'employment');
    const first = newest - 9;
    const losses = netLosses(opened.data, { first, last: newest + 10 });
    const net = new Map(losses.map(({ year, value }) => [year, value]));
    expect(rows.map(([lost]) => lost)).toEqual(rows.map((_, index) => net.get(first + index) ?? 0));
    expect(losses.map(({ value }) => value)).toEqual([60, 0, 15, 30]);

    const [[taxOnSheet] = []] = figuresUnder(await sheet('S13'), 'Brukt');
    expect(taxOf(opened.data)).toBeCloseTo(taxOnSheet!, 6);
    expect(taxOnSheet).toBeGreaterThan(Math.min(...taxes));
  });
});

describe('A scenario that lacks figures', () => {
  test('is not calculated, and the missing figures are named', async () => {
    const { case: values, data } = await loadSample('hallingdal');
    const host = createHeadlessHost(functions);
    globalThis.Excel = createExcel(host);
    await insertCase({ values, data, notes: {}, lacks: [] }, { language: 'nb' });
    const opened = await openCase('nb');
    expect(scenarioOfCase(opened.case, opened.data, {})).toEqual(['employment', 'losses', 'population']);
  });
});

test('the user may set ten assumptions, which are those of S16', () => {
  expect(assumptionsToSet).toHaveLength(10);
});
