import { backtest } from '../analysis/projection/backtest';
import { horizons } from '../analysis/projection/project';
import { functionWords } from '../text/functions';
import { methodWords } from '../text/functions/projection';
import { annualFigures } from './annualFigures';
import { define } from './define';
import { exampleEmployment, exampleYears } from './exampleSeries';
import { boolean, figureLine, optional, whole, yearLine } from './kinds';
import { analysisReasons } from '../programme/reasons';

export const BACKTEST = define('BACKTEST', {
  args: {
    years: yearLine(),
    values: figureLine(),
    horizon: optional(whole(horizons.min, horizons.max), 3),
    headers: optional(boolean(), false, 'FALSE'),
  },
  gives: 'table',
  columns: functionWords.BACKTEST.columns,
  answer: ({ years, values, horizon }) => {
    const figures = annualFigures(years, values);
    return backtest(figures.years, figures.values, horizon).map(({ method, mase, smape, coverage }) => [
      methodWords[method],
      mase,
      smape,
      coverage,
    ]);
  },
  refuses: [
    analysisReasons['too-few-observations'],
    analysisReasons['years-not-consecutive'],
    analysisReasons['year-twice'],
    analysisReasons['value-negative'],
    analysisReasons['lengths-differ'],
  ],
  source: [
    'Tashman (2000), International Journal of Forecasting 16(4), 437–450',
    'Hyndman & Koehler (2006), International Journal of Forecasting 22(4), 679–688',
  ],
  example: [exampleYears, exampleEmployment],
});
