import { checkByIndustry, checkCoefficients } from '../../src/analysis/coefficients';
import { refusal } from './refusal';

const table = (...rows: number[][]): unknown => refusal(() => checkCoefficients('coefficients', rows));
const jobs = (...values: (number | null)[]): unknown => refusal(() => checkByIndustry('regional', values, 3));

describe('A table of input coefficients', () => {
  test('has as many rows as columns', () => {
    expect(table([0.1, 0.2])).toEqual({ reason: 'not-square', argument: 'coefficients', rows: 1, columns: 2 });
    expect(table([0.1, 0.2], [0.1])).toEqual({ reason: 'not-square', argument: 'coefficients', rows: 2, columns: 1 });
  });

  test('has only finite figures of 0 or more', () => {
    expect(table([0.1, 0.2], [-0.1, 0])).toEqual({
      reason: 'figure-negative',
      argument: 'coefficients',
      position: 3,
      value: -0.1,
    });
    expect(table([0.1, Infinity], [0, 0])).toEqual({ reason: 'figure-not-finite', argument: 'coefficients', position: 2 });
  });

  test('leaves value added in every industry: a column with the sum 1 is refused, and one with a sum just below 1 is accepted', () => {
    expect(table([0.5, 0.2], [0.5, 0.2])).toEqual({
      reason: 'column-sum-too-large',
      argument: 'coefficients',
      column: 1,
      sum: 1,
    });
    expect(table([0.5, 0.2], [0.499, 0.2])).toBeUndefined();
  });

  test('is refused when it holds flows in kroner instead of coefficients', () => {
    expect(table([150, 500], [200, 100])).toMatchObject({ reason: 'column-sum-too-large', sum: 350 });
  });
});

describe('A list by industry', () => {
  test('has a figure, zero or more, for every industry', () => {
    expect(jobs(1, 0, 3)).toBeUndefined();
    expect(jobs(1, 2)).toEqual({ reason: 'sizes-differ', argument: 'regional', size: 2, needed: 3 });
    expect(jobs(1, null, 3)).toEqual({ reason: 'figure-missing', argument: 'regional', position: 2 });
    expect(jobs(1, NaN, 3)).toEqual({ reason: 'figure-missing', argument: 'regional', position: 2 });
    expect(jobs(1, 2, Infinity)).toEqual({ reason: 'figure-not-finite', argument: 'regional', position: 3 });
    expect(jobs(-4, 2, 3)).toEqual({ reason: 'figure-negative', argument: 'regional', position: 1, value: -4 });
  });
});
