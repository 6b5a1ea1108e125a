/** Turns planned sheets into actions on the workbook. Nothing is sent here: the caller decides when the batch goes. */

import { cornersOf, quoteSheet } from '../tables/address';
import type { ChartPlan, SheetPlan } from '../tables/sheetPlan';
import { appearances, font, numberFormats, seriesColors } from './appearance';

/**
 * Queues every sheet as hidden, complete with tables, names, charts and print settings.
 * All sheets come first, since formulas reach from one to another; tables and names come before the formulas that name them.
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

/** A table takes its column names from its header row, so that row is written before it; its rows come with all other cells. */
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

/** A name that is there already, from a sheet that was deleted or is to be replaced, is pointed to the new sheet. */
function queueNames(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  there: ReadonlyMap<string, string>,
): void {
  const { names } = context.workbook;
  for (const { name, address } of plan.names)
    if (there.has(name)) names.getItem(name).formula = `=${quoteSheet(plan.name)}!${address}`;
    else names.add(name, sheet.getRange(address));
}

/** Writes the cells of a sheet from A1; blanks take away what stood there. */
export function queueCells(sheet: Excel.Worksheet, cells: SheetPlan['cells']): void {
  sheet.getRangeByIndexes(0, 0, cells.length, cells[0]?.length ?? 0).formulas = cells.map((row) => [...row]);
}

function queueFormatted(sheet: Excel.Worksheet, plan: SheetPlan): void {
  // Formats first: a code with leading zeros is text only when its cell says so before it arrives.
  for (const { address, format } of plan.formats) {
    const range = sheet.getRange(address);
    (range as { numberFormat: unknown }).numberFormat = numberFormats[format];
    range.format.horizontalAlignment = format === 'text' || format === 'code' ? 'Left' : 'Right';
  }
  queueCells(sheet, plan.cells);
}

function queueAppearance(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const whole = sheet.getRange(plan.printArea);
  whole.format.font.name = font;
  whole.format.verticalAlignment = 'Top';
  for (const { address, role } of plan.styles) {
    const look = appearances[role];
    const { format } = sheet.getRange(address);
    if (look.bold) format.font.bold = true;
    if (look.italic) format.font.italic = true;
    if (look.size) format.font.size = look.size;
    if (look.color) format.font.color = look.color;
    if (look.fill) format.fill.color = look.fill;
    if (look.wrap) format.wrapText = true;
    if (look.indent) format.indentLevel = look.indent;
    if (look.align) format.horizontalAlignment = look.align;
    if (look.vertical) format.verticalAlignment = look.vertical;
    if (look.line) {
      const border = format.borders.getItem(look.line.edge);
      border.style = 'Continuous';
      border.color = look.line.color;
    }
  }
  plan.widths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  for (const [row, height] of plan.heights) sheet.getRangeByIndexes(row - 1, 0, 1, 1).format.rowHeight = height;
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

const chartTypes: Record<ChartPlan['type'], 'ColumnClustered' | 'ColumnStacked' | 'BarClustered' | 'BarStacked' | 'Line'> = {
  columnClustered: 'ColumnClustered',
  columnStacked: 'ColumnStacked',
  barClustered: 'BarClustered',
  barStacked: 'BarStacked',
  line: 'Line',
};

function queueChart(context: Excel.RequestContext, sheet: Excel.Worksheet, plan: ChartPlan): void {
  const range = (reference: string): Excel.Range => {
    const [, name = '', address = ''] = /^'((?:[^']|'')+)'!(.+)$/.exec(reference) ?? [];
    return context.workbook.worksheets.getItem(name.replaceAll("''", "'")).getRange(address);
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
    // Excel makes the first series of a chart itself, from the range it is made of.
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
