import { AnalysisError } from '../analysisError';
import { annualSeries } from '../annualSeries';
import { observedPoints } from './forecast';
import { measuredInterval } from './measuredInterval';
import { methodNames, methods, pointProjection, type MethodName } from './methods';
import { checkHorizon } from './project';

/** The errors that a method would have made on the series itself. */
export interface BacktestRow {
  readonly method: MethodName;
  /**
   * Mean absolute error divided by the mean absolute yearly change before each origin. Below 1, the errors are smaller than those of a naive projection one year
   * ahead. Null when nothing changed.
   */
  readonly mase: number | null;
  /** Mean of 2|e| / (|y| + |ŷ|), 0–2. Null when the method cannot project the series. */
  readonly smape: number | null;
  /** Share of outcomes within the 80 % interval, 0–1. */
  readonly coverage: number | null;
}

/** The fewest observed years before an origin, so that every method has enough. */
export const shortestHistory = Math.max(...Object.values(methods).map(({ fewestYears }) => fewestYears));

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
  const changes = points.slice(1).map(({ time, value }, index) => {
    const before = points[index] ?? { time, value };
    return Math.abs(value - before.value) / (time - before.time);
  });
  const usualChange = mean(changes) ?? 0;
  return outcomes.flatMap((outcome, index) => {
    if (outcome === null) return [];
    const projected = projection[index] ?? NaN;
    const error = Math.abs(outcome - projected);
    return {
      scaled: usualChange === 0 ? null : error / usualChange,
      relative: error === 0 ? 0 : (2 * error) / (Math.abs(outcome) + Math.abs(projected)),
      withinInterval: outcome >= (lower[index] ?? NaN) && outcome <= (upper[index] ?? NaN),
    };
  });
}

/**
 * Measures the rolling-origin errors of every method. An origin is a year with enough observed years behind it and `horizon` years ahead of it in the
 * series. From each origin the years ahead are projected and compared with their figures. A missing year is neither an origin nor compared.
 *
 * @param years   calendar years without gaps [n], any order
 * @param values  the figure of each year [n]; null or NaN is missing
 * @param horizon years to project from every origin
 * @throws AnalysisError as `annualSeries`, and horizon-out-of-range, too-few-observations (at least 6 + horizon years)
 * @see Tashman, L. J. (2000), International Journal of Forecasting 16(4), 437–450;
 *   Hyndman, R. J. and Koehler, A. B. (2006), International Journal of Forecasting 22(4), 679–688
 */
export function backtest(years: readonly number[], values: readonly (number | null)[], horizon: number): BacktestRow[] {
  checkHorizon(horizon);
  const series = annualSeries(years, values).values;
  const origins = series.flatMap((value, index) => {
    const history = series.slice(0, index + 1);
    const outcomes = series.slice(index + 1, index + 1 + horizon);
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
    const canProject =
      method === 'auto' || !methods[method].needsPositive || observedPoints(series).every(({ value }) => value > 0);
    const results = canProject ? origins.flatMap(({ history, outcomes }) => trials(history, outcomes, method)) : [];
    return {
      method,
      mase: mean(results.flatMap(({ scaled }) => scaled ?? [])),
      smape: mean(results.map(({ relative }) => relative)),
      coverage: mean(results.map(({ withinInterval }) => Number(withinInterval))),
    };
  });
}
