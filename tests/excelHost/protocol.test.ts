import { codeOf, throughBothClients, valuesOf } from './clients';

throughBothClients('a batch', (open) => {
  test('reading a property that was not loaded is PropertyNotLoaded', async () => {
    const code = await codeOf(open().onSheet((sheet) => sheet.name));
    expect(code).toBe('PropertyNotLoaded');
  });

  test('only loaded properties can be read', async () => {
    const { onSheet } = open();
    await onSheet(async (sheet, context) => {
      sheet.load('name');
      await context.sync();
      expect(sheet.name).toBe('Sheet1');
      expect(() => sheet.visibility).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }) as Error);
    });
  });

  test('load takes paths through objects and collections', async () => {
    const { onSheet, excel } = open();
    await onSheet(async (sheet, context) => {
      const cell = sheet.getRange('A1');
      cell.values = [['x']];
      cell.format.font.bold = true;
      cell.load('values, format/font/bold, worksheet/name');
      await context.sync();
      expect([cell.values, cell.format.font.bold, cell.worksheet.name]).toEqual([[['x']], true, 'Sheet1']);
    });
    await excel.run(async (context) => {
      context.workbook.worksheets.add('Sak');
      const { worksheets } = context.workbook;
      worksheets.load('items/name, items/visibility');
      await context.sync();
      expect(worksheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
        ['Sheet1', 'Visible'],
        ['Sak', 'Visible'],
      ]);
    });
  });

  test('load takes an object of properties, and a selection with expansion', async () => {
    await open().onSheet(async (sheet, context) => {
      const cell = sheet.getRange('B2');
      cell.load({ address: true, format: { font: { size: true } } });
      const other = sheet.getRange('C3');
      other.load({ select: 'address', expand: 'worksheet' });
      await context.sync();
      expect([cell.address, cell.format.font.size, other.address, other.worksheet.name]).toEqual([
        'Sheet1!B2',
        11,
        'Sheet1!C3',
        'Sheet1',
      ]);
    });
  });

  test('isNullObject of a null object is true after sync, and calls on it do nothing', async () => {
    await open().excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject('Nowhere');
      const cell = missing.getRange('A1');
      cell.values = [[1]];
      missing.delete();
      await context.sync();
      expect([missing.isNullObject, cell.isNullObject]).toEqual([true, true]);
    });
  });

  test('reading isNullObject before sync is PropertyNotLoaded', async () => {
    const code = await codeOf(open().run((context) => context.workbook.worksheets.getItemOrNullObject('Nowhere').isNullObject));
    expect(code).toBe('PropertyNotLoaded');
  });

  test('an unknown item is ItemNotFound, and the error tells where it arose', async () => {
    const run = open().excel.run(async (context) => {
      context.workbook.worksheets.getItem('Nowhere').getRange('A1').values = [[1]];
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({
      code: 'ItemNotFound',
      debugInfo: { errorLocation: 'WorksheetCollection.getItem' },
    });
  });

  test('a batch is not a transaction: the actions before the failing one stay done', async () => {
    const desk = open();
    const code = await codeOf(
      desk.onSheet(async (sheet, context) => {
        sheet.getRange('A1').values = [['kept']];
        sheet.getRange('A2').values = [['too', 'wide']];
        sheet.getRange('A3').values = [['never']];
        await context.sync();
      }),
    );
    expect(code).toBe('InvalidArgument');
    expect(await valuesOf(desk, 'Sheet1', 'A1:A3')).toEqual([['kept'], [''], ['']]);
  });

  test('one sync is one round trip of any size; dropping references afterwards does not count', async () => {
    const { host, onSheet } = open();
    await onSheet(async (sheet, context) => {
      for (let row = 1; row <= 40; row++) sheet.getRange(`A${row}:C${row}`).values = [[row, row * 2, `=A${row}+B${row}`]];
      await context.sync();
      const used = sheet.getUsedRange();
      used.load('address');
      await context.sync();
      expect(used.address).toBe('Sheet1!A1:C40');
    });
    expect(host.roundTrips).toBe(2);
  });

  test('the actions of a run without sync are sent at its end', async () => {
    const desk = open();
    await desk.onSheet((sheet) => {
      sheet.getRange('A1').values = [[7]];
    });
    expect(await valuesOf(desk, 'Sheet1', 'A1')).toEqual([[7]]);
  });

  test('a range stays the same range across syncs', async () => {
    await open().onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      await context.sync();
      range.values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
      range.load('values, address');
      await context.sync();
      expect([range.address, range.values]).toEqual([
        'Sheet1!A1:B2',
        [
          [1, 2],
          [3, 4],
        ],
      ]);
    });
  });

  test('an object made by a call that changes the workbook is not made twice', async () => {
    await open().excel.run(async (context) => {
      const added = context.workbook.worksheets.add('Sak');
      await context.sync();
      added.getRange('A1').values = [['x']];
      await context.sync();
      added.load('name');
      const count = context.workbook.worksheets.getCount();
      await context.sync();
      expect([added.name, count.value]).toEqual(['Sak', 2]);
    });
  });

  test('an unknown member gives an error at once or from the host', async () => {
    const { onSheet } = open();
    await expect(
      onSheet(async (sheet, context) => {
        sheet.getRange('A1').format.font.load('glow');
        await context.sync();
      }),
    ).rejects.toThrow();
    await expect(
      onSheet(async (sheet, context) => {
        sheet.getRange('A1').format.font.strikethrough = true;
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'ApiNotFound' });
  });

  test('a request of more than five million characters is refused, and none of it is done', async () => {
    const desk = open();
    const text = 'x'.repeat(30_000);
    const code = await codeOf(
      desk.onSheet((sheet) => {
        sheet.getRange('A1:A200').values = Array.from({ length: 200 }, () => [text]);
      }),
    );
    expect(code).toBe('RequestPayloadSizeLimitExceeded');
    expect(await valuesOf(desk, 'Sheet1', 'A1')).toEqual([['']]);
  });

  test('set() sets several properties, including those of child objects', async () => {
    await open().onSheet(async (sheet, context) => {
      const cell = sheet.getRange('A1');
      cell.set({ values: [[5]], format: { font: { bold: true }, fill: { color: '#DDEBF7' } } });
      cell.load('values, format/font/bold, format/fill/color');
      await context.sync();
      expect([cell.values, cell.format.font.bold, cell.format.fill.color]).toEqual([[[5]], true, '#DDEBF7']);
    });
  });
});

