import { codeOf, throughBothClients, valuesOf } from './clients';

throughBothClients('names', (open) => {
  test('a name stands for a range, and formulas change when the name moves to another range', async () => {
    const desk = open();
    await desk.onSheet(async (sheet, context) => {
      const { names } = context.workbook;
      sheet.getRange('A1:A3').values = [[10], [20], [30]];
      const item = names.add('Sak_Tall', sheet.getRange('A1'), 'Tallet saken gjelder');
      item.load('name, formula, comment, type, value, visible, scope');
      sheet.getRange('B1').formulas = [['=Sak_Tall*2']];
      await context.sync();
      expect([item.name, item.formula, item.comment, item.type, item.value, item.visible, item.scope]).toEqual([
        'Sak_Tall',
        '=Sheet1!$A$1',
        'Tallet saken gjelder',
        'Range',
        'Sheet1!$A$1',
        true,
        'Workbook',
      ]);
      item.formula = '=Sheet1!$A$3';
      await context.sync();
    });
    expect(await valuesOf(desk, 'Sheet1', 'B1')).toEqual([[60]]);
  });

  test('a name can stand for a value', async () => {
    const desk = open();
    await desk.onSheet(async (sheet, context) => {
      const item = context.workbook.names.add('Sats', '=0.25');
      item.load('type, value');
      sheet.getRange('A1').formulas = [['=Sats*4']];
      const none = item.getRangeOrNullObject();
      await context.sync();
      expect([item.type, item.value, none.isNullObject]).toEqual(['Double', 0.25, true]);
    });
    expect(await valuesOf(desk, 'Sheet1', 'A1')).toEqual([[1]]);
  });

  test('getRange returns the range of a name', async () => {
    await open().onSheet(async (sheet, context) => {
      sheet.getRange('C7').values = [['Hjartdal']];
      context.workbook.names.add('Sak_Kommune', sheet.getRange('C7'));
      const range = context.workbook.names.getItem('sak_kommune').getRange();
      range.load('values, address');
      await context.sync();
      expect([range.address, range.values]).toEqual(['Sheet1!C7', [['Hjartdal']]]);
    });
  });

  test.each(['1sak', 'Sak 1', 'A1', 'XFD1048576', 'R1C1', 'R', 'c', 'Sak-1', '', 'x'.repeat(256)])(
    '"%.12s" is not a valid name: InvalidArgument',
    async (name) => {
      const code = await codeOf(open().onSheet((sheet, context) => context.workbook.names.add(name, sheet.getRange('A1'))));
      expect(code).toBe('InvalidArgument');
    },
  );

  test.each(['Sak_Årstall', '_x', 'Sak.1', 'Næring', 'ABCD1'])('"%s" is a valid name', async (name) => {
    await open().onSheet(async (sheet, context) => {
      context.workbook.names.add(name, sheet.getRange('A1'));
      const count = context.workbook.names.getCount();
      await context.sync();
      expect(count.value).toBe(1);
    });
  });

  test('a second name with the same text is ItemAlreadyExists; an unknown name is ItemNotFound or a null object', async () => {
    const desk = open();
    await desk.onSheet((sheet, context) => context.workbook.names.add('Tall', sheet.getRange('A1')));
    expect(await codeOf(desk.onSheet((sheet, context) => context.workbook.names.add('TALL', sheet.getRange('A2'))))).toBe(
      'ItemAlreadyExists',
    );
    expect(await codeOf(desk.onSheet((_, context) => context.workbook.names.getItem('Ukjent').delete()))).toBe('ItemNotFound');
    await desk.excel.run(async (context) => {
      const none = context.workbook.names.getItemOrNullObject('Ukjent');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  test('a name for a cell on an unknown sheet is InvalidArgument', async () => {
    expect(await codeOf(open().run((context) => context.workbook.names.add('Tall', '=Borte!$A$1')))).toBe('InvalidArgument');
  });

  test('a deleted name gives #NAME? in formulas and is not listed', async () => {
    const desk = open();
    await desk.onSheet(async (sheet, context) => {
      sheet.getRange('A1').values = [[1]];
      const item = context.workbook.names.add('Tall', sheet.getRange('A1'));
      sheet.getRange('B1').formulas = [['=Tall+1']];
      await context.sync();
      item.delete();
      context.workbook.names.load('items/name');
      await context.sync();
      expect(context.workbook.names.items).toEqual([]);
    });
    expect(await valuesOf(desk, 'Sheet1', 'B1')).toEqual([['#NAME?']]);
  });

  test('a name can be hidden', async () => {
    await open().onSheet(async (sheet, context) => {
      const item = context.workbook.names.add('Tall', sheet.getRange('A1'));
      item.visible = false;
      item.load('visible');
      await context.sync();
      expect(item.visible).toBe(false);
    });
  });
});

throughBothClients('settings', (open) => {
  test('a setting is stored, changed, listed and deleted', async () => {
    await open().excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('omst', { version: 1, packs: ['application'] });
      const setting = settings.getItem('omst');
      setting.load('value');
      await context.sync();
      expect(setting.value).toEqual({ version: 1, packs: ['application'] });
      settings.add('omst', 'ny');
      setting.load('value');
      settings.load('items/key');
      await context.sync();
      expect([setting.value, settings.items.map(({ key }) => key)]).toEqual(['ny', ['omst']]);
      setting.delete();
      const none = settings.getItemOrNullObject('omst');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });
});
