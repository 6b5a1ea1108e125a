/**
 * Assumptions of the analysis about quantities that are not known from any register. Each is this product's judgement, and users who know the place may overrule it.
 * The literature supports the direction of an assumption, never its figure. The text catalogue has names and grounds under the same id.
 */

import { checkDate, type Source } from './dated';
import { RuleError } from './ruleError';

export type AssumptionId =
  | 'absorption.residents'
  | 'absorption.reemployedLocally'
  | 'absorption.commuting'
  | 'absorption.unemployed'
  | 'absorption.outOfLabourForce'
  | 'absorption.moved'
  | 'absorption.householdFactor'
  | 'ripple.delta'
  | 'population.movingYears'
  | 'publicJobs.response'
  | 'revenue.taxPerJob';

/** A judgement that holds from a day on: the value, and the low and high ends that show how much the result depends on it. */
interface DatedJudgement {
  readonly from: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface Assumption {
  readonly id: AssumptionId;
  readonly unit: 'share' | 'persons' | 'years' | 'kroner';
  readonly strength: 'judgement';
  /** Literature that supports the direction; empty when there is none. */
  readonly literature: readonly Source[];
  /** Oldest first. */
  readonly values: readonly [DatedJudgement, ...DatedJudgement[]];
}

/** An assumption that holds on one day. */
export interface AssumptionInForce extends Omit<Assumption, 'values'>, DatedJudgement {}

const first = '2026-01-01';

const outOfWork: Source = { document: 'Huttunen mfl. 2011', place: 's. 840–870' };
const moving: Source = { document: 'Huttunen mfl. 2018', place: 's. 479–509' };
const quotients: Source = { document: 'Flegg & Tohmo 2013', place: 's. 703–721' };
const disability: Source = { document: 'Rege mfl. 2009', place: 's. 754–785' };

const taxRate: Source = { document: 'Rundskriv H-5/25', place: 'pkt. 1.1' };

const assumption = (
  id: AssumptionId,
  unit: Assumption['unit'],
  [low, value, high]: readonly [number, number, number],
  ...literature: Source[]
): Assumption => ({ id, unit, strength: 'judgement', literature, values: [{ from: first, value, low, high }] });

/** In the order of a row of figures that overrides them. The five outcomes of residents sum to 1. */
export const assumptions: readonly Assumption[] = [
  assumption('absorption.residents', 'share', [0.5, 0.76, 0.95]),
  assumption('absorption.reemployedLocally', 'share', [0.25, 0.45, 0.65], outOfWork),
  assumption('absorption.commuting', 'share', [0.05, 0.15, 0.3]),
  assumption('absorption.unemployed', 'share', [0.1, 0.2, 0.35]),
  assumption('absorption.outOfLabourForce', 'share', [0.05, 0.12, 0.2], outOfWork, disability),
  assumption('absorption.moved', 'share', [0.03, 0.08, 0.15], moving),
  assumption('absorption.householdFactor', 'persons', [1, 1.6, 2.2]),
  assumption('ripple.delta', 'share', [0.15, 0.25, 0.35], quotients),
  assumption('population.movingYears', 'years', [1, 3, 5]),
  assumption('publicJobs.response', 'share', [0.3, 0.7, 1]),
  assumption('revenue.taxPerJob', 'kroner', [15_000, 30_000, 50_000], taxRate),
];

/**
 * Returns an assumption on a day, or the newest judgement when no day is given.
 * @throws RuleError not-a-date; before-first when the day is earlier than the first judgement
 */
export function assumptionAt(id: AssumptionId, date?: string): AssumptionInForce {
  const found = assumptions.find((candidate) => candidate.id === id);
  if (!found) throw new RuleError('unknown-rule', { id, nearest: assumptions.map((candidate) => candidate.id).join(', ') });
  const { values, ...assumption } = found;
  const judgement = date === undefined ? values.at(-1) : values.findLast(({ from }) => from <= checkDate(date));
  if (!judgement) throw new RuleError('before-first', { id, date: date ?? '', first: values[0].from });
  return { ...assumption, ...judgement };
}

/** A figure with its low and high ends. */
interface Range {
  readonly low: number;
  readonly value: number;
  readonly high: number;
}

/** The assumptions of a scenario by their names in the analysis. Local re-employment is left out because it is 1 minus the other outcomes. */
export const scenarioAssumptionIds = {
  delta: 'ripple.delta',
  residents: 'absorption.residents',
  commuting: 'absorption.commuting',
  unemployed: 'absorption.unemployed',
  outOfLabourForce: 'absorption.outOfLabourForce',
  moved: 'absorption.moved',
  householdFactor: 'absorption.householdFactor',
  movingYears: 'population.movingYears',
  publicJobsPerInhabitant: 'publicJobs.response',
  taxPerJob: 'revenue.taxPerJob',
} as const satisfies Record<string, AssumptionId>;

type ScenarioAssumptions = Readonly<Record<keyof typeof scenarioAssumptionIds, Range>>;

/** The user's figures for some assumptions. Null keeps the judged figure. */
export type AssumptionOverrides = ReadonlyMap<AssumptionId, Readonly<Record<keyof Range, number | null>>>;

/**
 * Returns the figure, low and high of an assumption on a day. The user's figures replace the judged ones. When the figure lies outside low and high, they are widened to
 * it.
 * @throws RuleError as `assumptionAt`
 */
export function assumedRange(id: AssumptionId, overrides?: AssumptionOverrides, date?: string): Range {
  const judged = assumptionAt(id, date);
  const override = overrides?.get(id);
  const value = override?.value ?? judged.value;
  return { low: Math.min(override?.low ?? judged.low, value), value, high: Math.max(override?.high ?? judged.high, value) };
}

/**
 * Returns the assumptions of a scenario on a day, with known figures of the municipality in place of judgements.
 *
 * @throws RuleError as `assumptionAt`
 */
export function scenarioAssumptions(
  municipality: {
    /** Municipal and other public jobs per inhabitant. */
    readonly publicJobsPerInhabitant: number;
    /** Share of the lost jobs that residents hold, from the commuting figures; the judgement is used when left out. */
    readonly residents?: number | undefined;
    /** The user's figures. */
    readonly overrides?: AssumptionOverrides;
  },
  date?: string,
): ScenarioAssumptions {
  const judgement = (id: AssumptionId): Range => assumedRange(id, municipality.overrides, date);
  const response = judgement('publicJobs.response');
  const publicJobs = municipality.publicJobsPerInhabitant;
  const { residents } = municipality;
  return {
    delta: judgement('ripple.delta'),
    residents:
      residents === undefined ? judgement('absorption.residents') : { low: residents, value: residents, high: residents },
    commuting: judgement('absorption.commuting'),
    unemployed: judgement('absorption.unemployed'),
    outOfLabourForce: judgement('absorption.outOfLabourForce'),
    moved: judgement('absorption.moved'),
    householdFactor: judgement('absorption.householdFactor'),
    movingYears: judgement('population.movingYears'),
    publicJobsPerInhabitant: {
      low: response.low * publicJobs,
      value: response.value * publicJobs,
      high: response.high * publicJobs,
    },
    taxPerJob: judgement('revenue.taxPerJob'),
  };
}