throughBothClients('an injected failure', (open) => {
  const write = ({ onSheet }: ReturnType<typeof open>) =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      sheet.getRange('A2').values = [[2]];
      await context.sync();
    });

  test.each(['AccessDenied', 'InvalidOperationInCellEditMode', 'GeneralException', 'ItemNotFound'])(
    'before a round trip leaves all of its actions undone, with the code %s',
    async (code) => {
      const desk = open();
      desk.host.failAt = (roundTrip, action) => (roundTrip === 2 && action === 0 ? code : undefined);
      expect(await codeOf(write(desk))).toBe(code);
      desk.host.failAt = undefined;
      expect(await valuesOf(desk, 'Sheet1', 'A1:A2')).toEqual([[1], ['']]);
    },
  );

  test('after the last action leaves all actions done, and the run fails', async () => {
    const desk = open();
    let last = -1;
    desk.host.failAt = (roundTrip, action) => {
      if (roundTrip === 1) last = action;
      return undefined;
    };
    await write(desk);
    const other = open();
    other.host.failAt = (roundTrip, action) => (roundTrip === 1 && action === last ? 'GeneralException' : undefined);
    expect(await codeOf(write(other))).toBe('GeneralException');
    other.host.failAt = undefined;
    expect(await valuesOf(other, 'Sheet1', 'A1:A2')).toEqual([[1], ['']]);
  });
});
