/** What worksheets do beside what is taken for granted of them in src/workbook/selfTest/behaviours/sheets.ts, which contract.test.ts runs. */
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

  test('a new sheet is the last one, and gets a free name when it is added without a name', async () => {
    const desk = open();
    await add(desk, 'Sak');
    await desk.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      sheet.load('name, position');
      await context.sync();
      expect([sheet.name, sheet.position]).toEqual(['Sheet3', 2]);
    });
  });

  test('a name that Excel keeps for itself, History, is InvalidArgument', async () => {
    const desk = open();
    expect(await codeOf(add(desk, 'History'))).toBe('InvalidArgument');
    expect(await names(desk)).toEqual(['Sheet1']);
  });

  test('position, colour, gridlines and visibility are read back as set', async () => {
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

  test('the last visible sheet cannot be hidden or deleted, and a very hidden sheet cannot be deleted', async () => {
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

  test('a visible sheet can be made active, a hidden one cannot', async () => {
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

  test('the used range covers all cells with content or format; an empty sheet has none', async () => {
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

  test('panes are frozen by rows and at a range, and unfrozen', async () => {
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
