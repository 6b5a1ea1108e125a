/** Reads the rows of the case's own municipalities. A missing figure is null, never zero. */

import { AnalysisError } from '../analysis/analysisError';
import type { Observation } from '../analysis/annualSeries';
import { largestFall, type EmploymentFall } from '../analysis/employmentFall';
import {
  allAges,
  allIndustries,
  dataTables,
  levels,
  taxPerInhabitant,
  type CaseData,
  type CellContent,
  type DataColumn,
  type DataTableKey,
} from './dataTables';
import { isMissingMark } from './missing';

export type { Observation } from '../analysis/annualSeries';

type Row = readonly CellContent[];

/** Returns a function that reads a cell of a row by the header of its column. */
export function cellOf(key: DataTableKey): (row: Row, header: string) => CellContent {
  const columns: readonly DataColumn[] = dataTables[key].columns;
  const indexByHeader = new Map(columns.map(({ header }, index) => [header, index]));
  return (row, header) => row[indexByHeader.get(header) ?? -1] ?? null;
}

/** The distinct texts or numbers of a column, in the order of the rows, without blanks and marks for a missing figure. */
export function valuesIn(key: DataTableKey, header: string, rows: readonly Row[]): (string | number)[] {
  const cell = cellOf(key);
  const cells = rows.map((row) => cell(row, header));
  return [...new Set(cells.filter((value): value is string | number => value !== null && value !== '' && !isMissingMark(value)))];
}

/** The distinct names of the case's municipalities. */
export const municipalitiesOf = ({ municipalities }: CaseData): string[] => [
  ...new Set(municipalities.flatMap(([, name]) => (typeof name === 'string' && name !== '' ? [name] : []))),
];

const inOwnMunicipality = (data: CaseData, key: DataTableKey): ((row: Row) => boolean) => {
  const cell = cellOf(key);
  const names = new Set(municipalitiesOf(data));
  return (row) => cell(row, 'Nivå') === levels[0] && names.has(String(cell(row, 'Område')));
};

/** The rows of the case's municipalities that have a number in the column `figureHeader`. */
export function ownRows(data: CaseData, key: DataTableKey, figureHeader: string): Row[] {
  const cell = cellOf(key);
  return data[key].filter(inOwnMunicipality(data, key)).filter((row) => typeof cell(row, figureHeader) === 'number');
}

/** The industries in the rows of the case's municipalities, without the total, in the order of the table. */
export const industriesOf = (data: CaseData): string[] =>
  valuesIn('employment', 'Næring', data.employment.filter(inOwnMunicipality(data, 'employment')))
    .map(String)
    .filter((industry) => industry !== allIndustries);

/**
 * The sum over the case's municipalities for each year, oldest first; null when one of them has no figure that year. The sheets make the same sum by
 * `areaSum`.
 */
function areaSeries(
  data: CaseData,
  key: 'employment' | 'population' | 'populationProjection',
  figureHeader: string,
  categoryHeader: string,
  category: string,
): Observation[] {
  const cell = cellOf(key);
  const byYear = new Map<number, Map<string, number>>();
  for (const row of data[key].filter(inOwnMunicipality(data, key))) {
    if (cell(row, categoryHeader) !== category) continue;
    const [place, year, value] = [String(cell(row, 'Område')), Number(cell(row, 'År')), cell(row, figureHeader)];
    const valueByPlace = byYear.get(year) ?? new Map<string, number>();
    byYear.set(year, valueByPlace);
    if (typeof value === 'number') valueByPlace.set(place, value);
  }
  const placeCount = municipalitiesOf(data).length;
  return [...byYear]
    .sort(([yearA], [yearB]) => yearA - yearB)
    .map(([year, valueByPlace]) => ({
      year,
      value: valueByPlace.size < placeCount ? null : [...valueByPlace.values()].reduce((sum, value) => sum + value, 0),
    }));
}

/** The number of employed persons with workplace in the area by year, in all industries or in one. */
export const employmentSeries = (data: CaseData, industry: string = allIndustries): Observation[] =>
  areaSeries(data, 'employment', 'Sysselsatte', 'Næring', industry);

