import { absorb, type Absorption, type AbsorptionShares } from './absorption';
import { AnalysisError } from './analysisError';
import { municipalRevenue, taxBaseWithLoss, type MunicipalRevenue, type RevenueParameters } from './freeRevenue';
import { missingPersons } from './missingPersons';
import { groupRipple } from './national/groupRipple';
import type { ProjectionRow } from './projection/project';
import type { QuotientMethod } from './regionalise';
import type { IndustryTable, Ripple } from './ripple';

/** The jobs that an employer takes away, for good. */
export interface EmployerLoss {
  /** The industry of the table that it is in, counted from 0; all of a group, where it is known to be in one of them. */
  readonly industries: readonly number[];
  /** Jobs lost in each year. */
  readonly years: readonly { readonly year: number; readonly jobs: number }[];
}

/** A region as the effects on jobs need it: jobs by industry of the table, before the loss [n]. */
export type JobsByIndustry = readonly number[];

export interface Nation {
  readonly jobs: JobsByIndustry;
  readonly table: IndustryTable;
  /** Industries whose jobs follow the population and not the table [n]. */
  readonly populationDriven: readonly boolean[];
}

/** What the municipality's revenue rests on in one year, in that year's kroner. */
export interface EconomyOfYear {
  readonly taxPerInhabitant: number;
  readonly nationalMean: number;
  readonly parameters: RevenueParameters;
}

/**
 * A municipality as projected over the years of the analysis, from figures that end the year before. Losses of the years of the analysis are not in it. Losses
 * before them are: they were in the figures that it is projected from.
 */
export interface Municipality {
  /** Jobs as projected, a row a year: the first is the first year of the analysis, and there are no holes. */
  readonly employment: readonly ProjectionRow[];
  /** Before any of the losses. */
  readonly jobs: JobsByIndustry;
  /** Inhabitants as projected at the end of each of those years (1 January of the next). */
  readonly population: readonly number[];
  /** Weights by one-year age of those who move out, from age 0 [ages]. */
  readonly outMigrationByAge: readonly number[];
  /** Children born in a year per inhabitant aged 20–44. */
  readonly birthsPerAdult: number;
  /** The municipality's economy in each of those years; null where its figures are missing, and so are its consequences. */
  readonly economy: readonly (EconomyOfYear | null)[];
}

/** What is not known, and must be assumed. */
export interface Assumptions {
  readonly regionalisation: { readonly method: QuotientMethod; readonly delta: number };
  readonly absorption: AbsorptionShares;
  /** Those who move do so in as many years, as many in each, from the year of the loss on; whole, 1 or more. */
  readonly movingYears: number;
  /** Municipal and other public jobs that go with each inhabitant who is gone, the year after. */
  readonly publicJobsPerInhabitant: number;
  /** Kroner of municipal tax lost a year for each resident no longer employed, net of tax on benefits. */
  readonly taxPerJob: number;
}

/** Jobs lost so far, persons, not rounded. */
export interface JobsLost {
  readonly direct: number;
  readonly indirect: number;
  readonly induced: number;
  /** Municipal and other public jobs that went with the inhabitants. */
  readonly public: number;
  readonly total: number;
}

export interface ConsequencesOfYear {
  readonly year: number;
  /** Without any of the losses, and with all. */
  readonly employment: { readonly baseline: ProjectionRow; readonly withLoss: number };
  readonly jobsLost: JobsLost;
  /** Of the jobs lost so far. */
  readonly absorption: Absorption;
  readonly population: {
    readonly baseline: number;
    readonly withLoss: number;
    /** Inhabitants who are gone, by one-year age [ages]. */
    readonly missingByAge: readonly number[];
  };
  /** Whole kroner; null where the figures of the economy are missing. */
  readonly revenue: {
    readonly baseline: MunicipalRevenue;
    readonly withLoss: MunicipalRevenue;
    readonly difference: number;
  } | null;
}

