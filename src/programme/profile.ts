/** Profiles of how the need for money varies over the years of a programme. */

export type ProfileName = 'jevn' | 'programfaser';

export interface Profile {
  readonly id: ProfileName;
  /** Names that a user may write instead of the id; case does not matter. */
  readonly names: readonly string[];
  /** Returns a weight for each of `years` years. */
  readonly weights: (years: number) => number[];
}

/**
 * The relative need of a year in each phase. OR 3.2.1 says that the need is largest in implementation and smaller in strategy and in closing, but gives no
 * figures. A need half as large is this product's judgement. Users can give a range of weights instead.
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
