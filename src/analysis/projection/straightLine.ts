import type { Point } from './forecast';

/** A least squares line through points, with the standard error of a new point. */
export interface StraightLine {
  readonly intercept: number;
  readonly slope: number;
  readonly valueAt: (time: number) => number;
  /** Standard error of a new observation at `time`. */
  readonly predictionError: (time: number) => number;
}

/**
 * Ordinary least squares on one variable.
 *
 *   b = Σ (t − t̄)(y − ȳ) / Σ (t − t̄)²,  a = ȳ − b t̄,  s² = Σ e² / (n − 2)
 *   se(t) = s √(1 + 1/n + (t − t̄)² / Σ (t − t̄)²)
 *
 * @param points at least three, at two or more different times
 * @see Montgomery, D. C., Peck, E. A. and Vining, G. G. (2012), Introduction to Linear Regression Analysis, 5th ed., section 2.5
 */
export function straightLine(points: readonly Point[]): StraightLine {
  const n = points.length;
  const meanTime = points.reduce((sum, { time }) => sum + time, 0) / n;
  const meanValue = points.reduce((sum, { value }) => sum + value, 0) / n;
  const squaredDistance = points.reduce((sum, { time }) => sum + (time - meanTime) ** 2, 0);
  const slope = points.reduce((sum, { time, value }) => sum + (time - meanTime) * (value - meanValue), 0) / squaredDistance;
  const valueAt = (time: number): number => meanValue + slope * (time - meanTime);
  const squares = points.reduce((sum, { time, value }) => sum + (value - valueAt(time)) ** 2, 0);
  const residualError = Math.sqrt(squares / (n - 2));
  return {
    intercept: valueAt(0),
    slope,
    valueAt,
    predictionError: (time) => residualError * Math.sqrt(1 + 1 / n + (time - meanTime) ** 2 / squaredDistance),
  };
}
