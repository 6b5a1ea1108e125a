/** Series of the case's own figures, as the pane draws them and hands them to the functions. Missing is null, never zero. */

import {
  allAges,
  allIndustries,
  dataTables,
  type CaseData,
  type CellContent,
  type DataColumn,
  type DataTableKey,
} from '../case/dataTables';

export interface Point {
  readonly year: number;
  readonly value: number | null;
}

type Row = readonly CellContent[];

/** Reads a cell of a row of a table by the header of its column. */
export function cellsOf(key: DataTableKey): (row: Row, header: string) => CellContent {
  const columns: readonly DataColumn[] = dataTables[key].columns;
  const places = new Map(columns.map(({ header }, index) => [header, index]));
  return (row, header) => row[places.get(header) ?? -1] ?? null;
}

const members = (data: CaseData): string[] => data.municipalities.map(([, name]) => String(name ?? ''));

/** The sum over the municipalities of the case by year; null where one of them has no figure. */
function areaSeries(
  data: CaseData,
  key: 'employment' | 'population' | 'populationProjection',
  header: string,
  figure: string,
  item: string,
): Point[] {
  const cell = cellsOf(key);
  const places = members(data);
  const byYear = new Map<number, Map<string, number>>();
  for (const row of data[key]) {
    const [place, year, value] = [String(cell(row, 'Område')), Number(cell(row, 'År')), cell(row, figure)];
    if (cell(row, 'Nivå') !== 'kommune' || cell(row, header) !== item || !places.includes(place)) continue;
    const own = byYear.get(year) ?? new Map<string, number>();
    byYear.set(year, own);
    if (typeof value === 'number') own.set(place, value);
  }
  return [...byYear]
    .sort(([one], [other]) => one - other)
    .map(([year, own]) => ({
      year,
      value: own.size < places.length ? null : [...own.values()].reduce((sum, value) => sum + value, 0),
    }));
}

/** Everyone employed with workplace in the area, by year. */
export const employmentSeries = (data: CaseData): Point[] =>
  areaSeries(data, 'employment', 'Næring', 'Sysselsatte', allIndustries);

/** Those employed in one industry. */
export const industrySeries = (data: CaseData, industry: string): Point[] =>
  areaSeries(data, 'employment', 'Næring', 'Sysselsatte', industry);

export const populationSeries = (data: CaseData): Point[] => areaSeries(data, 'population', 'Alder', 'Personer', allAges);

/** The published projection, summed over its ages. */
export function populationAhead(data: CaseData): Point[] {
  const cell = cellsOf('populationProjection');
  const ages = [...new Set(data.populationProjection.map((row) => String(cell(row, 'Alder'))))];
  const series = ages.map((age) => areaSeries(data, 'populationProjection', 'Alder', 'Personer', age));
  return (series[0] ?? []).map(({ year }) => {
    const values = series.map((one) => one.find((point) => point.year === year)?.value ?? null);
    return { year, value: values.includes(null) ? null : values.reduce<number>((sum, value) => sum + (value ?? 0), 0) };
  });
}

/** Industries with figures in the municipalities of the case, without the total, in the order of the table. */
export function industriesOf(data: CaseData): string[] {
  const cell = cellsOf('employment');
  const places = members(data);
  return [
    ...new Set(
      data.employment
        .filter((row) => cell(row, 'Nivå') === 'kommune' && places.includes(String(cell(row, 'Område'))))
        .map((row) => String(cell(row, 'Næring'))),
    ),
  ].filter((industry) => industry !== allIndustries);
}
