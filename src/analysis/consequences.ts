import { absorb, type Absorption, type AbsorptionShares } from './absorption';
import { AnalysisError } from './analysisError';
import { sum } from './figures';
import { municipalRevenue, taxBaseWithLoss, type MunicipalRevenue, type RevenueParameters } from './freeRevenue';
import { missingPersons } from './missingPersons';
import { groupRipple } from './national/groupRipple';
import type { ProjectionRow } from './projection/project';
import type { QuotientMethod } from './regionalise';
import type { IndustryTable, Ripple } from './ripple';

/** Jobs that an employer cuts permanently. */
export interface EmployerLoss {
  /** The employer's industry in the table, or all industries of its group when only the group is known. Counted from 0. */
  readonly industries: readonly number[];
  /** Jobs lost in each year. */
  readonly years: readonly { readonly year: number; readonly jobs: number }[];
}

/** Jobs by industry of the table before the loss [n]. */
export type JobsByIndustry = readonly number[];

export interface Nation {
  readonly jobs: JobsByIndustry;
  readonly table: IndustryTable;
  /** Industries whose jobs depend on the population and not on the table [n]. */
  readonly populationDriven: readonly boolean[];
}

/** The figures that determine the municipality's revenue in one year, in kroner of that year. */
export interface EconomyOfYear {
  readonly taxPerInhabitant: number;
  readonly nationalMean: number;
  readonly parameters: RevenueParameters;
}

/**
 * A municipality projected over the years of the analysis, from figures that end the year before. The projection includes losses before the years of the analysis,
 * because the figures include them, and no later losses.
 */
export interface Municipality {
  /** Projected jobs, one row for each year of the analysis, without gaps. */
  readonly employment: readonly ProjectionRow[];
  /** Jobs before any of the losses. */
  readonly jobs: JobsByIndustry;
  /** Projected inhabitants at the end of each of those years (1 January of the next). */
  readonly population: readonly number[];
  /** Weights by one-year age of those who move out, from age 0 [ages]. */
  readonly outMigrationByAge: readonly number[];
  /** Children born in a year per inhabitant aged 20–44. */
  readonly birthsPerAdult: number;
  /** The municipality's economy in each of those years. Null when its figures are missing, and the revenue is then null too. */
  readonly economy: readonly (EconomyOfYear | null)[];
}

/** Quantities that are not known and must be assumed. */
export interface Assumptions {
  readonly regionalisation: { readonly method: QuotientMethod; readonly delta: number };
  readonly absorption: AbsorptionShares;
  /** The number of years, from the year of the loss, over which the moves are spread evenly; whole, 1 or more. */
  readonly movingYears: number;
  /** Municipal and other public jobs lost for each inhabitant who has moved, in the year after. */
  readonly publicJobsPerInhabitant: number;
  /** Kroner of municipal tax lost a year for each resident no longer employed, net of tax on benefits. */
  readonly taxPerJob: number;
}

/** Jobs lost so far, persons, not rounded. */
export interface JobsLost {
  readonly direct: number;
  readonly indirect: number;
  readonly induced: number;
  /** Municipal and other public jobs lost because inhabitants moved. */
  readonly public: number;
  readonly total: number;
}

export interface ConsequencesOfYear {
  readonly year: number;
  /** Employment without any of the losses, and with all of them. */
  readonly employment: { readonly baseline: ProjectionRow; readonly withLoss: number };
  readonly jobsLost: JobsLost;
  /** Where the holders of the jobs lost so far end up. */
  readonly absorption: Absorption;
  readonly population: {
    readonly baseline: number;
    readonly withLoss: number;
    /** Inhabitants missing because of the losses, by one-year age [ages]. */
    readonly missingByAge: readonly number[];
  };
  /** Whole kroner; null when the figures of the economy are missing. */
  readonly revenue: {
    readonly baseline: MunicipalRevenue;
    readonly withLoss: MunicipalRevenue;
    readonly difference: number;
  } | null;
}

export interface Consequences {
  /** The jobs lost by industry after all losses, without the public jobs that follow the population. */
  readonly ripple: Ripple;
  readonly years: readonly ConsequencesOfYear[];
}

/** Returns the table with the wages of residents only, because others do not spend theirs in the municipality. */
function spentByResidents({ households, ...table }: IndustryTable, residents: number): IndustryTable {
  if (!households) return table;
  return { ...table, households: { ...households, income: households.income.map((value) => value * residents) } };
}

/** All jobs lost in a region because of the employer's loss in one year, with that loss itself. */
interface Effect {
  readonly year: number;
  readonly ripple: Ripple;
}

/** Jobs and inhabitants lost by the end of a year because of one or more losses. */
interface LossSoFar {
  readonly jobsLost: JobsLost;
  readonly absorption: Absorption;
  /** Inhabitants by one-year age [ages]. */
  readonly missingByAge: readonly number[];
  readonly missing: number;
}

/** The most years that a loss may be before the analysis. Over so many years, leaving out deaths among those who moved is accurate enough. */
const mostYearsBack = 20;

