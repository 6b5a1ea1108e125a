/**
 * A workbook as plain data. The host reads and loads it, the file format stores it, and tests compare it.
 * Rows and columns count from 0. Colours are '#RRGGBB'. Widths and heights are points, as in Excel's API.
 */

export interface CellError {
  readonly error: '#VALUE!' | '#NUM!' | '#N/A' | '#REF!' | '#NAME?' | '#DIV/0!' | '#NULL!' | '#SPILL!' | '#CALC!' | '#BUSY!';
}

/** The value that a cell shows. The snapshot leaves out blank cells without a style. */
export type CellValue = number | string | boolean | CellError;

export interface CellSnapshot {
  readonly row: number;
  readonly column: number;
  readonly value?: CellValue;
  /** In the form of Excel's API: English function names, commas, leading '='. Only the cell that holds the formula has it. */
  readonly formula?: string;
  /** The size of the block that this cell's formula fills, when it is more than one cell. The other cells of the block have values only. */
  readonly spill?: { readonly rows: number; readonly columns: number };
  /** Index into `WorkbookSnapshot.styles`. */
  readonly style?: number;
}

export interface BorderSnapshot {
  readonly style: 'thin' | 'medium' | 'thick' | 'hair' | 'dotted' | 'dashed' | 'double';
  readonly color: string;
}

export interface StyleSnapshot {
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly numberFormat?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrapText?: boolean;
  readonly indent?: number;
  readonly borders?: Partial<Record<'top' | 'bottom' | 'left' | 'right', BorderSnapshot>>;
}

export interface ChartSeriesSnapshot {
  readonly name: string;
  /** An absolute address with sheet, e.g. "'S4 Sysselsetting'!$C$6:$C$22". */
  readonly values: string;
  readonly categories?: string;
  readonly color?: string;
  /** The series takes its space in the chart but is not drawn. */
  readonly unfilled?: true;
  /** The line is dashed. */
  readonly dashed?: true;
}

export interface ChartSnapshot {
  readonly name: string;
  readonly type: 'columnClustered' | 'columnStacked' | 'barClustered' | 'barStacked' | 'line' | 'lineMarkers';
  readonly title: string;
  readonly altText?: string;
  readonly categoryAxisTitle?: string;
  readonly valueAxisTitle?: string;
  readonly valueAxisNumberFormat?: string;
  readonly legend: 'top' | 'bottom' | 'left' | 'right' | 'none';
  readonly series: readonly ChartSeriesSnapshot[];
  /** The first and the last cell that the chart covers, both inclusive. */
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
}

export interface TableSnapshot {
  readonly name: string;
  /** The block of the table, header row included. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: readonly string[];
  readonly style?: string;
  readonly showBandedRows?: boolean;
  readonly showFilterButton?: boolean;
}

export interface PrintSnapshot {
  readonly orientation: 'portrait' | 'landscape';
  readonly paper: 'A4' | 'A3' | 'letter';
  readonly fitToWidth?: number;
  readonly fitToHeight?: number;
  /** In the form of Excel's API, e.g. '$4:$4'. */
  readonly titleRows?: string;
  readonly area?: string;
  /** In per cent. Only for a sheet that is not fitted to pages. */
  readonly scale?: number;
  readonly centerHorizontally?: boolean;
  readonly gridlines?: boolean;
  readonly headerLeft?: string;
  readonly headerCenter?: string;
  readonly headerRight?: string;
  readonly footerLeft?: string;
  readonly footerCenter?: string;
  readonly footerRight?: string;
}

export interface ValidationSnapshot {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** A list of allowed values, or a range formula such as '=$A$1:$A$5'. */
  readonly list: readonly string[] | string;
  readonly promptTitle?: string;
  readonly prompt?: string;
  readonly errorTitle?: string;
  readonly error?: string;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly tabColor?: string;
  readonly showGridlines: boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly cells: readonly CellSnapshot[];
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly merges: readonly { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number }[];
  readonly tables: readonly TableSnapshot[];
  readonly charts: readonly ChartSnapshot[];
  readonly validations: readonly ValidationSnapshot[];
  readonly hyperlinks: readonly {
    readonly row: number;
    readonly column: number;
    readonly target: string;
    readonly screenTip?: string;
  }[];
  readonly print?: PrintSnapshot;
}

export interface NameSnapshot {
  readonly name: string;
  /** With leading '=', e.g. "=Sak!$C$7". */
  readonly formula: string;
  readonly comment?: string;
}

export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly NameSnapshot[];
  readonly styles: readonly StyleSnapshot[];
  readonly activeSheet: string;
  /** The add-in's settings in the workbook, by key. The values are JSON. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Document properties such as title and author, by name. */
  readonly properties?: Readonly<Record<string, string>>;
}
