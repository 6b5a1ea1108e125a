/** Defined names. */
import { cellsOf, does, expectSame, loaded, testName, prefix, reference, refuses, formulaResults, valuesAt } from '../behaviour';

const names = { source: reference('nameditemcollection') };

const refusedNames: readonly (readonly [id: string, what: string, name: string])[] = [
  ['digit', 'that begins with a digit', `1${prefix}`],
  ['space', 'with a space', `${prefix} 1`],
  ['dash', 'with a dash', `${prefix}-1`],
  ['long', 'of 256 characters', `${prefix}_`.padEnd(256, 'x')],
];

const taken: readonly string[] = ['Årstall', 'Næring', 'x.1', 'ABCD1'];

export const nameBehaviours = [
  does(
    'names.range',
    'A name refers to a range, with the sheet and dollar signs in its formula',
    async (sheet, { workbook }) => {
      const item = workbook.names.add(testName('Tall'), sheet.getRange('A1'), 'Tallet saken gjelder');
      const { name } = await loaded(sheet, 'name');
      const now = await loaded(item, 'name,formula,comment,type,value,visible,scope');
      expectSame(
        [now.name, now.formula, now.comment, now.type, now.value, now.visible, now.scope],
        [testName('Tall'), `=${name}!$A$1`, 'Tallet saken gjelder', 'Range', `${name}!$A$1`, true, 'Workbook'],
      );
    },
    names,
  ),
  does('names.moved', 'A name can be given another range by its formula, and formulas follow', async (sheet, { workbook }) => {
    sheet.getRange('A1:A3').values = [[10], [20], [30]];
    const item = workbook.names.add(testName('Tall'), sheet.getRange('A1'));
    sheet.getRange('B1').formulas = [[`=${testName('Tall')}*2`]];
    const { name } = await loaded(sheet, 'name');
    item.formula = `=${name}!$A$3`;
    expectSame(await valuesAt(sheet, 'B1'), [[60]]);
  }),
  does(
    'names.movedQuoted',
    'A formula of a name may quote its sheet and leave out the dollar signs where it names one cell',
    async (sheet, context) => {
      const item = context.workbook.names.add(testName('Tall'), sheet.getRange('A1'));
      const { name } = await loaded(sheet, 'name');
      item.formula = `='${name}'!$B$2:$C$3`;
      await context.sync();
      const range = context.workbook.names.getItem(testName('Tall')).getRange();
      expectSame(cellsOf((await loaded(range, 'address')).address), 'B2:C3');
    },
  ),
  does('names.constant', 'A name can stand for a number, and then refers to no range', async (sheet, { workbook }) => {
    const item = await loaded(workbook.names.add(testName('Sats'), '=0.25'), 'type,value');
    const none = await loaded(item.getRangeOrNullObject(), 'address');
    expectSame([item.type, item.value, none.isNullObject], ['Double', 0.25, true]);
    expectSame(await formulaResults(sheet, 'A1', [`=${testName('Sats')}*4`]), [1]);
  }),
  does('names.getRange', 'A name is found in any case, and gives its range', async (sheet, { workbook }) => {
    sheet.getRange('C7').values = [['Hjartdal']];
    workbook.names.add(testName('Kommune'), sheet.getRange('C7'));
    await sheet.context.sync();
    const range = await loaded(
      workbook.names.getItem(testName('Kommune').toLowerCase()).getRange(),
      'values,address,worksheet/name',
    );
    expectSame(
      [cellsOf(range.address), range.values, range.worksheet.name],
      ['C7', [['Hjartdal']], (await loaded(sheet, 'name')).name],
    );
  }),
  does('names.listed', 'The names of the workbook are listed with their formulas', async (sheet, { workbook }) => {
    workbook.names.add(testName('Tall'), sheet.getRange('B2:C3'));
    const { name } = await loaded(sheet, 'name');
    const { items } = await loaded(workbook.names, 'items/name,items/formula');
    expectSame(
      items.filter((item) => item.name.startsWith(prefix)).map((item): unknown[] => [item.name, item.formula]),
      [[testName('Tall'), `=${name}!$B$2:$C$3`]],
    );
  }),
  ...refusedNames.map(([id, what, name]) =>
    refuses(`names.${id}`, 'InvalidArgument', `A name ${what} is refused`, (sheet, { workbook }) => {
      workbook.names.add(name, sheet.getRange('A1'));
    }),
  ),
  ...taken.map((name) =>
    does(`names.may ${name}`, `${testName(name)} can be a name`, async (sheet, { workbook }) => {
      workbook.names.add(testName(name), sheet.getRange('A1'));
      await sheet.context.sync();
      expectSame((await loaded(workbook.names.getItem(testName(name)), 'name')).name, testName(name));
    }),
  ),
  refuses(
    'names.taken',
    'ItemAlreadyExists',
    'A name that is taken is refused, whatever its case',
    async (sheet, { workbook }) => {
      workbook.names.add(testName('Tall'), sheet.getRange('A1'));
      await sheet.context.sync();
      workbook.names.add(testName('Tall').toUpperCase(), sheet.getRange('A2'));
    },
  ),
  refuses('names.gone', 'ItemNotFound', 'A name that does not exist is not found', (_, { workbook }) => {
    workbook.names.getItem(testName('Borte')).delete();
  }),
  does('names.goneNull', 'A name that does not exist is a null object, and so is its range', async (_, { workbook }) => {
    const item = workbook.names.getItemOrNullObject(testName('Borte'));
    const range = await loaded(item.getRangeOrNullObject(), 'formulas');
    expectSame([item.isNullObject, range.isNullObject], [true, true]);
  }),
  refuses('names.noSheet', 'InvalidArgument', 'A name for cells of a sheet that does not exist is refused', (_, { workbook }) => {
    workbook.names.add(testName('Tall'), `=${testName('Borte')}!$A$1`);
  }),
  refuses(
    'names.noSheetSet',
    'InvalidArgument',
    'A name cannot be changed to refer to a sheet that does not exist',
    async (sheet, { workbook }) => {
      const item = workbook.names.add(testName('Tall'), sheet.getRange('A1'));
      await sheet.context.sync();
      item.formula = `=${testName('Borte')}!$A$1`;
    },
  ),
  does('names.deleted', 'A deleted name leaves #NAME? in formulas', async (sheet, { workbook }) => {
    sheet.getRange('A1').values = [[1]];
    const item = workbook.names.add(testName('Tall'), sheet.getRange('A1'));
    sheet.getRange('B1').formulas = [[`=${testName('Tall')}+1`]];
    await sheet.context.sync();
    item.delete();
    expectSame(await valuesAt(sheet, 'B1'), [['#NAME?']]);
  }),
  does(
    'names.later',
    'A formula may use a name that does not exist yet, and shows its value once the name is added',
    async (sheet, { workbook }) => {
      sheet.getRange('A1').values = [[5]];
      expectSame(await formulaResults(sheet, 'B1', [`=${testName('Senere')}*2`]), ['#NAME?']);
      workbook.names.add(testName('Senere'), sheet.getRange('A1'));
      await sheet.context.sync();
      expectSame(await valuesAt(sheet, 'B1'), [[10]]);
    },
  ),
  does('names.hidden', 'A hidden name is still listed', async (sheet, { workbook }) => {
    const item = workbook.names.add(testName('Tall'), sheet.getRange('A1'));
    item.visible = false;
    expectSame((await loaded(item, 'visible')).visible, false);
    const { items } = await loaded(workbook.names, 'items/name');
    expectSame(items.filter(({ name }) => name.startsWith(prefix)).length, 1);
  }),
];
