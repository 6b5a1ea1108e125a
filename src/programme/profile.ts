/** How the need for money varies over the years of a programme. */

export type ProfileName = 'jevn' | 'programfaser';

export interface Profile {
  readonly id: ProfileName;
  /** What a user may write, beside the id; case does not matter. */
  readonly names: readonly string[];
  /** A weight for each of `years` years. */
  readonly weights: (years: number) => number[];
}

/**
 * A year's need by the phase it lies in. OR 3.2.1 says that the need is largest in implementation and smaller in strategy and in closing, but gives no
 * figures: half is this product's judgement, and a range of weights overrules it.
 */
const phaseNeed = { strategy: 1, implementation: 2, closing: 1 } as const;

export const profiles: readonly Profile[] = [
  { id: 'jevn', names: ['jamn', 'flat', 'even'], weights: (years) => Array.from({ length: years }, () => 1) },
  {
    id: 'programfaser',
    names: ['programfasar', 'programme phases', 'phases', 'faser', 'fasar'],
    weights: (years) =>
      Array.from({ length: years }, (_, year) => {
        if (year === 0) return phaseNeed.strategy;
        return year === years - 1 ? phaseNeed.closing : phaseNeed.implementation;
      }),
  },
];
