import { cite } from './documents';
import type { Verdict } from './eligibility';
import { RuleError } from './ruleError';
import { ruleAt } from './rules';

export interface Member {
  readonly name: string;
  /** Woman or man, as a word or its first letter, in Norwegian or English. */
  readonly sex: string;
  /** In the user's own words: "styreleder, næringsliv", "observatør Innovasjon Norge". */
  readonly role: string;
}

export type BoardRule = 'members' | 'women' | 'men' | 'business' | 'observerCounty' | 'observerInnovasjonNorge';

export interface BoardAnswer {
  readonly rule: BoardRule;
  /** Number of members, or a share of them; for the last three rules the number found. */
  readonly required: string;
  readonly value: number;
  /** A missed "bør" is SKJØNN; a missed "skal" is NEI. */
  readonly met: Verdict;
  readonly source: string;
}

const roleWords = {
  observer: /observat|observer/i,
  business: /næringsliv|bedrift|bransje|business|industri|gründer|grunder/i,
  county: /fylke|county/i,
  /** "IN" only in capitals: "in" is a word in English. */
  innovasjonNorge: /[Ii]nnovasjon [Nn]orge|[Ii]nnovation [Nn]orway|\bIN\b/,
} as const;

const sexOf = (written: string): 'woman' | 'man' => {
  const word = written.trim().toLowerCase();
  if (['k', 'kvinne', 'kvinneleg', 'f', 'w', 'woman', 'female'].includes(word)) return 'woman';
  if (['m', 'mann', 'mannleg', 'man', 'male'].includes(word)) return 'man';
  throw new RuleError('unknown-sex', { found: written });
};

/**
 * Checks the rules for the board of a restructuring programme (OR 3.2.4). Observers are not members.
 * @throws RuleError no-members, unknown-sex, not-a-date, before-first
 */
export function checkBoard(people: readonly Member[], date?: string): BoardAnswer[] {
  const observers = people.filter(({ role }) => roleWords.observer.test(role));
  const members = people.filter(({ role }) => !roleWords.observer.test(role));
  if (members.length === 0) throw new RuleError('no-members');
  const [fewest, most, eachSex] = [
    ruleAt('board.minMembers', date),
    ruleAt('board.maxMembers', date),
    ruleAt('board.eachSex', date),
  ];
  const sexes = members.map(({ sex }) => sexOf(sex));
  const share = (sex: 'woman' | 'man'): number => sexes.filter((one) => one === sex).length / members.length;
  // Compares whole members, because a share such as 2 of 5 is not exact in binary.
  const enough = (sex: 'woman' | 'man'): boolean =>
    sexes.filter((one) => one === sex).length >= Math.round(eachSex.value * members.length * 1e6) / 1e6;
  const business = members.filter(({ role }) => roleWords.business.test(role)).length;
  const observing = (who: 'county' | 'innovasjonNorge'): number =>
    observers.filter(({ role, name }) => roleWords[who].test(`${role} ${name}`)).length;
  const must = (value: boolean): Verdict => (value ? 'JA' : 'NEI');
  const source = cite(fewest.source);
  return [
    {
      rule: 'members',
      required: `${fewest.value}–${most.value}`,
      value: members.length,
      met: members.length >= fewest.value && members.length <= most.value ? 'JA' : 'SKJØNN',
      source,
    },
    { rule: 'women', required: `≥ ${eachSex.value * 100} %`, value: share('woman'), met: must(enough('woman')), source },
    { rule: 'men', required: `≥ ${eachSex.value * 100} %`, value: share('man'), met: must(enough('man')), source },
    { rule: 'business', required: '≥ 1', value: business, met: must(business > 0), source },
    { rule: 'observerCounty', required: '≥ 1', value: observing('county'), met: must(observing('county') > 0), source },
    {
      rule: 'observerInnovasjonNorge',
      required: '≥ 1',
      value: observing('innovasjonNorge'),
      met: must(observing('innovasjonNorge') > 0),
      source,
    },
  ];
}
