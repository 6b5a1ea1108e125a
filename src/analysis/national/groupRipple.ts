import { AnalysisError } from '../analysisError';
import { ripple, type Ripple, type RippleInput } from '../ripple';

/** The ripple of an employer, of which the industry is known, or a group of industries that it is in. */
export interface GroupRippleInput extends Omit<RippleInput, 'industry'> {
  /** The industry, or all of the group, counted from 0. */
  readonly members: readonly number[];
}

/**
 * The ripple of an employer that is known to be in one of several industries, not which: what each would give, by the region's jobs in each.
 *
 *   Ripple = Σ_{k in members} ripple(k, J · E_k / E),  E = Σ_{k in members} E_k
 *
 * Each industry's part meets the group as it is after the loss, in jobs and in known purchases, so that nothing of a group that closes altogether is lost
 * twice. With one member this is `ripple`.
 *
 * @returns jobs lost by industry [n], not rounded
 * @throws AnalysisError more-lost-than-there when the loss is more than the jobs of the members; unknown-industry when there are none; as `ripple`
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

/** A group spread over its industries does not sum to the last bit. */
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
 * The ripple as a band over δ: `low` at the higher δ, `middle` at the input's own, `high` by CILQ, which has no λ. λ collapses in small regions (Flegg &
 * Tohmo 2013), so that FLQ alone would say that nearly nothing is bought where one lives. Where CILQ is not the largest, the largest is `high`, and
 * where the middle is the smallest, it is `low` too: low ≤ middle ≤ high in all.
 *
 * @param deltas δ at the two ends, `low` < `high`; the higher gives the fewer jobs
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
 * Jobs by industry with room for a loss in one of them. The jobs of a group are counted, its spread over industries is assumed; where an employer is
 * larger than the spread gives its whole industry, the industry has at least the employer's jobs, and the others of the group share what is left.
 *
 *   E'_k = J,  E'_j = E_j · (E − J) / (E − E_k)   (J > E_k; j, k in the group)
 *
 * @param regional jobs by industry [n]
 * @param group the industries of the group, counted from 0
 * @param groupJobs jobs in the group
 * @throws AnalysisError more-lost-than-there when the group has fewer
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
