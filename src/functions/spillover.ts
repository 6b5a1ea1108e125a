import { spillover } from '../analysis/spillover';
import { functionWords } from '../text/functions';
import { define } from './define';
import { boolean, commutingFlows, jobs, optional } from './kinds';
import { analysisReasons } from '../programme/reasons';

/**
 * Where those who worked in Hjartdal in 2022 lived, the smaller flows together: Statistisk sentralbyrå, tabell 03321 (CC BY 4.0). The loss is that of
 * 2020 to 2023 (tabell 13470).
 */
const example = [
  118,
  [
    ['Hjartdal', 402],
    ['Notodden', 145],
    ['Midt-Telemark', 32],
    ['Skien', 31],
    ['Tinn', 17],
    ['Seljord', 16],
    ['Porsgrunn', 11],
    ['Andre kommuner', 73],
  ],
];

export const SPILLOVER = define('SPILLOVER', {
  args: { jobsLost: jobs(), flows: commutingFlows(), headers: optional(boolean(), false, 'FALSE') },
  gives: 'table',
  columns: functionWords.SPILLOVER.columns,
  answer: ({ jobsLost, flows }) =>
    spillover(jobsLost, flows).map((row) => [row.municipality, row.commuters, row.share, row.jobs]),
  refuses: [
    analysisReasons['not-whole'],
    analysisReasons['more-lost-than-there'],
    analysisReasons['figure-missing'],
    analysisReasons['figure-negative'],
    analysisReasons['figure-not-finite'],
    analysisReasons['nothing-in-all'],
  ],
  source: ['Statistisk sentralbyrå, tabell 03321', 'Balinski & Young (1982), Fair Representation'],
  example,
});
