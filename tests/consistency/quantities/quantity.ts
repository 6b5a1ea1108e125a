/** What a quantity is, and what the lists of them share. */

import { dataTables, type DataTableKey } from '../../../src/case/dataTables';
import type { SampleId } from '../../../src/sources/sample';
import { cellOf, employmentSeries } from '../../../src/case/rows';
import { times, type Book, type Stand } from '../book';

export interface Quantity {
  readonly id: string;
  readonly unit:
    'jobs' | 'persons' | 'share' | 'kroner' | 'year' | 'years' | 'months' | 'count' | 'word' | 'day of Excel' | 'class' | 'score';
  /** What it is, in a sentence that a jurist, a controller or an economist can check. */
  readonly sentence: string;
  /** Where it stands: the sheet, and what on it where that is more than the figure itself. The first is where the quantity comes from. */
  readonly places: Readonly<Record<string, (book: Book) => readonly Stand[]>>;
}

export type Books = Readonly<Record<SampleId, Book>>;

/** A quantity that two cases tell of: a municipality of one is also a municipality of another. */
export interface SharedQuantity extends Omit<Quantity, 'places'> {
  readonly places: Readonly<Record<string, (books: Books) => readonly Stand[]>>;
}

/** An estimate and its least and most; two columns of a table may be named otherwise. */
export const endNames = ['estimate', 'least', 'most'] as const;

/** The stands of an estimate, its least and its most. */
export const perEnd = <const T>(
  ends: readonly [estimate: T, least: T, most: T],
  standsAt: (end: T) => readonly Stand[],
): Stand[] => endNames.flatMap((name, index) => standsAt(ends[index] ?? ends[0]).map((one) => ({ ...one, of: name })));

/** The year in a header such as «Innbyggere 2026». */
export const yearIn = (header: string): string => /\d{4}/.exec(header)?.[0] ?? '';
export const lastOf = (stands: readonly Stand[]): Stand[] => stands.slice(-1);
/** A block without figures has one row, named '..'. */
export const named = ({ of }: Stand): boolean => of !== '..';
/** The stands of one of several columns, industries or parties: 'Industri, 2020'. */
export const within = (of: string, stands: readonly Stand[]): Stand[] =>
  stands.map((one) => ({ ...one, of: `${of}, ${one.of}` }));
/** The stands that show a figure, where a place that shows none has no figure to show. */
export const known = (stands: readonly Stand[]): Stand[] => stands.filter(({ value }) => value !== null);
export const told = (stands: readonly Stand[], read: (text: Stand['value']) => Stand['value']): Stand[] =>
  stands.map((one) => ({ ...one, value: read(one.value) }));
export const counted = (cell: string, value: number | null, of = ''): Stand[] => [{ of, cell, value }];
export const add = (...values: number[]): number => values.reduce((sum, one) => sum + one, 0);
export const less = (one: number, other: number): number => one - other;
export const kroner = (book: Book, stands: readonly Stand[]): Stand[] => times(book.unit, stands);

/** The sum of a column of a sheet of data, over the rows that hold the given words. */
export function entered(
  book: Book,
  table: DataTableKey,
  column: string,
  where: readonly [header: string, word: string][] = [],
): Stand[] {
  const cell = cellOf(table);
  const values = book.data[table]
    .filter((row) => where.every(([header, word]) => cell(row, header) === word))
    .map((row) => cell(row, column))
    .filter((value) => typeof value === 'number');
  return values.length === 0 ? [] : counted(`${dataTables[table].sheet}, the sum of ${column}`, add(...values));
}

/** The last year before the first loss that there are figures for. */
export function yearBeforeLoss(book: Book): string | undefined {
  // S7 and S6 go back ten years.
  const years = employmentSeries(book.data)
    .slice(-10)
    .map(({ year }) => year);
  const losses = book.data.losses.map(([year]) => Number(year));
  if (losses.length === 0 || years.length === 0) return undefined;
  return String(Math.max(Math.min(...years), Math.min(Math.max(...years), Math.min(...losses) - 1)));
}

/** Only those of a year, without its name. */
export const ofYear = (year: string | undefined, stands: readonly Stand[]): Stand[] =>
  stands.filter(({ of }) => of === year).map((one) => ({ ...one, of: '' }));
