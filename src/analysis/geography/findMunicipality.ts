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
 *
 * A number has four digits. Statistics Norway's `K-` or `K.` may stand before it, and the name after it (`4024 Hjartdal`). A name may be in any of the
 * municipality's languages and in any case, with or without years (`Halden (-2019)`). When several share the name, the county in brackets tells which
 * (`Herøy (Nordland)`). A municipality that had the number or name in `year` is preferred. Otherwise the result is its successor in `year`, or the municipality
 * that it was later made from.
 *
 * @throws AnalysisError unknown-municipality; several-municipalities when they share the name; divided-municipality when it became several, or was made from
 *   several; outside-bounds for a year before 1994
 */
export function findMunicipality(codeOrName: string, year: number = newestDivision): Municipality {
  const argument = 'codeOrName';
  if (year < firstYear)
    throw new AnalysisError('outside-bounds', { argument: 'year', value: year, min: firstYear, max: newestDivision });
  const bearers = findBearers(codeOrName);
  if (bearers.length === 0)
    throw new AnalysisError('unknown-municipality', { argument, got: codeOrName, near: mostSimilar(codeOrName) });
  const describe = (found: readonly Municipality[]): string => found.map(describeMunicipality).join(', ');

  const inYear = bearers.filter((municipality) => existsIn(municipality, year));
  const [only] = inYear;
  // For an earlier year, only municipalities that had the name in that year can be meant. For today, a former one may be meant too: Os in an old table may be the
  // one in Hordaland.
  const others =
    year < newestDivision || isCode(codeOrName)
      ? []
      : bearers.filter(({ today }) => !today.some((code) => inYear.some((municipality) => municipality.code === code)));
  if (only && inYear.length === 1 && others.length === 0) return only;
  if (inYear.length > 0)
    throw new AnalysisError('several-municipalities', {
      argument,
      got: codeOrName,
      candidates: describe(unique([...inYear, ...others.flatMap((other) => overlappingIn(other, year))])),
    });

  const overlapping = bearers.map((bearer) => overlappingIn(bearer, year));
  const candidates = unique(overlapping.flat());
  const [first] = candidates;
  if (first && candidates.length === 1) return first;
  const shared = bearers.length > 1 && overlapping.some(({ length }) => length < candidates.length);
  throw new AnalysisError(shared ? 'several-municipalities' : 'divided-municipality', {
    argument,
    got: codeOrName,
    candidates: describe(candidates),
  });
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** Returns the municipalities of another year that cover some of the area of a municipality. */
function overlappingIn(municipality: Municipality, year: number): Municipality[] {
  const ownPieces = new Set(pieces(municipality, municipality.to ?? newestDivision));
  return divisionOf(year).flatMap(({ other, consistsOf }) => (consistsOf.some((piece) => ownPieces.has(piece)) ? [other] : []));
}

/** A cache of the municipalities of each year with their pieces. */
const divisions = new Map<number, readonly { readonly other: Municipality; readonly consistsOf: readonly string[] }[]>();

function divisionOf(calendarYear: number) {
  // The municipalities have not changed since the newest division.
  const year = Math.min(calendarYear, newestDivision);
  const division = divisions.get(year) ?? municipalitiesIn(year).map((other) => ({ other, consistsOf: pieces(other, year) }));
  divisions.set(year, division);
  return division;
}

const searchableNames = municipalities.map((municipality) => {
  const { names, county } = parseName(municipality.name);
  return { municipality, names, counties: [county, municipality.county.toLowerCase()] };
});

const leadingCode = /^(?:K[.-]\s?)?(\d{3,4})(?:$|\s)/i;
const isCode = (written: string): boolean => leadingCode.test(written.trim());

/** No name is longer, and comparing a very long text with all names would be slow. */
const longestName = 100;

/** Returns all municipalities that have a number or a name or have had it. */
function findBearers(written: string): Municipality[] {
  if (written.length > longestName) return [];
  const code = leadingCode.exec(written.trim())?.[1];
  if (code !== undefined) return municipalities.filter((municipality) => municipality.code === code.padStart(4, '0'));
  const { names, county } = parseName(written);
  return searchableNames
    .filter((known) => names.every((name) => known.names.includes(name)) && (county === '' || known.counties.includes(county)))
    .map(({ municipality }) => municipality);
}

/** Splits a text into the name in each language and the county in brackets. It drops the years of a former name. */
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

const letterPairs = (name: string): string[] =>
  Array.from({ length: Math.max(0, name.length - 1) }, (_, index) => name.slice(index, index + 2));

/** An index of the letter pairs in the numbers and names of the municipalities of today. */
interface LetterPairIndex {
  /** The names of each municipality: the index of the name, and its number of letter pairs. */
  readonly places: readonly {
    readonly municipality: Municipality;
    readonly names: readonly { readonly nameIndex: number; readonly pairCount: number }[];
  }[];
  /** For each letter pair, the indexes of the names that contain it. */
  readonly namesWithPair: ReadonlyMap<string, readonly number[]>;
  readonly nameCount: number;
}

let letterPairIndex: LetterPairIndex | undefined;

function indexLetterPairs(): LetterPairIndex {
  let nameCount = 0;
  const namesWithPair = new Map<string, number[]>();
  const places = municipalitiesIn(newestDivision).map((municipality) => ({
    municipality,
    names: [municipality.code, ...parseName(municipality.name).names].map((name) => {
      const nameIndex = nameCount++;
      const pairs = letterPairs(` ${name} `);
      for (const pair of new Set(pairs)) namesWithPair.set(pair, [...(namesWithPair.get(pair) ?? []), nameIndex]);
      return { nameIndex, pairCount: pairs.length };
    }),
  }));
  return { places, namesWithPair, nameCount };
}

/** Returns the three municipalities of today whose number or name is most similar, by the share of letter pairs in common (Dice 1945). */
function mostSimilar(written: string): string {
  const { places, namesWithPair, nameCount } = (letterPairIndex ??= indexLetterPairs());
  const writtenPairs = letterPairs(` ${written.slice(0, longestName).toLowerCase().trim()} `);
  const common = new Uint16Array(nameCount);
  for (const pair of writtenPairs)
    for (const nameIndex of namesWithPair.get(pair) ?? []) common[nameIndex] = (common[nameIndex] ?? 0) + 1;
  let best: { readonly municipality: Municipality; readonly likeness: number }[] = [];
  for (const { municipality, names } of places) {
    let likeness = 0;
    for (const { nameIndex, pairCount } of names) {
      const share = (2 * (common[nameIndex] ?? 0)) / (writtenPairs.length + pairCount);
      if (share > likeness) likeness = share;
    }
    // Keeps only the best three, because a column of unknown names is looked up row by row and sorting all municipalities each time would be slow.
    if (best.length < 3 || likeness > (best[2]?.likeness ?? 0))
      best = [...best, { municipality, likeness }].sort((a, b) => b.likeness - a.likeness).slice(0, 3);
  }
  return best.map(({ municipality: { code, name } }) => `${code} ${name}`).join(', ');
}
