/**
 * The register of every number that a municipality has had since 1994, with its name, its years and its successors, and of facts about the municipalities of
 * today. LICENSE.md in this folder has the sources and licences; `npm run geography` makes the data.
 */

import register from './municipalities.json';

export interface Municipality {
  /** Four digits. A number can have been used twice: 0716 was Våle until 2001 and Re from 2002. */
  readonly code: string;
  /** In Norwegian and Sami or Kven, separated by " - ". The county is in brackets where Statistics Norway adds it to tell two municipalities apart. */
  readonly name: string;
  readonly county: string;
  /** First and last year of the number. The register begins in 1994. `to` is null while the number is in use. */
  readonly from: number;
  readonly to: number | null;
  /** Numbers of its successors in the year after the last: several when it was divided, none while it is in use. */
  readonly next: readonly string[];
  /** Numbers of the municipalities of today that cover its area: several when it was divided. */
  readonly today: readonly string[];
}

export interface MunicipalityOfToday extends Municipality {
  /** 1 (most central) to 6, Statistics Norway Klass 128, 2024. */
  readonly centralityClass: number;
  /** 0 to 1000. */
  readonly centralityIndex: number;
  /** Number of the labour-market region; null for Haram, which was part of Ålesund when the regions were drawn. */
  readonly labourMarketRegion: number | null;
  /** On 1 January of `inhabitantsIn`, SSB 07459. */
  readonly inhabitants: number;
}

/** Counties by the first two digits, Statistics Norway Klass 104. */
const counties: Readonly<Record<string, string>> = {
  '01': 'Østfold',
  '02': 'Akershus',
  '03': 'Oslo',
  '04': 'Hedmark',
  '05': 'Oppland',
  '06': 'Buskerud',
  '07': 'Vestfold',
  '08': 'Telemark',
  '09': 'Aust-Agder',
  '10': 'Vest-Agder',
  '11': 'Rogaland',
  '12': 'Hordaland',
  '14': 'Sogn og Fjordane',
  '15': 'Møre og Romsdal',
  '16': 'Sør-Trøndelag',
  '17': 'Nord-Trøndelag',
  '18': 'Nordland',
  '19': 'Troms',
  '20': 'Finnmark',
  '30': 'Viken',
  '31': 'Østfold',
  '32': 'Akershus',
  '33': 'Buskerud',
  '34': 'Innlandet',
  '38': 'Vestfold og Telemark',
  '39': 'Vestfold',
  '40': 'Telemark',
  '42': 'Agder',
  '46': 'Vestland',
  '50': 'Trøndelag',
  '54': 'Troms og Finnmark',
  '55': 'Troms',
  '56': 'Finnmark',
};

const splitCodes = (written = ''): string[] => (written === '' ? [] : written.split(' '));

export const municipalities: readonly Municipality[] = register.codes.map((line) => {
  const [code = '', name = '', from, to, next, today] = line.split(';');
  return {
    code,
    name,
    county: counties[code.slice(0, 2)] ?? '',
    from: Number(from),
    to: to === '' ? null : Number(to),
    next: splitCodes(next),
    today: today === '' ? [code] : splitCodes(today),
  };
});

/** The first year of the register. */
export const firstYear = Math.min(...municipalities.map(({ from }) => from));
/** The year of the newest change of municipalities. They have been the same since then. */
export const newestDivision = Math.max(...municipalities.map(({ from }) => from));
export const { inhabitantsIn } = register;

const currentByCode = new Map(
  municipalities.filter(({ to }) => to === null).map((municipality) => [municipality.code, municipality]),
);

export const municipalitiesOfToday: readonly MunicipalityOfToday[] = register.today.flatMap((line) => {
  const [code = '', centralityClass, centralityIndex, region, inhabitants] = line.split(';');
  const municipality = currentByCode.get(code);
  if (!municipality) return [];
  return [
    {
      ...municipality,
      centralityClass: Number(centralityClass),
      centralityIndex: Number(centralityIndex),
      labourMarketRegion: region === '' ? null : Number(region),
      inhabitants: Number(inhabitants),
    },
  ];
});

/** Names of the labour-market regions by number. */
export const labourMarketRegionNames: ReadonlyMap<number, string> = new Map(
  register.regions.map((line) => {
    const [number, name = ''] = line.split(';');
    return [Number(number), name];
  }),
);

export const existsIn = ({ from, to }: Municipality, year: number): boolean => from <= year && (to === null || year <= to);

export const municipalitiesIn = (year: number): readonly Municipality[] =>
  municipalities.filter((municipality) => existsIn(municipality, year));

const byCode = new Map<string, Municipality[]>();
for (const municipality of municipalities)
  byCode.set(municipality.code, [...(byCode.get(municipality.code) ?? []), municipality]);

const predecessors = new Map<Municipality, Municipality[]>();
for (const municipality of municipalities)
  for (const later of municipality.next.flatMap((code) => byCode.get(code) ?? []))
    if (municipality.to !== null && existsIn(later, municipality.to + 1))
      predecessors.set(later, [...(predecessors.get(later) ?? []), municipality]);

/**
 * Returns the pieces of the country that a municipality consisted of in a year. A piece is named by the municipality that it was part of in 1994 and the one that
 * it is part of today. No municipality was divided through a piece, so municipalities of different years overlap exactly when they share a piece.
 */
export function pieces(municipality: Municipality, year: number): readonly string[] {
  const joined = (predecessors.get(municipality) ?? [])
    .filter(({ to }) => to !== null && to < year)
    .flatMap((earlier) => pieces(earlier, earlier.to ?? year))
    .filter((piece) => municipality.today.some((code) => piece.endsWith(`>${code}`)));
  return municipality.from === firstYear
    ? [...municipality.today.map((code) => `${municipality.code}>${code}`), ...joined]
    : joined;
}

/** Returns number, name and county as text. The county is left out when the name includes it. */
export const describeMunicipality = ({ code, name, county }: Municipality): string =>
  `${code} ${name.includes('(') ? name : `${name} (${county})`}`;
