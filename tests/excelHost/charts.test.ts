import { codeOf, throughBothClients } from './clients';

throughBothClients('charts', (open) => {
  const withFigures = async () => {
    const desk = open();
    await desk.onSheet(async (sheet, context) => {
      sheet.getRange('A1:C4').values = [
        ['Næring', "'2020", "'2023"],
        ['Industri', 120, 90],
        ['Handel', 60, 55],
        ['Helse', 200, 210],
      ];
      await context.sync();
    });
    return desk;
  };

  test('series and categories are read from the source', async () => {
    const { host, onSheet } = await withFigures();
    await onSheet(async (sheet, context) => {
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Auto');
      chart.name = 'S4';
      chart.load('name, chartType');
      chart.series.load('items/name');
      await context.sync();
      expect([chart.name, chart.chartType, chart.series.items.map(({ name }) => name)]).toEqual([
        'S4',
        'ColumnClustered',
        ['2020', '2023'],
      ]);
    });
    expect((await host.snapshot()).sheets[0]?.charts[0]?.series).toEqual([
      { name: '2020', values: 'Sheet1!$B$2:$B$4', categories: 'Sheet1!$A$2:$A$4' },
      { name: '2023', values: 'Sheet1!$C$2:$C$4', categories: 'Sheet1!$A$2:$A$4' },
    ]);
  });

  test('years stored as numbers are read as figures, unless the corner cell is empty', async () => {
    const { onSheet } = open();
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:B3').values = [
        ['Næring', 2020],
        ['Industri', 120],
        ['Handel', 60],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'), 'Columns');
      sheet.getRange('A1').clear();
      const other = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'), 'Columns');
      chart.series.load('items/name');
      other.series.load('items/name');
      await context.sync();
      expect([chart.series.items, other.series.items].map((series) => series.map(({ name }) => name))).toEqual([
        ['Series1'],
        ['2020'],
      ]);
    });
  });

  test('by rows, each row is a series', async () => {
    const { onSheet } = await withFigures();
    await onSheet(async (sheet, context) => {
      const chart = sheet.charts.add('Line', sheet.getRange('A1:C4'), 'Rows');
      chart.series.load('items/name');
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(['Industri', 'Handel', 'Helse']);
    });
  });

  test('a snapshot holds the titles, axes, legend, colours and position of a chart', async () => {
    const { host, onSheet } = await withFigures();
    await onSheet(async (sheet, context) => {
      const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:B4'), 'Columns');
      chart.name = 'S4';
      chart.title.text = 'Sysselsatte etter næring';
      chart.axes.valueAxis.title.text = 'Sysselsatte';
      chart.axes.valueAxis.numberFormat = '#,##0';
      chart.axes.categoryAxis.title.text = 'Næring';
      chart.legend.position = 'Top';
      chart.legend.visible = true;
      const first = chart.series.getItemAt(0);
      first.name = '2020 (SSB)';
      first.format.fill.setSolidColor('#1f4e79');
      const second = chart.series.add('2023');
      second.setValues(sheet.getRange('C2:C4'));
      second.setXAxisValues(sheet.getRange('A2:A4'));
      chart.setPosition('E2', 'J18');
      await context.sync();
    });
    expect((await host.snapshot()).sheets[0]?.charts).toEqual([
      {
        name: 'S4',
        type: 'barClustered',
        title: 'Sysselsatte etter næring',
        categoryAxisTitle: 'Næring',
        valueAxisTitle: 'Sysselsatte',
        valueAxisNumberFormat: '#,##0',
        legend: 'top',
        series: [
          { name: '2020 (SSB)', values: 'Sheet1!$B$2:$B$4', categories: 'Sheet1!$A$2:$A$4', color: '#1F4E79' },
          { name: '2023', values: 'Sheet1!$C$2:$C$4', categories: 'Sheet1!$A$2:$A$4' },
        ],
        from: { row: 1, column: 4 },
        to: { row: 17, column: 9 },
      },
    ]);
  });

  test('a series loses its fill and gets it back, and a line becomes dashed', async () => {
    const { host, onSheet } = await withFigures();
    await onSheet(async (sheet, context) => {
      const bars = sheet.charts.add('BarStacked', sheet.getRange('A1:C4'), 'Columns');
      for (const index of [0, 1]) bars.series.getItemAt(index).format.fill.clear();
      bars.series.getItemAt(1).format.fill.setSolidColor('#1F4E79');
      const lines = sheet.charts.add('Line', sheet.getRange('A1:C4'), 'Columns');
      for (const index of [0, 1]) lines.series.getItemAt(index).format.line.lineStyle = 'Dash';
      lines.series.getItemAt(1).format.line.lineStyle = 'Continuous';
      const { line } = lines.series.getItemAt(0).format;
      line.load('lineStyle');
      await context.sync();
      expect(line.lineStyle).toBe('Dash');
    });
    const shown = (await host.snapshot()).sheets[0]?.charts.map(({ series }) =>
      series.map(({ name, color, unfilled, dashed }) => ({ name, color, unfilled, dashed })),
    );
    expect(shown).toEqual([
      [
        { name: '2020', unfilled: true },
        { name: '2023', color: '#1F4E79' },
      ],
      [{ name: '2020', dashed: true }, { name: '2023' }],
    ]);
  });

  test('a chart with hidden title and legend has none in the snapshot', async () => {
    const { host, onSheet } = await withFigures();
    await onSheet((sheet) => {
      const chart = sheet.charts.add('Line', sheet.getRange('A1:C4'));
      chart.title.visible = false;
      chart.legend.visible = false;
    });
    expect((await host.snapshot()).sheets[0]?.charts[0]).toMatchObject({ title: '', legend: 'none' });
  });

  test('the size of a chart in points is the size of the cells that it covers', async () => {
    const { onSheet } = await withFigures();
    await onSheet(async (sheet, context) => {
      const chart = sheet.charts.add('Line', sheet.getRange('A1:C4'));
      chart.setPosition('E2', 'H10');
      const cells = sheet.getRange('E2:H10');
      cells.load('left, top, width, height');
      chart.load('left, top, width, height');
      await context.sync();
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([cells.left, cells.top, cells.width, cells.height]);
      chart.left = 0;
      chart.top = 0;
      chart.load('left, top, width');
      await context.sync();
      expect([chart.left, chart.top, chart.width]).toEqual([0, 0, cells.width]);
    });
  });

  test('charts are found by name, listed and deleted', async () => {
    const { onSheet } = await withFigures();
    await onSheet(async (sheet, context) => {
      sheet.charts.add('Line', sheet.getRange('A1:C4')).name = 'S7';
      const found = sheet.charts.getItem('S7');
      const none = sheet.charts.getItemOrNullObject('S8');
      sheet.charts.load('items/name');
      await context.sync();
      expect([sheet.charts.items.map(({ name }) => name), none.isNullObject]).toEqual([['S7'], true]);
      found.delete();
      const count = sheet.charts.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
    expect(await codeOf(onSheet((sheet) => sheet.charts.getItem('S7').delete()))).toBe('ItemNotFound');
  });

  test('a chart type that the file format does not support is refused', async () => {
    const { onSheet } = await withFigures();
    expect(await codeOf(onSheet((sheet) => sheet.charts.add('Doughnut', sheet.getRange('A1:C4'))))).toBe('NotImplemented');
  });
});

