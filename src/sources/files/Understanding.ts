/** What was understood of a table, what is unsure, and what the user has said about it. Plain data: every correction makes a new one. */

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
  /** Of a column whose heading holds a period. */
  readonly period?: Period;
  /** What the heading says that the figures show, without the period. */
  readonly contents?: string;
  /** Of a column of words: what they are about. */
  readonly dimension?: Dimension;
  /** The different words that stand in it, the first few hundred. */
  readonly words: readonly string[];
  /** Undefined until it is known; `none` where no cell has a mark. */
  readonly decimal?: DecimalMark | 'none';
  readonly facts: ColumnFacts;
}

/** What the questions about a column rest on. */
export interface ColumnFacts {
  readonly filled: number;
  readonly blanks: number;
  readonly dashes: number;
  readonly percents: number;
  readonly largest: number;
  /** A number that can be read in two ways. */
  readonly example?: string;
  readonly months: readonly number[];
  readonly years: readonly number[];
  /** A blank cell below a filled one. */
  readonly holes: boolean;
}

export interface Choices {
  /** Which month stands for the year. */
  readonly month: number;
  /** Of every row, where the file does not say. */
  readonly year?: number;
  readonly contents?: string;
  readonly unit?: 'percent' | 'share';
  readonly dash?: 'zero' | 'missing';
  readonly blanks?: 'zero' | 'missing';
  readonly filledDown?: 'yes' | 'no';
  /** Figures that nothing divides are those of the whole. */
  readonly undivided?: 'total';
  readonly otherCategory?: 'total';
  readonly agesEnd?: 'everyone' | 'not';
  readonly duplicates?: 'sum' | 'first' | 'last';
}

export interface Question {
  /** Undefined when it is about the whole table. */
  readonly column?: number;
  readonly key: QuestionKey;
  readonly details: Details;
  /** Which of the choices answers it; undefined when a role or a decimal mark does. */
  readonly choice?: keyof Choices;
}

export interface Understanding {
  readonly name: string;
  readonly target: DataTableKey | undefined;
  readonly title: string | undefined;
  /** Five digits. */
  readonly tableNumber: string | undefined;
  /** Is the file recognisably Statistics Norway's own? */
  readonly statisticsNorway: boolean;
  readonly layout: Layout;
  readonly shape: 'long' | 'wide';
  readonly columns: readonly Column[];
  readonly choices: Choices;
  /** The choices that the user has made. */
  readonly answered: readonly (keyof Choices)[];
  readonly questions: readonly Question[];
}

/** The months that the periods of a table fall in; none where they are whole years. */
export const monthsIn = (columns: readonly Column[]): readonly number[] => [
  ...new Set(
    columns.flatMap(({ role, facts, period }) =>
      role === 'year' ? facts.months : period?.month === undefined ? [] : [period.month],
    ),
  ),
];

export const withRoles = (columns: readonly Column[], ...roles: readonly Role[]): Column[] =>
  columns.filter(({ role }) => roles.includes(role));
