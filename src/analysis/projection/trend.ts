import { mapYearsAhead, observedPoints, type Forecast } from './forecast';
import { straightLine } from './straightLine';

/**
 * Linear trend: continues the least squares line through the observed years.
 *
 *   ŷ(T+h) = a + b (T + h), with Student's t on n − 2 degrees of freedom
 *
 * @param values one value a year, null is missing; at least four observed
 * @see Montgomery, D. C., Peck, E. A. and Vining, G. G. (2012), Introduction to Linear Regression Analysis, 5th ed., section 2.5
 */
export function trend(values: readonly (number | null)[], horizon: number): Forecast {
  const points = observedPoints(values);
  const line = straightLine(points);
  const last = values.length - 1;
  return {
    mean: mapYearsAhead(horizon, (h) => line.valueAt(last + h)),
    standardError: mapYearsAhead(horizon, (h) => line.predictionError(last + h)),
    scale: 'linear',
    degreesOfFreedom: points.length - 2,
  };
}
