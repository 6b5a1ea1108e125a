/** A sheet as plain data, which the workbook room writes without knowing its content. */

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
  /** The first and the last cell that the chart covers. */
  readonly from: string;
  readonly to: string;
}

export interface SheetPlan {
  readonly name: string;
  /** Rows of cells from A1. A blank is ''. */
  readonly cells: readonly (readonly Value[])[];
  readonly formats: readonly { readonly address: string; readonly format: Format }[];
  readonly styles: readonly StyledRange[];
  /** Widths of the columns in points, from column A. */
  readonly widths: readonly number[];
  /** Heights in points of the rows that need more than one line. Rows count from 1. */
  readonly heights: ReadonlyMap<number, number>;
  /** Ranges that are merged into one cell. */
  readonly merges: readonly string[];
  readonly names: readonly { readonly name: string; readonly address: string }[];
  /** Defined names that stand for a number instead of cells. */
  readonly constants?: Readonly<Record<string, number>>;
  /** Cells for the user to fill in. Their content is never overwritten. */
  readonly inputs: readonly string[];
  /** Ranges that a formula fills with its answer. Their values come and go with the formula; no user typed them. */
  readonly spills: readonly string[];
  readonly charts: readonly ChartPlan[];
  /** A table without a name gets a free one from Excel. Only tables that formulas refer to need a name. */
  readonly tables: readonly { readonly name?: string; readonly address: string }[];
  readonly choices: readonly { readonly address: string; readonly list: readonly (string | number)[] }[];
  readonly printArea: string;
  /** The row that print repeats on every page and that stays in view. Counts from 1. */
  readonly headerRow: number;
  /** Whether the sheet is moved in front of all others in the workbook. */
  readonly first?: boolean;
  /** Whether the print fits one page in height too, so that a chart is not cut. It always fits one page in width. */
  readonly onePage: boolean;
}
