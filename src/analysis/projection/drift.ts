import { meanSquaredChange, type Forecast } from './forecast';

/**
 * Drift: continues with the mean yearly change from the first to the last figure.
 *
 *   b = (y(T) − y(1)) / (T − 1),  ŷ(T+h) = y(T) + h b
 *   σ² = Σ (Δy − b)² / (n − 2),  se(h) = σ √(h + h² / (T − 1))
 *
 * A change over missing years counts with its variance per year.
 *
 * @param values one value a year, null is missing; at least four observed, the first and the last among them
 * @see Hyndman, R. J. and Athanasopoulos, G. (2021), Forecasting: Principles and Practice, 3rd ed., sections 5.2 and 5.5
 */
export function drift(values: readonly (number | null)[], horizon: number): Forecast {
  const years = values.length - 1;
  const first = values[0] ?? NaN;
  const last = values[years] ?? NaN;
  const slope = (last - first) / years;
  const variance = meanSquaredChange(values, slope, 1);
  const mean: number[] = [];
  const standardError: number[] = [];
  for (let h = 1; h <= horizon; h++) {
    mean.push(last + h * slope);
    standardError.push(Math.sqrt(variance * (h + h ** 2 / years)));
  }
  return { mean, standardError, scale: 'linear', degreesOfFreedom: Infinity };
}
