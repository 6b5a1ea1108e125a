import { functions } from '../../src/functions/catalogue';
import { createExcel } from '../../src/excelHost/client';
import { createHeadlessHost } from '../../src/excelHost/headless';
import { loadSample, type SampleId } from '../../src/sources/sample';
import { assumed, scenarioOf, type Scenario } from '../../src/taskpane/scenario';
import { changeCase } from '../../src/workbook/changeCase';
import { generateTables, insertCase } from '../../src/workbook/commands';
import { openCase } from '../../src/workbook/readWorkbook';
import { rowsOn } from '../tables/sheetsOf';

/** The scenario of the pane, and the sheets of the same case. */
async function both(sample: SampleId, own: Parameters<typeof changeCase>[0]['assumptions'] = {}) {
  const host = createHeadlessHost(functions);
  globalThis.Excel = createExcel(host);
  const { case: values, ...rest } = await loadSample(sample);
  await insertCase({ ...rest, values }, { language: 'nb' });
  await changeCase({ assumptions: own }, 'nb');
  const { sheets } = await generateTables(['application'], 46_349, { language: 'nb' });
  const { case: read, data, assumptions } = await openCase('nb');
  return {
    scenario: scenarioOf(read, data, assumptions) as Scenario,
    sheet: await rowsOn(host, sheets.find((name) => name.startsWith('S7 ')) ?? ''),
  };
}

const paths = ['baseline', 'lower', 'upper', 'withLoss'] as const;

describe('The pane says what the sheets say', () => {
  test.each([
    ['hjartdal', {}],
    ['porsgrunn', { 'absorption.moved': 0.13, 'ripple.delta': 0.31 }],
  ] as const)('of %s, year by year', async (sample, own) => {
    const { scenario, sheet } = await both(sample, own);
    expect(scenario.baseline.length).toBe(10);
    for (const [index, { year }] of scenario.baseline.entries()) {
      const row = sheet.find(([first]) => first === year);
      expect(row?.slice(2, 6)).toEqual(paths.map((path): unknown => expect.closeTo(scenario[path][index]?.value ?? NaN, 6)));
    }
  });
});

describe('Before everything is known', () => {
  test('it is said what is missing, and nothing is computed', async () => {
    const { case: values, data } = await loadSample('hallingdal');
    const host = createHeadlessHost(functions);
    globalThis.Excel = createExcel(host);
    await insertCase({ values, data, notes: {}, lacks: [] }, { language: 'nb' });
    const opened = await openCase('nb');
    expect(scenarioOf(opened.case, opened.data, {})).toEqual(['lacksLosses', 'lacksPopulation']);
  });

  test('every assumption of S16 has its slider', () => {
    expect(assumed).toHaveLength(10);
  });
});
