import { AnalysisError } from './analysisError';
import { observations } from './annualSeries';

/** A change in employment between two years. */
export interface EmploymentFall {
  readonly from: number;
  readonly to: number;
  /** Persons: positive is lost, negative is gained. */
  readonly jobs: number;
  /** `jobs` of the employment in `from`, 0–1. */
  readonly share: number;
}

/**
 * The largest fall in employment, in persons, between two years exactly `window` years apart.
 *
 *   jobs = E(from) − E(from + window),  share = jobs / E(from)
 *
 * Only years that both have a figure make a pair; years further or less far apart do not, so a figure from 2008 and one from 2015 say nothing
 * about three years. Of equal falls the latest answers. Where nothing fell, the smallest rise answers, with `jobs` zero or below.
 *
 * @param years      calendar years [n], any order, holes allowed
 * @param employment employed persons in each year [n]; null or NaN is missing
 * @param window     years between the two, whole, at least 1
 * @throws AnalysisError no-pair-in-window when no two figures are that far apart; value-zero when there is nobody in `from` to take a share of;
 *   window-out-of-range; and as `observations`
 * @see FOR-2024-04-03-556 § 5, first paragraph: the reduction is measured over three years
 */
export function largestFall(years: readonly number[], employment: readonly (number | null)[], window = 3): EmploymentFall {
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
