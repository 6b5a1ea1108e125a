/** Cells read so that they can be written again. Of their range `formulas`, `values` and `numberFormat` are loaded. */

import { plainText } from '../tables/plainText';
import type { Value } from '../tables/sheetPlan';

const textFormat = '@';

/** What stands in a cell of a range, by its row and column from 0, such that the same stands there when it is written; '' outside the range. */
export function contentAt({ formulas, values, numberFormat }: Excel.Range, row: number, column: number): Value {
  const content = (formulas as Value[][])[row]?.[column] ?? '';
  // Excel gives the text `=1+1` as it gives the formula; what tells them apart is that the cell shows the text.
  const isText = typeof content === 'string' && content === values[row]?.[column];
  return isText && numberFormat[row]?.[column] !== textFormat ? plainText(content) : content;
}

export const contentsOf = (range: Excel.Range): Value[][] =>
  (range.formulas as Value[][]).map((line, row) => line.map((_, column) => contentAt(range, row, column)));
