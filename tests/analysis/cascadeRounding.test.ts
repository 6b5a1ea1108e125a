import fc from 'fast-check';
import { cascadeRounding } from '../../src/analysis/cascadeRounding';
import published from '../cases/money/cascade_rounding.json';
import { refusal } from './refusal';

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

test('the published paths: 5 000 in three years is 1 667, 1 666 and 1 667, and four halves are 1, 0, 1 and 0', () => {
  expect(published.inputs.series.map(cascadeRounding)).toEqual(published.expected.rounded);
});

test('in every year the whole numbers so far are the rounded figures so far', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1e8 }), { maxLength: 20 }), (hundredths) => {
      const figures = hundredths.map((value) => value / 100);
      const whole = cascadeRounding(figures);
      figures.forEach((_, year) => {
        expect(Math.abs(sum(whole.slice(0, year + 1)) - sum(figures.slice(0, year + 1)))).toBeLessThanOrEqual(0.5 + 1e-9);
        expect(Math.abs(whole[year]! - figures[year]!)).toBeLessThanOrEqual(1 + 1e-9);
      });
    }),
  );
});

test('whole numbers stay as they are, and no years are no years', () => {
  expect(cascadeRounding([3, 0, 12])).toEqual([3, 0, 12]);
  expect(cascadeRounding([])).toEqual([]);
});

test('a year that is missing, or below zero, is refused', () => {
  expect(refusal(() => cascadeRounding([1.5, null, 2]))).toEqual({ reason: 'figure-missing', argument: 'figures', position: 2 });
  expect(refusal(() => cascadeRounding([1.5, -1]))).toEqual({
    reason: 'figure-negative',
    argument: 'figures',
    position: 2,
    value: -1,
  });
});
