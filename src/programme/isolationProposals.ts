import { smallAndIsolated, type IsolationProposal } from '../analysis/geography/smallAndIsolated';
import { ruleAt } from '../rules';

/**
 * Whether each municipality of an area is proposed as small and isolated, by the newest `criteria.isolatedClass`, which is a judgement and not the
 * regulation's. Numbers that are none of today's are left out.
 */
export function isolationProposals(codes: readonly string[]): readonly IsolationProposal[] {
  const { value } = ruleAt('criteria.isolatedClass');
  return codes.flatMap((code) => smallAndIsolated(code, value) ?? []);
}
