/** A sheet as plain data: what the workbook room writes, without knowing what it is about. */

import type { Chart, ChartSeries, Format, Role } from './definition';

export type Value = string | number | boolean;

export interface StyledRange {
  readonly address: string;
  readonly role:
    | Role
    | 'title'
    | 'subtitle'
    | 'header'
    | 'headerOfNumbers'
    | 'headerOfText'
    | 'indented'
    | 'workings'
    | 'heading'
    | 'note'
    | 'wrapped';
}

export interface ChartPlan extends Omit<Chart, 'categories' | 'series'> {
  readonly name: string;
  readonly categories: string;
  readonly series: readonly (Omit<ChartSeries, 'values' | 'tone'> & { readonly values: string; readonly tone: number })[];
  /** Its first and last cell. */
  readonly from: string;
  readonly to: string;
}

export interface SheetPlan {
  readonly name: string;
  /** From A1; a blank is ''. */
  readonly cells: readonly (readonly Value[])[];
  readonly formats: readonly { readonly address: string; readonly format: Format }[];
  readonly styles: readonly StyledRange[];
  /** Points, from column A. */
  readonly widths: readonly number[];
  /** Points, for rows that need more than one line. Rows count from 1. */
  readonly heights: ReadonlyMap<number, number>;
  /** Ranges that read as one cell. */
  readonly merges: readonly string[];
  readonly names: readonly { readonly name: string; readonly address: string }[];
  /** Names of the workbook that mean a number rather than cells. */
  readonly constants?: Readonly<Record<string, number>>;
  /** The cells that a user is asked to fill in: what stands there is never written over. */
  readonly inputs: readonly string[];
  /** What calls fill: values that come and go with their formula, and are nobody's typing. */
  readonly spills: readonly string[];
  readonly charts: readonly ChartPlan[];
  /** Without a name where no formula needs one: Excel then gives it one that is free. */
  readonly tables: readonly { readonly name?: string; readonly address: string }[];
  readonly choices: readonly { readonly address: string; readonly list: readonly (string | number)[] }[];
  readonly printArea: string;
  /** The row that print repeats and that stays in view. */
  readonly headerRow: number;
  /** Stands before all other sheets of the workbook. */
  readonly first?: boolean;
  /** A page wide; also a page high when it has a chart, which must not be cut. */
  readonly onePage: boolean;
}
