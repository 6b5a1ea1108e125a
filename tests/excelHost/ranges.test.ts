import { codeOf, throughBothClients, valuesOf } from './clients';

throughBothClients('cells', (open) => {
  const put = (desk: ReturnType<typeof open>, address: string, values: unknown) =>
    desk.onSheet(async (sheet, context) => {
      sheet.getRange(address).values = values as unknown[][];
      await context.sync();
    });

  test('values, types and text are read as a rectangle, where a blank is an empty text', async () => {
    await open().onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.values = [
        [1.5, 'Ål'],
        [true, ''],
      ];
      range.load('values, text, valueTypes, rowCount, columnCount, cellCount');
      await context.sync();
      expect(range.values).toEqual([
        [1.5, 'Ål'],
        [true, ''],
      ]);
      expect(range.text).toEqual([
        ['1.5', 'Ål'],
        ['TRUE', ''],
      ]);
      expect(range.valueTypes).toEqual([
        ['Double', 'String'],
        ['Boolean', 'Empty'],
      ]);
      expect([range.rowCount, range.columnCount, range.cellCount]).toEqual([2, 2, 4]);
    });
  });

  test.each([
    ['too few rows', 'A1:A2', [[1]]],
    ['too many columns', 'A1:A1', [[1, 2]]],
    ['rows of different length', 'A1:B2', [[1, 2], [3]]],
    ['a flat list', 'A1:B1', [1, 2]],
  ])('writing a rectangle of another shape than the range is InvalidArgument: %s', async (_, address, values) => {
    expect(await codeOf(put(open(), address, values))).toBe('InvalidArgument');
  });

  test('a single value fills the range; null leaves a cell unchanged, an empty text clears it', async () => {
    const desk = open();
    await put(desk, 'A1:B2', 0);
    await put(desk, 'A1:B2', [
      [null, ''],
      [5, null],
    ]);
    expect(await valuesOf(desk, 'Sheet1', 'A1:B2')).toEqual([
      [0, ''],
      [5, 0],
    ]);
  });

  test.each([
    ['a number', '0301', 301],
    ['a number with thousands', '1,234.5', 1234.5],
    ['a share', '15%', 0.15],
    ['a boolean', 'true', true],
    ['a date', '2024-01-31', 45322],
    ['a text, after an apostrophe', "'0301", '0301'],
    ['a text that is not a number', '1 000', '1 000'],
    ['a text with a span of years', '2019–2022', '2019–2022'],
  ])('a written text is read as if typed: %s', async (_, text, value) => {
    const desk = open();
    await put(desk, 'A1', [[text]]);
    expect(await valuesOf(desk, 'Sheet1', 'A1')).toEqual([[value]]);
  });

  test('in a cell of format @ all input is text, even if it begins with =', async () => {
    await open().onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.numberFormat = [['@', '@']];
      range.values = [['0301', '=1+1']];
      range.load('values, formulas');
      await context.sync();
      expect([range.values, range.formulas]).toEqual([[['0301', '=1+1']], [['0301', '=1+1']]]);
    });
  });

  test.each(['=SUM(A1;A2)', '=SUM(A1', '=A1)', '='.concat('A'.repeat(8_200))])(
    'a formula that Excel cannot read is InvalidArgument: %.20s',
    async (formula) => {
      expect(await codeOf(put(open(), 'B1', [[formula]]))).toBe('InvalidArgument');
    },
  );

  test('a semicolon inside a text is allowed in a formula', async () => {
    const desk = open();
    await put(desk, 'A1', [['="a;b"&"(c"']]);
    expect(await valuesOf(desk, 'Sheet1', 'A1')).toEqual([['a;b(c']]);
  });

  test('a text longer than a cell holds is InvalidArgument', async () => {
    expect(await codeOf(put(open(), 'A1', [['x'.repeat(32_768)]]))).toBe('InvalidArgument');
  });

  test('number formats are set for each cell or for all, and determine the text', async () => {
    await open().onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.values = [[1234567, 0.163]];
      range.numberFormat = [['#,##0', '0.0%']];
      range.load('text, numberFormat');
      await context.sync();
      expect([range.text, range.numberFormat]).toEqual([[['1,234,567', '16.3%']], [['#,##0', '0.0%']]]);
      // Excel takes a single format for the whole range, but the types allow only the rectangle.
      (range as unknown as { numberFormat: string }).numberFormat = '0';
      range.load('numberFormat');
      await context.sync();
      expect(range.numberFormat).toEqual([['0', '0']]);
    });
  });

  test('a block of thousands of cells is written and read back unchanged', async () => {
    const desk = open();
    const block = Array.from({ length: 2_000 }, (_, row) => [row, row * 2, `rad ${row}`]);
    await put(desk, 'A1:C2000', block);
    expect(await valuesOf(desk, 'Sheet1', 'A1:C2000')).toEqual(block);
  });

  test('numbers keep all their digits', async () => {
    const desk = open();
    await put(desk, 'A1:B1', [[0.1234567890123456, '=1/3']]);
    expect(await valuesOf(desk, 'Sheet1', 'A1:B1')).toEqual([[0.1234567890123456, 1 / 3]]);
  });

  test('clear removes contents, formats or both', async () => {
    await open().onSheet(async (sheet, context) => {
      const cell = sheet.getRange('A1');
      cell.values = [[1]];
      cell.format.font.bold = true;
      cell.clear('Contents');
      cell.load('values, format/font/bold');
      await context.sync();
      expect([cell.values, cell.format.font.bold]).toEqual([[['']], true]);
      cell.values = [[2]];
      cell.clear('Formats');
      cell.load('values, format/font/bold');
      await context.sync();
      expect([cell.values, cell.format.font.bold]).toEqual([[[2]], false]);
      cell.clear();
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([['']]);
    });
  });
});

