import { drift } from '../../../src/analysis/projection/drift';
import { methodNames, pointProjection, type MethodName, type SingleMethodName } from '../../../src/analysis/projection/methods';
import { forecastFromState } from '../../../src/analysis/projection/exponentialSmoothing';
import { pooledSmoothing } from '../../../src/analysis/projection/pooledDamped';
import { smoothingFit } from '../../../src/analysis/projection/smoothingFit';
import { answer, answerable, domains, heldOut, tuning, type Domain, type Trial } from './realSeries';

// The time limit is long because thousands of series are fitted, and the test must not fail on a slow machine.
jest.setTimeout(120_000);

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, x) => sum + x, 0) / numbers.length;

const usualChange = new WeakMap<Trial, number>();

/** Mean absolute error over the mean absolute yearly change of the history (Hyndman and Koehler 2006). */
function mase(trial: Trial, projection: readonly number[]): number {
  const { history, outcomes } = trial;
  const usual = usualChange.get(trial) ?? mean(history.slice(1).map((value, index) => Math.abs(value - (history[index] ?? NaN))));
  usualChange.set(trial, usual);
  let sum = 0;
  for (const [index, outcome] of outcomes.entries()) sum += Math.abs(outcome - (projection[index] ?? NaN));
  return sum / outcomes.length / usual;
}

/** Error relative to the naive projection: the geometric mean of the ratios of the three kinds of series, which therefore weigh the same. */
function relativeError(
  trials: readonly Trial[],
  project: (trial: Trial) => readonly number[],
  over: readonly Domain[] = domains,
): number {
  const ratios = over.map((domain) => {
    const mine = trials.filter((trial) => trial.domain === domain);
    const ratio =
      mean(mine.map((trial) => mase(trial, project(trial)))) /
      mean(mine.map((trial) => mase(trial, answer(trial, 'naive').projection)));
    return Math.log(ratio);
  });
  return Math.exp(mean(ratios));
}

const by =
  (...members: (MethodName | SingleMethodName)[]) =>
  (trial: Trial): number[] => {
    const answers = members.map((method) => answer(trial, method).projection);
    return trial.outcomes.map((_, index) => mean(answers.map((projection) => projection[index] ?? NaN)));
  };

const choosable = ['naive', 'drift', 'trend', 'theta', 'holt', 'damped'] as const satisfies readonly MethodName[];

/** Returns the method with the smallest error on the last years of the series' own past. */
function bestOnItsPast(history: readonly number[]): MethodName {
  const errors = choosable.map((method) => {
    let error = 0;
    for (let known = Math.max(6, history.length - 4); known < history.length; known++) {
      const projection = pointProjection(history.slice(0, known), history.length - known, method);
      projection.forEach((value, index) => (error += Math.abs(value - (history[known + index] ?? NaN))));
    }
    return { method, error };
  });
  return errors.reduce((a, b) => (b.error < a.error ? b : a)).method;
}

describe.each([
  ['series that it was chosen on', tuning],
  ['series that it was not chosen on', heldOut],
])('auto, on %s', (_, trials) => {
  test.each([...methodNames.filter((method) => method !== 'auto'), 'pooledDamped' as const])(
    'has a smaller error than %s',
    (method) => {
      const able = method === 'pooledDamped' ? trials : answerable(trials, method);
      expect(relativeError(able, by('auto'))).toBeLessThan(relativeError(able, by(method)));
    },
  );

  test('has an error at least an eighth smaller than naive over the three kinds of series, and a quarter smaller on M1 and population', () => {
    expect(relativeError(trials, by('auto'))).toBeLessThan(7 / 8);
    expect(relativeError(trials, by('auto'), ['M1', 'population'])).toBeLessThan(3 / 4);
  });

  test('has a larger error than naive on employment, which has hardly any trend', () => {
    expect(relativeError(trials, by('auto'), ['employment'])).toBeGreaterThan(1);
    expect(relativeError(trials, by('auto'), ['employment'])).toBeLessThan(1.2);
  });
});

