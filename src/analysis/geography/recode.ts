/** Series by municipality across the reforms: from the numbers of their own year to those of another. */

import { AnalysisError } from '../analysisError';
import { boundaryMoves, type BoundaryMove } from './boundaryMoves';
import { firstYear, heldIn, municipalities, municipalitiesIn, newestDivision, pieces, type Municipality } from './municipalities';

export interface MunicipalFigure {
  /** Four digits. */
  readonly code: string;
  readonly year: number;
  /** Something that sums: persons, jobs, kroner. Null is missing. */
  readonly value: number | null;
}

/**
 * Why a municipality has no figure in some years:
 *   divided         a municipality of that year, one of `of`, lies in several of those asked for, so no one can say which had what
 *   figure-missing  those of `of` have no figure, and the sum of the others is not the whole
 */
export interface MissingFigures {
  readonly code: string;
  readonly name: string;
  readonly reason: 'divided' | 'figure-missing';
  readonly years: readonly number[];
  /** Numbers, as they were in those years. */
  readonly of: readonly string[];
}

/** A figure that no municipality got: its number is no municipality's, or was not in its year. A 0 there is a table's filling and not listed. */
export interface UnusedFigure extends MunicipalFigure {
  readonly reason: 'unknown-number' | 'not-in-force';
}

/** A border change that a recoded series runs across: `loses` and `gains` are the numbers recoded to. */
export interface CrossedMove extends BoundaryMove {
  readonly loses: string;
  readonly gains: string;
}

export interface Recoded {
  /** By number and year; the missing are null. */
  readonly rows: readonly MunicipalFigure[];
  readonly missing: readonly MissingFigures[];
  readonly unused: readonly UnusedFigure[];
  readonly moves: readonly CrossedMove[];
}

/**
 * Figures on the municipalities of another year (numbers of 1 January; those of today when left out):
 *
 *   value(T, y) = Σ value(m, y) over the municipalities m of year y that lie in T,
 *
 * where all of them have a figure and none lies partly outside T; else it is missing, and named. Only municipalities that the figures touch answer.
 *
 * @param figures any order, one for each number and year
 * @throws AnalysisError outside-bounds (a year before 1994), year-not-whole, year-twice, figure-not-finite
 */
export function recode(figures: readonly MunicipalFigure[], toYear: number = newestDivision): Recoded {
  if (!Number.isInteger(toYear) || toYear < firstYear)
    throw new AnalysisError('outside-bounds', { argument: 'toYear', value: toYear, min: firstYear, max: newestDivision });
  const byYear = groupedByYear(figures);
  const targetOf = targetsOfPieces(toYear);
  const divisions = [...byYear].map(([year, values]) => ({ year, values, parts: partsOf(year, targetOf) }));
  const touched = new Set(
    divisions.flatMap(({ values, parts }) =>
      [...parts].filter(([, within]) => within.some(({ code }) => values.has(code))).map(([target]) => target),
    ),
  );

  const rows: MunicipalFigure[] = [];
  const missing: Gap[] = [];
  for (const { code, name } of municipalitiesIn(toYear)) {
    if (!touched.has(code)) continue;
    for (const { year, values, parts } of divisions) {
      const within = parts.get(code) ?? [];
      const divided = within.filter((part) => part.divided).map((part) => part.code);
      const lacking = within.filter((part) => (values.get(part.code) ?? null) === null).map((part) => part.code);
      if (divided.length > 0) missing.push({ code, name, year, reason: 'divided', of: divided });
      else if (lacking.length > 0) missing.push({ code, name, year, reason: 'figure-missing', of: lacking });
      const known = divided.length === 0 && lacking.length === 0;
      rows.push({ code, year, value: known ? within.reduce((sum, part) => sum + (values.get(part.code) ?? 0), 0) : null });
    }
  }
  const unused = divisions.flatMap(({ year, values }) => unusedIn(year, values));
  return { rows, missing: byReason(missing), unused, moves: movesAcross([...byYear.keys()], toYear, touched, targetOf) };
}

/**
 * Figures that stand on today's municipalities already, from Statistics Norway's grouping `agg_KommSummer`, without its holes. The grouping leaves
 * out municipalities that were divided (Snillfjord and Tysfjord, and with them Heim, Hitra, Orkland, Narvik and Hamarøy before 2020), which then show
 * 0, and counts Haram with Ålesund 2020–2023. Those years become missing. A 0 elsewhere is a figure. Years before 1994 are taken as 1994.
 *
 * @throws AnalysisError year-not-whole, year-twice, figure-not-finite
 */
