import { checkBoard } from '../rules';
import { functionWords } from '../text/functions';
import { boardWords } from '../text/rules';
import { define } from './define';
import { boolean, date, memberRows, optional } from './kinds';
import { ruleReasons } from '../programme/reasons';

export const BOARD = define('BOARD', {
  args: {
    members: memberRows(),
    date: optional(date(), undefined, 'the newest rules'),
    headers: optional(boolean(), false, 'FALSE'),
  },
  gives: 'table',
  columns: functionWords.BOARD.columns,
  answer: ({ members, date }) =>
    checkBoard(
      members.map(([name, sex, role]) => ({ name, sex, role })),
      date,
    ).map(({ rule, required, value, met, source }) => [boardWords[rule].nb, required, value, met, source]),
  refuses: [ruleReasons['no-members'], ruleReasons['unknown-sex'], ruleReasons['before-first']],
  source: ['OR 3.2.4'],
  example: [
    [
      ['Kari', 'K', 'styreleder, næringsliv'],
      ['Ola', 'M', 'kommunen'],
      ['Anne', 'K', 'næringsliv'],
      ['Per', 'M', 'næringsliv'],
      ['Nils', 'M', 'fagforening'],
      ['Eva', 'K', 'observatør fylkeskommunen'],
      ['Liv', 'K', 'observatør Innovasjon Norge'],
    ],
  ],
});
