/** Table 13563, residents by labour market status, and 06445, the employment rate. Both are shares, which are never added over places. */

import { contentsCalled, regionOf, required, remainingChoices, totalOf, variableCalled, periodOf } from './findVariables';
import { askRegions, regionColumns, seriesOf } from './regions';
import { tableOf, type Choice, type Table } from './service';
import { sourceColumns, vintageOf, type FetchContext, type FetchedTable, type Step } from './step';

const years = 10;

/** The workbook's indicators, with patterns for the table's labels. The first that fits counts, since some labels mention several statuses. */
const statuses: readonly (readonly [indicator: string, pattern: RegExp])[] = [
  ['AFP/Alderspensjon', /AFP|alderspensjon/i],
  ['AAP/Uføretrygd', /AAP|arbeidsavklaring|ufør/i],
  ['Arbeidsmarkedstiltak', /tiltak/i],
  ['Arbeidsledige', /ledige/i],
  ['Utdanning', /utdanning/i],
  ['Sysselsatte', /sysselsatt|lønnstak|selvstendig/i],
  ['Andre', /andre|øvrige|ukjent/i],
];
const indicatorOrder = [
  'Sysselsatte',
  'Arbeidsledige',
  'AFP/Alderspensjon',
  'AAP/Uføretrygd',
  'Utdanning',
  'Arbeidsmarkedstiltak',
  'Andre',
];

const inPerCent = /prosent|andel/i;

export const labourMarketStatus: Step = {
  key: 'labourMarket',
  table: '13563',
  title: 'tilknytning til arbeidslivet',
  fetch: async (context) => {
    const table = await tableOf(context.service, labourMarketStatus.table);
    const variable = variableCalled(table, /status|tilknytning/i) ?? contentsOf(table);
    const status = required(variable, 'status');
    const total = totalOf(status);
    const byIndicator = new Map<string, string[]>();
    for (const category of status.categories) {
      if (category === total) continue;
      const [indicator] = statuses.find(([, pattern]) => pattern.test(category.label)) ?? [];
      if (indicator === undefined || (status.role === 'metric' && !isShare(category))) continue;
      byIndicator.set(indicator, [...(byIndicator.get(indicator) ?? []), category.code]);
    }
    const found = indicatorOrder.filter((indicator) => byIndicator.has(indicator));
    required(found[0], 'sysselsatte');
    const contents: Choice[] = status.role === 'metric' ? [] : [shareOf(table)];
    const others: Choice[] = [
      ...contents,
      { variable: status.id, codes: [...byIndicator.values()].flat() },
      ...remainingChoices(table, [regionOf(table).id, status.id]),
    ];
    // Several statuses of one indicator are shares of the same residents, so they may be added.
    const groups = new Map(
      found.map((indicator) => [indicator, (byIndicator.get(indicator) ?? []).map((code) => ({ [status.id]: code }))]),
    );
    return shareRows(context, labourMarketStatus, table, others, groups);
  },
};

export const employmentRate: Step = {
  key: 'labourMarket',
  table: '06445',
  title: 'andel sysselsatte i befolkningen',
  fetch: async (context) => {
    const table = await tableOf(context.service, employmentRate.table);
    const others: Choice[] = [shareOf(table), ...remainingChoices(table, [regionOf(table).id])];
    return shareRows(context, employmentRate, table, others, new Map([['Andel sysselsatte', [{}]]]));
  },
};

const isShare = ({ label, unit }: { readonly label: string; readonly unit: string }): boolean =>
  inPerCent.test(label) || inPerCent.test(unit);

const contentsOf = (table: Table) => table.variables.find(({ role, categories }) => role === 'metric' && categories.length > 2);

/** Chooses the contents that the table gives in per cent. */
function shareOf(table: Table): Choice {
  const metric = table.variables.find(({ role }) => role === 'metric');
  const share = metric?.categories.find(isShare);
  if (metric && share) return { variable: metric.id, codes: [share.code] };
  const { variable, category } = contentsCalled(table, inPerCent, 'prosent');
  return { variable, codes: [category.code] };
}

async function shareRows(
  { service, wanted, today }: FetchContext,
  step: Step,
  table: Table,
  others: readonly Choice[],
  groups: ReadonlyMap<string, readonly Readonly<Record<string, string>>[]>,
): Promise<FetchedTable> {
  const period = periodOf(table, years);
  const regional = await askRegions(service, table, wanted, { period: period, others, kind: 'shares' });
  const { value, gaps } = seriesOf(step, regional, period.years, groups);
  const vintage = vintageOf(table, regional.updated);
  const rows = regional.regions.flatMap((region) =>
    [...groups.keys()].flatMap((indicator) =>
      period.years.map((year) => {
        const perCent = value(region, year, indicator);
        // Per cent comes with one decimal. Rounding first avoids shares like 0.6409999999999999.
        const share = perCent === null ? null : Math.round(perCent * 1000) / 100_000;
        return [...regionColumns(region), indicator, year, share, ...sourceColumns(vintage, today)];
      }),
    ),
  );
  return { rows, gaps };
}
