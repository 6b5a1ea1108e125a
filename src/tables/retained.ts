/**
 * What a user typed on a sheet of an earlier run, and where it belongs on the sheet as it is made now. What is the user's:
 *
 *   - whatever stands in a cell to fill in, and in a cell that the run leaves blank
 *   - a value in place of a formula, unless the formula calls OMST: a copy for sharing has values there
 *   - all outside the range that the run wrote
 */

import { missingFigure } from '../case/missing';
import { cornersOf, type Corners } from './address';
import type { SheetPlan, Value } from './sheetPlan';

/** A sheet of an earlier run as it is now. */
export interface OldSheet {
  readonly name: string;
  /** Among the sheets of the workbook, from 0. */
  readonly position: number;
  /** From A1; a formula where there is one, a blank as ''. */
  readonly cells: readonly (readonly Value[])[];
  /** The defined names that point to it, with their ranges. */
  readonly names: ReadonlyMap<string, string>;
  /** Titles of its charts by name. */
  readonly charts: ReadonlyMap<string, string>;
}

export interface Retained {
  /** Whether every block stands where it stood, so that the sheet can stay and only its cells be written. */
  readonly inPlace: boolean;
  /** The cells of the plan with what is the user's. */
  readonly cells: Value[][];
  /** Whether something of the user's has no place on the new sheet. */
  readonly left: boolean;
}

const isFormula = (value: Value): value is string => typeof value === 'string' && value.startsWith('=');
/** A text without the apostrophe that keeps it one. */
const shown = (value: Value): Value => (typeof value === 'string' && value.startsWith("'") ? value.slice(1) : value);
const isBlank = (value: Value): boolean => value === '';
/** A figure that is missing is written by us, whether by a formula or not. */
const isTyped = (value: Value): boolean => value !== '' && value !== missingFigure && !isFormula(value);

/** A formula without its addresses, blanks and case, which Excel may write otherwise: two runs write the same one with other addresses. */
const skeleton = (formula: string): string =>
  formula
    .replace(/('(?:[^']|'')*'!)?\$?[A-Z]{1,3}\$?\d+/g, '#')
    .replace(/\s/g, '')
    .toUpperCase();

/** What is to stand in a cell: the user's, or what the run writes. */
function kept(planned: Value, old: Value, isInput: boolean): Value {
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
  const at = (row: number, column: number): Value => old.cells[row]?.[column] ?? '';
  const inPlace =
    plan.names.every(({ name, address }) => old.names.get(name) === address) &&
    plan.charts.every(({ name, title }) => (old.charts.get(name) ?? title) === title) &&
    plan.tables.every(({ address }) => hasRowsInPlace(plan, address, at));
  if (inPlace) {
    const cells = plan.cells.map((line, row) =>
      line.map((planned, column) =>
        spilled.has(keyOf(row, column)) ? planned : kept(planned, at(row, column), inputs.has(keyOf(row, column))),
      ),
    );
    return { inPlace, cells, left: false };
  }

  const cells = plan.cells.map((line) => [...line]);
  let left = false;
  /** Cells of the old sheet that are accounted for. */
  const seen = new Set<string>();
  let blocksEnd = 0;
  for (const { name, address } of plan.names) {
    const [from, to] = [cornersOf(old.names.get(name) ?? ''), cornersOf(address)];
    if (!name.startsWith('Tabell_') || !from || !to) continue;
    blocksEnd = Math.max(blocksEnd, from.bottom);
    const rowOf = matched(lines(from.top, from.bottom), lines(to.top, to.bottom), (row, isOld) =>
      isOld ? at(row, from.left) : (plan.cells[row]?.[to.left] ?? ''),
    );
    const columnOf = matched(lines(from.left + 1, from.right + 1), lines(to.left + 1, to.right + 1), (column, isOld) =>
      isOld ? at(from.top - 1, column) : (plan.cells[to.top - 1]?.[column] ?? ''),
    );
    for (const [oldRow, oldColumn] of cellsOf(from)) {
      seen.add(keyOf(oldRow, oldColumn));
      const value = at(oldRow, oldColumn);
      const [row, column] = [rowOf.get(oldRow), columnOf.get(oldColumn)];
      // A label or a formula that lost its row is ours; a value may be the user's.
      if (row === undefined || column === undefined) left ||= typeof value === 'number';
      else if (!spilled.has(keyOf(row, column))) {
        const line = cells[row];
        if (line) line[column] = kept(line[column] ?? '', value, inputs.has(keyOf(row, column)));
      }
    }
  }
  const area = (kind: string): Corners | undefined =>
    cornersOf([...old.names].find(([name]) => name.startsWith(kind))?.[1] ?? '');
  const [written, page] = [area('Ark_'), area('Side_')];
  /** What the run writes down the first column between the blocks too: the description of a chart. */
  const texts = new Set(plan.cells.map(([first]) => first && shown(first)));
  old.cells.forEach((line, row) => {
    line.forEach((value, column) => {
      if (isBlank(value) || seen.has(keyOf(row, column))) return;
      const isHeadingOrNote = column === 0 && (row < headingRows || row >= blocksEnd || texts.has(shown(value)));
      if (!within(written, row, column) || !within(page, row, column)) left ||= !within(workings(written, page), row, column);
      else if (!isHeadingOrNote && isTyped(value)) left = true;
    });
  });
  return { inPlace, cells, left };
}

/** Whether each row of a list that readers sort is still about what its first cell says: else what they typed beside it would go to another. */
function hasRowsInPlace(plan: SheetPlan, list: string, at: (row: number, column: number) => Value): boolean {
  const { top, left, bottom } = cornersOf(list) ?? { top: 1, left: 0, bottom: 0 };
  return plan.cells.slice(top, bottom).every((line, index) => {
    const head = line[left] ?? '';
    return isFormula(head) || shown(head) === shown(at(top + index, left));
  });
}

const headingRows = 3;

const within = (area: Corners | undefined, row: number, column: number): boolean =>
  area !== undefined && row >= area.top - 1 && row < area.bottom && column >= area.left && column <= area.right;

/** What the run wrote beside the page. */
const workings = (written: Corners | undefined, page: Corners | undefined): Corners | undefined =>
  written && page && { ...written, left: page.right + 1 };

/** From `first` to `last`, counted from 1, as indexes. */
const lines = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, at) => first - 1 + at);

/** Which line of the new block each line of the old one is: the one with the same first cell, else the one in its place when they are as many. */
function matched(
  from: readonly number[],
  to: readonly number[],
  headOf: (line: number, isOld: boolean) => Value,
): ReadonlyMap<number, number> {
  const text = (line: number, isOld: boolean): string => {
    const head = headOf(line, isOld);
    return isFormula(head) ? skeleton(head) : String(shown(head));
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
