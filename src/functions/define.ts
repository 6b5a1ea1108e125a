/**
 * One declaration per function. From it come the adapter to Excel, the metadata in three languages, the reference page and the tests of its
 * arguments; its words stand in src/text/functions, in a file named as the function's own, and a missing one does not compile.
 */

import type { functionWords } from '../text/functions';
import { callable, type Cells } from './adapter';
import type { Kind } from './kind';
import type { Reason } from './reasons';

export type FunctionId = keyof typeof functionWords;

/** A cell of an answer; null is missing and shows as an empty text, since Excel turns null into 0. */
export type Value = string | number | boolean | null;

/** The arguments of a function in Excel's order, one for each of its words. */
type Args<Id extends FunctionId> = Readonly<Record<keyof (typeof functionWords)[Id]['args'], Kind<unknown>>>;

type Values<A> = { readonly [K in keyof A]: A[K] extends Kind<infer T> ? T : never };

interface Common<A> {
  readonly args: A;
  /** Paragraphs, papers and tables that the answer rests on. */
  readonly source: readonly string[];
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

/** A function of the add-in, as Excel, the embedded workbook and the reference page meet it. */
export interface OmstFunction {
  readonly id: FunctionId;
  readonly parameters: readonly { readonly key: string; readonly kind: Kind<unknown> }[];
  readonly gives: 'value' | 'row' | 'table';
  readonly source: readonly string[];
  readonly refuses: readonly Reason[];
  readonly example: readonly unknown[];
  /** Takes a range or a value per argument, null for one left out; answers rows of cells. @throws CustomFunctions.Error and nothing else */
  readonly call: (...inputs: unknown[]) => Cells;
}

export function define<const Id extends FunctionId, const A extends Args<Id>>(id: Id, declaration: Declaration<A>): OmstFunction {
  return {
    id,
    parameters: Object.entries<Kind<unknown>>(declaration.args).map(([key, kind]) => ({ key, kind })),
    gives: declaration.gives,
    source: declaration.source,
    refuses: declaration.refuses,
    example: declaration.example,
    call: callable(id, declaration as unknown as Declaration<Record<string, Kind<unknown>>>),
  };
}
