/** Table 13470: persons employed by place of work and industry. */

import { allIndustries } from '../../case/dataTables';
import type { RequestedAreas } from '../figures';
import { gapAfter } from './callFailure';
import {
  contentsCalled,
  plainLabel,
  required,
  remainingChoices,
  totalOf,
  variableCalled,
  regionOf,
  periodOf,
  type Period,
} from './findVariables';
import { askRegions, missingRegionsGap, regionColumns, seriesOf, wholeCountry, type RegionalFigures } from './regions';
import { tableOf, type Choice, type Table } from './service';
import { sourceColumns, vintageOf, type FetchContext, type FetchedTable, type Step } from './step';

const years = 10;
const noPlaces: RequestedAreas = { municipalities: [], counties: [] };
const national = { table: '07984', title: 'sysselsatte i hele landet' };

export const employment: Step = {
  key: 'employment',
  table: '13470',
  title: 'sysselsatte etter arbeidssted og næring',
  fetch: async (context) => {
    const { service, wanted, today } = context;
    const table = await tableOf(service, employment.table);
    const question = employmentQuestion(table, 'every');
    const regional = await askRegions(service, table, wanted, question);
    const { value, gaps } = seriesOf(employment, { ...regional, missingRegions: [] }, question.period.years, question.groups);
    const vintage = vintageOf(table, regional.updated);
    const rows = regional.regions.flatMap((region) =>
      [...question.groups.keys()].flatMap((industry) =>
        question.period.years.map((year) => [
          ...regionColumns(region),
          industry,
          year,
          value(region, year, industry),
          ...sourceColumns(vintage, today),
        ]),
      ),
    );
    const fetched: FetchedTable = { rows, gaps };
    if (!regional.missingRegions.includes(wholeCountry))
      return { ...fetched, gaps: [...gaps, ...missingRegionsGap(employment, regional.missingRegions)] };
    const country = await countryFromAnotherTable(context, [...question.groups.keys()], question.period.years).catch(
      (error: unknown): FetchedTable => ({ rows: [], gaps: [gapAfter(error, national)] }),
    );
    const lacking = regional.missingRegions.filter((region) => region !== wholeCountry);
    return {
      rows: [...rows, ...country.rows],
      gaps: [...gaps, ...missingRegionsGap(employment, lacking), ...country.gaps],
    };
  },
};

interface Question {
  readonly period: Period;
  readonly others: readonly Choice[];
  readonly kind: 'sums';
  /** By the name of the industry, or of all industries: the cells that make its figure. */
  readonly groups: ReadonlyMap<string, readonly Readonly<Record<string, string>>[]>;
}

/** Asks for employment by place of work, in every industry and in total, or in total only. Where the table has no total, it is the sum of its industries. */
export function employmentQuestion(table: Table, industries: 'every' | 'total'): Question {
  const contents = contentsCalled(table, /etter arbeidssted|arbeidssted/i, 'etter arbeidssted');
  const industry = required(variableCalled(table, /næring|^nace/i), 'næring');
  const total = totalOf(industry);
  const each = industry.categories.filter((category) => category !== total);
  const cellOf = (code: string) => ({ [industry.id]: code });
  const totalCells = (total ? [total] : each).map(({ code }) => cellOf(code));
  const askedIndustries = industries === 'total' && total ? [total] : industry.categories;
  return {
    kind: 'sums',
    period: periodOf(table, years),
    others: [
      { variable: contents.variable, codes: [contents.category.code] },
      { variable: industry.id, codes: askedIndustries.map(({ code }) => code) },
      ...remainingChoices(table, [regionOf(table).id, industry.id]),
    ],
    groups: new Map<string, readonly Readonly<Record<string, string>>[]>([
      ...(industries === 'every' ? each.map((category) => [plainLabel(category), [cellOf(category.code)]] as const) : []),
      [allIndustries, totalCells],
    ]),
  };
}

/** The country's figures from table 07984, for the industries that have the same name in both tables. */
async function countryFromAnotherTable(
  { service, today }: FetchContext,
  industries: readonly string[],
  wantedYears: readonly number[],
): Promise<FetchedTable> {
  const table = await tableOf(service, national.table);
  const question = employmentQuestion(table, 'every');
  const regional: RegionalFigures = await askRegions(service, table, noPlaces, question);
  const shared = new Map([...question.groups].filter(([industry]) => industries.includes(industry)));
  const common = question.period.years.filter((year) => wantedYears.includes(year));
  const { value, gaps } = seriesOf(national, regional, common, shared);
  const vintage = vintageOf(table, regional.updated);
  const rows = regional.regions.flatMap((region) =>
    [...shared.keys()].flatMap((industry) =>
      common.map((year) => [
        ...regionColumns(region),
        industry,
        year,
        value(region, year, industry),
        ...sourceColumns(vintage, today),
      ]),
    ),
  );
  return { rows, gaps };
}
