/**
 * The cohort-component method: projects a population by age and sex from survival, births and migration, and accounts for every person.
 *
 * Figures by age and sex are stored sex by sex in one Float64Array [sexes × ages]: men before women, or women only, each from the youngest age group. The
 * last group is open. A step moves every group into the next, so it is as long as a group is wide.
 *
 * There are two conventions. In both, p is the population at the start, s the share that survives into a row (row 0 is those born in the step), f births per
 * woman and year, o and i migration out (a share of p) and in (persons):
 *
 * Preston, Heuveline & Guillot: groups of n years by exact age, half of migration at the start of the step and half at its end.
 *
 *   e_x  = p_x − ½·o_x·p_x + ½·i_x                               persons present after the first half of migration
 *   q_x  = s_x·e_{x−1},  the open group adds s·e of the last closed group and of itself
 *   B    = n · Σ_x f_x · ½·(e_x + q_x) of women;  q_0 = s_0·B, divided by the sex ratio
 *   p'_x = q_x + ½·i_x − ½·o_x·p_x
 *
 * 1 January, as in official population statistics: one-year groups by age at 1 January, and a step is a calendar year. The rows of migration are by
 * age at the end of the year, as in statistics of migration. Row 0 is those born in the year. In-migrants are counted if they still live in the place at the
 * end of the year.
 *
 *   q_x  = s_x·p_{x−1},  o_x a share of p_{x−1}, and of the births in row 0
 *   p'_x = q_x − o_x·p_{x−1} + i_x
 *   B    = Σ_x f_x · ½·(p_x + p'_x) of women, the mean population of the year;  p'_0 as above from B
 *
 * Out-migration is limited to the persons present, and the account shows the limited number. In both conventions, those born in a step have no children
 * in it.
 *
 * @see Preston, S. H., Heuveline, P. and Guillot, M. (2001), Demography: Measuring and Modeling Population Processes, sections 6.2–6.3, box 6.1
 * @see Statistisk sentralbyrå, Om statistikken, Befolkning: age in completed years at 1 January; births by the mean population of women
 */

import { AnalysisError } from './analysisError';

export type CohortConvention = 'prestonHeuvelineGuillot' | 'firstOfJanuary';

/** A population and its rates, which are the same in every step except for `departures`. */
export interface Cohorts {
  /** Persons [sexes × ages]. */
  readonly population: Float64Array;
  /** Share that survives to the end of the step, 0–1 [sexes × (ages + 1)]. The first is for newborns, and the last for those who remain in the open group. */
  readonly survival: Float64Array;
  /** Children born per woman and year [ages], 0–1. */
  readonly fertility: Float64Array;
  /** Share that moves out in a step, 0–1 [sexes × ages]; none when left out. */
  readonly outMigration?: Float64Array | undefined;
  /** Persons who move in in a step [sexes × ages]; none when left out. */
  readonly inMigration?: Float64Array | undefined;
  /** Persons who move out in addition to the share, the same in each step [sexes × ages] or different [steps × sexes × ages]; none when left out. */
  readonly departures?: Float64Array | undefined;
}

export interface CohortOptions {
  readonly convention: CohortConvention;
  /** 1: women only; 2: men and women. */
  readonly sexes: 1 | 2;
  /** 1–100. */
  readonly steps: number;
  /** Years of an age group and of a step; 1 in the convention of 1 January. */
  readonly width: number;
  /** Boys per girl born. */
  readonly sexRatio: number;
}

/** Persons by the row that they are in at the end of the step. In each row, population = the same cohort one step earlier + births − deaths + in − out. */
export interface CohortProjection {
  /** [(steps + 1) × sexes × ages]; the first is the population at the start. */
  readonly population: Float64Array;
  /** [steps × sexes]. */
  readonly births: Float64Array;
  /** [steps × sexes × ages]. */
  readonly deaths: Float64Array;
  /** [steps × sexes × ages]. */
  readonly inMigration: Float64Array;
  /** [steps × sexes × ages]. */
  readonly outMigration: Float64Array;
}

export const cohortSteps = { min: 1, max: 100 } as const;
export const groupWidths = { min: 1, max: 10 } as const;
const sexRatios = { min: 0.5, max: 2 } as const;

/** Larger than any population, and small enough for exact arithmetic. */
const mostPersons = 1e15;

/**
 * Projects the population of one place, with births, deaths and migration of every cohort in each step.
 *
 * @throws AnalysisError sizes-differ; figure-missing; figure-negative and figure-not-finite (population, migration); outside-bounds (survival, fertility,
 *   migration as shares, steps, width, sexRatio); not-whole (steps, width)
 */
