import { calibration } from '../../../src/analysis/projection/calibration';
import { drift } from '../../../src/analysis/projection/drift';
import { measuredInterval, reach } from '../../../src/analysis/projection/measuredInterval';
import { restlessness } from '../../../src/analysis/projection/restlessness';

test('restlessness is the root mean square of the yearly changes', () => {
  expect(restlessness([10, 13, 9])).toBeCloseTo(Math.sqrt((3 ** 2 + 4 ** 2) / 2), 12);
});

test('a change over two years counts with its mean square per year, in restlessness and in the error of drift', () => {
  expect(restlessness([10, 13, null, 9])).toBeCloseTo(Math.sqrt((3 ** 2 + 4 ** 2 / 2) / 2), 12);
  const slope = (12 - 10) / 4;
  const squares = (3 - slope) ** 2 + (-4 - 2 * slope) ** 2 / 2 + (3 - slope) ** 2;
  expect(drift([10, 13, null, 9, 12], 1).standardError[0]).toBeCloseTo(Math.sqrt((squares / 2) * (1 + 1 / 4)), 12);
});

test('at a measured level the reach is the measured curve', () => {
  const at80 = calibration.levels.indexOf(0.8);
  const [size = NaN, growth = NaN] = calibration.methods.auto.above[at80] ?? [];
  expect(reach('auto', 0.8, 1).above).toBeCloseTo(size, 12);
  expect(reach('auto', 0.8, 4).above).toBeCloseTo(size * 4 ** growth, 12);
});

test('below the lowest measured level the reach shrinks to nothing in proportion to the level', () => {
  expect(reach('auto', 0.25, 3).below).toBeCloseTo(reach('auto', 0.5, 3).below / 2, 12);
});

test('between two measured levels the reach is linear in the logarithm of the share outside: half-way from 90 to 95 % is where √(10 · 5) % is outside', () => {
  const [lower, upper] = [reach('auto', 0.9, 2).above, reach('auto', 0.95, 2).above];
  const outside = Math.sqrt(0.1 * 0.05);
  expect(reach('auto', 1 - outside, 2).above).toBeCloseTo((lower + upper) / 2, 12);
});

test('the reach depends on level and distance only, not on earlier calls', () => {
  const figures = [10, 13, 9, 12, 11];
  const unit = restlessness(figures);
  for (const [level, horizon] of [
    [0.8, 3],
    [0.95, 3],
    [0.8, 10],
    [0.8, 2],
    [0.5, 12],
  ] as const) {
    const { lower, upper } = measuredInterval(
      figures,
      Array.from({ length: horizon }, () => 1000),
      'auto',
      level,
    );
    expect(upper).toHaveLength(horizon);
    expect(lower.at(-1)).toBeCloseTo(1000 - unit * reach('auto', level, horizon).below, 9);
    expect(upper.at(-1)).toBeCloseTo(1000 + unit * reach('auto', level, horizon).above, 9);
  }
});
