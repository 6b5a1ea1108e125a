/** Every class of Excel's object model that the host has. */
import * as charts from './chart';
import { dataValidation } from './dataValidation';
import type { AnyClass } from './define';
import { rangeBorder, rangeBorderCollection, rangeFill, rangeFont, rangeFormat } from './format';
import { namedItem, namedItemCollection } from './name';
import { headerFooter, headerFooterGroup, pageLayout } from './pageLayout';
import { workbookProtection, worksheetProtection } from './protection';
import { rangeClass } from './range';
import { rangeAreas } from './rangeAreas';
import { table, tableCollection, tableColumn, tableColumnCollection, tableRow, tableRowCollection } from './table';
import { application, documentProperties, setting, settingCollection, workbook } from './workbook';
import { worksheet, worksheetCollection, worksheetFreezePanes } from './worksheet';

const declared = {
  Workbook: workbook,
  Application: application,
  SettingCollection: settingCollection,
  Setting: setting,
  DocumentProperties: documentProperties,
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheet,
  WorksheetFreezePanes: worksheetFreezePanes,
  WorksheetProtection: worksheetProtection,
  WorkbookProtection: workbookProtection,
  Range: rangeClass,
  RangeAreas: rangeAreas,
  RangeFormat: rangeFormat,
  RangeFont: rangeFont,
  RangeFill: rangeFill,
  RangeBorderCollection: rangeBorderCollection,
  RangeBorder: rangeBorder,
  DataValidation: dataValidation,
  NamedItemCollection: namedItemCollection,
  NamedItem: namedItem,
  TableCollection: tableCollection,
  Table: table,
  TableColumnCollection: tableColumnCollection,
  TableColumn: tableColumn,
  TableRowCollection: tableRowCollection,
  TableRow: tableRow,
  ChartCollection: charts.chartCollection,
  Chart: charts.chart,
  ChartTitle: charts.chartTitle,
  ChartAxes: charts.chartAxes,
  ChartAxis: charts.chartAxis,
  ChartAxisTitle: charts.chartAxisTitle,
  ChartLegend: charts.chartLegend,
  ChartSeriesCollection: charts.chartSeriesCollection,
  ChartSeries: charts.chartSeries,
  ChartSeriesFormat: charts.chartSeriesFormat,
  ChartFill: charts.chartFill,
  ChartLineFormat: charts.chartLineFormat,
  PageLayout: pageLayout,
  HeaderFooterGroup: headerFooterGroup,
  HeaderFooter: headerFooter,
};

// Each class has its own type of handle, and gets it from the member that made it. The cast erases these types; it is the only one that does.
export const classes = declared as unknown as Readonly<Record<string, AnyClass>>;
