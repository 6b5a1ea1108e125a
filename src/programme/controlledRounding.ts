import { compareDescending } from '../analysis/largestRemainder';

/**
 * Returns a table of whole numbers, in proportion to its row and column sums, that has exactly those sums.
 *
 *   a_ij = R_i · C_j / T;  every cell is ⌊a_ij⌋ or ⌈a_ij⌉, Σ_j = R_i, Σ_i = C_j
 *
 * Raising cells from the floor is a flow from rows to columns, with a capacity of one through each cell that is not whole. The a_ij satisfy the sums, so a flow that
 * fills every row and column exists. The capacities are whole, so a whole flow exists too (Ford and Fulkerson), and augmenting paths find it. Larger remainders are
 * tried first.
 *
 * @param rowSums    whole, not negative [m]
 * @param columnSums whole, not negative, with the same total [n]
 * @returns          whole numbers [m × n]
 * @see Cox, L. H. and Ernst, L. R. (1982), Controlled rounding, INFOR 20(4), 423–432
 */
export function controlledRounding(rowSums: readonly number[], columnSums: readonly number[]): number[][] {
  const columns = columnSums.map(BigInt);
  const total = columns.reduce((sum, column) => sum + column, 0n);
  if (total === 0n) return rowSums.map(() => columnSums.map(() => 0));

  const floors = rowSums.map((row) => columns.map((column) => Number((BigInt(row) * column) / total)));
  /** For each row, the columns whose cell may be raised, the largest remainder first. */
  const open = rowSums.map((row) =>
    [...columns.entries()]
      .map(([index, column]) => ({ index, remainder: (BigInt(row) * column) % total }))
      .filter(({ remainder }) => remainder > 0n)
      .sort((a, b) => compareDescending(a.remainder, b.remainder))
      .map(({ index }) => index),
  );
  const raised = rowSums.map(() => new Set<number>());
  const lacking = columnSums.map((sum, column) => sum - floors.reduce((filled, row) => filled + (row[column] ?? 0), 0));

  /** Raises one more cell of the row. If necessary, it moves the raised cells of other rows to other columns. */
  function raise(row: number, tried: Set<number>): boolean {
    for (const column of open[row] ?? []) {
      if (raised[row]?.has(column) || tried.has(column)) continue;
      tried.add(column);
      if ((lacking[column] ?? 0) > 0) {
        lacking[column] = (lacking[column] ?? 0) - 1;
        raised[row]?.add(column);
        return true;
      }
      const mover = raised.findIndex((cells, otherRow) => cells.has(column) && raise(otherRow, tried));
      if (mover >= 0) {
        raised[mover]?.delete(column);
        raised[row]?.add(column);
        return true;
      }
    }
    return false;
  }

  rowSums.forEach((sum, row) => {
    const short = sum - (floors[row] ?? []).reduce((filled, cell) => filled + cell, 0);
    for (let unit = 0; unit < short; unit += 1)
      if (!raise(row, new Set()))
        throw new Error(`row ${row} of ${rowSums.join('+')} and ${columnSums.join('+')} cannot be filled`);
  });
  return floors.map((cells, row) => cells.map((cell, column) => cell + (raised[row]?.has(column) ? 1 : 0)));
}
