/** Table 07459, persons on 1 January by age, and 14746, the main alternative of the projection from there. */

import { allAges } from '../../case/dataTables';
import { ages, categoriesByAge } from './ages';
import { contentsCalled, regionOf, required, theRest, variableCalled, yearsOf } from './findVariables';
import { askRegions, placed, seriesOf } from './regions';
import { tableOf, type Choice } from './service';
import { sourced, vintageOf, type Asking, type Fetched, type Step } from './step';

export const population: Step = {
  key: 'population',
  table: '07459',
  title: 'folketall etter alder',
  fetch: (asking) =>
    byAge(asking, population, { contents: /^personer|folkemengde|folketall/i, count: 11, which: 'last', total: true }),
};

/** Twelve years: from the count it starts with to a year past the ten that the tables show. */
export const populationProjection: Step = {
  key: 'populationProjection',
  table: '14746',
  title: 'framskrevet folketall, hovedalternativet',
  fetch: (asking) =>
    byAge(asking, populationProjection, { contents: /hovedalternativet.*MMMM|MMMM/i, count: 12, which: 'first', total: false }),
};

interface What {
  readonly contents: RegExp;
  readonly count: number;
  readonly which: 'first' | 'last';
  /** The tables sum a projection over its ages, so that it has no total of its own. */
  readonly total: boolean;
}

async function byAge({ service, wanted, today }: Asking, step: Step, { contents, count, which, total }: What): Promise<Fetched> {
  const table = await tableOf(service, step.table);
  const counted = contentsCalled(table, contents, contents.source);
  const age = required(variableCalled(table, /alder/i), 'alder');
  const byGroup = categoriesByAge(age.categories);
  const years = yearsOf(table, count, which);
  const others: Choice[] = [
    { variable: counted.variable, codes: [counted.category.code] },
    { variable: age.id, codes: [...byGroup.values()].flat() },
    ...theRest(table, [regionOf(table).id, age.id]),
  ];
  const regional = await askRegions(service, table, wanted, { years, others, kind: 'sums' });
  const cellsOf = (codes: readonly string[]) => codes.map((code) => ({ [age.id]: code }));
  const groups = new Map([
    ...(total ? [[allAges, cellsOf([...byGroup.values()].flat())] as const] : []),
    ...ages.map((one) => [one, cellsOf(byGroup.get(one) ?? [])] as const),
  ]);
  const { value, gaps } = seriesOf(step, regional, years.years, groups);
  const vintage = vintageOf(table, regional.updated);
  const rows = regional.regions.flatMap((region) =>
    years.years.flatMap((year) =>
      [...groups.keys()].map((group) => [...placed(region), group, year, value(region, year, group), ...sourced(vintage, today)]),
    ),
  );
  return { rows, gaps };
}