/** The counted inhabitants on 1 January by year. */
export const populationSeries = (data: CaseData): Observation[] => areaSeries(data, 'population', 'Personer', 'Alder', allAges);

/** The projected inhabitants on 1 January by year, summed over the ages. */
export function populationAhead(data: CaseData): Observation[] {
  const ages = valuesIn('populationProjection', 'Alder', data.populationProjection).map(String);
  const seriesByAge = ages.map((age) => areaSeries(data, 'populationProjection', 'Personer', 'Alder', age));
  return (seriesByAge[0] ?? []).map(({ year }) => {
    const values = seriesByAge.map((series) => series.find((point) => point.year === year)?.value ?? null);
    return { year, value: values.includes(null) ? null : values.reduce<number>((sum, value) => sum + (value ?? 0), 0) };
  });
}

/** Returns the largest fall between two years that are `window` years apart. Null when there is no fall, or no two years so far apart have figures. */
export function fallIn(series: readonly Observation[], window: number): EmploymentFall | null {
  const [years, values] = [series.map(({ year }) => year), series.map(({ value }) => value)];
  try {
    const fall = largestFall(years, values, window);
    return fall.jobs > 0 ? fall : null;
  } catch (error) {
    if (error instanceof AnalysisError) return null;
    throw error;
  }
}

/** The newest year in a table, for any place. */
export const newestYear = (data: CaseData, key: 'employment' | 'economy' | 'population'): number =>
  Math.max(...valuesIn(key, 'År', data[key]).map(Number));

/**
 * The jobs lost in each year. When the entered losses include a year of growth (a negative loss), the growth is subtracted from the losses after it. S7
 * calculates the same by formulas.
 *
 * @param years the first and last year to count
 */
export function netLosses(
  data: CaseData,
  years: { readonly first: number; readonly last: number },
): { year: number; value: number }[] {
  const byYear = new Map<number, number>();
  for (const [written, jobs] of data.losses) {
    const year = Number(written);
    if (typeof jobs === 'number' && year >= years.first && year <= years.last) byYear.set(year, (byYear.get(year) ?? 0) + jobs);
  }
  let [runningTotal, highestTotal] = [0, 0];
  return [...byYear]
    .sort(([yearA], [yearB]) => yearA - yearB)
    .map(([year, jobs]) => {
      const highestBefore = highestTotal;
      runningTotal += jobs;
      highestTotal = Math.max(highestTotal, runningTotal);
      return { year, value: highestTotal - highestBefore };
    });
}

/**
 * The newest tax per inhabitant of the area, in kroner. For several municipalities it is the mean weighted by their newest inhabitants, or null when one of
 * them lacks its tax or its inhabitants. S13 calculates the same by formulas.
 */
export function taxOf(data: CaseData): number | null {
  const [economyCell, populationCell] = [cellOf('economy'), cellOf('population')];
  const [taxYear, countYear] = [newestYear(data, 'economy'), newestYear(data, 'population')];
  const municipalities = municipalitiesOf(data).map((name) => {
    const tax = data.economy.find(
      (row) =>
        economyCell(row, 'Område') === name &&
        economyCell(row, 'Post') === taxPerInhabitant &&
        economyCell(row, 'År') === taxYear,
    );
    const count = data.population.find(
      (row) =>
        populationCell(row, 'Område') === name &&
        populationCell(row, 'Alder') === allAges &&
        populationCell(row, 'År') === countYear,
    );
    return { tax: tax && economyCell(tax, 'Verdi'), inhabitants: count && populationCell(count, 'Personer') };
  });
  const [only, ...others] = municipalities;
  if (only && others.length === 0) return typeof only.tax === 'number' ? only.tax : null;
  let [taxes, inhabitants] = [0, 0];
  for (const municipality of municipalities) {
    if (typeof municipality.tax !== 'number' || typeof municipality.inhabitants !== 'number') return null;
    taxes += municipality.tax * municipality.inhabitants;
    inhabitants += municipality.inhabitants;
  }
  return inhabitants > 0 ? taxes / inhabitants : null;
}
