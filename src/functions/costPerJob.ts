import { costPerJob } from '../programme/costPerJob';
import { define } from './define';
import { jobs, money, optional } from './kinds';
import { programmeReasons } from '../programme/reasons';

export const COSTPERJOB = define('COSTPERJOB', {
  args: { cost: money(), created: jobs(), secured: optional(jobs(), 0) },
  gives: 'value',
  answer: ({ cost, created, secured }) => costPerJob(cost, created, secured),
  refuses: [programmeReasons['no-jobs']],
  source: ['Prop. 1 S (2019–2020), kap. 553 post 65'],
  example: [108_000_000, 310],
});
