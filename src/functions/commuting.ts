import { commuting } from '../analysis/commuting';
import { functionWords } from '../text/functions';
import { define } from './define';
import { boolean, employment, jobs, optional } from './kinds';
import { analysisReasons } from './reasons';

export const COMMUTING = define('COMMUTING', {
  args: {
    residents: employment(),
    jobs: employment(),
    liveAndWork: jobs(),
    headers: optional(boolean(), false, 'FALSE'),
  },
  gives: 'row',
  columns: functionWords.COMMUTING.columns,
  answer: (given) => {
    const found = commuting(given.residents, given.jobs, given.liveAndWork);
    return [
      found.outShare,
      found.inShare,
      found.selfContainment,
      found.demandSelfContainment,
      found.coverage,
      found.net,
      found.out,
      found.in,
    ];
  },
  refuses: [analysisReasons['outside-bounds']],
  source: [
    'Office for National Statistics (2015), Travel to work area analysis in Great Britain',
    'Statistisk sentralbyrå, tabell 03321 og 11618',
  ],
  // Hjartdal 2022: Statistisk sentralbyrå, tabell 11618 and 03321 (CC BY 4.0).
  example: [774, 727, 402],
});
