/** Where in a file the table lies: titles above, one or two rows of headings, the body, and footnotes below. */

import { isMissingInFile } from '../../case/missing';
import { isDash, looksNumeric } from './numbers';
import { readPeriod } from './periods';
import { isBlank, type FileCell } from './ReadTable';

export interface Layout {
  /** Lines above the headings. */
  readonly titles: readonly string[];
  /** Rows of headings, from 0; none where the body begins at once. */
  readonly headerRows: readonly number[];
  readonly firstRow: number;
  /** One past the last row of the body. */
  readonly endRow: number;
  readonly footnotes: readonly string[];
  readonly width: number;
}

type Cells = readonly (readonly FileCell[])[];

const filled = (row: readonly FileCell[] | undefined): number => (row ?? []).filter((cell) => !isBlank(cell)).length;
const textOf = (row: readonly FileCell[]): string =>
  row
    .filter((cell) => !isBlank(cell))
    .map(String)
    .join(' ')
    .trim();

/** A figure, or a mark in the place of one; a year may as well be a heading. */
const isFigure = (cell: FileCell): boolean =>
  isMissingInFile(cell) || isDash(cell) || (looksNumeric(cell) && readPeriod(cell) === undefined);

export function layoutOf(cells: Cells): Layout {
  const wide = cells.findIndex((row) => filled(row) > 1);
  const first = wide === -1 ? 0 : wide;
  const start = firstHeading(cells, first);
  const headerRows = headings(cells, start, first);
  const firstRow = headerRows.length === 0 ? first : (headerRows.at(-1) ?? 0) + 1;
  const last = cells.findLastIndex((row, index) => index >= firstRow && filled(row) > 1);
  const endRow = Math.max(firstRow, last + 1);
  return {
    titles: cells
      .slice(0, headerRows[0] ?? firstRow)
      .map(textOf)
      .filter((text) => text !== ''),
    headerRows,
    firstRow,
    endRow,
    footnotes: cells
      .slice(endRow)
      .map(textOf)
      .filter((text) => text !== ''),
    width: cells.slice(start, endRow).reduce((width, row) => Math.max(width, row.findLastIndex((cell) => !isBlank(cell)) + 1), 0),
  };
}

/** Contents that stand alone above a row of years belong to the headings: their cell is not the first. */
function firstHeading(cells: Cells, wide: number): number {
  const above = cells[wide - 1];
  return above !== undefined && filled(above) === 1 && isBlank(above[0]) ? wide - 1 : wide;
}

function headings(cells: Cells, start: number, wide: number): number[] {
  const top = cells[wide] ?? [];
  if (start < wide) return [start, wide];
  if (top.some((cell) => !isBlank(cell) && isFigure(cell))) return [];
  const next = cells[wide + 1] ?? [];
  const periodsBelow = next.filter((cell) => readPeriod(cell) !== undefined).length;
  const hasFigures = next.some((cell) => !isBlank(cell) && isFigure(cell));
  // Two rows of headings: years under contents, or contents under years.
  const under =
    periodsBelow > 0 && !hasFigures && !top.some((cell) => readPeriod(cell) !== undefined) && isBodyLike(cells[wide + 2]);
  const above =
    top.every((cell) => isBlank(cell) || readPeriod(cell) !== undefined) && isBlank(top[0]) && !hasFigures && periodsBelow === 0;
  return (under && yearsOnly(next)) || (above && filled(next) > 1) ? [wide, wide + 1] : [wide];
}

const isBodyLike = (row: readonly FileCell[] | undefined): boolean =>
  row?.some((cell) => !isBlank(cell) && isFigure(cell)) ?? false;

/** Beside the headings of the words to the left there are years and nothing else. */
function yearsOnly(row: readonly FileCell[]): boolean {
  const first = row.findIndex((cell) => readPeriod(cell) !== undefined);
  return (
    row.slice(first).every((cell) => isBlank(cell) || readPeriod(cell) !== undefined) &&
    row.slice(0, first).every((cell) => isBlank(cell) || !isFigure(cell))
  );
}

/** The words above a column, from the top; a heading over several columns stands in the first of them. */
export function headingsOf(cells: Cells, { headerRows, width }: Layout): readonly (readonly string[])[] {
  const rows = headerRows.map((row) => cells[row] ?? []);
  const lowest = rows.at(-1) ?? [];
  const filledRows = rows.map((row, index) => {
    if (index === rows.length - 1) return row;
    let held: FileCell = null;
    return Array.from({ length: width }, (_, column): FileCell => {
      const own = row[column] ?? null;
      if (!isBlank(own)) held = isBlank(lowest[column]) ? null : own;
      return isBlank(own) ? (isBlank(lowest[column]) ? null : held) : own;
    });
  });
  return Array.from({ length: width }, (_, column) =>
    filledRows.flatMap((row) => {
      const cell = row[column];
      return isBlank(cell) ? [] : [String(cell).trim().replace(/\s+/g, ' ')];
    }),
  );
}
