/** Excel differs between platforms. The add-in uses functions newer than the manifest requires where Excel has them, and manages without them elsewhere. */
import { withAllTables } from '../../src/case/dataTables';
import { functions } from '../../src/functions/catalogue';
import { createHeadlessHost } from '../../src/excelHost/headless';
import { loadSample } from '../../src/sources/sample';
import { changeCase } from '../../src/workbook/changeCase';
import { generateTables, insertCase } from '../../src/workbook/commands';
import { insertFormula } from '../../src/workbook/insertFormula';
import { openCase } from '../../src/workbook/readWorkbook';
import { recalculate } from '../../src/workbook/recalculate';
import { genuineExcel } from '../genuineClient';
import { canonical } from '../xlsx/canonical';
import { today } from '../today';

/** The versions of ExcelApi that the add-in uses beyond 1.13, which the manifest requires. */
const newerVersions = ['1.20'];

afterEach(() => void Reflect.deleteProperty(globalThis, 'Office'));

/** Runs every command in an Excel that supports the versions. Returns the options of each run, and the workbook afterwards. */
async function everyCommand(
  supported: readonly string[] | 'no Office',
): Promise<{ runOptions: Excel.RunOptions[]; workbook: unknown }> {
  if (supported !== 'no Office') {
    const isSetSupported = (_: string, version: string) => supported.includes(version);
    Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported } } } });
  }
  const host = createHeadlessHost(functions);
  const genuine = genuineExcel(host);
  const runOptions: Excel.RunOptions[] = [];
  globalThis.Excel = {
    ...genuine,
    run: (options: Excel.RunOptions, work: (context: Excel.RequestContext) => Promise<unknown>) => {
      runOptions.push(options);
      return genuine.run(options, work);
    },
  } as typeof Excel;
  await insertFormula('=OMST.SPLIT(60000000,"Lierne")');
  const { case: values, data, ...rest } = await loadSample('hjartdal');
  const { municipalities, losses, focusAreas } = data;
  await insertCase({ ...rest, data: withAllTables({ municipalities, losses, focusAreas }), values }, { language: 'nb' });
  await changeCase({ values: { total: 24_000_000 } }, 'nb');
  await generateTables(['budget'], today, { language: 'nb' });
  await recalculate();
  expect((await openCase('nb')).case.total).toBe(24_000_000);
  return { runOptions, workbook: canonical(await host.snapshot()) };
}

describe('Undoing a command in one step (ExcelApi 1.20)', () => {
  test('is asked for in every command where Excel supports it', async () => {
    const { runOptions } = await everyCommand(newerVersions);
    expect(runOptions.length).toBe(6);
    expect(runOptions.every(({ mergeUndoGroup }) => mergeUndoGroup === true)).toBe(true);
  });

  test('is not asked for where Excel does not support it, and the workbook is the same', async () => {
    const without = await everyCommand([]);
    expect(without.runOptions.some((options) => 'mergeUndoGroup' in options)).toBe(false);
    expect(without.workbook).toEqual((await everyCommand(newerVersions)).workbook);
  });

  test('is not asked for outside Office, and the workbook is the same', async () => {
    const outside = await everyCommand('no Office');
    expect(outside.runOptions.some((options) => 'mergeUndoGroup' in options)).toBe(false);
    expect(outside.workbook).toEqual((await everyCommand(newerVersions)).workbook);
  });
});

test('every Excel is asked to wait while a cell is being edited', async () => {
  const { runOptions } = await everyCommand([]);
  expect(runOptions.every(({ delayForCellEdit }) => delayForCellEdit === true)).toBe(true);
});
