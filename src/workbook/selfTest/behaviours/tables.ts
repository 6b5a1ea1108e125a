/** Excel tables, which hold the lists of the case and the figures. */
import { cellsOf, does, expectSame, loaded, testName, reference, refuses, formulaResults, valuesAt } from '../behaviour';

const tables = { source: reference('table') };
const name = testName('Sysselsetting');

const rows = [
  ['Kommune', 'År', 'Antall'],
  ['Gol', 2020, 10],
  ['Nes', 2021, 20],
  ['Ål', 2021, 30],
];

/** A table of three rows in A1:C4, as the product makes one: the header first, the rest with all other cells. */
async function withTable(sheet: Excel.Worksheet): Promise<Excel.Table> {
  sheet.getRange('A1:C1').values = rows.slice(0, 1);
  const table = sheet.tables.add('A1:C4', true);
  table.name = name;
  sheet.getRange('A1:C4').formulas = rows;
  await sheet.context.sync();
  return sheet.context.workbook.tables.getItem(name);
}

const addressOf = async (range: Excel.Range): Promise<string> => cellsOf((await loaded(range, 'address')).address);

const sums: readonly (readonly [formula: string, shown: unknown])[] = [
  [`=SUM(${name}[Antall])`, 60],
  [`=SUMIFS(${name}[Antall],${name}[År],2021)`, 50],
  [`=SUMIFS(${name}[Antall],${name}[År],">="&2020)`, 60],
  [`=COUNTIFS(${name}[Kommune],"Ål")`, 1],
  [`=SUMPRODUCT((${name}[År]=2021)*${name}[Antall])`, 50],
  [`=INDEX(${name}[Antall],MATCH("Nes",${name}[Kommune],0))`, 20],
  [`=INDEX(${name}[Antall],MATCH(1,(${name}[Kommune]="Ål")*(${name}[År]=2021),0))`, 30],
  [`=XLOOKUP("Nes",${name}[Kommune],${name}[Antall])`, 20],
  [`=MAX(${name}[Antall])-MIN(${name}[Antall])`, 20],
  [`=ROWS(${name})`, 3],
];

const refusedNames: readonly (readonly [id: string, what: string, code: string, name: string])[] = [
  ['table', 'that of another table', 'ItemAlreadyExists', name],
  ['defined', 'a defined name', 'ItemAlreadyExists', testName('Tall')],
  ['words', 'two words', 'InvalidArgument', testName('To ord')],
  ['digit', 'something that begins with a digit', 'InvalidArgument', `1${testName('Tall')}`],
];

