import { leontief } from '../analysis/leontief';
import { expected } from '../text/messages';
import { define } from './define';
import { figureTable } from './kinds';
import { analysisReasons } from '../programme/reasons';

/** Miller & Blair (2009), tables 2.3–2.4. */
const example = [
  [
    [0.15, 0.25],
    [0.2, 0.05],
  ],
];

export const LEONTIEF = define('LEONTIEF', {
  args: { coefficients: figureTable(expected.coefficients) },
  gives: 'table',
  answer: ({ coefficients }) => leontief(coefficients),
  refuses: [
    analysisReasons['not-square'],
    analysisReasons['column-sum-too-large'],
    analysisReasons['figure-negative'],
    analysisReasons['no-solution'],
  ],
  source: ['Miller & Blair (2009), Input–Output Analysis, 2nd ed., section 2.2.2'],
  example,
});
