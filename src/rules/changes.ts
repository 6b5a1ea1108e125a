/** What would differ for a case under the newest rules: a saved case keeps the rules of its day. */

import type { RuleInForce } from './dated';
import { rulesAt } from './rules';

export interface RuleChange {
  /** The rule as it is now. */
  readonly now: RuleInForce;
  /** Its value on the day; null when there was none. */
  readonly then: number | null;
}

/**
 * The rules whose newest value is another than that of a day. Figures that are published anew each year are no rules of the scheme and are left out.
 * @throws RuleError not-a-date
 */
export function changesSince(date: string): readonly RuleChange[] {
  const then = new Map(rulesAt(date).map(({ id, value }) => [id, value]));
  return rulesAt()
    .filter(({ id, strength, value, to }) => strength !== 'fact' && to === null && then.get(id) !== value)
    .map((now) => ({ now, then: then.get(now.id) ?? null }));
}
