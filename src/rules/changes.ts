/** Finds what would differ for a case under the newest rules, because a saved case keeps the rules of its day. */

import type { RuleInForce } from './dated';
import { rulesAt } from './rules';

export interface RuleChange {
  /** The rule as it is now. */
  readonly now: RuleInForce;
  /** The value of the rule on the day; null when it had none. */
  readonly then: number | null;
}

/**
 * Returns the rules whose newest value differs from the value on a day. Figures that are published each year are not rules of the scheme and are left out.
 * @throws RuleError not-a-date
 */
export function changesSince(date: string): readonly RuleChange[] {
  const then = new Map(rulesAt(date).map(({ id, value }) => [id, value]));
  return rulesAt()
    .filter(({ id, strength, value, to }) => strength !== 'fact' && to === null && then.get(id) !== value)
    .map((now) => ({ now, then: then.get(now.id) ?? null }));
}
