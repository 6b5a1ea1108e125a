/** A sheet as plain data: what the workbook room writes, without knowing what it is about. */

import type { Chart, Format, Role } from './definition';

export type Value = string | number | boolean;

export interface StyledRange {
  readonly address: string;
  readonly role: Role | 'title' | 'subtitle' | 'header' | 'heading' | 'note';
}

export interface ChartPlan extends Omit<Chart, 'categories' | 'series'> {
  readonly name: string;
  readonly categories: string;
  readonly series: readonly { readonly name: string; readonly values: string }[];
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
  readonly names: readonly { readonly name: string; readonly address: string }[];
  readonly charts: readonly ChartPlan[];
  readonly tables: readonly { readonly name: string; readonly address: string }[];
  readonly choices: readonly { readonly address: string; readonly list: readonly (string | number)[] }[];
  readonly printArea: string;
  /** The row that print repeats and that stays in view. */
  readonly headerRow: number;
}
