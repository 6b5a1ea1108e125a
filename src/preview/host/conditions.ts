/**
 * COUNTIF, COUNTIFS and SUMIFS over columns. Univer makes an object of every comparison, which takes most of the time of a workbook full of
 * figures. Plain questions are answered here: a number, a text without wildcards, more or less than a number. All others are left to Univer.
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

const MOST_TEXTS = 10_000;
const numbers = new Map<string, number | undefined>();

/** The number that Univer reads in a text, such as a date; undefined for plain words. */
const numberIn = (text: string): number | undefined => {
  if (numbers.has(text)) return numbers.get(text);
  if (numbers.size >= MOST_TEXTS) numbers.clear();
  const read = ValueObjectFactory.create(text);
  const number = read.isNumber() ? Number(read.getValue()) : undefined;
  numbers.set(text, number);
  return number;
};

const isNumber =
  (wanted: number): Test =>
  (cell) =>
    cell.isNumber() ? cell.getValue() === wanted : cell.isString() && numberIn(String(cell.getValue())) === wanted;

/** What a criterion asks of a cell; undefined when it asks for more than is answered here. */
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

const arrayOf = (given: FunctionVariantType): ArrayValueObject | BaseValueObject =>
  given instanceof BaseReferenceObject ? given.toArrayValueObject() : given;

/** The cells of one column or row. */
const cellsOf = (given: FunctionVariantType | undefined): Cells | undefined => {
  const array = given && arrayOf(given);
  if (!(array instanceof ArrayValueObject)) return undefined;
  const values = array.getArrayValue();
  return array.getColumnCount() === 1 ? values.map((row) => row[0]) : array.getRowCount() === 1 ? values[0] : undefined;
};

const oneCell = (given: FunctionVariantType | undefined): Nullable<BaseValueObject> => {
  const array = given && arrayOf(given);
  if (!(array instanceof ArrayValueObject)) return array;
  return array.getRowCount() === 1 && array.getColumnCount() === 1 ? array.get(0, 0) : undefined;
};

/** Positions where every pair of range and criterion holds. */
const matches = (pairs: readonly FunctionVariantType[], length?: number): number[] | undefined => {
  let left: number[] | undefined;
  let size = length;
  for (let index = 0; index < pairs.length; index += 2) {
    const cells = cellsOf(pairs[index]);
    const criterion = oneCell(pairs[index + 1]);
    const test = criterion ? testOf(criterion) : undefined;
    if (!cells || !test || (size !== undefined && cells.length !== size)) return undefined;
    size = cells.length;
    const holds = (at: number): boolean => {
      const cell = cells[at];
      return cell ? test(cell) : false;
    };
    left = left ? left.filter(holds) : Array.from(cells.keys()).filter(holds);
  }
  return left;
};

const count = (...pairs: FunctionVariantType[]): BaseValueObject | undefined => {
  const found = matches(pairs);
  return found && NumberValueObject.create(found.length);
};

const sum = (summed: FunctionVariantType, ...pairs: FunctionVariantType[]): BaseValueObject | undefined => {
  const cells = cellsOf(summed);
  const found = cells && matches(pairs, cells.length);
  if (!cells || !found) return undefined;
  let total = 0;
  for (const at of found) {
    const cell = cells[at];
    if (cell?.isError()) return undefined;
    if (cell?.isNumber()) total += Number(cell.getValue());
  }
  return NumberValueObject.create(total);
};

/** Answers plain questions here. */
export const quickenConditions = (executors: ReadonlyMap<unknown, BaseFunction>): void => {
  const answers: readonly (readonly [
    name: string,
    quick: (...given: [FunctionVariantType, ...FunctionVariantType[]]) => BaseValueObject | undefined,
  ])[] = [
    ['COUNTIF', count],
    ['COUNTIFS', count],
    ['SUMIFS', sum],
  ];
  for (const [name, quick] of answers) {
    const executor = executors.get(name);
    if (!executor) continue;
    const calculate = executor.calculate.bind(executor);
    executor.calculate = (first, ...rest) => quick(first, ...rest) ?? calculate(first, ...rest);
  }
};
