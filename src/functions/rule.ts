import { ruleAt } from '../rules';
import { expected } from '../text/messages';
import { sourceWords } from '../text/functions/sources';
import { define } from './define';
import { date, optional, text } from './kinds';
import { ruleReasons } from '../programme/reasons';

export const RULE = define('RULE', {
  args: { id: text(expected.ruleId), date: optional(date(), undefined, 'the newest value') },
  gives: 'value',
  answer: ({ id, date }) => ruleAt(id, date).value,
  refuses: [ruleReasons['unknown-rule'], ruleReasons['before-first'], ruleReasons['not-in-force']],
  source: [sourceWords.rule],
  example: ['criteria.share', '2024-04-03'],
});
