import { meanSquaredChange } from './forecast';

/**
 * Returns the restlessness of a series: the root mean square of its yearly changes. It is the unit in which errors of projections are measured.
 *
 *   s = √ mean (Δy)²
 *
 * A change over missing years counts with its mean square per year. The restlessness of a series that never changes is zero, so its interval has no width.
 *
 * @see Hyndman, R. J. and Koehler, A. B. (2006), International Journal of Forecasting 22(4), 679–688: errors scaled by those of the naive method
 */
export function restlessness(values: readonly (number | null)[]): number {
  return Math.sqrt(meanSquaredChange(values, 0, 0));
}
