/** The largest relative error when iteration stops. It is a tenth of the tolerance for a sum over the nation, and the error is mostly far smaller. */
const iterationError = 1e-10;

/** Regional tables converge in ten sweeps. A table that needs more sweeps than this is solved faster by elimination. */
const maxSweeps = 40;

/** As many rows are summed at the same time. They read the same x, and the processor need not wait for one sum before the next. */
const rowsPerPass = 4;

/**
 * Solves x = M·x + b by Gauss–Seidel iteration from x = b, for a table M whose row sums are at most `contraction` < 1, and writes the answer into x. Each sweep
 * reduces the largest error by at least that factor (Varga 1962, Matrix Iterative Analysis, ch. 3), and by much more when a unit of output needs little input,
 * as in small regions. The remaining error is at most contraction / (1 − contraction) of the last change. Iteration stops when this is below `iterationError`.
 *
 * @returns false when the iteration did not converge, so that x is not an answer
 */
export function solveByIteration(table: Float64Array, b: Float64Array, x: Float64Array, contraction: number): boolean {
  const n = b.length;
  const sums = new Float64Array(rowsPerPass);
  x.set(b);
  const allowed = (iterationError * (1 - contraction)) / contraction;
  for (let sweep = 0; sweep < maxSweeps; sweep++) {
    let change = 0;
    for (let row = 0; row < n; row += rowsPerPass) {
      sumRows(table, x, row, sums);
      const rows = Math.min(rowsPerPass, n - row);
      for (let offset = 0; offset < rows; offset++) {
        const index = row + offset;
        const diagonal = table[index * n + index] as number;
        const oldValue = x[index] as number;
        const value = ((b[index] as number) + (sums[offset] as number) - diagonal * oldValue) / (1 - diagonal);
        const difference = value - oldValue;
        for (let later = offset + 1; later < rows; later++)
          sums[later] = (sums[later] as number) + (table[(row + later) * n + index] as number) * difference;
        if (Math.abs(difference) > change * value) change = Math.abs(difference) / value;
        x[index] = value;
      }
    }
    if (change <= allowed) return true;
  }
  return false;
}

/** Calculates Σ_j M_ij·x_j for four rows from `row` on. After the last row, the last row is summed again. */
function sumRows(table: Float64Array, x: Float64Array, row: number, sums: Float64Array): void {
  const n = x.length;
  const first = row * n;
  const second = Math.min(row + 1, n - 1) * n;
  const third = Math.min(row + 2, n - 1) * n;
  const fourth = Math.min(row + 3, n - 1) * n;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let column = 0; column < n; column++) {
    const value = x[column] as number;
    a += (table[first + column] as number) * value;
    b += (table[second + column] as number) * value;
    c += (table[third + column] as number) * value;
    d += (table[fourth + column] as number) * value;
  }
  sums[0] = a;
  sums[1] = b;
  sums[2] = c;
  sums[3] = d;
}
