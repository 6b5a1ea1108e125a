/** The parts of an Excel workbook that Univer's open edition cannot store. The host stores them itself. */
import type { Block } from './address';
import type { ChartSnapshot } from './snapshot';

export interface StoredSeries {
  name: string;
  /** An absolute address with sheet: "'S4 Sysselsetting'!$C$6:$C$22". */
  values: string;
  categories?: string;
  color?: string;
  /** The series takes its space in the chart but is not drawn. */
  unfilled?: true;
  dashed?: true;
}

export interface StoredChart {
  readonly id: string;
  name: string;
  type: ChartSnapshot['type'];
  title: { text: string; visible: boolean };
  /** Excel's API cannot set it, but a file may hold it. */
  altText?: string;
  categoryTitle: { text: string; visible: boolean };
  valueTitle: { text: string; visible: boolean };
  valueNumberFormat: string;
  legend: { position: Exclude<ChartSnapshot['legend'], 'none'>; visible: boolean };
  series: StoredSeries[];
  from: { row: number; column: number };
  to: { row: number; column: number };
}

export interface StoredPrint {
  orientation: 'portrait' | 'landscape';
  paper: 'A4' | 'A3' | 'letter';
  fitToWidth?: number;
  fitToHeight?: number;
  scale?: number;
  titleRows?: string;
  area?: string;
  centerHorizontally: boolean;
  gridlines: boolean;
  headerFooter: Record<'leftHeader' | 'centerHeader' | 'rightHeader' | 'leftFooter' | 'centerFooter' | 'rightFooter', string>;
  /** True once a print setting was set. The snapshot of a sheet without one has no print settings. */
  isSet: boolean;
}

export interface StoredValidation {
  readonly block: Block;
  list: readonly string[] | string;
  inCellDropDown: boolean;
  prompt?: { title: string; message: string };
  error?: { title: string; message: string };
}

export interface StoredLink {
  readonly target: string;
  readonly screenTip?: string;
}

export interface SheetExtras {
  veryHidden: boolean;
  charts: StoredChart[];
  print: StoredPrint;
  validations: StoredValidation[];
  /** The key is "row,column". */
  links: Map<string, StoredLink>;
}

export interface TableExtras {
  style: string;
  showBandedRows: boolean;
  showFilterButton: boolean;
}

export interface WorkbookExtras {
  readonly sheets: Map<string, SheetExtras>;
  readonly tables: Map<string, TableExtras>;
  readonly settings: Map<string, unknown>;
  readonly properties: Map<string, string>;
  /** Holds ids of sheets. */
  readonly protectedSheets: Set<string>;
  isStructureProtected: boolean;
  /** True when the user may only read the workbook. */
  isReadOnly: boolean;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual';
}

export const emptyExtras = (): WorkbookExtras => ({
  sheets: new Map(),
  tables: new Map(),
  settings: new Map(),
  properties: new Map(),
  protectedSheets: new Set(),
  isStructureProtected: false,
  isReadOnly: false,
  calculationMode: 'Automatic',
});

const emptySheetExtras = (): SheetExtras => ({
  veryHidden: false,
  charts: [],
  print: {
    orientation: 'portrait',
    paper: 'A4',
    centerHorizontally: false,
    gridlines: false,
    headerFooter: { leftHeader: '', centerHeader: '', rightHeader: '', leftFooter: '', centerFooter: '', rightFooter: '' },
    isSet: false,
  },
  validations: [],
  links: new Map(),
});

const getOrAdd = <Value>(map: Map<string, Value>, key: string, make: () => Value): Value => {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
};

export const extrasOfSheet = (extras: WorkbookExtras, sheetId: string): SheetExtras =>
  getOrAdd(extras.sheets, sheetId, emptySheetExtras);

export const extrasOfTable = (extras: WorkbookExtras, tableId: string): TableExtras =>
  getOrAdd(extras.tables, tableId, () => ({ style: 'TableStyleMedium2', showBandedRows: true, showFilterButton: true }));
