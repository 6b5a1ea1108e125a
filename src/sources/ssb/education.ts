/** Table 09429: persons aged 16 and over by highest education. */

import {
  contentsCalled,
  plainLabel,
  regionOf,
  required,
  remainingChoices,
  totalOf,
  variableCalled,
  periodOf,
} from './findVariables';
import { askRegions, regionColumns, seriesOf } from './regions';
import { tableOf, type Choice } from './service';
import { sourceColumns, vintageOf, type Step } from './step';

const years = 2;

export const education: Step = {
  key: 'education',
  table: '09429',
  title: 'utdanningsnivå',
  fetch: async ({ service, wanted, today }) => {
    const table = await tableOf(service, education.table);
    const level = required(variableCalled(table, /utdanningsnivå|^nivaa?$/i), 'utdanningsnivå');
    // The table also gives the same persons in per cent, which is not wanted here.
    const contents = contentsCalled(table, /^(?!.*(prosent|andel)).*personer/i, 'personer 16 år og over');
    const total = totalOf(level);
    const levels = level.categories.filter((category) => category !== total);
    const period = periodOf(table, years);
    const others: Choice[] = [
      { variable: contents.variable, codes: [contents.category.code] },
      { variable: level.id, codes: levels.map(({ code }) => code) },
      ...remainingChoices(table, [regionOf(table).id, level.id]),
    ];
    const regional = await askRegions(service, table, wanted, { period: period, others, kind: 'sums' });
    const groups = new Map(levels.map((category) => [plainLabel(category), [{ [level.id]: category.code }]]));
    const { value, gaps } = seriesOf(education, regional, period.years, groups);
    const vintage = vintageOf(table, regional.updated);
    const rows = regional.regions.flatMap((region) =>
      period.years.flatMap((year) =>
        [...groups.keys()].map((label) => [
          ...regionColumns(region),
          label,
          year,
          value(region, year, label),
          ...sourceColumns(vintage, today),
        ]),
      ),
    );
    return { rows, gaps };
  },
};