throughBothClients('ranges', (open) => {
  test.each([
    ['getCell', (range: Excel.Range) => range.getCell(1, 1), 'Sheet1!C3'],
    ['getCell outside the range', (range: Excel.Range) => range.getCell(5, 0), 'Sheet1!B7'],
    ['getRow', (range: Excel.Range) => range.getRow(1), 'Sheet1!B3:D3'],
    ['getColumn', (range: Excel.Range) => range.getColumn(2), 'Sheet1!D2:D4'],
    ['getLastCell', (range: Excel.Range) => range.getLastCell(), 'Sheet1!D4'],
    ['getResizedRange', (range: Excel.Range) => range.getResizedRange(-1, 2), 'Sheet1!B2:F3'],
    ['getAbsoluteResizedRange', (range: Excel.Range) => range.getAbsoluteResizedRange(1, 1), 'Sheet1!B2'],
    ['getOffsetRange', (range: Excel.Range) => range.getOffsetRange(1, -1), 'Sheet1!A3:C5'],
    ['getEntireColumn', (range: Excel.Range) => range.getEntireColumn(), 'Sheet1!B:D'],
    ['getEntireRow', (range: Excel.Range) => range.getEntireRow(), 'Sheet1!2:4'],
    ['getBoundingRect', (range: Excel.Range) => range.getBoundingRect('F1'), 'Sheet1!B1:F4'],
    ['getIntersection', (range: Excel.Range) => range.getIntersection('C1:C9'), 'Sheet1!C2:C4'],
  ])('%s', async (_, derive, address) => {
    await open().onSheet(async (sheet, context) => {
      const range = derive(sheet.getRange('B2:D4'));
      range.load('address');
      await context.sync();
      expect(range.address).toBe(address);
    });
  });

  test.each([
    ['a text that is not an address', (sheet: Excel.Worksheet) => sheet.getRange('Hei!')],
    ['a row before the first', (sheet: Excel.Worksheet) => sheet.getRange('A1').getOffsetRange(-1, 0)],
    ['a range of no rows', (sheet: Excel.Worksheet) => sheet.getRangeByIndexes(0, 0, 0, 1)],
    ['a range of a negative size', (sheet: Excel.Worksheet) => sheet.getRange('A1').getResizedRange(-1, 0)],
  ])('%s is InvalidArgument', async (_, derive) => {
    const code = await codeOf(
      open().onSheet(async (sheet, context) => {
        derive(sheet).load('address');
        await context.sync();
      }),
    );
    expect(code).toBe('InvalidArgument');
  });

  test('the intersection of ranges that do not overlap is a null object', async () => {
    await open().onSheet(async (sheet, context) => {
      const none = sheet.getRange('A1:B2').getIntersectionOrNullObject('D4');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  test('an address quotes a sheet name with spaces', async () => {
    await open().excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('S4 Sysselsetting');
      const range = sheet.getRange("'S4 Sysselsetting'!B2:C3");
      range.load('address, rowIndex, columnIndex');
      await context.sync();
      expect([range.address, range.rowIndex, range.columnIndex]).toEqual(["'S4 Sysselsetting'!B2:C3", 1, 1]);
    });
  });

  test('a merged cell keeps the first value, and part of it cannot be written', async () => {
    const desk = open();
    await desk.onSheet(async (sheet, context) => {
      sheet.getRange('A1:C1').values = [['Tittel', 'borte', 'borte']];
      sheet.getRange('A1:C1').merge();
      await context.sync();
    });
    expect(await valuesOf(desk, 'Sheet1', 'A1:C1')).toEqual([['Tittel', '', '']]);
    const part = desk.onSheet((sheet) => {
      sheet.getRange('B1').values = [[1]];
    });
    expect(await codeOf(part)).toBe('InvalidOperation');
    expect((await desk.host.snapshot()).sheets[0]?.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 3 }]);
  });

  test('a link has a target and shows a text', async () => {
    await open().onSheet(async (sheet, context) => {
      const cell = sheet.getRange('A1');
      cell.hyperlink = { documentReference: 'Sheet1!B5', textToDisplay: 'Til tabellen', screenTip: 'Gå til tabellen' };
      cell.load('hyperlink, values');
      await context.sync();
      expect([cell.hyperlink, cell.values]).toEqual([
        { documentReference: 'Sheet1!B5', textToDisplay: 'Til tabellen', screenTip: 'Gå til tabellen' },
        [['Til tabellen']],
      ]);
    });
  });
});

