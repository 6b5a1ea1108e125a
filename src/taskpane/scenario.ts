/** The scenario of the case as the pane shows it, from the same figures as the sheets have. */

import type { Case } from '../case/case';
import type { CaseData } from '../case/dataTables';
import { scenarioLacks, type Lacking } from '../case/lacking';
import {
  employmentSeries,
  industriesOf,
  netLosses,
  newestYear,
  populationAhead,
  populationSeries,
  taxOf,
  type Observation,
} from '../case/rows';
import { scenarioOf, type CaseScenario } from '../programme/scenarioOf';
import { assumptionAt, ruleAt, scenarioAssumptionIds, type AssumptionOverrides } from '../rules';
import type { OwnAssumptions } from '../workbook/assumptions';

export interface PaneScenario {
  readonly main: CaseScenario['main'];
  /** Jobs by year, as counted, and as projected without the loss, with its interval, and with the loss. */
  readonly observed: readonly Observation[];
  readonly baseline: readonly Observation[];
  readonly lower: readonly Observation[];
  readonly upper: readonly Observation[];
  readonly withLoss: readonly Observation[];
}

/** The assumptions that a user may set, in the order of S16. */
export const assumptionsToSet = Object.values(scenarioAssumptionIds);

/** Own figures with their low and high, as a line of S16 gives them; the residents' share of Sak is known, so it has no band. */
function ownFigures({ residentsShare }: Case, own: OwnAssumptions): AssumptionOverrides {
  return new Map(
    assumptionsToSet.map((id) => {
      const { value, low, high } = assumptionAt(id);
      if (id === 'absorption.residents' && own[id] === undefined && residentsShare !== null)
        return [id, { value: residentsShare, low: residentsShare, high: residentsShare }];
      const used = own[id] ?? value;
      return [id, { value: used, low: Math.min(low, used), high: Math.max(high, used) }];
    }),
  );
}

/**
 * The scenario, or what has to be known before there is one.
 * @throws as `scenarioOf` of the programme
 */
export function scenarioOfCase(values: Case, data: CaseData, own: OwnAssumptions): PaneScenario | readonly Lacking[] {
  const lacking = scenarioLacks(values, data);
  if (lacking.length > 0 || values.industry === null) return lacking;

  const span = ruleAt('analysis.years', values.grantDate ?? undefined).value;
  const newest = newestYear(data, 'employment');
  const years = Array.from({ length: span }, (_, at) => newest - span + 1 + at);
  const inYear = (series: readonly Observation[], wanted: number): number | null =>
    series.find(({ year }) => year === wanted)?.value ?? null;
  const employed = employmentSeries(data);
  const observed = years.map((year) => ({ year, value: inYear(employed, year) }));

  const firstLoss = Math.min(...data.losses.flatMap(([year]) => (typeof year === 'number' ? [year] : [])));
  const before = Math.max(newest - span + 1, Math.min(newest, firstLoss - 1));
  // The newest count goes before what was projected for its year.
  const people = new Map([...populationAhead(data), ...populationSeries(data)].map(({ year, value }) => [year, value]));
  const { main, middle } = scenarioOf({
    losses: netLosses(data, { first: newest - span + 1, last: newest + span }),
    industry: values.industry,
    regional: industriesOf(data).map((industry) => ({ industry, value: inYear(employmentSeries(data, industry), before) })),
    employment: observed,
    population: [...people].map(([year, value]) => ({ year, value })),
    assumptions: ownFigures(values, own),
    tax: taxOf(data) ?? undefined,
  });
  const path = (figure: (year: (typeof middle.years)[number]) => number): Observation[] =>
    middle.years.map((one) => ({ year: one.year, value: figure(one) }));
  return {
    ...{ main, observed },
    baseline: path(({ employment }) => employment.baseline.projection),
    lower: path(({ employment }) => employment.baseline.lower),
    upper: path(({ employment }) => employment.baseline.upper),
    withLoss: path(({ employment }) => employment.withLoss),
  };
}
