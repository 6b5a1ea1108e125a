import { smoothingForecast, type SmoothedForecast } from './exponentialSmoothing';

/**
 * Holt's linear method, ETS(A,A,N): both level and trend follow the figures, and the last trend continues unchanged.
 *
 *   ŷ(T+h) = ℓ(T) + h b(T)
 *
 * @param values one value a year, null is missing; at least five observed
 * @see Holt, C. C. (1957), ONR Memorandum 52, reprinted in International Journal of Forecasting 20(1) (2004), 5–10;
 *   Hyndman et al. (2008), Forecasting with Exponential Smoothing, tables 2.1 and 6.2
 */
export function holt(values: readonly (number | null)[], horizon: number): SmoothedForecast {
  return smoothingForecast(values, horizon, 'holt');
}
