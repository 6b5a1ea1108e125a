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

/** The parts of a national input-output table that the effects on jobs need. */
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
  /** The industry that loses them, counted from 0. */
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
  /** 2 adds what households no longer buy; 1 when left out. */
  readonly type?: 1 | 2 | undefined;
  /** What the employer buys inside the region per unit of its output, by industry [n]; left out when not known. */
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
 * solved as the equivalent system without k. The plain multiplier would also count what k loses as its own supplier, which the figure for k already
 * includes, and so would overstate everything by exactly L_kk.
 *
 *   direct    the jobs lost in k
 *   indirect  jobs at the suppliers of k, and at their suppliers
 *   induced   with type 2, jobs that depend on what all these households bought: type 2 minus type 1
 *
 * Wages are spent where they are earned: the income coefficients are the nation's, and the households' purchases of an industry are met inside the region to
 * its quotient on the diagonal (SLQ, with λ in FLQ), since households have no location quotient to divide by (Miller & Blair 2009, section 8.2).
 *
 * Known `purchases` are used instead of the industry's regionalised column. The employer is then a sector of its own that sells nothing to
 * others, and the rest of its industry may lose jobs as a supplier. Industries that are `populationDriven` keep their output, so they pass no loss on.
 *
 * @throws AnalysisError unknown-industry; outside-bounds for jobsLost below 0; more-lost-than-there; nothing-in-all when nobody works in the
 *   industry per unit of output; figure-missing when type 2 has no households in the table; no-solution when the
 *   table closed with its households, or regionalised without a cap, is not productive; column-sum-too-large for purchases of 1 or more; as `checkCoefficients`, `checkByIndustry` and `regionalQuotients`
 * @see Miller & Blair (2009), Input–Output Analysis, 2nd ed., section 13.2.1 (mixed model) and 2.5 (households)
 */
export function ripple(input: RippleInput): Ripple {
  const { industry, jobsLost, table, type = 1, purchases, populationDriven } = input;
  const n = checkRippleInput(input);
  const perOutput = table.employmentPerOutput;
  const output = jobsLost / (perOutput[industry] ?? NaN);
  const region = regionalTable(input);

  const keeps = Array.from(
    { length: n },
    (_, at) => (populationDriven?.[at] ?? false) || (at === industry && purchases === undefined),
  );
  const bought = Array.from({ length: n }, (_, at) => purchases?.[at] ?? region.coefficients[at * n + industry] ?? NaN);
  const jobs = (change: Float64Array): number[] => perOutput.map((each, at) => each * (change[at] ?? NaN));

  const first = jobs(outputChange(region.coefficients, bought, output, keeps));
  const { income = [] } = table.households ?? {};
  const last =
    type === 2 && region.consumption
      ? jobs(
          outputChange(
            closeWithHouseholds(region.coefficients, income, region.consumption),
            [...bought, income[industry] ?? NaN],
            output,
            keeps,
          ),
        )
      : first;

  const direct = Array.from({ length: n }, (_, at) => (at === industry ? jobsLost : 0));
  const induced = last.map((value, at) => value - (first[at] ?? NaN));
  const total = direct.map((value, at) => value + (last[at] ?? NaN));
  return { direct, indirect: first, induced, total };
}

/** Returns the loss of output by industry when a sector that bought `bought` per unit loses `output`; industries in `keeps` lose nothing [as many as the table has]. */
function outputChange(
  coefficients: Float64Array,
  bought: readonly number[],
  output: number,
  keeps: readonly boolean[],
): Float64Array {
  const size = bought.length;
  const argument = size > keeps.length ? 'households' : 'table';
  const table = coefficients.map((value, at) => (keeps[Math.floor(at / size)] ? 0 : value));
  const lost = bought.map((value, at) => (keeps[at] ? 0 : value * output));
  return solve(factorise(table, size, argument), lost);
}

/** Returns the table with the households as one more industry that sells work and buys goods. */
function closeWithHouseholds(coefficients: Float64Array, income: readonly number[], consumption: Float64Array): Float64Array {
  const n = consumption.length;
  const size = n + 1;
  return Float64Array.from({ length: size * size }, (_, at) => {
    const [row, column] = [Math.floor(at / size), at % size];
    if (row === n) return income[column] ?? 0;
    return (column === n ? consumption[row] : coefficients[row * n + column]) ?? NaN;
  });
}

function regionalTable(input: RippleInput): RegionalTable {
  const { table, regional, national, method = 'flq', delta = usualDelta, purchases, industry, jobsLost } = input;
  const chosen = parseQuotientMethod(method);
  const { slq, lambda } = regionalQuotients(regional, national, delta);
  const there = regional[industry] ?? NaN;
  if (purchases && there > 0) slq[industry] = (slq[industry] ?? NaN) * (1 - jobsLost / there);
  const q = tradeQuotients(chosen, slq, lambda);
  const met = householdQuotients(chosen, slq, lambda);
  return {
    coefficients: toRowMajor(table.coefficients).map((value, at) => value * (q[at] ?? NaN)),
    consumption: table.households && Float64Array.from(table.households.consumption, (value, at) => value * (met[at] ?? NaN)),
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
    const sum = purchases.reduce((all, value) => all + value, 0);
    if (sum >= 1) throw new AnalysisError('column-sum-too-large', { argument: 'purchases', column: 1, sum });
  }
  if (populationDriven && populationDriven.length !== n)
    throw new AnalysisError('sizes-differ', { argument: 'populationDriven', size: populationDriven.length, needed: n });

  const there = regional[industry];
  if (there === undefined) throw new AnalysisError('unknown-industry', { argument: 'industry', got: industry + 1 });
  if (!(jobsLost >= 0)) throw new AnalysisError('outside-bounds', { argument: 'jobsLost', value: jobsLost, min: 0, max: there });
  if (jobsLost > there) throw new AnalysisError('more-lost-than-there', { argument: 'jobsLost', lost: jobsLost, there });
  if (table.employmentPerOutput[industry] === 0) throw new AnalysisError('nothing-in-all', { argument: 'employmentPerOutput' });
  return n;
}
