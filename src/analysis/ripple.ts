import { AnalysisError } from './analysisError';
import { checkByIndustry, checkCoefficients, toRowMajor, type Coefficients } from './coefficients';
import { factorise, solve } from './linearSystem';
import {
  householdQuotients,
  parseQuotientMethod,
  regionalQuotients,
  tradeQuotients,
  usualDelta,
  type QuotientMethod,
} from './regionalise';

/** The parts of a national input-output table that are needed to calculate effects on jobs. */
export interface IndustryTable {
  /** Domestic input coefficients, row supplies column [n × n]. */
  readonly coefficients: Coefficients;
  /** Jobs per unit of output, by industry [n]. */
  readonly employmentPerOutput: readonly number[];
  readonly households?: {
    /** Compensation of employees per unit of output, by industry [n]. */
    readonly income: readonly number[];
    /** Share of that income spent on each industry's domestic output [n]. */
    readonly consumption: readonly number[];
  };
}

export interface RippleInput {
  readonly jobsLost: number;
  /** The industry that loses the jobs, counted from 0. */
  readonly industry: number;
  /** Jobs by industry in the region, before the loss [n]. */
  readonly regional: readonly number[];
  /** The same in the nation [n]. */
  readonly national: readonly number[];
  readonly table: IndustryTable;
  /** FLQ when left out. */
  readonly method?: QuotientMethod | undefined;
  /** δ of FLQ and AFLQ; 0.25 when left out. */
  readonly delta?: number | undefined;
  /** 1: effects on suppliers; 2: also the effects of households' lower purchases. 1 when left out. */
  readonly type?: 1 | 2 | undefined;
  /** The employer's purchases inside the region per unit of its output, by industry [n]; left out when not known. */
  readonly purchases?: readonly number[] | undefined;
  /** Industries, such as schools and care, whose jobs depend on the population and not on the table [n]. */
  readonly populationDriven?: readonly boolean[] | undefined;
}

/** Jobs lost by industry [n], not rounded. */
export interface Ripple {
  readonly direct: number[];
  readonly indirect: number[];
  readonly induced: number[];
  readonly total: number[];
}

/** The region's table: the coefficients and household purchases that are supplied inside the region. */
interface RegionalTable {
  readonly coefficients: Float64Array;
  readonly consumption: Float64Array | undefined;
}

/**
 * Calculates the jobs lost by industry when an employer or an industry closes, by the mixed model: the output of the closing industry k is given, and the output of
 * the others follows.
 *
 *   Δx_i = (L_ik / L_kk) · Δx_k,  Δx_k = jobs lost / e_k,  jobs_i = e_i · Δx_i,  L = (I − A^r)⁻¹
 *
 * It is solved as the equivalent system without k. The plain multiplier would also count the loss of k as its own supplier, which Δx_k already includes, and would
 * therefore overstate every effect by exactly the factor L_kk.
 *
 *   direct    the jobs lost in k
 *   indirect  jobs at the suppliers of k, and at their suppliers
 *   induced   with type 2, jobs that depend on the purchases of all the households that lose wages: type 2 minus type 1
 *
 * Wages are spent where they are earned: the income coefficients are those of the nation. The share of the households' purchases from an industry that is supplied
 * inside the region is its quotient on the diagonal (SLQ, with λ in FLQ), because households have no location quotient to divide by (Miller & Blair 2009, section 8.2).
 *
 * Known `purchases` replace the industry's regionalised column. The employer is then a sector of its own that sells nothing to others, and the rest of its industry
 * may lose jobs as a supplier. Industries that are `populationDriven` keep their output, so they pass no loss on.
 *
 * @throws AnalysisError unknown-industry; outside-bounds for jobsLost below 0; more-lost-than-there; nothing-in-all when the industry's output needs no jobs;
 *   figure-missing when type 2 has no households in the table; no-solution when the table closed with its households, or regionalised without a cap, is not
 *   productive; column-sum-too-large for purchases of 1 or more; as `checkCoefficients`, `checkByIndustry` and `regionalQuotients`
 * @see Miller & Blair (2009), Input–Output Analysis, 2nd ed., section 13.2.1 (mixed model) and 2.5 (households)
 */
