/** Figures of a table for the places asked for: municipalities as they are today, their counties, and the country. */

import { municipalitiesIn, newestDivision } from '../../analysis/geography/municipalities';
import { markGroupingHoles } from '../../analysis/geography/recode';
import type { CellContent } from '../../case/dataTables';
import type { Area, Wanted } from '../figures';
import { SourceFault } from '../sourceFault';
import { CallFailure, type TableName } from './callFailure';
import { regionOf, type Period } from './findVariables';
import type { Dimension } from './readDataset';
import { ask, codeListOf, type Answer, type Choice, type Service, type Table } from './service';

export interface Region {
  /** As in column Kommunenr: blank but for municipalities. */
  readonly code: string | null;
  readonly name: string;
  readonly level: 'kommune' | 'fylke' | 'land';
}

export const regionColumns = ({ code, name, level }: Region): CellContent[] => [code, name, level];
export const wholeCountry: Region = { code: null, name: 'Hele landet', level: 'land' };

/**
 * What may be done with the figures:
 *   sums    persons and jobs: parts may be added, so that former municipalities make today's
 *   moves   persons who cross a border: municipalities are added, but a county is not the sum of its municipalities
 *   shares  never added: only a municipality that changed nothing but its number goes on
 */
export type FigureKind = 'sums' | 'moves' | 'shares';

export interface RegionalFigures {
  readonly regions: readonly Region[];
  readonly updated: string | undefined;
  /** Of a region in a year, by the codes of the variables that were asked for with several; null is missing. */
  readonly cell: (region: Region, year: number, codes: Readonly<Record<string, string>>) => number | null;
  /** Years that a region has no figure for because it was drawn otherwise. */
  readonly hole: (region: Region, year: number) => boolean;
  readonly missingRegions: readonly Region[];
}

/** How a region is found in the table: the list of codes, and its codes each year; undefined where no codes are exactly it. */
interface LocatedRegion {
  readonly region: Region;
  readonly codeList: string | undefined;
  readonly codesIn: (year: number) => readonly string[] | undefined;
}

const digits = (code: string): string => code.replace(/\D/g, '');

interface Question {
  readonly period: Period;
  readonly others: readonly Choice[];
  readonly kind: FigureKind;
  /** Is the country asked for too? It is, unless this says no. */
  readonly country?: boolean;
}

/** @throws CallFailure */
export async function askRegions(
  service: Service,
  table: Table,
  wanted: Wanted,
  { period, others, kind, country = true }: Question,
): Promise<RegionalFigures> {
  const region = regionOf(table);
  // Since the newest division every number is one of today's: no list is needed, and one call does for places of every kind.
  const ofToday =
    period.years.every((year) => year >= newestDivision) && hasAll(region, [...wanted.municipalities, ...wanted.counties]);
  const lists = ofToday ? noLists : await groupingListsOf(service, table, region, kind);
  const find = (withLists: GroupingLists): (LocatedRegion | Region)[] => [
    ...wanted.municipalities.map((place) => findMunicipality(place, region, withLists.municipalities, period.years, kind)),
    ...wanted.counties.map((place) => findCounty(place, region, withLists.counties)),
    ...(country ? [findCountry(region)] : []),
  ];
  const time: Choice = { variable: period.variable, codes: period.years.map(period.codeOf) };
  const askAll = async (found: readonly (LocatedRegion | Region)[]): Promise<ReadonlyMap<string | undefined, Answer>> => {
    const byList = new Map<string | undefined, Set<string>>();
    for (const one of found) {
      if (!('codesIn' in one)) continue;
      const codes = byList.get(one.codeList) ?? new Set();
      for (const code of period.years.flatMap((year) => one.codesIn(year) ?? [])) codes.add(code);
      byList.set(one.codeList, codes);
    }
    const answers = new Map<string | undefined, Answer>();
    for (const [codeList, codes] of byList)
      if (codes.size > 0)
        answers.set(codeList, await ask(service, table, [{ variable: region.id, codeList, codes: [...codes] }, ...others, time]));
    return answers;
  };

  let found = find(lists);
  let answers: ReadonlyMap<string | undefined, Answer>;
  try {
    answers = await askAll(found);
  } catch (error) {
    // The old service does not say which lists a table has; where it has none, the numbers of each year do.
    if (table.version === 'v2' || !(error instanceof CallFailure && error.reason === 'refused')) throw error;
    found = find(noLists);
    answers = await askAll(found);
  }

  // What is asked for with one code only need not be said again for every cell.
  const fixed = Object.fromEntries(
    others.flatMap(({ variable, codes: [code, ...more] }) => (more.length === 0 ? [[variable, code]] : [])),
  ) as Record<string, string>;
  const inTable = found.filter((one): one is LocatedRegion => 'codesIn' in one);
  const byRegion = new Map(inTable.map((one) => [one.region, one]));
  const codesOf = (one: Region, year: number): readonly string[] | undefined => byRegion.get(one)?.codesIn(year);
  return {
    regions: inTable.map((one) => one.region),
    missingRegions: found.filter((one): one is Region => !('codesIn' in one)),
    updated: [...answers.values()][0]?.updated ?? table.updated,
    hole: (one, year) => codesOf(one, year) === undefined,
    cell: (one, year, codes) => {
      const answer = answers.get(byRegion.get(one)?.codeList);
      const own = codesOf(one, year);
      if (!answer || !own || own.length === 0) return null;
      return sumIfComplete(
        own.map((code) => answer.cell({ ...fixed, ...codes, [region.id]: code, [period.variable]: period.codeOf(year) })),
      );
    },
  };
}

