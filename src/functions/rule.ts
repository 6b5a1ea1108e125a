import { ruleAt } from '../rules';
import { expected } from '../text/messages';
import { define } from './define';
import { date, optional, text } from './kinds';

export const RULE = define('RULE', {
  args: { id: text(expected.ruleId), date: optional(date(), undefined, 'the newest value') },
  gives: 'value',
  answer: ({ id, date }) => ruleAt(id, date).value,
  source: ['src/rules: each value carries its own source'],
  example: ['criteria.share', '2024-04-03'],
});