export function ripple(input: RippleInput): Ripple {
  const { industry, jobsLost, table, type = 1, purchases, populationDriven } = input;
  const n = checkRippleInput(input);
  const perOutput = table.employmentPerOutput;
  const output = jobsLost / (perOutput[industry] ?? NaN);
  const region = regionalTable(input);

  const keepsOutput = Array.from(
    { length: n },
    (_, index) => (populationDriven?.[index] ?? false) || (index === industry && purchases === undefined),
  );
  const bought = Array.from({ length: n }, (_, index) => purchases?.[index] ?? region.coefficients[index * n + industry] ?? NaN);
  const toJobs = (change: Float64Array): number[] =>
    perOutput.map((jobsPerOutput, index) => jobsPerOutput * (change[index] ?? NaN));

  const indirect = toJobs(outputChange(region.coefficients, bought, output, keepsOutput));
  const { income = [] } = table.households ?? {};
  const indirectAndInduced =
    type === 2 && region.consumption
      ? toJobs(
          outputChange(
            closeWithHouseholds(region.coefficients, income, region.consumption),
            [...bought, income[industry] ?? NaN],
            output,
            keepsOutput,
          ),
        )
      : indirect;

  const direct = Array.from({ length: n }, (_, index) => (index === industry ? jobsLost : 0));
  const induced = indirectAndInduced.map((value, index) => value - (indirect[index] ?? NaN));
  const total = direct.map((value, index) => value + (indirectAndInduced[index] ?? NaN));
  return { direct, indirect: indirect, induced, total };
}

/**
 * Returns the loss of output by industry [as many as the table has] when a sector loses `output`. The sector bought `bought` per unit of output. Industries in
 * `keepsOutput` lose nothing.
 */
function outputChange(
  coefficients: Float64Array,
  bought: readonly number[],
  output: number,
  keepsOutput: readonly boolean[],
): Float64Array {
  const size = bought.length;
  const argument = size > keepsOutput.length ? 'households' : 'table';
  const table = coefficients.map((value, cell) => (keepsOutput[Math.floor(cell / size)] ? 0 : value));
  const lost = bought.map((value, index) => (keepsOutput[index] ? 0 : value * output));
  return solve(factorise(table, size, argument), lost);
}

/** Returns the table with the households as one more industry that sells work and buys goods. */
function closeWithHouseholds(coefficients: Float64Array, income: readonly number[], consumption: Float64Array): Float64Array {
  const n = consumption.length;
  const size = n + 1;
  return Float64Array.from({ length: size * size }, (_, cell) => {
    const [row, column] = [Math.floor(cell / size), cell % size];
    if (row === n) return income[column] ?? 0;
    return (column === n ? consumption[row] : coefficients[row * n + column]) ?? NaN;
  });
}

function regionalTable(input: RippleInput): RegionalTable {
  const { table, regional, national, method = 'flq', delta = usualDelta, purchases, industry, jobsLost } = input;
  const chosen = parseQuotientMethod(method);
  const { slq, lambda } = regionalQuotients(regional, national, delta);
  const regionalJobs = regional[industry] ?? NaN;
  if (purchases && regionalJobs > 0) slq[industry] = (slq[industry] ?? NaN) * (1 - jobsLost / regionalJobs);
  const q = tradeQuotients(chosen, slq, lambda);
  const metLocally = householdQuotients(chosen, slq, lambda);
  return {
    coefficients: toRowMajor(table.coefficients).map((value, cell) => value * (q[cell] ?? NaN)),
    consumption:
      table.households && Float64Array.from(table.households.consumption, (value, index) => value * (metLocally[index] ?? NaN)),
  };
}

/** Checks the input and returns the number of industries. */
function checkRippleInput({ jobsLost, industry, regional, table, type = 1, purchases, populationDriven }: RippleInput): number {
  checkCoefficients('table', table.coefficients);
  const n = table.coefficients.length;
  checkByIndustry('regional', regional, n);
  checkByIndustry('employmentPerOutput', table.employmentPerOutput, n);
  if (table.households) {
    checkByIndustry('households', table.households.income, n);
    checkByIndustry('households', table.households.consumption, n);
  } else if (type === 2) throw new AnalysisError('figure-missing', { argument: 'households', position: 1 });
  if (purchases) {
    checkByIndustry('purchases', purchases, n);
    const sum = purchases.reduce((total, value) => total + value, 0);
    if (sum >= 1) throw new AnalysisError('column-sum-too-large', { argument: 'purchases', column: 1, sum });
  }
  if (populationDriven && populationDriven.length !== n)
    throw new AnalysisError('sizes-differ', { argument: 'populationDriven', size: populationDriven.length, needed: n });

  const regionalJobs = regional[industry];
  if (regionalJobs === undefined) throw new AnalysisError('unknown-industry', { argument: 'industry', got: industry + 1 });
  if (!(jobsLost >= 0))
    throw new AnalysisError('outside-bounds', { argument: 'jobsLost', value: jobsLost, min: 0, max: regionalJobs });
  if (jobsLost > regionalJobs)
    throw new AnalysisError('more-lost-than-there', { argument: 'jobsLost', lost: jobsLost, there: regionalJobs });
  if (table.employmentPerOutput[industry] === 0) throw new AnalysisError('nothing-in-all', { argument: 'employmentPerOutput' });
  return n;
}
