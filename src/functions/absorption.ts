import { absorb, outcomes } from '../analysis/absorption';
import { assumptionAt, type AssumptionId } from '../rules';
import { assumptionWords } from '../text/assumptions';
import { functionWords } from '../text/functions';
import { absorptionWords } from '../text/functions/absorption';
import { expected } from '../text/messages';
import { sourceWords } from '../text/functions/sources';
import { define } from './define';
import { boolean, jobs, namedNumbers, optional } from './kinds';
import { analysisReasons } from '../programme/reasons';

/** The assumptions in the order of the figures when `shares` is a single line without names. */
const keys = ['residents', ...outcomes, 'householdFactor'] as const;
type Key = (typeof keys)[number];

const idOf = (key: Key): `absorption.${Key}` => `absorption.${key}`;
const wordsOf = (key: Key) => assumptionWords[idOf(key) satisfies AssumptionId].name;

function keyNamed(written: string): Key | undefined {
  const name = written.trim().toLowerCase();
  return keys.find((key) =>
    [key, idOf(key), ...Object.values(wordsOf(key))].some((knownName) => knownName.toLowerCase() === name),
  );
}

export const ABSORPTION = define('ABSORPTION', {
  args: {
    jobsLost: jobs(),
    shares: optional(
      namedNumbers(
        expected.absorptionShares,
        keys,
        keyNamed,
        keys.map((key) => wordsOf(key).nb),
      ),
      undefined,
      'the assumptions of the add-in',
    ),
    headers: optional(boolean(), false, 'FALSE'),
  },
  gives: 'table',
  columns: functionWords.ABSORPTION.columns,
  answer: ({ jobsLost, shares }) => {
    const shareOf = (key: Key): number => shares?.get(key) ?? assumptionAt(idOf(key)).value;
    const shareValues = {
      residents: shareOf('residents'),
      reemployedLocally: shareOf('reemployedLocally'),
      commuting: shareOf('commuting'),
      unemployed: shareOf('unemployed'),
      outOfLabourForce: shareOf('outOfLabourForce'),
      moved: shareOf('moved'),
      householdFactor: shareOf('householdFactor'),
    };
    const outcomeJobs = absorb(jobsLost, shareValues);
    return [
      [wordsOf('residents').nb, outcomeJobs.lostByResidents, shareValues.residents],
      [absorptionWords.commuters, outcomeJobs.lostByCommuters, 1 - shareValues.residents],
      ...outcomes.map((outcome) => [wordsOf(outcome).nb, outcomeJobs[outcome], shareValues[outcome]]),
      [
        absorptionWords.fewerEmployed,
        outcomeJobs.fewerEmployedResidents,
        shareValues.unemployed + shareValues.outOfLabourForce + shareValues.moved,
      ],
      [absorptionWords.population, outcomeJobs.populationEffect, null],
    ];
  },
  refuses: [analysisReasons['shares-not-whole'], analysisReasons['outside-bounds']],
  source: [
    sourceWords.account,
    sourceWords.assumptions,
    'Huttunen, Møen & Salvanes (2011), JEEA 9(5), 840–870; (2018), Journal of Labor Economics 36(2), 479–509',
    'Rege, Telle & Votruba (2009), JEEA 7(4), 754–785',
  ],
  // The jobs of Meløy's cornerstone employer, closed in 2012 (Prop. 1 S (2019–2020), kap. 553 post 65).
  example: [650],
});
