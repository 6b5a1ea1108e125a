import { cite } from './documents';
import { RuleError } from './ruleError';
import { ruleAt } from './rules';
import { ruleSetAt, type RuleSetInForce } from './ruleSets';

/** What was lost, and where. */
export interface EmploymentFall {
  /** Persons employed directly who lost their jobs over three years. */
  readonly jobsLost: number;
  /** Persons employed with workplace in the municipality before the loss. */
  readonly totalEmployment: number;
  /** TRUE, or the centrality class 1–6, of which 5 and 6 count as small and isolated; unknown when left out. */
  readonly smallIsolated?: boolean | number | null | undefined;
}

export type Verdict = 'JA' | 'SKJØNN' | 'NEI';
export type Criterion = 'considerable' | 'share' | 'persons' | 'isolated';

export interface Reason {
  readonly criterion: Criterion;
  /** Persons, a share, or TRUE/FALSE/centrality class; null when unknown. */
  readonly value: number | boolean | null;
  /** In the unit of the value; null where the regulation gives no figure. */
  readonly threshold: number | null;
  /** SKJØNN where the regulation leaves it to discretion. */
  readonly met: Verdict;
  /** Whole jobs: zero or more is how many fewer lost jobs would still meet it, negative how many more would have to be lost. */
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
  /** Other thresholds, by rule id: a county's own, or a what-if. */
  readonly overrides?: Readonly<Record<string, number>> | undefined;
}

const overridable: readonly string[] = ['criteria.share', 'criteria.persons', 'criteria.window', 'criteria.isolatedClass'];

/** A share of whole persons comes out a hair off in binary; nothing finer than a millionth of a person is meant. */
const persons = (value: number): number => Math.round(value * 1e6) / 1e6;

/**
 * The criteria for extraordinary state effort (§ 17 of 2018, § 5 of 2024).
 *
 *   JA      jobsLost ≥ share · totalEmployment and jobsLost ≥ persons; a threshold hit exactly is met
 *   SKJØNN  one of the two is missed, and the place is small and isolated
 *   NEI     otherwise
 *
 * "Bør" and "som hovedregel": a NEI is what the main rule says, not the ministry's decision. That the fall is "betydelig" over three years has no figure
 * in the regulation and is always left to discretion.
 * @throws RuleError jobs-negative, total-not-positive, more-lost-than-employed, not-a-centrality-class, override-unknown, not-a-date, before-first
 */
export function judge(
  { jobsLost, totalEmployment, smallIsolated }: EmploymentFall,
  { date, overrides = {} }: JudgeOptions = {},
): Judgement {
  if (!(jobsLost >= 0)) throw new RuleError('jobs-negative', { jobsLost });
  if (!(totalEmployment > 0)) throw new RuleError('total-not-positive', { totalEmployment });
  if (jobsLost > totalEmployment) throw new RuleError('more-lost-than-employed', { jobsLost, totalEmployment });
  for (const id of Object.keys(overrides))
    if (!overridable.includes(id)) throw new RuleError('override-unknown', { id, known: overridable.join(', ') });

  const ruleSet = ruleSetAt(date);
  const threshold = (id: string) => {
    const rule = ruleAt(id, date);
    const own = Object.hasOwn(overrides, id) ? overrides[id] : undefined;
    return { value: own ?? rule.value, source: cite(rule.source) };
  };
  const [share, fewest, window, isolatedClass] = [
    threshold('criteria.share'),
    threshold('criteria.persons'),
    threshold('criteria.window'),
    threshold('criteria.isolatedClass'),
  ];

  const isolated = isIsolated(smallIsolated, isolatedClass.value);
  const against = (needed: number) => ({
    met: jobsLost >= needed ? ('JA' as const) : ('NEI' as const),
    marginJobs: Math.floor(jobsLost) - Math.ceil(needed),
  });
  const ofShare = against(persons(share.value * totalEmployment));
  const ofPersons = against(fewest.value);
  const missed = [ofShare, ofPersons].filter(({ met }) => met === 'NEI').length;
  return {
    verdict: missed === 0 ? 'JA' : missed === 1 && isolated ? 'SKJØNN' : 'NEI',
    ruleSet,
    reasons: [
      { criterion: 'considerable', value: jobsLost, threshold: null, met: 'SKJØNN', marginJobs: null, source: window.source },
      { criterion: 'share', value: jobsLost / totalEmployment, threshold: share.value, ...ofShare, source: share.source },
      { criterion: 'persons', value: jobsLost, threshold: fewest.value, ...ofPersons, source: fewest.source },
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

function isIsolated(smallIsolated: EmploymentFall['smallIsolated'], from: number): boolean {
  if (typeof smallIsolated !== 'number') return smallIsolated ?? false;
  if (!Number.isInteger(smallIsolated) || smallIsolated < 1 || smallIsolated > 6)
    throw new RuleError('not-a-centrality-class', { found: smallIsolated });
  return smallIsolated >= from;
}
