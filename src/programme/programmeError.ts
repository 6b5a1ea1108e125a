/**
 * Why money or time of a programme has no answer. Each reason is stable; `details` are the figures that its text needs.
 *
 * | reason                   | details                                                                        |
 * |--------------------------|--------------------------------------------------------------------------------|
 * | amount-not-whole         | amount, position (from 1): not a whole number of kroner                        |
 * | amount-negative          | amount, position                                                               |
 * | amount-too-large         | amount, position, most                                                         |
 * | unit-not-whole           | unit: not a whole number of kroner above 0                                     |
 * | amount-not-in-unit       | amount, unit, below, above: the nearest whole multiples                        |
 * | no-weights               |                                                                                |
 * | weight-not-finite        | weight, position                                                               |
 * | weight-negative          | weight, position                                                               |
 * | weights-all-zero         |                                                                                |
 * | year-not-whole           | year                                                                           |
 * | years-not-whole          | years: not a whole number above 0                                              |
 * | too-many-years           | years, most, source                                                            |
 * | profile-length           | weights, years: a profile needs a weight for each year                         |
 * | price-growth-too-low     | growth: a share a year, above −1                                               |
 * | price-index-length       | numbers, years: an index needs a number for each year                          |
 * | price-index-not-positive | index, position                                                                |
 * | lengths-differ           | committed, spent: how many years of each                                       |
 * | retained-too-low         | retained, least, source                                                        |
 * | retained-above-one       | retained                                                                       |
 * | year-without-index       | year, first, last: the years that the deflator covers                          |
 * | too-many-phases          | months, phases: how many were given, how many there are                        |
 * | months-out-of-range      | phase, months, most: not a whole number from 1 to `most`                       |
 * | phase-outside-limits     | phase, months, least, most, source                                             |
 * | jobs-negative            | jobs                                                                           |
 * | no-jobs                  |                                                                                |
 */
export const programmeReasons = [
  'amount-not-whole',
  'amount-negative',
  'amount-too-large',
  'unit-not-whole',
  'amount-not-in-unit',
  'no-weights',
  'weight-not-finite',
  'weight-negative',
  'weights-all-zero',
  'year-not-whole',
  'years-not-whole',
  'too-many-years',
  'profile-length',
  'price-growth-too-low',
  'price-index-length',
  'price-index-not-positive',
  'lengths-differ',
  'retained-too-low',
  'retained-above-one',
  'year-without-index',
  'too-many-phases',
  'months-out-of-range',
  'phase-outside-limits',
  'jobs-negative',
  'no-jobs',
] as const;

export type ProgrammeReason = (typeof programmeReasons)[number];

export class ProgrammeError extends Error {
  override readonly name = 'ProgrammeError';

  constructor(
    readonly reason: ProgrammeReason,
    readonly details: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${reason} ${JSON.stringify(details)}`);
  }
}
