import { checkFigures } from './figures';

/** Halves away from zero, as Excel's ROUND. */
const rounded = (value: number): number => Math.sign(value) * Math.round(Math.abs(value)) + 0;

/**
 * A path in whole numbers whose sum is never more than a half from that of the figures, in any year: each is what the rounded sum grew by.
 *
 *   y_t = [x_1 + … + x_t] − [x_1 + … + x_{t−1}]   with [·] rounded, halves away from zero
 *
 * For persons or kroner by year, where the years must sum; for parts of one amount the largest remainder is fairer, since here a part's
 * rounding depends on those before it.
 *
 * @param figures by year [n]
 * @returns whole numbers [n], summing to the rounded sum
 * @throws AnalysisError figure-missing, figure-not-finite, figure-negative
 * @see Knuth, D. E. (1995), Two-way rounding, SIAM Journal on Discrete Mathematics 8(2), 281–290
 */
export function cascadeRounding(figures: readonly (number | null)[]): number[] {
  let [exact, whole] = [0, 0];
  return checkFigures('figures', figures).map((figure) => {
    exact += figure;
    const before = whole;
    whole = rounded(exact);
    return whole - before;
  });
}
