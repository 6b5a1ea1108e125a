import { methodNames, pointProjection, type MethodName, type SingleMethodName } from '../../../src/analysis/projection/methods';
import { answer, answerable, domains, heldOut, tuning, type Domain, type Trial } from './realSeries';

// Thousands of series are fitted: a slow machine must not fail for being slow.
jest.setTimeout(120_000);

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, x) => sum + x, 0) / numbers.length;

/** Mean absolute error over the mean absolute yearly change of the history (Hyndman and Koehler 2006). */
function mase({ history, outcomes }: Trial, projection: readonly number[]): number {
  const usual = mean(history.slice(1).map((value, at) => Math.abs(value - (history[at] ?? NaN))));
  return mean(outcomes.map((outcome, at) => Math.abs(outcome - (projection[at] ?? NaN)))) / usual;
}

/** Error relative to the naive projection, the three kinds of series weighing the same: the geometric mean of the three ratios. */
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
  (...members: MethodName[]) =>
  (trial: Trial): number[] => {
    const answers = members.map((method) => answer(trial, method).projection);
    return trial.outcomes.map((_, at) => mean(answers.map((projection) => projection[at] ?? NaN)));
  };

const choosable: readonly SingleMethodName[] = ['naive', 'drift', 'trend', 'theta', 'holt', 'damped'];

/** The method that erred least on the last years of the series' own past. */
function bestOnItsPast(history: readonly number[]): SingleMethodName {
  const errors = choosable.map((method) => {
    let error = 0;
    for (let known = Math.max(6, history.length - 4); known < history.length; known++) {
      const projection = pointProjection(history.slice(0, known), history.length - known, method);
      projection.forEach((value, at) => (error += Math.abs(value - (history[known + at] ?? NaN))));
    }
    return { method, error };
  });
  return errors.reduce((a, b) => (b.error < a.error ? b : a)).method;
}

describe.each([
  ['the series it was chosen on', tuning],
  ['series it was not chosen on', heldOut],
])('auto, on %s', (_, trials) => {
  test.each(methodNames.filter((method) => method !== 'auto'))('errs less than %s', (method) => {
    const able = answerable(trials, method);
    expect(relativeError(able, by('auto'))).toBeLessThan(relativeError(able, by(method)));
  });

  test('errs at least an eighth less than naive over the three kinds of series, and a quarter less on M1 and population', () => {
    expect(relativeError(trials, by('auto'))).toBeLessThan(7 / 8);
    expect(relativeError(trials, by('auto'), ['M1', 'population'])).toBeLessThan(3 / 4);
  });

  test('errs more than naive on employment, which hardly moves in a direction: the price of one method for all', () => {
    expect(relativeError(trials, by('auto'), ['employment'])).toBeGreaterThan(1);
    expect(relativeError(trials, by('auto'), ['employment'])).toBeLessThan(1.2);
  });
});

/** Every set of one to four methods. */
const averages = Array.from({ length: 2 ** choosable.length - 1 }, (_, code) =>
  choosable.filter((_, at) => ((code + 1) >> at) % 2 === 1),
).filter((members) => members.length <= 4);

test('of all averages of one to four methods, that of drift and damped errs least on the series it was chosen on', () => {
  const ranked = averages
    .map((members) => ({ members, error: relativeError(tuning, by(...members)) }))
    .sort((a, b) => a.error - b.error);
  expect(averages).toHaveLength(56);
  expect(ranked[0]?.members).toEqual(['drift', 'damped']);
});

test('choosing a method per series by its own past does no better, on series held out', () => {
  const short = heldOut.filter(({ history }) => history.length > 6 && history.length <= 10);
  const chosen = relativeError(short, (trial) => answer(trial, bestOnItsPast(trial.history)).projection);
  expect(relativeError(short, by('auto'))).toBeLessThan(chosen);
});