/**
 * Calculates the consequences of a loss for one municipality, year by year: the other jobs lost, the outcomes for those who lose a job, the number who move, and the
 * effect on the municipality's revenue. One set of assumptions gives one path; `runScenario` makes the band.
 *
 *   jobs lost_t   = ripple(Σ losses up to t) + public jobs per inhabitant · missing_{t−1}
 *   movers_t      = Σ_s (moved_s − moved_{s−1}) · household / moving years, for the years s when they started to move
 *   missing_t     = missing_{t−1} a year older + movers_t + their children
 *   baseline_t    = projected_t + lost by t because of the losses before the analysis
 *   with loss_t   = baseline_t − lost by t because of all losses
 *   revenue_t     = tax + equalisation + grant at that population, with the tax of residents no longer employed lost
 *
 * The baseline and the path with the loss are calculated so for jobs and for inhabitants. When all losses are before the analysis, the path with the loss is the
 * projection itself, because its figures include them.
 *
 * The ripple of a loss happens in the same year. Public jobs follow the population one year later, so that nothing is counted twice and the calculation has no
 * circle. Those who moved do not come back, and none of them dies within the years, because most of them are young.
 *
 * The effect of a loss before the analysis is calculated by this method, not observed. All figures, also the tax per inhabitant, are assumed to include the whole effect.
 *
 * @param effects the effect of the loss of each year, from `effectsOf`
 * @throws AnalysisError more-lost-than-there when more people are missing than live there; as `absorb` and `municipalRevenue`. Call `checkLossAndYears` first
 */
export function consequences(municipality: Municipality, effects: readonly Effect[], assumptions: Assumptions): Consequences {
  const { employment, population, economy } = municipality;
  const first = employment[0]?.year ?? NaN;
  const lossesByYear = followLosses(municipality, effects, assumptions);
  const earlierLossesByYear = followLosses(
    municipality,
    effects.filter(({ year }) => year < first),
    assumptions,
  );
  const years = employment.map((projected, index): ConsequencesOfYear => {
    const [soFar, earlier] = [lossesByYear[index], earlierLossesByYear[index]];
    const inhabitants = population[index] ?? NaN;
    if (!soFar || !earlier)
      throw new AnalysisError('sizes-differ', { argument: 'losses', size: lossesByYear.length, needed: index + 1 });
    const laterMissing = soFar.missing - earlier.missing;
    if (laterMissing > inhabitants)
      throw new AnalysisError('more-lost-than-there', { argument: 'population', lost: laterMissing, there: inhabitants });
    const laterJobsLost = soFar.jobsLost.total - earlier.jobsLost.total;
    return {
      year: projected.year,
      employment: {
        baseline: raiseProjection(projected, earlier.jobsLost.total),
        withLoss: Math.max(0, projected.projection - laterJobsLost),
      },
      jobsLost: soFar.jobsLost,
      absorption: soFar.absorption,
      population: {
        baseline: inhabitants + earlier.missing,
        withLoss: inhabitants - laterMissing,
        missingByAge: soFar.missingByAge,
      },
      revenue: revenueOf(inhabitants, earlier, soFar, economy[index] ?? null, assumptions.taxPerJob),
    };
  });
  return { ripple: rippleOfEffects(effects, municipality.jobs.length), years };
}

const raiseProjection = ({ year, projection, lower, upper }: ProjectionRow, jobs: number): ProjectionRow => ({
  year,
  projection: projection + jobs,
  lower: lower + jobs,
  upper: upper + jobs,
});

/** Returns the jobs and inhabitants lost by each year of the analysis. Losses before the analysis are followed from their own year. */
function followLosses(
  { employment, outMigrationByAge, birthsPerAdult }: Municipality,
  effects: readonly Effect[],
  { absorption: shares, movingYears, publicJobsPerInhabitant }: Assumptions,
): LossSoFar[] {
  const first = employment[0]?.year ?? NaN;
  const start = Math.min(first, ...effects.map(({ year }) => year));
  const direct = effects.map(({ year, ripple: { direct: jobs } }) => ({ year, jobs: sum(jobs) }));
  const indirect = effects.map(({ year, ripple: { indirect: jobs } }) => ({ year, jobs: sum(jobs) }));
  const induced = effects.map(({ year, ripple: { induced: jobs } }) => ({ year, jobs: sum(jobs) }));

  const movers: number[] = [];
  const moving: number[] = [];
  let missingByAge: readonly number[] = outMigrationByAge.map(() => 0);
  let movedBefore = 0;
  const years = Array.from({ length: first - start + employment.length }, (_, index): LossSoFar => {
    const jobsSoFar = (losses: typeof direct): number =>
      sum(losses.filter(({ year }) => year <= start + index).map(({ jobs }) => jobs));
    const rippleJobs = { direct: jobsSoFar(direct), indirect: jobsSoFar(indirect), induced: jobsSoFar(induced) };
    const publicJobs = publicJobsPerInhabitant * sum(missingByAge);
    const total = rippleJobs.direct + rippleJobs.indirect + rippleJobs.induced + publicJobs;
    const absorption = absorb(total, shares);
    moving.push(-absorption.populationEffect - movedBefore);
    movedBefore = -absorption.populationEffect;
    movers.push(sum(moving.slice(-movingYears)) / movingYears);
    missingByAge = missingPersons(movers, outMigrationByAge, birthsPerAdult);
    return { jobsLost: { ...rippleJobs, public: publicJobs, total }, absorption, missingByAge, missing: sum(missingByAge) };
  });
  return years.slice(first - start);
}

