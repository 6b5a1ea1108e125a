import { codeOf, throughBothClients, valuesOf } from './clients';

const exampleRows = [
  ['Kommune', 'År', 'Antall'],
  ['Gol', 2020, 10],
  ['Nes', 2021, 20],
  ['Ål', 2021, 30],
];

throughBothClients('tables', (open) => {
  const withTable = async () => {
    const desk = open();
    await desk.onSheet(async (sheet, context) => {
      sheet.getRange('A1:C4').values = exampleRows;
      sheet.tables.add('A1:C4', true).name = 'DataSysselsetting';
      await context.sync();
    });
    return desk;
  };

  test('a table has a name, a style, ranges, columns and rows', async () => {
    const { excel } = await withTable();
    await excel.run(async (context) => {
      const table = context.workbook.tables.getItem('datasysselsetting');
      table.style = 'TableStyleLight9';
      table.showBandedRows = false;
      table.showFilterButton = false;
      const [all, header, body] = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
      [all, header, body].forEach((range) => range.load('address'));
      table.load('name, style, showBandedRows, showFilterButton, worksheet/name');
      table.columns.load('items/name');
      table.rows.load('count');
      await context.sync();
      expect([all.address, header.address, body.address]).toEqual(['Sheet1!A1:C4', 'Sheet1!A1:C1', 'Sheet1!A2:C4']);
      expect([table.name, table.style, table.showBandedRows, table.showFilterButton, table.worksheet.name]).toEqual([
        'DataSysselsetting',
        'TableStyleLight9',
        false,
        false,
        'Sheet1',
      ]);
      expect([table.columns.items.map(({ name }) => name), table.rows.count]).toEqual([['Kommune', 'År', 'Antall'], 3]);
    });
  });

  test('formulas refer to the columns of a table, also from another sheet', async () => {
    const desk = await withTable();
    await desk.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Svar');
      sheet.getRange('A1:A5').formulas = [
        ['=SUM(DataSysselsetting[Antall])'],
        ['=SUMIFS(DataSysselsetting[Antall],DataSysselsetting[År],2021)'],
        ['=COUNTIFS(DataSysselsetting[Kommune],"Ål")'],
        ['=INDEX(DataSysselsetting[Antall],MATCH("Nes",DataSysselsetting[Kommune],0))'],
        ['=ROWS(DataSysselsetting)'],
      ];
      await context.sync();
    });
    expect(await valuesOf(desk, 'Svar', 'A1:A5')).toEqual([[60], [50], [1], [20], [3]]);
  });

  test('sums include a row added at the end', async () => {
    const desk = await withTable();
    await desk.onSheet(async (sheet, context) => {
      sheet.getRange('E1').formulas = [['=SUM(DataSysselsetting[Antall])']];
      await context.sync();
      context.workbook.tables.getItem('DataSysselsetting').rows.add(undefined, [['Hol', 2021, 40]]);
      await context.sync();
    });
    expect(await valuesOf(desk, 'Sheet1', 'E1')).toEqual([[100]]);
    expect(await valuesOf(desk, 'Sheet1', 'A5:C5')).toEqual([['Hol', 2021, 40]]);
  });

  test('a formula uses the new rows of a table that is removed and made again', async () => {
    const desk = await withTable();
    await desk.onSheet(async (sheet, context) => {
      sheet.getRange('E1').formulas = [['=SUM(DataSysselsetting[Antall])']];
      await context.sync();
      sheet.tables.getItem('DataSysselsetting').convertToRange();
      await context.sync();
    });
    expect(await valuesOf(desk, 'Sheet1', 'E1')).toEqual([['#NAME?']]);
    await desk.onSheet(async (sheet, context) => {
      sheet.getRange('A5:C5').values = [['Hol', 2021, 40]];
      sheet.tables.add('A1:C5', true).name = 'DataSysselsetting';
      await context.sync();
    });
    expect(await valuesOf(desk, 'Sheet1', 'E1')).toEqual([[100]]);
  });

  test('deleting a table clears its cells', async () => {
    const desk = await withTable();
    await desk.run((context) => context.workbook.tables.getItem('DataSysselsetting').delete());
    expect(await valuesOf(desk, 'Sheet1', 'A1:C1')).toEqual([['', '', '']]);
  });

  test('headers become unique texts, and blank headers get a name', async () => {
    await open().onSheet(async (sheet, context) => {
      sheet.getRange('A1:D2').values = [
        [2020, 'Sum', '', 'Sum'],
        [1, 2, 3, 4],
      ];
      const table = sheet.tables.add('A1:D2', true);
      const header = table.getHeaderRowRange();
      header.load('values');
      await context.sync();
      expect(header.values).toEqual([['2020', 'Sum', 'Column3', 'Sum2']]);
    });
  });

  test('writing to a header cell renames the column', async () => {
    const desk = await withTable();
    await desk.onSheet(async (sheet, context) => {
      sheet.getRange('C1').values = [['Sysselsatte']];
      sheet.getRange('E1').formulas = [['=SUM(DataSysselsetting[Sysselsatte])']];
      await context.sync();
    });
    expect(await valuesOf(desk, 'Sheet1', 'E1')).toEqual([[60]]);
  });

  test('columns are found by name and by number', async () => {
    const { excel } = await withTable();
    await excel.run(async (context) => {
      const { columns } = context.workbook.tables.getItem('DataSysselsetting');
      const [named, first, none] = [columns.getItem('Antall'), columns.getItemAt(0), columns.getItemOrNullObject('Ukjent')];
      const body = named.getDataBodyRange();
      body.load('values');
      first.load('name, index, id');
      await context.sync();
      expect([body.values, first.name, first.index, none.isNullObject]).toEqual([[[10], [20], [30]], 'Kommune', 0, true]);
    });
  });

  test('two tables cannot overlap: InvalidArgument', async () => {
    const desk = await withTable();
    expect(await codeOf(desk.onSheet((sheet) => sheet.tables.add('C3:E6', true)))).toBe('InvalidArgument');
  });

  test('a table needs a row beneath its headers: InvalidArgument', async () => {
    expect(await codeOf(open().onSheet((sheet) => sheet.tables.add('A1:C1', true)))).toBe('InvalidArgument');
  });

  test.each([
    ['another table', 'DataSysselsetting', 'ItemAlreadyExists'],
    ['a name', 'Tall', 'ItemAlreadyExists'],
    ['a cell', 'AB12', 'InvalidArgument'],
    ['a text of two words', 'To ord', 'InvalidArgument'],
  ])('a table cannot have the same name as %s', async (_, name, code) => {
    const desk = await withTable();
    await desk.onSheet((sheet, context) => context.workbook.names.add('Tall', sheet.getRange('A1')));
    const run = desk.onSheet((sheet) => {
      sheet.tables.add('E1:F2', true).name = name;
    });
    expect(await codeOf(run)).toBe(code);
  });

  test('a sheet does not list the tables of another sheet', async () => {
    const { excel } = await withTable();
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Sak');
      const none = sheet.tables.getItemOrNullObject('DataSysselsetting');
      const here = sheet.tables.getCount();
      const everywhere = context.workbook.tables.getCount();
      await context.sync();
      expect([none.isNullObject, here.value, everywhere.value]).toEqual([true, 0, 1]);
    });
  });
});
