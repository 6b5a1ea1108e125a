import type { Words } from '../text';
import type { Matrix } from './cell';
import type { Detail } from '../programme/reasons';

/** The default of an argument that may be left out, as the reference page shows it. */
interface Shown {
  readonly expects: Words;
  /** Values of the placeholders in `expects`. */
  readonly bounds: Readonly<Record<string, Detail>>;
  /** What the argument is when it is omitted or blank; undefined for one that must be given. */
  readonly omitted?: string;
}

/** What is written in the cells of an argument: decides what a text, a blank or a boolean there is. */
export type Writing = 'number' | 'boolean' | 'date' | 'text';

/** An argument that is one value. Given a range, the function answers element by element. */
export interface CellKind<T> extends Shown {
  readonly takes: 'cell';
  readonly writing: Writing;
  /** @throws Refusal */
  readonly read: (cell: unknown) => T;
}

/** An argument that is a whole range. */
export interface RangeKind<T> extends Shown {
  readonly takes: 'range';
  readonly writing: Writing;
  /** The most cells in use, where the work grows faster than they do; `mostCells` of the adapter when left out. */
  readonly most?: number;
  /** @throws Refusal */
  readonly read: (cells: Matrix) => T;
}

export type Kind<T> = CellKind<T> | RangeKind<T>;
