import type { Words } from '../text';
import type { Matrix } from './cell';
import type { Detail } from '../programme/reasons';

/** What messages and the reference page say about an argument. */
interface ArgumentDescription {
  readonly expects: Words;
  /** The values of the placeholders in `expects`. */
  readonly bounds: Readonly<Record<string, Detail>>;
  /** The default of an argument that may be left out, as the reference page shows it. Undefined when the argument is required. */
  readonly omitted?: string;
}

/** What the cells of an argument hold. The tests use it to decide whether a text or a boolean is of the wrong kind. */
export type ContentType = 'number' | 'boolean' | 'date' | 'text';

/** An argument that is one value. For a range, the function answers element by element. */
export interface CellKind<T> extends ArgumentDescription {
  readonly takes: 'cell';
  readonly contentType: ContentType;
  /** @throws Refusal */
  readonly read: (cell: unknown) => T;
}

/** An argument that is a whole range. */
export interface RangeKind<T> extends ArgumentDescription {
  readonly takes: 'range';
  readonly contentType: ContentType;
  /** The most cells in use, when the work grows faster than the number of cells. The default is `mostCells` of the adapter. */
  readonly most?: number;
  /** @throws Refusal */
  readonly read: (cells: Matrix) => T;
}

export type Kind<T> = CellKind<T> | RangeKind<T>;
