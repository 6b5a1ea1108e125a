import { checkByIndustry, checkCoefficients } from './coefficients';
import { factors, iterated, solved } from './linearSystem';
import { purchasers, regionalQuotients, usualDelta, type Purchasers } from './regionalise';
import type { IndustryTable } from './ripple';

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
  // No region buys more of itself than the nation does.
  const contraction = Math.max(...coefficients.map((_, at) => coefficients.reduce((sum, row) => sum + (row[at] ?? NaN), 0)));
  return regions.map((regional) => {
    const { slq, lambda } = regionalQuotients(regional, national, delta);
    meetInside(bought, slq, purchasers('flq', slq, lambda), inside);
    const multipliers = new Float64Array(n);
    return iterated(inside, perOutput, multipliers, contraction)
      ? multipliers
      : solved(factors(inside, n, 'coefficients'), perOutput);
  });
}

/** A row for each purchaser: what it buys, as far as the region has it. */
function meetInside(bought: Float64Array, slq: readonly number[], { across, within }: Purchasers, inside: Float64Array): void {
  const n = slq.length;
  for (let buyer = 0, at = 0; buyer < n; buyer++) {
    const weight = across[buyer] as number;
    for (let supplier = 0; supplier < n; supplier++, at++) {
      const quotient = (slq[supplier] as number) * weight;
      const purchase = bought[at] as number;
      inside[at] = quotient < 1 ? quotient * purchase : purchase;
    }
    const own = buyer * n + buyer;
    inside[own] = (bought[own] as number) * Math.min(1, (slq[buyer] as number) * (within[buyer] as number));
  }
}
