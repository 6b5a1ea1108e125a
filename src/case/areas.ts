/** The areas that a case can be about (today's municipalities, counties and labour-market regions) and the search for them. */

import { findMunicipality } from '../analysis/geography/findMunicipality';
import {
  labourMarketRegionNames,
  municipalities,
  municipalitiesOfToday,
  type MunicipalityOfToday,
} from '../analysis/geography/municipalities';

export interface Area {
  /** The kind and number of the area; no two areas have the same. */
  readonly id: string;
  readonly kind: 'municipality' | 'county' | 'labourMarketRegion';
  readonly name: string;
  readonly county: string;
  readonly members: readonly MunicipalityOfToday[];
  /** The earlier name, when the search was for an earlier name or number. */
  readonly formerly?: string;
}

/** The first names of municipalities that put their Sami name first and their Norwegian name after it. */
const samiFirst = [
  ...['Aarborte', 'Deatnu', 'Dielddanuorri', 'Gáivuotna', 'Guovdageaidnu', 'Hábmer', 'Kárásjohka', 'Kárášjohka', 'Loabák'],
  ...['Raarvihke', 'Snåase', 'Unjárga'],
];

/** The name that workbooks use: the Norwegian one, without the Sami or Kven name beside it. */
export function plainName(name: string): string {
  const parts = name.split(' - ');
  const last = samiFirst.includes(parts[0] ?? '') ? parts[1] : undefined;
  return last ?? parts[0] ?? name;
}

/** Today's counties, each with its code of two digits. */
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

/** The names that find an area; a municipality has one in each of its languages. */
const namesOf = ({ kind, name, members }: Area): string[] =>
  (kind === 'municipality' ? (members[0]?.name ?? name) : name).split(/ [-–] |\//).map(plain);

const searched = areas.map((area) => ({
  area,
  names: namesOf(area),
  code: area.kind === 'municipality' ? area.members[0]?.code : undefined,
}));

const mostFound = 8;

/**
 * Finds at most eight areas: first those whose name begins with the text, then those with the text inside the name. A number finds the municipalities
 * whose number begins with it. An earlier name or number finds the municipality of today that the place belongs to, with the earlier name in `formerly`.
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

/** Today's municipalities that contain a former municipality with this name or number. */
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

/** Returns the municipality of today for a number in the table Kommuner, which may be an earlier number; undefined when the number is unknown. */
export function municipalityNumbered(code: string | number): MunicipalityOfToday | undefined {
  try {
    const { code: today } = findMunicipality(String(code).padStart(4, '0'));
    return municipalitiesOfToday.find((one) => one.code === today);
  } catch {
    return undefined;
  }
}

/** The rows of the table Kommuner for the municipalities in the areas, each municipality once. */
export const municipalityRows = (chosen: readonly Area[]): (string | number | null)[][] =>
  [...new Map(chosen.flatMap(({ members }) => members.map((one) => [one.code, one] as const))).values()].map((one) => [
    one.code,
    plainName(one.name),
    one.centralityClass,
    one.labourMarketRegion === null ? null : (labourMarketRegionNames.get(one.labourMarketRegion) ?? null),
  ]);
