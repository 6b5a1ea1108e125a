/**
 * Finds what a user typed on a sheet of an earlier run, and moves it to its place on the new plan of the sheet. The following belongs to the user:
 *
 *   - the content of an input cell, and of a cell that the run leaves blank
 *   - a value in place of a formula, unless the formula calls OMST: a copy for sharing has values there
 *   - everything outside the range that the run wrote
 */

import { missingFigure } from '../case/missing';
import { cornersOf, type Corners } from './address';
import type { SheetPlan, Value } from './sheetPlan';

/** The present state of a sheet that an earlier run made. */
export interface OldSheet {
  readonly name: string;
  /** Its index among the sheets of the workbook, from 0. */
  readonly position: number;
  /** Rows of cells from A1: the formula of a cell that has one, else its value. A blank is ''. */
  readonly cells: readonly (readonly Value[])[];
  /** The ranges of the defined names that refer to the sheet, by name. */
  readonly names: ReadonlyMap<string, string>;
  /** The titles of its charts, by the name of the chart. */
  readonly charts: ReadonlyMap<string, string>;
}

export interface Retained {
  /** Whether every block has the same place as before. The sheet can then stay, and only its cells are written. */
  readonly inPlace: boolean;
  /** The cells of the plan, with the user's content in them. */
  readonly cells: Value[][];
  /** Whether some content of the user has no place on the new sheet. */
  readonly left: boolean;
}

const isFormula = (value: Value): value is string => typeof value === 'string' && value.startsWith('=');
/** Removes the apostrophe in front of a text, which Excel does not show. */
const withoutApostrophe = (value: Value): Value => (typeof value === 'string' && value.startsWith("'") ? value.slice(1) : value);
const isBlank = (value: Value): boolean => value === '';
/** Whether a user may have typed the value. The mark for a missing figure is always written by the run. */
const isTyped = (value: Value): boolean => value !== '' && value !== missingFigure && !isFormula(value);

/** Returns a formula without addresses, spaces and differences of case, to compare formulas of two runs: their addresses differ, and Excel may change spaces and case. */
const skeleton = (formula: string): string =>
  formula
    .replace(/('(?:[^']|'')*'!)?\$?[A-Z]{1,3}\$?\d+/g, '#')
    .replace(/\s/g, '')
    .toUpperCase();

/** Returns the value for a cell: the old one when it belongs to the user, else the planned one. */
function chooseValue(planned: Value, old: Value, isInput: boolean): Value {
  if (isInput) return isFormula(planned) && isFormula(old) && skeleton(planned) === skeleton(old) ? planned : old;
  if (isBlank(planned)) return old;
  return isFormula(planned) && !planned.includes('OMST.') && isTyped(old) ? old : planned;
}

const cellsOf = ({ top, left, bottom, right }: Corners): [row: number, column: number][] =>
  Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, index) => {
    const width = right - left + 1;
    return [top - 1 + Math.floor(index / width), left + (index % width)];
  });

const keyOf = (row: number, column: number): string => `${row},${column}`;
const keysOf = (ranges: readonly string[]): Set<string> =>
  new Set(
    ranges.flatMap((range) => {
      const corners = cornersOf(range);
      return corners ? cellsOf(corners).map(([row, column]) => keyOf(row, column)) : [];
    }),
  );