export const tableBehaviours = [
  does('tables.parts', 'A table gives the ranges of its header, its body and both together', async (sheet) => {
    const table = await withTable(sheet);
    expectSame(
      [await addressOf(table.getRange()), await addressOf(table.getHeaderRowRange()), await addressOf(table.getDataBodyRange())],
      ['A1:C4', 'A1:C1', 'A2:C4'],
    );
  }),
  does('tables.headerFirst', 'A table made of its header row alone takes the rows that are written after', async (sheet) => {
    await withTable(sheet);
    expectSame(await valuesAt(sheet, 'A1:C4'), rows);
  }),
  does('tables.looks', 'Style, stripes and filter buttons are kept', async (sheet) => {
    const table = await withTable(sheet);
    table.style = 'TableStyleLight2';
    table.showBandedRows = false;
    table.showFilterButton = false;
    const now = await loaded(table, 'name,style,showBandedRows,showFilterButton');
    expectSame([now.name, now.style, now.showBandedRows, now.showFilterButton], [name, 'TableStyleLight2', false, false]);
  }),
  does('tables.listed', 'The columns of a table are listed by name, and its rows are counted', async (sheet) => {
    const table = await withTable(sheet);
    const { items } = await loaded(table.columns, 'items/name');
    const { count } = await loaded(table.rows, 'count');
    expectSame([items.map((column) => column.name), count], [['Kommune', 'År', 'Antall'], 3]);
  }),
  does('tables.anyCase', 'A table is found by its name in any case, and gives its sheet', async (sheet, { workbook }) => {
    await withTable(sheet);
    const table = await loaded(workbook.tables.getItem(name.toLowerCase()), 'name,worksheet/name');
    expectSame([table.name, table.worksheet.name], [name, (await loaded(sheet, 'name')).name]);
  }),
  does('tables.elsewhere', 'A table of another sheet is not among those of a sheet', async (sheet, context) => {
    await withTable(sheet);
    const other = context.workbook.worksheets.add(testName('Annet'));
    const none = await loaded(other.tables.getItemOrNullObject(name), 'name');
    const count = other.tables.getCount();
    await context.sync();
    expectSame([none.isNullObject, count.value], [true, 0]);
  }),
  ...sums.map(([formula, shown]) =>
    does(
      `tables.formula ${formula.replaceAll(name, 'T')}`,
      `Of a table of three rows, ${formula.replaceAll(name, 'T')} is ${String(shown)}`,
      async (sheet) => {
        await withTable(sheet);
        expectSame(await formulaResults(sheet, 'E1', [formula]), [shown]);
      },
    ),
  ),
  does('tables.otherSheet', 'Formulas on another sheet can refer to its columns', async (sheet, context) => {
    await withTable(sheet);
    expectSame(await formulaResults(context.workbook.worksheets.add(testName('Svar')), 'A1', [`=SUM(${name}[Antall])`]), [60]);
  }),
  does('tables.thisRow', 'A formula in a table refers to its own row by [#This Row]', async (sheet) => {
    await withTable(sheet);
    sheet.getRange('C2:C4').formulas = Array.from({ length: 3 }, () => [`=${name}[[#This Row],[År]]*2`]);
    expectSame(await valuesAt(sheet, 'C2:C4'), [[4040], [4042], [4042]]);
  }),
  does(
    'tables.grown',
    'Resizing makes a table longer, and formulas include what is then written in it',
    async (sheet) => {
      const table = await withTable(sheet);
      sheet.getRange('E1').formulas = [[`=SUM(${name}[Antall])`]];
      await sheet.context.sync();
      table.resize(sheet.getRangeByIndexes(0, 0, 6, 3));
      sheet.getRange('A5:C6').formulas = [
        ['Hol', 2021, 40],
        ['', '', ''],
      ];
      expectSame([await valuesAt(sheet, 'E1'), await addressOf(table.getRange())], [[[100]], 'A1:C6']);
    },
    tables,
  ),
  does(
    'tables.shrunk',
    'Resizing that makes a table shorter leaves the cells below it unchanged and outside the sums',
    async (sheet) => {
      const table = await withTable(sheet);
      sheet.getRange('E1').formulas = [[`=SUM(${name}[Antall])`]];
      await sheet.context.sync();
      table.resize(sheet.getRange('A1:C2'));
      expectSame([await valuesAt(sheet, 'E1'), await valuesAt(sheet, 'A3:C3')], [[[10]], [['Nes', 2021, 20]]]);
    },
  ),
  does('tables.notGrown', 'A row that the program writes right under a table does not become part of it', async (sheet) => {
    const table = await withTable(sheet);
    sheet.getRange('A5:C5').values = [['Hol', 2021, 40]];
    expectSame(await addressOf(table.getRange()), 'A1:C4');
  }),
  does('tables.rowAdded', 'Sums include a row that is added at the end', async (sheet) => {
    const table = await withTable(sheet);
    sheet.getRange('E1').formulas = [[`=SUM(${name}[Antall])`]];
    await sheet.context.sync();
    table.rows.add(undefined, [['Hol', 2021, 40]]);
    expectSame([await valuesAt(sheet, 'E1'), await valuesAt(sheet, 'A5:C5')], [[[100]], [['Hol', 2021, 40]]]);
  }),
  does('tables.deleted', 'Deleting a table empties its cells', async (sheet) => {
    const table = await withTable(sheet);
    table.delete();
    expectSame(await valuesAt(sheet, 'A1:C2'), [
      ['', '', ''],
      ['', '', ''],
    ]);
  }),
  does('tables.headers', 'Headers become texts, none blank and no two alike', async (sheet) => {
    sheet.getRange('A1:D2').values = [
      [2020, 'Sum', '', 'Sum'],
      [1, 2, 3, 4],
    ];
    const header = sheet.tables.add('A1:D2', true).getHeaderRowRange();
    const [first, second, third, fourth] = ((await loaded(header, 'values')).values as unknown[][])[0] ?? [];
    expectSame([first, second, third === '', fourth], ['2020', 'Sum', false, 'Sum2']);
  }),
  does('tables.renamedColumn', 'Writing in a header cell renames the column', async (sheet) => {
    await withTable(sheet);
    sheet.getRange('C1').values = [['Sysselsatte']];
    await sheet.context.sync();
    expectSame(await formulaResults(sheet, 'E1', [`=SUM(${name}[Sysselsatte])`]), [60]);
  }),
  does('tables.columns', 'Columns are found by name and by number', async (sheet, context) => {
    const { columns } = await withTable(sheet);
    const [named, first, none] = [columns.getItem('Antall'), columns.getItemAt(0), columns.getItemOrNullObject('Ukjent')];
    const { values } = await loaded(named.getDataBodyRange(), 'values');
    const { name: firstName, index } = await loaded(first, 'name,index');
    none.load('name');
    await context.sync();
    expectSame([values, firstName, index, none.isNullObject], [[[10], [20], [30]], 'Kommune', 0, true]);
  }),
  does('tables.blank', 'A table may consist of one blank row', async (sheet) => {
    sheet.getRange('A1:B1').values = [['Kommune', 'Antall']];
    const table = sheet.tables.add('A1:B2', true);
    expectSame((await loaded(table.getDataBodyRange(), 'values')).values, [['', '']]);
  }),
  does('tables.converted', 'A table that is turned into cells leaves them, and its name is free', async (sheet) => {
    const table = await withTable(sheet);
    table.convertToRange();
    await sheet.context.sync();
    sheet.tables.add('A1:C4', true).name = name;
    expectSame(await valuesAt(sheet, 'A1:C4'), rows);
  }),
  refuses('tables.overlap', 'InvalidArgument', 'Two tables cannot overlap', async (sheet) => {
    await withTable(sheet);
    sheet.tables.add('C3:E6', true);
  }),
  ...refusedNames.map(([id, what, code, taken]) =>
    refuses(`tables.name.${id}`, code, `A table cannot be called ${what}`, async (sheet, { workbook }) => {
      await withTable(sheet);
      workbook.names.add(testName('Tall'), sheet.getRange('A1'));
      await sheet.context.sync();
      sheet.tables.add('E1:F2', true).name = taken;
    }),
  ),
  refuses('tables.gone', 'ItemNotFound', 'A table that is not there is not found', (_, { workbook }) => {
    workbook.tables.getItem(testName('Borte')).load('name');
  }),
  does('tables.goneNull', 'The range of a table that is not there is a null object', async (_, { workbook }) => {
    const table = workbook.tables.getItemOrNullObject(testName('Borte'));
    const range = await loaded(table.getRange(), 'rowCount');
    expectSame([table.isNullObject, range.isNullObject], [true, true]);
  }),
  refuses('tables.spill', 'InvalidOperation', 'A table cannot be made over a formula that spills', async (sheet, context) => {
    sheet.getRange('A2').formulas = [['=TRANSPOSE({1,2,3})']];
    await context.sync();
    sheet.tables.add('A1:A4', true);
  }),
];
