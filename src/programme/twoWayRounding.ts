/**
 * Whole numbers with given row and column sums, each less than one from its share: controlled rounding of rows_i · columns_j / whole.
 *
 * Both sums of the unrounded table are whole, so a row or column with one fraction has another: fractions lie on cycles. Moving what one cell of a cycle gains
 * from the next to it, and so on around, keeps every sum and makes at least one of the cells whole, until all are.
 *
 * @param rows    whole numbers, 0 or more
 * @param columns the same, with the same sum
 * @see Cox, L. H. (1987), Journal of the American Statistical Association 82(398), 520–524
 */
export function roundBothWays(rows: readonly bigint[], columns: readonly bigint[]): bigint[][] {
  const whole = rows.reduce((sum, row) => sum + row, 0n);
  if (whole === 0n) return rows.map(() => columns.map(() => 0n));
  const floors = rows.map((row) => columns.map((column) => (row * column) / whole));
  const fractions = rows.map((row) => columns.map((column) => (row * column) % whole));
  const cells = new Map<string, Cell>();
  for (const [row, line] of fractions.entries())
    for (const [column, fraction] of line.entries()) if (fraction > 0n) cells.set(`${row}:${column}`, { row, column, fraction });

  while (cells.size > 0) {
    const cycle = findCycle([...cells.values()]);
    const gaining = cycle.filter((_, index) => index % 2 === 0);
    const losing = cycle.filter((_, index) => index % 2 === 1);
    const room = (up: readonly Cell[], down: readonly Cell[]): bigint =>
      [...up.map(({ fraction }) => whole - fraction), ...down.map(({ fraction }) => fraction)].reduce((least, one) =>
        one < least ? one : least,
      );
    const [forward, backward] = [room(gaining, losing), room(losing, gaining)];
    // The shorter move distorts least.
    const move = forward <= backward ? forward : -backward;
    for (const [index, cell] of cycle.entries()) {
      cell.fraction += index % 2 === 0 ? move : -move;
      if (cell.fraction !== 0n && cell.fraction !== whole) continue;
      const line = floors[cell.row];
      if (line && cell.fraction === whole) line[cell.column] = (line[cell.column] ?? 0n) + 1n;
      cells.delete(`${cell.row}:${cell.column}`);
    }
  }
  return floors;
}

interface Cell {
  readonly row: number;
  readonly column: number;
  /** What it has above its floor, in parts of the whole. */
  fraction: bigint;
}

/** Cells in turn along a row and along a column, back to where they began. Every row and column among `cells` holds at least two. */
function findCycle(cells: readonly Cell[]): Cell[] {
  const path: Cell[] = [];
  let next = cells[0];
  while (next) {
    path.push(next);
    const last: Cell = next;
    const alongRow = path.length % 2 === 1;
    const line = (cell: Cell): number => (alongRow ? cell.row : cell.column);
    // Back in a line the path has left before: the cells between close the cycle.
    const start = path.findIndex((cell, index) => index % 2 === (alongRow ? 1 : 0) && index < path.length - 1 && line(cell) === line(last));
    if (start >= 0) return path.slice(start + (alongRow ? 0 : 0));
    next = cells.find((cell) => cell !== last && line(cell) === line(last));
  }
  return path;
}
