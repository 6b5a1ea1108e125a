/** Chart and its parts. Univer draws no charts; the host stores them for the file and the pane. */
import type { Block } from '../address';
import { blockAddress, quoteSheet } from '../address';
import type { Book } from '../book';
import { sheetOf } from '../book';
import { cellText, cellValue } from '../cells';
import { fail } from '../errors';
import type { StoredChart, StoredSeries } from '../extras';
import { extrasOfSheet } from '../extras';
import { columnWidth, rowHeight } from '../sizes';
import type { ChartSnapshot } from '../snapshot';
import type { ClassDefinition } from './define';
import { child, getter, maker, method, scalar } from './define';
import { colorOf } from './format';
import type { RangeHandle, SheetHandle } from './handles';
import { rangeOrAddress } from './handles';

interface ChartHandle extends SheetHandle {
  readonly chartId: string;
}

interface SeriesHandle extends ChartHandle {
  readonly series: StoredSeries;
}

/** One of the two axes. */
interface AxisHandle extends ChartHandle {
  readonly axis: 'category' | 'value';
}

const chartTypes: Readonly<Record<string, ChartSnapshot['type']>> = {
  ColumnClustered: 'columnClustered',
  ColumnStacked: 'columnStacked',
  BarClustered: 'barClustered',
  BarStacked: 'barStacked',
  Line: 'line',
  LineMarkers: 'lineMarkers',
};

const chartType = (type: unknown): ChartSnapshot['type'] =>
  (typeof type === 'string' ? chartTypes[type] : undefined) ??
  fail('NotImplemented', `The host has the chart types ${Object.keys(chartTypes).join(', ')}.`);

const chartTypeName = (type: ChartSnapshot['type']): string =>
  Object.keys(chartTypes).find((name) => chartTypes[name] === type) ?? fail('GeneralException');

const chartsOn = (book: Book, { sheetId }: SheetHandle): StoredChart[] =>
  extrasOfSheet(book.extras, sheetOf(book, sheetId).getSheetId()).charts;

const chartOf = (book: Book, self: ChartHandle): StoredChart =>
  chartsOn(book, self).find(({ id }) => id === self.chartId) ?? fail('ItemNotFound');

const referenceTo = (book: Book, sheetId: string, block: Block): string =>
  `${quoteSheet(sheetOf(book, sheetId).getName())}!${blockAddress(block, true)}`;

/**
 * Reads a source as Excel does: a first row of texts names the series, and a first column of texts holds the categories. With `seriesBy`
 * 'Rows' it is the other way round. When the corner cell is empty, both are headings, even if they hold numbers.
 */
const readSeries = (book: Book, source: RangeHandle, seriesBy: string): StoredSeries[] => {
  const byColumns = seriesBy === 'Columns' || (seriesBy === 'Auto' && source.rows >= source.columns);
  const isText = (row: number, column: number) => typeof cellValue(book, source.sheetId, row, column) === 'string';
  const emptyCorner =
    source.rows > 1 && source.columns > 1 && cellValue(book, source.sheetId, source.row, source.column) === undefined;
  const lastRow = source.row + source.rows - 1;
  const lastColumn = source.column + source.columns - 1;
  const hasHeaderRow = emptyCorner || (source.rows > 1 && isText(source.row, lastColumn));
  const hasHeaderColumn = emptyCorner || (source.columns > 1 && isText(lastRow, source.column));
  const data: Block = {
    row: source.row + (hasHeaderRow ? 1 : 0),
    column: source.column + (hasHeaderColumn ? 1 : 0),
    rows: source.rows - (hasHeaderRow ? 1 : 0),
    columns: source.columns - (hasHeaderColumn ? 1 : 0),
  };
  const count = byColumns ? data.columns : data.rows;
  const categories = byColumns
    ? hasHeaderColumn
      ? { ...data, column: source.column, columns: 1 }
      : undefined
    : hasHeaderRow
      ? { ...data, row: source.row, rows: 1 }
      : undefined;
  return Array.from({ length: count }, (_, index) => {
    const values = byColumns ? { ...data, column: data.column + index, columns: 1 } : { ...data, row: data.row + index, rows: 1 };
    const hasNames = byColumns ? hasHeaderRow : hasHeaderColumn;
    const name = hasNames
      ? cellText(book, source.sheetId, byColumns ? source.row : values.row, byColumns ? values.column : source.column)
      : '';
    return {
      name: name === '' ? `Series${index + 1}` : name,
      values: referenceTo(book, source.sheetId, values),
      ...(categories ? { categories: referenceTo(book, source.sheetId, categories) } : {}),
    };
  });
};

