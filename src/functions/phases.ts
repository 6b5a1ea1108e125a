import { toSerial } from '../case/excelDate';
import { phasePlan } from '../programme';
import { functionWords } from '../text/functions';
import { phaseWords, responsibleWords } from '../text/rules';
import { define } from './define';
import { boolean, date, monthLine, optional } from './kinds';
import { programmeReasons } from '../programme/reasons';

export const PHASES = define('PHASES', {
  args: {
    start: date(),
    months: optional(monthLine(), [], 'the longest the rules allow'),
    headers: optional(boolean(), false, 'FALSE'),
  },
  gives: 'table',
  columns: functionWords.PHASES.columns,
  answer: ({ start, months }) =>
    phasePlan(start, months).map(({ phase, from, to, months: length, responsible }) => [
      phaseWords[phase].name.nb,
      toSerial(from),
      toSerial(to),
      length,
      responsibleWords[responsible].nb,
      phaseWords[phase].deliverables.nb,
    ]),
  refuses: [
    programmeReasons['phase-outside-limits'],
    programmeReasons['months-out-of-range'],
    programmeReasons['too-many-phases'],
  ],
  source: ['OR 3.1.3', 'FOR-2024-04-03-556 § 10'],
  example: ['2027-01-01', [[3], [8], [72], [12]]],
});
