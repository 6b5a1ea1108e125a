/** Finds the parts of a table in a file: titles above it, one or two rows of headings, the body, and footnotes below. */

import { isMissingInFile } from '../../case/missing';
import { isDash, looksNumeric } from './numbers';
import { readPeriod } from './periods';
import { isBlank, type FileCell } from './ReadTable';

export interface Layout {
  /** The texts of the lines above the headings. */
  readonly titles: readonly string[];
  /** The indexes of the rows of headings, from 0. Empty when the body has no headings. */
  readonly headerRows: readonly number[];
  /** The index of the first row of the body. */
  readonly firstRow: number;
  /** The index after the last row of the body. */
  readonly endRow: number;
  readonly footnotes: readonly string[];
  /** The number of columns. */
  readonly width: number;
}

type Cells = readonly (readonly FileCell[])[];

const filledCount = (row: readonly FileCell[] | undefined): number => (row ?? []).filter((cell) => !isBlank(cell)).length;
const textOf = (row: readonly FileCell[]): string =>
  row
    .filter((cell) => !isBlank(cell))
    .map(String)
    .join(' ')
    .trim();

/** Whether the cell holds a figure or a mark for a missing one. A year does not count, because it may be a heading. */
const isFigure = (cell: FileCell): boolean =>
  isMissingInFile(cell) || isDash(cell) || (looksNumeric(cell) && readPeriod(cell) === undefined);

export function layoutOf(cells: Cells): Layout {
  // A row of the table has at least two filled cells.
  const tableStart = Math.max(
    0,
    cells.findIndex((row) => filledCount(row) > 1),
  );
  const headingStart = firstHeading(cells, tableStart);
  const headerRows = headerRowsOf(cells, headingStart, tableStart);
  const firstRow = headerRows.length === 0 ? tableStart : (headerRows.at(-1) ?? 0) + 1;
  const last = cells.findLastIndex((row, index) => index >= firstRow && filledCount(row) > 1);
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
    width: cells
      .slice(headingStart, endRow)
      .reduce((width, row) => Math.max(width, row.findLastIndex((cell) => !isBlank(cell)) + 1), 0),
  };
}

/** A single cell above the table, in any column but the first, is a heading over the years below it and not a title. */
function firstHeading(cells: Cells, tableStart: number): number {
  const above = cells[tableStart - 1];
  return above !== undefined && filledCount(above) === 1 && isBlank(above[0]) ? tableStart - 1 : tableStart;
}

function headerRowsOf(cells: Cells, headingStart: number, tableStart: number): number[] {
  const top = cells[tableStart] ?? [];
  if (headingStart < tableStart) return [headingStart, tableStart];
  if (top.some((cell) => !isBlank(cell) && isFigure(cell))) return [];
  const next = cells[tableStart + 1] ?? [];
  const nextHasPeriods = next.some((cell) => readPeriod(cell) !== undefined);
  const nextHasFigures = next.some((cell) => !isBlank(cell) && isFigure(cell));
  const yearsUnderContents =
    nextHasPeriods &&
    !nextHasFigures &&
    !top.some((cell) => readPeriod(cell) !== undefined) &&
    isBodyLike(cells[tableStart + 2]) &&
    isYearHeadings(next);
  const contentsUnderYears =
    top.every((cell) => isBlank(cell) || readPeriod(cell) !== undefined) &&
    isBlank(top[0]) &&
    !nextHasFigures &&
    !nextHasPeriods &&
    filledCount(next) > 1;
  return yearsUnderContents || contentsUnderYears ? [tableStart, tableStart + 1] : [tableStart];
}

const isBodyLike = (row: readonly FileCell[] | undefined): boolean =>
  row?.some((cell) => !isBlank(cell) && isFigure(cell)) ?? false;

/** Whether a row holds years only, to the right of the headings of the text columns. */
function isYearHeadings(row: readonly FileCell[]): boolean {
  const first = row.findIndex((cell) => readPeriod(cell) !== undefined);
  return (
    row.slice(first).every((cell) => isBlank(cell) || readPeriod(cell) !== undefined) &&
    row.slice(0, first).every((cell) => isBlank(cell) || !isFigure(cell))
  );
}

/** The headings of each column, from the top. A heading over several columns stands in the first of them, and is repeated for the others. */
export function headingsOf(cells: Cells, { headerRows, width }: Layout): readonly (readonly string[])[] {
  const rows = headerRows.map((row) => cells[row] ?? []);
  const lowestRow = rows.at(-1) ?? [];
  const filledRows = rows.map((row, index) => {
    if (index === rows.length - 1) return row;
    // A heading with a blank cell below it belongs to its own column only.
    let spanningHeading: FileCell = null;
    return Array.from({ length: width }, (_, column): FileCell => {
      const cell = row[column] ?? null;
      if (!isBlank(cell)) spanningHeading = isBlank(lowestRow[column]) ? null : cell;
      return isBlank(cell) ? (isBlank(lowestRow[column]) ? null : spanningHeading) : cell;
    });
  });
  return Array.from({ length: width }, (_, column) =>
    filledRows.flatMap((row) => {
      const cell = row[column];
      return isBlank(cell) ? [] : [String(cell).trim().replace(/\s+/g, ' ')];
    }),
  );
}
