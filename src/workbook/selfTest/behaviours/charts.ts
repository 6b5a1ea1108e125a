/** Charts and page layout. */
import { cellsOf, does, expectSame, loaded, testName, reference, refuses } from '../behaviour';

const charts = { source: reference('chart') };
const pages = { source: reference('pagelayout') };

const chartName = testName('Diagram');

/** Writes jobs by industry in two years in A1:C4. */
const withFigures = (sheet: Excel.Worksheet): void => {
  sheet.getRange('A1:C4').values = [
    ['Næring', "'2020", "'2023"],
    ['Industri', 120, 90],
    ['Handel', 60, 55],
    ['Helse', 200, 210],
  ];
};

/** Makes a chart as the product does: from the values of its first series alone. */
function withChart(sheet: Excel.Worksheet, type: 'ColumnClustered' | 'Line' | 'BarStacked' = 'ColumnClustered'): Excel.Chart {
  withFigures(sheet);
  const chart = sheet.charts.add(type, sheet.getRange('B2:B4'), 'Auto');
  chart.name = chartName;
  return chart;
}

const seriesOf = async (chart: Excel.Chart): Promise<string[]> =>
  (await loaded(chart.series, 'items/name')).items.map(({ name }) => name);

const types = ['ColumnClustered', 'ColumnStacked', 'BarClustered', 'BarStacked', 'Line'] as const;

