/** The two regulations. The date of the grant decides which applies (§ 24 of 2024: older grants remain under the text of 2018). */

import { checkDate } from './dated';
import type { DocumentId } from './documents';
import { RuleError } from './ruleError';

export interface RuleSet {
  readonly id: '2018' | '2024';
  readonly document: DocumentId;
  readonly from: string;
  readonly to: string | null;
  /** The day of entry into force by the regulation itself. It may differ from `from`, which is its date. */
  readonly entryIntoForce: string;
}

const first: RuleSet = {
  id: '2018',
  document: 'FOR-2018-05-23-747',
  from: '2018-05-23',
  to: '2024-04-02',
  entryIntoForce: '2018-06-01',
};
const newest: RuleSet = {
  id: '2024',
  document: 'FOR-2024-04-03-556',
  from: '2024-04-03',
  to: null,
  entryIntoForce: '2024-04-03',
};

export const ruleSets: readonly RuleSet[] = [first, newest];

/** The date of the newest document that the rules are taken from. For a later day, the newest rule set is returned with `mayBeOutdated`. */
export const knownUntil = '2026-02-21';

export interface RuleSetInForce extends RuleSet {
  /** True when the date is after `knownUntil`, so that newer rules may exist. */
  readonly mayBeOutdated: boolean;
}

/** Returns the rule set on a day, or the newest when no day is given. @throws RuleError not-a-date; before-first for a day before the regulation of 2018 */
export function ruleSetAt(date?: string): RuleSetInForce {
  const ruleSet = date === undefined ? newest : ruleSets.findLast(({ from }) => from <= checkDate(date));
  if (!ruleSet) throw new RuleError('before-first', { id: 'rules', date: date ?? '', first: first.from });
  return { ...ruleSet, mayBeOutdated: date !== undefined && date > knownUntil };
}
