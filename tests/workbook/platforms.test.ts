/** Excel is not the same everywhere: what is newer than the manifest asks for is used where it is, and done without where it is not. */
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

/** The sets newer than ExcelApi 1.13, which the manifest asks for, that the add-in has a use for. */
const newer = ['1.20'];

afterEach(() => void Reflect.deleteProperty(globalThis, 'Office'));

/** Every command, in an Excel that has these sets; what Excel was told of each run, and the workbook afterwards. */
async function everyCommand(
  supported: readonly string[] | 'no Office',
): Promise<{ told: Excel.RunOptions[]; workbook: unknown }> {
  if (supported !== 'no Office') {
    const isSetSupported = (_: string, version: string) => supported.includes(version);
    Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported } } } });
  }
  const host = createHeadlessHost(functions);
  const genuine = genuineExcel(host);
  const told: Excel.RunOptions[] = [];
  globalThis.Excel = {
    ...genuine,
    run: (options: Excel.RunOptions, work: (context: Excel.RequestContext) => Promise<unknown>) => {
      told.push(options);
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
  return { told, workbook: canonical(await host.snapshot()) };
}

describe('An Excel that groups what can be undone (ExcelApi 1.20)', () => {
  test('is told to take each command back as one', async () => {
    const { told } = await everyCommand(newer);
    expect(told.length).toBe(6);
    expect(told.every(({ mergeUndoGroup }) => mergeUndoGroup === true)).toBe(true);
  });

  test('and one that does not makes the same workbook, and is not asked', async () => {
    const without = await everyCommand([]);
    expect(without.told.some((options) => 'mergeUndoGroup' in options)).toBe(false);
    expect(without.workbook).toEqual((await everyCommand(newer)).workbook);
  });

  test('as does a workbook outside Office', async () => {
    const outside = await everyCommand('no Office');
    expect(outside.told.some((options) => 'mergeUndoGroup' in options)).toBe(false);
    expect(outside.workbook).toEqual((await everyCommand(newer)).workbook);
  });
});

test('every Excel is asked to wait while somebody types in a cell', async () => {
  const { told } = await everyCommand([]);
  expect(told.every(({ delayForCellEdit }) => delayForCellEdit === true)).toBe(true);
});
