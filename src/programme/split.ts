import { largestRemainder } from '../analysis/largestRemainder';
import { checkNotNegative } from './kroner';
import { ProgrammeError } from './programmeError';

/**
 * Splits an amount by weight, in whole units, so that the parts sum exactly, by the method of the largest remainder (Hamilton).
 *
 *   quota_i = amount / unit · w_i / Σw;  each part gets ⌊quota_i⌋ units, and the units left go to the largest remainders, ties to the first
 *
 * @param amount  kroner, whole, not negative, a multiple of the unit, because parts in 1 000 kr cannot sum to 1 500 kr
 * @param weights shares, percentages or amounts [n], used in proportion
 * @param unit    every part is a multiple of this number of kroner: 1, or 1 000 for tables in 1 000 kr
 * @returns       kroner [n], multiples of `unit`, summing to `amount`, each less than one unit from its quota
 * @throws ProgrammeError amount-not-whole, amount-negative, amount-too-large; unit-not-whole; amount-not-in-unit; no-weights,
 *   weight-not-finite, weight-negative, weights-all-zero
 * @see Balinski, M. L. and Young, H. P. (1982), Fair Representation, ch. 2
 */
export function splitExactly(amount: number, weights: readonly number[], unit: number): number[] {
  return largestRemainder(unitsOf(amount, unit), checkWeights(weights)).map((units) => units * unit);
}

function unitsOf(amount: number, unit: number): number {
  if (!Number.isSafeInteger(unit) || unit < 1) throw new ProgrammeError('unit-not-whole', { unit });
  checkNotNegative(amount);
  const over = amount % unit;
  if (over !== 0)
    throw new ProgrammeError('amount-not-in-unit', { amount, unit, below: amount - over, above: amount - over + unit });
  return amount / unit;
}

function checkWeights(weights: readonly number[]): readonly number[] {
  if (weights.length === 0) throw new ProgrammeError('no-weights', {});
  weights.forEach((weight, index) => {
    if (!Number.isFinite(weight)) throw new ProgrammeError('weight-not-finite', { weight, position: index + 1 });
    if (weight < 0) throw new ProgrammeError('weight-negative', { weight, position: index + 1 });
  });
  if (weights.every((weight) => weight === 0)) throw new ProgrammeError('weights-all-zero', {});
  return weights;
}
