import { fractions } from './decimal';
import { wholeKroner } from './kroner';
import { ProgrammeError } from './programmeError';

/**
 * An amount divided in proportion to weights by the largest remainder (Hamilton), so that the parts sum to it exactly.
 *
 *   quota_i = amount / unit · w_i / Σw;  part_i = ⌊quota_i⌋ · unit, and one unit more for the largest remainders, ties to the first
 *
 * @param amount  whole kroner, 0 or more, and a whole number of units: parts in 1 000 kr cannot sum to 1 500 kr
 * @param weights shares, percentages or amounts, 0 or more; each is the decimal it is written as
 * @param unit    kroner; 1 000 for tables in 1 000 kr
 * @returns       kroner by weight, each a multiple of the unit and less than one unit from its quota
 * @throws ProgrammeError amount-not-whole, amount-negative, amount-not-multiple, unit-not-whole, no-weights, weight-not-finite, weight-negative, weights-zero
 * @see Balinski, M. L. and Young, H. P. (1982), Fair Representation, ch. 2
 */
export function splitExactly(amount: number, weights: readonly number[], unit = 1): number[] {
  const units = wholeUnits(amount, unit);
  const shares = checkedWeights(weights);
  const whole = shares.reduce((sum, share) => sum + share, 0n);
  const parts = shares.map((share) => (units * share) / whole);
  const remainders = shares.map((share) => (units * share) % whole);
  const left = Number(units - parts.reduce((sum, part) => sum + part, 0n));
  const receivers = new Set(
    [...remainders.keys()].sort((one, other) => compare(remainders[other] ?? 0n, remainders[one] ?? 0n)).slice(0, left),
  );
  return parts.map((part, index) => (Number(part) + (receivers.has(index) ? 1 : 0)) * unit);
}

const compare = (one: bigint, other: bigint): number => (one < other ? -1 : one > other ? 1 : 0);

function wholeUnits(amount: number, unit: number): bigint {
  const kroner = wholeKroner(amount);
  if (!Number.isSafeInteger(unit) || unit < 1) throw new ProgrammeError('unit-not-whole', { unit });
  if (amount < 0) throw new ProgrammeError('amount-negative', { amount });
  const over = amount % unit;
  if (over > 0) throw new ProgrammeError('amount-not-multiple', { amount, unit, below: amount - over, above: amount - over + unit });
  return kroner / BigInt(unit);
}

function checkedWeights(weights: readonly number[]): bigint[] {
  if (weights.length === 0) throw new ProgrammeError('no-weights');
  for (const [index, weight] of weights.entries()) {
    if (!Number.isFinite(weight)) throw new ProgrammeError('weight-not-finite', { position: index + 1 });
    if (weight < 0) throw new ProgrammeError('weight-negative', { position: index + 1, weight });
  }
  if (!weights.some((weight) => weight > 0)) throw new ProgrammeError('weights-zero');
  return fractions(weights).numerators;
}
