/** Asks a table for the figures of the wanted places: municipalities with today's borders, their counties, and the country. */

import { municipalitiesIn, newestDivision } from '../../analysis/geography/municipalities';
import { markGroupingHoles } from '../../analysis/geography/recode';
import type { CellContent } from '../../case/dataTables';
import type { Area, RequestedAreas } from '../figures';
import { SourceFault } from '../sourceFault';
import { CallFailure, type TableName } from './callFailure';
import { regionOf, type Period } from './findVariables';
import type { Dimension } from './readDataset';
import { ask, codeListOf, type Answer, type Choice, type Service, type Table } from './service';

export interface Region {
  /** The municipality's number, for the column Kommunenr. Null for counties and the country. */
  readonly code: string | null;
  readonly name: string;
  readonly level: 'kommune' | 'fylke' | 'land';
}

/** The first three columns of a row: number, name and level. */
export const regionColumns = ({ code, name, level }: Region): CellContent[] => [code, name, level];
export const wholeCountry: Region = { code: null, name: 'Hele landet', level: 'land' };

/**
 * Whether figures may be added over places:
 *   sums    persons and jobs may be added, so former municipalities make up today's
 *   moves   merged municipalities are added, but a county is not the sum of its municipalities, since some moves are within the county
 *   shares  are never added, so a series goes back only as far as the municipality has changed nothing but its number
 */
export type FigureKind = 'sums' | 'moves' | 'shares';

export interface RegionalFigures {
  readonly regions: readonly Region[];
  readonly updated: string | undefined;
  /** The figure of a region in a year. `codes` gives the codes of the variables that several codes were asked for. Null is missing. */
  readonly cell: (region: Region, year: number, codes: Readonly<Record<string, string>>) => number | null;
  /** True when a region has no figure for the year, because the borders were different then. */
  readonly hole: (region: Region, year: number) => boolean;
  /** Regions that the table does not have. */
  readonly missingRegions: readonly Region[];
}

/** A region and its codes in the table. */
interface LocatedRegion {
  readonly region: Region;
  /** The grouping list that the codes belong to. Undefined when they are the table's own. */
  readonly codeList: string | undefined;
  /** The codes that together are the region in a year. Undefined where no codes are exactly the region. */
  readonly codesIn: (year: number) => readonly string[] | undefined;
}

const digits = (code: string): string => code.replace(/\D/g, '');

interface Question {
  readonly period: Period;
  readonly others: readonly Choice[];
  readonly kind: FigureKind;
  /** Whether to ask for the country too. True when left out. */
  readonly country?: boolean;
}

/** @throws CallFailure */
export async function askRegions(
  service: Service,
  table: Table,
  wanted: RequestedAreas,
  { period, others, kind, country = true }: Question,
): Promise<RegionalFigures> {
  const region = regionOf(table);
  // Since the newest division all numbers are today's, so no list is needed, and one call is enough for municipalities, counties and the country.
  const hasTodaysNumbers =
    period.years.every((year) => year >= newestDivision) && hasAll(region, [...wanted.municipalities, ...wanted.counties]);
  const lists = hasTodaysNumbers ? noLists : await groupingListsOf(service, table, region, kind);
  const locateAll = (withLists: GroupingLists): (LocatedRegion | Region)[] => [
    ...wanted.municipalities.map((place) => findMunicipality(place, region, withLists.municipalities, period.years, kind)),
    ...wanted.counties.map((place) => findCounty(place, region, withLists.counties)),
    ...(country ? [findCountry(region)] : []),
  ];
  const time: Choice = { variable: period.variable, codes: period.years.map(period.codeOf) };
  const askAll = async (regions: readonly (LocatedRegion | Region)[]): Promise<ReadonlyMap<string | undefined, Answer>> => {
    const byList = new Map<string | undefined, Set<string>>();
    for (const located of regions) {
      if (!('codesIn' in located)) continue;
      const codes = byList.get(located.codeList) ?? new Set();
      for (const code of period.years.flatMap((year) => located.codesIn(year) ?? [])) codes.add(code);
      byList.set(located.codeList, codes);
    }
    const answers = new Map<string | undefined, Answer>();
    for (const [codeList, codes] of byList)
      if (codes.size > 0)
        answers.set(codeList, await ask(service, table, [{ variable: region.id, codeList, codes: [...codes] }, ...others, time]));
    return answers;
  };

  let found = locateAll(lists);
  let answers: ReadonlyMap<string | undefined, Answer>;
  try {
    answers = await askAll(found);
  } catch (error) {
    // v1 does not say which lists a table has. When it refuses the lists, the numbers of each year are asked for instead.
    if (table.version === 'v2' || !(error instanceof CallFailure && error.reason === 'refused')) throw error;
    found = locateAll(noLists);
    answers = await askAll(found);
  }

  // Variables with only one chosen code have that code in every cell, so callers of `cell` need not give it.
  const fixed = Object.fromEntries(
    others.flatMap(({ variable, codes: [code, ...more] }) => (more.length === 0 ? [[variable, code]] : [])),
  ) as Record<string, string>;
  const inTable = found.filter((located): located is LocatedRegion => 'codesIn' in located);
  const locatedByRegion = new Map(inTable.map((located) => [located.region, located]));
  const codesOf = (place: Region, year: number): readonly string[] | undefined => locatedByRegion.get(place)?.codesIn(year);
  return {
    regions: inTable.map((located) => located.region),
    missingRegions: found.filter((place): place is Region => !('codesIn' in place)),
    updated: [...answers.values()][0]?.updated ?? table.updated,
    hole: (place, year) => codesOf(place, year) === undefined,
    cell: (place, year, codes) => {
      const answer = answers.get(locatedByRegion.get(place)?.codeList);
      const placeCodes = codesOf(place, year);
      if (!answer || !placeCodes || placeCodes.length === 0) return null;
      return sumIfComplete(
        placeCodes.map((code) => answer.cell({ ...fixed, ...codes, [region.id]: code, [period.variable]: period.codeOf(year) })),
      );
    },
  };
}

