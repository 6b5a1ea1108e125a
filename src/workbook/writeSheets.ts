/** Queues the writing of planned sheets. The caller sends the batch with `context.sync()`. */

import { address, cornersOf, quoteSheet, splitReference } from '../tables/address';
import type { ChartPlan, SheetPlan, Value } from '../tables/sheetPlan';
import { appearances, font, numberFormats, seriesColors, type Look } from './appearance';
import { joinAddresses, visibleRanges } from './painting';

/**
 * Queues every sheet, hidden, with its tables, names, charts and print settings. All sheets are added before any formula is written, because formulas refer to
 * other sheets; tables and names are added before the formulas that use them.
 */
export function queueSheets(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  names: ReadonlyMap<string, string>,
): Excel.Worksheet[] {
  const added = plans.map((plan) => {
    const sheet = context.workbook.worksheets.add(plan.name);
    sheet.visibility = 'Hidden';
    return { plan, sheet };
  });
  for (const { plan, sheet } of added) queueTables(sheet, plan);
  for (const { plan, sheet } of added) queueNames(context, sheet, plan, names);
  for (const { plan, sheet } of added) queueFormatted(sheet, plan);
  for (const { plan, sheet } of added) queueAppearance(sheet, plan);
  for (const { plan, sheet } of added) for (const chart of plan.charts) queueChart(context, sheet, chart);
  return added.map(({ sheet }) => sheet);
}

/** Writes the header row before adding the table, because Excel takes the column names from it. The body is written with all other cells. */
function queueTables(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { name, address } of plan.tables) {
    const { top, left, right } = cornersOf(address) ?? { top: plan.headerRow, left: 0, right: 0 };
    const header = plan.cells[top - 1]?.slice(left, right + 1) ?? [];
    sheet.getRangeByIndexes(top - 1, left, 1, header.length).values = [header];
    const table = sheet.tables.add(address, true);
    if (name !== undefined) table.name = name;
    table.style = 'TableStyleLight2';
  }
}

/** Adds the names. An existing name, whose sheet was deleted or is being replaced, is changed to refer to the new sheet. */
function queueNames(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  existingNames: ReadonlyMap<string, string>,
): void {
  const { names } = context.workbook;
  for (const { name, address } of plan.names)
    if (existingNames.has(name)) names.getItem(name).formula = `=${quoteSheet(plan.name)}!${address}`;
    else names.add(name, sheet.getRange(address));
  for (const [name, value] of Object.entries(plan.constants ?? {}))
    if (existingNames.has(name)) names.getItem(name).formula = `=${value}`;
    else names.add(name, `=${value}`);
}

/** Writes the cells of a sheet from A1. A blank empties a cell; null leaves it unchanged. */
export function queueCells(sheet: Excel.Worksheet, cells: readonly (readonly (Value | null)[])[]): void {
  sheet.getRangeByIndexes(0, 0, cells.length, cells[0]?.length ?? 0).formulas = cells.map((row) => [...row]);
}

function queueFormatted(sheet: Excel.Worksheet, plan: SheetPlan): void {
  // Formats are set first: Excel keeps the leading zeros of a code only when the cell already has the text format.
  const formats = visibleRanges(plan.formats.map(({ address, format }) => ({ address, value: numberFormats[format] })));
  for (const [format, addresses] of formats)
    for (const address of addresses) (sheet.getRange(address) as { numberFormat: unknown }).numberFormat = format;
  queueCells(sheet, plan.cells);
}

interface StyledAddress {
  readonly address: string;
  readonly look: Look;
}

/** Returns a function that sets one property of the looks, in one call for all ranges that share a value. */
const brush =
  <Value>(part: (look: Look) => Value | undefined, set: (format: Excel.RangeFormat, value: Value) => void) =>
  (sheet: Excel.Worksheet, looks: readonly StyledAddress[]): void => {
    const strokes = looks.flatMap(({ address, look }) => {
      const value = part(look);
      return value === undefined ? [] : [{ address, value }];
    });
    for (const [value, addresses] of visibleRanges(strokes))
      for (const text of joinAddresses(addresses)) set(sheet.getRanges(text).format, value);
  };

const brushes = [
  brush(
    ({ bold }) => bold,
    ({ font }, value) => (font.bold = value),
  ),
  brush(
    ({ italic }) => italic,
    ({ font }, value) => (font.italic = value),
  ),
  brush(
    ({ size }) => size,
    ({ font }, value) => (font.size = value),
  ),
  brush(
    ({ color }) => color,
    ({ font }, value) => (font.color = value),
  ),
  brush(
    ({ fill }) => fill,
    ({ fill }, value) => (fill.color = value),
  ),
  brush(
    ({ wrap }) => wrap,
    (format, value) => (format.wrapText = value),
  ),
  brush(
    ({ indent }) => indent,
    (format, value) => (format.indentLevel = value),
  ),
  brush(
    ({ align }) => align,
    (format, value) => (format.horizontalAlignment = value),
  ),
  brush(
    ({ vertical }) => vertical,
    (format, value) => (format.verticalAlignment = value),
  ),
];

