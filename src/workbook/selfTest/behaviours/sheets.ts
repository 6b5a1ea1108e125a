/** Worksheets: their names, order, visibility, deletion, and what is protected. */
import { behaves, codeOf, does, expectSame, guide, loaded, own, prefix, reference, refuses, valuesAt } from '../behaviour';

const sheets = { source: reference('worksheet') };
const collection = { source: reference('worksheetcollection') };
const errors = { source: 'https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling' };

const refusedNames: readonly (readonly [id: string, what: string, name: string])[] = [
  ['long', 'longer than 31 characters', `${prefix} sysselsetting etter nær`.padEnd(32, 'x')],
  ['colon', 'with a colon', `${prefix}:B`],
  ['slash', 'with a slash', `${prefix}/B2`],
  ['backslash', 'with a backslash', `${prefix}\\B2`],
  ['question', 'with a question mark', `${prefix}?`],
  ['asterisk', 'with an asterisk', `${prefix}*`],
  ['bracket', 'with a bracket', `[${prefix}]`],
  ['apostropheFirst', 'with an apostrophe first', `'${prefix}`],
  ['apostropheLast', 'with an apostrophe last', `${prefix}'`],
];

const nameOf = async (sheet: Excel.Worksheet): Promise<string> => (await loaded(sheet, 'name')).name;

/** The names of all sheets, in their order. */
const namesIn = async ({ workbook }: Excel.RequestContext): Promise<string[]> =>
  (await loaded(workbook.worksheets, 'items/name')).items.map(({ name }) => name);

/** The code that the work is refused with. */
const refusalOf = (work: () => Promise<unknown>): Promise<string> =>
  work().then(
    () => 'no refusal',
    (error: unknown) => codeOf(error),
  );