export function projectCohorts(cohorts: Cohorts, options: CohortOptions): CohortProjection {
  const rates = checkCohorts(cohorts, options);
  const { steps, sexes } = options;
  const { population, births } = projectSteps(cohorts.population, rates, options, steps + 1);
  const table = (): Float64Array => new Float64Array(steps * rates.ages * sexes);
  const accounts = { deaths: table(), inMigration: table(), outMigration: table() };
  const account = options.convention === 'firstOfJanuary' ? accountOfYear : accountByHalves;
  for (let step = 0; step < steps; step++) account(population, births, rates, options, step, accounts);
  return { population, births, ...accounts };
}

/**
 * Projects the populations of many places to the last step, without accounts.
 *
 * @returns for each place, its population after the last step [sexes × ages]
 * @throws AnalysisError as `projectCohorts`
 */
export function projectPlaces(places: readonly Cohorts[], options: CohortOptions): Float64Array[] {
  return places.map((place) => {
    const { population } = projectSteps(place.population, checkCohorts(place, options), options, 2);
    const last = (options.steps % 2) * place.population.length;
    return population.slice(last, last + place.population.length);
  });
}

/** Splits net migration, in persons per step, into the in-migration and departures of `Cohorts`. A negative figure means that more leave than come. */
export function splitNetMigration(net: Float64Array): { readonly inMigration: Float64Array; readonly departures: Float64Array } {
  return { inMigration: net.map((persons) => Math.max(0, persons)), departures: net.map((persons) => Math.max(0, -persons)) };
}

interface Rates {
  readonly ages: number;
  readonly survival: Float64Array;
  readonly fertility: Float64Array;
  readonly outShares: Float64Array;
  readonly arrivals: Float64Array;
  readonly departures: Float64Array | null;
  /** Distance from the departures of one step to those of the next; 0 when they are the same in every step. */
  readonly stride: number;
}

/** @param capacity the number of populations to keep; the newest overwrites the oldest */
function projectSteps(
  start: Float64Array,
  rates: Rates,
  { convention, steps, sexes, width, sexRatio }: CohortOptions,
  capacity: number,
): Pick<CohortProjection, 'population' | 'births'> {
  const { carry, settle } = conventions[convention];
  const cells = rates.ages * sexes;
  const population = new Float64Array(capacity * cells);
  population.set(start);
  const births = new Float64Array(steps * sexes);
  for (let step = 0; step < steps; step++) {
    const offsets = { from: (step % capacity) * cells, to: ((step + 1) % capacity) * cells, departing: step * rates.stride };
    let motherYears = 0;
    for (let sex = 0; sex < sexes; sex++) motherYears = carry(population, rates, sex, sex === sexes - 1, offsets);
    for (let sex = 0; sex < sexes; sex++) {
      const born = ((width * motherYears) / 2) * shareBorn(sex, sexes, sexRatio);
      births[step * sexes + sex] = born;
      settle(population, rates, sex, born, offsets);
    }
  }
  return { population, births };
}

/** Positions of the populations at the start and end of a step, and of its departures. */
interface StepOffsets {
  readonly from: number;
  readonly to: number;
  readonly departing: number;
}

/**
 * `carry` moves all but the newborns of one sex through a step and returns Σ f·(before + after) of women, which is twice the births per year.
 * `settle` puts the newborns in their row.
 */
interface Convention {
  readonly carry: (population: Float64Array, rates: Rates, sex: number, mothers: boolean, offsets: StepOffsets) => number;
  readonly settle: (population: Float64Array, rates: Rates, sex: number, born: number, offsets: StepOffsets) => void;
}

const byHalves: Convention = {
  carry: (population, { ages, survival, fertility, outShares, arrivals, departures }, sex, mothers, { from, to, departing }) => {
    const oldest = ages - 1;
    let motherYears = 0;
    let survivors = 0;
    for (let age = 0; age <= oldest; age++) {
      const cell = sex * ages + age;
      const present = population[from + cell] as number;
      const coming = (arrivals[cell] as number) * 0.5;
      const shared = present * (outShares[cell] as number);
      const leaving = (departures === null ? shared : shared + (departures[departing + cell] as number)) * 0.5;
      const exposed = present - lesser(leaving, present) + coming;
      const alive = exposed * (survival[cell + sex + 1] as number);
      if (age === oldest) survivors += alive;
      if (mothers) motherYears += (fertility[age] as number) * (exposed + survivors);
      const arrived = survivors + coming;
      population[to + cell] = arrived - lesser(leaving, arrived);
      survivors = alive;
    }
    return motherYears;
  },
  settle: (population, { ages, survival, outShares, arrivals, departures }, sex, born, { from, to, departing }) => {
    const cell = sex * ages;
    const leaving =
      ((population[from + cell] as number) * (outShares[cell] as number) + (departures?.[departing + cell] ?? 0)) * 0.5;
    const arrived = born * (survival[cell + sex] as number) + (arrivals[cell] as number) * 0.5;
    population[to + cell] = arrived - lesser(leaving, arrived);
  },
};

