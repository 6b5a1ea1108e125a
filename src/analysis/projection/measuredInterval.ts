import { calibration } from './calibration';
import { mapYearsAhead } from './forecast';
import type { MethodName } from './methods';
import { restlessness } from './restlessness';

/** How far below and above the projection the interval reaches, in units of restlessness. */
export interface Reach {
  readonly below: number;
  readonly above: number;
}

/** The widths between the measured levels: straight in level up to the first, then in the logarithm of what is left outside. */
function interpolateWidth(level: number, width: (at: number) => number): number {
  const { levels } = calibration;
  const next = levels.findIndex((measured) => measured >= level);
  const [left, right] = [levels[next - 1], levels[next] ?? NaN];
  if (left === undefined) return (width(next) * level) / right;
  const share = Math.log((1 - left) / (1 - level)) / Math.log((1 - left) / (1 - right));
  return width(next - 1) + share * (width(next) - width(next - 1));
}

/**
 * The measured reach of an interval `step` years ahead.
 *
 *   reach = a · step^b, a and b by method, side and level from errors on real series
 *
 * @param level share of outcomes the interval should hold, above 0 and at most the highest measured
 */
export function reach(method: MethodName, level: number, step: number): Reach {
  const curves = calibration.methods[method];
  const width = (side: 'below' | 'above') =>
    // Curves fitted apart may cross far ahead; a higher level is never narrower than a lower.
    interpolateWidth(level, (at) => Math.max(...curves[side].slice(0, at + 1).map(([size, growth]) => size * step ** growth)));
  return { below: width('below'), above: width('above') };
}

const unmeasured: Reach = { below: NaN, above: NaN };

const remembered = new Map<MethodName, { readonly level: number; readonly reaches: readonly Reach[] }>();

/** The reach one to `horizon` years ahead. It is the same for every series, so what a method reached at the level last asked for is remembered. */
function reachesOf(method: MethodName, level: number, horizon: number): readonly Reach[] {
  const before = remembered.get(method);
  if (before?.level === level && before.reaches.length >= horizon) return before.reaches;
  const reaches = mapYearsAhead(horizon, (h) => reach(method, level, h));
  remembered.set(method, { level, reaches });
  return reaches;
}

/**
 * The interval around a projection, as wide as errors have been on real series, not as wide as the model says. Never below zero.
 *
 *   lower(h) = ŷ(T+h) − s · below(h),  upper(h) = ŷ(T+h) + s · above(h),  s = √ mean (Δy)²
 *
 * It is wider above than below, since outcomes have been.
 *
 * @param values     the figures projected from, null is missing
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
  projection.forEach((middle, at) => {
    const { below, above } = reaches[at] ?? unmeasured;
    lower.push(Math.max(0, middle - unit * below));
    upper.push(middle + unit * above);
  });
  return { lower, upper };
}
