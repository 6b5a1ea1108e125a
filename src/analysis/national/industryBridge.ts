import { AnalysisError } from '../analysisError';
import { industryGroups } from './industryGroups';
import { nationalTable } from './nationalTable';

/**
 * Links the groups of the municipal statistics to the industries of the table: the share of each group's jobs in each industry [groups × industries]. The row of
 * unknown industry has 0 throughout.
 */
export type IndustryBridge = readonly (readonly number[])[];

/**
 * Returns the bridge that spreads the jobs of a group over its industries as in the nation. This is an assumption, and a weak one for a municipality with one large
 * employer. Users who know the employer's industry can give the jobs by industry instead.
 *
 *   w_gi = E_i / Σ_{j in g} E_j
 */
export function nationalBridge(): IndustryBridge {
  const { codes, jobs } = nationalTable();
  return industryGroups.map(({ industries }) => {
    const inGroup = codes.map((code, index) => (industries.includes(code) ? (jobs[index] ?? NaN) : 0));
    const total = inGroup.reduce((sum, value) => sum + value, 0);
    return inGroup.map((value) => (total > 0 ? value / total : 0));
  });
}

/**
 * Converts jobs by group to jobs by industry [n]. Jobs of unknown industry are left out.
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

/** Sums figures by industry of the table to figures by group [17]. */
export function toGroups(figures: readonly number[]): number[] {
  const { codes } = nationalTable();
  return industryGroups.map(({ industries }) => industries.reduce((sum, code) => sum + (figures[codes.indexOf(code)] ?? NaN), 0));
}
