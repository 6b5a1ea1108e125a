import { horizons, project } from '../analysis/projection/project';
import { functionWords } from '../text/functions';
import { expected } from '../text/messages';
import { sourceWords } from '../text/functions/sources';
import { annualFigures } from './annualFigures';
import { define } from './define';
import { exampleEmployment, exampleYears } from './exampleSeries';
import { boolean, figureLine, optional, share, text, whole, yearAndNumber, yearLine } from './kinds';
import { analysisReasons } from '../programme/reasons';

export const PROJECTION = define('PROJECTION', {
  args: {
    years: yearLine(),
    values: figureLine(),
    horizon: optional(whole(horizons.min, horizons.max), 10),
    method: optional(text(expected.method), 'auto'),
    level: optional(share(), 0.8),
    shock: optional(yearAndNumber(), [], 'none'),
    headers: optional(boolean(), false, 'FALSE'),
  },
  gives: 'table',
  columns: functionWords.PROJECTION.columns,
  answer: ({ years, values, horizon, method, level, shock }) => {
    const figures = annualFigures(years, values);
    const shocks = shock.flatMap(({ year, value }) => (value === null || value === 0 ? [] : [{ year, jobs: value }]));
    return project(figures.years, figures.values, { horizon, method, level, shocks }).rows.map((row) => [
      row.year,
      row.projection,
      row.lower,
      row.upper,
    ]);
  },
  refuses: [
    analysisReasons['unknown-method'],
    analysisReasons['too-few-observations'],
    analysisReasons['years-not-consecutive'],
    analysisReasons['year-twice'],
    analysisReasons['value-negative'],
    analysisReasons['value-not-positive'],
    analysisReasons['level-out-of-range'],
    analysisReasons['shock-before-projection'],
    analysisReasons['lengths-differ'],
  ],
  source: ['Hyndman & Athanasopoulos (2021), Forecasting: Principles and Practice, 3rd ed.', sourceWords.intervals],
  example: [exampleYears, exampleEmployment, 3],
});
