import { largestFall } from '../analysis/employmentFall';
import { functionWords } from '../text/functions';
import { annualFigures } from './annualFigures';
import { define } from './define';
import { exampleEmployment, exampleYears } from './exampleSeries';
import { boolean, figureLine, optional, whole, yearLine } from './kinds';
import { analysisReasons } from '../programme/reasons';

export const LOSS = define('LOSS', {
  args: {
    years: yearLine(),
    employment: figureLine(),
    window: optional(whole(1, 50), 3),
    headers: optional(boolean(), false, 'FALSE'),
  },
  gives: 'table',
  columns: functionWords.LOSS.columns,
  answer: ({ years, employment, window }) => {
    const figures = annualFigures(years, employment);
    const { from, to, jobs, share } = largestFall(figures.years, figures.values, window);
    return [[from, to, jobs, share]];
  },
  refuses: [
    analysisReasons['no-pair-in-window'],
    analysisReasons['year-twice'],
    analysisReasons['value-negative'],
    analysisReasons['value-zero'],
    analysisReasons['lengths-differ'],
  ],
  source: ['FOR-2024-04-03-556 § 5'],
  example: [exampleYears, exampleEmployment],
});