/** The sum of the parts, or null when any part is missing. */
export function sumIfComplete(parts: readonly (number | null)[]): number | null {
  return parts.reduce<number | null>((sum, part) => (sum === null || part === null ? null : sum + part), 0);
}

interface GroupingList {
  readonly id: string;
  /** The list's code for a place, given the place's number. v1 does not list its codes, so there the usual form is assumed, such as `K-4024`. */
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
    const id = region.codeLists.find((listId) => listId.toLowerCase() === name.toLowerCase());
    if (id === undefined) return undefined;
    try {
      const codes = new Map((await codeListOf(service, id)).map(({ code }) => [digits(code), code]));
      return { id, codeOf: (place) => codes.get(place) };
    } catch (error) {
      // Metadata may name a list that does not exist. Then the numbers of each year are used.
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
  const municipality: Region = { code, name, level: 'kommune' };
  const listCode = list?.codeOf(code);
  if (list && listCode !== undefined) {
    // The list leaves out former municipalities that were divided, and so shows 0 or too little for those that took over a part of one.
    const holes = yearsWithHoles(code, years);
    return { region: municipality, codeList: list.id, codesIn: (year) => (holes.has(year) ? undefined : [listCode]) };
  }
  const tableCodes = new Set(region.categories.map((category) => category.code));
  const codes = new Map(years.map((year) => [year, numbersIn(year, code, kind)?.filter((number) => tableCodes.has(number))]));
  if ([...codes.values()].every((numbers) => !numbers || numbers.length === 0)) return municipality;
  return { region: municipality, codeList: undefined, codesIn: (year) => codes.get(year) };
}

const yearsWithHoles = (code: string, years: readonly number[]): ReadonlySet<number> =>
  new Set(markGroupingHoles(years.map((year) => ({ code, year, value: 1 }))).missing.flatMap((gap) => gap.years));

/** The municipality numbers of a year that together make up one of today's. Undefined where none make up exactly it, or where they may not be added. */
export function numbersIn(year: number, code: string, kind: FigureKind): readonly string[] | undefined {
  const parts = municipalitiesIn(year).filter(({ today }) => today.includes(code));
  // A municipality that the register does not have yet is known by its own number only.
  if (parts.length === 0) return [code];
  if (parts.some(({ today }) => today.length > 1) || (kind === 'shares' && parts.length > 1)) return undefined;
  return parts.map((part) => part.code);
}

function findCounty({ code, name }: Area, region: Dimension, list: GroupingList | undefined): LocatedRegion | Region {
  const county: Region = { code: null, name, level: 'fylke' };
  const listCode = list?.codeOf(code);
  if (list && listCode !== undefined) return { region: county, codeList: list.id, codesIn: () => [listCode] };
  return region.categories.some((category) => category.code === code)
    ? { region: county, codeList: undefined, codesIn: () => [code] }
    : county;
}

function findCountry(region: Dimension): LocatedRegion | Region {
  const category =
    region.categories.find(({ code, label }) => code === '0' && /land|norge/i.test(label)) ??
    region.categories.find(({ label }) => /^hele landet$/i.test(label));
  return category ? { region: wholeCountry, codeList: undefined, codesIn: () => [category.code] } : wholeCountry;
}

/** The figure of each region, year and group of cells, and the gaps among them. */
export interface Series {
  readonly value: (region: Region, year: number, group: string) => number | null;
  readonly gaps: readonly SourceFault[];
}

/**
 * Sums the cells of each group where all of them have a figure. A year in which every group of a place is 0 counts as missing: no place is without
 * people, jobs and moves, so the grouping list has filled in the zeros.
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
      const groupValues = [...groups].map(
        ([group, cells]) => [group, sumIfComplete(cells.map((codes) => regional.cell(region, year, codes)))] as const,
      );
      const hole = regional.hole(region, year) || (groupValues.length > 0 && groupValues.every(([, value]) => value === 0));
      if (hole) holes.set(region.name, [...(holes.get(region.name) ?? []), year]);
      for (const [group, value] of groupValues) {
        values.set(key(region, year, group), hole ? null : value);
        if (!hole && value === null) missing.set(region.name, (missing.get(region.name) ?? 0) + 1);
      }
    }
  const { table, title } = tableName;
  const count = [...missing.values()].reduce((sum, places) => sum + places, 0);
  return {
    value: (region, year, group) => values.get(key(region, year, group)) ?? null,
    gaps: [
      ...(holes.size > 0 ? [new SourceFault('ssbHoles', { table, title, places: placesWithYears(holes) })] : []),
      ...(count > 0
        ? [new SourceFault('ssbMissingFigures', { table, title, count, places: firstNames([...missing.keys()]) })]
        : []),
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

/** Places with the years they have holes in: `Heim 2016–2019; Haram 2017, 2020–2023`. */
export function placesWithYears(holes: ReadonlyMap<string, readonly number[]>): string {
  return [...holes].map(([place, years]) => `${place} ${yearRanges(years)}`).join('; ');
}

function yearRanges(years: readonly number[]): string {
  const ranges: { first: number; last: number }[] = [];
  for (const year of [...years].sort((first, second) => first - second)) {
    const range = ranges.at(-1);
    if (range?.last === year - 1) range.last = year;
    else ranges.push({ first: year, last: year });
  }
  return ranges.map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
}
