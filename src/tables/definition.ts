/**
 * What a table is: a title, blocks of rows and columns with their formulas, charts and notes. Nothing here knows where on a sheet a block ends up;
 * a formula asks its `Place` for the address of what it needs, so that rows can be added without a formula being touched.
 */

import type { Case } from '../case/case';
import type { CaseData, DataTableKey } from '../case/dataTables';
import type { AssumptionId } from '../rules';
import type { Language, Words } from '../text';

export const packs = ['application', 'budget', 'followUp', 'county'] as const;
export type Pack = (typeof packs)[number];

/** The numbered tables of the packs, and the two sheets that are read first: what the workbook holds, and the case in words. */
export type TableId =
  | 'front'
  | 'summary'
  | `S${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16}`
  | `B${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`
  | `R${1 | 2 | 3 | 4 | 5}`
  | `F${1 | 2 | 3 | 4 | 5}`;

export type Format = 'text' | 'code' | 'count' | 'decimal' | 'money' | 'share' | 'year' | 'date';
/** What a cell is to its reader; the writer decides how that looks. */
export type Role = 'body' | 'label' | 'figure' | 'input' | 'field' | 'total' | 'verdict' | 'check' | 'muted' | 'link';

/** Where a formula stands, and where the rest of the sheet is. Rows count from 0, and from the end when negative. */
export interface Place {
  /** The cell of `column` in the formula's own row. */
  of(column: string): string;
  /** One cell of a block. */
  cell(block: string, column: string, row: number): string;
  /** All rows of a column of a block, with fixed rows and columns. */
  column(block: string, column: string): string;
  /** A row of a block from one column to another. */
  across(block: string, row: number, from: string, to: string): string;
  /** The header cell of a column. */
  header(block: string, column: string): string;
  /** The headers from one column to another. */
  headers(block: string, from: string, to: string): string;
  /** The same for another table of the same run. */
  on(table: TableId): Place;
}

/** A formula in English with commas, with its leading '='. */
export type Formula = (at: Place) => string;
export type Content = string | number | boolean | null | Formula;
export interface StyledCell {
  readonly content: Content;
  readonly format?: Format;
  readonly role?: Role;
  /** How many lines what it shows takes, where a formula does not say. */
  readonly lines?: number;
}
export type Cell = Content | StyledCell;

export interface Column {
  readonly key: string;
  readonly title: string | Formula;
  readonly format: Format;
  /** Points. */
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
  /** Goes on right under the block before it, without a header of its own: the sums of a table. */
  readonly continues?: boolean;
  /** Readers sort and filter it as they like: its rows find what they show by their first cell, which is no formula, and its headers are texts. */
  readonly filtered?: boolean;
  /** One call that fills the whole body; `rows` then says how many rows it fills. */
  readonly spill?: Formula;
}

export interface ChartSeries {
  readonly name: string;
  readonly values: Formula;
  /** Which colour of the palette; its place among the series when left out. Series that belong together share one. */
  readonly tone?: number;
  /** Takes its room but is not seen: what the bars of a Gantt chart start from. */
  readonly unseen?: boolean;
  /** A line in dashes: a bound, not a path of its own. */
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
  /** How the value axis is written; counts unless said. */
  readonly valueFormat?: Format;
  /** The block it stands right under, where more than a page of rows follows; under them all when left out. */
  readonly under?: string;
  /** Rows of the sheet that it covers, where many categories need more than usual. */
  readonly rows?: number;
}

export interface Body {
  /** Down the page, one under the other; the first carries the header row that print repeats. */
  readonly blocks: readonly [Block, ...Block[]];
  /** What the page leans on: calls of OMST functions, to the right of the page and outside the print. */
  readonly workings?: readonly Block[];
  readonly charts?: readonly Chart[];
  /** Printed on one page, as a table with its chart is. */
  readonly onePage?: boolean;
  readonly notes?: readonly string[];
}

/** What a table may know when it is laid out; everything else is a live formula. */
export interface Context {
  readonly language: Language;
  readonly say: (words: Words, values?: Readonly<Record<string, string | number>>) => string;
  readonly case: Case;
  /** Every row of every data table, for how many rows a table shows; figures themselves are read by formulas. */
  readonly data: CaseData;
  /** The tables of this run, which formulas may reach. */
  readonly tables: ReadonlySet<TableId>;
  readonly municipalities: readonly string[];
  readonly focusAreas: readonly string[];
  /** Industries with figures for the municipalities of the area, without the total. */
  readonly industries: readonly string[];
  /** Where the figures of each data table come from, as its rows say. */
  readonly sources: Readonly<Record<DataTableKey, readonly string[]>>;
  /** Assumptions that the user has set before there was a sheet to set them on. */
  readonly own: Readonly<Partial<Record<AssumptionId, number>>>;
  /** How many years the plans have room for: a programme of those years is the practice under the rules of the case. */
  readonly planYears: number;
  /** How many years an observed series and a projection show: the scheme asks for ten back and ten ahead. */
  readonly span: number;
}

export interface TableDefinition {
  readonly id: TableId;
  /** The sheets that are read first come with every pack. */
  readonly pack: Pack | 'every';
  /** Tables that its formulas reach: they are made with it, whatever packs are chosen. */
  readonly needs?: readonly TableId[];
  readonly title: Words;
  /** The name of the sheet, after the number of a numbered table; at most 20 characters. */
  readonly sheet: Words;
  readonly data: readonly DataTableKey[];
  /** Paragraphs and reports the table answers to. */
  readonly cites: readonly string[];
  readonly body: (context: Context) => Body;
}
