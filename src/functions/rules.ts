import { toSerial } from '../case/excelDate';
import { cite, ruleSetAt, rulesAt } from '../rules';
import { functionWords } from '../text/functions';
import { unitWords } from '../text/rules';
import { sourceWords } from '../text/functions/sources';
import { define } from './define';
import { ruleReasons } from '../programme/reasons';
import { withWarning } from './warning';
import { boolean, date, optional } from './kinds';

export const RULES = define('RULES', {
  args: { date: optional(date(), undefined, 'the newest of each'), headers: optional(boolean(), false, 'FALSE') },
  gives: 'table',
  columns: functionWords.RULES.columns,
  answer: ({ date }) => {
    const ruleSet = ruleSetAt(date);
    return rulesAt(date).map(({ id, value, unit, from, to, source }) => [
      id,
      value,
      unitWords[unit].nb,
      toSerial(from),
      to === null ? null : toSerial(to),
      withWarning(cite(source), ruleSet),
    ]);
  },
  refuses: [ruleReasons['before-first']],
  source: [sourceWords.rule],
  example: ['2024-04-03'],
});
