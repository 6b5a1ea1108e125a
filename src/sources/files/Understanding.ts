/** What has been understood of a table, the questions about it, and the user's answers. It is immutable: each answer makes a new object. */

import type { DataTableKey } from '../../case/dataTables';
import type { Dimension } from './categories';
import type { Layout } from './layout';
import type { DecimalMark } from './numbers';
import type { Period } from './periods';
import type { ColumnReason, Details, QuestionKey, Role } from './reasons';

export interface Column {
  readonly index: number;
  readonly header: string;
  readonly role: Role;
  readonly certainty: 'sure' | 'unsure';
  readonly reason: ColumnReason;
  /** The period in the heading, if there is one. */
  readonly period?: Period;
  /** What the figures show according to the heading, without the period. */
  readonly contents?: string;
  /** The subject of the words in a text column. */
  readonly dimension?: Dimension;
  /** The different texts in the column, at most 400. */
  readonly words: readonly string[];
  /** Undefined while unknown; `none` when no cell has a decimal mark. */
  readonly decimal?: DecimalMark | 'none';
  readonly facts: ColumnFacts;
}

/** Facts about the cells of a column, on which its questions are based. */
export interface ColumnFacts {
  /** Numbers of cells: filled, blank, with a dash, and with a per cent sign. */
  readonly filled: number;
  readonly blanks: number;
  readonly dashes: number;
  readonly percents: number;
  /** The largest size of a number, regardless of sign. Of two readings of a number, the smaller counts. */
  readonly largest: number;
  /** A number whose decimal mark is ambiguous, such as `1.234`. */
  readonly example?: string;
  readonly months: readonly number[];
  readonly years: readonly number[];
  /** Whether blank cells come below a filled first cell. */
  readonly holes: boolean;
}

export interface Choices {
  /** The month whose figures are used for the year, 1–12. */
  readonly month: number;
  /** The year of every row, when the file does not state it. */
  readonly year?: number;
  readonly contents?: string;
  readonly unit?: 'percent' | 'share';
  readonly dash?: 'zero' | 'missing';
  readonly blanks?: 'zero' | 'missing';
  readonly filledDown?: 'yes' | 'no';
  /** Set when figures without a category are totals. */
  readonly undivided?: 'total';
  /** Set when only the totals of a division that the data table does not use are to be read. */
  readonly otherCategory?: 'total';
  /** Whether ages that end without an open group are everyone. */
  readonly agesEnd?: 'everyone' | 'not';
  readonly duplicates?: 'sum' | 'first' | 'last';
}

export interface Question {
  /** Undefined when the question is about the whole table. */
  readonly column?: number;
  readonly key: QuestionKey;
  readonly details: Details;
  /** The choice that answers the question; undefined when a column's role or decimal mark answers it. */
  readonly choice?: keyof Choices;
}

export interface Understanding {
  readonly name: string;
  readonly target: DataTableKey | undefined;
  readonly title: string | undefined;
  /** Five digits. */
  readonly tableNumber: string | undefined;
  /** Whether the file is recognised as one from Statistics Norway. */
  readonly statisticsNorway: boolean;
  readonly layout: Layout;
  readonly columns: readonly Column[];
  readonly choices: Choices;
  /** The choices that the user has made. */
  readonly answered: readonly (keyof Choices)[];
  readonly questions: readonly Question[];
}

/** The months of the table's periods. Empty when the periods are whole years. */
export const monthsIn = (columns: readonly Column[]): readonly number[] => [
  ...new Set(
    columns.flatMap(({ role, facts, period }) =>
      role === 'year' ? facts.months : period?.month === undefined ? [] : [period.month],
    ),
  ),
];

export const withRoles = (columns: readonly Column[], ...roles: readonly Role[]): Column[] =>
  columns.filter(({ role }) => roles.includes(role));
