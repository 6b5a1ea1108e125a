import fc from '../../fastCheck';
import { linearScale, roundTicks, yearTicks } from '../../../src/taskpane/graph/ticks';

describe('Round values for an axis', () => {
  test.each([
    [0, 740, [0, 200, 400, 600, 800]],
    [0, 1044, [0, 200, 400, 600, 800, 1000, 1200]],
    [0, 3, [0, 0.5, 1, 1.5, 2, 2.5, 3]],
    [0, 0.29, [0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3]],
    [-120, 80, [-150, -100, -50, 0, 50, 100]],
    [0, 0, [0]],
    [7, 7, [7]],
    [0, 176_235, [0, 50_000, 100_000, 150_000, 200_000]],
  ])('cover the values from %d to %d', (least, greatest, expected) => {
    expect(roundTicks(least, greatest)).toEqual(expected);
  });

  test('cover both ends, go past each by less than a step, and have few and equal steps', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 1, max: 1e9 }), (least, span) => {
        const greatest = least + span;
        const ticks = roundTicks(least, greatest);
        // A round step has one digit. The difference of two large ticks may have more, from rounding.
        const step = Number((ticks[1]! - ticks[0]!).toPrecision(1));
        expect(step).toBeCloseTo(ticks[1]! - ticks[0]!, 6);
        expect(ticks.length).toBeLessThanOrEqual(8);
        expect(ticks[0]).toBeLessThanOrEqual(least);
        expect(ticks[0]).toBeGreaterThan(least - step * (1 + 1e-9));
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(greatest);
        expect(ticks.at(-1)).toBeLessThan(greatest + step * (1 + 1e-9));
        expect(ticks.every((tick, index) => Math.abs(tick - ticks[0]! - index * step) <= step * 1e-6)).toBe(true);
      }),
      { examples: [[536_870_912, 1]] },
    );
  });
});

describe('Years for an axis', () => {
  test.each([
    [2016, 2025, [2016, 2018, 2020, 2022, 2024]],
    [2016, 2035, [2020, 2025, 2030, 2035]],
    [2023, 2025, [2023, 2024, 2025]],
    [2024, 2024, [2024]],
    [1986, 2050, [2000, 2020, 2040]],
  ])('lie between %d and %d', (first, last, expected) => {
    expect(yearTicks(first, last)).toEqual(expected);
  });
});

test('A scale maps the ends to the ends, values between them in proportion, and a single value to the middle', () => {
  const down = linearScale([0, 800], [160, 0]);
  expect([0, 200, 800].map(down)).toEqual([160, 120, 0]);
  expect(linearScale([2024, 2024], [0, 100])(2024)).toBe(50);
});
