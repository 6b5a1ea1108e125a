/** Finds rules by id and day. */

import { checkDate, ruleInForce, type Rule, type RuleInForce } from './dated';
import { parameters } from './parameters';
import { RuleError } from './ruleError';

const byId: ReadonlyMap<string, Rule> = new Map(parameters.map((rule) => [rule.id, rule]));

/**
 * Returns a rule on a day, or its newest value when no day is given.
 *
 * @throws RuleError unknown-rule with the most similar ids; not-a-date; before-first; not-in-force
 */
export function ruleAt(id: string, date?: string): RuleInForce {
  const rule = byId.get(id.trim());
  if (!rule) throw new RuleError('unknown-rule', { id, nearest: nearestIds(id).join(', ') });
  return ruleInForce(rule, date);
}

/** Returns every rule that holds on a day, in the order of the scheme, or the newest value of each when no day is given. */
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

const letterPairs = (word: string): Set<string> => {
  const lower = word.toLowerCase();
  return new Set(Array.from({ length: Math.max(lower.length - 1, 0) }, (_, index) => lower.slice(index, index + 2)));
};

/** Returns the three ids that have most letter pairs in common with a text. */
function nearestIds(written: string): string[] {
  const writtenPairs = letterPairs(written);
  const likeness = ({ id }: Rule): number => {
    const idPairs = letterPairs(id);
    return (2 * [...writtenPairs].filter((pair) => idPairs.has(pair)).length) / (writtenPairs.size + idPairs.size || 1);
  };
  return [...parameters]
    .sort((a, b) => likeness(b) - likeness(a))
    .slice(0, 3)
    .map(({ id }) => id);
}
