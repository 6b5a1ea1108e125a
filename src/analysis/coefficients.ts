import { AnalysisError } from './analysisError';

/** Input coefficients: the row industry supplies the column industry. Each cell is the column industry's purchases per unit of its own output. */
export type Coefficients = readonly (readonly number[])[];

/**
 * Checks that a table holds input coefficients.
 *
 *   A_ij = Z_ij / x_j ≥ 0,  Σ_i A_ij < 1
 *
 * @throws AnalysisError not-square, figure-not-finite, figure-negative; column-sum-too-large for an industry whose purchases cost as much as its output or more,
 *   because it has no value added, and the inverse loses its meaning (Miller & Blair 2009, Input–Output Analysis, section 2.4)
 */
export function checkCoefficients(argument: string, table: Coefficients): void {
  const n = table.length;
  const sums = new Array<number>(n).fill(0);
  table.forEach((row, index) => {
    if (row.length !== n) throw new AnalysisError('not-square', { argument, rows: n, columns: row.length });
    row.forEach((value, column) => {
      const position = index * n + column + 1;
      if (!Number.isFinite(value)) throw new AnalysisError('figure-not-finite', { argument, position });
      if (value < 0) throw new AnalysisError('figure-negative', { argument, position, value });
      sums[column] = (sums[column] ?? 0) + value;
    });
  });
  sums.forEach((sum, index) => {
    if (sum >= 1) throw new AnalysisError('column-sum-too-large', { argument, column: index + 1, sum });
  });
}

/** Returns the table in one array, row by row [n × n]. */
export const toRowMajor = (table: Coefficients): Float64Array => Float64Array.from(table.flat());

/** Returns the table that is stored row by row in one array [n × n]. */
export const toTable = (values: Float64Array, n: number): number[][] =>
  Array.from({ length: n }, (_, row) => Array.from(values.subarray(row * n, (row + 1) * n)));

/**
 * Checks that a list has a figure, zero or more, for each industry.
 *
 * @throws AnalysisError sizes-differ, figure-missing for null or NaN, figure-not-finite, figure-negative
 */
export function checkByIndustry(
  argument: string,
  values: readonly (number | null)[],
  needed: number,
): asserts values is readonly number[] {
  if (values.length !== needed) throw new AnalysisError('sizes-differ', { argument, size: values.length, needed });
  values.forEach((value, index) => {
    const position = index + 1;
    if (value === null || Number.isNaN(value)) throw new AnalysisError('figure-missing', { argument, position });
    if (!Number.isFinite(value)) throw new AnalysisError('figure-not-finite', { argument, position });
    if (value < 0) throw new AnalysisError('figure-negative', { argument, position, value });
  });
}
