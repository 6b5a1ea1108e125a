import { commuting } from '../analysis/commuting';
import { functionWords } from '../text/functions';
import { define } from './define';
import { boolean, employment, jobs, optional } from './kinds';
import { analysisReasons } from '../programme/reasons';

export const COMMUTING = define('COMMUTING', {
  args: {
    residents: employment(),
    jobs: employment(),
    liveAndWork: jobs(),
    headers: optional(boolean(), false, 'FALSE'),
  },
  gives: 'row',
  columns: functionWords.COMMUTING.columns,
  answer: (values) => {
    const measures = commuting(values.residents, values.jobs, values.liveAndWork);
    return [
      measures.outShare,
      measures.inShare,
      measures.selfContainment,
      measures.demandSelfContainment,
      measures.coverage,
      measures.net,
      measures.out,
      measures.in,
    ];
  },
  refuses: [analysisReasons['outside-bounds']],
  source: [
    'Coombes & Bond (2008), Travel-to-Work Areas: the 2007 review, Office for National Statistics',
    'Statistisk sentralbyrå, tabell 03321 og 11618',
  ],
  // Hjartdal 2022: Statistisk sentralbyrå, tabell 11618 and 03321 (CC BY 4.0).
  example: [774, 727, 402],
});
