/**
 * What a table is: a title, blocks of rows and columns with their formulas, charts and notes. A definition does not know where on the sheet its
 * blocks end up. A formula asks `SheetAddresses` for the address of each cell it uses, so rows can be added without changing a formula.
 */

import type { Case } from '../case/case';
import type { CaseData, DataTableKey } from '../case/dataTables';
import type { AssumptionId } from '../rules';
import type { Language, Words } from '../text';

export const packs = ['application', 'budget', 'followUp', 'county'] as const;
export type Pack = (typeof packs)[number];

/** The numbered tables of the packs, and the two sheets in front of them: `front` lists the contents, `summary` describes the case in words. */
export type TableId =
  | 'front'
  | 'summary'
  | `S${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16}`
  | `B${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`
  | `R${1 | 2 | 3 | 4 | 5}`
  | `F${1 | 2 | 3 | 4 | 5}`;

export type Format = 'text' | 'code' | 'count' | 'decimal' | 'money' | 'share' | 'year' | 'date';
/** What a cell is to its reader. The writer of the sheet decides how each role looks. */
export type Role = 'body' | 'label' | 'figure' | 'input' | 'field' | 'total' | 'verdict' | 'check' | 'muted' | 'link';

/**
 * Gives a formula the addresses of its own sheet and of the other tables of the run. A row is an index within its block: it counts from 0, or from
 * the end when negative. Every method throws when the block, column, row or table does not exist.
 */
export interface SheetAddresses {
  /** The cell of `column` in the row of the formula, as a relative address (`C7`). */
  sameRow(column: string): string;
  /** One cell of a block, as a fixed address (`$C$7`), as all those below. */
  cell(block: string, column: string, row: number): string;
  /** All rows of a column of a block, without its header. */
  columnRange(block: string, column: string): string;
  /** The cells of one row of a block, from one column to another. */
  rowRange(block: string, row: number, from: string, to: string): string;
  /** The header cell of a column. */
  headerCell(block: string, column: string): string;
  /** The header cells from one column to another. */
  headerRange(block: string, from: string, to: string): string;
  /** The addresses of another table of the same run, with the name of its sheet. */
  ofTable(table: TableId): SheetAddresses;
}

/** Returns a formula in English with commas, with its leading '='. */
export type Formula = (sheet: SheetAddresses) => string;
export type Content = string | number | boolean | null | Formula;
export interface StyledCell {
  readonly content: Content;
  readonly format?: Format;
  readonly role?: Role;
  /** How many lines the shown text takes. Needed where a formula gives the text, because its length is not known then. */
  readonly lines?: number;
}
export type Cell = Content | StyledCell;

export interface Column {
  readonly key: string;
  readonly title: string | Formula;
  readonly format: Format;
  /** In points. */
  readonly width?: number;
  readonly role?: Role;
  /** Long texts run over several lines. */
  readonly wrap?: boolean;
}

export interface Row {
  readonly cells: Readonly<Record<string, Cell>>;
  readonly role?: Role;
}

export interface Block {
  readonly key: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** The block stands directly under the one before it, without a header of its own: the sums of a table, for example. */
  readonly continues?: boolean;
  /** Readers may sort and filter the block. Its first column must be values, its other cells must look themselves up by that value, and its headers must be texts. */
  readonly filtered?: boolean;
  /** One formula that fills the whole block. `rows` then only says how many rows it fills. */
  readonly spill?: Formula;
}

export interface ChartSeries {
  readonly name: string;
  readonly values: Formula;
  /** Index of its colour in the palette; the index of the series when left out. Series that belong together share a colour. */
  readonly tone?: number;
  /** Drawn without colour, so that it takes room but is not seen: the part before each bar of a Gantt chart. */
  readonly unseen?: boolean;
  /** A dashed line: the bound of a projection, for example. */
  readonly dashed?: boolean;
}

export interface Chart {
  readonly type: 'columnClustered' | 'columnStacked' | 'barClustered' | 'barStacked' | 'line';
  readonly title: string;
  readonly altText: string;
  readonly categoryTitle: string;
  readonly valueTitle: string;
  readonly categories: Formula;
  readonly series: readonly ChartSeries[];
  /** The number format of the value axis; counts when left out. */
  readonly valueFormat?: Format;
  /** Key of the block that the chart stands under, where more than a page of rows follows; the chart stands under all blocks when left out. */
  readonly under?: string;
  /** How many rows of the sheet the chart covers, where many categories need more than usual. */
  readonly rows?: number;
}

export interface Body {
  /** Down the page, one under the other. Print repeats the header row of the first. */
  readonly blocks: readonly [Block, ...Block[]];
  /** Blocks that the page reads from, such as calls of OMST functions. They stand to the right of the page and are not printed. */
  readonly workings?: readonly Block[];
  readonly charts?: readonly Chart[];
  /** Whether the page is printed on one sheet of paper. When left out: only where the table has charts and they all stand under its blocks. */
  readonly onePage?: boolean;
  readonly notes?: readonly string[];
}

/** What a table may read when it is laid out. Everything else is a live formula. */
export interface TableContext {
  readonly language: Language;
  readonly say: (words: Words, values?: Readonly<Record<string, string | number>>) => string;
  readonly case: Case;
  /** Every row of every data table. They decide how many rows a table shows; the figures themselves are read by formulas. */
  readonly data: CaseData;
  /** The tables of this run: formulas may refer to them and to no others. */
  readonly tables: ReadonlySet<TableId>;
  readonly municipalities: readonly string[];
  readonly focusAreas: readonly string[];
  /** Industries that have figures for the municipalities of the area, without the total. */
  readonly industries: readonly string[];
  /** The sources that the rows of each data table name. */
  readonly sources: Readonly<Record<DataTableKey, readonly string[]>>;
  /** Assumptions that the user set before the sheet where they are set (S16) was made. */
  readonly ownAssumptions: Readonly<Partial<Record<AssumptionId, number>>>;
  /** How many years the plans have room for: the usual length of a programme under the rules of the case. */
  readonly planYears: number;
  /** How many years a series shows, observed or projected: the scheme asks for ten years back and ten ahead. */
  readonly seriesYears: number;
}

export interface TableDefinition {
  readonly id: TableId;
  /** `'every'` for a sheet that is made with every pack. */
  readonly pack: Pack | 'every';
  /** Tables that its formulas refer to. They are made with it, whichever packs are chosen. */
  readonly needs?: readonly TableId[];
  readonly title: Words;
  /** The name of the sheet, after the number of a numbered table; at most 20 characters. */
  readonly sheet: Words;
  readonly data: readonly DataTableKey[];
  /** The paragraphs and reports that ask for the table. */
  readonly cites: readonly string[];
  readonly body: (context: TableContext) => Body;
}
