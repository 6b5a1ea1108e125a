/**
 * Returns the survival of each age group from the person-years of a published life table, in the layout of `Cohorts.survival`.
 *
 *   s_0 = L_0 / (n·l_0),  s_x = L_x / L_{x−1},  and for the last closed group and the open one together T_open / (L_last + T_open)
 *
 * @param personYears nLx of each group, the open group's last (T) [ages]
 * @param radix       l_0, those born
 * @returns           [ages + 1]
 * @see Preston, Heuveline & Guillot (2001), section 6.2
 */
export function survivalRatios(personYears: readonly number[], width: number, radix: number): Float64Array {
  const closed = personYears.slice(0, -1);
  const [last, open] = personYears.slice(-2) as [number, number];
  const ratios = closed.map((lived, age) => lived / (age === 0 ? width * radix : personYears[age - 1]!));
  return Float64Array.of(...ratios, open / (last + open), open / (last + open));
}
