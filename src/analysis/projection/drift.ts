import { ahead, observed, type Forecast } from './forecast';

/**
 * Drift: the mean yearly change from the first to the last figure goes on.
 *
 *   b = (y(T) − y(1)) / (T − 1),  ŷ(T+h) = y(T) + h b
 *   σ² = Σ (Δy − b)² / (n − 2),  se(h) = σ √(h + h² / (T − 1))
 *
 * A step over missing years counts as its yearly variance.
 *
 * @param values one value a year, null is missing; at least four observed
 * @see Hyndman, R. J. and Athanasopoulos, G. (2021), Forecasting: Principles and Practice, 3rd ed., sections 5.2 and 5.5
 */
export function drift(values: readonly (number | null)[], horizon: number): Forecast {
  const points = observed(values);
  const first = points[0] ?? { time: 0, value: NaN };
  const last = points.at(-1) ?? first;
  const years = last.time - first.time;
  const slope = (last.value - first.value) / years;
  const squares = points.slice(1).reduce((sum, { time, value }, at) => {
    const before = points[at] ?? { time, value };
    const gap = time - before.time;
    return sum + (value - before.value - gap * slope) ** 2 / gap;
  }, 0);
  const variance = squares / (points.length - 2);
  return {
    mean: ahead(horizon, (h) => last.value + h * slope),
    standardError: ahead(horizon, (h) => Math.sqrt(variance * (h + h ** 2 / years))),
    scale: 'linear',
    degreesOfFreedom: Infinity,
  };
}
