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

/** The assumptions of a scenario. `delta` is δ of FLQ; local re-employment is 1 minus the other outcomes. */
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

/** The figure used, and the low and high figures that test the result. */
export interface Assumed {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The differences from the baseline in the last year, which a case paper quotes; below zero is fewer jobs, inhabitants or kroner. */
export interface MainResult {
  readonly jobs: number;
  readonly inhabitants: number;
  /** Whole kroner in that year; null where the figures of the economy are missing. */
  readonly revenue: number | null;
}

/** The consequences at the values, and the outer limits around them. */
export interface Scenario {
  /** Every assumption at its value. */
  readonly middle: Consequences;
  /** Every assumption at the end with the smallest, and the largest, consequences: outer limits that are unlikely to occur. */
  readonly least: Consequences;
  readonly most: Consequences;
}

/** The main result with one assumption at either end and the others at their value. */
export interface Sensitivity {
  readonly assumption: AssumptionKey;
  /** At the end with the smallest, and the largest, consequences. */
  readonly least: MainResult;
  readonly most: MainResult;
  /** The same two, at the low and at the high figure. */
  readonly low: MainResult;
  readonly high: MainResult;
}

/** The figure of an assumption to use: its value, or the end with the smallest or the largest consequences. */
type End = 'least' | 'value' | 'most';

/** Assumptions for which a higher figure means smaller consequences. */
const meansLess: ReadonlySet<AssumptionKey> = new Set<AssumptionKey>(['delta', 'commuting', 'movingYears']);

function figureAt(end: End, key: AssumptionKey, { value, low, high }: Assumed): number {
  if (end === 'value') return value;
  return (end === 'most') === meansLess.has(key) ? low : high;
}

/**
 * Returns one set of assumptions, each at the end that `end` gives. The upper end of the ripple uses CILQ, because λ is nearly 0 in small regions, unless low and
 * high δ are the same. When the outcomes would sum to more than 1, those with the least effect on the result are reduced first.
 */
function assume(assumed: Readonly<Record<AssumptionKey, Assumed>>, end: (key: AssumptionKey) => End): Assumptions {
  const figure = (key: AssumptionKey): number => figureAt(end(key), key, assumed[key]);
  const moved = figure('moved');
  const outOfLabourForce = atMost(1 - moved, figure('outOfLabourForce'));
  const unemployed = atMost(1 - moved - outOfLabourForce, figure('unemployed'));
  const commuting = atMost(1 - moved - outOfLabourForce - unemployed, figure('commuting'));
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

const atMost = (left: number, share: number): number => Math.min(share, Math.max(0, left));

/** @throws AnalysisError shares-not-whole when the outcomes other than local re-employment sum to more than 1 */
function checkOutcomes({ commuting, unemployed, outOfLabourForce, moved }: Readonly<Record<AssumptionKey, Assumed>>): void {
  const sum = [commuting, unemployed, outOfLabourForce, moved].reduce((all, { value }) => all + value, 0);
  if (sum > 1 + 1e-9) throw new AnalysisError('shares-not-whole', { argument: 'shares', sum });
}

export function mainResult({ years }: Consequences): MainResult {
  const last = years.at(-1);
  return {
    jobs: 0 - (last?.jobsLost.total ?? NaN),
    inhabitants: (last?.population.withLoss ?? NaN) - (last?.population.baseline ?? NaN),
    revenue: last?.revenue?.difference ?? null,
  };
}

type Run = (end: (key: AssumptionKey) => End) => Consequences;

/** Returns a function that calculates the consequences for any set of ends. It calculates each ripple once, because ripples take most of the time and few assumptions change them. */
function prepareRun(
  municipality: Municipality,
  nation: Nation,
  loss: EmployerLoss,
  assumed: Readonly<Record<AssumptionKey, Assumed>>,
): Run {
  checkOutcomes(assumed);
  const known = new Map<string, ReturnType<typeof effectsOf>>();
  return (end) => {
    const assumptions = assume(assumed, end);
    checkLossAndYears(municipality, loss, assumptions);
    const { regionalisation, absorption } = assumptions;
    const key = `${regionalisation.method} ${regionalisation.delta} ${absorption.residents}`;
    const effects = known.get(key) ?? effectsOf(loss, municipality.jobs, nation, assumptions);
    known.set(key, effects);
    return consequences(municipality, effects, assumptions);
  };
}

/**
 * Calculates the consequences of a loss, without and with the loss, with a band from the assumptions: loss by year → effects by industry → absorption →
 * population → tax and revenue.
 *
 * The band has every assumption at the end with the smallest consequences, and at the end with the largest. It is not an interval with a probability, because all
 * assumptions are unlikely to be wrong in the same direction. `scenarioSensitivity` changes one at a time and shows which of them matter.
 *
 * @param assumed the figure of each assumption with its low and high; shares of people are 0–1
 * @throws AnalysisError as `consequences`, `checkLossAndYears` and `groupRipple`; shares-not-whole when the outcomes sum to more than 1
 * @see FOR-2024-04-03-556 § 5; OR 3.1.3: what a consequence analysis must hold
 */
export function runScenario(
  municipality: Municipality,
  nation: Nation,
  loss: EmployerLoss,
  assumed: Readonly<Record<AssumptionKey, Assumed>>,
): Scenario {
  const run = prepareRun(municipality, nation, loss, assumed);
  return { middle: run(() => 'value'), least: run(() => 'least'), most: run(() => 'most') };
}

/** Returns the main result of `runScenario` with one assumption at a time at its ends. It takes and throws the same. */
export function scenarioSensitivity(...scenarioArguments: Parameters<typeof runScenario>): Sensitivity[] {
  const run = prepareRun(...scenarioArguments);
  return assumptionKeys.map((assumption) => {
    const resultAt = (end: End): MainResult => mainResult(run((key) => (key === assumption ? end : 'value')));
    const [least, most] = [resultAt('least'), resultAt('most')];
    return { assumption, least, most, ...(meansLess.has(assumption) ? { low: most, high: least } : { low: least, high: most }) };
  });
}
