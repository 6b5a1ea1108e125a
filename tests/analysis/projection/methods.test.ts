import shortSeries from '../../cases/projection/short_series_all_methods.json';
import lines from '../../cases/projection/ols_trend_prediction_interval.json';
import ausAir from '../../cases/projection/holt_damped_ausair_fixed.json';
import { damped } from '../../../src/analysis/projection/damped';
import { drift } from '../../../src/analysis/projection/drift';
import { smoothingForecastWith } from '../../../src/analysis/projection/exponentialSmoothing';
import type { Forecast } from '../../../src/analysis/projection/forecast';
import { holt } from '../../../src/analysis/projection/holt';
import { loglinear } from '../../../src/analysis/projection/loglinear';
import { naive } from '../../../src/analysis/projection/naive';
import { simpleExponentialSmoothing } from '../../../src/analysis/projection/simpleExponentialSmoothing';
import { straightLine } from '../../../src/analysis/projection/straightLine';
import { theta } from '../../../src/analysis/projection/theta';
import { trend } from '../../../src/analysis/projection/trend';
import { fittedBy } from './fittedBy';
import { textbookInterval } from './textbookInterval';

function expectWithin(actual: readonly number[], expected: readonly number[], tolerance: number): void {
  expect(actual).toHaveLength(expected.length);
  expected.forEach((value, index) => expect(Math.abs((actual[index] ?? NaN) - value)).toBeLessThanOrEqual(tolerance));
}

interface Published {
  readonly mean: readonly number[];
  readonly lower80: readonly number[];
  readonly upper80: readonly number[];
  readonly lower95: readonly number[];
  readonly upper95: readonly number[];
}

function expectPublished(forecast: Forecast, published: Published, tolerance: (value: number) => number): void {
  const [at80, at95] = [textbookInterval(forecast, 0.8), textbookInterval(forecast, 0.95)];
  const pairs = [
    [forecast.mean, published.mean],
    [at80.lower, published.lower80],
    [at80.upper, published.upper80],
    [at95.lower, published.lower95],
    [at95.upper, published.upper95],
  ] as const;
  for (const [actual, expected] of pairs) {
    expect(actual).toHaveLength(expected.length);
    expected.forEach((value, index) => expect(Math.abs((actual[index] ?? NaN) - value)).toBeLessThanOrEqual(tolerance(value)));
  }
}

/** Returns −n/2 · ln Σ e², up to a constant, of a model with this number of parameters. */
const logLikelihood = ({ variance }: { readonly variance: number }, { length }: readonly number[], parameters: number): number =>
  (-length / 2) * Math.log(variance * (length - parameters));

describe('ten years of employment, against R 4.2.2 with forecast 8.20 (short_series_all_methods)', () => {
  const { y, h } = shortSeries.inputs;
  const { expected, tolerance } = shortSeries;
  const exactly = () => tolerance.closed_form;
  const nearly = (value: number) => tolerance.optimised_mean_rel * Math.abs(value);

  test('naive: repeats the last figure, and intervals widen with the square root of time', () => {
    expectPublished(naive(y, h), expected.naive, exactly);
  });
  test('drift: continues the mean change', () => {
    expectPublished(drift(y, h), expected.drift, exactly);
  });
  test('simple exponential smoothing: optimum and projection', () => {
    const forecast = simpleExponentialSmoothing(y, h);
    expect(Math.abs(logLikelihood(forecast, y, 2) - expected.ses.loglik)).toBeLessThanOrEqual(tolerance.optimised_loglik);
    expectPublished(forecast, expected.ses, nearly);
  });
  test('Holt: optimum and projection', () => {
    const forecast = holt(y, h);
    expect(Math.abs(logLikelihood(forecast, y, 4) - expected.holt.loglik)).toBeLessThanOrEqual(tolerance.optimised_loglik);
    expectPublished(forecast, expected.holt, nearly);
  });
  test('damped Holt: projection; the optimum is better than the one that R finds, and R’s parameters give R’s likelihood here', () => {
    const forecast = damped(y, h);
    forecast.mean.forEach((value, index) =>
      expect(Math.abs(value / (expected.damped.mean[index] ?? NaN) - 1)).toBeLessThanOrEqual(tolerance.optimised_mean_rel),
    );
    expect(logLikelihood(forecast, y, 5)).toBeGreaterThanOrEqual(expected.damped.loglik - tolerance.optimised_loglik);
    const { alpha, beta, phi, l, b } = expected.damped.par;
    const asInR = smoothingForecastWith(y, h, 'damped', { smoothing: { alpha, beta, phi }, start: { level: l, trend: b } });
    expect(logLikelihood(asInR, y, 5)).toBeCloseTo(expected.damped.loglik, 8);
    expectPublished(asInR, expected.damped, () => 1e-6);
  });
  test('Theta: projection', () => {
    expectPublished(theta(y, h), expected.theta, nearly);
  });
});

describe('straight lines, against R (ols_trend_prediction_interval)', () => {
  const { inputs, expected, tolerance } = lines;

  test('the weight of American women by height: published coefficients and 95 % prediction intervals', () => {
    const line = straightLine(inputs.women_height.map((time, index) => ({ time, value: inputs.women_weight[index] ?? NaN })));
    expectWithin([line.intercept, line.slope], [expected.women.intercept, expected.women.slope], 1e-9);
    const at95 = textbookInterval(
      {
        mean: inputs.women_new.map(line.valueAt),
        standardError: inputs.women_new.map(line.predictionError),
        scale: 'linear',
        degreesOfFreedom: inputs.women_height.length - 2,
      },
      0.95,
    );
    expectWithin(inputs.women_new.map(line.valueAt), expected.women.fit, tolerance);
    expectWithin(at95.lower, expected.women.lower95, tolerance);
    expectWithin(at95.upper, expected.women.upper95, tolerance);
  });

  test('linear trend over ten years of employment: fit and Student t intervals at 80 and 95 %', () => {
    expectPublished(trend(inputs.y10, 10), { ...expected.y10, mean: expected.y10.fit }, () => tolerance);
  });

  test('log-linear trend: median and 95 % interval, transformed back', () => {
    const forecast = loglinear(inputs.y10, 10);
    const at95 = textbookInterval(forecast, 0.95);
    expectWithin(forecast.mean, expected.loglinear.median_forecast, tolerance);
    expectWithin(at95.lower, expected.loglinear.lower95, tolerance);
    expectWithin(at95.upper, expected.loglinear.upper95, tolerance);
  });
});

test('damped Holt with given parameters on Australian air passengers (holt_damped_ausair_fixed): fit, projection, variance, 95 % interval', () => {
  const { inputs, expected, tolerance } = ausAir;
  const parameters = {
    smoothing: { alpha: inputs.alpha, beta: inputs.beta, phi: inputs.phi },
    start: { level: inputs.l0, trend: inputs.b0 },
  };
  const forecast = smoothingForecastWith(inputs.y, inputs.h, 'damped', parameters);
  const { lower, upper } = textbookInterval(forecast, inputs.level);
  expectWithin(fittedBy(inputs.y, parameters), expected.fitted, tolerance);
  expectWithin(forecast.mean, expected.mean, tolerance);
  expectWithin([forecast.variance], [expected.sigma2], tolerance);
  expectWithin(lower, expected.lower95, tolerance);
  expectWithin(upper, expected.upper95, tolerance);
});
