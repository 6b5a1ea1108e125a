import { AnalysisError } from '../analysisError';
import { ripple, type Ripple, type RippleInput } from '../ripple';

/** An employer whose industry is known, or only the group of industries that it belongs to. */
export interface GroupRippleInput extends Omit<RippleInput, 'industry'> {
  /** The industry, or all industries of the group, counted from 0. */
  readonly members: readonly number[];
}

/**
 * Calculates the ripple of an employer that is in one of several industries, when it is not known which. The loss is divided by the region's jobs in each.
 *
 *   Ripple = Σ_{k in members} ripple(k, J · E_k / E),  E = Σ_{k in members} E_k
 *
 * For each part, the other industries of the group have the jobs and known purchases that are left after the loss, so that no job is counted twice when a whole
 * group closes. With one member the result is that of `ripple`.
 *
 * @returns jobs lost by industry [n], not rounded
 * @throws AnalysisError more-lost-than-there when the loss is larger than the jobs of the members; unknown-industry when there are no members; as `ripple`
 */
export function groupRipple({ members, ...input }: GroupRippleInput): Ripple {
  const { regional, jobsLost, table, purchases } = input;
  const [only, ...others] = members;
  if (only === undefined) throw new AnalysisError('unknown-industry', { argument: 'industry', got: '' });
  const there = members.reduce((sum, member) => sum + (regional[member] ?? NaN), 0);
  if (jobsLost > there && !nearlyEqual(jobsLost, there))
    throw new AnalysisError('more-lost-than-there', { argument: 'jobsLost', lost: jobsLost, there });
  if (others.length === 0) return ripple({ ...input, industry: only, jobsLost: Math.min(jobsLost, there) });

  const lost = there > 0 ? Math.min(1, jobsLost / there) : 0;
  const bought = purchases?.map((value, at) => (members.includes(at) ? value * (1 - lost) : value));
  return members
    .filter((member) => (table.employmentPerOutput[member] ?? 0) > 0)
    .map((member) => {
      const left = regional.map((jobs, at) => (at !== member && members.includes(at) ? jobs * (1 - lost) : jobs));
      const part = { industry: member, regional: left, jobsLost: (regional[member] ?? NaN) * lost, purchases: bought };
      return ripple({ ...input, ...part });
    })
    .reduce(addRipples);
}

/** Compares with a tolerance, because the jobs of a group spread over its industries do not sum to exactly the same number. */
const nearlyEqual = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-9 * other;

const addByIndustry = (one: readonly number[], other: readonly number[]): number[] =>
  one.map((value, at) => value + (other[at] ?? NaN));

const addRipples = (one: Ripple, other: Ripple): Ripple => ({
  direct: addByIndustry(one.direct, other.direct),
  indirect: addByIndustry(one.indirect, other.indirect),
  induced: addByIndustry(one.induced, other.induced),
  total: addByIndustry(one.total, other.total),
});

const totalJobs = ({ total }: Ripple): number => total.reduce((all, value) => all + value, 0);

/**
 * Calculates the ripple as a band over δ: `low` at the higher δ, `middle` at the δ of the input, `high` by CILQ, which has no λ. λ is nearly 0 in small regions
 * (Flegg & Tohmo 2013), so FLQ alone would estimate that almost nothing is bought locally. `low` and `high` are the smallest and the largest of all the
 * ripples calculated, so that low ≤ middle ≤ high in total.
 *
 * @param deltas δ at the two ends, `low` < `high`; the higher δ gives fewer jobs
 * @throws AnalysisError as `groupRipple`
 */
export function groupRippleBand(
  input: GroupRippleInput,
  deltas: { readonly low: number; readonly high: number },
): { low: Ripple; middle: Ripple; high: Ripple } {
  const middle = groupRipple(input);
  const others = [
    groupRipple({ ...input, delta: deltas.low }),
    groupRipple({ ...input, delta: deltas.high }),
    groupRipple({ ...input, method: 'cilq' }),
  ];
  const pick = (better: (one: number, other: number) => boolean): Ripple =>
    others.reduce((best, one) => (better(totalJobs(one), totalJobs(best)) ? one : best), middle);
  return { low: pick((one, other) => one < other), middle, high: pick((one, other) => one > other) };
}

/**
 * Returns the jobs by industry, adjusted so that one industry has at least the jobs to be lost. The jobs of a group are counted, but their spread over industries
 * is assumed. When an employer is larger than the assumed jobs of its industry, the industry gets the employer's jobs, and the other industries of the group
 * share the rest.
 *
 *   E'_k = J,  E'_j = E_j · (E − J) / (E − E_k)   (J > E_k; j, k in the group)
 *
 * @param regional jobs by industry [n]
 * @param group the industries of the group, counted from 0
 * @param groupJobs jobs in the group
 * @throws AnalysisError more-lost-than-there when the group has fewer jobs than are lost
 */
export function makeRoomForLoss(
  regional: readonly number[],
  group: readonly number[],
  groupJobs: number,
  industry: number,
  jobsLost: number,
): number[] {
  if (jobsLost > groupJobs)
    throw new AnalysisError('more-lost-than-there', { argument: 'jobsLost', lost: jobsLost, there: groupJobs });
  const assumedJobs = regional[industry] ?? NaN;
  if (jobsLost <= assumedJobs) return [...regional];
  const left = (groupJobs - jobsLost) / (groupJobs - assumedJobs);
  return regional.map((jobs, at) => (at === industry ? jobsLost : group.includes(at) ? jobs * left : jobs));
}
