import { AnalysisError } from './analysisError';
import { checkByIndustry } from './coefficients';
import { sum } from './figures';

/** Returns each industry's share of the sum. @throws AnalysisError as `checkByIndustry`, and nothing-in-all */
function sharesOf(argument: string, values: readonly (number | null)[], needed: number): number[] {
  checkByIndustry(argument, values, needed);
  const total = sum(values);
  if (total === 0) throw new AnalysisError('nothing-in-all', { argument });
  return values.map((value) => value / total);
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
  const nationalShares = sharesOf('national', national, regional.length);
  return sharesOf('regional', regional, regional.length).map((regionalShare, industry) => {
    const nationalShare = nationalShares[industry] ?? NaN;
    if (nationalShare > 0) return regionalShare / nationalShare;
    if (regionalShare > 0) throw new AnalysisError('industry-not-in-nation', { argument: 'regional', position: industry + 1 });
    return null;
  });
}
