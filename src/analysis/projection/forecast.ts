/** The forecast of a method, before calibration. Entry 0 is the year after the last figure. */
export interface Forecast {
  /** The point projection [horizon, the unit of the series]; for a log method the median. */
  readonly mean: readonly number[];
  /** Textbook standard error of the prediction [horizon], on the scale named by `scale`. */
  readonly standardError: readonly number[];
  readonly scale: 'linear' | 'log';
  /** Degrees of freedom of Student's t in the textbook interval; Infinity is the normal distribution. */
  readonly degreesOfFreedom: number;
}

/** A method takes one value a year, where missing years are null, and returns a forecast of `horizon` years. */
export type Method = (values: readonly (number | null)[], horizon: number) => Forecast;

/** A figure and the year it belongs to, counted from 0 at the start of the series. */
export interface Point {
  readonly time: number;
  readonly value: number;
}

/** Returns the figures that are not missing. */
export function observedPoints(values: readonly (number | null)[]): Point[] {
  return values.flatMap((value, time) => (value === null ? [] : [{ time, value }]));
}

/** Returns the number of figures that are not missing. */
export function observedCount(values: readonly (number | null)[]): number {
  let count = 0;
  for (const value of values) if (value !== null) count++;
  return count;
}

/**
 * Returns the mean square of the yearly changes around an expected change.
 *
 *   Σ (Δy − b)² / (changes − estimated)
 *
 * A change over several years counts with its mean square per year: (Δy − years · b)² / years.
 *
 * @param perYear   b, the change expected a year
 * @param estimated the number of parameters in b that were estimated from the same figures
 */
export function meanSquaredChange(values: readonly (number | null)[], perYear: number, estimated: number): number {
  let sum = 0;
  let changes = 0;
  let before: number | null = null;
  let gap = 1;
  for (const value of values) {
    if (value === null) {
      gap++;
      continue;
    }
    if (before !== null) {
      sum += (value - before - gap * perYear) ** 2 / gap;
      changes++;
    }
    before = value;
    gap = 1;
  }
  return sum / (changes - estimated);
}

/** Returns `valueAt(1)` to `valueAt(horizon)`. */
export function mapYearsAhead<T>(horizon: number, valueAt: (step: number) => T): T[] {
  const values: T[] = [];
  for (let step = 1; step <= horizon; step++) values.push(valueAt(step));
  return values;
}
