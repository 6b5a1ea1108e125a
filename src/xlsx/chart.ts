/** Converts charts between the snapshot and the file. */
import type { Chart, ChartSeries, ChartSeriesInfo, SheetChart } from 'hucre';
import { isEntireColumn, isEntireRow, overlap, parseAddress } from '../excelHost/address';
import type { CellValue, ChartSeriesSnapshot, ChartSnapshot, WorkbookSnapshot } from '../excelHost/snapshot';
import { withoutUndefined } from './withoutUndefined';

const shapes = {
  columnClustered: { type: 'column', barGrouping: 'clustered' },
  columnStacked: { type: 'column', barGrouping: 'stacked' },
  barClustered: { type: 'bar', barGrouping: 'clustered' },
  barStacked: { type: 'bar', barGrouping: 'stacked' },
  line: { type: 'line', lineGrouping: 'standard' },
  lineMarkers: { type: 'line', lineGrouping: 'standard' },
} as const satisfies Record<ChartSnapshot['type'], Partial<SheetChart>>;

/** The rotation of a title along a vertical axis that is read from below, in degrees. */
const upwards = -90;

const gridlines =
  '<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';

const isLine = (type: ChartSnapshot['type']): boolean => type === 'line' || type === 'lineMarkers';

/** Sets the line's width and smoothing, because by default Excel draws thin lines and LibreOffice curved ones. */
function hucreSeries(series: ChartSeriesSnapshot, type: ChartSnapshot['type']): ChartSeries {
  const lines = isLine(type);
  const color = series.color?.replace('#', '').toUpperCase();
  return withoutUndefined<ChartSeries>({
    name: series.name,
    values: series.values,
    categories: series.categories,
    color,
    smooth: lines ? false : undefined,
    // Round line ends would close the gaps between dashes.
    stroke: !lines ? undefined : series.dashed ? { width: 1.5, dash: 'dash' } : { width: 2.25, cap: 'rnd' },
    marker:
      type === 'line'
        ? { symbol: 'none' }
        : type === 'lineMarkers'
          ? withoutUndefined({ symbol: 'circle' as const, size: 6, fill: color, line: color })
          : undefined,
  });
}

/** Excel's API cannot set the alternative text of a chart, so the text is in the cell whose defined name is the chart's name. */
function altTextOf(chart: ChartSnapshot, workbook: WorkbookSnapshot): string | undefined {
  const definedName = workbook.names.find(({ name }) => name === chart.name);
  const text = definedName === undefined ? undefined : cellsOf(definedName.formula.slice(1), workbook)?.[0];
  return typeof text === 'string' && text !== '' ? text : chart.altText;
}

export function hucreChart(chart: ChartSnapshot, workbook: WorkbookSnapshot): SheetChart {
  const horizontal = chart.type === 'barClustered' || chart.type === 'barStacked';
  return withoutUndefined<SheetChart>({
    ...shapes[chart.type],
    title: chart.title,
    titleFontSize: 14,
    titleBold: false,
    titleOverlay: false,
    series: chart.series.map((series) => hucreSeries(series, chart.type)),
    anchor: { from: { row: chart.from.row, col: chart.from.column }, to: { row: chart.to.row + 1, col: chart.to.column + 1 } },
    altText: altTextOf(chart, workbook),
    legend: chart.legend === 'none' ? false : chart.legend,
    legendOverlay: false,
    gapWidth: isLine(chart.type) ? undefined : 60,
    axes: {
      x: withoutUndefined<NonNullable<NonNullable<SheetChart['axes']>['x']>>({
        title: chart.categoryAxisTitle,
        // This puts labels beside the plot and not across the bars when values are negative.
        tickLblPos: 'low',
        // The first category is at the top, as in the table.
        reverse: horizontal ? true : undefined,
        noMultiLvlLbl: true,
        majorTickMark: 'none',
        minorTickMark: 'none',
        axisTitleRotation: horizontal ? upwards : undefined,
      }),
      y: withoutUndefined<NonNullable<NonNullable<SheetChart['axes']>['y']>>({
        title: chart.valueAxisTitle,
        gridlines: { major: true },
        numberFormat: chart.valueAxisNumberFormat === undefined ? undefined : { formatCode: chart.valueAxisNumberFormat },
        crosses: horizontal ? 'max' : undefined,
        majorTickMark: 'none',
        minorTickMark: 'none',
        axisTitleRotation: horizontal ? undefined : upwards,
      }),
    },
    // A missing figure is #N/A in its cell. For a line of such cells, LibreOffice draws zeros with 'gap' and nothing with 'span'.
    dispBlanksAs: isLine(chart.type) ? 'span' : 'gap',
  });
}

/**
 * Returns the values at an address such as `'S4 Sysselsetting'!$C$6:$C$22`, row by row. A blank cell gives undefined. Returns undefined
 * when the text is not an address in the workbook.
 */