export function retain(plan: SheetPlan, old: OldSheet): Retained {
  const inputs = keysOf(plan.inputs);
  const spilled = keysOf(plan.spills);
  const oldValue = (row: number, column: number): Value => old.cells[row]?.[column] ?? '';
  const inPlace =
    plan.names.every(({ name, address }) => old.names.get(name) === address) &&
    plan.charts.every(({ name, title }) => (old.charts.get(name) ?? title) === title) &&
    plan.tables.every(({ address }) => hasRowsInPlace(plan, address, oldValue));
  if (inPlace) {
    const cells = plan.cells.map((line, row) =>
      line.map((planned, column) =>
        spilled.has(keyOf(row, column)) ? planned : chooseValue(planned, oldValue(row, column), inputs.has(keyOf(row, column))),
      ),
    );
    return { inPlace, cells, left: false };
  }

  const cells = plan.cells.map((line) => [...line]);
  let left = false;
  /** Keys of the cells of the old sheet that are in a block, which the loop over blocks has handled. */
  const seen = new Set<string>();
  let blocksEnd = 0;
  for (const { name, address } of plan.names) {
    const [from, to] = [cornersOf(old.names.get(name) ?? ''), cornersOf(address)];
    if (!name.startsWith('Tabell_') || !from || !to) continue;
    blocksEnd = Math.max(blocksEnd, from.bottom);
    const rowOf = matchLines(lines(from.top, from.bottom), lines(to.top, to.bottom), (row, isOld) =>
      isOld ? oldValue(row, from.left) : (plan.cells[row]?.[to.left] ?? ''),
    );
    const columnOf = matchLines(lines(from.left + 1, from.right + 1), lines(to.left + 1, to.right + 1), (column, isOld) =>
      isOld ? oldValue(from.top - 1, column) : (plan.cells[to.top - 1]?.[column] ?? ''),
    );
    for (const [oldRow, oldColumn] of cellsOf(from)) {
      seen.add(keyOf(oldRow, oldColumn));
      const value = oldValue(oldRow, oldColumn);
      const [row, column] = [rowOf.get(oldRow), columnOf.get(oldColumn)];
      // When a row or a column is gone, a text or a formula in it was written by the run, but a number may be the user's.
      if (row === undefined || column === undefined) left ||= typeof value === 'number';
      else if (!spilled.has(keyOf(row, column))) {
        const line = cells[row];
        if (line) line[column] = chooseValue(line[column] ?? '', value, inputs.has(keyOf(row, column)));
      }
    }
  }
  const area = (kind: string): Corners | undefined =>
    cornersOf([...old.names].find(([name]) => name.startsWith(kind))?.[1] ?? '');
  const [written, page] = [area('Ark_'), area('Side_')];
  /** The texts of the first column. Between the blocks the run writes the descriptions of charts there. */
  const texts = new Set(plan.cells.map(([first]) => first && withoutApostrophe(first)));
  old.cells.forEach((line, row) => {
    line.forEach((value, column) => {
      if (isBlank(value) || seen.has(keyOf(row, column))) return;
      const isHeadingOrNote = column === 0 && (row < headingRows || row >= blocksEnd || texts.has(withoutApostrophe(value)));
      if (!within(written, row, column) || !within(page, row, column)) left ||= !within(workings(written, page), row, column);
      else if (!isHeadingOrNote && isTyped(value)) left = true;
    });
  });
  return { inPlace, cells, left };
}

/** Whether each row of a list still has the same first cell. A user may have sorted the list, and what is typed beside a row must follow that row. */
function hasRowsInPlace(plan: SheetPlan, list: string, at: (row: number, column: number) => Value): boolean {
  const { top, left, bottom } = cornersOf(list) ?? { top: 1, left: 0, bottom: 0 };
  return plan.cells.slice(top, bottom).every((line, index) => {
    const head = line[left] ?? '';
    return isFormula(head) || withoutApostrophe(head) === withoutApostrophe(at(top + index, left));
  });
}

const headingRows = 3;

const within = (area: Corners | undefined, row: number, column: number): boolean =>
  area !== undefined && row >= area.top - 1 && row < area.bottom && column >= area.left && column <= area.right;

/** The area to the right of the page that the run wrote. */
const workings = (written: Corners | undefined, page: Corners | undefined): Corners | undefined =>
  written && page && { ...written, left: page.right + 1 };

/** Returns the indexes of lines `first` to `last`, which count from 1. */
const lines = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, at) => first - 1 + at);

/** Returns the new line of each old line of a block: the one with the same first cell, else the one in the same place if the numbers of lines are equal. */
function matchLines(
  from: readonly number[],
  to: readonly number[],
  headOf: (line: number, isOld: boolean) => Value,
): ReadonlyMap<number, number> {
  const text = (line: number, isOld: boolean): string => {
    const head = headOf(line, isOld);
    return isFormula(head) ? skeleton(head) : String(withoutApostrophe(head));
  };
  const found = new Map<number, number>();
  const taken = new Set<number>();
  for (const line of from) {
    const same = to.find((one) => !taken.has(one) && text(one, false) === text(line, true));
    if (same === undefined) continue;
    found.set(line, same);
    taken.add(same);
  }
  if (from.length === to.length)
    from.forEach((line, at) => {
      const inPlace = to[at];
      if (!found.has(line) && inPlace !== undefined && !taken.has(inPlace)) found.set(line, inPlace);
    });
  return found;
}
