import { AnalysisError } from '../analysisError';
import { annualSeries } from '../annualSeries';
import { observedPoints } from './forecast';
import { measuredInterval } from './measuredInterval';
import { methodNames, methods, pointProjection, type MethodName } from './methods';
import { checkHorizon } from './project';

/** The errors that a method would have made on the series itself. */
export interface BacktestRow {
  readonly method: MethodName;
  /** Mean absolute error divided by the mean absolute yearly change before each origin; below 1 is better than a naive one-year step. Null when nothing changed. */
  readonly mase: number | null;
  /** Mean of 2|e| / (|y| + |ŷ|), 0–2. Null when the method cannot project the series. */
  readonly smape: number | null;
  /** Share of outcomes within the 80 % interval, 0–1. */
  readonly coverage: number | null;
}

/** The fewest observed years before an origin, so that every method has enough. */
export const shortestHistory = Math.max(...Object.values(methods).map(({ needs }) => needs));

const level = 0.8;

interface Trial {
  readonly scaled: number | null;
  readonly relative: number;
  readonly withinInterval: boolean;
}

const mean = (numbers: readonly number[]): number | null =>
  numbers.length === 0 ? null : numbers.reduce((sum, x) => sum + x, 0) / numbers.length;

function trials(history: readonly (number | null)[], outcomes: readonly (number | null)[], method: MethodName): Trial[] {
  const projection = pointProjection(history, outcomes.length, method);
  const { lower, upper } = measuredInterval(history, projection, method, level);
  const points = observedPoints(history);
  const changes = points.slice(1).map(({ time, value }, at) => {
    const before = points[at] ?? { time, value };
    return Math.abs(value - before.value) / (time - before.time);
  });
  const usual = mean(changes) ?? 0;
  return outcomes.flatMap((outcome, at) => {
    if (outcome === null) return [];
    const projected = projection[at] ?? NaN;
    const error = Math.abs(outcome - projected);
    return {
      scaled: usual === 0 ? null : error / usual,
      relative: error === 0 ? 0 : (2 * error) / (Math.abs(outcome) + Math.abs(projected)),
      withinInterval: outcome >= (lower[at] ?? NaN) && outcome <= (upper[at] ?? NaN),
    };
  });
}

/**
 * Measures the rolling-origin errors of every method. An origin is a year with enough observed years behind it and `horizon` years ahead of it in the
 * series. From each origin the years ahead are projected and compared with their figures. A missing year is no origin and is not compared with.
 *
 * @param years   calendar years without gaps [n], any order
 * @param values  the figure of each year [n]; null or NaN is missing
 * @param horizon years to project from every origin
 * @throws AnalysisError as `annualSeries`, and horizon-out-of-range, too-few-observations (at least 6 + horizon years)
 * @see Tashman, L. J. (2000), International Journal of Forecasting 16(4), 437–450;
 *   Hyndman, R. J. and Koehler, A. B. (2006), International Journal of Forecasting 22(4), 679–688
 */
export function backtest(years: readonly number[], values: readonly (number | null)[], horizon = 3): BacktestRow[] {
  checkHorizon(horizon);
  const series = annualSeries(years, values).values;
  const origins = series.flatMap((value, at) => {
    const history = series.slice(0, at + 1);
    const outcomes = series.slice(at + 1, at + 1 + horizon);
    const enough = value !== null && observedPoints(history).length >= shortestHistory;
    return enough && outcomes.length === horizon && observedPoints(outcomes).length > 0 ? [{ history, outcomes }] : [];
  });
  if (origins.length === 0)
    throw new AnalysisError('too-few-observations', {
      method: 'backtest',
      needed: shortestHistory + horizon,
      observed: observedPoints(series).length,
    });
  return methodNames.map((method) => {
    const able = method === 'auto' || !methods[method].positive || observedPoints(series).every(({ value }) => value > 0);
    const results = able ? origins.flatMap(({ history, outcomes }) => trials(history, outcomes, method)) : [];
    return {
      method,
      mase: mean(results.flatMap(({ scaled }) => scaled ?? [])),
      smape: mean(results.map(({ relative }) => relative)),
      coverage: mean(results.map(({ withinInterval }) => Number(withinInterval))),
    };
  });
}
