/** The scales and axes of a graph: the position of a value in the picture, and the values at the axis. */

/** The smallest step of 1, 2 or 5 times a power of ten that covers the span in at most `most` steps. */
function roundStep(span: number, most: number): number {
  const power = 10 ** Math.floor(Math.log10(span / most));
  return power * ([1, 2, 5].find((digit) => digit * power * most >= span) ?? 10);
}

/** The multiples of a step, from `from` times the step to `to` times. The noise of binary fractions (3 × 0.1) is rounded off. */
const multiples = (step: number, from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => Number(((from + index) * step).toPrecision(12)));

/**
 * Round values for an axis, evenly spaced, from the last at or below the least value to the first at or above the greatest.
 *
 * @param most steps that the span from least to greatest is divided into at most; the rounding at the ends may add one
 */
export function roundTicks(least: number, greatest: number, most = 6): number[] {
  const step = roundStep(greatest > least ? greatest - least : 1, most);
  return multiples(step, Math.floor(least / step), Math.ceil(greatest / step));
}

/** Years for an axis, in at most `most` steps, all of them between the first and last drawn year. */
export function yearTicks(first: number, last: number, most = 5): number[] {
  const step = Math.max(1, roundStep(Math.max(1, last - first), most));
  return multiples(step, Math.ceil(first / step), Math.floor(last / step));
}

/** Maps values from `from`–`to` to `start`–`end` in proportion. When `from` and `to` are equal, every value is mapped to the middle. */
export const linearScale =
  ([from, to]: readonly [number, number], [start, end]: readonly [number, number]) =>
  (value: number): number =>
    start + (end - start) * (from === to ? 0.5 : (value - from) / (to - from));
