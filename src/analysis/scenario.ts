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

/** What a scenario assumes. `delta` is FLQ's; local re-employment is what the other outcomes leave. */
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

/** The figure used, and the low and high that the result is tried with. */
export interface Assumed {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** What a case paper quotes, in the last year: jobs and persons below zero are fewer than the baseline, and kroner too. */
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
  /** Every assumption at the end where the loss means least, and most: outer limits of the band, not likely together. */
  readonly least: Consequences;
  readonly most: Consequences;
}

/** What the main result becomes with one assumption at either end and the others at their value. */
export interface Sensitivity {
  readonly assumption: AssumptionKey;
  /** At the end where the loss means least, and most. */
  readonly least: MainResult;
  readonly most: MainResult;
  /** The same two, at the low and at the high figure. */
  readonly low: MainResult;
  readonly high: MainResult;
}

/** How far an assumption is from its value: at it, or at the end where the loss means least or most. */
type End = 'least' | 'value' | 'most';

/** Where more of it means less of a loss. */
const meansLess: ReadonlySet<AssumptionKey> = new Set<AssumptionKey>(['delta', 'commuting', 'movingYears']);

function figureAt(end: End, key: AssumptionKey, { value, low, high }: Assumed): number {
  if (end === 'value') return value;
  return (end === 'most') === meansLess.has(key) ? low : high;
}

/**
 * One set of assumptions, each at the end that `end` says. The upper end of the ripple is CILQ, since λ collapses in small regions, unless there is nothing to
 * try δ with. Where an end takes the outcomes above everyone, those that mean least for the result give way first.
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

/** @throws AnalysisError shares-not-whole when the other outcomes leave less than nothing for a new job in the municipality */
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

/** The chain for any set of ends. Few assumptions change the ripple, which takes most of the time, so each is found once. */
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
 * A loss and its consequences, baseline beside loss, with a band from the assumptions: loss by year → effects by industry → absorption → population → tax
 * and revenue. Pure: the same figures give the same scenario.
 *
 * The band runs every assumption at the end where the loss means least, and at the end where it means most. It is not an interval with a probability: all are
 * hardly wrong to the same side. `scenarioSensitivity` moves one at a time and shows which of them matters.
 *
 * @param municipality as projected, over the years of the analysis
 * @param assumed      the figure of each assumption with its low and high; shares of people 0–1, where local re-employment takes what the
 *   others leave
 * @throws AnalysisError as `consequences`, `check` and `groupRipple`; shares-not-whole when the other outcomes are more than 1 together
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

/** What the main result of `scenario` becomes with one assumption at a time at its ends. Takes and throws the same. */
export function scenarioSensitivity(...scenarioArguments: Parameters<typeof runScenario>): Sensitivity[] {
  const run = prepareRun(...scenarioArguments);
  return assumptionKeys.map((assumption) => {
    const resultAt = (end: End): MainResult => mainResult(run((key) => (key === assumption ? end : 'value')));
    const [least, most] = [resultAt('least'), resultAt('most')];
    return { assumption, least, most, ...(meansLess.has(assumption) ? { low: most, high: least } : { low: least, high: most }) };
  });
}
