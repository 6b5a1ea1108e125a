/** A case may be opened with another version of the add-in than it was made with. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withAllTables } from '../../src/case/dataTables';
import { functions } from '../../src/functions/catalogue';
import type { Host } from '../../src/excelHost';
import { createHeadlessHost } from '../../src/excelHost/headless';
import { fromXlsx } from '../../src/xlsx/fromXlsx';
import { toXlsx } from '../../src/xlsx/toXlsx';
import { knownUntil } from '../../src/rules';
import { loadSample } from '../../src/sources/sample';
import { packs } from '../../src/tables/definition';
import { languages } from '../../src/text';
import { changeCase } from '../../src/workbook/changeCase';
import { generateTables, insertCase } from '../../src/workbook/commands';
import { openCase } from '../../src/workbook/readWorkbook';
import { genuineExcel } from '../genuineClient';
import { canonical } from '../xlsx/canonical';
import { faultOf } from './faultOf';
import { today } from '../today';

const nb = { language: 'nb' } as const;

function open(): Host {
  const host = createHeadlessHost(functions);
  globalThis.Excel = genuineExcel(host);
  return host;
}

async function insert(grantDate: string | null = null): Promise<void> {
  const { case: values, data, ...rest } = await loadSample('hjartdal');
  const { municipalities, losses, focusAreas } = data;
  await insertCase(
    { ...rest, data: withAllTables({ municipalities, losses, focusAreas }), values: { ...values, grantDate } },
    nb,
  );
}

const setName = (name: string, formula: string) =>
  Excel.run(async (context) => {
    context.workbook.names.getItem(name).formula = formula;
    await context.sync();
  });

describe('A case made by the first version of the add-in', () => {
  test('opens, and every pack of tables can be made from it', async () => {
    const host = open();
    await host.load(await fromXlsx(readFileSync(join(__dirname, 'earlier/hjartdal-issue-2.xlsx'))));
    const before = await openCase('nb');
    expect([before.case.area, before.case.jobsLost, before.case.totalEmployment]).toEqual(['Hjartdal', 118, 739]);
    expect(before.data.losses.length).toBeGreaterThan(0);
    const { sheets } = await generateTables(packs, today, nb);
    expect(sheets).toEqual(expect.arrayContaining(['S2 Kriterier', 'R1 Resultater', 'F1 Screening']));
    const after = await openCase('nb');
    expect(after.case).toEqual(before.case);
    for (const key of ['municipalities', 'losses', 'focusAreas', 'employment', 'population'] as const)
      expect(after.data[key]).toEqual(before.data[key]);
  }, 60_000);
});

describe('A case made by a later version of the add-in', () => {
  const commands = [
    ['opened', () => openCase('nb')],
    ['changed', () => changeCase({ values: { total: 1 } }, 'nb')],
    ['given tables', () => generateTables(['budget'], today, nb)],
  ] as const;

  test.each(commands)('is not %s: a message gives the reason, and the workbook is not changed', async (_, command) => {
    const host = open();
    await insert();
    await setName('Sak_format', '=2');
    const before = canonical(await host.snapshot());
    const fault = await faultOf(command());
    expect(fault.key).toBe('newerCase');
    for (const language of languages) expect(fault.in(language)).toMatch(/OMST.*2.*1/);
    expect(canonical(await host.snapshot())).toEqual(before);
  });

  test('is recognised also when it is read from a file', async () => {
    const host = open();
    await insert();
    await setName('Sak_format', '=2');
    const file = await toXlsx(await host.snapshot());
    await open().load(await fromXlsx(file));
    expect((await faultOf(openCase('nb'))).key).toBe('newerCase');
  });
});

describe('The rules of a saved case', () => {
  test('are those that were in force when the case was made, also when newer rules come', async () => {
    open();
    await insert();
    expect((await openCase('nb')).case.grantDate).toBe(knownUntil);
  });

  test('are those in force on the date of the grant when the case has that date', async () => {
    open();
    await insert('2023-05-01');
    expect((await openCase('nb')).case.grantDate).toBe('2023-05-01');
  });
});
