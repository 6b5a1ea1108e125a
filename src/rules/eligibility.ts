import { cite } from './documents';
import { RuleError } from './ruleError';
import { ruleAt } from './rules';
import { ruleSetAt, type RuleSetInForce } from './ruleSets';

/** The jobs lost, and the municipality that lost them. */
export interface EmploymentLoss {
  /** Persons employed directly who lost their jobs over three years. */
  readonly jobsLost: number;
  /** Persons employed with workplace in the municipality before the loss. */
  readonly totalEmployment: number;
  /** TRUE or FALSE, or the centrality class 1–6, of which 5 and 6 count as small and isolated. Unknown when left out. */
  readonly smallIsolated?: boolean | number | null | undefined;
}

export type Verdict = 'JA' | 'SKJØNN' | 'NEI';
export type Criterion = 'considerable' | 'share' | 'persons' | 'isolated';

export interface Reason {
  readonly criterion: Criterion;
  /** Persons, a share, or TRUE/FALSE/centrality class; null when unknown. */
  readonly value: number | boolean | null;
  /** In the same unit as `value`; null when the regulation gives no figure. */
  readonly threshold: number | null;
  /** SKJØNN when the regulation leaves it to discretion. */
  readonly met: Verdict;
  /** Whole jobs. Zero or more: the criterion would still be met with so many fewer lost jobs. Negative: so many more jobs would have to be lost. */
  readonly marginJobs: number | null;
  readonly source: string;
}

export interface Judgement {
  readonly verdict: Verdict;
  readonly ruleSet: RuleSetInForce;
  readonly reasons: readonly [Reason, Reason, Reason, Reason];
}

export interface JudgeOptions {
  /** The date of the grant; the newest rules when left out. */
  readonly date?: string | undefined;
  /** Thresholds that replace those of the rules, such as the thresholds of a county, by rule id. */
  readonly overrides?: Readonly<Record<string, number>> | undefined;
}

const overridable: readonly string[] = ['criteria.share', 'criteria.persons', 'criteria.window', 'criteria.isolatedClass'];

interface Threshold {
  readonly value: number;
  readonly source: string;
}

interface Thresholds {
  readonly ruleSet: RuleSetInForce;
  readonly share: Threshold;
  readonly persons: Threshold;
  readonly window: Threshold;
  readonly isolatedClass: Threshold;
}

/** A cache of the thresholds by date, because a table of municipalities needs those of the same date hundreds of times. */
const thresholdsByDate = new Map<string, Thresholds>();
const mostDatesInCache = 1000;

function thresholdsOn(date: string | undefined, overrides: Readonly<Record<string, number>>): Thresholds {
  const usual = thresholdsByDate.get(date ?? '') ?? lookUpThresholds(date);
  if (thresholdsByDate.size < mostDatesInCache) thresholdsByDate.set(date ?? '', usual);
  const overridden = ({ value, source }: Threshold, id: string): Threshold => ({
    value: Object.hasOwn(overrides, id) ? (overrides[id] ?? value) : value,
    source,
  });
  return {
    ...usual,
    share: overridden(usual.share, 'criteria.share'),
    persons: overridden(usual.persons, 'criteria.persons'),
    window: overridden(usual.window, 'criteria.window'),
    isolatedClass: overridden(usual.isolatedClass, 'criteria.isolatedClass'),
  };
}

function lookUpThresholds(date: string | undefined): Thresholds {
  const threshold = (id: string): Threshold => {
    const { value, source } = ruleAt(id, date);
    return { value, source: cite(source) };
  };
  return {
    ruleSet: ruleSetAt(date),
    share: threshold('criteria.share'),
    persons: threshold('criteria.persons'),
    window: threshold('criteria.window'),
    isolatedClass: threshold('criteria.isolatedClass'),
  };
}

/** Rounds to millionths of a person, because a share of whole persons is not exact in binary. */
const roundToMillionths = (value: number): number => Math.round(value * 1e6) / 1e6;

/**
 * Judges a loss by the criteria for extraordinary state effort (§ 17 of 2018, § 5 of 2024).
 *
 *   JA      jobsLost ≥ share · totalEmployment and jobsLost ≥ persons; a figure equal to the threshold meets it
 *   SKJØNN  one of the two is not met, and the municipality is small and isolated
 *   NEI     otherwise
 *
 * The regulation says "bør" and "som hovedregel", so NEI is the result of the main rule and not the ministry's decision. The regulation gives no figure for a fall
 * that is "betydelig" over three years, so that criterion is always left to discretion.
 * @throws RuleError jobs-negative, total-not-positive, more-lost-than-employed, not-a-centrality-class, override-unknown, not-a-date, before-first
 */
export function judge(
  { jobsLost, totalEmployment, smallIsolated }: EmploymentLoss,
  { date, overrides = {} }: JudgeOptions = {},
): Judgement {
  if (!(jobsLost >= 0)) throw new RuleError('jobs-negative', { jobsLost });
  if (!(totalEmployment > 0)) throw new RuleError('total-not-positive', { totalEmployment });
  if (jobsLost > totalEmployment) throw new RuleError('more-lost-than-employed', { jobsLost, totalEmployment });
  for (const id of Object.keys(overrides))
    if (!overridable.includes(id)) throw new RuleError('override-unknown', { id, known: overridable.join(', ') });

  const { ruleSet, share, persons: fewest, window, isolatedClass } = thresholdsOn(date, overrides);
  const isolated = isIsolated(smallIsolated, isolatedClass.value);
  const compareWith = (needed: number) => ({
    met: jobsLost >= needed ? ('JA' as const) : ('NEI' as const),
    marginJobs: jobsLost >= needed ? Math.floor(jobsLost - needed) : -Math.ceil(needed - jobsLost),
  });
  const shareResult = compareWith(roundToMillionths(share.value * totalEmployment));
  const personsResult = compareWith(fewest.value);
  const missed = [shareResult, personsResult].filter(({ met }) => met === 'NEI').length;
  return {
    verdict: missed === 0 ? 'JA' : missed === 1 && isolated ? 'SKJØNN' : 'NEI',
    ruleSet,
    reasons: [
      { criterion: 'considerable', value: jobsLost, threshold: null, met: 'SKJØNN', marginJobs: null, source: window.source },
      { criterion: 'share', value: jobsLost / totalEmployment, threshold: share.value, ...shareResult, source: share.source },
      { criterion: 'persons', value: jobsLost, threshold: fewest.value, ...personsResult, source: fewest.source },
      {
        criterion: 'isolated',
        value: smallIsolated ?? null,
        threshold: typeof smallIsolated === 'number' ? isolatedClass.value : null,
        met: isolated ? 'JA' : 'NEI',
        marginJobs: null,
        source: typeof smallIsolated === 'number' ? isolatedClass.source : fewest.source,
      },
    ],
  };
}

function isIsolated(smallIsolated: EmploymentLoss['smallIsolated'], lowestClass: number): boolean {
  if (typeof smallIsolated !== 'number') return smallIsolated ?? false;
  if (!Number.isInteger(smallIsolated) || smallIsolated < 1 || smallIsolated > 6)
    throw new RuleError('not-a-centrality-class', { found: smallIsolated });
  return smallIsolated >= lowestClass;
}
