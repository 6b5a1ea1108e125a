import { AnalysisError } from './analysisError';

/** The ages at which people are taken to have children: the age group 20–44 of the official statistics. */
const adults = { from: 20, to: 44 } as const;

/**
 * Calculates how many inhabitants are missing at each age because people moved after a loss. They are those who moved, a year older each year, and the children that
 * these would have had in the municipality.
 *
 *   m_0(t)   = b · Σ_{20 ≤ a ≤ 44} m_a(t−1) + M(t) · w_0
 *   m_a(t)   = m_{a−1}(t−1) + M(t) · w_a,  the last age is open
 *
 * The result equals the difference between two cohort-component projections with the same rates, without and with the moves. Deaths among the missing are left out,
 * because most of the missing are young, so only a handful would die in ten years.
 *
 * @param movers  persons who move in each year, with all members of their households [years]
 * @param weights weight of each one-year age from 0 among those who move out [ages]
 * @param birthsPerAdult children born in a year per inhabitant aged 20–44
 * @returns persons missing at the end of the last year, by age [ages]
 * @throws AnalysisError figure-negative, nothing-in-all (outMigrationByAge); outside-bounds (birthsPerAdult)
 * @see Preston, Heuveline & Guillot (2001), Demography, section 6.2: the projection is linear in the population
 */
export function missingPersons(movers: readonly number[], weights: readonly number[], birthsPerAdult: number): number[] {
  weights.forEach((value, age) => {
    if (!(value >= 0)) throw new AnalysisError('figure-negative', { argument: 'outMigrationByAge', position: age + 1, value });
  });
  const totalWeight = weights.reduce((sum, value) => sum + value, 0);
  if (totalWeight === 0) throw new AnalysisError('nothing-in-all', { argument: 'outMigrationByAge' });
  if (!(birthsPerAdult >= 0 && birthsPerAdult <= 1))
    throw new AnalysisError('outside-bounds', { argument: 'birthsPerAdult', value: birthsPerAdult, min: 0, max: 1 });

  return movers.reduce<number[]>(
    (missing, persons) => {
      const parents = missing.slice(adults.from, adults.to + 1).reduce((sum, value) => sum + value, 0);
      const oldest = missing.length - 1;
      return missing.map((before, age) => {
        const older = age === 0 ? birthsPerAdult * parents : (missing[age - 1] ?? NaN) + (age === oldest ? before : 0);
        return older + (persons * (weights[age] ?? NaN)) / totalWeight;
      });
    },
    weights.map(() => 0),
  );
}
