/** Exact fractions of whole numbers, so that a result is rounded only once. */

/** numerator / denominator; the denominator is above 0. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Returns a finite number as the decimal fraction that its digits say: 0.6667 becomes 6667 / 10 000, not the nearest binary fraction. */
export function fraction(value: number): Fraction {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', decimals = ''] = mantissa.split('.');
  const digits = BigInt(whole + decimals);
  const power = Number(exponent) - decimals.length;
  return power < 0
    ? { numerator: digits, denominator: 10n ** BigInt(-power) }
    : { numerator: digits * 10n ** BigInt(power), denominator: 1n };
}

/** Returns whole numbers in the same proportion as the given numbers. */
export function wholeProportions(values: readonly number[]): bigint[] {
  const fractions = values.map(fraction);
  // Every denominator is a power of ten, so the largest is a multiple of all the others.
  const common = fractions.reduce((largest, { denominator }) => (denominator > largest ? denominator : largest), 1n);
  return fractions.map(({ numerator, denominator }) => numerator * (common / denominator));
}

/** Rounds to the nearest whole number, halves away from zero, like ROUND in Excel. */
export function roundFraction({ numerator, denominator }: Fraction): number {
  const size = numerator < 0n ? -numerator : numerator;
  const nearest = (2n * size + denominator) / (2n * denominator);
  return Number(numerator < 0n ? -nearest : nearest);
}
