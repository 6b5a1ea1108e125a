import { AnalysisError } from '../analysis/analysisError';
import type { Observation } from '../analysis/annualSeries';
import type { EconomyOfYear, EmployerLoss, Municipality, Nation } from '../analysis/consequences';
import { sum } from '../analysis/figures';
import { jobsNamed, membersNamed, roomFor, type IndustryFigure, type JobsIn } from '../analysis/national/industriesNamed';
import { toGroups } from '../analysis/national/industryBridge';
import { nationalTable } from '../analysis/national/nationalTable';
import { project } from '../analysis/projection/project';
import {
  mainResult,
  runScenario,
  scenarioSensitivity,
  type Assumed,
  type AssumptionKey,
  type MainResult,
  type Scenario,
  type Sensitivity,
} from '../analysis/scenario';
import {
  assumedRange,
  assumptionAt,
  blockGrantPerInhabitant,
  incomeEqualisationOf,
  movers,
  newestSettledYear,
  ruleAt,
  scenarioAssumptionIds,
  scenarioAssumptions,
  type AssumptionId,
  type AssumptionOverrides,
} from '../rules';

/** The input of the scenario of a case. Errors name these fields as their argument. */
export interface ScenarioInput {
  /** Jobs that the employer cuts in each year, 0 or more. */
  readonly losses: readonly Observation[];
  /** The employer's industry by code or name; its group when only that is known. */
  readonly industry: string | number;
  /** Jobs by industry before the loss, all by group or all by industry of the national table, in any order. */
  readonly regional: readonly IndustryFigure[];
  /** Observed jobs in total by year, without gaps; the projection starts from them. */
  readonly employment: readonly Observation[];
  /** Inhabitants on 1 January by year, observed and projected. */
  readonly population: readonly Observation[];
  /** The user's figures, which replace the judged ones. */
  readonly assumptions: AssumptionOverrides;
  /** Municipal tax per inhabitant in kroner a year; undefined when it is not known; the revenue is then null. */
  readonly tax: number | undefined;
}

/** Jobs lost in one industry after all losses, without public jobs that follow the population, not rounded. */
export interface IndustryConsequence {
  readonly industry: string | number;
  readonly direct: number;
  readonly indirect: number;
  readonly induced: number;
  readonly total: number;
  /** The total with every assumption at the end with the smallest, and the largest, consequences. */
  readonly least: number;
  readonly most: number;
}

/** A figure of the main result, at the values of the assumptions and at the two ends; null when it is not known. */
export type MainFigure = Readonly<Record<'middle' | 'least' | 'most', number | null>>;

export interface CaseScenario extends Scenario {
  /** What a case paper quotes: jobs and persons in the last year, below zero for fewer than the baseline, and whole kroner. */
  readonly main: Readonly<Record<keyof MainResult, MainFigure>>;
  /** As many rows as `regional`, in its order. */
  readonly industries: readonly IndustryConsequence[];
}

/** One assumption with the main result at its low and at its high figure. */
export interface AssumptionEffect extends Assumed {
  readonly id: AssumptionId;
  readonly atLow: Sensitivity['low'];
  readonly atHigh: Sensitivity['high'];
}

/**
 * Makes the scenario of a case: jobs, inhabitants and revenue without and with the loss, in the years after the newest figure of employment, at most ten and no longer
 * than the population is known without a hole. Revenue is in kroner of the newest settled year, with each year's rates.
 *
 * @throws AnalysisError figure-negative, year-twice, nothing-in-all, population-year-missing, nobody-in-industry; outside-bounds for an assumption that cannot be;
 *   as `project`, `membersNamed`, `jobsNamed`, `roomFor` and `runScenario`. RuleError year-not-known where there is a tax and a year before the rates known
 */
export function scenarioOf(input: ScenarioInput): CaseScenario {
  return nameErrorsByInput(() => {
    const { municipality, nation, loss, assumed, by, places } = prepareScenario(input);
    const found = runScenario(municipality, nation, loss, assumed);
    const { least, middle, most } = found;
    const byRow = (jobs: readonly number[]): number[] => {
      const figures = by === 'group' ? toGroups(jobs) : jobs;
      return places.map((place) => figures[place] ?? NaN);
    };
    const [direct, indirect, induced, total] = [
      byRow(middle.ripple.direct),
      byRow(middle.ripple.indirect),
      byRow(middle.ripple.induced),
      byRow(middle.ripple.total),
    ];
    const [fewest, largest] = [byRow(least.ripple.total), byRow(most.ripple.total)];
    const ends = { middle: mainResult(middle), least: mainResult(least), most: mainResult(most) };
    const figure = (key: keyof MainResult): MainFigure => ({
      ...{ middle: ends.middle[key], least: ends.least[key], most: ends.most[key] },
    });
    return {
      ...found,
      main: { jobs: figure('jobs'), inhabitants: figure('inhabitants'), revenue: figure('revenue') },
      industries: input.regional.map(({ industry }, row) => ({
        industry,
        direct: direct[row] ?? NaN,
        indirect: indirect[row] ?? NaN,
        induced: induced[row] ?? NaN,
        total: total[row] ?? NaN,
        least: fewest[row] ?? NaN,
        most: largest[row] ?? NaN,
      })),
    };
  });
}

/** Returns what each assumption alone does to the main result of `scenarioOf`, in the order of the scenario. It throws the same. */
export function scenarioSensitivityOf(input: ScenarioInput): AssumptionEffect[] {
  return nameErrorsByInput(() => {
    const { municipality, nation, loss, assumed } = prepareScenario(input);
    return scenarioSensitivity(municipality, nation, loss, assumed).map(({ assumption, low, high }) => {
      const id = scenarioAssumptionIds[assumption];
      return { ...assumedRange(id, input.assumptions), id, atLow: low, atHigh: high };
    });
  });
}

