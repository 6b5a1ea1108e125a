/**
 * Defines a function by one declaration. The adapter to Excel, the metadata in three languages, the reference page and the tests of the arguments are made
 * from it. The texts of the function are in src/text/functions, in a file with the same name, and the types require them all.
 */

import type { functionWords } from '../text/functions';
import { callable, type Cells } from './adapter';
import type { Declaration, FunctionId, Source } from './declaration';
import type { Kind } from './kind';
import type { Reason } from '../programme/reasons';

/** The arguments of a function in the order of its texts, which is Excel's. */
type Args<Id extends FunctionId> = Readonly<Record<keyof (typeof functionWords)[Id]['args'], Kind<unknown>>>;

/** A function of the add-in, as Excel, the embedded workbook and the reference page use it. */
export interface OmstFunction {
  readonly id: FunctionId;
  readonly parameters: readonly { readonly key: string; readonly kind: Kind<unknown> }[];
  readonly gives: 'value' | 'row' | 'table';
  readonly source: readonly Source[];
  readonly refuses: readonly Reason[];
  readonly example: readonly unknown[];
  /** Takes a range or a value for each argument, or null for one left out, and returns rows of cells. @throws CustomFunctions.Error and nothing else */
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
