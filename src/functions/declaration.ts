/** The declaration of a custom function: its arguments, its sources, and how it answers. */

import type { functionWords } from '../text/functions';
import type { SourceInWords } from '../text/functions/sources';
import type { Kind } from './kind';
import type { Reason } from '../programme/reasons';

export type FunctionId = keyof typeof functionWords;

/** A cell of an answer. A missing value is null and is shown as an empty text, because Excel shows null as 0. */
export type Value = string | number | boolean | null;

/** The title of a paragraph, paper or table, which is the same in every language; or a text of the add-in's, with the page that says more. */
export type Source = string | SourceInWords;

type Values<A> = { readonly [K in keyof A]: A[K] extends Kind<infer T> ? T : never };

interface Common<A> {
  readonly args: A;
  /** Paragraphs, papers and tables that the answer rests on. */
  readonly source: readonly Source[];
  /** The reasons for refusing arguments that their kinds accept. */
  readonly refuses: readonly Reason[];
  /** The arguments of an example call. The reference page shows the call with its answer, and the tests vary its arguments. */
  readonly example: readonly unknown[];
  /** The header row, which the last argument turns on. It is in bokmål in every language, because formulas look columns up by it. */
  readonly columns?: readonly string[] | ((values: Values<A>) => readonly string[]);
}

/** A function that answers with one value. A range in a single-valued argument gives a range of answers. */
interface GivesValue<A> extends Common<A> {
  readonly gives: 'value';
  readonly answer: (values: Values<A>) => Value;
}
/** A function that answers with one row. A column in a single-valued argument gives a row for each cell. */
interface GivesRow<A> extends Common<A> {
  readonly gives: 'row';
  readonly answer: (values: Values<A>) => readonly Value[];
}
/** A function that answers with a table. Its single-valued arguments take one cell. */
interface GivesTable<A> extends Common<A> {
  readonly gives: 'table';
  readonly answer: (values: Values<A>) => readonly (readonly Value[])[];
}

export type Declaration<A> = GivesValue<A> | GivesRow<A> | GivesTable<A>;
