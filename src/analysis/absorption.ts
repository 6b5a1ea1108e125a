import { AnalysisError } from './analysisError';
import { roundingTolerance } from './figures';

/** The outcomes for residents who lose a job. The five shares sum to 1. */
export const outcomes = ['reemployedLocally', 'commuting', 'unemployed', 'outOfLabourForce', 'moved'] as const;

export type Outcome = (typeof outcomes)[number];

export interface AbsorptionShares extends Readonly<Record<Outcome, number>> {
  /** Share of the lost jobs that residents held, 0–1; in-commuters held the rest. */
  readonly residents: number;
  /** Persons in the household of each person who moves, with that person. */
  readonly householdFactor: number;
}

/** Persons, not rounded. */
export interface Absorption extends Readonly<Record<Outcome, number>> {
  readonly lostByResidents: number;
  readonly lostByCommuters: number;
  /** Residents who are unemployed, out of the labour force or have moved. */
  readonly fewerEmployedResidents: number;
  /** Change in the number of inhabitants, zero or below. */
  readonly populationEffect: number;
}

const mostInHousehold = 10;

/**
 * Calculates the outcomes for the holders of lost jobs. It is an account of persons, not a model of the labour market.
 *
 *   R = residents · L,  lostByCommuters = L − R,  persons in outcome o = R · s_o  with Σ s_o = 1
 *   fewerEmployedResidents = unemployed + outOfLabourForce + moved,  populationEffect = −moved · householdFactor
 *
 * The outcomes sum to `lostByResidents`, and `lostByResidents` and `lostByCommuters` sum to `jobsLost`. A resident who is re-employed in the municipality takes an
 * existing job, so the number of lost jobs does not change.
 *
 * @param jobsLost jobs lost in the municipality, zero or more
 * @param shares   see AbsorptionShares
 * @throws AnalysisError figure-negative (jobsLost); outside-bounds (shares); shares-not-whole when the five outcomes do not sum to 1
 * @see The literature supports the directions, not the sizes: Huttunen, Møen & Salvanes (2011), JEEA 9(5), 840–870 (out of the labour force); the same (2018), Journal of Labor Economics 36(2),
 *   479–509 (moving); Rege, Telle & Votruba (2009), JEEA 7(4), 754–785 (disability pension)
 */
export function absorb(jobsLost: number, shares: AbsorptionShares): Absorption {
  if (!(jobsLost >= 0)) throw new AnalysisError('figure-negative', { argument: 'jobsLost', position: 1, value: jobsLost });
  for (const share of [shares.residents, ...outcomes.map((outcome) => shares[outcome])]) checkBounds(share, 1);
  checkBounds(shares.householdFactor, mostInHousehold);
  const sum = outcomes.reduce((total, outcome) => total + shares[outcome], 0);
  if (Math.abs(sum - 1) > roundingTolerance) throw new AnalysisError('shares-not-whole', { argument: 'shares', sum });

  const lostByResidents = jobsLost * shares.residents;
  const persons = (outcome: Outcome): number => (lostByResidents * shares[outcome]) / sum;
  const [unemployed, outOfLabourForce, moved] = [persons('unemployed'), persons('outOfLabourForce'), persons('moved')];
  return {
    lostByResidents,
    lostByCommuters: jobsLost - lostByResidents,
    reemployedLocally: persons('reemployedLocally'),
    commuting: persons('commuting'),
    unemployed,
    outOfLabourForce,
    moved,
    fewerEmployedResidents: unemployed + outOfLabourForce + moved,
    populationEffect: 0 - moved * shares.householdFactor,
  };
}

function checkBounds(value: number, max: number): void {
  if (!(value >= 0 && value <= max)) throw new AnalysisError('outside-bounds', { argument: 'shares', value, min: 0, max });
}
