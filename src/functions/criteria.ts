import { judge } from '../rules';
import { criteriaWords } from '../text/rules';
import { functionWords } from '../text/functions';
import { define } from './define';
import { withWarning } from './warning';
import { boolean, date, employment, isolation, jobs, optional, overrides } from './kinds';
import { ruleReasons } from '../programme/reasons';

const yesNo = (value: number | boolean | null): number | string | null =>
  typeof value === 'boolean' ? (value ? 'JA' : 'NEI') : value;

export const CRITERIA = define('CRITERIA', {
  args: {
    jobsLost: jobs(),
    totalEmployment: employment(),
    smallIsolated: optional(isolation(), undefined, 'FALSE'),
    rules: optional(overrides(), undefined, 'the regulation’s own'),
    date: optional(date(), undefined, 'the newest rule set'),
    headers: optional(boolean(), false, 'FALSE'),
  },
  gives: 'table',
  columns: functionWords.CRITERIA.columns,
  answer: ({ jobsLost, totalEmployment, smallIsolated, rules, date }) => {
    const { reasons, ruleSet } = judge({ jobsLost, totalEmployment, smallIsolated }, { date, overrides: rules });
    return reasons.map((reason) => [
      criteriaWords[reason.criterion].nb,
      yesNo(reason.value),
      reason.threshold,
      reason.met,
      reason.marginJobs,
      withWarning(reason.source, ruleSet),
    ]);
  },
  refuses: [ruleReasons['more-lost-than-employed'], ruleReasons['override-unknown'], ruleReasons['before-first']],
  source: ['FOR-2024-04-03-556 § 5', 'FOR-2018-05-23-747 § 17', 'OR 3.1'],
  example: [118, 739, 5],
});