throughBothClients('formats', (open) => {
  test('font, fill, alignment, indent and wrapping are read back as set', async () => {
    await open().onSheet(async (sheet, context) => {
      const { format } = sheet.getRange('A1:B2');
      format.font.set({ bold: true, italic: true, size: 14, name: 'Aptos', color: '#1f4e79' });
      format.fill.color = '#DDEBF7';
      format.set({ wrapText: true, horizontalAlignment: 'Right', verticalAlignment: 'Top', indentLevel: 2 });
      format.load('wrapText, horizontalAlignment, verticalAlignment, indentLevel, font, fill');
      await context.sync();
      expect([format.font.bold, format.font.italic, format.font.size, format.font.name, format.font.color]).toEqual([
        true,
        true,
        14,
        'Aptos',
        '#1F4E79',
      ]);
      expect([
        format.fill.color,
        format.wrapText,
        format.horizontalAlignment,
        format.verticalAlignment,
        format.indentLevel,
      ]).toEqual(['#DDEBF7', true, 'Right', 'Top', 2]);
    });
  });

  test('a format that differs between the cells of a range is null', async () => {
    await open().onSheet(async (sheet, context) => {
      sheet.getRange('A1').format.font.bold = true;
      const { font } = sheet.getRange('A1:A2').format;
      font.load('bold');
      await context.sync();
      expect(font.bold).toBeNull();
    });
  });

  test('a text that is not a colour is InvalidArgument', async () => {
    const code = await codeOf(
      open().onSheet((sheet) => {
        sheet.getRange('A1').format.fill.color = 'blåst';
      }),
    );
    expect(code).toBe('InvalidArgument');
  });

  test('a border is on the edge that it is set for', async () => {
    const { host, onSheet } = open();
    await onSheet(async (sheet, context) => {
      const edge = sheet.getRange('A1:B2').format.borders.getItem('EdgeBottom');
      edge.style = 'Continuous';
      edge.weight = 'Medium';
      edge.color = '#1F4E79';
      edge.load('style, weight, color, sideIndex');
      await context.sync();
      expect([edge.style, edge.weight, edge.color, edge.sideIndex]).toEqual(['Continuous', 'Medium', '#1F4E79', 'EdgeBottom']);
    });
    const { sheets, styles } = await host.snapshot();
    expect(sheets[0]?.cells.map(({ row, column, style }) => [row, column, styles[style ?? -1]?.borders])).toEqual([
      [1, 0, { bottom: { style: 'medium', color: '#1F4E79' } }],
      [1, 1, { bottom: { style: 'medium', color: '#1F4E79' } }],
    ]);
  });

  test('widths and heights are in points, also for entire columns', async () => {
    await open().onSheet(async (sheet, context) => {
      const columns = sheet.getRange('B:C');
      columns.format.columnWidth = 75.5;
      const row = sheet.getRange('3:3');
      row.format.rowHeight = 30;
      columns.format.load('columnWidth');
      row.format.load('rowHeight');
      const both = sheet.getRange('A1:B1').format;
      both.load('columnWidth');
      await context.sync();
      expect(columns.format.columnWidth).toBeCloseTo(75.5, 9);
      expect(row.format.rowHeight).toBeCloseTo(30, 9);
      expect(both.columnWidth).toBeNull();
    });
  });

  test('autofitColumns fits columns to their longest text', async () => {
    await open().onSheet(async (sheet, context) => {
      sheet.getRange('A1:B1').values = [['kort', 'en temmelig lang tekst i en celle']];
      sheet.getRange('A:B').format.autofitColumns();
      const [short, long] = [sheet.getRange('A1').format, sheet.getRange('B1').format];
      short.load('columnWidth');
      long.load('columnWidth');
      await context.sync();
      expect(long.columnWidth).toBeGreaterThan(short.columnWidth * 3);
    });
  });

  test('a formula keeps its value when its cell gets a format', async () => {
    await open().onSheet(async (sheet, context) => {
      const cell = sheet.getRange('A1');
      cell.formulas = [['=2*21']];
      await context.sync();
      cell.format.font.bold = true;
      cell.load('values, formulas');
      await context.sync();
      expect([cell.values, cell.formulas]).toEqual([[[42]], [['=2*21']]]);
    });
  });
});

