/** Arguments that may be left out. */

import { isBlank, isMissing, type Matrix } from '../cell';
import type { CellKind, Kind, RangeKind } from '../kind';

/**
 * An argument that may be left out. A blank counts as left out. So does 0 when the kind refuses 0, because Excel on the desktop sends 0 for a blank cell.
 *
 * @param omitted how the reference page shows the default; the default itself when left out
 */
export function optional<T, D>(kind: CellKind<T>, standard: D, omitted?: string): CellKind<T | D>;
export function optional<T, D>(kind: RangeKind<T>, standard: D, omitted?: string): RangeKind<T | D>;
export function optional<T, D>(kind: Kind<T>, defaultValue: D, omitted = String(defaultValue)): Kind<T | D> {
  if (kind.takes === 'cell') {
    return {
      ...kind,
      omitted,
      read: (cell: unknown) => (isBlank(cell) ? defaultValue : unlessZero(cell === 0, () => kind.read(cell), defaultValue)),
    };
  }
  const everyCell = (cells: Matrix, test: (cell: unknown) => boolean): boolean => cells.every((row) => row.every(test));
  return {
    ...kind,
    omitted,
    read: (cells: Matrix) =>
      everyCell(cells, isBlank)
        ? defaultValue
        : unlessZero(
            everyCell(cells, (cell) => isBlank(cell) || cell === 0),
            () => kind.read(cells),
            defaultValue,
          ),
  };
}

function unlessZero<T, D>(zero: boolean, read: () => T, defaultValue: D): T | D {
  if (!zero) return read();
  try {
    return read();
  } catch {
    return defaultValue;
  }
}

/** A figure that may be missing: a blank, a mark for a missing figure, or 0, which Excel on the desktop sends for a blank, is undefined. */
export const whereKnown = (kind: CellKind<number>, omitted: string): CellKind<number | undefined> => ({
  ...kind,
  omitted,
  read: (cell) => (isMissing(cell) || cell === 0 ? undefined : kind.read(cell)),
});