export const sheetBehaviours = [
  does(
    'sheets.last',
    'A new sheet comes last, is seen, and does not become the active one',
    async (_, context) => {
      const { workbook } = context;
      const active = await nameOf(workbook.worksheets.getActiveWorksheet());
      const sheet = await loaded(workbook.worksheets.add(own('Ny')), 'position,visibility');
      const count = workbook.worksheets.getCount();
      await context.sync();
      expectSame([sheet.position, sheet.visibility], [count.value - 1, 'Visible']);
      expectSame(await nameOf(workbook.worksheets.getActiveWorksheet()), active);
    },
    collection,
  ),
  ...refusedNames.map(([id, what, name]) =>
    refuses(
      `sheets.name.${id}`,
      'InvalidArgument',
      `A sheet name ${what} is refused`,
      (_, { workbook }) => {
        workbook.worksheets.add(name);
      },
      sheets,
    ),
  ),
  does('sheets.name', '31 characters with letters, spaces and an apostrophe inside are a sheet name', async (_, context) => {
    const name = `${prefix} 'etter' nærin`.padEnd(31, 'g');
    context.workbook.worksheets.add(name);
    await context.sync();
    expectSame((await namesIn(context)).includes(name), true);
  }),
  refuses(
    'sheets.taken',
    'ItemAlreadyExists',
    'A sheet name that is taken is refused, whatever its case',
    async (sheet, context) => {
      context.workbook.worksheets.add((await nameOf(sheet)).toUpperCase());
    },
    errors,
  ),
  refuses('sheets.renameTaken', 'ItemAlreadyExists', 'A sheet cannot be given the name of another', async (sheet, context) => {
    context.workbook.worksheets.add(own('Ny')).name = await nameOf(sheet);
  }),
  does('sheets.found', 'A sheet is found by its name in any case, and by its id', async (sheet, context) => {
    const { worksheets } = context.workbook;
    const { id, name } = await loaded(sheet, 'id,name');
    expectSame([await nameOf(worksheets.getItem(name.toLowerCase())), await nameOf(worksheets.getItem(id))], [name, name]);
  }),
  refuses(
    'sheets.gone',
    'ItemNotFound',
    'A sheet that is not there is not found',
    (_, { workbook }) => {
      workbook.worksheets.getItem(own('Borte')).load('name');
    },
    errors,
  ),
  does(
    'sheets.goneNull',
    'A sheet that is not there can be asked for as a null object, and so can its cells',
    async (_, { workbook }) => {
      const sheet = workbook.worksheets.getItemOrNullObject(own('Borte'));
      const cell = await loaded(sheet.getCell(0, 0), 'formulas');
      expectSame([sheet.isNullObject, cell.isNullObject], [true, true]);
    },
    {
      source:
        'https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#ornullobject-methods-and-properties',
    },
  ),
  does(
    'sheets.order',
    'Sheets are listed in their order, and one that is moved first shifts the others',
    async (sheet, context) => {
      const before = await namesIn(context);
      sheet.position = 0;
      await context.sync();
      expectSame(await namesIn(context), [...before.slice(-1), ...before.slice(0, -1)]);
    },
  ),
  does('sheets.looks', 'Tab colour, gridlines and visibility are kept', async (sheet) => {
    sheet.tabColor = '#1F4E79';
    sheet.showGridlines = false;
    sheet.visibility = 'Hidden';
    const { tabColor, showGridlines, visibility } = await loaded(sheet, 'tabColor,showGridlines,visibility');
    expectSame([tabColor, showGridlines, visibility], ['#1F4E79', false, 'Hidden']);
  }),
  does('sheets.hiddenWritten', 'A hidden sheet is written, formatted, given tables and calculated as others', async (sheet) => {
    sheet.visibility = 'Hidden';
    sheet.getRange('A1:A2').values = [['Antall'], [5]];
    sheet.tables.add('A1:A2', true).name = own('Skjult');
    sheet.getRange('C1').formulas = [[`=SUM(${own('Skjult')}[Antall])*2`]];
    sheet.getRange('C1').format.font.bold = true;
    expectSame(await valuesAt(sheet, 'C1'), [[10]]);
  }),
  does('sheets.hiddenActive', 'When the active sheet is hidden, another becomes active', async (sheet, { workbook }) => {
    sheet.activate();
    expectSame(await nameOf(workbook.worksheets.getActiveWorksheet()), await nameOf(sheet));
    sheet.visibility = 'Hidden';
    expectSame((await nameOf(workbook.worksheets.getActiveWorksheet())) === (await nameOf(sheet)), false);
  }),
  refuses('sheets.hiddenActivate', 'InvalidOperation', 'A hidden sheet cannot be activated', async (sheet, context) => {
    sheet.visibility = 'Hidden';
    await context.sync();
    sheet.activate();
  }),
  does('sheets.shown', 'A hidden sheet can be shown and activated in one round trip', async (sheet, context) => {
    sheet.visibility = 'Hidden';
    await context.sync();
    sheet.visibility = 'Visible';
    sheet.activate();
    expectSame(await nameOf(context.workbook.worksheets.getActiveWorksheet()), await nameOf(sheet));
  }),
  does('sheets.hiddenDeleted', 'A hidden sheet can be deleted', async (_, context) => {
    const sheet = context.workbook.worksheets.add(own('Skjult'));
    sheet.visibility = 'Hidden';
    await context.sync();
    sheet.delete();
    await context.sync();
    expectSame((await namesIn(context)).includes(own('Skjult')), false);
  }),
  refuses(
    'sheets.veryHidden',
    'InvalidOperation',
    'A very hidden sheet cannot be deleted',
    async (sheet, context) => {
      sheet.visibility = 'VeryHidden';
      await context.sync();
      sheet.delete();
    },
    sheets,
  ),
  behaves('sheets.deleted', 'A deleted sheet takes its tables along, and formulas that named it show #REF!', ({ run }) =>
    run(async (sheet, context) => {
      const { tables, worksheets } = context.workbook;
      const data = worksheets.add(own('Data'));
      data.getRange('A1:A2').values = [['Antall'], [5]];
      data.tables.add('A1:A2', true).name = own('Tall');
      data.getRange('C1').formulas = [[`=${own('Data')}!A2+1`]];
      sheet.getRange('A1').formulas = [[`=${own('Data')}!A2*2`]];
      await context.sync();
      data.delete();
      await context.sync();
      const table = await loaded(tables.getItemOrNullObject(own('Tall')), 'name');
      expectSame([await valuesAt(sheet, 'A1'), table.isNullObject], [[['#REF!']], true]);
    }),
  ),
  does(
    'sheets.deletedName',
    'A name for cells of a deleted sheet stays, with #REF! in its formula, and leads nowhere',
    async (_, context) => {
      const { names, worksheets } = context.workbook;
      const data = worksheets.add(own('Data'));
      names.add(own('Celle'), data.getRange('A1'));
      await context.sync();
      data.delete();
      await context.sync();
      const item = await loaded(names.getItem(own('Celle')), 'formula');
      const range = await loaded(names.getItemOrNullObject(own('Celle')).getRangeOrNullObject(), 'address');
      expectSame([String(item.formula).includes('#REF!'), range.isNullObject], [true, true]);
    },
  ),
  does('sheets.renamed', 'Renaming a sheet carries formulas and names along', async (sheet, context) => {
    const { names, worksheets } = context.workbook;
    const data = worksheets.add(own('Data'));
    data.getRange('A1:A2').values = [[4], [5]];
    names.add(own('Tall'), data.getRange('A1:A2'));
    const cells = sheet.getRange('A1:B1');
    cells.formulas = [[`=SUM(${own('Data')}!A1:A2)`, `=SUM(${own('Tall')})`]];
    await context.sync();
    data.name = own('Ny data');
    await context.sync();
    data.getRange('A1').values = [[6]];
    const { formulas, values } = await loaded(cells, 'formulas,values');
    const item = await loaded(names.getItem(own('Tall')), 'formula');
    expectSame(
      [formulas, values, item.formula],
      [[[`=SUM('${own('Ny data')}'!A1:A2)`, `=SUM(${own('Tall')})`]], [[11, 11]], `='${own('Ny data')}'!$A$1:$A$2`],
    );
  }),
  does('sheets.swapped', 'In one round trip a sheet can give up its name to a new one', async (_, context) => {
    const { worksheets } = context.workbook;
    worksheets.add(own('Data')).getRange('A1').values = [['gammel']];
    await context.sync();
    worksheets.getItem(own('Data')).name = own('Data (forrige)');
    worksheets.add(own('Data')).getRange('A1').values = [['ny']];
    await context.sync();
    expectSame(
      [await valuesAt(worksheets.getItem(own('Data')), 'A1'), await valuesAt(worksheets.getItem(own('Data (forrige)')), 'A1')],
      [[['ny']], [['gammel']]],
    );
  }),
  does('sheets.freezeRows', 'Rows freeze from the top, and thaw', async (sheet) => {
    sheet.freezePanes.freezeRows(4);
    const frozen = await loaded(sheet.freezePanes.getLocationOrNullObject(), 'rowIndex,rowCount');
    expectSame([frozen.rowIndex, frozen.rowCount], [0, 4]);
    sheet.freezePanes.unfreeze();
    expectSame((await loaded(sheet.freezePanes.getLocationOrNullObject(), 'rowCount')).isNullObject, true);
  }),
  does('sheets.freezeAt', 'Rows and columns freeze together at a range', async (sheet) => {
    sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
    const { rowCount, columnCount } = await loaded(sheet.freezePanes.getLocationOrNullObject(), 'rowCount,columnCount');
    expectSame([rowCount, columnCount], [3, 2]);
  }),
  does('sheets.protected', 'A protected sheet says so, and is read as others', async (sheet, context) => {
    sheet.getRange('A1').values = [[1]];
    sheet.protection.protect();
    await context.sync();
    const { protection } = await loaded(sheet, 'protection/protected');
    expectSame([protection.protected, await valuesAt(sheet, 'A1')], [true, [[1]]]);
  }),
  refuses(
    'sheets.protectedWrite',
    'AccessDenied',
    'A cell of a protected sheet cannot be written',
    async (sheet, context) => {
      sheet.protection.protect();
      await context.sync();
      sheet.getRange('A1').values = [[1]];
    },
    { source: guide('excel-add-ins-worksheets#data-protection') },
  ),
  refuses('sheets.protectedFormat', 'AccessDenied', 'A cell of a protected sheet cannot be formatted', async (sheet, context) => {
    sheet.protection.protect();
    await context.sync();
    sheet.getRange('A1').format.font.bold = true;
  }),
  refuses('sheets.protectedTable', 'AccessDenied', 'A table on a protected sheet cannot be resized', async (sheet, context) => {
    sheet.getRange('A1:A2').values = [['Antall'], [5]];
    const table = sheet.tables.add('A1:A2', true);
    table.name = own('Tall');
    sheet.protection.protect();
    await context.sync();
    context.workbook.tables.getItem(own('Tall')).resize(sheet.getRange('A1:A4'));
  }),
  does('sheets.unprotected', 'A sheet without its protection is written again', async (sheet, context) => {
    sheet.protection.protect();
    await context.sync();
    sheet.protection.unprotect();
    sheet.getRange('A1').values = [[2]];
    expectSame(await valuesAt(sheet, 'A1'), [[2]]);
  }),
  does('sheets.protectedDeleted', 'A protected sheet can be renamed and deleted', async (_, context) => {
    const sheet = context.workbook.worksheets.add(own('Vernet'));
    sheet.protection.protect();
    await context.sync();
    sheet.name = own('Vernet 2');
    await context.sync();
    sheet.delete();
    await context.sync();
    expectSame((await namesIn(context)).includes(own('Vernet 2')), false);
  }),
  behaves(
    'sheets.structure',
    'When the structure of the workbook is protected, sheets can be written but neither added nor renamed',
    ({ run }) =>
      run(async (sheet, context) => {
        const { protection, worksheets } = context.workbook;
        protection.protect();
        expectSame((await loaded(protection, 'protected')).protected, true);
        sheet.getRange('A1').values = [[1]];
        expectSame(await valuesAt(sheet, 'A1'), [[1]]);
        const added = await refusalOf(() => {
          worksheets.add(own('Ny'));
          return context.sync();
        });
        const renamed = await refusalOf(() => {
          sheet.name = own('Annet');
          return context.sync();
        });
        protection.unprotect();
        await context.sync();
        expectSame([added, renamed], ['AccessDenied', 'AccessDenied']);
      }),
  ),
];
