import { locationQuotients } from '../analysis/locationQuotient';
import type { Value } from './declaration';
import { define } from './define';
import { figureLine, figureTable } from './kinds';
import { analysisReasons } from '../programme/reasons';

/** Employees subject to social insurance in Göttingen and in Germany, 2017, by 15 groups of industries: Wieland (2019), REAT 3.0.3. */
const goettingen = [45, 466, 7874, 1334, 7051, 2481, 2251, 2032, 1739, 7915, 4875, 3936, 7488, 16896, 900];
const germany = [
  248052, 538768, 6797172, 1798954, 4380223, 1713157, 1062982, 1027486, 975126, 2397099, 2357313, 1762308, 1249260, 4676036,
  1181037,
];

export const LQ = define('LQ', {
  args: { regional: figureTable(), national: figureLine() },
  gives: 'table',
  answer: ({ regional, national }): Value[][] => {
    const [first = []] = regional;
    if (regional.length === 1) return [locationQuotients(first, national)];
    const columns = first.map((_, column) =>
      locationQuotients(
        regional.map((row) => row[column] ?? null),
        national,
      ),
    );
    return regional.map((_, row) => columns.map((quotients) => quotients[row] ?? null));
  },
  refuses: [
    analysisReasons['sizes-differ'],
    analysisReasons['figure-missing'],
    analysisReasons['figure-negative'],
    analysisReasons['nothing-in-all'],
    analysisReasons['industry-not-in-nation'],
  ],
  source: ['Miller & Blair (2009), Input–Output Analysis, 2nd ed., section 8.2.1'],
  example: [goettingen.map((persons) => [persons]), germany.map((persons) => [persons])],
});
