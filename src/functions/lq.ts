import { locationQuotients } from '../analysis/locationQuotient';
import type { Value } from './declaration';
import { define } from './define';
import { germany, goettingen } from './exampleSeries';
import { figureLine, figureTable } from './kinds';
import { analysisReasons } from '../programme/reasons';

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