const overYear: Convention = {
  carry: (population, { ages, survival, fertility, outShares, arrivals, departures }, sex, mothers, { from, to, departing }) => {
    const oldest = ages - 1;
    let younger = population[from + sex * ages] as number;
    let motherYears = (fertility[0] as number) * younger;
    for (let age = 1; age <= oldest; age++) {
      const cell = sex * ages + age;
      const same = population[from + cell] as number;
      let present = younger;
      let alive = younger * (survival[cell + sex] as number);
      if (age === oldest) {
        present += same;
        alive += same * (survival[cell + sex + 1] as number);
      }
      const leaving = present * (outShares[cell] as number) + (departures?.[departing + cell] ?? 0);
      const after = alive - lesser(leaving, alive) + (arrivals[cell] as number);
      population[to + cell] = after;
      if (mothers) motherYears += (fertility[age] as number) * (same + after);
      younger = same;
    }
    return motherYears;
  },
  settle: (population, { ages, survival, outShares, arrivals, departures }, sex, born, { to, departing }) => {
    const cell = sex * ages;
    const alive = born * (survival[cell + sex] as number);
    const leaving = born * (outShares[cell] as number) + (departures?.[departing + cell] ?? 0);
    population[to + cell] = alive - lesser(leaving, alive) + (arrivals[cell] as number);
  },
};

const conventions: Readonly<Record<CohortConvention, Convention>> = {
  prestonHeuvelineGuillot: byHalves,
  firstOfJanuary: overYear,
};

type Accounts = Pick<CohortProjection, 'deaths' | 'inMigration' | 'outMigration'>;

/**
 * Calculates the account of a step with migration by halves. It is calculated cohort by cohort, independently of `carry`, so that tests can compare the two.
 * A run over all municipalities leaves the account out.
 */
function accountByHalves(
  population: Float64Array,
  births: Float64Array,
  { ages, survival, outShares, arrivals, departures, stride }: Rates,
  { sexes }: CohortOptions,
  step: number,
  { deaths, inMigration, outMigration }: Accounts,
): void {
  const cells = ages * sexes;
  const start = step * cells;
  const add = (account: Float64Array, row: number, persons: number): void => {
    account[start + row] = (account[start + row] as number) + persons;
  };
  const leaving = (cell: number): number =>
    ((population[start + cell] as number) * (outShares[cell] as number) + (departures?.[step * stride + cell] ?? 0)) / 2;
  const arrived = new Float64Array(cells);
  for (let cell = 0; cell < cells; cell++) {
    const row = rowAfter(cell, ages);
    const present = population[start + cell] as number;
    const leavers = Math.min(leaving(cell), present);
    const exposed = present - leavers + (arrivals[cell] as number) / 2;
    const died = exposed * (1 - (survival[survivalPosition(cell, ages)] as number));
    add(outMigration, row, leavers);
    add(inMigration, row, (arrivals[cell] as number) / 2);
    add(deaths, row, died);
    arrived[row] = (arrived[row] as number) + exposed - died;
  }
  for (let sex = 0; sex < sexes; sex++) {
    const born = births[step * sexes + sex] as number;
    const died = born * (1 - (survival[sex * (ages + 1)] as number));
    add(deaths, sex * ages, died);
    arrived[sex * ages] = born - died;
  }
  for (let cell = 0; cell < cells; cell++) {
    const coming = (arrivals[cell] as number) / 2;
    add(inMigration, cell, coming);
    add(outMigration, cell, Math.min(leaving(cell), (arrived[cell] as number) + coming));
  }
}

