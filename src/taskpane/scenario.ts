/** Calculates the scenario that the pane shows, from the same figures as the sheets use. */

import type { Case } from '../case/case';
import type { CaseData } from '../case/dataTables';
import { missingScenarioInputs, type ScenarioInput } from '../case/scenarioInputs';
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
import type { UserAssumptions } from '../workbook/assumptions';

export interface PaneScenario {
  readonly main: CaseScenario['main'];
  /** Jobs by year: counted, projected without the loss and with its interval, and with the loss. */
  readonly observed: readonly Observation[];
  readonly baseline: readonly Observation[];
  readonly lower: readonly Observation[];
  readonly upper: readonly Observation[];
  readonly withLoss: readonly Observation[];
}

/** The assumptions that a user may set, in the order of S16. */
export const assumptionsToSet = Object.values(scenarioAssumptionIds);

/** The assumptions with their low and high, as S16 has them. The share of residents on the Sak sheet is known, so its low and high are the share itself. */
function ownFigures({ residentsShare }: Case, own: UserAssumptions): AssumptionOverrides {
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
 * Returns the scenario, or the parts of the case that it lacks.
 *
 * @throws as `scenarioOf` of the programme
 */
export function scenarioOfCase(values: Case, data: CaseData, own: UserAssumptions): PaneScenario | readonly ScenarioInput[] {
  const lacking = missingScenarioInputs(values, data);
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
  // A counted population replaces the projected one of the same year.
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
