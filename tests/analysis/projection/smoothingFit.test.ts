import fc from '../../fastCheck';
import ausAir from '../../cases/projection/holt_damped_ausair_fixed.json';
import { smoothingForecastWith } from '../../../src/analysis/projection/exponentialSmoothing';
import { pooledDamped, pooledSmoothing } from '../../../src/analysis/projection/pooledDamped';
import { smoothingFit } from '../../../src/analysis/projection/smoothingFit';
import { fittedBy } from './fittedBy';

const sumOfSquares = (numbers: readonly number[]): number => numbers.reduce((sum, x) => sum + x ** 2, 0);

test('Australian air passengers with given parameters: start values as R finds them by search, and no larger error (holt_damped_ausair_fixed)', () => {
  const { y, alpha, beta, phi, l0, b0 } = ausAir.inputs;
  const { start, squares } = smoothingFit(y, { alpha, beta, phi }, true);
  expect(start.level / l0).toBeCloseTo(1, 2);
  expect(start.trend / b0).toBeCloseTo(1, 2);
  expect(squares).toBeLessThanOrEqual(ausAir.expected.mse * y.length);
  expect(squares).toBeCloseTo(ausAir.expected.mse * y.length, 3);
});

describe('for any series and parameters', () => {
  const figures = fc
    .array(fc.option(fc.integer({ min: 0, max: 50_000 }), { freq: 8 }), { maxLength: 25 })
    .chain((middle) => fc.tuple(fc.nat(50_000), fc.nat(50_000), fc.constant(middle), fc.nat(50_000), fc.nat(50_000)))
    .map(([first, second, middle, last, end]) => [first, second, ...middle, last, end]);
  const smoothing = fc
    .record({ alpha: fc.double({ min: 0.05, max: 0.95, noNaN: true }), share: fc.double({ min: 0, max: 1, noNaN: true }) })
    .chain(({ alpha, share }) =>
      fc.record({ alpha: fc.constant(alpha), beta: fc.constant(alpha * share), phi: fc.constantFrom(0.8, 0.9, 0.98, 1) }),
    );

  test('the single pass gives the same errors and final state as a pass from the best start', () => {
    fc.assert(
      fc.property(figures, smoothing, (values, parameters) => {
        const { start, end, squares } = smoothingFit(values, parameters, true);
        const fitted = fittedBy(values, { smoothing: parameters, start });
        const { mean } = smoothingForecastWith(values, 1, 'damped', { smoothing: parameters, start });
        const errors = values.flatMap((value, index) => (value === null ? [] : value - (fitted[index] ?? NaN)));
        expect(Math.abs(squares - sumOfSquares(errors))).toBeLessThanOrEqual(1e-6 * (1 + sumOfSquares(errors)));
        expect(end.level + parameters.phi * end.trend).toBeCloseTo(mean[0] ?? NaN, 3);
      }),
    );
  });

  test('no start near the best has a smaller error, with a trend and without', () => {
    const aside = fc.constantFrom([1, 0], [-1, 0], [0, 1], [0, -1], [1, -1]);
    fc.assert(
      fc.property(figures, smoothing, aside, fc.boolean(), (values, parameters, [level = 0, trend = 0], withTrend) => {
        const chosen = withTrend ? parameters : { ...parameters, beta: 0 };
        const { start, squares } = smoothingFit(values, chosen, withTrend);
        const otherStart = { level: start.level + level, trend: start.trend + (withTrend ? trend : 0) };
        const fitted = fittedBy(values, { smoothing: chosen, start: otherStart });
        const errors = values.flatMap((value, index) => (value === null ? [] : value - (fitted[index] ?? NaN)));
        expect(squares).toBeLessThanOrEqual(sumOfSquares(errors) * (1 + 1e-9) + 1e-6);
      }),
    );
  });
});

test('pooled damped Holt is damped Holt with the pooled smoothing and the best start', () => {
  const jobs = [1412, 1398, 1405, null, 1361, 1369, 1340, 1332, 1318, 1305];
  const { start } = smoothingFit(jobs, pooledSmoothing, true);
  const asGiven = smoothingForecastWith(jobs, 10, 'damped', { smoothing: pooledSmoothing, start }).mean;
  pooledDamped(jobs, 10).mean.forEach((value, index) => expect(value).toBeCloseTo(asGiven[index] ?? NaN, 8));
});
