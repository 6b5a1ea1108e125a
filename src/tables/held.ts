/**
 * What the data tables hold when a table is laid out: which rows, levels and years it needs room for, and which notes. Figures themselves are
 * read by formulas.
 */

import { dataTables, levels, type CaseData, type CellContent, type DataTableKey } from '../case/dataTables';
import { isMissingMark } from '../case/missing';
import type { Context } from './definition';

type Held = Pick<Context, 'data' | 'municipalities'>;
type Row = CaseData[DataTableKey][number];

/** Reads a cell of a row by the header of its column. */
export function cellOf(key: DataTableKey): (row: Row, header: string) => CellContent {
  const places = new Map<string, number>(dataTables[key].columns.map(({ header }, index) => [header, index]));
  return (row, header) => row[places.get(header) ?? -1] ?? null;
}

/** The texts or years that stand in a column, each once, in the order of the rows. */
export function valuesIn(key: DataTableKey, header: string, rows: CaseData[DataTableKey]): (string | number)[] {
  const cell = cellOf(key);
  const found = rows.map((row) => cell(row, header));
  return [...new Set(found.filter((value): value is string | number => value !== null && value !== '' && !isMissingMark(value)))];
}

/** The rows with a figure for a municipality of the case. */
export function ownRows({ data, municipalities }: Held, key: DataTableKey, figure: string): CaseData[DataTableKey] {
  const cell = cellOf(key);
  return data[key].filter(
    (row) =>
      cell(row, 'Nivå') === levels[0] &&
      municipalities.includes(String(cell(row, 'Område'))) &&
      typeof cell(row, figure) === 'number',
  );
}
