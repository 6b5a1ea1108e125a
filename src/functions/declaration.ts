/** What a custom function declares of itself: its arguments, its sources, and how it answers. */

import type { functionWords } from '../text/functions';
import type { SourceInWords } from '../text/functions/sources';
import type { Kind } from './kind';
import type { Reason } from '../programme/reasons';

export type FunctionId = keyof typeof functionWords;

/** A cell of an answer; null is missing and shows as an empty text, since Excel turns null into 0. */
export type Value = string | number | boolean | null;

/** A paragraph, paper or table by its title, which is the same in every language; or words of ours, with a page that says more. */
export type Source = string | SourceInWords;

type Values<A> = { readonly [K in keyof A]: A[K] extends Kind<infer T> ? T : never };

interface Common<A> {
  readonly args: A;
  /** Paragraphs, papers and tables that the answer rests on. */
  readonly source: readonly Source[];
  /** When it has no answer although every argument is of its kind. */
  readonly refuses: readonly Reason[];
  /** Arguments of a call that the reference page shows with its answer, and that the tests vary. */
  readonly example: readonly unknown[];
  /** The header row, where the last argument asks for one; bokmål whatever the language, since formulas look it up. */
  readonly columns?: readonly string[] | ((values: Values<A>) => readonly string[]);
}

/** One value: a range in any single-valued argument gives a range of answers. */
interface GivesValue<A> extends Common<A> {
  readonly gives: 'value';
  readonly answer: (values: Values<A>) => Value;
}
/** One row of cells: a column in any single-valued argument gives a row for each. */
interface GivesRow<A> extends Common<A> {
  readonly gives: 'row';
  readonly answer: (values: Values<A>) => readonly Value[];
}
/** A table: single-valued arguments take one cell. */
interface GivesTable<A> extends Common<A> {
  readonly gives: 'table';
  readonly answer: (values: Values<A>) => readonly (readonly Value[])[];
}

export type Declaration<A> = GivesValue<A> | GivesRow<A> | GivesTable<A>;
