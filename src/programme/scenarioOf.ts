import { AnalysisError } from '../analysis/analysisError';
import type { Observation } from '../analysis/annualSeries';
import type { EconomyOfYear, EmployerLoss, Municipality, Nation } from '../analysis/consequences';
import { sum } from '../analysis/figures';
import {
  findIndustries,
  orderJobs,
  spreadWithRoomForLoss,
  type IndustryFigure,
  type JobCounts,
} from '../analysis/national/findIndustries';
import { toGroups } from '../analysis/national/industryBridge';
import { nationalTable } from '../analysis/national/nationalTable';
import { project } from '../analysis/projection/project';
import {
  mainResult,
  runScenario,
  scenarioSensitivity,
  type AssumedRange,
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
  /** The code or name of the employer's industry, or of its group when only the group is known. */
  readonly industry: string | number;
  /** Jobs before the loss, in any order: all rows by group, or all rows by industry of the national table. */
  readonly regional: readonly IndustryFigure[];
  /** Observed jobs in total by year, without gaps. They are projected. */
  readonly employment: readonly Observation[];
  /** Inhabitants on 1 January by year, observed and projected. */
  readonly population: readonly Observation[];
  /** The user's figures, which replace the judged ones. */
  readonly assumptions: AssumptionOverrides;
  /** Municipal tax per inhabitant, kroner a year. When it is undefined, the revenue is null. */
  readonly tax: number | undefined;
}

/** Jobs lost in one industry after all losses, without public jobs that follow the population, not rounded. */
export interface IndustryConsequence {
  readonly industry: string | number;
  readonly direct: number;
  readonly indirect: number;
  readonly induced: number;
  readonly total: number;
  /** The total when every assumption is at the end with the smallest consequences, and at the end with the largest. */
  readonly least: number;
  readonly most: number;
}

/** A figure of the main result at the values of the assumptions and at the two ends. It is null when it is not known. */
export type MainFigure = Readonly<Record<'middle' | 'least' | 'most', number | null>>;

export interface CaseScenario extends Scenario {
  /** The figures that a case paper quotes: jobs, persons and whole kroner in the last year, minus the baseline. */
  readonly main: Readonly<Record<keyof MainResult, MainFigure>>;
  /** As many rows as `regional`, in its order. */
  readonly industries: readonly IndustryConsequence[];
}

/** One assumption with the main result at its low and at its high figure. */
export interface AssumptionEffect extends AssumedRange {
  readonly id: AssumptionId;
  readonly atLow: Sensitivity['low'];
  readonly atHigh: Sensitivity['high'];
}

/**
 * Makes the scenario of a case: jobs, inhabitants and revenue without and with the loss. The years are those after the newest figure of employment, at most ten, and
 * end before the first year without a figure of population. Revenue is in kroner of the newest settled year, with each year's rates.
 *
 * @throws AnalysisError figure-negative, year-twice, nothing-in-all, population-year-missing, nobody-in-industry; outside-bounds for an impossible assumption;
 *   as `project`, `findIndustries`, `orderJobs`, `spreadWithRoomForLoss` and `runScenario`
 * @throws RuleError year-not-known when the tax is given and a year is before the first known rates
 */
