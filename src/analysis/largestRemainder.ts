import { wholeProportions } from './fraction';

/**
 * Divides whole units by weight so that the parts sum exactly, by the method of the largest remainder (Hamilton).
 *
 *   quota_i = units · w_i / Σw;  each part gets ⌊quota_i⌋, and the units left go to the largest remainders, ties to the first
 *
 * The calculation uses whole numbers, so it is exact for any amount. A weight is read as the decimal fraction that its digits say.
 *
 * @param units   whole, not negative
 * @param weights used in proportion [n]: finite, not negative, not all zero
 * @returns       whole units [n], summing to `units`, each less than one from its quota
 * @see Balinski, M. L. and Young, H. P. (1982), Fair Representation, ch. 2
 */
export function largestRemainder(units: number, weights: readonly number[]): number[] {
  const total = BigInt(units);
  const shares = wholeProportions(weights);
  const shareSum = shares.reduce((sum, share) => sum + share, 0n);
  const floors = shares.map((share) => (total * share) / shareSum);
  const remainders = shares.map((share) => (total * share) % shareSum);
  const unitsLeft = Number(total - floors.reduce((sum, part) => sum + part, 0n));
  const raised = new Set(
    [...remainders.entries()]
      .sort(([, a], [, b]) => compareDescending(a, b))
      .slice(0, unitsLeft)
      .map(([index]) => index),
  );
  return floors.map((part, index) => Number(part) + (raised.has(index) ? 1 : 0));
}

/** Compares for a sort with the larger number first. The sort is stable, so equal numbers keep their order. */
export const compareDescending = (a: bigint, b: bigint): number => (a < b ? 1 : a > b ? -1 : 0);
