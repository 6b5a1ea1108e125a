/** Makes the kinds of argument that are a whole range. */

import type { Words } from '../../text';
import { messages } from '../../text/messages';
import { errorIn, isMissing, type Matrix } from '../cell';
import type { CellKind, RangeKind, ContentType } from '../kind';
import { refuse, Refusal } from '../refusal';
import { refusal } from './cell';

/** Makes a kind of argument. It passes an error in any cell on, and refuses a range without a figure as missing. */
export function rangeKind<T>(contentType: ContentType, expects: Words, read: (cells: Matrix) => T): RangeKind<T> {
  const kind: RangeKind<T> = {
    takes: 'range',
    contentType,
    expects,
    bounds: {},
    read: (cells) => {
      for (const row of cells)
        for (const cell of row) {
          const error = errorIn(cell);
          if (error !== undefined) throw new Refusal(error, messages.passedOn, { got: error });
        }
      if (cells.every((row) => row.every(isMissing))) throw refusal('#N/A', messages.missing, kind, null);
      return read(cells);
    },
  };
  return kind;
}

/** Returns the cells of one row or one column. @throws Refusal for a block of several rows and columns */
export function line(cells: Matrix): readonly unknown[] {
  const first = cells[0] ?? [];
  if (cells.length === 1) return first;
  if (cells.every((row) => row.length <= 1)) return cells.map((row) => row[0]);
  throw refuse('#VALUE!', messages.oneLine, { rows: cells.length, columns: first.length });
}

/** Reads a figure, or returns null when it is missing. */
export function figure(cell: unknown, kind: CellKind<number>): number | null {
  return isMissing(cell) ? null : kind.read(cell);
}
