/** Reads cells in a form that can be written back. The range must have `formulas`, `values` and `numberFormat` loaded. */

import { plainText } from '../tables/plainText';
import type { Value } from '../tables/sheetPlan';

const textFormat = '@';

/** The content that gives the same cell when written back. Row and column count from 0 within the range; '' outside it. */
export function contentAt({ formulas, values, numberFormat }: Excel.Range, row: number, column: number): Value {
  const content = (formulas as Value[][])[row]?.[column] ?? '';
  // Excel returns the text `=1+1` and the formula `=1+1` alike in `formulas`. Only for the text is the value the same.
  const isText = typeof content === 'string' && content === values[row]?.[column];
  return isText && numberFormat[row]?.[column] !== textFormat ? plainText(content) : content;
}

export const contentsOf = (range: Excel.Range): Value[][] =>
  (range.formulas as Value[][]).map((line, row) => line.map((_, column) => contentAt(range, row, column)));
