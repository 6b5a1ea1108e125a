import { labourMarketRegion, type LabourMarketRegion } from './labourMarketRegion';
import { inhabitantsIn, municipalitiesOfToday, type MunicipalityOfToday } from './municipalities';

/**
 * What decides the proposal:
 *   more-central         the class of the municipality itself is below the threshold
 *   region-not-known     it has no labour-market region, so only the class is known
 *   alone                it is a labour-market region by itself
 *   none-more-central    the other municipalities of its region are as peripheral
 *   more-central-member  someone who lives there can commute to a more central municipality
 */
export type IsolationReason = 'more-central' | 'region-not-known' | 'alone' | 'none-more-central' | 'more-central-member';

export interface IsolationProposal {
  readonly municipality: MunicipalityOfToday;
  /** Null where the source does not say enough. */
  readonly proposed: boolean | null;
  readonly reason: IsolationReason;
  readonly region: LabourMarketRegion | undefined;
  /** The most central of the region; itself where it is alone. */
  readonly mostCentral: MunicipalityOfToday | undefined;
  /** Of the whole region, on 1 January of the year. */
  readonly inhabitants: number | undefined;
  readonly inhabitantsIn: number;
}

/**
 * Whether a municipality is proposed as small and isolated, for someone who knows the place to overrule. The regulation has no measure of it:
 *
 *   proposed ⇔ class ≥ isolatedClass for the municipality and for every other of its labour-market region.
 *
 * Source: centrality, Statistics Norway Klass 128 (Høydahl 2020, SSB Notater 2020/4); regions, TØI report 1713/2019.
 *
 * @param code          number of a municipality of today; undefined is answered for any other
 * @param isolatedClass the lowest centrality class that counts as isolated (rule `criteria.isolatedClass`); a class equal to it is met
 */
export function smallAndIsolated(code: string, isolatedClass: number): IsolationProposal | undefined {
  const municipality = municipalitiesOfToday.find((one) => one.code === code);
  if (!municipality) return undefined;
  const region = labourMarketRegion(code);
  const members = region?.members ?? [];
  const [mostCentral] = [...members].sort((one, other) => other.centralityIndex - one.centralityIndex);
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
