/**
 * A workbook as plain data: what the host keeps, what the file format carries, and what a test compares.
 * Rows and columns count from 0. Colours are '#RRGGBB'. Widths and heights are points, as in Excel's API.
 */

export interface CellError {
  readonly error: '#VALUE!' | '#NUM!' | '#N/A' | '#REF!' | '#NAME?' | '#DIV/0!' | '#NULL!' | '#SPILL!' | '#CALC!' | '#BUSY!';
}

/** What a cell shows. A blank cell is not in the snapshot at all, unless it carries a style. */
export type CellValue = number | string | boolean | CellError;

export interface CellSnapshot {
  readonly row: number;
  readonly column: number;
  readonly value?: CellValue;
  /** As Excel's API has it: English, commas, leading '='. Only on the cell that holds the formula. */
  readonly formula?: string;
  /** The block that the formula of this cell fills, when larger than the cell. The other cells of the block carry values only. */
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
  /** Addresses with sheet, e.g. "'S4 Sysselsetting'!$C$6:$C$22". */
  readonly values: string;
  readonly categories?: string;
  readonly color?: string;
  /** Takes its room but is not seen. */
  readonly unfilled?: true;
  /** A line in dashes. */
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
  /** The cells it covers, both inclusive. */
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
}

export interface TableSnapshot {
  readonly name: string;
  /** Header row included. */
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
  /** As Excel's API has it, e.g. '$4:$4'. */
  readonly titleRows?: string;
  readonly area?: string;
  /** Per cent, where the sheet is not fitted to pages. */
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
  /** What the add-in keeps in the workbook, by key; JSON values. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Title, author and the like. */
  readonly properties?: Readonly<Record<string, string>>;
}
