import type { Forecast } from './forecast';
import { nelderMead } from './nelderMead';
import { smoothingFit, type Smoothing, type State } from './smoothingFit';

export interface SmoothedForecast extends Forecast {
  readonly smoothing: Smoothing;
  /** Σ e² / (n − parameters). */
  readonly variance: number;
}

/** The three models, with the number of parameters estimated in each, start values included. */
export const smoothingModels = {
  simple: { trend: false, damped: false, parameters: 2 },
  holt: { trend: true, damped: false, parameters: 4 },
  damped: { trend: true, damped: true, parameters: 5 },
} as const;
export type SmoothingModel = keyof typeof smoothingModels;

/** Bounds of the parameters: those of Hyndman et al. (2008), section 2.7, with damping between 0.80 and 0.98. */
const bounds = { smallest: 0.0001, largest: 0.9999, slowest: 0.8, fastest: 0.98 };

function smoothingAt(model: SmoothingModel, [a = 0, b = 0, p = 1]: readonly number[]): Smoothing {
  const { trend, damped } = smoothingModels[model];
  const alpha = bounds.smallest + a * (bounds.largest - bounds.smallest);
  return {
    alpha,
    beta: trend ? bounds.smallest + b * (alpha - bounds.smallest) : 0,
    phi: damped ? bounds.slowest + p * (bounds.fastest - bounds.slowest) : 1,
  };
}

/** Returns every combination of a few values on `axes` axes; the search starts from the best of them. */
function grid(axes: number): number[][] {
  const marks = [0, 0.25, 0.5, 0.75, 1];
  return axes === 0 ? [[]] : grid(axes - 1).flatMap((point) => marks.map((mark) => [...point, mark]));
}

const starts = { simple: grid(1), holt: grid(2), damped: grid(3) } as const satisfies Record<SmoothingModel, number[][]>;

/** Returns the parameters and start values with the least sum of squared one-year errors. */
function estimate(values: readonly (number | null)[], model: SmoothingModel): { smoothing: Smoothing; start: State } {
  const { trend } = smoothingModels[model];
  const cost = (point: readonly number[]): number => smoothingFit(values, smoothingAt(model, point), trend).squares;
  let best: readonly number[] = [];
  let least = Infinity;
  for (const point of starts[model]) {
    const squares = cost(point);
    if (squares < least) [best, least] = [point, squares];
  }
  const smoothing = smoothingAt(model, nelderMead(cost, best));
  return { smoothing, start: smoothingFit(values, smoothing, trend).start };
}

/**
 * Forecasts the years after the last figure from the final level and trend.
 *
 *   ŷ(T+h) = ℓ + (φ + … + φ^h) b
 *   se(h)² = σ² [1 + Σ_{j<h} c_j²],  c_j = α + β (φ + … + φ^j)
 *
 * @param variance σ², of the one-year errors
 * @see Hyndman, R. J., Koehler, A. B., Ord, J. K. and Snyder, R. D. (2008), Forecasting with Exponential Smoothing, table 6.2
 */
export function forecastFromState(
  { level, trend }: State,
  variance: number,
  { alpha, beta, phi }: Smoothing,
  horizon: number,
): Forecast {
  const mean: number[] = [];
  const standardError: number[] = [];
  let [power, damping, width] = [1, 0, 1];
  for (let h = 1; h <= horizon; h++) {
    power *= phi;
    damping += power;
    mean.push(level + damping * trend);
    standardError.push(Math.sqrt(variance * width));
    width += (alpha + beta * damping) ** 2;
  }
  return { mean, standardError, scale: 'linear', degreesOfFreedom: Infinity };
}

/** Projects by an exponential smoothing model with the parameters and start values that fit the figures best. */
export const smoothingForecast = (values: readonly (number | null)[], horizon: number, model: SmoothingModel): SmoothedForecast =>
  smoothingForecastWith(values, horizon, model, estimate(values, model));

/**
 * Projects by an exponential smoothing model with given parameters and start values.
 *
 *   ŷ(t) = ℓ + φ b,  e = y − ŷ,  ℓ ← ŷ + α e,  b ← φ b + β e,  σ² = Σ e² / (n − parameters)
 *
 * In a missing year the error counts as 0, so its projection is used in place of the figure.
 *
 * @see Hyndman, R. J., Koehler, A. B., Ord, J. K. and Snyder, R. D. (2008), Forecasting with Exponential Smoothing, table 2.1
 */
export function smoothingForecastWith(
  values: readonly (number | null)[],
  horizon: number,
  model: SmoothingModel,
  { smoothing, start }: { readonly smoothing: Smoothing; readonly start: State },
): SmoothedForecast {
  const { alpha, beta, phi } = smoothing;
  let { level, trend } = start;
  let squares = 0;
  let n = 0;
  for (const value of values) {
    const projected = level + phi * trend;
    const error = value === null ? 0 : value - projected;
    level = projected + alpha * error;
    trend = phi * trend + beta * error;
    squares += error ** 2;
    n += Number(value !== null);
  }
  const variance = squares / (n - smoothingModels[model].parameters);
  return { ...forecastFromState({ level, trend }, variance, smoothing, horizon), smoothing, variance };
}
