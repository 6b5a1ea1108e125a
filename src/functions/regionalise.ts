import { regionalise, usualDelta } from '../analysis/regionalise';
import { expected } from '../text/messages';
import { define } from './define';
import { figureLine, figureTable, optional, share, text } from './kinds';
import { analysisReasons } from '../programme/reasons';

/** Three industries and the first of two regions: Torój (2024), Central European Journal of Economic Modelling and Econometrics 16, tables 4–7. */
const example = [
  [
    [0.4, 0.1, 0.0625],
    [0.05, 0.3, 0.125],
    [0.05, 0.1, 0.3125],
  ],
  [[70], [20], [10]],
  [[100], [50], [80]],
  'CILQ',
];

export const REGIONALISE = define('REGIONALISE', {
  args: {
    coefficients: figureTable(expected.coefficients),
    regional: figureLine(),
    national: figureLine(),
    method: optional(text(expected.quotientMethod), 'FLQ'),
    delta: optional(share(), usualDelta),
  },
  gives: 'table',
  answer: ({ coefficients, regional, national, method, delta }) => regionalise(coefficients, regional, national, method, delta),
  refuses: [
    analysisReasons['not-square'],
    analysisReasons['column-sum-too-large'],
    analysisReasons['figure-negative'],
    analysisReasons['sizes-differ'],
    analysisReasons['figure-missing'],
    analysisReasons['nothing-in-all'],
    analysisReasons['industry-not-in-nation'],
    analysisReasons['unknown-choice'],
    analysisReasons['outside-bounds'],
  ],
  source: [
    'Miller & Blair (2009), Input–Output Analysis, 2nd ed., section 8.2',
    'Flegg & Webber (1997), Regional Studies 31(8), 795–805',
    'Flegg & Webber (2000), Regional Studies 34(6), 563–569',
    'Flegg & Tohmo (2013), Regional Studies 47(5), 703–721',
  ],
  example,
});
