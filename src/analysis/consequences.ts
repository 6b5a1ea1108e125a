import { absorb, type Absorption, type AbsorptionShares } from './absorption';
import { AnalysisError } from './analysisError';
import { municipalRevenue, taxBaseWithLoss, type MunicipalRevenue, type RevenueParameters } from './freeRevenue';
import { missingPersons } from './missingPersons';
import type { ProjectionRow } from './projection/project';
import type { QuotientMethod } from './regionalise';
import { ripple, type IndustryTable, type Ripple } from './ripple';

/** Jobs that an employer takes away in a year, for good. */
export interface IndustryLoss {
  readonly year: number;
  /** Of the table, counted from 0. */
  readonly industry: number;
  readonly jobs: number;
  /** What the employer buys inside the region per unit of its output, by industry [n], where that is known. */
  readonly purchases?: readonly number[] | undefined;
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

/** A municipality without the loss, over the years of the analysis. */
export interface Municipality {
  /** Jobs without the loss, a row a year: the first is the first year of the analysis, and there are no holes. */
  readonly employment: readonly ProjectionRow[];
  readonly jobs: JobsByIndustry;
  /** Inhabitants without the loss at the end of each of those years (1 January of the next). */
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

/**
 * The consequences of a loss for one municipality, year by year: what the loss takes with it, where people end up, how many move, and what that
 * does to the municipality's revenue. One set of assumptions gives one path; `scenario` makes the band.
 *
 *   jobs lost_t   = Σ_{losses up to t} ripple + public jobs per inhabitant · missing_{t−1}
 *   movers_t      = Σ_s (moved_s − moved_{s−1}) · household / moving years, for the years s when they started to move
 *   missing_t     = missing_{t−1} a year older + movers_t + their children
 *   population_t  = baseline_t − missing_t
 *   revenue_t     = tax + equalisation + grant at population_t, with the tax of residents no longer employed lost
 *
 * A job lost takes its ripple with it in the same year. Public jobs follow the population a year later, so that nothing is counted twice and
 * nothing runs in a circle. Nobody who moved comes back, and none of them dies within the years: they are mostly young.
 *
 * @param municipality without the loss
 * @param nation       the table, and the jobs it is regionalised by
 * @param losses       direct losses, within the years of the analysis
 * @throws AnalysisError sizes-differ (population, economy) unless they have the years of `employment`; outside-bounds for a loss outside
 *   those years, or movingYears; more-lost-than-there when the losses take more jobs in an industry than it has, or more people than
 *   live there are gone; as `ripple`, `absorb` and `municipalRevenue`
 */
export function consequences(
  municipality: Municipality,
  nation: Nation,
  losses: readonly IndustryLoss[],
  assumptions: Assumptions,
): Consequences {
  const { employment, population, economy } = municipality;
  const { absorption: shares, movingYears, publicJobsPerInhabitant, taxPerJob } = assumptions;
  check(municipality, losses, assumptions);

  const ripples = losses.map((loss) => ({ year: loss.year, ...rippleOf(loss, municipality.jobs, nation, assumptions) }));

  const movers: number[] = [];
  const moving: number[] = [];
  let missing: readonly number[] = municipality.outMigrationByAge.map(() => 0);
  let movedBefore = 0;
  const years = employment.map((baseline, at): ConsequencesOfYear => {
    const { year } = baseline;
    const lost = (part: keyof Ripple): number => sum(ripples.filter((one) => one.year <= year).map((one) => sum(one[part])));
    const jobsLost = {
      direct: lost('direct'),
      indirect: lost('indirect'),
      induced: lost('induced'),
      public: publicJobsPerInhabitant * sum(missing),
    };
    const total = jobsLost.direct + jobsLost.indirect + jobsLost.induced + jobsLost.public;
    const absorption = absorb(total, shares);
    moving.push(-absorption.populationEffect - movedBefore);
    movedBefore = -absorption.populationEffect;
    movers.push(sum(moving.slice(-movingYears)) / movingYears);
    missing = missingPersons(movers, municipality.outMigrationByAge, municipality.birthsPerAdult);
    const there = population[at] ?? NaN;
    const gone = sum(missing);
    if (gone > there) throw new AnalysisError('more-lost-than-there', { argument: 'population', lost: gone, there });
    return {
      year,
      employment: { baseline, withLoss: Math.max(0, baseline.projection - total) },
      jobsLost: { ...jobsLost, total },
      absorption,
      population: { baseline: there, withLoss: there - gone, missingByAge: missing },
      revenue: revenueOf(there, gone, absorption.fewerEmployedResidents, economy[at] ?? null, taxPerJob),
    };
  });
  return { ripple: together(ripples, municipality.jobs.length), years };
}

/** What one loss takes with it in a region. */
function rippleOf(
  { industry, jobs, purchases }: IndustryLoss,
  regional: JobsByIndustry,
  { jobs: national, table, populationDriven }: Nation,
  { regionalisation, absorption }: Pick<Assumptions, 'regionalisation' | 'absorption'>,
): Ripple {
  return ripple({
    ...{ jobsLost: jobs, industry, regional, national, table: spentByResidents(table, absorption.residents), purchases },
    ...{ ...regionalisation, type: 2, populationDriven },
  });
}

/** The jobs lost by industry when all losses have happened, public jobs left out [n]. */
export function rippleOfLosses(
  losses: readonly IndustryLoss[],
  regional: JobsByIndustry,
  nation: Nation,
  assumptions: Pick<Assumptions, 'regionalisation' | 'absorption'>,
): Ripple {
  return together(
    losses.map((loss) => rippleOf(loss, regional, nation, assumptions)),
    regional.length,
  );
}

function together(ripples: readonly Ripple[], industries: number): Ripple {
  const all = (part: keyof Ripple): number[] =>
    Array.from({ length: industries }, (_, at) => sum(ripples.map((one) => one[part][at] ?? NaN)));
  return { direct: all('direct'), indirect: all('indirect'), induced: all('induced'), total: all('total') };
}

function revenueOf(
  population: number,
  missing: number,
  employed: number,
  economy: EconomyOfYear | null,
  taxPerJob: number,
): ConsequencesOfYear['revenue'] {
  if (!economy) return null;
  const { nationalMean, parameters } = economy;
  const base = { population, taxPerInhabitant: economy.taxPerInhabitant };
  const baseline = municipalRevenue(base, nationalMean, parameters);
  const withLoss = municipalRevenue(
    taxBaseWithLoss(base, { population: missing, employed }, taxPerJob),
    nationalMean,
    parameters,
  );
  return { baseline, withLoss, difference: withLoss.total - baseline.total };
}

function check(
  { employment, jobs, population, economy }: Municipality,
  losses: readonly IndustryLoss[],
  { movingYears }: Assumptions,
): void {
  const needed = employment.length;
  for (const [argument, size] of Object.entries({ population: population.length, economy: economy.length }))
    if (size !== needed) throw new AnalysisError('sizes-differ', { argument, size, needed });
  const [first, last] = [employment[0]?.year ?? NaN, employment.at(-1)?.year ?? NaN];
  for (const { year } of losses)
    if (!(year >= first && year <= last))
      throw new AnalysisError('outside-bounds', { argument: 'losses', value: year, min: first, max: last });
  jobs.forEach((there, industry) => {
    const lost = sum(losses.filter((loss) => loss.industry === industry).map((loss) => loss.jobs));
    if (lost > there) throw new AnalysisError('more-lost-than-there', { argument: 'losses', lost, there });
  });
  if (!Number.isSafeInteger(movingYears) || movingYears < 1)
    throw new AnalysisError('outside-bounds', { argument: 'movingYears', value: movingYears, min: 1, max: needed });
}
