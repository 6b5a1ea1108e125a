/** The areas that a case can be about, and how they are found: municipalities, counties and labour-market regions of today. */

import { findMunicipality } from '../analysis/geography/findMunicipality';
import {
  labourMarketRegionNames,
  municipalities,
  municipalitiesOfToday,
  type MunicipalityOfToday,
} from '../analysis/geography/municipalities';

export interface Area {
  /** Unique among all areas: its kind and number. */
  readonly id: string;
  readonly kind: 'municipality' | 'county' | 'labourMarketRegion';
  readonly name: string;
  readonly county: string;
  readonly members: readonly MunicipalityOfToday[];
  /** A name it had before, when that is what was searched for. */
  readonly formerly?: string;
}

/** Municipalities whose first name is a Sami one; the Norwegian one is last. */
const samiFirst = [
  ...['Aarborte', 'Deatnu', 'Dielddanuorri', 'Gáivuotna', 'Guovdageaidnu', 'Hábmer', 'Kárásjohka', 'Kárášjohka', 'Loabák'],
  ...['Raarvihke', 'Snåase', 'Unjárga'],
];

/** As workbooks write it: the Norwegian name, without the Sami or Kven one beside it. */
export function plainName(name: string): string {
  const parts = name.split(' - ');
  const last = samiFirst.includes(parts[0] ?? '') ? parts[1] : undefined;
  return last ?? parts[0] ?? name;
}

/** Two digits and the name of each county of today. */
export const countiesOfToday: readonly { readonly code: string; readonly name: string }[] = [
  ...new Map(municipalitiesOfToday.map(({ code, county }) => [code.slice(0, 2), county])),
].map(([code, name]) => ({ code, name }));

const ofMunicipality = (one: MunicipalityOfToday): Area => ({
  id: `municipality ${one.code}`,
  kind: 'municipality',
  name: plainName(one.name),
  county: one.county,
  members: [one],
});

const areas: readonly Area[] = [
  ...municipalitiesOfToday.map(ofMunicipality),
  ...countiesOfToday.map(({ code, name }): Area => ({
    id: `county ${code}`,
    kind: 'county',
    name,
    county: name,
    members: municipalitiesOfToday.filter((one) => one.county === name),
  })),
  ...[...labourMarketRegionNames].flatMap(([number, name]): Area[] => {
    const members = municipalitiesOfToday.filter((one) => one.labourMarketRegion === number);
    const [first] = members;
    return first
      ? [{ id: `region ${number}`, kind: 'labourMarketRegion', name: plainName(name), county: first.county, members }]
      : [];
  }),
];

const plain = (text: string): string => text.normalize('NFC').toLocaleLowerCase('nb').trim();

/** The names an area is known by: every language of a municipality's. */
const namesOf = ({ kind, name, members }: Area): string[] =>
  (kind === 'municipality' ? (members[0]?.name ?? name) : name).split(/ [-–] |\//).map(plain);

const searched = areas.map((area) => ({
  area,
  names: namesOf(area),
  code: area.kind === 'municipality' ? area.members[0]?.code : undefined,
}));

const mostFound = 8;

/**
 * Areas whose name begins with what is written, then those that hold it further in; a number finds the municipality that has it, or has had it. A name or
 * number that is no longer in use finds what the place belongs to today, and says so.
 */
export function findAreas(written: string): readonly Area[] {
  const text = plain(written);
  if (text === '') return [];
  const rank = ({ names, code }: (typeof searched)[number]): number => {
    if (code !== undefined && code.startsWith(text)) return 0;
    if (names.some((name) => name === text)) return 1;
    if (names.some((name) => name.startsWith(text))) return 2;
    return names.some((name) => name.includes(text)) ? 3 : 4;
  };
  const found = searched
    .map((one) => ({ area: one.area, rank: rank(one) }))
    .filter((one) => one.rank < 4)
    .sort((one, other) => one.rank - other.rank || one.area.name.localeCompare(other.area.name, 'nb'))
    .map(({ area }) => area);
  const formerly = formerlyNamed(text).filter(({ id }) => !found.some((area) => area.id === id));
  return [...found, ...formerly].slice(0, mostFound);
}

/** Municipalities of today that hold one that bore a name or number before. */
function formerlyNamed(text: string): Area[] {
  const old = municipalities.filter(
    ({ code, name, to }) =>
      to !== null && (code === text || name.split(' - ').some((part) => plain(part.replace(/\s*\(.*\)/, '')) === text)),
  );
  return [...new Map(old.flatMap(({ name, today }) => today.map((code) => [code, plainName(name)] as const)))].flatMap(
    ([code, formerly]) => {
      const now = municipalitiesOfToday.find((one) => one.code === code);
      return now ? [{ ...ofMunicipality(now), formerly }] : [];
    },
  );
}

/** The municipality of a row of the table Kommuner: by its number, which may be one of before. */
export function municipalityNumbered(code: string | number): MunicipalityOfToday | undefined {
  try {
    const { code: today } = findMunicipality(String(code).padStart(4, '0'));
    return municipalitiesOfToday.find((one) => one.code === today);
  } catch {
    return undefined;
  }
}

/** Rows of the table Kommuner for the members of areas, each once. */
export const municipalityRows = (chosen: readonly Area[]): (string | number | null)[][] =>
  [...new Map(chosen.flatMap(({ members }) => members.map((one) => [one.code, one] as const))).values()].map((one) => [
    one.code,
    plainName(one.name),
    one.centralityClass,
    one.labourMarketRegion === null ? null : (labourMarketRegionNames.get(one.labourMarketRegion) ?? null),
  ]);
