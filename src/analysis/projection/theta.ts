import { mapYearsAhead, observedPoints, type Forecast } from './forecast';
import { simpleExponentialSmoothing } from './simpleExponentialSmoothing';
import { straightLine } from './straightLine';

/**
 * The Theta method: simple exponential smoothing with half the slope of the least squares line as drift.
 *
 *   ŷ(T+h) = ℓ(T) + b/2 · (h − 1 + (1 − (1 − α)^n) / α),  se(h) = σ √(1 + (h − 1) α²)
 *
 * @param values one value a year, null is missing; at least four observed
 * @see Assimakopoulos, V. and Nikolopoulos, K. (2000), International Journal of Forecasting 16(4), 521–530;
 *   Hyndman, R. J. and Billah, B. (2003), International Journal of Forecasting 19(2), 287–290
 */
export function theta(values: readonly (number | null)[], horizon: number): Forecast {
  const { mean, variance, smoothing } = simpleExponentialSmoothing(values, horizon);
  const { alpha } = smoothing;
  const slope = straightLine(observedPoints(values)).slope / 2;
  const lead = (1 - (1 - alpha) ** values.length) / alpha;
  return {
    mean: mean.map((level, index) => level + slope * (index + lead)),
    standardError: mapYearsAhead(horizon, (h) => Math.sqrt(variance * (1 + (h - 1) * alpha ** 2))),
    scale: 'linear',
    degreesOfFreedom: Infinity,
  };
}
