import { AnalysisError } from './analysisError';
import { checkByIndustry } from './coefficients';
import { sum } from './figures';

/** @throws AnalysisError as `checkByIndustry`, and nothing-in-all */
function share(argument: string, values: readonly (number | null)[], needed: number): number[] {
  checkByIndustry(argument, values, needed);
  const all = sum(values);
  if (all === 0) throw new AnalysisError('nothing-in-all', { argument });
  return values.map((value) => value / all);
}

/**
 * Calculates the simple location quotient of each industry: its share of regional employment divided by its share of national employment.
 *
 *   SLQ_i = (E_ri / E_r) / (E_ni / E_n)
 *
 * The quotient is 1 when the region has the same share as the nation, and 2 when it has twice the share. It is null when neither has the industry.
 *
 * @param regional employment by industry in the region [n, persons]
 * @param national the same in the nation, the region included [n, persons]
 * @throws AnalysisError sizes-differ, figure-missing, figure-not-finite, figure-negative, nothing-in-all; industry-not-in-nation when the region
 *   has an industry that the nation lacks
 * @see Miller & Blair (2009), Input–Output Analysis, 2nd ed., section 8.2.1
 */
export function locationQuotients(regional: readonly (number | null)[], national: readonly (number | null)[]): (number | null)[] {
  const inNation = share('national', national, regional.length);
  return share('regional', regional, regional.length).map((inRegion, at) => {
    const there = inNation[at] ?? NaN;
    if (there > 0) return inRegion / there;
    if (inRegion > 0) throw new AnalysisError('industry-not-in-nation', { argument: 'regional', position: at + 1 });
    return null;
  });
}
