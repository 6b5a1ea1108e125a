/** Worksheets: their names, order, visibility, deletion and protection. */
import { behaves, codeOf, does, expectSame, guide, loaded, testName, prefix, reference, refuses, valuesAt } from '../behaviour';

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

/** The error code that the work fails with. */
const refusalOf = (work: () => Promise<unknown>): Promise<string> =>
  work().then(
    () => 'no refusal',
    (error: unknown) => codeOf(error),
  );

export const sheetBehaviours = [
  does(
    'sheets.last',
    'A new sheet is last, is visible, and does not become the active one',
    async (_, context) => {
      const { workbook } = context;
      const active = await nameOf(workbook.worksheets.getActiveWorksheet());
      const sheet = await loaded(workbook.worksheets.add(testName('Ny')), 'position,visibility');
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
  does('sheets.name', 'A sheet name may have 31 characters with letters, spaces and an apostrophe inside', async (_, context) => {
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
    context.workbook.worksheets.add(testName('Ny')).name = await nameOf(sheet);
  }),
  does('sheets.found', 'A sheet is found by its name in any case, and by its id', async (sheet, context) => {
    const { worksheets } = context.workbook;
    const { id, name } = await loaded(sheet, 'id,name');
    expectSame([await nameOf(worksheets.getItem(name.toLowerCase())), await nameOf(worksheets.getItem(id))], [name, name]);
  }),
  refuses(
    'sheets.gone',
    'ItemNotFound',
    'A sheet that does not exist is not found',
    (_, { workbook }) => {
      workbook.worksheets.getItem(testName('Borte')).load('name');
    },
    errors,
  ),
  does(
    'sheets.goneNull',
    'A sheet that does not exist can be got as a null object, and so can its cells',
    async (_, { workbook }) => {
      const sheet = workbook.worksheets.getItemOrNullObject(testName('Borte'));
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
    'Sheets are listed in their order, and moving one to the beginning shifts the others',
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
  does('sheets.hiddenWritten', 'A hidden sheet can be written, formatted, given tables and calculated', async (sheet) => {
    sheet.visibility = 'Hidden';
    sheet.getRange('A1:A2').values = [['Antall'], [5]];
    sheet.tables.add('A1:A2', true).name = testName('Skjult');
    sheet.getRange('C1').formulas = [[`=SUM(${testName('Skjult')}[Antall])*2`]];
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
    const sheet = context.workbook.worksheets.add(testName('Skjult'));
    sheet.visibility = 'Hidden';
    await context.sync();
    sheet.delete();
    await context.sync();
    expectSame((await namesIn(context)).includes(testName('Skjult')), false);
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
  behaves('sheets.deleted', 'Deleting a sheet deletes its tables, and formulas that referred to it show #REF!', ({ run }) =>
    run(async (sheet, context) => {
      const { tables, worksheets } = context.workbook;
      const data = worksheets.add(testName('Data'));
      data.getRange('A1:A2').values = [['Antall'], [5]];
      data.tables.add('A1:A2', true).name = testName('Tall');
      data.getRange('C1').formulas = [[`=${testName('Data')}!A2+1`]];
      sheet.getRange('A1').formulas = [[`=${testName('Data')}!A2*2`]];
      await context.sync();
      data.delete();
      await context.sync();
      const table = await loaded(tables.getItemOrNullObject(testName('Tall')), 'name');
      expectSame([await valuesAt(sheet, 'A1'), table.isNullObject], [[['#REF!']], true]);
    }),
  ),
  does(
    'sheets.deletedName',
    'A name for cells of a deleted sheet stays, with #REF! in its formula, and has no range',
    async (_, context) => {
      const { names, worksheets } = context.workbook;
      const data = worksheets.add(testName('Data'));
      names.add(testName('Celle'), data.getRange('A1'));
      await context.sync();
      data.delete();
      await context.sync();
      const item = await loaded(names.getItem(testName('Celle')), 'formula');
      const range = await loaded(names.getItemOrNullObject(testName('Celle')).getRangeOrNullObject(), 'address');
      expectSame([String(item.formula).includes('#REF!'), range.isNullObject], [true, true]);
    },
  ),
  does('sheets.renamed', 'Renaming a sheet updates formulas and names', async (sheet, context) => {
    const { names, worksheets } = context.workbook;
    const data = worksheets.add(testName('Data'));
    data.getRange('A1:A2').values = [[4], [5]];
    names.add(testName('Tall'), data.getRange('A1:A2'));
    const cells = sheet.getRange('A1:B1');
    cells.formulas = [[`=SUM(${testName('Data')}!A1:A2)`, `=SUM(${testName('Tall')})`]];
    await context.sync();
    data.name = testName('Ny data');
    await context.sync();
    data.getRange('A1').values = [[6]];
    const { formulas, values } = await loaded(cells, 'formulas,values');
    const item = await loaded(names.getItem(testName('Tall')), 'formula');
    expectSame(
      [formulas, values, item.formula],
      [
        [[`=SUM('${testName('Ny data')}'!A1:A2)`, `=SUM(${testName('Tall')})`]],
        [[11, 11]],
        `='${testName('Ny data')}'!$A$1:$A$2`,
      ],
    );
  }),
  does('sheets.swapped', 'In one round trip a sheet can be renamed and a new one get its name', async (_, context) => {
    const { worksheets } = context.workbook;
    worksheets.add(testName('Data')).getRange('A1').values = [['gammel']];
    await context.sync();
    worksheets.getItem(testName('Data')).name = testName('Data (forrige)');
    worksheets.add(testName('Data')).getRange('A1').values = [['ny']];
    await context.sync();
    expectSame(
      [
        await valuesAt(worksheets.getItem(testName('Data')), 'A1'),
        await valuesAt(worksheets.getItem(testName('Data (forrige)')), 'A1'),
      ],
      [[['ny']], [['gammel']]],
    );
  }),
  does('sheets.freezeRows', 'Rows can be frozen from the top, and unfrozen', async (sheet) => {
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
  does('sheets.protected', 'A protected sheet reports that it is protected, and can be read', async (sheet, context) => {
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
    table.name = testName('Tall');
    sheet.protection.protect();
    await context.sync();
    context.workbook.tables.getItem(testName('Tall')).resize(sheet.getRange('A1:A4'));
  }),
  does('sheets.unprotected', 'A sheet can be written again once it is unprotected', async (sheet, context) => {
    sheet.protection.protect();
    await context.sync();
    sheet.protection.unprotect();
    sheet.getRange('A1').values = [[2]];
    expectSame(await valuesAt(sheet, 'A1'), [[2]]);
  }),
  does('sheets.protectedDeleted', 'A protected sheet can be renamed and deleted', async (_, context) => {
    const sheet = context.workbook.worksheets.add(testName('Vernet'));
    sheet.protection.protect();
    await context.sync();
    sheet.name = testName('Vernet 2');
    await context.sync();
    sheet.delete();
    await context.sync();
    expectSame((await namesIn(context)).includes(testName('Vernet 2')), false);
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
          worksheets.add(testName('Ny'));
          return context.sync();
        });
        const renamed = await refusalOf(() => {
          sheet.name = testName('Annet');
          return context.sync();
        });
        protection.unprotect();
        await context.sync();
        expectSame([added, renamed], ['AccessDenied', 'AccessDenied']);
      }),
  ),
];
