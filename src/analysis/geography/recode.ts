/** Moves series by municipality across the municipal reforms: from the numbers of each year to the numbers of today. */

import { AnalysisError } from '../analysisError';
import { firstYear, municipalitiesIn, newestDivision, pieces } from './municipalities';

export interface MunicipalFigure {
  /** Four digits. */
  readonly code: string;
  readonly year: number;
  /** A quantity that can be added up, such as persons, jobs or kroner. Null is missing. */
  readonly value: number | null;
}

/**
 * Why a municipality of today has no figure in some years:
 *   divided         the municipalities in `formerCodes` lie in several municipalities of today, and their figures cannot be divided
 *   figure-missing  the municipalities in `formerCodes` have no figure, so the sum would be incomplete
 */
export interface MissingFigures {
  readonly code: string;
  readonly name: string;
  readonly reason: 'divided' | 'figure-missing';
  readonly years: readonly number[];
  /** The numbers that the municipalities at fault had in those years. */
  readonly formerCodes: readonly string[];
}

export interface RecodedFigures {
  /** In order of number and year; a missing figure is null. */
  readonly rows: readonly MunicipalFigure[];
  readonly missing: readonly MissingFigures[];
}

/**
 * Adds up figures on the municipalities of today:
 *
 *   value(T, y) = Σ value(m, y) over the municipalities m of year y that lie in T
 *
 * The sum is null, and listed in `missing`, when one of them has no figure or lies partly outside T. A municipality of today without any figure gets no row. A
 * figure on a number that no municipality had in its year is left out.
 *
 * @param figures any order, one for each number and year
 * @throws AnalysisError outside-bounds (a year before 1994), year-not-whole, year-twice, figure-not-finite
 */
export function recode(figures: readonly MunicipalFigure[]): RecodedFigures {
  const targetOf = targetOfPiece();
  const divisions = [...groupedByYear(figures)].map(([year, values]) => ({ year, values, parts: partsOf(year, targetOf) }));
  const touched = new Set(
    divisions.flatMap(({ values, parts }) =>
      [...parts].filter(([, within]) => within.some(({ code }) => values.has(code))).map(([target]) => target),
    ),
  );

  const rows: MunicipalFigure[] = [];
  const gaps: Gap[] = [];
  for (const { code, name } of municipalitiesIn(newestDivision)) {
    if (!touched.has(code)) continue;
    for (const { year, values, parts } of divisions) {
      const within = parts.get(code) ?? [];
      const divided = within.filter((part) => part.divided).map((part) => part.code);
      const lacking = within.filter((part) => (values.get(part.code) ?? null) === null).map((part) => part.code);
      if (divided.length > 0) gaps.push({ code, name, year, reason: 'divided', formerCodes: divided });
      else if (lacking.length > 0) gaps.push({ code, name, year, reason: 'figure-missing', formerCodes: lacking });
      const complete = divided.length === 0 && lacking.length === 0;
      rows.push({ code, year, value: complete ? within.reduce((sum, part) => sum + (values.get(part.code) ?? 0), 0) : null });
    }
  }
  return { rows, missing: mergeYears(gaps) };
}

/**
 * Makes null the figures that are wrong in Statistics Norway's grouping on today's municipalities (`agg_KommSummer`). The grouping leaves out municipalities that
 * were divided, Snillfjord and Tysfjord. It therefore shows 0 for Heim, Hitra, Orkland, Narvik and Hamarøy before 2020. It counts Haram with Ålesund in 2020–2023.
 * A 0 elsewhere is a figure. Years before 1994 are treated as 1994. Figures on a number that is not in use today are left out.
 *
 * @throws AnalysisError year-not-whole, year-twice, figure-not-finite
 */
export function markGroupingHoles(figures: readonly MunicipalFigure[]): RecodedFigures {
  const targetOf = targetOfPiece();
  const names = new Map(municipalitiesIn(newestDivision).map(({ code, name }) => [code, name]));
  const rows: MunicipalFigure[] = [];
  const gaps: Gap[] = [];
  for (const [year, values] of groupedByYear(figures, -Infinity)) {
    const parts = partsOf(Math.max(year, firstYear), targetOf);
    for (const [code, value] of values) {
      const name = names.get(code);
      if (name === undefined) continue;
      const divided = (parts.get(code) ?? []).filter((part) => part.divided).map((part) => part.code);
      if (divided.length > 0) gaps.push({ code, name, year, reason: 'divided', formerCodes: divided });
      else if (value === null) gaps.push({ code, name, year, reason: 'figure-missing', formerCodes: [code] });
      rows.push({ code, year, value: divided.length > 0 ? null : value });
    }
  }
  rows.sort((a, b) => a.code.localeCompare(b.code) || a.year - b.year);
  return { rows, missing: mergeYears(gaps) };
}

type Gap = Omit<MissingFigures, 'years'> & { readonly year: number };

function groupedByYear(figures: readonly MunicipalFigure[], earliest = firstYear): Map<number, Map<string, number | null>> {
  const byYear = new Map<number, Map<string, number | null>>();
  figures.forEach(({ code, year, value }, index) => {
    if (!Number.isInteger(year)) throw new AnalysisError('year-not-whole', { position: index + 1 });
    if (year < earliest)
      throw new AnalysisError('outside-bounds', { argument: 'figures', value: year, min: firstYear, max: newestDivision });
    if (value !== null && !Number.isFinite(value))
      throw new AnalysisError('figure-not-finite', { argument: 'figures', position: index + 1 });
    const values = byYear.get(year) ?? new Map<string, number | null>();
    if (values.has(code)) throw new AnalysisError('year-twice', { year, code });
    byYear.set(year, values.set(code, value));
  });
  return new Map([...byYear].sort(([a], [b]) => a - b));
}

/** Returns the municipality of today that each piece lies in. */
const targetOfPiece = (): ReadonlyMap<string, string> =>
  new Map(
    municipalitiesIn(newestDivision).flatMap((municipality) =>
      pieces(municipality, newestDivision).map((piece) => [piece, municipality.code] as const),
    ),
  );

interface Part {
  readonly code: string;
  /** Whether it lies in several municipalities of today. */
  readonly divided: boolean;
}

/** Returns the municipalities of a year that lie in each municipality of today. */
function partsOf(year: number, targetOf: ReadonlyMap<string, string>): ReadonlyMap<string, readonly Part[]> {
  const parts = new Map<string, Part[]>();
  for (const municipality of municipalitiesIn(year)) {
    const targets = new Set(pieces(municipality, year).flatMap((piece) => targetOf.get(piece) ?? []));
    for (const target of targets)
      parts.set(target, [...(parts.get(target) ?? []), { code: municipality.code, divided: targets.size > 1 }]);
  }
  return parts;
}

/** Merges the gaps of a municipality that have the same reason into one entry with all their years. */
function mergeYears(gaps: readonly Gap[]): MissingFigures[] {
  const merged = new Map<string, MissingFigures & { years: number[] }>();
  for (const { year, ...gap } of gaps) {
    const key = [gap.code, gap.reason, ...gap.formerCodes].join(' ');
    const entry = merged.get(key) ?? { ...gap, years: [] };
    entry.years.push(year);
    merged.set(key, entry);
  }
  return [...merged.values()];
}
