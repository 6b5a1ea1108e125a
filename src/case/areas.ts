/** The areas that a case can be about (today's municipalities, counties and labour-market regions) and the search for them. */

import { findMunicipality } from '../analysis/geography/findMunicipality';
import {
  labourMarketRegionNames,
  municipalities,
  municipalitiesOfToday,
  type MunicipalityOfToday,
} from '../analysis/geography/municipalities';

export interface Area {
  /** The kind and number of the area, which no other area shares. */
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

const municipalityArea = (municipality: MunicipalityOfToday): Area => ({
  id: `municipality ${municipality.code}`,
  kind: 'municipality',
  name: plainName(municipality.name),
  county: municipality.county,
  members: [municipality],
});

const areas: readonly Area[] = [
  ...municipalitiesOfToday.map(municipalityArea),
  ...countiesOfToday.map(({ code, name }): Area => ({
    id: `county ${code}`,
    kind: 'county',
    name,
    county: name,
    members: municipalitiesOfToday.filter(({ county }) => county === name),
  })),
  ...[...labourMarketRegionNames].flatMap(([number, name]): Area[] => {
    const members = municipalitiesOfToday.filter(({ labourMarketRegion }) => labourMarketRegion === number);
    const [first] = members;
    return first
      ? [{ id: `region ${number}`, kind: 'labourMarketRegion', name: plainName(name), county: first.county, members }]
      : [];
  }),
];

const searchForm = (text: string): string => text.normalize('NFC').toLocaleLowerCase('nb').trim();

/** The names that find an area. A municipality has one in each of its languages. */
const namesOf = ({ kind, name, members }: Area): string[] =>
  (kind === 'municipality' ? (members[0]?.name ?? name) : name).split(/ [-–] |\//).map(searchForm);

const searchIndex = areas.map((area) => ({
  area,
  names: namesOf(area),
  code: area.kind === 'municipality' ? area.members[0]?.code : undefined,
}));

const maximumResults = 8;

/**
 * Finds at most eight areas: first those whose name begins with the text, then those with the text inside the name. A number finds the municipalities
 * whose number begins with it. An earlier name or number finds the municipality of today that the place belongs to, with the earlier name in `formerly`.
 */
export function findAreas(written: string): readonly Area[] {
  const text = searchForm(written);
  if (text === '') return [];
  const rankOf = ({ names, code }: (typeof searchIndex)[number]): number => {
    if (code !== undefined && code.startsWith(text)) return 0;
    if (names.some((name) => name === text)) return 1;
    if (names.some((name) => name.startsWith(text))) return 2;
    return names.some((name) => name.includes(text)) ? 3 : 4;
  };
  const found = searchIndex
    .map((entry) => ({ area: entry.area, rank: rankOf(entry) }))
    .filter(({ rank }) => rank < 4)
    .sort((a, b) => a.rank - b.rank || a.area.name.localeCompare(b.area.name, 'nb'))
    .map(({ area }) => area);
  const formerly = areasByFormerName(text).filter(({ id }) => !found.some((area) => area.id === id));
  return [...found, ...formerly].slice(0, maximumResults);
}

/** Today's municipalities that contain a former municipality with this name or number. */
function areasByFormerName(text: string): Area[] {
  const former = municipalities.filter(
    ({ code, name, to }) =>
      to !== null && (code === text || name.split(' - ').some((part) => searchForm(part.replace(/\s*\(.*\)/, '')) === text)),
  );
  return [...new Map(former.flatMap(({ name, today }) => today.map((code) => [code, plainName(name)] as const)))].flatMap(
    ([code, formerly]) => {
      const today = municipalitiesOfToday.find((municipality) => municipality.code === code);
      return today ? [{ ...municipalityArea(today), formerly }] : [];
    },
  );
}

/** Returns the municipality of today for a number in the table Kommuner, which may be an earlier number; undefined when the number is unknown. */
export function municipalityNumbered(code: string | number): MunicipalityOfToday | undefined {
  try {
    const { code: today } = findMunicipality(String(code).padStart(4, '0'));
    return municipalitiesOfToday.find((municipality) => municipality.code === today);
  } catch {
    return undefined;
  }
}

/** The rows of the table Kommuner for the municipalities in the areas, each municipality once. */
export const municipalityRows = (chosenAreas: readonly Area[]): (string | number | null)[][] =>
  [...new Map(chosenAreas.flatMap(({ members }) => members.map((member) => [member.code, member] as const))).values()].map(
    ({ code, name, centralityClass, labourMarketRegion }) => [
      code,
      plainName(name),
      centralityClass,
      labourMarketRegion === null ? null : (labourMarketRegionNames.get(labourMarketRegion) ?? null),
    ],
  );
