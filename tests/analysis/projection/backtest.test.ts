import { AnalysisError } from '../../../src/analysis/analysisError';
import { backtest, shortestHistory } from '../../../src/analysis/projection/backtest';
import { methodNames } from '../../../src/analysis/projection/methods';

const years = [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];
const jobs = [1412, 1398, 1405, 1377, 1361, 1369, 1340, 1332, 1318, 1305];

test('ten years, three ahead: two years to project from, 2021 and 2022, for every method', () => {
  const rows = backtest(years, jobs, 3);
  expect(rows.map(({ method }) => method)).toEqual([...methodNames]);
  expect(rows.map(({ origins }) => origins)).toEqual(methodNames.map(() => 2));
});

test('naive by hand: errors from 2021 (1369) and 2022 (1340), scaled by the mean change up to then', () => {
  const fromFirst = [29, 37, 51];
  const fromSecond = [8, 22, 35];
  const usualFirst = (14 + 7 + 28 + 16 + 8) / 5;
  const usualSecond = (14 + 7 + 28 + 16 + 8 + 29) / 6;
  const mase =
    [...fromFirst.map((error) => error / usualFirst), ...fromSecond.map((error) => error / usualSecond)].reduce((a, b) => a + b) /
    6;
  const relative = [
    [1340, 1369],
    [1332, 1369],
    [1318, 1369],
    [1332, 1340],
    [1318, 1340],
    [1305, 1340],
  ].map(([came = NaN, projected = NaN]) => (2 * Math.abs(came - projected)) / (came + projected));
  const naive = backtest(years, jobs, 3).find(({ method }) => method === 'naive');
  expect(naive?.mase).toBeCloseTo(mase, 12);
  expect(naive?.smape).toBeCloseTo(relative.reduce((a, b) => a + b) / 6, 12);
});

test('a straight line is foreseen without error by trend, drift and Holt, and every interval holds it', () => {
  const line = years.map((_, at) => 1000 - 10 * at);
  for (const method of ['trend', 'drift', 'holt']) {
    const row = backtest(years, line, 2).find((candidate) => candidate.method === method);
    expect(row?.mase).toBeCloseTo(0, 6);
    expect(row?.coverage).toBe(1);
  }
  expect(backtest(years, line, 2).find(({ method }) => method === 'naive')?.mase).toBeCloseTo(1.5, 9);
});

test('a jump that nobody could foresee is outside the interval', () => {
  const jump = [500, 510, 495, 505, 500, 490, 505, 500, 495, 50];
  const naive = backtest(years, jump, 1).find(({ method }) => method === 'naive');
  expect(naive).toMatchObject({ origins: 4, coverage: 3 / 4 });
});

test('a zero leaves the log-linear trend without an answer, and the others with one', () => {
  const rows = backtest(years, [5, 4, 0, 3, 4, 2, 3, 4, 5, 4], 1);
  expect(rows.find(({ method }) => method === 'loglinear')).toEqual({
    method: 'loglinear',
    mase: null,
    smape: null,
    coverage: null,
    origins: 0,
  });
  expect(rows.filter(({ method }) => method !== 'loglinear').every(({ origins }) => origins === 4)).toBe(true);
});

test('a series that never moved has no scaled error', () => {
  const rows = backtest(
    years,
    years.map(() => 12),
    1,
  );
  for (const row of rows) expect(row).toMatchObject({ mase: null, smape: expect.closeTo(0, 9) as number });
});

test('a missing year is neither projected from nor compared with', () => {
  const holed = jobs.map((value, at) => (at === 8 ? null : value));
  expect(backtest(years, holed, 1).map(({ origins }) => origins)).toEqual(methodNames.map(() => 2));
  expect(backtest(years, holed, 2).map(({ origins }) => origins)).toEqual(methodNames.map(() => 3));
});

test('too short says how much is needed', () => {
  expect(shortestHistory).toBe(6);
  const call = (): unknown => backtest(years.slice(0, 8), jobs.slice(0, 8), 3);
  expect(call).toThrow(AnalysisError);
  expect(call).toThrow('too-few-observations {"method":"backtest","needed":9,"observed":8}');
});