/**
 * Returns the jobs lost in a region because of the loss of each year, the employer's own included: the ripple of all losses until then minus the ripple of the
 * earlier losses. The effect of a loss therefore does not depend on later losses, and the effects sum to the ripple of all losses.
 */
export function effectsOf(
  { industries, years }: EmployerLoss,
  regional: JobsByIndustry,
  { jobs: national, table, populationDriven }: Nation,
  { regionalisation, absorption }: Pick<Assumptions, 'regionalisation' | 'absorption'>,
): Effect[] {
  const byYear = new Map<number, number>();
  for (const { year, jobs } of years) byYear.set(year, (byYear.get(year) ?? 0) + jobs);
  const rippleOf = (jobsLost: number): Ripple =>
    groupRipple({
      ...{ jobsLost, members: industries, regional, national, table: spentByResidents(table, absorption.residents) },
      ...{ ...regionalisation, type: 2, populationDriven },
    });
  let lostSoFar = 0;
  let before: Ripple | undefined;
  return [...byYear]
    .sort(([a], [b]) => a - b)
    .map(([year, jobs]) => {
      lostSoFar += jobs;
      const after = rippleOf(lostSoFar);
      const effect = { year, ripple: before ? difference(after, before) : after };
      before = after;
      return effect;
    });
}

function difference(after: Ripple, before: Ripple): Ripple {
  const subtract = (part: keyof Ripple): number[] => after[part].map((jobs, industry) => jobs - (before[part][industry] ?? NaN));
  return { direct: subtract('direct'), indirect: subtract('indirect'), induced: subtract('induced'), total: subtract('total') };
}

function rippleOfEffects(effects: readonly Effect[], industries: number): Ripple {
  const sumByIndustry = (part: keyof Ripple): number[] =>
    Array.from({ length: industries }, (_, industry) => sum(effects.map(({ ripple }) => ripple[part][industry] ?? NaN)));
  return {
    direct: sumByIndustry('direct'),
    indirect: sumByIndustry('indirect'),
    induced: sumByIndustry('induced'),
    total: sumByIndustry('total'),
  };
}

/**
 * Returns the revenue without any of the losses and with all of them. The figures include the losses before the analysis, so these are added back for the
 * baseline:
 *
 *   n' = n + missing_before,  t' = (n·t + fewer employed_before · taxPerJob) / n'
 */
function revenueOf(
  population: number,
  earlier: LossSoFar,
  soFar: LossSoFar,
  economy: EconomyOfYear | null,
  taxPerJob: number,
): ConsequencesOfYear['revenue'] {
  if (!economy) return null;
  const { nationalMean, parameters, taxPerInhabitant } = economy;
  const baselinePopulation = population + earlier.missing;
  const base = {
    population: baselinePopulation,
    taxPerInhabitant:
      earlier.missing === 0 && earlier.absorption.fewerEmployedResidents === 0
        ? taxPerInhabitant
        : (population * taxPerInhabitant + earlier.absorption.fewerEmployedResidents * taxPerJob) / baselinePopulation,
  };
  const lost = { population: soFar.missing, employed: soFar.absorption.fewerEmployedResidents };
  const baseline = municipalRevenue(base, nationalMean, parameters);
  const withLoss = municipalRevenue(taxBaseWithLoss(base, lost, taxPerJob), nationalMean, parameters);
  return { baseline, withLoss, difference: withLoss.total - baseline.total };
}

/**
 * Checks the arguments of `consequences`.
 *
 * @throws AnalysisError sizes-differ (population, economy) when their years are not those of `employment`; outside-bounds for a loss that is not in those years or at
 *   most 20 years before them, or for movingYears
 */
export function checkLossAndYears(
  { employment, population, economy }: Municipality,
  { years }: EmployerLoss,
  { movingYears }: Assumptions,
): void {
  const needed = employment.length;
  for (const [argument, size] of Object.entries({ population: population.length, economy: economy.length }))
    if (size !== needed) throw new AnalysisError('sizes-differ', { argument, size, needed });
  const [first, last] = [employment[0]?.year ?? NaN, employment.at(-1)?.year ?? NaN];
  for (const { year } of years)
    if (!(year >= first - mostYearsBack && year <= last))
      throw new AnalysisError('outside-bounds', { argument: 'losses', value: year, min: first - mostYearsBack, max: last });
  if (!Number.isSafeInteger(movingYears) || movingYears < 1)
    throw new AnalysisError('outside-bounds', { argument: 'movingYears', value: movingYears, min: 1, max: needed });
}