function cellsOf(address: string, workbook: WorkbookSnapshot): readonly (CellValue | undefined)[] | undefined {
  const found = parseAddress(address);
  const sheet = workbook.sheets.find(({ name }) => name === found?.sheet);
  if (found === undefined || sheet === undefined || isEntireColumn(found.block) || isEntireRow(found.block)) return undefined;
  const { block } = found;
  const values: (CellValue | undefined)[] = Array.from({ length: block.rows * block.columns });
  for (const { row, column, value } of sheet.cells)
    if (overlap({ row, column, rows: 1, columns: 1 }, block))
      values[(row - block.row) * block.columns + (column - block.column)] = value;
  return values;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function unescaped(xml: string): string {
  return xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

function points(values: readonly (CellValue | undefined)[], text: (value: CellValue) => string | undefined): string {
  const written = values.map((value, index) => {
    const point = value === undefined ? undefined : text(value);
    return point === undefined ? '' : `<c:pt idx="${index}"><c:v>${escaped(point)}</c:v></c:pt>`;
  });
  return `<c:ptCount val="${values.length}"/>${written.join('')}`;
}

const noFill = '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>';

/** Marks unfilled series. For a series without a colour hucre writes no properties, and programs then choose a colour. */
function withUnfilled(xml: string, { type, series }: ChartSnapshot): string {
  if (isLine(type)) return xml;
  let index = 0;
  return xml.replace(/<c:ser><c:idx[^>]*\/><c:order[^>]*\/>(?:<c:tx>[^]*?<\/c:tx>)?/gu, (head) =>
    series[index++]?.unfilled ? head + noFill : head,
  );
}

/**
 * Adds to the chart part what hucre does not write: unfilled series, pale grid lines, and the values of the series
 * beside their addresses, so that a viewer that does not calculate can draw them.
 */
export function completedChart(xml: string, chart: ChartSnapshot, workbook: WorkbookSnapshot): string {
  return withUnfilled(xml, chart)
    .replace('<c:majorGridlines/>', gridlines)
    .replace(/<c:(numRef|strRef)><c:f>([^<]*)<\/c:f><\/c:\1>/gu, (reference, kind: 'numRef' | 'strRef', address: string) => {
      const values = cellsOf(unescaped(address), workbook);
      if (values === undefined) return reference;
      const cache =
        kind === 'numRef'
          ? `<c:numCache><c:formatCode>General</c:formatCode>${points(values, (value) => (typeof value === 'number' ? String(value) : undefined))}</c:numCache>`
          : `<c:strCache>${points(values, (value) => (typeof value === 'object' ? value.error : String(value)))}</c:strCache>`;
      return `<c:${kind}><c:f>${address}</c:f>${cache}</c:${kind}>`;
    });
}

function typeOf(chart: Chart, barDirection: 'bar' | 'col'): ChartSnapshot['type'] | undefined {
  const kind = chart.kinds.length === 1 ? chart.kinds[0] : undefined;
  if (kind === 'line') return (chart.series ?? []).every(({ marker }) => marker?.symbol === 'none') ? 'line' : 'lineMarkers';
  if (kind !== 'bar') return undefined;
  if (chart.barGrouping === 'stacked') return barDirection === 'bar' ? 'barStacked' : 'columnStacked';
  return barDirection === 'bar' ? 'barClustered' : 'columnClustered';
}

function readSeries(series: ChartSeriesInfo, unfilled: ReadonlySet<number>): ChartSeriesSnapshot[] {
  if (series.valuesRef === undefined) return [];
  return [
    withoutUndefined<ChartSeriesSnapshot>({
      name: series.name ?? '',
      values: series.valuesRef,
      categories: series.categoriesRef,
      color: typeof series.color === 'string' ? `#${series.color.toUpperCase()}` : undefined,
      unfilled: unfilled.has(series.index) ? true : undefined,
      dashed: series.stroke?.dash === undefined || series.stroke.dash === 'solid' ? undefined : true,
    }),
  ];
}

/**
 * Returns undefined for a chart type that the snapshot does not have.
 *
 * @param unfilled the indexes, from 0, of the series that are not drawn
 */
export function readChart(
  chart: Chart,
  placement: { name: string; altText?: string } & Pick<ChartSnapshot, 'from' | 'to'>,
  barDirection: 'bar' | 'col',
  unfilled: ReadonlySet<number>,
): ChartSnapshot | undefined {
  const type = typeOf(chart, barDirection);
  if (type === undefined) return undefined;
  const legend = chart.legend;
  return withoutUndefined<ChartSnapshot>({
    name: placement.name,
    type,
    title: chart.title ?? '',
    altText: placement.altText,
    categoryAxisTitle: chart.axes?.x?.title,
    valueAxisTitle: chart.axes?.y?.title,
    valueAxisNumberFormat: chart.axes?.y?.numberFormat?.formatCode,
    legend: legend === undefined || legend === false ? 'none' : legend === 'topRight' ? 'right' : legend,
    series: (chart.series ?? []).flatMap((series) => readSeries(series, unfilled)),
    from: placement.from,
    to: placement.to,
  });
}
