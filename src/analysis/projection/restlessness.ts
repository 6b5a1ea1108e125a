import { meanSquaredChange } from './forecast';

/**
 * How restless a series is: the root mean square of its yearly changes. The error of a projection is measured in it.
 *
 *   s = √ mean (Δy)²
 *
 * A change over missing years counts as its yearly mean square. Zero for a series that never moved: its interval has no width, since there is
 * nothing to measure by.
 *
 * @see Hyndman, R. J. and Koehler, A. B. (2006), International Journal of Forecasting 22(4), 679–688: errors scaled by those of the naive method
 */
export function restlessness(values: readonly (number | null)[]): number {
  return Math.sqrt(meanSquaredChange(values, 0, 0));
}
