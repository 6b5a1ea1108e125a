/** Error that is left when iteration stops, of the largest figure: a tenth of what a sum over the nation is checked to. It is mostly far less. */
const iterationError = 1e-10;

/** Regional tables settle in ten sweeps; a table that takes so many is faster to eliminate. */
const mostSweeps = 40;

/** Rows summed together: they read the same x, and none waits for the additions of another. */
const rowsPerPass = 4;

/**
 * x = M·x + b by Gauss–Seidel, from x = b, written into x, for M with row sums of at most `contraction` < 1. Each sweep brings the largest error down by
 * that factor at least (Varga 1962, Matrix Iterative Analysis, ch. 3), and far more where little of a unit goes into a unit, so it suits small regions.
 * The error left is at most contraction / (1 − contraction) of the last change; it stops when that is below the error allowed.
 *
 * @returns false when it has not settled: then x is no answer
 */
export function iterated(table: Float64Array, b: Float64Array, x: Float64Array, contraction: number): boolean {
  const n = b.length;
  const sums = new Float64Array(rowsPerPass);
  x.set(b);
  const allowed = (iterationError * (1 - contraction)) / contraction;
  for (let sweep = 0; sweep < mostSweeps; sweep++) {
    let change = 0;
    for (let row = 0; row < n; row += rowsPerPass) {
      sumRows(table, x, row, sums);
      const rows = Math.min(rowsPerPass, n - row);
      for (let at = 0; at < rows; at++) {
        const place = row + at;
        const own = table[place * n + place] as number;
        const old = x[place] as number;
        const value = ((b[place] as number) + (sums[at] as number) - own * old) / (1 - own);
        const moved = value - old;
        for (let later = at + 1; later < rows; later++)
          sums[later] = (sums[later] as number) + (table[(row + later) * n + place] as number) * moved;
        if (Math.abs(moved) > change * value) change = Math.abs(moved) / value;
        x[place] = value;
      }
    }
    if (change <= allowed) return true;
  }
  return false;
}

/** Σ_j M_ij·x_j of the rows from `row` on; past the last row the last is summed again. */
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
