import { judge } from '../rules';
import { define } from './define';
import { date, employment, isolation, jobs, optional, overrides } from './kinds';
import { ruleReasons } from '../programme/reasons';

export const ELIGIBLE = define('ELIGIBLE', {
  args: {
    jobsLost: jobs(),
    totalEmployment: employment(),
    smallIsolated: optional(isolation(), undefined, 'FALSE'),
    rules: optional(overrides(), undefined, 'the regulation’s own'),
    date: optional(date(), undefined, 'the newest rule set'),
  },
  gives: 'value',
  answer: ({ jobsLost, totalEmployment, smallIsolated, rules, date }) =>
    judge({ jobsLost, totalEmployment, smallIsolated }, { date, overrides: rules }).verdict,
  refuses: [ruleReasons['more-lost-than-employed'], ruleReasons['override-unknown'], ruleReasons['before-first']],
  source: ['FOR-2024-04-03-556 § 5', 'FOR-2018-05-23-747 § 17', 'OR 3.1'],
  example: [650, 3200],
});
