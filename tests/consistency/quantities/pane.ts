/** The values that the pane shows, computed by the functions that it calls. */

import { budget, profiles } from '../../../src/programme';
import { findFundingModel, judge } from '../../../src/rules';
import type { Observation } from '../../../src/case/rows';
import { scenarioOfCase, type PaneScenario } from '../../../src/taskpane/scenario';
import { partyWords } from '../../../src/text/rules';
import { multiplied, type Book, type ShownValue } from '../book';
import { perEnd } from './quantity';

export const shownInPane = (subject: string | number, value: number | string | null): ShownValue => ({
  subject: String(subject),
  cell: 'the pane',
  value,
});
export const seriesInPane = (points: readonly Observation[]): ShownValue[] =>
  points.map(({ year, value }) => shownInPane(year, value));

/** Step 3: the verdict. */
export function verdictInPane({ case: { jobsLost, totalEmployment, smallIsolated, grantDate } }: Book): ShownValue[] {
  if (jobsLost === null || totalEmployment === null) return [shownInPane('', null)];
  const isolated = typeof smallIsolated === 'string' ? smallIsolated === 'JA' : smallIsolated;
  const judged = judge({ jobsLost, totalEmployment, smallIsolated: isolated }, { date: grantDate ?? undefined });
  return [shownInPane('', judged.verdict)];
}

const scenarios = new WeakMap<Book, PaneScenario | null>();
/** Step 4: the scenario; null when the case lacks figures that it needs. */
function scenarioInPane(book: Book): PaneScenario | null {
  const before = scenarios.get(book);
  if (before !== undefined) return before;
  const answer = scenarioOfCase(book.case, book.data, book.assumptions);
  const scenario = 'main' in answer ? answer : null;
  scenarios.set(book, scenario);
  return scenario;
}

/** The loss. The pane shows the change, which has the opposite sign. */
export const lostInPane = (book: Book, figure: 'jobs' | 'inhabitants' | 'revenue'): ShownValue[] =>
  perEnd(['middle', 'least', 'most'], (end) =>
    multiplied(-1, [shownInPane('', scenarioInPane(book)?.main[figure][end] ?? null)]),
  );

export const pathInPane = (book: Book, path: 'baseline' | 'lower' | 'upper' | 'withLoss'): ShownValue[] =>
  seriesInPane(scenarioInPane(book)?.[path] ?? []);

/** Step 5: the plan by year and party; null when the case lacks figures that it needs. */
export function planInPane({ case: { total, firstYear, years, model, unit, profile, grantDate } }: Book) {
  const found = model === null ? undefined : findFundingModel(model);
  if (total === null || firstYear === null || years === null || !found) return null;
  const weights = found.weights.map(({ amount }) => amount);
  const plan = budget(total, firstYear, years, weights, {
    unit: unit ?? 1,
    profile: profiles.find(({ id }) => id === profile)?.id ?? 'jevn',
    ...(grantDate === null ? {} : { date: grantDate }),
  });
  return { plan, parties: found.weights.map(({ party }) => partyWords[party].nb) };
}
