/**
 * COUNTIF, COUNTIFS and SUMIFS over columns. Univer makes an object for every comparison, which takes most of the calculation time of a
 * workbook full of figures. This file calculates simple criteria: a number, a text without wildcards, more or less than a number.
 * Univer calculates all others.
 */
import type { Nullable } from '@univerjs/core';
import type { BaseFunction, BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import { ArrayValueObject, BaseReferenceObject, NumberValueObject, ValueObjectFactory } from '@univerjs/engine-formula';

type Cells = readonly Nullable<BaseValueObject>[];
type Test = (cell: BaseValueObject) => boolean;

const comparisons: Readonly<Record<string, (value: number, bound: number) => boolean>> = {
  '>=': (value, bound) => value >= bound,
  '<=': (value, bound) => value <= bound,
  '>': (value, bound) => value > bound,
  '<': (value, bound) => value < bound,
};

const maxCachedTexts = 10_000;
const numbersByText = new Map<string, number | undefined>();

/** Returns the number that Univer reads in a text, such as a date, or undefined for plain words. */
const numberIn = (text: string): number | undefined => {
  if (numbersByText.has(text)) return numbersByText.get(text);
  if (numbersByText.size >= maxCachedTexts) numbersByText.clear();
  const read = ValueObjectFactory.create(text);
  const number = read.isNumber() ? Number(read.getValue()) : undefined;
  numbersByText.set(text, number);
  return number;
};

const isNumber =
  (wanted: number): Test =>
  (cell) =>
    cell.isNumber() ? cell.getValue() === wanted : cell.isString() && numberIn(String(cell.getValue())) === wanted;

/** Returns the test that a criterion stands for, or undefined when the criterion is not one of the simple ones. */
const testOf = (criterion: BaseValueObject): Test | undefined => {
  if (criterion.isNumber()) return isNumber(Number(criterion.getValue()));
  if (!criterion.isString()) return undefined;
  const text = String(criterion.getValue());
  const [, token = '', rest = ''] = /^(>=|<=|<>|>|<|=)?(.*)$/s.exec(text) ?? [];
  const bound = numberIn(rest);
  const compare = comparisons[token];
  if (compare) return bound === undefined ? undefined : (cell) => cell.isNumber() && compare(Number(cell.getValue()), bound);
  if (token !== '' || text === '' || /[*?~]/.test(text) || /^(true|false)$|^#/i.test(text)) return undefined;
  if (bound !== undefined) return isNumber(bound);
  const wanted = text.toLowerCase();
  return (cell) => cell.isString() && String(cell.getValue()).toLowerCase() === wanted;
};

const arrayOf = (argument: FunctionVariantType): ArrayValueObject | BaseValueObject =>
  argument instanceof BaseReferenceObject ? argument.toArrayValueObject() : argument;

/** Returns the cells of one column or row, or undefined for an argument of another shape. */
const cellsOf = (argument: FunctionVariantType | undefined): Cells | undefined => {
  const array = argument && arrayOf(argument);
  if (!(array instanceof ArrayValueObject)) return undefined;
  const values = array.getArrayValue();
  return array.getColumnCount() === 1 ? values.map((row) => row[0]) : array.getRowCount() === 1 ? values[0] : undefined;
};

interface Criteria {
  readonly rows: number;
  readonly columns: number;
  readonly tests: readonly Test[];
}

/** Reads one criterion, or a column or row of criteria. Returns undefined when one of them is not simple. */
const criteriaOf = (argument: FunctionVariantType | undefined): Criteria | undefined => {
  const array = argument && arrayOf(argument);
  const [rows, columns] = array instanceof ArrayValueObject ? [array.getRowCount(), array.getColumnCount()] : [1, 1];
  const cells = array instanceof ArrayValueObject ? cellsOf(array) : [array];
  const tests = cells?.flatMap((cell) => (cell ? (testOf(cell) ?? []) : []));
  return tests && tests.length === rows * columns ? { rows, columns, tests } : undefined;
};

/**
 * Finds the positions where every pair of range and criterion holds. When a criterion is a column or row of criteria, `found` has a list
 * of positions for each of them. Returns undefined when Univer must calculate.
 */
const matches = (
  pairs: readonly FunctionVariantType[],
  length?: number,
): { readonly rows: number; readonly columns: number; readonly found: readonly (readonly number[])[] } | undefined => {
  let [rows, columns] = [1, 1];
  let size = length;
  const criteriaLists: { readonly cells: Cells; readonly tests: readonly Test[] }[] = [];
  let matching: readonly number[] | undefined;
  for (let index = 0; index < pairs.length; index += 2) {
    const cells = cellsOf(pairs[index]);
    const criteria = criteriaOf(pairs[index + 1]);
    if (!cells || !criteria || (size !== undefined && cells.length !== size)) return undefined;
    size = cells.length;
    const [test, ...others] = criteria.tests;
    if (test && others.length === 0) {
      matching = (matching ?? Array.from(cells.keys())).filter((position) => holds(cells[position], test));
    } else {
      if (criteriaLists.length > 0 && (rows !== criteria.rows || columns !== criteria.columns)) return undefined;
      [rows, columns] = [criteria.rows, criteria.columns];
      criteriaLists.push({ cells, tests: criteria.tests });
    }
  }
  const candidates = matching ?? Array.from({ length: size ?? 0 }, (_, position) => position);
  const found = Array.from({ length: rows * columns }, (_, criterion) =>
    criteriaLists.reduce((positions, { cells, tests }) => {
      const test = tests[criterion];
      return test ? positions.filter((position) => holds(cells[position], test)) : positions;
    }, candidates),
  );
  return { rows, columns, found };
};

const holds = (cell: Nullable<BaseValueObject>, test: Test): boolean => (cell ? test(cell) : false);

/** Returns one figure, or an array with a figure for each criterion. */
const resultOf = (rows: number, columns: number, figures: readonly number[]): BaseValueObject => {
  const [first = 0, ...others] = figures;
  if (others.length === 0) return NumberValueObject.create(first);
  return new ArrayValueObject({
    calculateValueList: Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => NumberValueObject.create(figures[row * columns + column] ?? 0)),
    ),
    rowCount: rows,
    columnCount: columns,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
};

const countIfs = (...pairs: FunctionVariantType[]): BaseValueObject | undefined => {
  const matched = matches(pairs);
  return (
    matched &&
    resultOf(
      matched.rows,
      matched.columns,
      matched.found.map(({ length }) => length),
    )
  );
};

const sumIfs = (summed: FunctionVariantType, ...pairs: FunctionVariantType[]): BaseValueObject | undefined => {
  const cells = cellsOf(summed);
  const matched = cells && matches(pairs, cells.length);
  if (!cells || !matched) return undefined;
  if (matched.found.some((positions) => positions.some((position) => cells[position]?.isError()))) return undefined;
  const total = (positions: readonly number[]): number =>
    positions.reduce((sum, position) => {
      const cell = cells[position];
      return cell?.isNumber() ? sum + Number(cell.getValue()) : sum;
    }, 0);
  return resultOf(matched.rows, matched.columns, matched.found.map(total));
};

/** Makes COUNTIF, COUNTIFS and SUMIFS calculate simple criteria here, and leave the others to Univer. */
export const speedUpConditions = (executors: ReadonlyMap<unknown, BaseFunction>): void => {
  const quickFunctions: readonly (readonly [
    name: string,
    quick: (...args: [FunctionVariantType, ...FunctionVariantType[]]) => BaseValueObject | undefined,
  ])[] = [
    ['COUNTIF', countIfs],
    ['COUNTIFS', countIfs],
    ['SUMIFS', sumIfs],
  ];
  for (const [name, quick] of quickFunctions) {
    const executor = executors.get(name);
    if (!executor) continue;
    const calculate = executor.calculate.bind(executor);
    executor.calculate = (first, ...rest) => quick(first, ...rest) ?? calculate(first, ...rest);
  }
};
