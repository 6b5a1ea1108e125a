import { smallAndIsolated, type IsolationProposal } from '../analysis/geography/smallAndIsolated';
import { ruleAt } from '../rules';

/**
 * Proposes whether each municipality of an area is small and isolated, by the newest `criteria.isolatedClass`, which is a judgement and not from the regulation.
 * Codes that no municipality has today are left out.
 */
export function isolationProposals(codes: readonly string[]): readonly IsolationProposal[] {
  const { value } = ruleAt('criteria.isolatedClass');
  return codes.flatMap((code) => smallAndIsolated(code, value) ?? []);
}
