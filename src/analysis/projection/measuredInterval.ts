import { calibration } from './calibration';
import { mapYearsAhead } from './forecast';
import type { MethodName } from './methods';
import { restlessness } from './restlessness';

/** How far below and above the projection the interval reaches, in units of restlessness. */
export interface Reach {
  readonly below: number;
  readonly above: number;
}

/** Interpolates the width between the measured levels: linearly in the level below the first, and linearly in the logarithm of the share outside above it. */
function interpolateWidth(level: number, width: (levelIndex: number) => number): number {
  const { levels } = calibration;
  const next = levels.findIndex((measured) => measured >= level);
  const [left, right] = [levels[next - 1], levels[next] ?? NaN];
  if (left === undefined) return (width(next) * level) / right;
  const share = Math.log((1 - left) / (1 - level)) / Math.log((1 - left) / (1 - right));
  return width(next - 1) + share * (width(next) - width(next - 1));
}

/**
 * Returns the measured reach of an interval `step` years ahead.
 *
 *   reach = a · step^b, a and b by method, side and level from errors on real series
 *
 * @param level share of outcomes that the interval should contain, above 0 and at most the highest measured
 */
export function reach(method: MethodName, level: number, step: number): Reach {
  const curves = calibration.methods[method];
  const width = (side: 'below' | 'above') =>
    // The curves are fitted separately and may cross far ahead. The maximum ensures that the interval is never narrower at a higher level than at a lower one.
    interpolateWidth(level, (levelIndex) =>
      Math.max(...curves[side].slice(0, levelIndex + 1).map(([size, growth]) => size * step ** growth)),
    );
  return { below: width('below'), above: width('above') };
}

const unmeasured: Reach = { below: NaN, above: NaN };

const cachedReaches = new Map<MethodName, { readonly level: number; readonly reaches: readonly Reach[] }>();

/** Returns the reach for one to `horizon` years ahead. The reach is the same for every series, so the last one of each method is cached. */
function reachesOf(method: MethodName, level: number, horizon: number): readonly Reach[] {
  const cached = cachedReaches.get(method);
  if (cached?.level === level && cached.reaches.length >= horizon) return cached.reaches;
  const reaches = mapYearsAhead(horizon, (h) => reach(method, level, h));
  cachedReaches.set(method, { level, reaches });
  return reaches;
}

/**
 * Returns the interval around a projection. Its width comes from measured errors on real series and not from the model. Its lower end is never below zero.
 *
 *   lower(h) = ŷ(T+h) − s · below(h),  upper(h) = ŷ(T+h) + s · above(h),  s = √ mean (Δy)²
 *
 * The interval reaches farther above than below, because measured outcomes do.
 *
 * @param values     the figures that the projection is made from; null is missing
 * @param projection the point projection [horizon]
 */
export function measuredInterval(
  values: readonly (number | null)[],
  projection: readonly number[],
  method: MethodName,
  level: number,
): { lower: number[]; upper: number[] } {
  const unit = restlessness(values);
  const reaches = reachesOf(method, level, projection.length);
  const lower: number[] = [];
  const upper: number[] = [];
  projection.forEach((middle, index) => {
    const { below, above } = reaches[index] ?? unmeasured;
    lower.push(Math.max(0, middle - unit * below));
    upper.push(middle + unit * above);
  });
  return { lower, upper };
}
