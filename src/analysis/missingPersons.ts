import { AnalysisError } from './analysisError';

/** Ages at which people have the children that a municipality counts on: the age group 20–44 of the official statistics. */
const adults = { from: 20, to: 44 } as const;

/**
 * Who is missing, by age, when people have moved because of a loss: those who moved, a year older each year, and the children they would have had here.
 *
 *   m_0(t)   = b · Σ_{20 ≤ a ≤ 44} m_a(t−1) + M(t) · w_0
 *   m_a(t)   = m_{a−1}(t−1) + M(t) · w_a,  the last age open
 *
 * It is the difference between two cohort-component projections that share all rates, so it needs neither of them. Deaths among the few who are missing are left
 * out: they are mostly young, and a handful over ten years.
 *
 * @param movers  persons who move in each year, households counted whole [years]
 * @param weights by one-year age from 0, of those who move out [ages]; in proportion
 * @param birthsPerAdult children born in a year per inhabitant aged 20–44
 * @returns persons missing at the end of the last year, by age [ages]
 * @throws AnalysisError figure-negative, nothing-in-all (outMigrationByAge); outside-bounds (birthsPerAdult)
 * @see Preston, Heuveline & Guillot (2001), Demography, section 6.2: the projection is linear in the population
 */
export function missingPersons(movers: readonly number[], weights: readonly number[], birthsPerAdult: number): number[] {
  weights.forEach((value, at) => {
    if (!(value >= 0)) throw new AnalysisError('figure-negative', { argument: 'outMigrationByAge', position: at + 1, value });
  });
  const all = weights.reduce((sum, value) => sum + value, 0);
  if (all === 0) throw new AnalysisError('nothing-in-all', { argument: 'outMigrationByAge' });
  if (!(birthsPerAdult >= 0 && birthsPerAdult <= 1))
    throw new AnalysisError('outside-bounds', { argument: 'birthsPerAdult', value: birthsPerAdult, min: 0, max: 1 });

  return movers.reduce<number[]>(
    (missing, persons) => {
      const parents = missing.slice(adults.from, adults.to + 1).reduce((sum, value) => sum + value, 0);
      const oldest = missing.length - 1;
      return missing.map((before, age) => {
        const older = age === 0 ? birthsPerAdult * parents : (missing[age - 1] ?? NaN) + (age === oldest ? before : 0);
        return older + (persons * (weights[age] ?? NaN)) / all;
      });
    },
    weights.map(() => 0),
  );
}
