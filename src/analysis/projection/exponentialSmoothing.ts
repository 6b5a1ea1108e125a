import { ahead, type Forecast } from './forecast';
import { nelderMead } from './nelderMead';

/** How fast level and trend follow the figures, and how fast the trend dies out. `beta` is α β* of the textbooks. */
export interface Smoothing {
  readonly alpha: number;
  readonly beta: number;
  readonly phi: number;
}

/** Level and yearly trend. */
export interface State {
  readonly level: number;
  readonly trend: number;
}

export interface SmoothedForecast extends Forecast {
  readonly smoothing: Smoothing;
  readonly start: State;
  /** The projection of each year from the years before it. */
  readonly fitted: readonly number[];
  /** Σ e² / (n − parameters). */
  readonly variance: number;
  /** −n/2 · ln Σ e², up to a constant. */
  readonly logLikelihood: number;
}

/** The three models of the family, with what is estimated in each and counted as a parameter (start values included). */
export const smoothingModels = {
  simple: { trend: false, damped: false, parameters: 2 },
  holt: { trend: true, damped: false, parameters: 4 },
  damped: { trend: true, damped: true, parameters: 5 },
} as const;
export type SmoothingModel = keyof typeof smoothingModels;

/** Bounds within which the parameters are sought: those of Hyndman et al. (2008), section 2.7, with the damping kept between 0.80 and 0.98. */
const bounds = { smallest: 0.0001, largest: 0.9999, slowest: 0.8, fastest: 0.98 };

/**
 * One pass over the figures.
 *
 *   ŷ(t) = ℓ + φ b,  e = y − ŷ,  ℓ ← ŷ + α e,  b ← φ b + β e
 *
 * A missing year has no error: its projection stands in for it.
 */
function pass(values: readonly (number | null)[], { alpha, beta, phi }: Smoothing, start: State) {
  let { level, trend } = start;
  const fitted: number[] = [];
  const errors: number[] = [];
  for (const value of values) {
    const projected = level + phi * trend;
    const error = value === null ? 0 : value - projected;
    fitted.push(projected);
    errors.push(error);
    level = projected + alpha * error;
    trend = phi * trend + beta * error;
  }
  return { fitted, errors, end: { level, trend } };
}

const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, x, at) => sum + x * (b[at] ?? 0), 0);

/** The start values with the least squared error: the errors are linear in them, so they need no search. */
function bestStart(values: readonly (number | null)[], smoothing: Smoothing, withTrend: boolean): State {
  const nothing = values.map((value) => (value === null ? null : 0));
  const y = pass(values, smoothing, { level: 0, trend: 0 }).errors;
  const perLevel = pass(nothing, smoothing, { level: 1, trend: 0 }).errors;
  const levelLevel = dot(perLevel, perLevel);
  if (!withTrend) return { level: -dot(perLevel, y) / levelLevel, trend: 0 };
  const perTrend = pass(nothing, smoothing, { level: 0, trend: 1 }).errors;
  const trendTrend = dot(perTrend, perTrend);
  const levelTrend = dot(perLevel, perTrend);
  const determinant = levelLevel * trendTrend - levelTrend ** 2;
  return {
    level: (levelTrend * dot(perTrend, y) - trendTrend * dot(perLevel, y)) / determinant,
    trend: (levelTrend * dot(perLevel, y) - levelLevel * dot(perTrend, y)) / determinant,
  };
}

function smoothingAt(model: SmoothingModel, [a = 0, b = 0, p = 1]: readonly number[]): Smoothing {
  const { trend, damped } = smoothingModels[model];
  const alpha = bounds.smallest + a * (bounds.largest - bounds.smallest);
  return {
    alpha,
    beta: trend ? bounds.smallest + b * (alpha - bounds.smallest) : 0,
    phi: damped ? bounds.slowest + p * (bounds.fastest - bounds.slowest) : 1,
  };
}

/** Every combination of a few values on `axes` axes, to start the search from the best of. */
function grid(axes: number): number[][] {
  const marks = [0, 0.25, 0.5, 0.75, 1];
  return axes === 0 ? [[]] : grid(axes - 1).flatMap((at) => marks.map((mark) => [...at, mark]));
}

/** The parameters and start values with the least squared one-year error. */
function estimate(values: readonly (number | null)[], model: SmoothingModel): { smoothing: Smoothing; start: State } {
  const { trend, damped } = smoothingModels[model];
  const cost = (at: readonly number[]): number => {
    const smoothing = smoothingAt(model, at);
    const { errors } = pass(values, smoothing, bestStart(values, smoothing, trend));
    return dot(errors, errors);
  };
  const starts = grid(1 + Number(trend) + Number(damped)).map((at) => ({ at, cost: cost(at) }));
  const smoothing = smoothingAt(model, nelderMead(cost, starts.reduce((a, b) => (b.cost < a.cost ? b : a)).at));
  return { smoothing, start: bestStart(values, smoothing, trend) };
}

/**
 * Projection by an exponential smoothing model with given parameters.
 *
 *   ŷ(T+h) = ℓ + (φ + … + φ^h) b
 *   se(h)² = σ² [1 + Σ_{j<h} c_j²],  c_j = α + β (φ + … + φ^j)
 *
 * @see Hyndman, R. J., Koehler, A. B., Ord, J. K. and Snyder, R. D. (2008), Forecasting with Exponential Smoothing, table 6.2
 */
export function smoothed(
  values: readonly (number | null)[],
  horizon: number,
  model: SmoothingModel,
  { smoothing, start } = estimate(values, model),
): SmoothedForecast {
  const { fitted, errors, end } = pass(values, smoothing, start);
  const { alpha, beta, phi } = smoothing;
  const n = values.filter((value) => value !== null).length;
  const squares = dot(errors, errors);
  const variance = squares / (n - smoothingModels[model].parameters);
  const damping = ahead(horizon, (h) => ahead(h, (j) => phi ** j).reduce((sum, x) => sum + x, 0));
  let width = 1;
  const standardError = damping.map((sum) => {
    const error = Math.sqrt(variance * width);
    width += (alpha + beta * sum) ** 2;
    return error;
  });
  return {
    mean: damping.map((sum) => end.level + sum * end.trend),
    standardError,
    scale: 'linear',
    degreesOfFreedom: Infinity,
    smoothing,
    start,
    fitted,
    variance,
    logLikelihood: (-n / 2) * Math.log(squares),
  };
}
