import { codeOf, throughBothClients } from './clients';

throughBothClients('worksheets', (open) => {
  const add = (desk: ReturnType<typeof open>, name: string) =>
    desk.excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });

  const names = (desk: ReturnType<typeof open>) =>
    desk.excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    });

  test('a new sheet comes last, and gets a free name when none is given', async () => {
    const desk = open();
    await add(desk, 'Sak');
    await desk.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      sheet.load('name, position');
      await context.sync();
      expect([sheet.name, sheet.position]).toEqual(['Sheet3', 2]);
    });
  });

  test.each([
    ['longer than 31 characters', 'S4 Sysselsetting etter næring 20'],
    ['with a colon', 'A:B'],
    ['with a slash', 'B1/B2'],
    ['with a backslash', 'B1\\B2'],
    ['with a question mark', 'Hva?'],
    ['with an asterisk', 'A*'],
    ['with a bracket', '[1]'],
    ['with an apostrophe first', "'Sak"],
    ['with an apostrophe last', "Sak'"],
    ['called History', 'History'],
  ])('a name %s is InvalidArgument', async (_, name) => {
    const desk = open();
    expect(await codeOf(add(desk, name))).toBe('InvalidArgument');
    expect(await names(desk)).toEqual(['Sheet1']);
  });

  test('31 characters with æøå, spaces and an apostrophe inside are a name', async () => {
    const desk = open();
    await add(desk, "S4 Sysselsetting 'etter' næring");
    expect(await names(desk)).toEqual(['Sheet1', "S4 Sysselsetting 'etter' næring"]);
  });

  test('a name that is taken, in whatever case, is ItemAlreadyExists', async () => {
    const desk = open();
    await add(desk, 'Sak');
    expect(await codeOf(add(desk, 'SAK'))).toBe('ItemAlreadyExists');
  });

  test('a sheet is found by its name in any case, and by its id', async () => {
    const desk = open();
    await desk.excel.run(async (context) => {
      const one = context.workbook.worksheets.getItem('SHEET1');
      one.load('id, name');
      await context.sync();
      const same = context.workbook.worksheets.getItem(one.id);
      same.load('name');
      await context.sync();
      expect(same.name).toBe('Sheet1');
    });
  });

  test('renaming a sheet carries formulas and names along', async () => {
    const desk = open();
    await desk.excel.run(async (context) => {
      const { worksheets, names: defined } = context.workbook;
      const data = worksheets.add('Data');
      data.getRange('A1:A2').values = [[4], [5]];
      defined.add('Tall', data.getRange('A1:A2'));
      const cells = worksheets.getItem('Sheet1').getRange('A1:B1');
      cells.formulas = [['=SUM(Data!A1:A2)', '=SUM(Tall)']];
      await context.sync();
      data.name = 'Ny data';
      await context.sync();
      data.getRange('A1').values = [[6]];
      cells.load('formulas, values');
      const item = defined.getItem('Tall');
      item.load('formula');
      await context.sync();
      expect([cells.formulas, cells.values, item.formula]).toEqual([
        [["=SUM('Ny data'!A1:A2)", '=SUM(Tall)']],
        [[11, 11]],
        "='Ny data'!$A$1:$A$2",
      ]);
    });
  });

  test('position, colour, gridlines and visibility are kept', async () => {
    await open().excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Sak');
      sheet.position = 0;
      sheet.tabColor = '#1F4E79';
      sheet.showGridlines = false;
      sheet.visibility = 'Hidden';
      await context.sync();
      sheet.load('position, tabColor, showGridlines, visibility');
      await context.sync();
      expect([sheet.position, sheet.tabColor, sheet.showGridlines, sheet.visibility]).toEqual([0, '#1F4E79', false, 'Hidden']);
      sheet.visibility = 'VeryHidden';
      sheet.load('visibility');
      await context.sync();
      expect(sheet.visibility).toBe('VeryHidden');
    });
  });

  test('the last visible sheet can be neither hidden nor deleted; a very hidden one not deleted', async () => {
    const { excel, onSheet } = open();
    const hide = onSheet((sheet) => {
      sheet.visibility = 'Hidden';
    });
    expect(await codeOf(hide)).toBe('InvalidOperation');
    expect(await codeOf(onSheet((sheet) => sheet.delete()))).toBe('InvalidOperation');
    const deleteHidden = excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Skjult');
      sheet.visibility = 'VeryHidden';
      await context.sync();
      sheet.delete();
      await context.sync();
    });
    expect(await codeOf(deleteHidden)).toBe('InvalidOperation');
  });

  test('a deleted sheet is gone, with its tables; formulas that named it show #REF!', async () => {
    const desk = open();
    await desk.excel.run(async (context) => {
      const data = context.workbook.worksheets.add('Data');
      data.getRange('A1:A2').values = [['Antall'], [5]];
      data.tables.add('A1:A2', true).name = 'Tall';
      data.getRange('C1').formulas = [['=Data!A2+1']];
      const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      cell.formulas = [['=Data!A2*2']];
      await context.sync();
      data.delete();
      const table = context.workbook.tables.getItemOrNullObject('Tall');
      cell.load('values');
      await context.sync();
      expect([cell.values, table.isNullObject]).toEqual([[['#REF!']], true]);
    });
    expect(await names(desk)).toEqual(['Sheet1']);
  });

  test('the active sheet can be changed, not to a hidden one', async () => {
    const desk = open();
    await add(desk, 'Sak');
    await desk.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sak');
      sheet.activate();
      const active = context.workbook.worksheets.getActiveWorksheet();
      active.load('name');
      await context.sync();
      expect(active.name).toBe('Sak');
      sheet.visibility = 'Hidden';
      active.load('name');
      await context.sync();
    });
    expect(await codeOf(desk.run((context) => context.workbook.worksheets.getItem('Sak').activate()))).toBe('InvalidOperation');
  });

  test('the used range is what holds something; an empty sheet has none', async () => {
    await open().onSheet(async (sheet, context) => {
      const none = sheet.getUsedRangeOrNullObject(true);
      const first = sheet.getUsedRange();
      first.load('address');
      await context.sync();
      expect([none.isNullObject, first.address]).toEqual([true, 'Sheet1!A1']);
      sheet.getRange('C4').values = [[1]];
      sheet.getRange('F9').format.fill.color = '#FFFF00';
      const values = sheet.getUsedRange(true);
      const all = sheet.getUsedRange();
      values.load('address');
      all.load('address');
      await context.sync();
      expect([values.address, all.address]).toEqual(['Sheet1!C4', 'Sheet1!C4:F9']);
    });
  });

  test('panes freeze by rows, by columns and at a range', async () => {
    const { host, onSheet } = open();
    const frozen = async () =>
      (await host.snapshot()).sheets.map(({ frozenRows, frozenColumns }) => [frozenRows, frozenColumns])[0];
    await onSheet((sheet) => sheet.freezePanes.freezeRows(4));
    expect(await frozen()).toEqual([4, 0]);
    await onSheet((sheet) => sheet.freezePanes.freezeAt(sheet.getRange('A1:B3')));
    expect(await frozen()).toEqual([3, 2]);
    await onSheet((sheet) => sheet.freezePanes.unfreeze());
    expect(await frozen()).toEqual([0, 0]);
  });
});
