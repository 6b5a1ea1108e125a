import { labourMarketRegion, type LabourMarketRegion } from './labourMarketRegion';
import { inhabitantsIn, municipalitiesOfToday, type MunicipalityOfToday } from './municipalities';

/**
 * The reason for the proposal:
 *   more-central         the centrality class of the municipality itself is below the threshold
 *   region-not-known     the municipality has no labour-market region, so only its class is known
 *   alone                the municipality is a labour-market region by itself
 *   none-more-central    no other municipality of its region is below the threshold
 *   more-central-member  residents can commute to a more central municipality of the region
 */
export type IsolationReason = 'more-central' | 'region-not-known' | 'alone' | 'none-more-central' | 'more-central-member';

export interface IsolationProposal {
  readonly municipality: MunicipalityOfToday;
  /** Null when the labour-market region is not known. */
  readonly proposed: boolean | null;
  readonly reason: IsolationReason;
  readonly region: LabourMarketRegion | undefined;
  /** The most central municipality of the region; the municipality itself when it is alone. */
  readonly mostCentral: MunicipalityOfToday | undefined;
  /** Inhabitants of the whole region on 1 January of `inhabitantsIn`. */
  readonly inhabitants: number | undefined;
  readonly inhabitantsIn: number;
}

/**
 * Proposes whether a municipality is small and isolated.
 *
 *   proposed ⇔ class ≥ isolatedClass for every municipality of its labour-market region
 *
 * People who know the place can overrule the proposal, because the regulation defines no measure.
 *
 * Source: centrality, Statistics Norway Klass 128 (Høydahl 2020, SSB Notater 2020/4); regions, TØI report 1713/2019.
 *
 * @param code          number of a municipality of today; returns undefined for any other
 * @param isolatedClass the lowest centrality class that counts as isolated (rule `criteria.isolatedClass`); a class equal to it counts
 */
export function smallAndIsolated(code: string, isolatedClass: number): IsolationProposal | undefined {
  const municipality = municipalitiesOfToday.find((candidate) => candidate.code === code);
  if (!municipality) return undefined;
  const region = labourMarketRegion(code);
  const members = region?.members ?? [];
  const [mostCentral] = [...members].sort((a, b) => b.centralityIndex - a.centralityIndex);
  const facts = {
    municipality,
    region,
    mostCentral,
    inhabitants: region && members.reduce((sum, { inhabitants }) => sum + inhabitants, 0),
    inhabitantsIn,
  };
  if (municipality.centralityClass < isolatedClass) return { ...facts, proposed: false, reason: 'more-central' };
  if (!mostCentral) return { ...facts, proposed: null, reason: 'region-not-known' };
  if (mostCentral.centralityClass < isolatedClass) return { ...facts, proposed: false, reason: 'more-central-member' };
  return { ...facts, proposed: true, reason: members.length === 1 ? 'alone' : 'none-more-central' };
}
