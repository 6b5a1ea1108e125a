/** The workbook as a whole: settings, selection, calculation and batches. */
import {
  behaves,
  cellsOf,
  codeOf,
  does,
  expectRefusal,
  expectSame,
  loaded,
  testName,
  reference,
  refuses,
  valuesAt,
} from '../behaviour';

const settings = { source: reference('settingcollection') };
const batches = { source: 'https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model' };

/** Reads a property that was not loaded. */
const addressNotLoaded = (range: Excel.Range): string => range.address;

const locationOf = (error: unknown): string =>
  (error as { debugInfo?: { errorLocation?: string } }).debugInfo?.errorLocation ?? '';

export const workbookBehaviours = [
  does(
    'settings.kept',
    'A setting is stored in the workbook and can be read in another run',
    async (sheet, { workbook }) => {
      workbook.settings.add(testName('Notat'), '{"run":"æøå"}');
      await sheet.context.sync();
      expectSame((await loaded(workbook.settings.getItem(testName('Notat')), 'value')).value, '{"run":"æøå"}');
    },
    settings,
  ),
  does('settings.replaced', 'Adding a setting that exists replaces its value', async (sheet, { workbook }) => {
    workbook.settings.add(testName('Notat'), 'før');
    await sheet.context.sync();
    workbook.settings.add(testName('Notat'), 'nå');
    expectSame((await loaded(workbook.settings.getItem(testName('Notat')), 'value')).value, 'nå');
  }),
  does('settings.object', 'A setting may hold a list of values', async (sheet, { workbook }) => {
    workbook.settings.add(testName('Notat'), { version: 1, packs: ['application'] });
    await sheet.context.sync();
    const { value } = (await loaded(workbook.settings.getItem(testName('Notat')), 'value')) as { value: unknown };
    expectSame(value, { version: 1, packs: ['application'] });
  }),
  does('settings.twice', 'A setting that is set twice in one round trip has the last value', async (_, { workbook }) => {
    workbook.settings.add(testName('Notat'), 'først');
    workbook.settings.add(testName('Notat'), 'sist');
    expectSame((await loaded(workbook.settings.getItem(testName('Notat')), 'value')).value, 'sist');
  }),
  does('settings.long', 'A setting may hold 30 000 characters', async (sheet, { workbook }) => {
    workbook.settings.add(testName('Notat'), 'x'.repeat(30_000));
    await sheet.context.sync();
    expectSame(String((await loaded(workbook.settings.getItem(testName('Notat')), 'value')).value).length, 30_000);
  }),
  does('settings.deleted', 'A deleted setting is a null object', async (_, context) => {
    const { settings: all } = context.workbook;
    all.add(testName('Notat'), 'noe');
    await context.sync();
    all.getItem(testName('Notat')).delete();
    await context.sync();
    expectSame((await loaded(all.getItemOrNullObject(testName('Notat')), 'value')).isNullObject, true);
  }),
  does('settings.madeAndDeleted', 'A setting can be made and deleted in one round trip', async (_, context) => {
    const { settings: all } = context.workbook;
    all.add(testName('Notat'), 'noe');
    all.getItem(testName('Notat')).delete();
    await context.sync();
    expectSame((await loaded(all.getItemOrNullObject(testName('Notat')), 'key')).isNullObject, true);
  }),
  refuses('settings.gone', 'ItemNotFound', 'A setting that does not exist is not found', (_, { workbook }) => {
    workbook.settings.getItem(testName('Borte')).load('value');
  }),
  does('selection.cell', 'The active cell is the first cell of the selection', async (sheet, { workbook }) => {
    sheet.activate();
    sheet.getRange('B3:C4').select();
    const cell = await loaded(workbook.getActiveCell(), 'address,rowIndex,columnIndex,worksheet/name');
    expectSame(
      [cellsOf(cell.address), cell.rowIndex, cell.columnIndex, cell.worksheet.name],
      ['B3', 2, 1, (await loaded(sheet, 'name')).name],
    );
  }),
  does('selection.range', 'The selected range can be read', async (sheet, { workbook }) => {
    sheet.activate();
    sheet.getRange('B3:C4').select();
    expectSame(cellsOf((await loaded(workbook.getSelectedRange(), 'address')).address), 'B3:C4');
  }),
  does('selection.activates', 'Selecting cells of another sheet makes that sheet the active one', async (sheet, { workbook }) => {
    sheet.getRange('A1').select();
    const active = await loaded(workbook.worksheets.getActiveWorksheet(), 'name');
    expectSame(active.name, (await loaded(sheet, 'name')).name);
  }),
  does('selection.protection', 'The active cell tells whether its sheet is protected', async (sheet, { workbook }) => {
    sheet.getRange('A1').select();
    sheet.protection.protect();
    const cell = await loaded(workbook.getActiveCell(), 'worksheet/protection/protected');
    expectSame(cell.worksheet.protection.protected, true);
  }),
  does('calculation.state', 'When nothing is being calculated the state is Done', async (_, { workbook }) => {
    const { calculationState } = await loaded(workbook.application, 'calculationState');
    expectSame(calculationState, 'Done');
  }),
  ...(['Recalculate', 'Full', 'FullRebuild'] as const).map((type) =>
    does(`calculation.${type}`, `Calculating by ${type} leaves right answers as they are`, async (sheet, { workbook }) => {
      sheet.getRange('A1:B1').formulas = [[5, '=A1*2']];
      await sheet.context.sync();
      workbook.application.calculate(type);
      await sheet.context.sync();
      expectSame(await valuesAt(sheet, 'B1'), [[10]]);
    }),
  ),
  behaves(
    'batch.noTransaction',
    'A batch that fails half-way has done what was queued before the failure, and nothing after it',
    async ({ run }) => {
      const failing = run((sheet, { workbook }) => {
        sheet.getRange('A1').values = [['før']];
        workbook.worksheets.getItem(testName('Borte')).delete();
        sheet.getRange('A2').values = [['etter']];
      });
      await expectRefusal(failing, 'ItemNotFound');
      expectSame(await run((sheet) => valuesAt(sheet, 'A1:A2')), [['før'], ['']]);
    },
    batches,
  ),
  behaves('batch.where', 'An error names the call that failed', async ({ run }) => {
    const location = await run((_, { workbook }) => {
      workbook.worksheets.getItem(testName('Borte')).load('name');
    }).then(
      () => 'no refusal',
      (error: unknown) => (codeOf(error) === 'ItemNotFound' ? locationOf(error) : codeOf(error)),
    );
    expectSame(location.includes('getItem'), true);
  }),
  does('batch.order', 'Queued calls are carried out in their order, in one round trip', async (sheet) => {
    const cell = sheet.getRange('A1');
    cell.values = [[1]];
    sheet.getRange('B1').formulas = [['=A1+1']];
    cell.values = [[5]];
    cell.clear();
    cell.values = [[7]];
    expectSame(await valuesAt(sheet, 'A1:B1'), [[7, 8]]);
  }),
  does('batch.made', 'What a batch adds can be used in the same batch', async (sheet, { workbook }) => {
    const added = workbook.worksheets.add(testName('Ny'));
    added.getRange('A1:A2').values = [['Antall'], [3]];
    added.tables.add('A1:A2', true).name = testName('Tall');
    workbook.names.add(testName('Sum'), added.getRange('A2'));
    sheet.getRange('A1').formulas = [[`=SUM(${testName('Tall')}[Antall])+${testName('Sum')}`]];
    expectSame(await valuesAt(sheet, 'A1'), [[6]]);
  }),
  refuses('batch.notLoaded', 'PropertyNotLoaded', 'A property that was not loaded cannot be read', (sheet) =>
    addressNotLoaded(sheet.getRange('A1')),
  ),
  behaves('batch.end', 'Calls that are still queued when a run ends are sent', async ({ run }) => {
    await run((sheet) => {
      sheet.getRange('A1').values = [['sendt']];
    });
    expectSame(await run((sheet) => valuesAt(sheet, 'A1')), [['sendt']]);
  }),
];
