import { AnalysisError } from '../analysisError';
import { roundingTolerance } from '../figures';
import { ripple, type Ripple, type RippleInput } from '../ripple';

/** The loss of an employer, and its industry or the group of industries that it belongs to. */
export interface GroupRippleInput extends Omit<RippleInput, 'industry'> {
  /** The industry alone when it is known, or all industries of the group. Counted from 0. */
  readonly members: readonly number[];
}

/**
 * Calculates the ripple of an employer that is in one of several industries, when it is not known which. The loss is divided between the industries in proportion
 * to the region's jobs in each.
 *
 *   Ripple = Σ_{k in members} ripple(k, J · E_k / E),  E = Σ_{k in members} E_k
 *
 * In each term, the other industries of the group have only the jobs and known purchases that remain after the loss. No job is therefore counted twice when a whole
 * group closes. With one member the result equals that of `ripple`.
 *
 * @returns jobs lost by industry [n], not rounded
 * @throws AnalysisError more-lost-than-there when the loss is larger than the jobs of the members; unknown-industry when there are no members; as `ripple`
 */
export function groupRipple({ members, ...input }: GroupRippleInput): Ripple {
  const { regional, jobsLost, table, purchases } = input;
  const [only, ...others] = members;
  if (only === undefined) throw new AnalysisError('unknown-industry', { argument: 'industry', got: '' });
  const groupJobs = members.reduce((sum, member) => sum + (regional[member] ?? NaN), 0);
  // The tolerance is needed because the jobs of a group that are spread over its industries do not sum to exactly the same number.
  if (jobsLost > groupJobs * (1 + roundingTolerance))
    throw new AnalysisError('more-lost-than-there', { argument: 'jobsLost', lost: jobsLost, there: groupJobs });
  if (others.length === 0) return ripple({ ...input, industry: only, jobsLost: Math.min(jobsLost, groupJobs) });

  const lostShare = groupJobs > 0 ? Math.min(1, jobsLost / groupJobs) : 0;
  const purchasesLeft = purchases?.map((value, industry) => (members.includes(industry) ? value * (1 - lostShare) : value));
  return members
    .filter((member) => (table.employmentPerOutput[member] ?? 0) > 0)
    .map((member) => {
      const jobsLeft = regional.map((jobs, industry) =>
        industry !== member && members.includes(industry) ? jobs * (1 - lostShare) : jobs,
      );
      const part = {
        industry: member,
        regional: jobsLeft,
        jobsLost: (regional[member] ?? NaN) * lostShare,
        purchases: purchasesLeft,
      };
      return ripple({ ...input, ...part });
    })
    .reduce(addRipples);
}

const addByIndustry = (a: readonly number[], b: readonly number[]): number[] =>
  a.map((value, industry) => value + (b[industry] ?? NaN));

const addRipples = (a: Ripple, b: Ripple): Ripple => ({
  direct: addByIndustry(a.direct, b.direct),
  indirect: addByIndustry(a.indirect, b.indirect),
  induced: addByIndustry(a.induced, b.induced),
  total: addByIndustry(a.total, b.total),
});

const totalJobs = ({ total }: Ripple): number => total.reduce((sum, value) => sum + value, 0);

/**
 * Calculates the ripple as a band over δ: `low` at the higher δ, `middle` at the δ of the input, `high` by CILQ, which has no λ. λ is nearly 0 in small regions
 * (Flegg & Tohmo 2013), so FLQ alone would estimate that almost nothing is bought locally. `low` and `high` are the smallest and the
 * largest of four ripples, those at both deltas, the middle one and the one by CILQ, so that low ≤ middle ≤ high in total.
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
  const pick = (better: (a: number, b: number) => boolean): Ripple =>
    others.reduce((best, candidate) => (better(totalJobs(candidate), totalJobs(best)) ? candidate : best), middle);
  return { low: pick((a, b) => a < b), middle, high: pick((a, b) => a > b) };
}

/**
 * Returns the jobs by industry, adjusted so that one industry has at least the jobs to be lost. The adjustment is needed because the jobs of a group are counted,
 * but their spread over its industries is assumed. When an employer is larger than the assumed jobs of its industry, the industry gets the employer's jobs, and the
 * other industries of the group share the rest.
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
  const shareLeft = (groupJobs - jobsLost) / (groupJobs - assumedJobs);
  return regional.map((jobs, index) => (index === industry ? jobsLost : group.includes(index) ? jobs * shareLeft : jobs));
}