const freeName = (charts: readonly StoredChart[]): string => {
  for (let number = 1; ; number++) if (!charts.some(({ name }) => name === `Chart ${number}`)) return `Chart ${number}`;
};

export const storeChart = (book: Book, sheetId: string, chart: Omit<StoredChart, 'id'>): string => {
  const id = `{${crypto.randomUUID().toUpperCase()}}`;
  chartsOn(book, { sheetId }).push({ id, ...chart });
  return id;
};

/** Places the new chart to the right of its source, in Excel's default size. */
const addChart = (book: Book, self: SheetHandle, type: unknown, source: RangeHandle, seriesBy: string): ChartHandle => {
  const series = readSeries(book, source, seriesBy);
  const nameOfOnlySeries = series.length === 1 ? series[0]?.name : undefined;
  const from = { row: source.row, column: source.column + source.columns + 1 };
  const chartId = storeChart(book, self.sheetId, {
    name: freeName(chartsOn(book, self)),
    type: chartType(type),
    title: { text: nameOfOnlySeries ?? 'Chart Title', visible: true },
    categoryTitle: { text: '', visible: false },
    valueTitle: { text: '', visible: false },
    valueNumberFormat: 'General',
    legend: { position: 'bottom', visible: series.length > 1 },
    series,
    from,
    to: { row: from.row + 14, column: from.column + 6 },
  });
  return { sheetId: self.sheetId, chartId };
};

/** Returns the total size of the first `count` rows or columns, in points. */
const totalSize = (count: number, size: (index: number) => number): number => {
  let sum = 0;
  for (let index = 0; index < count; index++) sum += size(index);
  return sum;
};

const cellAt = (points: number, size: (index: number) => number): number => {
  let index = 0;
  for (let rest = points; rest > 0.5 && rest >= size(index) - 0.5; index++) rest -= size(index);
  return index;
};

const positionMember = (axis: 'row' | 'column', edge: 'start' | 'size') =>
  scalar<ChartHandle>(
    (book, self) => {
      const { from, to } = chartOf(book, self);
      const size = sizes(book, self)[axis];
      return edge === 'start' ? totalSize(from[axis], size) : totalSize(to[axis] + 1, size) - totalSize(from[axis], size);
    },
    (book, self, points: number) => {
      if (typeof points !== 'number' || !(points >= 0)) fail('InvalidArgument');
      const chart = chartOf(book, self);
      const size = sizes(book, self)[axis];
      if (edge === 'start') {
        const length = chart.to[axis] - chart.from[axis];
        chart.from[axis] = cellAt(points, size);
        chart.to[axis] = chart.from[axis] + length;
      } else {
        chart.to[axis] = Math.max(chart.from[axis], cellAt(totalSize(chart.from[axis], size) + points, size) - 1);
      }
    },
  );

const sizes = (book: Book, self: SheetHandle) => ({
  row: (row: number) => rowHeight(book, self.sheetId, row),
  column: (column: number) => columnWidth(book, self.sheetId, column),
});

const titleMembers = <Self>(title: (book: Book, self: Self) => StoredChart['title']) => ({
  text: scalar<Self>(
    (book, self) => title(book, self).text,
    (book, self, text: string) => {
      if (typeof text !== 'string') fail('InvalidArgument');
      Object.assign(title(book, self), { text, visible: true });
    },
  ),
  visible: scalar<Self>(
    (book, self) => title(book, self).visible,
    (book, self, visible: boolean) => {
      title(book, self).visible = visible;
    },
  ),
});

