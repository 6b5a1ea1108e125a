/** The type of a quantity, and functions that the lists of quantities share. */

import { dataTables, type DataTableKey } from '../../../src/case/dataTables';
import type { SampleId } from '../../../src/sources/sample';
import { cellOf, employmentSeries } from '../../../src/case/rows';
import { multiplied, type Book, type ShownValue } from '../book';

export interface Quantity {
  readonly id: string;
  readonly unit:
    'jobs' | 'persons' | 'share' | 'kroner' | 'year' | 'years' | 'months' | 'count' | 'word' | 'day of Excel' | 'class' | 'score';
  /** A definition of the quantity in a sentence that a jurist, a controller or an economist can check. */
  readonly sentence: string;
  /** The places that show the quantity: the sheet, and the part of it when that is needed. The first place is the source of the quantity. */
  readonly places: Readonly<Record<string, (book: Book) => readonly ShownValue[]>>;
}

export type Books = Readonly<Record<SampleId, Book>>;

/** A quantity that two cases show, because a municipality of one is also a municipality of the other. */
export interface SharedQuantity extends Omit<Quantity, 'places'> {
  readonly places: Readonly<Record<string, (books: Books) => readonly ShownValue[]>>;
}

/** An estimate and its least and most. Columns of a table may have other names. */
export const endNames = ['estimate', 'least', 'most'] as const;

/** Returns the values of an estimate, its least and its most. */
export const perEnd = <const T>(
  ends: readonly [estimate: T, least: T, most: T],
  valuesAt: (end: T) => readonly ShownValue[],
): ShownValue[] => endNames.flatMap((name, index) => valuesAt(ends[index] ?? ends[0]).map((one) => ({ ...one, subject: name })));

/** Returns the year in a header such as «Innbyggere 2026». */
export const yearIn = (header: string): string => /\d{4}/.exec(header)?.[0] ?? '';
export const lastOf = (shownValues: readonly ShownValue[]): ShownValue[] => shownValues.slice(-1);
/** Whether a row has a name. A block without figures has one row, named '..'. */
export const named = ({ subject }: ShownValue): boolean => subject !== '..';
/** Adds the column, industry or party to the name of each value: 'Industri, 2020'. */
export const within = (prefix: string, shownValues: readonly ShownValue[]): ShownValue[] =>
  shownValues.map((one) => ({ ...one, subject: `${prefix}, ${one.subject}` }));
/** Returns the values that are figures. For places where a missing figure is not a contradiction. */
export const known = (shownValues: readonly ShownValue[]): ShownValue[] => shownValues.filter(({ value }) => value !== null);
export const readAs = (
  shownValues: readonly ShownValue[],
  read: (text: ShownValue['value']) => ShownValue['value'],
): ShownValue[] => shownValues.map((one) => ({ ...one, value: read(one.value) }));
export const counted = (cell: string, value: number | null, subject = ''): ShownValue[] => [{ subject, cell, value }];
export const add = (...values: number[]): number => values.reduce((sum, one) => sum + one, 0);
export const less = (one: number, other: number): number => one - other;
export const kroner = (book: Book, shownValues: readonly ShownValue[]): ShownValue[] => multiplied(book.unit, shownValues);

/** Returns the sum of a column of a data sheet over the rows that contain the given words. */
export function entered(
  book: Book,
  table: DataTableKey,
  column: string,
  where: readonly [header: string, word: string][] = [],
): ShownValue[] {
  const cell = cellOf(table);
  const values = book.data[table]
    .filter((row) => where.every(([header, word]) => cell(row, header) === word))
    .map((row) => cell(row, column))
    .filter((value) => typeof value === 'number');
  return values.length === 0 ? [] : counted(`${dataTables[table].sheet}, the sum of ${column}`, add(...values));
}

/** Returns the last year with figures before the first loss. */
export function yearBeforeLoss(book: Book): string | undefined {
  // S7 and S6 show the last ten years.
  const years = employmentSeries(book.data)
    .slice(-10)
    .map(({ year }) => year);
  const losses = book.data.losses.map(([year]) => Number(year));
  if (losses.length === 0 || years.length === 0) return undefined;
  return String(Math.max(Math.min(...years), Math.min(Math.max(...years), Math.min(...losses) - 1)));
}

/** Returns only the values of a year, without the year as their name. */
export const ofYear = (year: string | undefined, shownValues: readonly ShownValue[]): ShownValue[] =>
  shownValues.filter(({ subject }) => subject === year).map((one) => ({ ...one, subject: '' }));
