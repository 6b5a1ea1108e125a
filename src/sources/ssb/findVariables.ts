/** Finds the variables and categories of a table by their labels, since ids and codes change with every new standard, as for NACE in 2026. */

import { ageSpan } from './ages';
import { CallFailure } from './callFailure';
import type { Category, Dimension } from './readDataset';
import type { Choice, Table } from './service';

/** The first variable, other than time and contents, whose label or id fits the pattern. */
export const variableCalled = (table: Table, pattern: RegExp): Dimension | undefined =>
  table.variables.find(({ role, label }) => (role === 'other' || role === 'geo') && pattern.test(label)) ??
  table.variables.find(({ role, id }) => (role === 'other' || role === 'geo') && pattern.test(id));

/** The variable or category that was looked for. @throws CallFailure changed, when it was not found */
export function required<T>(found: T | undefined, wantedLabel: string): T {
  if (found === undefined) throw new CallFailure('changed', { part: wantedLabel });
  return found;
}

export const regionOf = (table: Table): Dimension =>
  required(table.variables.find(({ role }) => role === 'geo') ?? variableCalled(table, /region|kommune/i), 'region');

/** The table's contents whose label fits the pattern. Where the table has only one, that one. */
export function contentsCalled(table: Table, pattern: RegExp, wantedLabel: string): { variable: string; category: Category } {
  const contents = required(
    table.variables.find(({ role }) => role === 'metric'),
    'statistikkvariabel',
  );
  const [only, ...more] = contents.categories;
  const category = contents.categories.find(({ label }) => pattern.test(label)) ?? (more.length === 0 ? only : undefined);
  return { variable: contents.id, category: required(category, wantedLabel) };
}

export interface Period {
  readonly variable: string;
  /** From the first to the last. */
  readonly years: readonly number[];
  readonly codeOf: (year: number) => string;
}

/** The last years of the table or, for a projection, the first. In a table of months or quarters, each year is its last month or quarter. */
export function periodOf(table: Table, count: number, which: 'first' | 'last' = 'last'): Period {
  const time = required(
    table.variables.find(({ role }) => role === 'time'),
    'år',
  );
  const codes = new Map(time.categories.map(({ code }) => [Number(code.slice(0, 4)), code]));
  const all = [...codes.keys()].filter((year) => Number.isInteger(year)).sort((first, second) => first - second);
  const years = which === 'last' ? all.slice(-count) : all.slice(0, count);
  return { variable: time.id, years, codeOf: (year) => codes.get(year) ?? '' };
}

const totals = /^(alle\b|begge kjønn|i alt|sum\b|totalt?\b)|\bi alt$/i;

/** The category that includes all the others: one labelled as a total, or an age group that spans all the other ages. */
export function totalOf({ categories }: Dimension): Category | undefined {
  const labelledTotal = categories.find(({ label }) => totals.test(label));
  if (labelledTotal) return labelledTotal;
  const spans = categories.map(({ label }) => ageSpan(label));
  return categories.find((_, index) => {
    const widest = spans[index];
    return widest && spans.every((span) => span && widest.from <= span.from && span.to <= widest.to);
  });
}

/**
 * Choices for the variables that are not among the chosen: their total, or their only category. Those without either are left out of the question.
 * @throws CallFailure changed, when such a variable may not be left out
 */
export function remainingChoices(table: Table, chosen: readonly string[]): readonly Choice[] {
  return table.variables
    .filter(({ id, role }) => !chosen.includes(id) && role !== 'time' && role !== 'metric')
    .flatMap((variable): Choice[] => {
      const total = totalOf(variable) ?? (variable.categories.length === 1 ? variable.categories[0] : undefined);
      if (total) return [{ variable: variable.id, codes: [total.code] }];
      if (variable.mayBeLeftOut) return [];
      throw new CallFailure('changed', { part: `i alt (${variable.label})` });
    });
}

/** The label without the code, which some tables write before it. */
export const plainLabel = ({ code, label }: Category): string =>
  label.startsWith(`${code} `) ? label.slice(code.length + 1) : label;
