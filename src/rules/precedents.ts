import type { Source } from './dated';
import { cite } from './documents';

/** A known case. Null means that the source does not say. */
export interface Precedent {
  readonly area: string;
  readonly period: string | null;
  readonly cause: string | null;
  readonly jobsLost: number | null;
  /** Jobs lost as a share of total employment, 0–1. */
  readonly share: number | null;
  /** Whether the source describes the place as isolated. */
  readonly isolated: boolean | null;
  /** In Norwegian, as shown in cells. */
  readonly outcome: string;
  readonly source: Source;
}

const oxford = (place: string): Source => ({ document: 'OR 2018', place });
const published = (place: string): Source => ({ document: 'Offentlige saker', place });

export const precedents: readonly Precedent[] = [
  {
    area: 'Meløy',
    period: '2012–2018',
    cause: 'REC Wafer i Glomfjord ble lagt ned',
    jobsLost: 650,
    share: 650 / 3200,
    isolated: null,
    outcome: 'Ekstraordinære statlige midler',
    source: { document: 'Prop. 1 S (2019–2020)', place: 'kap. 553 post 65' },
  },
  {
    area: 'Sør-Varanger',
    period: null,
    cause: null,
    jobsLost: null,
    share: null,
    isolated: true,
    outcome: 'Ekstraordinære statlige midler etter skjønn, under 15 %',
    source: oxford('3.2.1'),
  },
  {
    area: 'Lierne',
    period: null,
    cause: 'Lierne bakeri (Orkla) ble avviklet; mange ansatte bodde ikke i kommunen',
    jobsLost: null,
    share: null,
    isolated: null,
    outcome: 'Ekstraordinære statlige midler',
    source: oxford('3.3'),
  },
  {
    area: 'Andøy',
    period: null,
    cause: 'Forsvaret',
    jobsLost: null,
    share: null,
    isolated: null,
    outcome: 'Ekstraordinære statlige midler: 60 mill. til 2019, 35 mill. varslet',
    source: { document: 'Prop. 1 S (2019–2020)', place: 'kap. 553 post 65' },
  },
  {
    area: 'Karmøy',
    period: null,
    cause: 'Hydro nedskalerte',
    jobsLost: null,
    share: null,
    isolated: false,
    outcome: 'Programmet avsluttet etter tre år; regionen tok opp arbeidskraften',
    source: oxford('3.3'),
  },
  {
    area: 'Hurum',
    period: '2013',
    cause: null,
    jobsLost: null,
    share: null,
    isolated: null,
    outcome: 'Fylkeskommunens egne midler',
    source: oxford('3.1'),
  },
  {
    area: 'Dyrøy',
    period: '2017',
    cause: null,
    jobsLost: null,
    share: null,
    isolated: null,
    outcome: 'Analysert med Panda RO',
    source: oxford('3.2.3'),
  },
  {
    area: 'Kvænangen',
    period: '2017',
    cause: null,
    jobsLost: null,
    share: null,
    isolated: null,
    outcome: 'Analysert med Panda RO',
    source: oxford('3.2.3'),
  },
  {
    area: 'Hallingdal',
    period: '2020',
    cause: 'Reiseliv, covid-19; ensidig næringsstruktur',
    jobsLost: null,
    share: null,
    isolated: null,
    outcome: 'Vurdert som én region',
    source: { document: 'Sak 27/20', place: '' },
  },
  {
    area: 'Kragerø',
    period: '2008–2015',
    cause: 'Flere bedrifter over sju år',
    jobsLost: 685,
    share: 685 / 4761,
    isolated: null,
    outcome: 'Fylkeskommunal omstillingsstatus fra 2017; fallet er ikke innenfor tre år',
    source: published('Kragerø kommune, omstillingsprogrammet'),
  },
  {
    area: 'Sokndal',
    period: '1997–2002',
    cause: 'Titania: fra 310 til 187 ansatte',
    jobsLost: 123,
    share: null,
    isolated: null,
    outcome: 'Fylkeskommunal omstillingsstatus',
    source: published('Distriktssenteret, omstillingsprogram Sokndal'),
  },
  {
    area: 'Åmot',
    period: '2001–2007',
    cause: 'Rena Kartonfabrik gikk konkurs',
    jobsLost: 170,
    share: null,
    isolated: null,
    outcome: 'Omstillingsprogram',
    source: published('SNF-rapport 16/07'),
  },
  {
    area: 'Ål',
    period: '2002–2008',
    cause: 'Heimevernsskolen Torpomoen',
    jobsLost: 38,
    share: null,
    isolated: null,
    outcome: 'Fylkeskommunalt program, under 150 personer',
    source: published('SNF-rapport 08/09'),
  },
  {
    area: 'Høyanger',
    period: '2009',
    cause: 'Fundo Wheels gikk konkurs',
    jobsLost: null,
    share: null,
    isolated: null,
    outcome: '30 mill. i revidert budsjett og 7 mill. i skjønnsmidler',
    source: published('Bergens Tidende, 37 millioner til Høyanger'),
  },
];

export interface NearPrecedent extends Precedent {
  readonly cited: string;
}

/**
 * Returns the known cases most similar to this one.
 *
 *   distance = |ln(jobs / jobs')| + |ln(share / share')|
 *
 * A missing figure adds a fixed distance, so that cases with more figures come first. The same isolation reduces the distance by 1, and the opposite adds 1.
 */
export function nearestPrecedents(
  fall: { readonly jobsLost: number; readonly totalEmployment: number; readonly smallIsolated?: boolean | null },
  count: number,
): NearPrecedent[] {
  const share = fall.jobsLost / fall.totalEmployment;
  const distanceWhenUnknown = 3;
  const logDistance = (figure: number, precedentFigure: number | null): number =>
    precedentFigure === null || figure <= 0
      ? distanceWhenUnknown
      : Math.min(distanceWhenUnknown, Math.abs(Math.log(figure / precedentFigure)));
  const distance = (precedent: Precedent): number => {
    const isolation =
      precedent.isolated === null || fall.smallIsolated === undefined || fall.smallIsolated === null
        ? 0
        : precedent.isolated === fall.smallIsolated
          ? -1
          : 1;
    return logDistance(fall.jobsLost, precedent.jobsLost) + logDistance(share, precedent.share) + isolation;
  };
  return precedents
    .map((precedent) => ({ precedent, distance: distance(precedent) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, count)
    .map(({ precedent }) => ({ ...precedent, cited: cite(precedent.source) }));
}