/** The arguments of the methods of analysis, and the position of each row of `regional` among the jobs. */
interface PreparedScenario {
  readonly municipality: Municipality;
  readonly nation: Nation;
  readonly loss: EmployerLoss;
  readonly assumed: Readonly<Record<AssumptionKey, Assumed>>;
  readonly by: JobsIn['by'];
  readonly places: readonly number[];
}

function prepareScenario({
  losses,
  industry,
  regional,
  employment,
  population,
  assumptions,
  tax,
}: ScenarioInput): PreparedScenario {
  checkAssumptions(assumptions);
  const table = nationalTable();
  const lost = losses.flatMap(({ year, value }, at) => {
    if (value !== null && value < 0) throw new AnalysisError('figure-negative', { argument: 'losses', position: at + 1, value });
    return value ? [{ year, jobs: value }] : [];
  });
  const { by, jobs: counted, at: places } = jobsNamed(regional);
  const { members } = membersNamed(industry);
  if (members.every((member) => table.employmentPerOutput[member] === 0))
    throw new AnalysisError('nobody-in-industry', { argument: 'industry', industry: String(industry) });
  const jobs = by === 'group' ? roomFor(counted, members, sum(lost.map((one) => one.jobs))) : counted;

  const horizon = ruleAt('analysis.years').value;
  const projected = project(
    employment.map(({ year }) => year),
    employment.map(({ value }) => value),
    { horizon },
  ).rows;
  const first = projected[0]?.year ?? NaN;
  const people = inhabitantsByYear(population);
  const atYearEnds = inhabitantsAtYearEnds(people, first, horizon);
  const years = projected.slice(0, atYearEnds.length);
  const newest = Math.max(...[...people.keys()].filter((year) => year <= first));
  const publicJobs = sum(jobs.filter((_, at) => table.populationDriven[at]));
  return {
    municipality: {
      employment: years,
      jobs,
      population: atYearEnds,
      outMigrationByAge: movers.outMigrantsByAge,
      birthsPerAdult: movers.birthsPerAdult,
      economy: years.map(({ year }) => economyOf(year, tax)),
    },
    nation: { jobs: table.jobs, table, populationDriven: table.populationDriven },
    loss: { industries: members, years: lost },
    assumed: scenarioAssumptions({
      publicJobsPerInhabitant: publicJobs / (people.get(newest) ?? atYearEnds[0] ?? NaN),
      own: assumptions,
    }),
    by,
    places,
  };
}

/** Returns the known inhabitants on 1 January by year. */
function inhabitantsByYear(rows: readonly Observation[]): ReadonlyMap<number, number> {
  const people = new Map<number, number>();
  rows.forEach(({ year, value }, at) => {
    if (people.has(year)) throw new AnalysisError('year-twice', { argument: 'population', year });
    if (value === null) return;
    if (value < 0) throw new AnalysisError('figure-negative', { argument: 'population', position: at + 1, value });
    if (value === 0) throw new AnalysisError('nothing-in-all', { argument: 'population' });
    people.set(year, value);
  });
  return people;
}

/** Returns the inhabitants at the end of each year from the first on, until a year is not known. */
function inhabitantsAtYearEnds(people: ReadonlyMap<number, number>, first: number, horizon: number): number[] {
  const found: number[] = [];
  for (let year = first + 1; found.length < horizon; year += 1) {
    const there = people.get(year);
    if (there === undefined) break;
    found.push(there);
  }
  if (found.length === 0) throw new AnalysisError('population-year-missing', { argument: 'population', year: first + 1 });
  return found;
}

/** Returns the economy of a year in kroner of the newest settled year, with the rates of the year. */
function economyOf(year: number, taxPerInhabitant: number | undefined): EconomyOfYear | null {
  if (taxPerInhabitant === undefined) return null;
  const grantPerInhabitant = blockGrantPerInhabitant(newestSettledYear);
  return {
    taxPerInhabitant,
    nationalMean: ruleAt('equalisation.nationalMean').value,
    parameters: { ...incomeEqualisationOf(year, 'carry on'), grantPerInhabitant },
  };
}

const bounds = {
  share: { min: 0, max: 1 },
  persons: { min: 0, max: 10 },
  years: { min: 1, max: 50 },
  kroner: { min: 0, max: 1e6 },
} as const;

/** @throws AnalysisError outside-bounds for a figure outside the bounds of its unit */
function checkAssumptions(own: AssumptionOverrides): void {
  for (const [id, figures] of own) {
    const { unit } = assumptionAt(id);
    for (const value of Object.values(figures))
      if (
        value !== null &&
        !(value >= bounds[unit].min && value <= bounds[unit].max && (unit !== 'years' || Number.isInteger(value)))
      )
        throw new AnalysisError('outside-bounds', { argument: 'assumptions', value, ...bounds[unit] });
  }
}

/** The input field for each argument that has another name in the methods. */
const inputNames: Readonly<Record<string, keyof ScenarioInput>> = {
  ...{ shares: 'assumptions', movingYears: 'assumptions', delta: 'assumptions', taxPerJob: 'assumptions' },
  ...{ taxPerInhabitant: 'tax', jobsLost: 'losses' },
};

function nameErrorsByInput<T>(answer: () => T): T {
  try {
    return answer();
  } catch (error) {
    const name = error instanceof AnalysisError ? inputNames[error.argument ?? ''] : undefined;
    if (!(error instanceof AnalysisError) || name === undefined) throw error;
    throw new AnalysisError(error.reason, { ...error.details, argument: name });
  }
}