export interface Consequences {
  /** The jobs lost by industry when all losses have happened, without the public ones. */
  readonly ripple: Ripple;
  readonly years: readonly ConsequencesOfYear[];
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** As the table says it of the nation, but with wages spent in the municipality by those alone who live there. */
function spentByResidents({ households, ...table }: IndustryTable, residents: number): IndustryTable {
  if (!households) return table;
  return { ...table, households: { ...households, income: households.income.map((value) => value * residents) } };
}

/** Jobs that the loss of one year takes with it in a region, itself included. */
interface Effect {
  readonly year: number;
  readonly ripple: Ripple;
}

/** The consequences of some losses in one year: what is gone by then. */
interface LossSoFar {
  readonly jobsLost: JobsLost;
  readonly absorption: Absorption;
  /** Inhabitants by one-year age [ages]. */
  readonly missingByAge: readonly number[];
  readonly missing: number;
}

/** How many years before the analysis a loss may be. Those who moved are taken to live still, which is near enough for so long. */
const mostYearsBack = 20;

/**
 * The consequences of a loss for one municipality, year by year: what the loss takes with it, where people end up, how many move, and what that
 * does to the municipality's revenue. One set of assumptions gives one path; `scenario` makes the band.
 *
 *   jobs lost_t   = ripple(Σ losses up to t) + public jobs per inhabitant · missing_{t−1}
 *   movers_t      = Σ_s (moved_s − moved_{s−1}) · household / moving years, for the years s when they started to move
 *   missing_t     = missing_{t−1} a year older + movers_t + their children
 *   baseline_t    = projected_t + what the losses before the analysis have taken by t
 *   with loss_t   = baseline_t − what all losses have taken by t
 *   revenue_t     = tax + equalisation + grant at that population, with the tax of residents no longer employed lost
 *
 * for jobs and for inhabitants. So with losses before the analysis alone, the path with the loss is the projection itself: its figures held them.
 *
 * A job lost takes its ripple with it in the same year. Public jobs follow the population a year later, so that nothing is counted twice and
 * nothing runs in a circle. Nobody who moved comes back, and none of them dies within the years: they are mostly young.
 *
 * What a loss before the analysis took is what this method says, not what was seen; the figures are taken to hold all of it, and the tax per inhabitant too.
 *
 * @param municipality as projected
 * @param effects      what the loss of each year takes with it, as `effectsOf` answers; the assumptions of what follows do not change them
 * @throws AnalysisError more-lost-than-there when more people than live there are gone; as `absorb` and `municipalRevenue`. `check` says what else is asked
 */
export function consequences(municipality: Municipality, effects: readonly Effect[], assumptions: Assumptions): Consequences {
  const { employment, population, economy } = municipality;
  const first = employment[0]?.year ?? NaN;
  const gone = followLosses(municipality, effects, assumptions);
  const goneBefore = followLosses(
    municipality,
    effects.filter(({ year }) => year < first),
    assumptions,
  );
  const years = employment.map((projected, at): ConsequencesOfYear => {
    const [all, before] = [gone[at], goneBefore[at]];
    const there = population[at] ?? NaN;
    if (!all || !before) throw new AnalysisError('sizes-differ', { argument: 'losses', size: gone.length, needed: at + 1 });
    const more = all.missing - before.missing;
    if (more > there) throw new AnalysisError('more-lost-than-there', { argument: 'population', lost: more, there });
    const fewer = all.jobsLost.total - before.jobsLost.total;
    return {
      year: projected.year,
      employment: {
        baseline: raiseProjection(projected, before.jobsLost.total),
        withLoss: Math.max(0, projected.projection - fewer),
      },
      jobsLost: all.jobsLost,
      absorption: all.absorption,
      population: { baseline: there + before.missing, withLoss: there - more, missingByAge: all.missingByAge },
      revenue: revenueOf(there, before, all, economy[at] ?? null, assumptions.taxPerJob),
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

/** What is gone in each year of the analysis; losses before it are followed from their own year. */
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
  const years = Array.from({ length: first - start + employment.length }, (_, at): LossSoFar => {
    const by = (part: typeof direct): number => sum(part.filter(({ year }) => year <= start + at).map(({ jobs }) => jobs));
    const ofLosses = { direct: by(direct), indirect: by(indirect), induced: by(induced) };
    const followers = publicJobsPerInhabitant * sum(missingByAge);
    const total = ofLosses.direct + ofLosses.indirect + ofLosses.induced + followers;
    const absorption = absorb(total, shares);
    moving.push(-absorption.populationEffect - movedBefore);
    movedBefore = -absorption.populationEffect;
    movers.push(sum(moving.slice(-movingYears)) / movingYears);
    missingByAge = missingPersons(movers, outMigrationByAge, birthsPerAdult);
    return { jobsLost: { ...ofLosses, public: followers, total }, absorption, missingByAge, missing: sum(missingByAge) };
  });
  return years.slice(first - start);
}

/**
 * Jobs lost in a region by the loss of each year, those of the employer included: the ripple of all that is lost by then, less that of what was lost before. So
 * what a loss took does not depend on later losses, and all of them together are one ripple.
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
  let lost = 0;
  let before: Ripple | undefined;
  return [...byYear]
    .sort(([one], [other]) => one - other)
    .map(([year, jobs]) => {
      lost += jobs;
      const after = rippleOf(lost);
      const effect = { year, ripple: before ? difference(after, before) : after };
      before = after;
      return effect;
    });
}

function difference(after: Ripple, before: Ripple): Ripple {
  const less = (part: keyof Ripple): number[] => after[part].map((jobs, at) => jobs - (before[part][at] ?? NaN));
  return { direct: less('direct'), indirect: less('indirect'), induced: less('induced'), total: less('total') };
}

function rippleOfEffects(effects: readonly Effect[], industries: number): Ripple {
  const all = (part: keyof Ripple): number[] =>
    Array.from({ length: industries }, (_, at) => sum(effects.map(({ ripple: one }) => one[part][at] ?? NaN)));
  return { direct: all('direct'), indirect: all('indirect'), induced: all('induced'), total: all('total') };
}

/**
 * The revenue without any of the losses, and with all. The figures hold those before the analysis, so those are put back:
 *
 *   n' = n + missing_before,  t' = (n·t + fewer employed_before · taxPerJob) / n'
 */
function revenueOf(
  population: number,
  before: LossSoFar,
  all: LossSoFar,
  economy: EconomyOfYear | null,
  taxPerJob: number,
): ConsequencesOfYear['revenue'] {
  if (!economy) return null;
  const { nationalMean, parameters, taxPerInhabitant } = economy;
  const without = population + before.missing;
  const base = {
    population: without,
    taxPerInhabitant:
      before.missing === 0 && before.absorption.fewerEmployedResidents === 0
        ? taxPerInhabitant
        : (population * taxPerInhabitant + before.absorption.fewerEmployedResidents * taxPerJob) / without,
  };
  const lost = { population: all.missing, employed: all.absorption.fewerEmployedResidents };
  const baseline = municipalRevenue(base, nationalMean, parameters);
  const withLoss = municipalRevenue(taxBaseWithLoss(base, lost, taxPerJob), nationalMean, parameters);
  return { baseline, withLoss, difference: withLoss.total - baseline.total };
}

/**
 * @throws AnalysisError sizes-differ (population, economy) unless they have the years of `employment`; outside-bounds for a loss that is not in those years or at
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
