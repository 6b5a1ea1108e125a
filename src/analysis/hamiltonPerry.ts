import { AnalysisError } from './analysisError';
import { checkFigures } from './figures';

export interface HamiltonPerryOptions {
  /** 1: women only, or both sexes added up; 2: men and women. */
  readonly sexes: 1 | 2;
  /** Years between the counts, and length of a step: 5 or 10. */
  readonly interval: number;
  /** 1–`hamiltonPerrySteps.max`. */
  readonly steps: number;
}

export const hamiltonPerrySteps = { min: 1, max: 20 } as const;

/** Years of an age group. */
const groupWidth = 5;

/** Positions of the age groups 15–44, in which women have the children born in the last five years. */
const mothers = { first: 3, last: 8 } as const;

/** Women 45–49 are mothers of children 5–9, so the open group must not begin before age 50. */
const fewestGroups = 11;

/**
 * Projects a population by how its cohorts changed between two counts. It needs no figures of deaths, births or migration.
 *
 *   CCR_x = P_x(later) / P_{x−k}(earlier),  for the open group, all cohorts that enter it
 *   P_x(next) = CCR_x · P_{x−k}(later)
 *   CWR_0–4 = P_0–4(later) / W_15–44(later),  CWR_5–9 = P_5–9(later) / W_20–49(later),  times those women at the next count
 *
 * Here k is the number of groups between the counts. When k is 1, only the group 0–4 is born between them. Groups are five years wide and the last is open. With
 * one column, the ratios of children are calculated from that column, whether it is women or both sexes.
 *
 * The ratios include everything that changed the population between the counts, also a single loss or boom, and repeat it in each step.
 *
 * @param earlier persons at the first count [ages × sexes]
 * @param later   persons `interval` years after [ages × sexes]
 * @returns       the population after each step [steps][ages × sexes]
 * @throws AnalysisError sizes-differ (later; earlier below 11 groups); figure-missing, figure-not-finite, figure-negative; group-empty when a ratio would
 *   divide by 0; outside-bounds, not-whole (steps); unknown-choice (interval)
 * @see Hamilton, C. H. and Perry, J. (1962), Social Forces 41(2), 163–170
 * @see Swanson, D. A., Schlottmann, A. and Schmidt, B. (2010), Population Research and Policy Review 29(1), 47–63
 */
export function hamiltonPerry(
  earlier: readonly (number | null)[],
  later: readonly (number | null)[],
  { sexes, interval, steps }: HamiltonPerryOptions,
): number[][] {
  checkSteps(steps);
  if (interval !== groupWidth && interval !== 2 * groupWidth)
    throw new AnalysisError('unknown-choice', {
      argument: 'interval',
      got: interval,
      choices: `${groupWidth}, ${2 * groupWidth}`,
    });
  if (later.length !== earlier.length)
    throw new AnalysisError('sizes-differ', { argument: 'later', size: later.length, needed: earlier.length });
  if (earlier.length < fewestGroups * sexes || earlier.length % sexes !== 0)
    throw new AnalysisError('sizes-differ', { argument: 'earlier', size: earlier.length, needed: fewestGroups * sexes });
  const before = checkFigures('earlier', earlier);
  const after = checkFigures('later', later);
  const born = interval / groupWidth;
  const ages = before.length / sexes;

  const ratio = (argument: string, part: number, whole: number, group: number): number => {
    if (whole === 0) throw new AnalysisError('group-empty', { argument, group: group + 1 });
    return part / whole;
  };
  const cohortChangeRatios = after.map((persons, index) => {
    const age = Math.floor(index / sexes);
    return age < born ? NaN : ratio('earlier', persons, cohort(before, age, index % sexes, { sexes, born, ages }), age - born);
  });
  const childWomanRatios = after
    .slice(0, born * sexes)
    .map((children, index) => ratio('later', children, women(after, Math.floor(index / sexes), sexes), mothers.first));

  const population: number[][] = [];
  let last = after;
  for (let step = 0; step < steps; step++) {
    const current = last;
    const next = cohortChangeRatios.map((change, index) => {
      const age = Math.floor(index / sexes);
      return age < born ? 0 : change * cohort(current, age, index % sexes, { sexes, born, ages });
    });
    childWomanRatios.forEach((children, index) => (next[index] = children * women(next, Math.floor(index / sexes), sexes)));
    population.push(next);
    last = next;
  }
  return population;
}

/** Returns the persons who will be in age group `age` one interval later. */
function cohort(
  persons: readonly number[],
  age: number,
  sex: number,
  { sexes, born, ages }: { sexes: number; born: number; ages: number },
): number {
  const oldest = age === ages - 1 ? ages - 1 : age - born;
  let sum = 0;
  for (let group = age - born; group <= oldest; group++) sum += persons[group * sexes + sex] ?? NaN;
  return sum;
}

/** Returns the women who are now of the ages at which they had the children in group `children`. */
function women(persons: readonly number[], children: number, sexes: number): number {
  let sum = 0;
  for (let group = mothers.first + children; group <= mothers.last + children; group++)
    sum += persons[group * sexes + sexes - 1] ?? NaN;
  return sum;
}

function checkSteps(steps: number): void {
  const { min, max } = hamiltonPerrySteps;
  if (!(steps >= min && steps <= max)) throw new AnalysisError('outside-bounds', { argument: 'steps', value: steps, min, max });
  if (!Number.isInteger(steps)) throw new AnalysisError('not-whole', { argument: 'steps', value: steps });
}
