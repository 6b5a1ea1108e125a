import { judge, nearestPrecedents, precedents } from '../rules';
import { functionWords } from '../text/functions';
import { define } from './define';
import { boolean, employment, isolation, jobs, optional, whole } from './kinds';
import { ruleReasons } from '../programme/reasons';

export const PRECEDENTS = define('PRECEDENTS', {
  args: {
    jobsLost: jobs(),
    totalEmployment: employment(),
    smallIsolated: optional(isolation(), undefined, 'not known'),
    n: optional(whole(1, precedents.length), 5),
    headers: optional(boolean(), false, 'FALSE'),
  },
  gives: 'table',
  columns: functionWords.PRECEDENTS.columns,
  answer: ({ jobsLost, totalEmployment, smallIsolated, n }) => {
    const [, , , isolated] = judge({ jobsLost, totalEmployment, smallIsolated }).reasons;
    const fall = { jobsLost, totalEmployment, smallIsolated: smallIsolated === undefined ? null : isolated.met === 'JA' };
    return nearestPrecedents(fall, n).map((precedent) => [
      precedent.area,
      precedent.jobsLost,
      precedent.share,
      precedent.isolated === null ? null : precedent.isolated ? 'JA' : 'NEI',
      precedent.outcome,
      precedent.cited,
    ]);
  },
  refuses: [ruleReasons['more-lost-than-employed']],
  source: ['OR 3', 'Prop. 1 S (2019–2020)', 'Sak 27/20'],
  example: [118, 739, true, 3],
});
