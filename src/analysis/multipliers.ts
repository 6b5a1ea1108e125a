import { AnalysisError } from './analysisError';
import { checkByIndustry, checkCoefficients, toRowMajor, type Coefficients } from './coefficients';
import { factorise, inverseFromFactors } from './linearSystem';

/** Households as one more industry, which sells work and buys goods. */
export interface Households {
  /** Income from work per unit of output, by industry [n]. */
  readonly income: readonly number[];
  /** Share of that income spent on each industry's output, at the prices of the table [n]. */
  readonly consumption: readonly number[];
  /** Households' purchases of each other's work, per unit of income; 0 when left out. */
  readonly boughtFromHouseholds?: number | undefined;
}

/** Multipliers by industry [n]. */
export interface Multipliers {
  /** Output in all industries per unit of final demand. */
  readonly output: number[];
  /** Jobs in all industries per unit of final demand, in the unit of `employmentPerOutput`. */
  readonly employment: number[];
  /** Jobs in all industries per job in the industry itself; null when the industry has no jobs. */
  readonly employmentRatio: (number | null)[];
}

/**
 * Calculates output and employment multipliers of type I (suppliers) and, when households are given, of type II (suppliers and household purchases).
 *
 *   output_j = Σ_i L_ij,  employment_j = Σ_i e_i · L_ij,  ratio_j = employment_j / e_j
 *
 * with L = (I − A)⁻¹ for type I. For type II, L is the inverse of the table closed with the households, and the sums still cover the industries only
 * (truncated multipliers), so that both types measure the same thing. Income coefficients in `employmentPerOutput` give income multipliers.
 *
 * @param coefficients        input coefficients, row supplies column [n × n]
 * @param employmentPerOutput jobs per unit of output, by industry [n]
 * @throws AnalysisError as `checkCoefficients` and `checkByIndustry`; outside-bounds unless 0 ≤ `boughtFromHouseholds` < 1; no-solution when industries and
 *   households together use more than they produce
 * @see Miller & Blair (2009), Input–Output Analysis, 2nd ed., sections 6.2.1–6.2.3
 */
export function multipliers(
  coefficients: Coefficients,
  employmentPerOutput: readonly (number | null)[],
  households?: Households,
): { typeI: Multipliers; typeII?: Multipliers } {
  checkCoefficients('coefficients', coefficients);
  const n = coefficients.length;
  checkByIndustry('employmentPerOutput', employmentPerOutput, n);
  const typeI = multipliersFromInverse(
    inverseFromFactors(factorise(toRowMajor(coefficients), n, 'coefficients'), n),
    n,
    employmentPerOutput,
  );
  if (households === undefined) return { typeI };
  const closed = toRowMajor(closedTable(coefficients, households));
  return {
    typeI,
    typeII: multipliersFromInverse(inverseFromFactors(factorise(closed, n + 1, 'households'), n + 1), n + 1, employmentPerOutput),
  };
}

/** Returns the table with a row and a column for the households [n + 1 × n + 1]. */
function closedTable(coefficients: Coefficients, { income, consumption, boughtFromHouseholds = 0 }: Households): number[][] {
  const n = coefficients.length;
  checkByIndustry('households', income, n);
  checkByIndustry('households', consumption, n);
  if (!(boughtFromHouseholds >= 0 && boughtFromHouseholds < 1))
    throw new AnalysisError('outside-bounds', { argument: 'households', value: boughtFromHouseholds, min: 0, max: 1 });
  return [...coefficients.map((row, industry) => [...row, consumption[industry] ?? NaN]), [...income, boughtFromHouseholds]];
}

/** Returns multipliers from the column sums of an inverse. The sums leave out the households, which are the last row and column when present. */
function multipliersFromInverse(values: Float64Array, size: number, perOutput: readonly number[]): Multipliers {
  const weightedColumnSum = (column: number, weight: (row: number) => number): number =>
    perOutput.reduce((sum, _, row) => sum + weight(row) * (values[row * size + column] ?? NaN), 0);
  const employment = perOutput.map((_, industry) => weightedColumnSum(industry, (row) => perOutput[row] ?? NaN));
  return {
    output: perOutput.map((_, industry) => weightedColumnSum(industry, () => 1)),
    employment,
    employmentRatio: perOutput.map((jobsPerOutput, industry) =>
      jobsPerOutput === 0 ? null : (employment[industry] ?? NaN) / jobsPerOutput,
    ),
  };
}
