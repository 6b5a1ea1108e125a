import type { IndustryTable } from '../ripple';
import { farmers, industryGroups, type IndustryGroup } from './industryGroups';
import published from './inputOutput2021.json';

/** The input-output table and the jobs of a nation. */
export interface NationalTable extends IndustryTable {
  /** Code of each industry [n]. */
  readonly codes: readonly string[];
  /** Jobs by industry in the nation [n]. */
  readonly jobs: readonly number[];
  /** Industries whose jobs depend on the population and not on the table [n]. */
  readonly populationDriven: readonly boolean[];
}

const { codes, flows, output, compensation, householdConsumption } = published;

/** The year that the table and the jobs are from. */
export const nationalTableYear = 2021;

const groupOf = (code: string): IndustryGroup => {
  const group = industryGroups.find(({ industries }) => industries.includes(code));
  if (!group) throw new Error(`${code} is in no group.`);
  return group;
};

const compensationOf = (code: string): number => compensation[codes.indexOf(code)] ?? NaN;

/**
 * Returns the national jobs of an industry: its part of the jobs of its group, by compensation of employees.
 *
 *   E_i = E_g · D1_i / Σ_{j in g} D1_j  (farmers and their families receive no compensation and are added in agriculture)
 */
function jobsOf(code: string): number {
  const { industries, jobs } = groupOf(code);
  const farmerJobs = farmers.industry === code ? farmers.jobs : 0;
  const employees = jobs - (industries.includes(farmers.industry) ? farmers.jobs : 0);
  const groupCompensation = industries.reduce((sum, industry) => sum + compensationOf(industry), 0);
  return farmerJobs + (employees * compensationOf(code)) / groupCompensation;
}

/** The rent of owner-occupied homes. Nobody pays it, so no job depends on it. */
const imputedRents = 'R68A';

function buildTable(): NationalTable {
  const jobs = codes.map(jobsOf);
  const wages = compensation.reduce((sum, value) => sum + value, 0);
  return {
    codes,
    jobs,
    coefficients: flows.map((row) => row.map((value, column) => value / (output[column] ?? NaN))),
    employmentPerOutput: jobs.map((persons, index) => persons / (output[index] ?? NaN)),
    households: {
      income: compensation.map((value, index) => value / (output[index] ?? NaN)),
      consumption: householdConsumption.map((value, index) => (codes[index] === imputedRents ? 0 : value / wages)),
    },
    populationDriven: codes.map((code) => groupOf(code).populationDriven ?? false),
  };
}

let table: NationalTable | undefined;

/**
 * Returns the table of Norway in 2021: Norwegian deliveries between 62 industries at basic prices, with jobs. It is built on first use.
 *
 *   A_ij = Z_ij / x_j,  e_i = E_i / x_i (jobs per million kroner),  income_j = D1_j / x_j,  consumption_i = C_i / Σ_j D1_j
 *
 * The 64 industries of the statistics are 62 here, because the source has refining and chemicals together with pharmaceuticals (R21), and extraterritorial bodies
 * have no output. Households are closed in proportion to wages, as in Miller & Blair (2009), section 2.5. Purchases paid by pensions and benefits are then counted
 * as paid by wages, so induced effects are more likely too large than too small.
 *
 * @see Statistisk sentralbyrå, tabell 1850; LICENSE.md beside it for the jobs
 */
export function nationalTable(): NationalTable {
  table ??= buildTable();
  return table;
}
