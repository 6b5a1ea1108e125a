/** The sheets of a case that is not filled in yet: missing figures are named or blank, and no page shows an error or a made-up zero. */
import { withAllTables } from '../../src/case/dataTables';
import { functions } from '../../src/functions/catalogue';
import type { Host } from '../../src/excelHost';
import { createExcel } from '../../src/excelHost/client';
import { createHeadlessHost } from '../../src/excelHost/headless';
import { loadSample } from '../../src/sources/sample';
import { packs } from '../../src/tables/definition';
import { generateTables, insertCase } from '../../src/workbook/commands';
import { sampled } from '../sampling';
import { madeOnce } from '../workbooks';
import { errorsOnPages, rowOf, rowsOn } from './sheetsOf';
import { today } from '../today';

let host: Host;

beforeEach(() => {
  host = createHeadlessHost(functions);
  globalThis.Excel = createExcel(host);
});

const numbersIn = (cells: readonly unknown[]): unknown[] => cells.filter((value) => typeof value === 'number');

/** Writes a cell of the case, as a user does on Sak. */
async function enter(name: string, value: string | number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.names.getItem(name).getRange().values = [[value]];
    await context.sync();
  });
}

test('a case with only a name gets every table, without an error on any page', async () => {
  await insertCase({ values: { area: 'Et sted' }, data: withAllTables({}), notes: {}, lacks: [] }, { language: 'nb' });
  await generateTables(packs, today, { language: 'nb' });
  expect(errorsOnPages(await host.snapshot())).toEqual([]);
});

describe('A programme that lacks one field', () => {
  const budgetSheets = ['B1 Finansieringsplan', 'B2 Kostnadsplan', 'B3 Tilsagn', 'B4 Utbetalingsplan'];

  const open = madeOnce(async () => {
    const { case: values, data, ...rest } = await loadSample('hjartdal');
    const { municipalities, losses, focusAreas } = data;
    await insertCase({ ...rest, data: withAllTables({ municipalities, losses, focusAreas }), values }, { language: 'nb' });
    await generateTables(['budget', 'followUp'], today, { language: 'nb' });
    return host;
  });
  beforeEach(async () => {
    host = await open();
  });

  const fields = [
    ['Sak_total', 'Totalbudsjett'],
    ['Sak_startaar', 'Første budsjettår'],
    ['Sak_antall', 'Antall år'],
    ['Sak_modell', 'Finansieringsmodell'],
  ] as const;
  test.each(sampled('needed', fields, 1))(
    '%s: the financing plan names it, the other sheets refer to the plan, and no sum shows a figure',
    async (name, label) => {
      const [financing = '', ...others] = budgetSheets;
      expect(rowOf(await rowsOn(host, financing), 'Sum')[6]).toBe(12_000);
      await enter(name, '');
      expect(errorsOnPages(await host.snapshot())).toEqual([]);
      for (const sheet of budgetSheets) expect([sheet, numbersIn(rowOf(await rowsOn(host, sheet), 'Sum'))]).toEqual([sheet, []]);
      expect(rowOf(await rowsOn(host, 'B8 Årlig søknad'), 'Tilskudd det søkes om (kr)')[0]).toBe('..');
      expect(JSON.stringify(await rowsOn(host, financing))).toContain(`Mangler på arket Sak: ${label}`);
      for (const sheet of others)
        expect(JSON.stringify(await rowsOn(host, sheet))).toContain('Mangler finansiering. B1 sier hva');
    },
  );

  test.each(sampled('not needed', ['Sak_profil', 'Sak_enhet', 'Sak_start', 'Sak_regeldato'], 1))(
    '%s: no error on any page',
    async (name) => {
      await enter(name, '');
      expect(errorsOnPages(await host.snapshot())).toEqual([]);
    },
  );

  test('with an unknown model the plan points to the explanation of the function, and no sheet of money shows a figure', async () => {
    await enter('Sak_modell', 'Lierna');
    const workbook = await host.snapshot();
    expect(errorsOnPages(workbook)).toEqual([]);
    expect(JSON.stringify(workbook.sheets.find(({ name }) => name === budgetSheets[0])?.cells)).toContain(
      'Beløpene kan ikke regnes ut. Pek på feilen i K5 for å se hvorfor.',
    );
    for (const sheet of budgetSheets) expect(numbersIn(rowOf(await rowsOn(host, sheet), 'Sum'))).toEqual([]);
    expect(JSON.stringify(await rowsOn(host, 'B2 Kostnadsplan'))).not.toContain('går opp.');
  });
});
