/** Finds the municipality that a number or a name means in a year. */

import { AnalysisError } from '../analysisError';
import {
  firstYear,
  existsIn,
  describeMunicipality,
  municipalities,
  municipalitiesIn,
  newestDivision,
  pieces,
  type Municipality,
} from './municipalities';

/**
 * Finds the municipality that a number or a name means, as it is today or was in `year`.
 * A number is four digits, with or without Statistics Norway's `K-` or `K.`, or the name after it (`4024 Hjartdal`). A name may be in any of
 * the municipality's languages and in any case, with the county in brackets when several share it (`Herøy (Nordland)`), with or without years (`Halden (-2019)`).
 * A municipality that had the number or name in `year` is preferred; otherwise the result is its successor, or the municipality it was made from.
 *
 * @throws AnalysisError unknown-municipality (got, near), several-municipalities (got, candidates: the name is shared),
 *   divided-municipality (got, candidates: it became several, or is made from several), outside-bounds (a year before 1994)
 */
export function findMunicipality(codeOrName: string, year: number = newestDivision): Municipality {
  const argument = 'codeOrName';
  if (year < firstYear)
    throw new AnalysisError('outside-bounds', { argument: 'year', value: year, min: firstYear, max: newestDivision });
  const meant = municipalitiesBearing(codeOrName);
  if (meant.length === 0)
    throw new AnalysisError('unknown-municipality', { argument, got: codeOrName, near: mostSimilar(codeOrName) });
  const candidates = (some: readonly Municipality[]): string => some.map(describeMunicipality).join(', ');

  const then = meant.filter((one) => existsIn(one, year));
  const [only] = then;
  // For an earlier year, a municipality that had the name in other years is not meant. For today it may be: an old table that says Os may mean the one in Hordaland.
  const others =
    year < newestDivision || isCode(codeOrName)
      ? []
      : meant.filter((one) => !one.today.some((code) => then.some((held) => held.code === code)));
  if (only && then.length === 1 && others.length === 0) return only;
  if (then.length > 0)
    throw new AnalysisError('several-municipalities', {
      argument,
      got: codeOrName,
      candidates: candidates(unique([...then, ...others.flatMap((one) => overlappingIn(one, year))])),
    });

  const became = meant.map((one) => overlappingIn(one, year));
  const all = unique(became.flat());
  const [first] = all;
  if (first && all.length === 1) return first;
  const shared = meant.length > 1 && became.some((one) => one.length < all.length);
  throw new AnalysisError(shared ? 'several-municipalities' : 'divided-municipality', {
    argument,
    got: codeOrName,
    candidates: candidates(all),
  });
}

const unique = <T>(some: readonly T[]): T[] => [...new Set(some)];

/** Returns the municipalities of another year that cover some of the area of a municipality. */
function overlappingIn(one: Municipality, year: number): Municipality[] {
  const own = new Set(pieces(one, one.to ?? newestDivision));
  return divisionOf(year).flatMap(({ other, consistsOf }) => (consistsOf.some((piece) => own.has(piece)) ? [other] : []));
}

const divisions = new Map<number, readonly { readonly other: Municipality; readonly consistsOf: readonly string[] }[]>();

function divisionOf(written: number) {
  // The municipalities have not changed since the newest division.
  const year = Math.min(written, newestDivision);
  const division = divisions.get(year) ?? municipalitiesIn(year).map((other) => ({ other, consistsOf: pieces(other, year) }));
  divisions.set(year, division);
  return division;
}

const searchableNames = municipalities.map((one) => {
  const { names, county } = parseName(one.name);
  return { one, names, counties: [county, one.county.toLowerCase()] };
});

const number = /^(?:K[.-]\s?)?(\d{3,4})(?:$|\s)/i;
const isCode = (written: string): boolean => number.test(written.trim());

/** A longer text is no name, and comparing it with all names takes long. */
const longestName = 100;

/** Returns all municipalities that have had a number or a name. */
function municipalitiesBearing(written: string): Municipality[] {
  if (written.length > longestName) return [];
  const code = number.exec(written.trim())?.[1];
  if (code !== undefined) return municipalities.filter((one) => one.code === code.padStart(4, '0'));
  const { names, county } = parseName(written);
  return searchableNames
    .filter((own) => names.every((name) => own.names.includes(name)) && (county === '' || own.counties.includes(county)))
    .map(({ one }) => one);
}

/** Splits a text into the name in each language and the county in brackets; the years of an old name are left out. */
function parseName(written: string): { names: string[]; county: string } {
  const text = written.toLowerCase().replace(/\s+/g, ' ').trim();
  const brackets = [...text.matchAll(/\(([^)]*)\)/g)]
    .map(([, within = '']) => within.trim())
    .filter((within) => !/^\d{0,4}\s?[-–]\s?\d{0,4}$/.test(within));
  const names = text
    .replace(/\([^)]*\)/g, '')
    .split(/ [-–—/] /)
    .map((name) => name.trim());
  return { names, county: brackets[0] ?? '' };
}

const pairs = (name: string): string[] =>
  Array.from({ length: Math.max(0, name.length - 1) }, (_, index) => name.slice(index, index + 2));

/** The municipalities of today with the number of letter pairs in each of their names, and for each letter pair the names that have it. */
interface NamesOfToday {
  readonly places: readonly {
    readonly one: Municipality;
    readonly names: readonly { readonly at: number; readonly pairs: number }[];
  }[];
  readonly holding: ReadonlyMap<string, readonly number[]>;
  readonly count: number;
}

let namesOfToday: NamesOfToday | undefined;

function indexLetterPairs(): NamesOfToday {
  let count = 0;
  const holding = new Map<string, number[]>();
  const places = municipalitiesIn(newestDivision).map((one) => ({
    one,
    names: [one.code, ...parseName(one.name).names].map((name) => {
      const at = count++;
      const own = pairs(` ${name} `);
      for (const pair of new Set(own)) holding.set(pair, [...(holding.get(pair) ?? []), at]);
      return { at, pairs: own.length };
    }),
  }));
  return { places, holding, count };
}

/** Returns the three municipalities of today whose number or name is most similar, by the share of letter pairs in common (Dice 1945). */
function mostSimilar(written: string): string {
  const { places, holding, count } = (namesOfToday ??= indexLetterPairs());
  const own = pairs(` ${written.slice(0, longestName).toLowerCase().trim()} `);
  const common = new Uint16Array(count);
  for (const pair of own) for (const at of holding.get(pair) ?? []) common[at] = (common[at] ?? 0) + 1;
  let best: { readonly one: Municipality; readonly likeness: number }[] = [];
  for (const { one, names } of places) {
    let likeness = 0;
    for (const { at, pairs: other } of names) {
      const share = (2 * (common[at] ?? 0)) / (own.length + other);
      if (share > likeness) likeness = share;
    }
    // Keeps only the best three, because a column of unknown names is looked up row by row and sorting all municipalities each time would be slow.
    if (best.length < 3 || likeness > (best[2]?.likeness ?? 0))
      best = [...best, { one, likeness }].sort((first, second) => second.likeness - first.likeness).slice(0, 3);
  }
  return best.map(({ one: { code, name } }) => `${code} ${name}`).join(', ');
}
