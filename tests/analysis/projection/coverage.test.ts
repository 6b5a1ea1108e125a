import { measure } from '../../../scripts/data/calibrateProjection';
import { calibration } from '../../../src/analysis/projection/calibration';
import { measuredInterval } from '../../../src/analysis/projection/measuredInterval';
import { methodNames, type MethodName } from '../../../src/analysis/projection/methods';
import { answer, answerable, domains, heldOut, tuning, type Domain, type Trial } from './realSeries';
import { textbookInterval } from './textbookInterval';

// The time limit is long because thousands of series are fitted, and the test must not fail on a slow machine.
jest.setTimeout(120_000);

/** An outcome, how many years ahead it was, and whether it was below or above the interval. */
interface Outcome {
  readonly step: number;
  readonly below: boolean;
  readonly above: boolean;
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, x) => sum + x, 0) / numbers.length;
const share = (outcomes: readonly Outcome[], is: (outcome: Outcome) => boolean): number =>
  mean(outcomes.map((outcome) => Number(is(outcome))));
const inside = ({ below, above }: Outcome): boolean => !below && !above;

function fell(trial: Trial, lower: readonly number[], upper: readonly number[]): Outcome[] {
  return trial.outcomes.map((outcome, index) => ({
    step: index + 1,
    below: outcome < (lower[index] ?? NaN),
    above: outcome > (upper[index] ?? NaN),
  }));
}

function byMeasuredWidth(trials: readonly Trial[], method: MethodName, level: number): Outcome[] {
  return trials.flatMap((trial) => {
    const { lower, upper } = measuredInterval(trial.history, answer(trial, method).projection, method, level);
    return fell(trial, lower, upper);
  });
}

/** The outcomes by the textbook's 80 % interval. The interval of an average has the average of its members' bounds. */
function byTextbook(trials: readonly Trial[], method: MethodName): Outcome[] {
  return trials.flatMap((trial) => {
    const textbooks = answer(trial, method).forecasts.map((forecast) => textbookInterval(forecast, 0.8));
    const bound = (side: 'lower' | 'upper') =>
      trial.outcomes.map((_, index) => mean(textbooks.map((textbook) => textbook[side][index] ?? NaN)));
    return fell(trial, bound('lower'), bound('upper'));
  });
}

const heldOutIn = (domain: Domain): Trial[] => heldOut.filter((trial) => trial.domain === domain);

test('the calibration in use is the one that the tuning half of the series gives', () => {
  for (const method of methodNames) {
    const { levels, below, above } = measure(method);
    expect(calibration.levels).toEqual(levels);
    expect(calibration.methods[method]).toEqual({ below, above });
  }
});

test('no series is both used for tuning and held out', () => {
  expect(tuning.length + heldOut.length).toBeGreaterThan(3500);
  const tuned = new Set(tuning.map(({ domain, history, outcomes }) => JSON.stringify([domain, history, outcomes])));
  expect(heldOut.filter(({ domain, history, outcomes }) => tuned.has(JSON.stringify([domain, history, outcomes])))).toEqual([]);
});

describe.each(domains)('held-out series: %s', (domain) => {
  const at80 = byMeasuredWidth(heldOutIn(domain), 'auto', 0.8);

  test('the 80 % interval contains 75–85 % of the outcomes', () => {
    expect(share(at80, inside)).toBeGreaterThanOrEqual(0.75);
    expect(share(at80, inside)).toBeLessThanOrEqual(0.85);
  });

  test('intervals of textbook width around the same projections contain fewer', () => {
    expect(share(byTextbook(heldOutIn(domain), 'auto'), inside)).toBeLessThan(share(at80, inside));
  });

  test('at every distance it contains 68–92 %', () => {
    for (const step of new Set(at80.map((outcome) => outcome.step))) {
      const held = share(
        at80.filter((outcome) => outcome.step === step),
        inside,
      );
      expect(held).toBeGreaterThanOrEqual(0.68);
      expect(held).toBeLessThanOrEqual(0.92);
    }
  });

  test('4–16 % of the outcomes are below it and 4–16 % above it', () => {
    for (const side of ['below', 'above'] as const) {
      expect(share(at80, (outcome) => outcome[side])).toBeGreaterThanOrEqual(0.04);
      expect(share(at80, (outcome) => outcome[side])).toBeLessThanOrEqual(0.16);
    }
  });

  test.each([
    [0.5, 0.4, 0.6],
    [0.65, 0.55, 0.75],
    [0.9, 0.85, 0.95],
    [0.95, 0.92, 0.98],
  ])('a %d interval holds between %d and %d', (level, least, most) => {
    const held = share(byMeasuredWidth(heldOutIn(domain), 'auto', level), inside);
    expect(held).toBeGreaterThanOrEqual(least);
    expect(held).toBeLessThanOrEqual(most);
  });

  test.each(methodNames.filter((method) => method !== 'auto'))(
    '%s, chosen by name, has its own measured width, which contains 74–88 %% and never fewer than the textbook width',
    (method) => {
      const able = answerable(heldOutIn(domain), method);
      const outcomes = byMeasuredWidth(able, method, 0.8);
      expect(share(outcomes, inside)).toBeGreaterThanOrEqual(0.74);
      expect(share(outcomes, inside)).toBeLessThanOrEqual(0.88);
      expect(share(byTextbook(able, method), inside)).toBeLessThanOrEqual(share(outcomes, inside));
    },
  );
});

test('over all held-out series, the measured width contains 75–85 %, and the textbook width at least 12 points fewer', () => {
  const measured = mean(domains.map((domain) => share(byMeasuredWidth(heldOutIn(domain), 'auto', 0.8), inside)));
  const textbook = mean(domains.map((domain) => share(byTextbook(heldOutIn(domain), 'auto'), inside)));
  expect(measured).toBeGreaterThanOrEqual(0.75);
  expect(measured).toBeLessThanOrEqual(0.85);
  expect(textbook).toBeLessThan(measured - 0.12);
});
