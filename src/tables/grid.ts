import type { Value } from './sheetPlan';

/** Collects cells in any order. `cells` returns the whole rectangle from A1, with '' for blanks. Rows count from 1, columns from 0. */
export interface Grid {
  readonly put: (row: number, column: number, value: Value) => void;
  readonly rows: () => number;
  readonly cells: () => Value[][];
}

export function grid(): Grid {
  const filled: Value[][] = [];
  return {
    put: (row, column, value) => {
      (filled[row - 1] ??= [])[column] = value;
    },
    rows: () => filled.length,
    cells: () => {
      const columns = Math.max(0, ...Array.from(filled, (line: Value[] | undefined) => line?.length ?? 0));
      return Array.from(filled, (line: Value[] | undefined) =>
        Array.from({ length: columns }, (_, column) => line?.[column] ?? ''),
      );
    },
  };
}
