import { AnalysisError } from './analysisError';
import { checkFigures } from './figures';

/** Parameters of the model migration schedule, per year of age. */
export interface MigrationSchedule {
  /** Children, who move with their parents: level and descent. */
  readonly a1: number;
  readonly alpha1: number;
  /** Those of working age: level, descent, position and ascent of the peak. */
  readonly a2: number;
  readonly alpha2: number;
  readonly mu2: number;
  readonly lambda2: number;
  /** At every age. */
  readonly c: number;
}

/**
 * The schedule that Rogers and Castro suggest where nothing is known of a place: a peak at 23 and children beside it. Use the place's own movers where they are
 * counted.
 *
 * @see Rogers, A. and Castro, L. J. (1981), Model Migration Schedules, IIASA RR-81-30: the fundamental parameters
 */
export const fundamentalSchedule: MigrationSchedule = {
  ...{ a1: 0.02, alpha1: 0.1 },
  ...{ a2: 0.06, alpha2: 0.1, mu2: 20, lambda2: 0.4 },
  c: 0.003,
};

/**
 * Propensity to move by age, of a model migration schedule with seven parameters.
 *
 *   m(x) = a1·e^(−α1·x) + a2·e^(−α2·(x−μ2) − e^(−λ2·(x−μ2))) + c
 *
 * @param ages in years, exact [n]
 * @returns    [n], in proportion; only the shape is used
 * @throws AnalysisError figure-missing (ages); outside-bounds for a level or a descent below zero (schedule)
 * @see Rogers, A. and Castro, L. J. (1981), Model Migration Schedules, IIASA RR-81-30
 */
export function migrationSchedule(ages: readonly number[], schedule: MigrationSchedule = fundamentalSchedule): number[] {
  const { a1, alpha1, a2, alpha2, mu2, lambda2, c } = schedule;
  for (const value of Object.values(schedule) as number[])
    if (!(value >= 0 && value <= greatest))
      throw new AnalysisError('outside-bounds', { argument: 'schedule', value, min: 0, max: greatest });
  return ages.map((age, at) => {
    if (!(age >= 0)) throw new AnalysisError('figure-missing', { argument: 'ages', position: at + 1 });
    const past = age - mu2;
    return a1 * Math.exp(-alpha1 * age) + a2 * Math.exp(-alpha2 * past - Math.exp(-lambda2 * past)) + c;
  });
}

/** More than any level, slope or age. */
const greatest = 150;

/**
 * Who moves out because of a loss: extra movers by age and sex, beside those who would have moved anyway, never more than live there.
 *
 *   v_x = min(P_x, κ·w_x·P_x)  with κ such that Σ_x v_x = movers
 *
 * so that two groups with somebody left have moved in proportion to propensity and number; a group that is used up leaves its part to the others. Persons are
 * not rounded. They are `departures` of `Cohorts`.
 *
 * @param movers  persons who move because of the loss, households counted whole (jobs lost · share that moves · persons per move)
 * @param weights propensity to move [n], in proportion: a model schedule, or observed movers out over population
 * @param present persons who live there [n]
 * @returns       persons [n], summing to `movers`
 * @throws AnalysisError sizes-differ (weights); figure-missing, figure-not-finite, figure-negative; more-lost-than-there when more would move than
 *   those who live there and can: a weight of 0 is nobody
 */
export function lossMigration(
  movers: number,
  weights: readonly (number | null)[],
  present: readonly (number | null)[],
): number[] {
  const [all = 0] = checkFigures('movers', [movers]);
  if (weights.length !== present.length)
    throw new AnalysisError('sizes-differ', { argument: 'weights', size: weights.length, needed: present.length });
  const propensity = checkFigures('weights', weights);
  const persons = checkFigures('present', present).map((there, at) => (propensity[at] === 0 ? 0 : there));
  const there = persons.reduce((sum, own) => sum + own, 0);
  if (all > there) throw new AnalysisError('more-lost-than-there', { argument: 'movers', lost: all, there });

  // The keenest are used up first: once a group keeps somebody, so do all that are less keen.
  const keenest = [...persons.keys()].sort((one, other) => (propensity[other] ?? 0) - (propensity[one] ?? 0));
  let left = all;
  let pull = keenest.reduce((sum, at) => sum + (propensity[at] ?? 0) * (persons[at] ?? 0), 0);
  const moved = persons.map(() => 0);
  for (const at of keenest) {
    const [weight, own] = [propensity[at] ?? 0, persons[at] ?? 0];
    if (own === 0) continue;
    const part = pull > 0 ? Math.min(own, (left * weight * own) / pull) : 0;
    moved[at] = part;
    if (part < own) continue;
    left -= own;
    pull -= weight * own;
  }
  return moved;
}