function queueAppearance(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const whole = sheet.getRange(plan.printArea);
  whole.format.font.name = font;
  whole.format.verticalAlignment = 'Top';
  const looks: readonly StyledAddress[] = [
    ...plan.formats.map(({ address, format }) => ({
      address,
      look: { align: format === 'text' || format === 'code' ? 'Left' : 'Right' } as const,
    })),
    ...plan.styles.map(({ address, role }) => ({ address, look: appearances[role] })),
  ];
  for (const go of brushes) go(sheet, looks);
  for (const { address, role } of plan.styles) {
    const { line } = appearances[role];
    if (!line) continue;
    const border = sheet.getRange(address).format.borders.getItem(line.edge);
    border.style = 'Continuous';
    border.color = line.color;
  }
  queueSizes(sheet, plan);
  for (const address of plan.merges) sheet.getRange(address).merge();
  for (const { address, list } of plan.choices)
    sheet.getRange(address).dataValidation.rule = { list: { inCellDropDown: true, source: list.join(',') } };
  sheet.showGridlines = false;
  sheet.freezePanes.freezeRows(plan.headerRow);
  const page = sheet.pageLayout;
  page.orientation = 'Landscape';
  page.paperSize = 'A4';
  page.zoom = plan.onePage ? { horizontalFitToPages: 1, verticalFitToPages: 1 } : { horizontalFitToPages: 1 };
  page.setPrintArea(plan.printArea);
  page.setPrintTitleRows(`$${plan.headerRow}:$${plan.headerRow}`);
  page.headersFooters.defaultForAllPages.leftFooter = '&A';
  page.headersFooters.defaultForAllPages.rightFooter = '&P / &N';
}

/** Sets columns of the same width in one call, and rows of the same height. */
function queueSizes(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const widths = plan.widths.map((value, column) => ({ address: address(1, column), value }));
  for (const [width, addresses] of visibleRanges(widths))
    for (const text of joinAddresses(addresses)) sheet.getRanges(text).format.columnWidth = width;
  const heights = Array.from(plan.heights, ([row, value]) => ({ address: address(row, 0), value }));
  for (const [height, addresses] of visibleRanges(heights))
    for (const text of joinAddresses(addresses)) sheet.getRanges(text).format.rowHeight = height;
}

const chartTypes: Record<ChartPlan['type'], 'ColumnClustered' | 'ColumnStacked' | 'BarClustered' | 'BarStacked' | 'Line'> = {
  columnClustered: 'ColumnClustered',
  columnStacked: 'ColumnStacked',
  barClustered: 'BarClustered',
  barStacked: 'BarStacked',
  line: 'Line',
};

function queueChart(context: Excel.RequestContext, sheet: Excel.Worksheet, plan: ChartPlan): void {
  const range = (reference: string): Excel.Range => {
    const { sheet: name = '', range: cells = '' } = splitReference(reference) ?? {};
    return context.workbook.worksheets.getItem(name).getRange(cells);
  };
  const [first] = plan.series;
  if (!first) return;
  const chart = sheet.charts.add(chartTypes[plan.type], range(first.values), 'Auto');
  chart.name = plan.name;
  chart.title.text = plan.title;
  chart.legend.visible = plan.series.filter(({ unseen }) => !unseen).length > 1;
  chart.legend.position = 'Bottom';
  chart.axes.categoryAxis.title.text = plan.categoryTitle;
  chart.axes.valueAxis.title.text = plan.valueTitle;
  chart.axes.valueAxis.numberFormat = numberFormats[plan.valueFormat ?? 'count'];
  for (const [index, { name, values, tone, unseen, dashed }] of plan.series.entries()) {
    // Excel has already made the first series from the range that the chart was added with.
    const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    const color = seriesColors[tone % seriesColors.length] ?? seriesColors[0];
    series.name = name;
    series.setValues(range(values));
    series.setXAxisValues(range(plan.categories));
    if (unseen) series.format.fill.clear();
    else if (plan.type === 'line') series.format.line.color = color;
    else series.format.fill.setSolidColor(color);
    if (dashed) series.format.line.lineStyle = 'Dash';
  }
  chart.setPosition(plan.from, plan.to);
}
