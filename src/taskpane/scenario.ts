/** The scenario of the case, computed by the same function that the sheets call, from the same figures. */

import type { Case } from '../case/case';
import { allAges, taxPerInhabitant, type CaseData } from '../case/dataTables';
import { SCENARIO } from '../functions/scenario';
import { assumptionAt, ruleAt, scenarioAssumptionIds } from '../rules';
import type { OwnAssumptions } from '../workbook/assumptions';
import { cellsOf, employmentSeries, industriesOf, industrySeries, populationAhead, populationSeries, type Point } from './series';

export interface MainFigure {
  readonly middle: number | null;
  readonly least: number | null;
  readonly most: number | null;
}

export interface Scenario {
  readonly jobs: MainFigure;
  readonly inhabitants: MainFigure;
  readonly revenue: MainFigure;
  readonly observed: readonly Point[];
  readonly baseline: readonly Point[];
  readonly lower: readonly Point[];
  readonly upper: readonly Point[];
  readonly withLoss: readonly Point[];
}

/** What has to be known before there is a scenario. */
export type Lacking = 'lacksLosses' | 'lacksIndustry' | 'lacksEmployment' | 'lacksPopulation';

/** The assumptions that a user may set, in the order of S16. */
export const assumed = Object.values(scenarioAssumptionIds);

/** A gain takes from the losses after it, so that what is lost is the fall from the highest there was (as on S7). */
function netLosses(rows: CaseData['losses']): [year: number, jobs: number][] {
  const byYear = new Map<number, number>();
  for (const [year, jobs] of rows) if (typeof jobs === 'number') byYear.set(Number(year), (byYear.get(Number(year)) ?? 0) + jobs);
  let [soFar, most] = [0, 0];
  return [...byYear]
    .sort(([one], [other]) => one - other)
    .map(([year, jobs]) => {
      const before = most;
      soFar += jobs;
      most = Math.max(most, soFar);
      return [year, most - before];
    });
}

/** The newest tax per inhabitant: the municipality's own, or that of several weighed by their inhabitants; null where one lacks it. */
function taxOf(data: CaseData): number | null {
  const cell = cellsOf('economy');
  const people = cellsOf('population');
  const year = Math.max(...data.economy.map((row) => Number(cell(row, 'År'))));
  const taxes = data.municipalities.map(([, name]) => {
    const [row] = data.economy.filter(
      (one) => cell(one, 'Område') === name && cell(one, 'Post') === taxPerInhabitant && Number(cell(one, 'År')) === year,
    );
    const inhabitants = data.population.find(
      (one) => people(one, 'Område') === name && people(one, 'Alder') === allAges && Number(people(one, 'År')) === year,
    );
    return [row ? cell(row, 'Verdi') : null, inhabitants ? people(inhabitants, 'Personer') : null] as const;
  });
  if (taxes.length === 1) return typeof taxes[0]?.[0] === 'number' ? taxes[0][0] : null;
  const known = taxes.flatMap(([tax, weight]) =>
    typeof tax === 'number' && typeof weight === 'number' ? [[tax, weight] as const] : [],
  );
  if (known.length === 0 || known.length < taxes.length) return null;
  const weights = known.reduce((sum, [, weight]) => sum + weight, 0);
  return known.reduce((sum, [tax, weight]) => sum + tax * weight, 0) / weights;
}

/** Own figures with their low and high, as a line of S16 gives them; the residents' share of Sak is known, so it has no band. */
function assumptionRows(values: Case, own: OwnAssumptions): (string | number)[][] {
  return assumed.map((id) => {
    const { value, low, high } = assumptionAt(id);
    const given = id === 'absorption.residents' && own[id] === undefined ? values.residentsShare : null;
    if (given !== null) return [id, given, given, given];
    const used = own[id] ?? value;
    return [id, used, Math.min(low, used), Math.max(high, used)];
  });
}

/** @throws CustomFunctions.Error with a sentence in the user's language where the function has no answer */
export function scenarioOf(values: Case, data: CaseData, own: OwnAssumptions): Scenario | readonly Lacking[] {
  const span = ruleAt('analysis.years', values.grantDate ?? undefined).value;
  const employed = employmentSeries(data).slice(-span);
  const losses = netLosses(data.losses);
  const people = [...populationSeries(data), ...populationAhead(data)];
  const lacking: Lacking[] = [
    ...(losses.length === 0 ? ['lacksLosses' as const] : []),
    ...(values.industry === null ? ['lacksIndustry' as const] : []),
    ...(employed.length === 0 ? ['lacksEmployment' as const] : []),
    ...(populationAhead(data).length === 0 ? ['lacksPopulation' as const] : []),
  ];
  if (lacking.length > 0) return lacking;

  const years = employed.map(({ year }) => year);
  const first = Math.min(...losses.map(([year]) => year));
  const before = Math.max(Math.min(...years), Math.min(Math.max(...years), first - 1));
  const regional = industriesOf(data).map((industry) => [
    industry,
    industrySeries(data, industry).find(({ year }) => year === before)?.value ?? '..',
  ]);
  const rows = (points: readonly Point[]): (number | string)[][] => [
    ...new Map(points.map(({ year, value }) => [year, [year, value ?? '..']])).values(),
  ];
  const call = (show: string) =>
    SCENARIO.call(
      losses,
      values.industry,
      regional,
      rows(employed),
      rows(people),
      assumptionRows(values, own),
      taxOf(data),
      show,
    );
  const main = call('hovedtall').map(([, middle, least, most]): MainFigure => ({
    middle: asNumber(middle),
    least: asNumber(least),
    most: asNumber(most),
  }));
  const yearly = call('sysselsetting');
  const path = (column: number): Point[] => yearly.map((row) => ({ year: Number(row[0]), value: asNumber(row[column]) }));
  const [jobs, inhabitants, revenue] = main;
  const none: MainFigure = { middle: null, least: null, most: null };
  return {
    ...{ jobs: jobs ?? none, inhabitants: inhabitants ?? none, revenue: revenue ?? none },
    ...{ observed: employed, baseline: path(1), lower: path(2), upper: path(3), withLoss: path(9) },
  };
}

const asNumber = (cell: unknown): number | null => (typeof cell === 'number' ? cell : null);
