/** Finds the variables and categories of a table by what they are called: ids and codes change with every new standard, as NACE's does in 2026. */

import { ageSpan } from './ages';
import { CallFailure } from './callFailure';
import type { Category, Dimension } from './readDataset';
import type { Choice, Table } from './service';

/** The variable of persons, places or things that is called so. */
export const variableCalled = (table: Table, pattern: RegExp): Dimension | undefined =>
  table.variables.find(({ role, label }) => (role === 'other' || role === 'geo') && pattern.test(label)) ??
  table.variables.find(({ role, id }) => (role === 'other' || role === 'geo') && pattern.test(id));

/** @throws CallFailure changed */
export function required<T>(found: T | undefined, wantedLabel: string): T {
  if (found === undefined) throw new CallFailure('changed', { wantedLabel });
  return found;
}

export const regionOf = (table: Table): Dimension =>
  required(table.variables.find(({ role }) => role === 'geo') ?? variableCalled(table, /region|kommune/i), 'region');

/** What the table counts that is called so; where it counts only one thing, that. */
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
  /** In order. */
  readonly years: readonly number[];
  readonly codeOf: (year: number) => string;
}

/** The last or, of a projection, first years of the table. A table with several periods a year answers with the last of each. */
export function periodOf(table: Table, count: number, which: 'first' | 'last' = 'last'): Period {
  const time = required(
    table.variables.find(({ role }) => role === 'time'),
    'år',
  );
  const codes = new Map(time.categories.map(({ code }) => [Number(code.slice(0, 4)), code]));
  const all = [...codes.keys()].filter((year) => Number.isInteger(year)).sort((one, other) => one - other);
  const years = which === 'last' ? all.slice(-count) : all.slice(0, count);
  return { variable: time.id, years, codeOf: (year) => codes.get(year) ?? '' };
}

const totals = /^(alle\b|begge kjønn|i alt|sum\b|totalt?\b)|\bi alt$/i;

/** The category that holds all the others: one that is called so, or the ages that span the other ages. */
export function totalOf({ categories }: Dimension): Category | undefined {
  const labelledTotal = categories.find(({ label }) => totals.test(label));
  if (labelledTotal) return labelledTotal;
  const spans = categories.map(({ label }) => ageSpan(label));
  return categories.find((_, at) => {
    const own = spans[at];
    return own && spans.every((span) => span && own.from <= span.from && span.to <= own.to);
  });
}

/** How the variables that no one asks about are answered: by their total, by leaving them out, or by their only category. */
export function remainingChoices(table: Table, chosen: readonly string[]): readonly Choice[] {
  return table.variables
    .filter(({ id, role }) => !chosen.includes(id) && role !== 'time' && role !== 'metric')
    .flatMap((variable): Choice[] => {
      const total = totalOf(variable) ?? (variable.categories.length === 1 ? variable.categories[0] : undefined);
      if (total) return [{ variable: variable.id, codes: [total.code] }];
      if (variable.mayBeLeftOut) return [];
      throw new CallFailure('changed', { what: `i alt (${variable.label})` });
    });
}

/** Labels without the code that some tables write before them. */
export const plainLabel = ({ code, label }: Category): string =>
  label.startsWith(`${code} `) ? label.slice(code.length + 1) : label;
