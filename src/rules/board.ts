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
  /** The requirement as text, such as '5–7' or '≥ 40 %'. */
  readonly required: string;
  /** Number of members, the share of them for `women` and `men`, or for the last three rules the number of persons found. */
  readonly value: number;
  /** SKJØNN when a "bør" of the source is not met, NEI when a "skal" is not met. */
  readonly met: Verdict;
  readonly source: string;
}

const roleWords = {
  observer: /observat|observer/i,
  business: /næringsliv|bedrift|bransje|business|industri|gründer|grunder/i,
  county: /fylke|county/i,
  /** "IN" counts in capitals only, because "in" is an English word. */
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
  if (members.length === 0) throw new RuleError('no-members', {});
  const [fewest, most, eachSex] = [
    ruleAt('board.minMembers', date),
    ruleAt('board.maxMembers', date),
    ruleAt('board.eachSex', date),
  ];
  const sexes = members.map(({ sex }) => sexOf(sex));
  const share = (sex: 'woman' | 'man'): number => sexes.filter((memberSex) => memberSex === sex).length / members.length;
  // Compares numbers of members and not shares, because a share such as 2 of 5 is not exact in binary.
  const enough = (sex: 'woman' | 'man'): boolean =>
    sexes.filter((memberSex) => memberSex === sex).length >= Math.round(eachSex.value * members.length * 1e6) / 1e6;
  const business = members.filter(({ role }) => roleWords.business.test(role)).length;
  const countObservers = (body: 'county' | 'innovasjonNorge'): number =>
    observers.filter(({ role, name }) => roleWords[body].test(`${role} ${name}`)).length;
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
    { rule: 'observerCounty', required: '≥ 1', value: countObservers('county'), met: must(countObservers('county') > 0), source },
    {
      rule: 'observerInnovasjonNorge',
      required: '≥ 1',
      value: countObservers('innovasjonNorge'),
      met: must(countObservers('innovasjonNorge') > 0),
      source,
    },
  ];
}
