import { AnalysisError } from './analysisError';

/** One figure for each year, without gaps between the years. A year without a figure is null. */
export interface AnnualSeries {
  /** The year of the first value. */
  readonly firstYear: number;
  /** One value for each year from `firstYear` on; neither the first nor the last is null. */
  readonly values: readonly (number | null)[];
}

/** A year and its figure, as in a row of a sheet. */
export interface Observation {
  readonly year: number;
  readonly value: number | null;
}

/**
 * Checks the figures and returns them in order of year. Null and NaN are missing.
 *
 * @param years  calendar years [n], any order
 * @param values the figure of each year [n], zero or more
 * @throws AnalysisError lengths-differ, year-not-whole, year-twice, value-not-finite, value-negative
 */
export function observations(years: readonly number[], values: readonly (number | null)[]): Observation[] {
  if (years.length !== values.length) throw new AnalysisError('lengths-differ', { years: years.length, values: values.length });
  const rows = years.map((year, index) => {
    if (!Number.isSafeInteger(year)) throw new AnalysisError('year-not-whole', { position: index + 1 });
    const value = values[index] ?? null;
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
  // Skips sorting when it is not needed: sheets nearly always have their years in order, and sorting ten figures takes as long as projecting them.
  if (ascending) return rows;
  rows.sort((a, b) => a.year - b.year);
  rows.forEach(({ year }, index) => {
    if (rows[index + 1]?.year === year) throw new AnalysisError('year-twice', { year });
  });
  return rows;
}

/**
 * Returns the figures as an annual series. Blanks before the first figure and after the last are left out, so that a projection starts in the year after the
 * last figure. Blanks between figures remain as null.
 *
 * @throws AnalysisError as `observations`, and years-not-consecutive when a year has no row (a row with a blank is enough)
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
