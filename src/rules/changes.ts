/** Finds the rules that have changed since the day of a case. A saved case keeps the rules of its day. */

import type { RuleInForce } from './dated';
import { rulesAt } from './rules';

export interface RuleChange {
  readonly newest: RuleInForce;
  /** The value on the earlier day; null when the rule had no value then. */
  readonly earlierValue: number | null;
}

/**
 * Returns the rules whose newest value differs from the value on a day. Figures that are published each year are not rules of the scheme and are left out.
 * @throws RuleError not-a-date
 */
export function changesSince(date: string): readonly RuleChange[] {
  const earlierValues = new Map(rulesAt(date).map(({ id, value }) => [id, value]));
  return rulesAt()
    .filter(({ id, strength, value, to }) => strength !== 'fact' && to === null && earlierValues.get(id) !== value)
    .map((newest) => ({ newest, earlierValue: earlierValues.get(newest.id) ?? null }));
}