export const chart: ClassDefinition<ChartHandle> = {
  key: (_, { chartId }) => ({ Id: chartId }),
  members: {
    id: scalar((_, { chartId }) => chartId),
    name: scalar(
      (book, self) => chartOf(book, self).name,
      (book, self, name: string) => {
        if (typeof name !== 'string' || name === '') fail('InvalidArgument');
        if (chartsOn(book, self).some((other) => other.id !== self.chartId && other.name === name)) fail('ItemAlreadyExists');
        chartOf(book, self).name = name;
      },
    ),
    chartType: scalar(
      (book, self) => chartTypeName(chartOf(book, self).type),
      (book, self, type: string) => {
        chartOf(book, self).type = chartType(type);
      },
    ),
    left: positionMember('column', 'start'),
    top: positionMember('row', 'start'),
    width: positionMember('column', 'size'),
    height: positionMember('row', 'size'),
    title: child('ChartTitle', (_, self) => self),
    axes: child('ChartAxes', (_, self) => self),
    legend: child('ChartLegend', (_, self) => self),
    series: child('ChartSeriesCollection', (_, self) => self),
    worksheet: child('Worksheet', (_, { sheetId }) => ({ sheetId })),
    setPosition: method((book, self, start: RangeHandle | string, end?: RangeHandle | string | null) => {
      const first = rangeOrAddress(book, start, self.sheetId);
      const last = end === undefined || end === null ? first : rangeOrAddress(book, end, self.sheetId);
      if (first.sheetId !== self.sheetId || last.sheetId !== self.sheetId) fail('InvalidArgument');
      const to = { row: last.row + last.rows - 1, column: last.column + last.columns - 1 };
      if (to.row < first.row || to.column < first.column) fail('InvalidArgument');
      Object.assign(chartOf(book, self), { from: { row: first.row, column: first.column }, to });
    }),
    setData: method(async (book, self, source: RangeHandle, seriesBy?: string | null) => {
      await book.settle();
      chartOf(book, self).series = readSeries(book, source, seriesBy ?? 'Auto');
    }),
    delete: method((book, self) => {
      const charts = chartsOn(book, self);
      charts.splice(charts.indexOf(chartOf(book, self)), 1);
    }),
  },
};

const chartHandles = (book: Book, self: SheetHandle): ChartHandle[] =>
  chartsOn(book, self).map(({ id }) => ({ sheetId: self.sheetId, chartId: id }));

const findChart = (book: Book, self: SheetHandle, key: string): ChartHandle | null => {
  const found = chartsOn(book, self).find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
  return found ? { sheetId: self.sheetId, chartId: found.id } : null;
};

export const chartCollection: ClassDefinition<SheetHandle> = {
  items: { className: 'Chart', list: chartHandles },
  members: {
    count: scalar((book, self) => chartsOn(book, self).length),
    add: maker('Chart', async (book, self, type: string, source: RangeHandle, seriesBy?: string | null) => {
      await book.settle();
      return addChart(book, self, type, rangeOrAddress(book, source, self.sheetId), seriesBy ?? 'Auto');
    }),
    getItem: getter('Chart', (book, self, name: string) => findChart(book, self, name) ?? fail('ItemNotFound')),
    getItemOrNullObject: getter('Chart', (book, self, name: string) => findChart(book, self, name)),
    getItemAt: getter('Chart', (book, self, index: number) => chartHandles(book, self)[index] ?? fail('InvalidArgument')),
    getCount: method((book, self) => chartsOn(book, self).length),
  },
};

export const chartTitle: ClassDefinition<ChartHandle> = {
  members: titleMembers<ChartHandle>((book, self) => chartOf(book, self).title),
};

export const chartAxes: ClassDefinition<ChartHandle> = {
  members: {
    categoryAxis: child('ChartAxis', (_, self): AxisHandle => ({ ...self, axis: 'category' })),
    valueAxis: child('ChartAxis', (_, self): AxisHandle => ({ ...self, axis: 'value' })),
  },
};

export const chartAxis: ClassDefinition<AxisHandle> = {
  members: {
    title: child('ChartAxisTitle', (_, self) => self),
    numberFormat: scalar(
      (book, self) => (self.axis === 'value' ? chartOf(book, self).valueNumberFormat : 'General'),
      (book, self, format: string) => {
        if (self.axis !== 'value') fail('NotImplemented', 'The host stores only the number format of the value axis.');
        chartOf(book, self).valueNumberFormat = format;
      },
    ),
  },
};