throughBothClients('data validation', (open) => {
  test('a list of values is stored with its messages', async () => {
    const { host, onSheet } = open();
    await onSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange('B2:B5');
      dataValidation.rule = { list: { inCellDropDown: true, source: 'JA, SKJØNN, NEI' } };
      dataValidation.prompt = { showPrompt: true, title: 'Vurdering', message: 'Velg en.' };
      dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: 'Feil', message: 'Bare JA, SKJØNN eller NEI.' };
      dataValidation.load('type, rule');
      await context.sync();
      expect([dataValidation.type, dataValidation.rule]).toEqual([
        'List',
        { list: { inCellDropDown: true, source: 'JA,SKJØNN,NEI' } },
      ]);
    });
    expect((await host.snapshot()).sheets[0]?.validations).toEqual([
      {
        row: 1,
        column: 1,
        rows: 4,
        columns: 1,
        list: ['JA', 'SKJØNN', 'NEI'],
        promptTitle: 'Vurdering',
        prompt: 'Velg en.',
        errorTitle: 'Feil',
        error: 'Bare JA, SKJØNN eller NEI.',
      },
    ]);
  });

  test('a list from a range is stored until it is cleared', async () => {
    await open().onSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange('B2');
      dataValidation.rule = { list: { inCellDropDown: true, source: '=Sheet1!$D$1:$D$3' } };
      dataValidation.load('rule');
      await context.sync();
      expect(dataValidation.rule.list?.source).toBe('=Sheet1!$D$1:$D$3');
      dataValidation.clear();
      dataValidation.load('type');
      await context.sync();
      expect(dataValidation.type).toBe('None');
    });
  });
});