export function withoutHoles(figures: readonly MunicipalFigure[]): Recoded {
  const targetOf = targetsOfPieces(newestDivision);
  const names = new Map(municipalitiesIn(newestDivision).map(({ code, name }) => [code, name]));
  const rows: MunicipalFigure[] = [];
  const missing: Gap[] = [];
  const unused: UnusedFigure[] = [];
  const byYear = groupedByYear(figures, -Infinity);
  for (const [year, values] of byYear) {
    const parts = partsOf(Math.max(year, firstYear), targetOf);
    for (const [code, value] of values) {
      const name = names.get(code);
      const divided = (parts.get(code) ?? []).filter((part) => part.divided).map((part) => part.code);
      if (name === undefined) unused.push({ code, year, value, reason: 'unknown-number' });
      else if (divided.length > 0) missing.push({ code, name, year, reason: 'divided', of: divided });
      else if (value === null) missing.push({ code, name, year, reason: 'figure-missing', of: [code] });
      if (name !== undefined) rows.push({ code, year, value: divided.length > 0 ? null : value });
    }
  }
  const order = (one: MunicipalFigure, other: MunicipalFigure): number =>
    one.code.localeCompare(other.code) || one.year - other.year;
  const touched = new Set(rows.map(({ code }) => code));
  const moves = movesAcross([...byYear.keys()], newestDivision, touched, targetOf);
  return { rows: rows.sort(order), missing: byReason(missing), unused, moves };
}

type Gap = Omit<MissingFigures, 'years'> & { readonly year: number };

function groupedByYear(figures: readonly MunicipalFigure[], earliest = firstYear): Map<number, Map<string, number | null>> {
  const byYear = new Map<number, Map<string, number | null>>();
  figures.forEach(({ code, year, value }, at) => {
    if (!Number.isInteger(year)) throw new AnalysisError('year-not-whole', { position: at + 1 });
    if (year < earliest)
      throw new AnalysisError('outside-bounds', { argument: 'figures', value: year, min: firstYear, max: newestDivision });
    if (value !== null && !Number.isFinite(value))
      throw new AnalysisError('figure-not-finite', { argument: 'figures', position: at + 1 });
    const values = byYear.get(year) ?? new Map<string, number | null>();
    if (values.has(code)) throw new AnalysisError('year-twice', { year, code });
    byYear.set(year, values.set(code, value));
  });
  return new Map([...byYear].sort(([one], [other]) => one - other));
}

const targetsOfPieces = (year: number): ReadonlyMap<string, string> =>
  new Map(municipalitiesIn(year).flatMap((one) => pieces(one, year).map((piece) => [piece, one.code] as const)));

const targetsOf = (one: Municipality, year: number, targetOf: ReadonlyMap<string, string>): ReadonlySet<string> =>
  new Set(pieces(one, year).flatMap((piece) => targetOf.get(piece) ?? []));

interface Part {
  readonly code: string;
  /** Lies in several of the municipalities recoded to. */
  readonly divided: boolean;
}

/** The municipalities of a year that lie in each of those recoded to. */
function partsOf(year: number, targetOf: ReadonlyMap<string, string>): ReadonlyMap<string, readonly Part[]> {
  const parts = new Map<string, Part[]>();
  for (const one of municipalitiesIn(year)) {
    const targets = targetsOf(one, year, targetOf);
    for (const target of targets)
      parts.set(target, [...(parts.get(target) ?? []), { code: one.code, divided: targets.size > 1 }]);
  }
  return parts;
}

function unusedIn(year: number, values: ReadonlyMap<string, number | null>): UnusedFigure[] {
  const codes = new Set(municipalitiesIn(year).map(({ code }) => code));
  return [...values]
    .filter(([code, value]) => !codes.has(code) && value !== null && value !== 0)
    .map(([code, value]) => ({
      code,
      year,
      value,
      reason: municipalities.some((one) => one.code === code) ? 'not-in-force' : 'unknown-number',
    }));
}

function movesAcross(
  years: readonly number[],
  toYear: number,
  touched: ReadonlySet<string>,
  targetOf: ReadonlyMap<string, string>,
): CrossedMove[] {
  const [first, last] = [Math.min(...years, toYear), Math.max(...years, toYear)];
  const target = (code: string, year: number): string => {
    const [only = ''] = municipalities
      .filter((one) => one.code === code && heldIn(one, year))
      .flatMap((one) => [...targetsOf(one, year, targetOf)]);
    return only;
  };
  return boundaryMoves
    .filter(({ year }) => first < year && year <= last)
    .map((move) => ({ ...move, loses: target(move.from, move.year - 1), gains: target(move.to, move.year) }))
    .filter(({ loses, gains }) => loses !== gains && (touched.has(loses) || touched.has(gains)));
}

/** Years that lack for the same reason stand together. */
function byReason(gaps: readonly Gap[]): MissingFigures[] {
  const together = new Map<string, MissingFigures & { years: number[] }>();
  for (const { year, ...gap } of gaps) {
    const key = [gap.code, gap.reason, ...gap.of].join(' ');
    const one = together.get(key) ?? { ...gap, years: [] };
    one.years.push(year);
    together.set(key, one);
  }
  return [...together.values()];
}
