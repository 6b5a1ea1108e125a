/** Finds rules by id and day. */

import { checkDate, ruleInForce, type Rule, type RuleInForce } from './dated';
import { parameters } from './parameters';
import { RuleError } from './ruleError';

const byId: ReadonlyMap<string, Rule> = new Map(parameters.map((rule) => [rule.id, rule]));

/** Returns a rule on a day; the newest when no day is given. @throws RuleError unknown-rule with the most similar ids; not-a-date; before-first; not-in-force */
export function ruleAt(id: string, date?: string): RuleInForce {
  const rule = byId.get(id.trim());
  if (!rule) throw new RuleError('unknown-rule', { id, nearest: nearestIds(id).join(', ') });
  return ruleInForce(rule, date);
}

/** Returns every rule that holds on a day, in the order of the scheme; the newest of each when no day is given. */
export function rulesAt(date?: string): readonly RuleInForce[] {
  if (date !== undefined) checkDate(date);
  return parameters.flatMap((rule) => {
    try {
      return [ruleInForce(rule, date)];
    } catch (error) {
      if (error instanceof RuleError) return [];
      throw error;
    }
  });
}

const pairs = (word: string): Set<string> => {
  const lower = word.toLowerCase();
  return new Set(Array.from({ length: Math.max(lower.length - 1, 0) }, (_, index) => lower.slice(index, index + 2)));
};

/** Returns the three ids that share most letter pairs with a text. */
function nearestIds(written: string): string[] {
  const wanted = pairs(written);
  const likeness = ({ id }: Rule): number => {
    const own = pairs(id);
    return (2 * [...wanted].filter((pair) => own.has(pair)).length) / (wanted.size + own.size || 1);
  };
  return [...parameters]
    .sort((one, other) => likeness(other) - likeness(one))
    .slice(0, 3)
    .map(({ id }) => id);
}
