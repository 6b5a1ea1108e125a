import { AnalysisError } from './analysisError';
import { observations } from './annualSeries';

/** A change in employment between two years. */
export interface EmploymentFall {
  readonly from: number;
  readonly to: number;
  /** Persons: positive is lost, negative is gained. */
  readonly jobs: number;
  /** `jobs` as a share of the employment in `from`. */
  readonly share: number;
}

/**
 * Returns the largest fall in employment, in persons, between two years exactly `window` years apart.
 *
 *   jobs = E(from) − E(from + window),  share = jobs / E(from)
 *
 * Both years must have a figure. Years at another distance are not compared, so figures of 2008 and 2015 give no answer when the window is three years. Of equal
 * falls, the latest is returned. When employment never fell, the smallest rise is returned, with `jobs` zero or below.
 *
 * @param years      calendar years [n], any order, gaps allowed
 * @param employment employed persons in each year [n]; null or NaN is missing
 * @param window     years between the two, whole, at least 1
 * @throws AnalysisError no-pair-in-window when no two figures are that far apart; value-zero when employment in `from` is 0, so that there is no share;
 *   window-out-of-range; and as `observations`
 * @see FOR-2024-04-03-556 § 5, first paragraph: the reduction is measured over three years
 */
export function largestFall(years: readonly number[], employment: readonly (number | null)[], window: number): EmploymentFall {
  if (!Number.isSafeInteger(window) || window < 1) throw new AnalysisError('window-out-of-range', { window });
  const byYear = new Map(observations(years, employment).map(({ year, value }) => [year, value]));
  let largest: { from: number; jobs: number; before: number } | undefined;
  for (const [from, before] of byYear) {
    const after = byYear.get(from + window) ?? null;
    if (before === null || after === null) continue;
    if (largest === undefined || before - after >= largest.jobs) largest = { from, jobs: before - after, before };
  }
  if (largest === undefined) throw new AnalysisError('no-pair-in-window', { window });
  const { from, jobs, before } = largest;
  if (before === 0) throw new AnalysisError('value-zero', { year: from });
  return { from, to: from + window, jobs, share: jobs / before };
}
