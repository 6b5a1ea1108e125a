/** A method's own account of the years ahead, before any calibration. Entry 0 is the year after the last figure. */
export interface Forecast {
  /** The point projection [horizon, the unit of the series]; for a log method the median. */
  readonly mean: readonly number[];
  /** Textbook standard error of the prediction [horizon], on the scale named by `scale`. */
  readonly standardError: readonly number[];
  readonly scale: 'linear' | 'log';
  /** Degrees of freedom of Student's t in the textbook interval; Infinity is the normal distribution. */
  readonly degreesOfFreedom: number;
}

/** A method: one value a year in, `horizon` years out. Missing years are null. */
export type Method = (values: readonly (number | null)[], horizon: number) => Forecast;

/** A figure and the year it belongs to, counted from 0 at the start of the series. */
export interface Point {
  readonly time: number;
  readonly value: number;
}

/** The figures that are there. */
export function observed(values: readonly (number | null)[]): Point[] {
  return values.flatMap((value, time) => (value === null ? [] : [{ time, value }]));
}

/** `answer(1) … answer(horizon)`. */
export function ahead<T>(horizon: number, answer: (step: number) => T): T[] {
  return Array.from({ length: horizon }, (_, at) => answer(at + 1));
}
