import { checkByIndustry, checkCoefficients } from '../../../src/analysis/coefficients';
import { factorise, solve } from '../../../src/analysis/linearSystem';
import { purchasers, regionalQuotients, usualDelta, type Purchasers } from '../../../src/analysis/regionalise';
import type { IndustryTable } from '../../../src/analysis/ripple';
import { iterated } from './iterated';

/**
 * Type I employment multipliers of many regions from one national table, each regionalised by FLQ: the whole country in one go.
 *
 *   e · (I − A^r)⁻¹ for each region r, with A^r as in `regionalise`
 *
 * One system of equations for each region instead of an inverse; buffers are used again for the next.
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
  // Transposed, a row for each purchaser: y · (I − A) = e is (I − Aᵀ) · y = e.
  const bought = Float64Array.from({ length: n * n }, (_, at) => coefficients[at % n]?.[Math.floor(at / n)] ?? NaN);
  const inside = new Float64Array(n * n);
  return regions.map((regional) => {
    const { slq, lambda } = regionalQuotients(regional, national, delta);
    const most = meetInside(bought, slq, purchasers('flq', slq, lambda), inside);
    const multipliers = new Float64Array(n);
    return iterated(inside, perOutput, multipliers, most) ? multipliers : solve(factorise(inside, n, 'coefficients'), perOutput);
  });
}

/** A row for each purchaser: what it buys, as far as the region has it. Answers the most that any of them buys per unit of output. */
function meetInside(bought: Float64Array, slq: readonly number[], { across, within }: Purchasers, inside: Float64Array): number {
  const n = slq.length;
  let most = 0;
  for (let buyer = 0, at = 0; buyer < n; buyer++) {
    const weight = across[buyer] as number;
    let sum = 0;
    for (let supplier = 0; supplier < n; supplier++, at++) {
      const quotient = (slq[supplier] as number) * weight;
      const purchase = bought[at] as number;
      const met = quotient < 1 ? quotient * purchase : purchase;
      inside[at] = met;
      sum += met;
    }
    const own = buyer * n + buyer;
    const ownMet = (bought[own] as number) * Math.min(1, (slq[buyer] as number) * (within[buyer] as number));
    sum += ownMet - (inside[own] as number);
    inside[own] = ownMet;
    if (sum > most) most = sum;
  }
  return most;
}
