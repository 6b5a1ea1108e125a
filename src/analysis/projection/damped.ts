import { smoothingForecast, type SmoothedForecast } from './exponentialSmoothing';

/**
 * Holt's method with a damped trend, ETS(A,Ad,N): the last trend fades by a factor φ each year, 0.80 ≤ φ ≤ 0.98.
 *
 *   ŷ(T+h) = ℓ(T) + (φ + φ² + … + φ^h) b(T)
 *
 * @param values one value a year, null is missing; at least six observed
 * @see Gardner, E. S. and McKenzie, E. (1985), Management Science 31(10), 1237–1246;
 *   Hyndman et al. (2008), Forecasting with Exponential Smoothing, tables 2.1 and 6.2
 */
export function damped(values: readonly (number | null)[], horizon: number): SmoothedForecast {
  return smoothingForecast(values, horizon, 'damped');
}
