import { mapYearsAhead, observedPoints, type Forecast } from './forecast';
import { straightLine } from './straightLine';

/**
 * Log-linear trend: a constant yearly rate of growth, by least squares on the logarithms.
 *
 *   ln ŷ(T+h) = a + b (T + h),  ŷ = exp(…) is the median of the outcome,  rate = exp(b) − 1
 *
 * @param values one value a year, null is missing; at least four observed, all above zero
 * @returns      standard errors on the log scale
 * @see Wooldridge, J. M. (2019), Introductory Econometrics, 7th ed., sections 6.4 and 10.5
 */
export function loglinear(values: readonly (number | null)[], horizon: number): Forecast {
  const points = observedPoints(values).map(({ time, value }) => ({ time, value: Math.log(value) }));
  const line = straightLine(points);
  const last = values.length - 1;
  return {
    mean: mapYearsAhead(horizon, (h) => Math.exp(line.valueAt(last + h))),
    standardError: mapYearsAhead(horizon, (h) => line.predictionError(last + h)),
    scale: 'log',
    degreesOfFreedom: points.length - 2,
  };
}
