import { AnalysisError } from '../../../src/analysis/analysisError';
import { backtest, shortestHistory } from '../../../src/analysis/projection/backtest';
import { methodNames } from '../../../src/analysis/projection/methods';

const years = [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];
const jobs = [1412, 1398, 1405, 1377, 1361, 1369, 1340, 1332, 1318, 1305];

/** The errors of the naive method, which projects the last figure, relative to the mean of figure and projection. */
const naiveErrors = (...pairs: readonly (readonly [figure: number, projected: number])[]): number =>
  pairs.reduce((sum, [figure, projected]) => sum + (2 * Math.abs(figure - projected)) / (figure + projected), 0) / pairs.length;
const naiveOf = (values: readonly (number | null)[], horizon: number) =>
  backtest(years, values, horizon).find(({ method }) => method === 'naive');

test('every method gets a row, in the order of the methods', () => {
  expect(backtest(years, jobs, 3).map(({ method }) => method)).toEqual([...methodNames]);
});

test('ten years allow projections of three years from 2021 and 2022, and the naive errors are those calculated by hand', () => {
  const fromFirst = [29, 37, 51];
  const fromSecond = [8, 22, 35];
  const usualFirst = (14 + 7 + 28 + 16 + 8) / 5;
  const usualSecond = (14 + 7 + 28 + 16 + 8 + 29) / 6;
  const mase =
    [...fromFirst.map((error) => error / usualFirst), ...fromSecond.map((error) => error / usualSecond)].reduce((a, b) => a + b) /
    6;
  const smape = naiveErrors([1340, 1369], [1332, 1369], [1318, 1369], [1332, 1340], [1318, 1340], [1305, 1340]);
  expect(naiveOf(jobs, 3)?.mase).toBeCloseTo(mase, 12);
  expect(naiveOf(jobs, 3)?.smape).toBeCloseTo(smape, 12);
});

test('trend, drift and Holt project a straight line without error, and every interval contains it', () => {
  const line = years.map((_, index) => 1000 - 10 * index);
  for (const method of ['trend', 'drift', 'holt']) {
    const row = backtest(years, line, 2).find((candidate) => candidate.method === method);
    expect(row?.mase).toBeCloseTo(0, 6);
    expect(row?.coverage).toBe(1);
  }
  expect(naiveOf(line, 2)?.mase).toBeCloseTo(1.5, 9);
});

test('a sudden jump is outside the interval: three of four outcomes are within it', () => {
  const jump = [500, 510, 495, 505, 500, 490, 505, 500, 495, 50];
  expect(naiveOf(jump, 1)?.coverage).toBe(3 / 4);
});

test('a zero gives the log-linear trend no measures, and the other methods theirs', () => {
  const rows = backtest(years, [5, 4, 0, 3, 4, 2, 3, 4, 5, 4], 1);
  expect(rows.find(({ method }) => method === 'loglinear')).toEqual({
    method: 'loglinear',
    mase: null,
    smape: null,
    coverage: null,
  });
  expect(rows.filter(({ method }) => method !== 'loglinear').every(({ smape }) => smape !== null)).toBe(true);
});

test('a series that never changes has no scaled error', () => {
  const rows = backtest(
    years,
    years.map(() => 12),
    1,
  );
  for (const row of rows) expect(row).toMatchObject({ mase: null, smape: expect.closeTo(0, 9) as number });
});

test('a missing year is not an origin, and nothing is compared with it', () => {
  const holed = jobs.map((value, index) => (index === 8 ? null : value));
  expect(naiveOf(holed, 1)?.smape).toBeCloseTo(naiveErrors([1340, 1369], [1332, 1340]), 12);
  expect(naiveOf(holed, 2)?.smape).toBeCloseTo(naiveErrors([1340, 1369], [1332, 1369], [1332, 1340], [1305, 1332]), 12);
});

test('a series that is too short is refused with the number of years needed', () => {
  expect(shortestHistory).toBe(6);
  const call = (): unknown => backtest(years.slice(0, 8), jobs.slice(0, 8), 3);
  expect(call).toThrow(AnalysisError);
  expect(call).toThrow('too-few-observations {"method":"backtest","needed":9,"observed":8}');
});
