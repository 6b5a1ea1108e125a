/**
 * Why money and time cannot be worked out, as a key that the rooms above turn into a sentence in the user's language. `details` are the figures it needs.
 *
 * | key                   | details                                                     |
 * |-----------------------|-------------------------------------------------------------|
 * | amount-not-whole      | amount: not a whole number of kroner that can be held exactly |
 * | amount-negative       | amount                                                      |
 * | amount-not-multiple   | amount, unit, below, above: the whole units around it       |
 * | unit-not-whole        | unit                                                        |
 * | no-weights            |                                                             |
 * | weight-not-finite     | position (from 1)                                           |
 * | weight-negative       | position (from 1), weight                                   |
 * | weights-zero          |                                                             |
 * | years-out-of-range    | years, max                                                  |
 * | profile-length        | weights, years: how many of each                            |
 * | index-length          | numbers, years: how many of each                            |
 * | index-not-positive    | position (from 1)                                           |
 * | lengths-differ        | committed, spent: how many of each                          |
 * | retained-out-of-range | retained, min, max: shares                                  |
 * | year-not-in-index     | year, first, last                                           |
 * | no-jobs               |                                                             |
 * | jobs-negative         | jobs                                                        |
 * | phases-count          | months: how many, phases                                    |
 * | months-not-whole      | phase, months                                               |
 * | months-above-limit    | phase, months, max                                          |
 * | closing-too-long      | months, implementation                                      |
 */
export const programmeErrorKeys = [
  'amount-not-whole',
  'amount-negative',
  'amount-not-multiple',
  'unit-not-whole',
  'no-weights',
  'weight-not-finite',
  'weight-negative',
  'weights-zero',
  'years-out-of-range',
  'profile-length',
  'index-length',
  'index-not-positive',
  'lengths-differ',
  'retained-out-of-range',
  'year-not-in-index',
  'no-jobs',
  'jobs-negative',
  'phases-count',
  'months-out-of-range',
  'months-above-limit',
  'closing-too-long',
] as const;

export type ProgrammeErrorKey = (typeof programmeErrorKeys)[number];

export class ProgrammeError extends Error {
  override readonly name = 'ProgrammeError';

  constructor(
    readonly key: ProgrammeErrorKey,
    readonly details: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${key} ${JSON.stringify(details)}`);
  }
}
