/** Table 07459, persons on 1 January by age, and 14746, the main alternative of Statistics Norway's projection. */

import { allAges } from '../../case/dataTables';
import { ages, categoriesByAge } from './ages';
import { contentsCalled, regionOf, required, remainingChoices, variableCalled, periodOf } from './findVariables';
import { askRegions, regionColumns, seriesOf } from './regions';
import { tableOf, type Choice } from './service';
import { sourceColumns, vintageOf, type FetchContext, type FetchedTable, type Step } from './step';

export const population: Step = {
  key: 'population',
  table: '07459',
  title: 'folketall etter alder',
  fetch: (context) =>
    byAge(context, population, { contents: /^personer|folkemengde|folketall/i, count: 11, which: 'last', withTotal: true }),
};

/** Twelve years: the year that the projection starts from, the ten that the tables show, and one more. */
export const populationProjection: Step = {
  key: 'populationProjection',
  table: '14746',
  title: 'framskrevet folketall, hovedalternativet',
  fetch: (context) =>
    byAge(context, populationProjection, {
      contents: /hovedalternativet.*MMMM|MMMM/i,
      count: 12,
      which: 'first',
      withTotal: false,
    }),
};

interface AgeTable {
  readonly contents: RegExp;
  readonly count: number;
  readonly which: 'first' | 'last';
  /** Add rows for all ages together. The workbook sums a projection over its ages itself. */
  readonly withTotal: boolean;
}

async function byAge(
  { service, wanted, today }: FetchContext,
  step: Step,
  { contents, count, which, withTotal }: AgeTable,
): Promise<FetchedTable> {
  const table = await tableOf(service, step.table);
  const counted = contentsCalled(table, contents, contents.source);
  const age = required(variableCalled(table, /alder/i), 'alder');
  const byGroup = categoriesByAge(age.categories);
  const period = periodOf(table, count, which);
  const others: Choice[] = [
    { variable: counted.variable, codes: [counted.category.code] },
    { variable: age.id, codes: [...byGroup.values()].flat() },
    ...remainingChoices(table, [regionOf(table).id, age.id]),
  ];
  const regional = await askRegions(service, table, wanted, { period, others, kind: 'sums' });
  const cellsOf = (codes: readonly string[]) => codes.map((code) => ({ [age.id]: code }));
  const groups = new Map([
    ...(withTotal ? [[allAges, cellsOf([...byGroup.values()].flat())] as const] : []),
    ...ages.map((age) => [age, cellsOf(byGroup.get(age) ?? [])] as const),
  ]);
  const { value, gaps } = seriesOf(step, regional, period.years, groups);
  const vintage = vintageOf(table, regional.updated);
  const rows = regional.regions.flatMap((region) =>
    period.years.flatMap((year) =>
      [...groups.keys()].map((group) => [
        ...regionColumns(region),
        group,
        year,
        value(region, year, group),
        ...sourceColumns(vintage, today),
      ]),
    ),
  );
  return { rows, gaps };
}
