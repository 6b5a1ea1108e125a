import { AnalysisError } from '../analysisError';
import { industryGroups } from './industryGroups';
import { nationalTable } from './nationalTable';

/**
 * From the groups of the municipal statistics to the industries of the table, and back: of each group, the share that each industry holds
 * [groups × industries]. A group of no known industry has none.
 */
export type IndustryBridge = readonly (readonly number[])[];

/**
 * The bridge in use unless another is given: the jobs of a group are spread over its industries as in the nation. That is an assumption, and the
 * weakest link where a municipality has one large employer: whoever knows which industry it is in, gives the jobs by industry instead.
 *
 *   w_gi = E_i / Σ_{j in g} E_j
 */
export function nationalBridge(): IndustryBridge {
  const { codes, jobs } = nationalTable();
  return industryGroups.map(({ industries }) => {
    const inGroup = codes.map((code, at) => (industries.includes(code) ? (jobs[at] ?? NaN) : 0));
    const all = inGroup.reduce((sum, value) => sum + value, 0);
    return inGroup.map((value) => (all > 0 ? value / all : 0));
  });
}

/**
 * Jobs by group as jobs by industry [n]. Jobs of unknown industry are in none of them: they neither lose nor buy anything here.
 *
 *   E_i = Σ_g w_gi · E_g
 *
 * @param jobs jobs in each group, in the order of `industryGroups` [17]
 * @throws AnalysisError sizes-differ (regional)
 */
export function toIndustries(jobs: readonly number[], bridge: IndustryBridge = nationalBridge()): number[] {
  if (jobs.length !== bridge.length)
    throw new AnalysisError('sizes-differ', { argument: 'regional', size: jobs.length, needed: bridge.length });
  const industries = bridge[0]?.length ?? 0;
  return Array.from({ length: industries }, (_, industry) =>
    bridge.reduce((sum, shares, group) => sum + (shares[industry] ?? NaN) * (jobs[group] ?? NaN), 0),
  );
}

/** A figure by industry of the table summed by group [17]. */
export function toGroups(figures: readonly number[]): number[] {
  const { codes } = nationalTable();
  return industryGroups.map(({ industries }) => industries.reduce((sum, code) => sum + (figures[codes.indexOf(code)] ?? NaN), 0));
}