export const chartBehaviours = [
  ...types.map((type) =>
    does(
      `charts.${type}`,
      `A chart of the type ${type} can be made from a column of figures`,
      async (sheet) => {
        withFigures(sheet);
        const { chartType } = await loaded(sheet.charts.add(type, sheet.getRange('B2:B4'), 'Auto'), 'chartType');
        expectSame(chartType, type);
      },
      charts,
    ),
  ),
  does('charts.first', 'A chart made from one column of figures has one series from the start', async (sheet) => {
    const chart = withChart(sheet);
    expectSame((await seriesOf(chart)).length, 1);
  }),
  does(
    'charts.series',
    'The first series can be named, given values and categories, and others added after it',
    async (sheet) => {
      const chart = withChart(sheet);
      const first = chart.series.getItemAt(0);
      first.name = '2020 (SSB)';
      first.setValues(sheet.getRange('B2:B4'));
      first.setXAxisValues(sheet.getRange('A2:A4'));
      const second = chart.series.add('2023');
      second.setValues(sheet.getRange('C2:C4'));
      second.setXAxisValues(sheet.getRange('A2:A4'));
      expectSame(await seriesOf(chart), ['2020 (SSB)', '2023']);
    },
  ),
  does(
    'charts.source',
    'A chart of a whole range takes the names of its series from the header when the years there are texts',
    async (sheet) => {
      withFigures(sheet);
      expectSame(await seriesOf(sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns')), ['2020', '2023']);
    },
  ),
  does('charts.rows', 'A chart made by rows has a series for each row of its range', async (sheet) => {
    withFigures(sheet);
    expectSame(await seriesOf(sheet.charts.add('Line', sheet.getRange('A1:C4'), 'Rows')), ['Industri', 'Handel', 'Helse']);
  }),
  does('charts.otherSheet', 'A chart may show figures of another sheet', async (sheet, { workbook }) => {
    const data = workbook.worksheets.add(testName('Data'));
    withFigures(data);
    const chart = sheet.charts.add('Line', data.getRange('B2:B4'), 'Auto');
    chart.series.getItemAt(0).setXAxisValues(data.getRange('A2:A4'));
    expectSame((await seriesOf(chart)).length, 1);
  }),
  does('charts.hidden', 'A chart can be made on a hidden sheet', async (sheet) => {
    sheet.visibility = 'Hidden';
    await sheet.context.sync();
    expectSame((await loaded(withChart(sheet), 'name')).name, chartName);
  }),
  does('charts.title', 'The title of a chart and those of its axes are kept', async (sheet) => {
    const chart = withChart(sheet);
    chart.title.text = 'Sysselsatte etter næring';
    chart.axes.valueAxis.title.text = 'Sysselsatte';
    chart.axes.categoryAxis.title.text = 'Næring';
    const { title, axes } = await loaded(chart, 'title/text,axes/valueAxis/title/text,axes/categoryAxis/title/text');
    expectSame(
      [title.text, axes.valueAxis.title.text, axes.categoryAxis.title.text],
      ['Sysselsatte etter næring', 'Sysselsatte', 'Næring'],
    );
  }),
  does('charts.numberFormat', 'The value axis can be given a number format', async (sheet) => {
    const { valueAxis } = withChart(sheet).axes;
    valueAxis.numberFormat = '#,##0';
    expectSame((await loaded(valueAxis, 'numberFormat')).numberFormat, '#,##0');
  }),
  does('charts.legend', 'The legend can be hidden, and put under the chart', async (sheet) => {
    const { legend } = withChart(sheet);
    legend.visible = true;
    legend.position = 'Bottom';
    const { visible, position } = await loaded(legend, 'visible,position');
    expectSame([visible, position], [true, 'Bottom']);
    legend.visible = false;
    expectSame((await loaded(legend, 'visible')).visible, false);
  }),
  does('charts.noTitle', 'The title of a chart can be hidden', async (sheet) => {
    const chart = withChart(sheet);
    chart.title.visible = false;
    expectSame((await loaded(chart.title, 'visible')).visible, false);
  }),
  does('charts.line', 'A line can be given a colour and dashes', async (sheet) => {
    const { line } = withChart(sheet, 'Line').series.getItemAt(0).format;
    line.color = '#14495A';
    line.lineStyle = 'Dash';
    const { color, lineStyle } = await loaded(line, 'color,lineStyle');
    expectSame([color, lineStyle], ['#14495A', 'Dash']);
  }),
  does('charts.fill', 'A series can be filled, and its fill cleared', async (sheet) => {
    const chart = withChart(sheet, 'BarStacked');
    chart.series.getItemAt(0).format.fill.setSolidColor('#14495A');
    await sheet.context.sync();
    chart.series.getItemAt(0).format.fill.clear();
    await sheet.context.sync();
    expectSame((await seriesOf(chart)).length, 1);
  }),
  does('charts.position', 'A chart covers the cells that its position is set to', async (sheet) => {
    const chart = withChart(sheet);
    chart.setPosition('E2', 'H10');
    const cells = await loaded(sheet.getRange('E2:H10'), 'left,top,width,height');
    const now = await loaded(chart, 'left,top,width,height');
    const far = (['left', 'top', 'width', 'height'] as const).filter((part) => Math.abs(now[part] - cells[part]) > 2);
    expectSame(far, []);
  }),
  does('charts.found', 'Charts are found by name, listed with their titles, and deleted', async (sheet) => {
    const chart = withChart(sheet);
    chart.title.text = 'Sysselsatte';
    const { items } = await loaded(sheet.charts, 'items/name,items/title/text');
    expectSame(
      items.map(({ name, title }) => [name, title.text]),
      [[chartName, 'Sysselsatte']],
    );
    const none = await loaded(sheet.charts.getItemOrNullObject(testName('Annet')), 'name');
    sheet.charts.getItem(chartName).delete();
    const count = sheet.charts.getCount();
    await sheet.context.sync();
    expectSame([none.isNullObject, count.value], [true, 0]);
  }),
  refuses('charts.gone', 'ItemNotFound', 'A chart that does not exist is not found', (sheet) => {
    sheet.charts.getItem(testName('Borte')).delete();
  }),
  does(
    'pages.fit',
    'A sheet can be printed on A4 in landscape, one page wide',
    async (sheet) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      const { orientation, paperSize, zoom } = await loaded(pageLayout, 'orientation,paperSize,zoom');
      expectSame([orientation, paperSize, zoom.horizontalFitToPages], ['Landscape', 'A4', 1]);
    },
    pages,
  ),
  does('pages.one', 'A sheet can be printed on one page', async (sheet) => {
    sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
    const { zoom } = await loaded(sheet.pageLayout, 'zoom');
    expectSame([zoom.horizontalFitToPages, zoom.verticalFitToPages], [1, 1]);
  }),
  does('pages.titleRows', 'A row can be repeated on each page', async (sheet) => {
    sheet.pageLayout.setPrintTitleRows('$4:$4');
    expectSame(cellsOf((await loaded(sheet.pageLayout.getPrintTitleRowsOrNullObject(), 'address')).address), '4:4');
  }),
  does('pages.area', 'A sheet can be given a print area, and be centred on the page', async (sheet) => {
    sheet.pageLayout.setPrintArea('A1:H30');
    sheet.pageLayout.centerHorizontally = true;
    expectSame((await loaded(sheet.pageLayout, 'centerHorizontally')).centerHorizontally, true);
  }),
  does('pages.footer', 'Header and footer can hold texts, the name of the sheet and page numbers', async (sheet) => {
    const { defaultForAllPages: lines } = sheet.pageLayout.headersFooters;
    lines.centerHeader = 'S4 Sysselsetting';
    lines.leftFooter = '&A';
    lines.rightFooter = '&P / &N';
    const { centerHeader, leftFooter, rightFooter } = await loaded(lines, 'centerHeader,leftFooter,rightFooter');
    expectSame([centerHeader, leftFooter, rightFooter], ['S4 Sysselsetting', '&A', '&P / &N']);
  }),
  refuses('pages.half', 'InvalidArgument', 'A width of half a page is refused', (sheet) => {
    sheet.pageLayout.zoom = { horizontalFitToPages: 0.5 };
  }),
];