/** The sum, where every part has a figure. */
export function sumIfComplete(parts: readonly (number | null)[]): number | null {
  return parts.reduce<number | null>((sum, part) => (sum === null || part === null ? null : sum + part), 0);
}

interface GroupingList {
  readonly id: string;
  /** Code by the number of the place; the older service does not say them, so there they are of the usual form. */
  readonly codeOf: (place: string) => string | undefined;
}

interface GroupingLists {
  readonly municipalities: GroupingList | undefined;
  readonly counties: GroupingList | undefined;
}

const noLists: GroupingLists = { municipalities: undefined, counties: undefined };

function hasAll({ categories }: Dimension, places: readonly Area[]): boolean {
  const codes = new Set(categories.map(({ code }) => code));
  return places.every(({ code }) => codes.has(code));
}

async function groupingListsOf(service: Service, table: Table, region: Dimension, kind: FigureKind): Promise<GroupingLists> {
  if (kind === 'shares') return noLists;
  const list = async (name: string, letter: string): Promise<GroupingList | undefined> => {
    if (table.version === 'v1') return { id: name, codeOf: (place) => `${letter}-${place}` };
    const id = region.codeLists.find((one) => one.toLowerCase() === name.toLowerCase());
    if (id === undefined) return undefined;
    try {
      const codes = new Map((await codeListOf(service, id)).map(({ code }) => [digits(code), code]));
      return { id, codeOf: (place) => codes.get(place) };
    } catch (error) {
      // A list that is named but is not there leaves the numbers of each year.
      if (error instanceof CallFailure && error.reason === 'missing') return undefined;
      throw error;
    }
  };
  return {
    municipalities: await list('agg_KommSummer', 'K'),
    counties: kind === 'sums' ? await list('agg_KommFylker', 'F') : undefined,
  };
}

function findMunicipality(
  { code, name }: Area,
  region: Dimension,
  list: GroupingList | undefined,
  years: readonly number[],
  kind: FigureKind,
): LocatedRegion | Region {
  const one: Region = { code, name, level: 'kommune' };
  const grouped = list?.codeOf(code);
  if (list && grouped !== undefined) {
    // Where a municipality of the past was divided, the list leaves it out, and shows 0 or too little for those that have a part of it.
    const holes = yearsDividedOf(code, years);
    return { region: one, codeList: list.id, codesIn: (year) => (holes.has(year) ? undefined : [grouped]) };
  }
  const own = new Set(region.categories.map((category) => category.code));
  const codes = new Map(years.map((year) => [year, numbersIn(year, code, kind)?.filter((number) => own.has(number))]));
  if ([...codes.values()].every((numbers) => !numbers || numbers.length === 0)) return one;
  return { region: one, codeList: undefined, codesIn: (year) => codes.get(year) };
}

const yearsDividedOf = (code: string, years: readonly number[]): ReadonlySet<number> =>
  new Set(markGroupingHoles(years.map((year) => ({ code, year, value: 1 }))).missing.flatMap((gap) => gap.years));