export function scenarioOf(input: ScenarioInput): CaseScenario {
  return nameErrorsByInput(() => {
    const { municipality, nation, loss, assumed, by, positions } = prepareScenario(input);
    const scenario = runScenario(municipality, nation, loss, assumed);
    const { least, middle, most } = scenario;
    const byRow = (jobs: readonly number[]): number[] => {
      const figures = by === 'group' ? toGroups(jobs) : jobs;
      return positions.map((position) => figures[position] ?? NaN);
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
      ...scenario,
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

/** Returns the effect of each assumption alone on the main result of `scenarioOf`, in the order of the scenario. It throws the same errors. */
export function scenarioSensitivityOf(input: ScenarioInput): AssumptionEffect[] {
  return nameErrorsByInput(() => {
    const { municipality, nation, loss, assumed } = prepareScenario(input);
    return scenarioSensitivity(municipality, nation, loss, assumed).map(({ assumption, low, high }) => {
      const id = scenarioAssumptionIds[assumption];
      return { ...assumedRange(id, input.assumptions), id, atLow: low, atHigh: high };
    });
  });
}

/** The arguments of the methods of analysis, and how the rows of `regional` are ordered. */
interface PreparedScenario {
  readonly municipality: Municipality;
  readonly nation: Nation;
  readonly loss: EmployerLoss;
  readonly assumed: Readonly<Record<AssumptionKey, AssumedRange>>;
  readonly by: JobCounts['by'];
  readonly positions: readonly number[];
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
  const lossYears = losses.flatMap(({ year, value }, index) => {
    if (value !== null && value < 0)
      throw new AnalysisError('figure-negative', { argument: 'losses', position: index + 1, value });
    return value ? [{ year, jobs: value }] : [];
  });
  const { by, jobs: countedJobs, positions } = orderJobs(regional);
  const { members } = findIndustries(industry);
  if (members.every((member) => table.employmentPerOutput[member] === 0))
    throw new AnalysisError('nobody-in-industry', { argument: 'industry', industry: String(industry) });
  const jobs =
    by === 'group' ? spreadWithRoomForLoss(countedJobs, members, sum(lossYears.map((loss) => loss.jobs))) : countedJobs;

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
  const publicJobs = sum(jobs.filter((_, index) => table.populationDriven[index]));
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
    loss: { industries: members, years: lossYears },
    assumed: scenarioAssumptions({
      publicJobsPerInhabitant: publicJobs / (people.get(newest) ?? atYearEnds[0] ?? NaN),
      overrides: assumptions,
    }),
    by,
    positions,
  };
}

/** Returns the known inhabitants on 1 January by year. */
function inhabitantsByYear(rows: readonly Observation[]): ReadonlyMap<number, number> {
  const people = new Map<number, number>();
  rows.forEach(({ year, value }, index) => {
    if (people.has(year)) throw new AnalysisError('year-twice', { argument: 'population', year });
    if (value === null) return;
    if (value < 0) throw new AnalysisError('figure-negative', { argument: 'population', position: index + 1, value });
    if (value === 0) throw new AnalysisError('nothing-in-all', { argument: 'population' });
    people.set(year, value);
  });
  return people;
}

/** Returns the inhabitants at the end of each year from `first` on. It stops before the first year without a figure. */
function inhabitantsAtYearEnds(people: ReadonlyMap<number, number>, first: number, horizon: number): number[] {
  const inhabitants: number[] = [];
  for (let year = first + 1; inhabitants.length < horizon; year += 1) {
    const atYearEnd = people.get(year);
    if (atYearEnd === undefined) break;
    inhabitants.push(atYearEnd);
  }
  if (inhabitants.length === 0) throw new AnalysisError('population-year-missing', { argument: 'population', year: first + 1 });
  return inhabitants;
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
function checkAssumptions(overrides: AssumptionOverrides): void {
  for (const [id, figures] of overrides) {
    const { unit } = assumptionAt(id);
    for (const value of Object.values(figures))
      if (
        value !== null &&
        !(value >= bounds[unit].min && value <= bounds[unit].max && (unit !== 'years' || Number.isInteger(value)))
      )
        throw new AnalysisError('outside-bounds', { argument: 'assumptions', value, ...bounds[unit] });
  }
}

/** The input field that each argument of the methods comes from, where the two have different names. */
const inputNames: Readonly<Record<string, keyof ScenarioInput>> = {
  ...{ shares: 'assumptions', movingYears: 'assumptions', delta: 'assumptions', taxPerJob: 'assumptions' },
  ...{ taxPerInhabitant: 'tax', jobsLost: 'losses' },
};

/** Names the input field instead of the method's argument in errors. */
function nameErrorsByInput<T>(answer: () => T): T {
  try {
    return answer();
  } catch (error) {
    const name = error instanceof AnalysisError ? inputNames[error.argument ?? ''] : undefined;
    if (!(error instanceof AnalysisError) || name === undefined) throw error;
    throw error.withArgument(name);
  }
}
