/** The two regulations, chosen by the date of the grant (§ 24 of 2024: older grants stay under the text of 2018). */

import { checkDate } from './dated';
import type { DocumentId } from './documents';
import { RuleError } from './ruleError';

export interface RuleSet {
  readonly id: '2018' | '2024';
  readonly document: DocumentId;
  readonly from: string;
  readonly to: string | null;
  /** The first day by the regulation's own words on entry into force, where it differs from `from`. */
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

/** The date of the newest document that the rules are taken from. A later day gets the newest set, marked as `mayBeOutdated`. */
export const knownUntil = '2026-02-21';

export interface RuleSetInForce extends RuleSet {
  /** True when the date is after `knownUntil`, so that newer rules may exist. */
  readonly mayBeOutdated: boolean;
}

/** @throws RuleError not-a-date; before-first for a day before the regulation of 2018 */
export function ruleSetAt(date?: string): RuleSetInForce {
  const found = date === undefined ? newest : ruleSets.findLast(({ from }) => from <= checkDate(date));
  if (!found) throw new RuleError('before-first', { id: 'rules', date: date ?? '', first: first.from });
  return { ...found, mayBeOutdated: date !== undefined && date > knownUntil };
}