/** Calculates the account of a calendar year. */
function accountOfYear(
  population: Float64Array,
  births: Float64Array,
  { ages, survival, outShares, arrivals, departures, stride }: Rates,
  { sexes }: CohortOptions,
  step: number,
  { deaths, inMigration, outMigration }: Accounts,
): void {
  const cells = ages * sexes;
  const start = step * cells;
  const before = new Float64Array(cells);
  const enter = (row: number, persons: number, survives: number): void => {
    before[row] = (before[row] as number) + persons;
    deaths[start + row] = (deaths[start + row] as number) + persons * (1 - survives);
  };
  for (let sex = 0; sex < sexes; sex++)
    enter(sex * ages, births[step * sexes + sex] as number, survival[sex * (ages + 1)] as number);
  for (let cell = 0; cell < cells; cell++)
    enter(rowAfter(cell, ages), population[start + cell] as number, survival[survivalPosition(cell, ages)] as number);
  for (let row = 0; row < cells; row++) {
    const present = before[row] as number;
    const leaving = present * (outShares[row] as number) + (departures?.[step * stride + row] ?? 0);
    inMigration[start + row] = arrivals[row] as number;
    outMigration[start + row] = Math.min(leaving, present - (deaths[start + row] as number));
  }
}

/** Returns the row that the persons of a row are in one step later: the next row, or the same row for the open group. */
const rowAfter = (cell: number, ages: number): number => (cell % ages === ages - 1 ? cell : cell + 1);

/** Returns the position of a row's survival, where newborns come first for each sex. */
const survivalPosition = (cell: number, ages: number): number => cell + Math.floor(cell / ages) + 1;

/** Returns the smaller number. Math.min is slower because it handles NaN and −0, which do not occur here. */
const lesser = (a: number, b: number): number => (a < b ? a : b);

/** Returns the share of births of one sex; men are the first of two sexes and women the last. */
const shareBorn = (sex: number, sexes: number, sexRatio: number): number => (sex === sexes - 1 ? 1 : sexRatio) / (1 + sexRatio);

function checkCohorts(cohorts: Cohorts, { convention, sexes, steps, width, sexRatio }: CohortOptions): Rates {
  checkBounds('steps', steps, cohortSteps.min, cohortSteps.max);
  checkWhole('steps', steps);
  checkBounds('width', width, groupWidths.min, convention === 'firstOfJanuary' ? 1 : groupWidths.max);
  checkWhole('width', width);
  checkBounds('sexRatio', sexRatio, sexRatios.min, sexRatios.max);

  const { population, survival, fertility } = cohorts;
  const ages = Math.max(2, Math.floor(population.length / sexes));
  const cells = ages * sexes;
  checkPersons('population', population, cells);
  checkShares('survival', survival, cells + sexes);
  checkShares('fertility', fertility, ages);
  const none = new Float64Array(cells);
  const { outMigration = none, inMigration = none, departures = null } = cohorts;
  checkShares('migration', outMigration, cells);
  checkPersons('migration', inMigration, cells);
  const stride = departures === null || departures.length === cells ? 0 : cells;
  if (departures) checkPersons('migration', departures, stride === 0 ? cells : steps * cells);
  return { ages, survival, fertility, outShares: outMigration, arrivals: inMigration, departures, stride };
}

function checkBounds(argument: string, value: number, min: number, max: number): void {
  if (!(value >= min && value <= max)) throw new AnalysisError('outside-bounds', { argument, value, min, max });
}

function checkWhole(argument: string, value: number): void {
  if (!Number.isInteger(value)) throw new AnalysisError('not-whole', { argument, value });
}

function checkPersons(argument: string, figures: Float64Array, needed: number): void {
  checkSize(argument, figures, needed);
  for (let index = 0; index < needed; index++) {
    const value = figures[index] as number;
    if (value >= 0 && value <= mostPersons) continue;
    const position = index + 1;
    if (Number.isNaN(value)) throw new AnalysisError('figure-missing', { argument, position });
    if (value < 0) throw new AnalysisError('figure-negative', { argument, position, value });
    throw new AnalysisError('figure-not-finite', { argument, position });
  }
}

function checkShares(argument: string, figures: Float64Array, needed: number): void {
  checkSize(argument, figures, needed);
  for (let index = 0; index < needed; index++) {
    const value = figures[index] as number;
    if (value >= 0 && value <= 1) continue;
    if (Number.isNaN(value)) throw new AnalysisError('figure-missing', { argument, position: index + 1 });
    throw new AnalysisError('outside-bounds', { argument, value, min: 0, max: 1 });
  }
}

function checkSize(argument: string, figures: Float64Array, needed: number): void {
  if (figures.length !== needed) throw new AnalysisError('sizes-differ', { argument, size: figures.length, needed });
}