/** The numbers of a year that together are a municipality of today; undefined where none are exactly it, or where they may not be added. */
export function numbersIn(year: number, code: string, kind: FigureKind): readonly string[] | undefined {
  const parts = municipalitiesIn(year).filter(({ today }) => today.includes(code));
  // A municipality younger than the register has its own number only.
  if (parts.length === 0) return [code];
  if (parts.some(({ today }) => today.length > 1) || (kind === 'shares' && parts.length > 1)) return undefined;
  return parts.map((part) => part.code);
}

function findCounty({ code, name }: Area, region: Dimension, list: GroupingList | undefined): LocatedRegion | Region {
  const one: Region = { code: null, name, level: 'fylke' };
  const grouped = list?.codeOf(code);
  if (list && grouped !== undefined) return { region: one, codeList: list.id, codesIn: () => [grouped] };
  const own = region.categories.find((category) => category.code === code);
  return own ? { region: one, codeList: undefined, codesIn: () => [own.code] } : one;
}

function findCountry(region: Dimension): LocatedRegion | Region {
  const own =
    region.categories.find(({ code, label }) => code === '0' && /land|norge/i.test(label)) ??
    region.categories.find(({ label }) => /^hele landet$/i.test(label));
  return own ? { region: wholeCountry, codeList: undefined, codesIn: () => [own.code] } : wholeCountry;
}

/** Figures of every region, year and group of codes, and what is missing among them. */
export interface Series {
  readonly value: (region: Region, year: number, group: string) => number | null;
  readonly gaps: readonly SourceFault[];
}

/**
 * The figures of each group: its own cells summed where all are known. A year in which every group of a place is 0 has no figures: no place is
 * without people, jobs and moves altogether, so the 0s are a list's filling.
 */
export function seriesOf(
  tableName: TableName,
  regional: RegionalFigures,
  years: readonly number[],
  groups: ReadonlyMap<string, readonly Readonly<Record<string, string>>[]>,
): Series {
  const values = new Map<string, number | null>();
  const holes = new Map<string, number[]>();
  const missing = new Map<string, number>();
  const key = (region: Region, year: number, group: string): string => `${region.level} ${region.name}\n${year}\n${group}`;
  for (const region of regional.regions)
    for (const year of years) {
      const own = [...groups].map(
        ([group, cells]) => [group, sumIfComplete(cells.map((codes) => regional.cell(region, year, codes)))] as const,
      );
      const hole = regional.hole(region, year) || (own.length > 0 && own.every(([, value]) => value === 0));
      if (hole) holes.set(region.name, [...(holes.get(region.name) ?? []), year]);
      for (const [group, value] of own) {
        values.set(key(region, year, group), hole ? null : value);
        if (!hole && value === null) missing.set(region.name, (missing.get(region.name) ?? 0) + 1);
      }
    }
  const { table, title } = tableName;
  const count = [...missing.values()].reduce((sum, one) => sum + one, 0);
  return {
    value: (region, year, group) => values.get(key(region, year, group)) ?? null,
    gaps: [
      ...(holes.size > 0 ? [new SourceFault('ssbHoles', { table, title, places: placesWithYears(holes) })] : []),
      ...(count > 0 ? [new SourceFault('ssbMissingFigures', { table, title, count, places: firstNames([...missing.keys()]) })] : []),
      ...missingRegionsGap(tableName, regional.missingRegions),
    ],
  };
}

export const missingRegionsGap = ({ table, title }: TableName, lacking: readonly Region[]): readonly SourceFault[] =>
  lacking.length === 0
    ? []
    : [new SourceFault('ssbPlaceLacking', { table, title, places: firstNames(lacking.map(({ name }) => name)) })];

const mostNames = 8;

/** The first names of a list, and how many more there are: `Oslo, Bergen, Trondheim (+12)`. */
export function firstNames(names: readonly string[]): string {
  const first = names.slice(0, mostNames).join(', ');
  return names.length > mostNames ? `${first} (+${names.length - mostNames})` : first;
}

/** `Heim 2016–2019; Haram 2017, 2020–2023`. */
export function placesWithYears(holes: ReadonlyMap<string, readonly number[]>): string {
  return [...holes].map(([place, years]) => `${place} ${yearRanges(years)}`).join('; ');
}

function yearRanges(years: readonly number[]): string {
  const together: { first: number; last: number }[] = [];
  for (const year of [...years].sort((one, other) => one - other)) {
    const open = together.at(-1);
    if (open?.last === year - 1) open.last = year;
    else together.push({ first: year, last: year });
  }
  return together.map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
}
