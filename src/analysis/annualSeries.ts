import { AnalysisError } from './analysisError';

/** One figure a year, without holes in the years. A year without a figure is null: missing, never zero. */
export interface AnnualSeries {
  /** The year of the first value. */
  readonly firstYear: number;
  /** One value a year from `firstYear` on; both the first and the last are observed. */
  readonly values: readonly (number | null)[];
}

/** A year and its figure, as they stand in a sheet. */
export interface Observation {
  readonly year: number;
  readonly value: number | null;
}

/**
 * The figures in order of year. Blank (null, NaN) is missing.
 *
 * @param years  calendar years [n], any order
 * @param values the figure of each year [n], zero or more
 * @throws AnalysisError lengths-differ, year-not-whole, year-twice, value-not-finite, value-negative
 */
export function observations(years: readonly number[], values: readonly (number | null)[]): Observation[] {
  if (years.length !== values.length) throw new AnalysisError('lengths-differ', { years: years.length, values: values.length });
  const rows = years.map((year, at) => {
    if (!Number.isSafeInteger(year)) throw new AnalysisError('year-not-whole', { position: at + 1 });
    const value = values[at] ?? null;
    if (value === null || Number.isNaN(value)) return { year, value: null };
    if (!Number.isFinite(value)) throw new AnalysisError('value-not-finite', { year });
    if (value < 0) throw new AnalysisError('value-negative', { year, value });
    return { year, value };
  });
  let before = -Infinity;
  let ascending = true;
  for (const { year } of rows) {
    if (year <= before) ascending = false;
    before = year;
  }
  // Sheets nearly always have their years in order, and a projection of ten figures takes no longer than sorting them.
  if (ascending) return rows;
  rows.sort((a, b) => a.year - b.year);
  rows.forEach(({ year }, at) => {
    if (rows[at + 1]?.year === year) throw new AnalysisError('year-twice', { year });
  });
  return rows;
}

/**
 * The figures as an annual series. Blanks before the first and after the last figure are left out, so that a projection starts the year after
 * the last figure; blanks between stay as missing.
 *
 * @throws AnalysisError as `observations`, and years-not-consecutive when a year has no row (the cure is a row with a blank)
 */
export function annualSeries(years: readonly number[], values: readonly (number | null)[]): AnnualSeries {
  const rows = observations(years, values);
  let after = rows[0]?.year ?? 0;
  for (const { year } of rows) {
    if (year > after + 1) throw new AnalysisError('years-not-consecutive', { after, next: year });
    after = year;
  }
  let firstYear = rows[0]?.year ?? 0;
  const figures: (number | null)[] = [];
  let upToLast = 0;
  for (const { year, value } of rows) {
    if (value === null && upToLast === 0) continue;
    if (upToLast === 0) firstYear = year;
    figures.push(value);
    if (value !== null) upToLast = figures.length;
  }
  return { firstYear, values: upToLast === figures.length ? figures : figures.slice(0, upToLast) };
}
