/** Numbers as the decimals they are written as, so that 0.1 is a tenth and not the nearest binary fraction. */

/** `value = digits · 10 ^ −places`, of the shortest decimal that reads back as `value`; `value` is finite. */
function decimal(value: number): { digits: bigint; places: number } {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const places = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return places < 0 ? { digits: digits * 10n ** BigInt(-places), places: 0 } : { digits, places };
}

/** Whole numbers in the same proportion as `values`, and what one is measured in: `values[i] = numerators[i] / denominator`. */
export function fractions(values: readonly number[]): { numerators: bigint[]; denominator: bigint } {
  const decimals = values.map(decimal);
  const places = decimals.reduce((most, one) => Math.max(most, one.places), 0);
  return {
    numerators: decimals.map((one) => one.digits * 10n ** BigInt(places - one.places)),
    denominator: 10n ** BigInt(places),
  };
}
