/** A rule is a list of values, each with its first day and its source. When a rule changes, a new value is added and the old value is kept. */

import { RuleError } from './ruleError';
import type { DocumentId } from './documents';

export type Unit =
  | 'share'
  | 'persons'
  | 'employees'
  | 'members'
  | 'years'
  | 'months'
  | 'kroner'
  | 'million kroner'
  | 'euro'
  | 'criteria'
  | 'grants'
  | 'centrality class';

/**
 * How strict the source is: 'requirement' ("skal", "maksimalt"), 'main rule' ("som hovedregel", "bør"), 'practice' ("normalt", "vanlig"),
 * 'fact' (a published figure) or 'judgement' (this product's own reading, which users may overrule).
 */
export type Strength = 'requirement' | 'main rule' | 'practice' | 'fact' | 'judgement';

export interface Source {
  readonly document: DocumentId;
  /** Paragraph, section or page. */
  readonly place: string;
}

export interface DatedValue {
  /** The first day that the value holds. */
  readonly from: string;
  /** The last day that the value holds. When left out, the value holds until the next one. */
  readonly to?: string;
  readonly value: number;
  readonly source: Source;
  readonly note?: string;
}

export interface Rule {
  readonly id: string;
  readonly unit: Unit;
  readonly strength: Strength;
  readonly values: readonly [DatedValue, ...DatedValue[]];
}

/** A rule that holds on one day. */
export interface RuleInForce {
  readonly id: string;
  readonly value: number;
  readonly unit: Unit;
  readonly strength: Strength;
  readonly from: string;
  readonly to: string | null;
  readonly source: Source;
}

const isoDate = /^\d{4}-\d{2}-\d{2}$/;

/** Returns the date unchanged. @throws RuleError not-a-date when it is not an ISO date */
export function checkDate(date: string): string {
  const time = Date.parse(`${date}T00:00:00Z`);
  if (!isoDate.test(date) || Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date)
    throw new RuleError('not-a-date', { found: date });
  return date;
}

/**
 * Returns the value of a rule on a day, or the newest value when no day is given.
 * @throws RuleError not-a-date; before-first when the day is before the first value; not-in-force when the rule had ended by that day
 */
export function ruleInForce(rule: Rule, date?: string): RuleInForce {
  const value = date === undefined ? rule.values.at(-1) : rule.values.findLast(({ from }) => from <= checkDate(date));
  if (!value) throw new RuleError('before-first', { id: rule.id, date: date ?? '', first: rule.values[0].from });
  if (date !== undefined && value.to !== undefined && date > value.to)
    throw new RuleError('not-in-force', { id: rule.id, date, last: value.to });
  return {
    id: rule.id,
    value: value.value,
    unit: rule.unit,
    strength: rule.strength,
    from: value.from,
    to: value.to ?? dayBeforeNext(rule, value),
    source: value.source,
  };
}

function dayBeforeNext(rule: Rule, value: DatedValue): string | null {
  const next = rule.values[rule.values.indexOf(value) + 1];
  return next ? dayBefore(next.from) : null;
}

/** Returns the day before an ISO date: '2026-12-31' for '2027-01-01'. */
export function dayBefore(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}