export const chartAxisTitle: ClassDefinition<AxisHandle> = {
  members: titleMembers<AxisHandle>((book, self) => chartOf(book, self)[self.axis === 'value' ? 'valueTitle' : 'categoryTitle']),
};

const legendPositions: Readonly<Record<string, StoredChart['legend']['position']>> = {
  Top: 'top',
  Bottom: 'bottom',
  Left: 'left',
  Right: 'right',
};

export const chartLegend: ClassDefinition<ChartHandle> = {
  members: {
    visible: scalar(
      (book, self) => chartOf(book, self).legend.visible,
      (book, self, visible: boolean) => {
        chartOf(book, self).legend.visible = visible;
      },
    ),
    position: scalar(
      (book, self) => Object.keys(legendPositions).find((name) => legendPositions[name] === chartOf(book, self).legend.position),
      (book, self, position: string) => {
        chartOf(book, self).legend.position = legendPositions[position] ?? fail('InvalidArgument');
      },
    ),
  },
};

const seriesHandles = (book: Book, self: ChartHandle): SeriesHandle[] =>
  chartOf(book, self).series.map((series) => ({ sheetId: self.sheetId, chartId: self.chartId, series }));

export const chartSeriesCollection: ClassDefinition<ChartHandle> = {
  items: { className: 'ChartSeries', list: seriesHandles },
  members: {
    count: scalar((book, self) => chartOf(book, self).series.length),
    add: maker('ChartSeries', (book, self, name?: string | null): SeriesHandle => {
      const { series } = chartOf(book, self);
      const added: StoredSeries = { name: name ?? `Series${series.length + 1}`, values: '' };
      series.push(added);
      return { sheetId: self.sheetId, chartId: self.chartId, series: added };
    }),
    getItemAt: getter('ChartSeries', (book, self, index: number) => seriesHandles(book, self)[index] ?? fail('InvalidArgument')),
    getCount: method((book, self) => chartOf(book, self).series.length),
  },
};

export const chartSeries: ClassDefinition<SeriesHandle> = {
  members: {
    name: scalar(
      (_, { series }) => series.name,
      (_, { series }, name: string) => {
        series.name = name;
      },
    ),
    format: child('ChartSeriesFormat', (_, self) => self),
    setValues: method((book, self, source: RangeHandle) => {
      self.series.values = referenceTo(book, source.sheetId, source);
    }),
    setXAxisValues: method((book, self, source: RangeHandle) => {
      self.series.categories = referenceTo(book, source.sheetId, source);
    }),
    delete: method((book, self) => {
      const { series } = chartOf(book, self);
      const index = series.indexOf(self.series);
      if (index < 0) fail('ItemNotFound');
      series.splice(index, 1);
    }),
  },
};

const setColor = (_: Book, { series }: SeriesHandle, color: string): void => {
  series.color = colorOf(color);
  delete series.unfilled;
};

export const chartSeriesFormat: ClassDefinition<SeriesHandle> = {
  members: { fill: child('ChartFill', (_, self) => self), line: child('ChartLineFormat', (_, self) => self) },
};

export const chartFill: ClassDefinition<SeriesHandle> = {
  members: {
    setSolidColor: method(setColor),
    clear: method((_, { series }) => {
      delete series.color;
      series.unfilled = true;
    }),
  },
};

/** The line of a series. Fill and line share one colour, because the file has one colour for each series. */
export const chartLineFormat: ClassDefinition<SeriesHandle> = {
  members: {
    color: scalar((_, { series }) => series.color ?? '', setColor),
    lineStyle: scalar(
      (_, { series }) => (series.dashed ? 'Dash' : 'Continuous'),
      (_, { series }, style: string) => {
        if (style === 'Dash') series.dashed = true;
        else if (style === 'Continuous') delete series.dashed;
        else fail('NotImplemented', 'The host has the line styles Continuous and Dash.');
      },
    ),
  },
};