throughBothClients('print', (open) => {
  test('a sheet without print settings has none in the snapshot', async () => {
    expect((await open().host.snapshot()).sheets[0]?.print).toBeUndefined();
  });

  test('landscape A4, title rows, one page wide, headers and footers are stored', async () => {
    const { host, onSheet } = open();
    await onSheet(async (sheet, context) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintTitleRows('$4:$4');
      pageLayout.setPrintArea('A1:H30');
      pageLayout.centerHorizontally = true;
      const { defaultForAllPages } = pageLayout.headersFooters;
      defaultForAllPages.centerHeader = 'S4 Sysselsetting';
      defaultForAllPages.leftFooter = 'Kilde: Statistisk sentralbyrå';
      defaultForAllPages.rightFooter = '&P/&N';
      pageLayout.load('orientation, paperSize, zoom, headersFooters/defaultForAllPages/rightFooter');
      const rows = pageLayout.getPrintTitleRowsOrNullObject();
      rows.load('address');
      await context.sync();
      expect([
        pageLayout.orientation,
        pageLayout.paperSize,
        pageLayout.zoom,
        defaultForAllPages.rightFooter,
        rows.address,
      ]).toEqual(['Landscape', 'A4', { horizontalFitToPages: 1 }, '&P/&N', 'Sheet1!4:4']);
    });
    expect((await host.snapshot()).sheets[0]?.print).toEqual({
      orientation: 'landscape',
      paper: 'A4',
      fitToWidth: 1,
      titleRows: '$4:$4',
      area: '$A$1:$H$30',
      centerHorizontally: true,
      headerCenter: 'S4 Sysselsetting',
      footerLeft: 'Kilde: Statistisk sentralbyrå',
      footerRight: '&P/&N',
    });
  });

  test('half a page wide is InvalidArgument', async () => {
    const run = open().onSheet((sheet) => {
      sheet.pageLayout.zoom = { horizontalFitToPages: 0.5 };
    });
    expect(await codeOf(run)).toBe('InvalidArgument');
  });
});
