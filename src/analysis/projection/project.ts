import { AnalysisError } from '../analysisError';
import { annualSeries } from '../annualSeries';
import { calibration } from './calibration';
import { measuredInterval } from './measuredInterval';
import { averageProjection, forecasts, methodsUsed, parseMethodName, type MethodName, type SingleMethodName } from './methods';

/** Jobs that are lost in a year and do not come back. */
export interface Shock {
  readonly year: number;
  /** Persons: positive is lost, negative is gained. */
  readonly jobs: number;
}

export interface ProjectionOptions {
  /** Years ahead, 1–50; 10 when left out. */
  readonly horizon?: number | undefined;
  /** English or Norwegian name, any case; `auto` when left out. */
  readonly method?: string | undefined;
  /** Share of outcomes that the interval should contain, above 0 and at most 0.99; 0.8 when left out. */
  readonly level?: number | undefined;
  readonly shocks?: readonly Shock[] | undefined;
}

/** One projected year, in the unit of the series, not rounded. */
export interface ProjectionRow {
  readonly year: number;
  readonly projection: number;
  readonly lower: number;
  readonly upper: number;
}

export interface Projection {
  /** The method chosen by the user. */
  readonly method: MethodName;
  /** The methods used: one, or those that `auto` averages. */
  readonly used: readonly SingleMethodName[];
  readonly rows: readonly ProjectionRow[];
}

/** The fewest and most years ahead. Errors were measured up to six years ahead and checked up to ten; beyond that their growth is extrapolated. */
export const horizons = { min: 1, max: 50 } as const;

/** @throws AnalysisError horizon-out-of-range */
export function checkHorizon(horizon: number): void {
  if (!Number.isSafeInteger(horizon) || horizon < horizons.min || horizon > horizons.max)
    throw new AnalysisError('horizon-out-of-range', { horizon, ...horizons });
}

/** @throws AnalysisError level-out-of-range */
function checkLevel(level: number): void {
  const max = calibration.levels.at(-1) ?? 0;
  if (!(level > 0 && level <= max)) throw new AnalysisError('level-out-of-range', { level, max });
}

/** @throws AnalysisError shock-not-finite, shock-before-projection */
function checkShocks(shocks: readonly Shock[], firstYear: number): void {
  shocks.forEach(({ year, jobs }, index) => {
    if (!Number.isSafeInteger(year) || !Number.isFinite(jobs))
      throw new AnalysisError('shock-not-finite', { position: index + 1 });
    if (year < firstYear) throw new AnalysisError('shock-before-projection', { year, firstYear });
  });
}

const subtractLoss = (persons = NaN, lost: number): number => Math.max(0, persons - lost);

/**
 * Projects a yearly series, with an interval calibrated on measured errors.
 *
 * The first projected year follows the last figure. A shock lowers `projection`, `lower` and `upper` by its jobs from its year on. Shocks add up. A shock after the
 * last projected year has no effect. A shock in a year that has a figure is refused, because the figure already includes it. No result is below zero.
 *
 * @param years  calendar years without gaps [n], any order
 * @param values the figure of each year [n], zero or more; null or NaN is missing
 * @throws AnalysisError as `annualSeries`, and unknown-method, too-few-observations, value-not-positive, horizon-out-of-range,
 *   level-out-of-range, shock-not-finite, shock-before-projection
 */
export function project(
  years: readonly number[],
  values: readonly (number | null)[],
  { horizon = 10, method: word = 'auto', level = 0.8, shocks = [] }: ProjectionOptions,
): Projection {
  const method = parseMethodName(word);
  checkHorizon(horizon);
  checkLevel(level);
  const series = annualSeries(years, values);
  const used = methodsUsed(series.values, method);
  const firstYear = series.firstYear + series.values.length;
  checkShocks(shocks, firstYear);

  const projection = averageProjection(forecasts(series.values, horizon, used, series.firstYear));
  const { lower, upper } = measuredInterval(series.values, projection, method, level);
  const rows = projection.map((middle, index): ProjectionRow => {
    const year = firstYear + index;
    let lost = 0;
    for (const shock of shocks) if (shock.year <= year) lost += shock.jobs;
    return {
      year,
      projection: subtractLoss(middle, lost),
      lower: subtractLoss(lower[index], lost),
      upper: subtractLoss(upper[index], lost),
    };
  });
  return { method, used, rows };
}
