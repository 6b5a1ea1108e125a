import { smoothingForecast, type SmoothedForecast } from './exponentialSmoothing';

/**
 * Simple exponential smoothing, ETS(A,N,N): a level that follows the figures, without a trend. Theta uses it.
 *
 *   ŷ(T+h) = ℓ(T),  ℓ(t) = ℓ(t−1) + α e(t)
 *
 * @param values one value a year, null is missing; at least four observed
 * @see Hyndman et al. (2008), Forecasting with Exponential Smoothing, table 2.1 and section 5.1
 */
export function simpleExponentialSmoothing(values: readonly (number | null)[], horizon: number): SmoothedForecast {
  return smoothingForecast(values, horizon, 'simple');
}
