import { mapYearsAhead, meanSquaredChange, type Forecast } from './forecast';

/**
 * Naive projection: repeats the last figure.
 *
 *   ŷ(T+h) = y(T),  σ² = mean (Δy)² per year,  se(h) = σ √h
 *
 * A change over missing years counts with its variance per year, (Δy)² / years.
 *
 * @param values one value a year, null is missing; at least three observed, the last among them
 * @see Hyndman, R. J. and Athanasopoulos, G. (2021), Forecasting: Principles and Practice, 3rd ed., sections 5.2 and 5.5
 */
export function naive(values: readonly (number | null)[], horizon: number): Forecast {
  const variance = meanSquaredChange(values, 0, 0);
  const last = values[values.length - 1] ?? NaN;
  return {
    mean: mapYearsAhead(horizon, () => last),
    standardError: mapYearsAhead(horizon, (h) => Math.sqrt(variance * h)),
    scale: 'linear',
    degreesOfFreedom: Infinity,
  };
}
