import { checkByIndustry, checkCoefficients } from '../../../src/analysis/coefficients';
import { factorise, solve } from '../../../src/analysis/linearSystem';
import { purchasers, regionalQuotients, usualDelta, type Purchasers } from '../../../src/analysis/regionalise';
import type { IndustryTable } from '../../../src/analysis/ripple';
import { solveByIteration } from './solveByIteration';

/**
 * Calculates the type I employment multipliers of all regions of a country at once, from one national table that is regionalised by FLQ for each of them.
 *
 *   e · (I − A^r)⁻¹ for each region r, with A^r as in `regionalise`
 *
 * It solves one system of equations for each region instead of making an inverse, and uses the same buffers for all regions.
 *
 * @param regions  jobs by industry in each region [regions × n]
 * @param national the same in the nation [n]
 * @param delta    δ of FLQ, 0 ≤ δ < 1
 * @returns        jobs in all industries per unit of final demand for each industry [regions × n]
 * @throws AnalysisError as `checkCoefficients`, `checkByIndustry` and `regionalise`
 */
export function regionalEmploymentMultipliers(
  { coefficients, employmentPerOutput }: Omit<IndustryTable, 'households'>,
  regions: readonly (readonly number[])[],
  national: readonly number[],
  delta: number = usualDelta,
): Float64Array[] {
  checkCoefficients('coefficients', coefficients);
  const n = coefficients.length;
  checkByIndustry('employmentPerOutput', employmentPerOutput, n);
  checkByIndustry('national', national, n);
  const perOutput = Float64Array.from(employmentPerOutput);
  // The transposed table has a row for each purchaser: y · (I − A) = e is the same as (I − Aᵀ) · y = e.
  const purchases = Float64Array.from({ length: n * n }, (_, index) => coefficients[index % n]?.[Math.floor(index / n)] ?? NaN);
  const regionalPurchases = new Float64Array(n * n);
  return regions.map((regional) => {
    const { slq, lambda } = regionalQuotients(regional, national, delta);
    const largestSum = regionalisePurchases(purchases, slq, purchasers('flq', slq, lambda), regionalPurchases);
    const multipliers = new Float64Array(n);
    return solveByIteration(regionalPurchases, perOutput, multipliers, largestSum)
      ? multipliers
      : solve(factorise(regionalPurchases, n, 'coefficients'), perOutput);
  });
}

/**
 * Writes into `regional` what each purchaser buys inside the region, with a row for each purchaser. Returns the largest row sum: the most that an industry
 * buys in the region per unit of output.
 */
function regionalisePurchases(
  purchases: Float64Array,
  slq: readonly number[],
  { across, within }: Purchasers,
  regional: Float64Array,
): number {
  const n = slq.length;
  let largestSum = 0;
  for (let purchaser = 0, index = 0; purchaser < n; purchaser++) {
    const weight = across[purchaser] as number;
    let sum = 0;
    for (let supplier = 0; supplier < n; supplier++, index++) {
      const quotient = (slq[supplier] as number) * weight;
      const purchase = purchases[index] as number;
      const inside = quotient < 1 ? quotient * purchase : purchase;
      regional[index] = inside;
      sum += inside;
    }
    // An industry's purchases from itself have a quotient of their own.
    const diagonal = purchaser * n + purchaser;
    const fromItself = (purchases[diagonal] as number) * Math.min(1, (slq[purchaser] as number) * (within[purchaser] as number));
    sum += fromItself - (regional[diagonal] as number);
    regional[diagonal] = fromItself;
    if (sum > largestSum) largestSum = sum;
  }
  return largestSum;
}