/** Returns every set of one to four of some methods. */
const averages = (candidates: readonly SingleMethodName[]): SingleMethodName[][] =>
  Array.from({ length: 2 ** candidates.length - 1 }, (_, code) =>
    candidates.filter((_, index) => ((code + 1) >> index) % 2 === 1),
  ).filter((members) => members.length <= 4);

function bestAverage(candidates: readonly SingleMethodName[]): SingleMethodName[] {
  const ranked = averages(candidates)
    .map((members) => ({ members, error: relativeError(tuning, by(...members)) }))
    .sort((a, b) => a.error - b.error);
  return ranked[0]?.members ?? [];
}

test('the average of drift and damped has the smallest error of all averages of one to four methods estimated series by series; auto has no larger error, and a smaller one on held-out series', () => {
  expect(averages(choosable)).toHaveLength(56);
  expect(bestAverage(choosable)).toEqual(['drift', 'damped']);
  for (const [trials, estimated, pooled] of [
    [tuning, 0.8014, 0.8014],
    [heldOut, 0.8524, 0.848],
  ] as const) {
    expect(relativeError(trials, by('drift', 'damped'))).toBeCloseTo(estimated, 4);
    expect(relativeError(trials, by('auto'))).toBeCloseTo(pooled, 4);
    expect(relativeError(trials, by('auto'))).toBeLessThan(relativeError(trials, by('drift', 'damped')));
  }
});

test('an average of drift and damped Holt both pooled and estimated has an error one per cent smaller on the series that it was chosen on, and hardly smaller on held-out series', () => {
  const all = [...choosable, 'pooledDamped'] as const;
  expect(averages(all)).toHaveLength(98);
  expect(bestAverage(all)).toEqual(['drift', 'damped', 'pooledDamped']);
  const gain = (trials: readonly Trial[]): number =>
    1 - relativeError(trials, by(...bestAverage(all))) / relativeError(trials, by('auto'));
  expect(gain(tuning)).toBeCloseTo(0.0123, 3);
  expect(gain(heldOut)).toBeLessThan(0.005);
});

test('ten figures are too few for five parameters: damped Holt has a smaller error with pooled smoothing than with estimated smoothing, also on held-out series', () => {
  for (const trials of [tuning, heldOut])
    expect(relativeError(trials, by('pooledDamped'))).toBeLessThan(relativeError(trials, by('damped')));
});

test('the pooled smoothing has the smallest error, averaged with drift, of α and β/α in tenths and five dampings', () => {
  const tenths = Array.from({ length: 11 }, (_, index) => index / 10);
  const candidates = tenths
    .slice(1)
    .flatMap((alpha) =>
      tenths.flatMap((share) => [0.8, 0.85, 0.9, 0.95, 0.98].map((phi) => ({ alpha, beta: alpha * share, phi }))),
    );
  const ranked = candidates
    .map((smoothing) => {
      const together = ({ history, outcomes }: Trial): number[] => {
        const { end, squares, observed } = smoothingFit(history, smoothing, true);
        const pooled = forecastFromState(end, squares / (observed - 2), smoothing, outcomes.length).mean;
        return drift(history, outcomes.length).mean.map((value, index) => Math.max(0, (value + (pooled[index] ?? NaN)) / 2));
      };
      return { smoothing, error: relativeError(tuning, together) };
    })
    .sort((a, b) => a.error - b.error);
  expect(ranked).toHaveLength(550);
  expect(ranked[0]?.smoothing).toEqual(pooledSmoothing);
});

test('from five figures on, the average of the two has a smaller error than drift alone', () => {
  const five = (trial: Trial): Trial => ({ ...trial, history: trial.history.slice(-5) });
  const cut = heldOut.map(five).filter(({ history }) => new Set(history).size > 1);
  expect(relativeError(cut, by('auto'))).toBeLessThan(relativeError(cut, by('drift')));
});

test('choosing a method for each series by its own past gives no smaller error on held-out series', () => {
  const short = heldOut.filter(({ history }) => history.length > 6 && history.length <= 10);
  const chosen = relativeError(short, (trial) => answer(trial, bestOnItsPast(trial.history)).projection);
  expect(relativeError(short, by('auto'))).toBeLessThan(chosen);
});
