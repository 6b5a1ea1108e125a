/**
 * Solves x = M·x + b, that is (I − M)·x = b, the system of equations in input-output analysis. M has no negative figures.
 *
 * Elimination needs no pivoting. With column sums below 1, I − M is strictly diagonally dominant by columns, and partial pivoting would move no row
 * (Golub & Van Loan 2013, theorem 4.1.2); when M is only productive, I − M is an M-matrix, whose elimination has positive pivots and never grows
 * (Funderlic, Neumann & Plemmons 1982, Numerische Mathematik 40, 57–69). A pivot that is not positive means that M is not productive: making a unit
 * would take more than a unit (Hawkins & Simon 1949, Econometrica 17, 245–248).
 *
 * Tables are row-major in one Float64Array [n × n].
 */

import { AnalysisError } from './analysisError';

/** Far above the rounding error with 100 industries, and far below the value added per unit of output in any economy. */
const smallestPivot = 1e-12;

/**
 * Returns the factors of I − M = L·U in one table. The ones on the diagonal of L are not stored.
 *
 * @param argument the argument that M comes from, for the error
 * @throws AnalysisError no-solution when M is not productive
 */
export function factorise(table: Float64Array, n: number, argument: string): Float64Array {
  const lu = new Float64Array(n * n);
  for (let index = 0; index < lu.length; index++) lu[index] = -(table[index] as number);
  for (let diagonal = 0; diagonal < n; diagonal++) lu[diagonal * n + diagonal] = 1 + (lu[diagonal * n + diagonal] as number);
  for (let step = 0; step < n; step++) {
    const pivot = lu[step * n + step] as number;
    if (!(pivot > smallestPivot)) throw new AnalysisError('no-solution', { argument });
    for (let row = step + 1; row < n; row++) {
      const factor = (lu[row * n + step] as number) / pivot;
      lu[row * n + step] = factor;
      if (factor === 0) continue;
      for (let column = step + 1; column < n; column++)
        lu[row * n + column] = (lu[row * n + column] as number) - factor * (lu[step * n + column] as number);
    }
  }
  return lu;
}

/** Returns x of (I − M)·x = b, from the factors of I − M. */
export function solve(lu: Float64Array, b: ArrayLike<number>): Float64Array {
  const n = b.length;
  const x = Float64Array.from(b);
  for (let row = 0; row < n; row++) {
    let sum = x[row] as number;
    for (let column = 0; column < row; column++) sum -= (lu[row * n + column] as number) * (x[column] as number);
    x[row] = sum;
  }
  for (let row = n - 1; row >= 0; row--) {
    let sum = x[row] as number;
    for (let column = row + 1; column < n; column++) sum -= (lu[row * n + column] as number) * (x[column] as number);
    x[row] = sum / (lu[row * n + row] as number);
  }
  return x;
}

/** Returns (I − M)⁻¹, from the factors of I − M. */
export function inverseFromFactors(lu: Float64Array, n: number): Float64Array {
  const inverse = new Float64Array(n * n);
  for (let column = 0; column < n; column++) {
    const unit = new Float64Array(n);
    unit[column] = 1;
    solve(lu, unit).forEach((value, row) => (inverse[row * n + column] = value));
  }
  return inverse;
}
