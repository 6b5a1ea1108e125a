import { AnalysisError } from './analysisError';
import {
  checkLossAndYears,
  consequences,
  effectsOf,
  type Assumptions,
  type Consequences,
  type EmployerLoss,
  type Municipality,
  type Nation,
} from './consequences';
import { roundingTolerance } from './figures';

/** The assumptions of a scenario. `delta` is δ of FLQ. Local re-employment is not among them, because it is 1 minus the other outcomes. */
export const assumptionKeys = [
  'delta',
  'residents',
  'commuting',
  'unemployed',
  'outOfLabourForce',
  'moved',
  'householdFactor',
  'movingYears',
  'publicJobsPerInhabitant',
  'taxPerJob',
] as const;
export type AssumptionKey = (typeof assumptionKeys)[number];

/** The figure of an assumption, and the low and high figures that show how much the result depends on it. */
export interface AssumedRange {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The differences from the baseline in the last year, which a case paper quotes. Below zero means fewer jobs, inhabitants or kroner. */
export interface MainResult {
  readonly jobs: number;
  readonly inhabitants: number;
  /** Whole kroner in that year; null when the figures of the economy are missing. */
  readonly revenue: number | null;
}

export interface Scenario {
  /** Every assumption at its value. */
  readonly middle: Consequences;
  /** Every assumption at the end with the smallest consequences: an outer limit that is unlikely to occur. */
  readonly least: Consequences;
  /** Every assumption at the end with the largest consequences: the other outer limit. */
  readonly most: Consequences;
}

/** The main result when one assumption is at one of its ends and the others are at their value. */
export interface Sensitivity {
  readonly assumption: AssumptionKey;
  /** At the end with the smallest consequences. */
  readonly least: MainResult;
  /** At the end with the largest consequences. */
  readonly most: MainResult;
  /** At the low figure: `least` or `most`. */
  readonly low: MainResult;
  /** At the high figure: `most` or `least`. */
  readonly high: MainResult;
}

/** The figure of an assumption to use: its value, or the end with the smallest or the largest consequences. */
type End = 'least' | 'value' | 'most';

/** Assumptions for which a higher figure means smaller consequences. */
const higherMeansLess: ReadonlySet<AssumptionKey> = new Set<AssumptionKey>(['delta', 'commuting', 'movingYears']);

function figureAt(end: End, key: AssumptionKey, { value, low, high }: AssumedRange): number {
  if (end === 'value') return value;
  return (end === 'most') === higherMeansLess.has(key) ? low : high;
}

/**
 * Returns a set of assumptions, each at the end that `end` gives. The upper end of the ripple uses CILQ, because λ is nearly 0 in small regions. It uses FLQ when low
 * and high δ are the same. When the outcomes would sum to more than 1, those with the smallest effect on the result are reduced first.
 */
function assumptionsAt(assumed: Readonly<Record<AssumptionKey, AssumedRange>>, end: (key: AssumptionKey) => End): Assumptions {
  const figure = (key: AssumptionKey): number => figureAt(end(key), key, assumed[key]);
  const moved = figure('moved');
  const outOfLabourForce = limitTo(1 - moved, figure('outOfLabourForce'));
  const unemployed = limitTo(1 - moved - outOfLabourForce, figure('unemployed'));
  const commuting = limitTo(1 - moved - outOfLabourForce - unemployed, figure('commuting'));
  const { low, high } = assumed.delta;
  return {
    regionalisation: { method: end('delta') === 'most' && low < high ? 'cilq' : 'flq', delta: figure('delta') },
    absorption: {
      residents: figure('residents'),
      reemployedLocally: Math.max(0, 1 - commuting - unemployed - outOfLabourForce - moved),
      commuting,
      unemployed,
      outOfLabourForce,
      moved,
      householdFactor: figure('householdFactor'),
    },
    movingYears: figure('movingYears'),
    publicJobsPerInhabitant: figure('publicJobsPerInhabitant'),
    taxPerJob: figure('taxPerJob'),
  };
}

const limitTo = (limit: number, share: number): number => Math.min(share, Math.max(0, limit));

/** @throws AnalysisError shares-not-whole when the outcomes other than local re-employment sum to more than 1 */
function checkOutcomes({ commuting, unemployed, outOfLabourForce, moved }: Readonly<Record<AssumptionKey, AssumedRange>>): void {
  const sum = [commuting, unemployed, outOfLabourForce, moved].reduce((total, { value }) => total + value, 0);
  if (sum > 1 + roundingTolerance) throw new AnalysisError('shares-not-whole', { argument: 'shares', sum });
}

export function mainResult({ years }: Consequences): MainResult {
  const last = years.at(-1);
  return {
    jobs: 0 - (last?.jobsLost.total ?? NaN),
    inhabitants: (last?.population.withLoss ?? NaN) - (last?.population.baseline ?? NaN),
    revenue: last?.revenue?.difference ?? null,
  };
}

type ScenarioRun = (end: (key: AssumptionKey) => End) => Consequences;

/** Returns a function that calculates the consequences for any set of ends. It calculates each ripple once, because ripples take most of the time and few assumptions change them. */
function prepareRun(
  municipality: Municipality,
  nation: Nation,
  loss: EmployerLoss,
  assumed: Readonly<Record<AssumptionKey, AssumedRange>>,
): ScenarioRun {
  checkOutcomes(assumed);
  const effectsByKey = new Map<string, ReturnType<typeof effectsOf>>();
  return (end) => {
    const assumptions = assumptionsAt(assumed, end);
    checkLossAndYears(municipality, loss, assumptions);
    const { regionalisation, absorption } = assumptions;
    const key = `${regionalisation.method} ${regionalisation.delta} ${absorption.residents}`;
    const effects = effectsByKey.get(key) ?? effectsOf(loss, municipality.jobs, nation, assumptions);
    effectsByKey.set(key, effects);
    return consequences(municipality, effects, assumptions);
  };
}

/**
 * Calculates the consequences of a loss, without and with the loss, with a band from the assumptions: loss by year → effects by industry → absorption →
 * population → tax and revenue.
 *
 * At the ends of the band, every assumption is at the end with the smallest consequences, or every one at the end with the largest. The band is not an interval
 * with a probability, because all assumptions are unlikely to be wrong in the same direction. `scenarioSensitivity` changes one assumption at a time and shows which
 * of them matter.
 *
 * @param assumed the figure of each assumption with its low and high; shares of people are 0–1
 * @throws AnalysisError as `consequences`, `checkLossAndYears` and `groupRipple`; shares-not-whole when the outcomes sum to more than 1
 * @see FOR-2024-04-03-556 § 5; OR 3.1.3: the contents of a consequence analysis
 */
export function runScenario(
  municipality: Municipality,
  nation: Nation,
  loss: EmployerLoss,
  assumed: Readonly<Record<AssumptionKey, AssumedRange>>,
): Scenario {
  const run = prepareRun(municipality, nation, loss, assumed);
  return { middle: run(() => 'value'), least: run(() => 'least'), most: run(() => 'most') };
}

/** Returns the main result of `runScenario` with one assumption at a time at its ends. It takes the same arguments and throws the same errors. */
export function scenarioSensitivity(...scenarioArguments: Parameters<typeof runScenario>): Sensitivity[] {
  const run = prepareRun(...scenarioArguments);
  return assumptionKeys.map((assumption) => {
    const resultAt = (end: End): MainResult => mainResult(run((key) => (key === assumption ? end : 'value')));
    const [least, most] = [resultAt('least'), resultAt('most')];
    return {
      assumption,
      least,
      most,
      ...(higherMeansLess.has(assumption) ? { low: most, high: least } : { low: least, high: most }),
    };
  });
}
