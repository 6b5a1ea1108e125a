import { nelderMead } from '../../../src/analysis/projection/nelderMead';

test('finds the bottom of a bowl inside the cube', () => {
  const bottom = [0.3, 0.62, 0.45];
  const lowest = nelderMead(
    (point) => point.reduce((sum, x, axis) => sum + (axis + 1) * (x - (bottom[axis] ?? NaN)) ** 2, 1),
    [0.5, 0.5, 0.5],
  );
  lowest.forEach((x, axis) => expect(x).toBeCloseTo(bottom[axis] ?? NaN, 5));
});

test('finds the nearest point of the wall for a bowl whose bottom is outside the cube', () => {
  const lowest = nelderMead(([x = NaN, y = NaN]) => (x - 1.4) ** 2 + (y - 0.25) ** 2, [0.5, 0.5]);
  expect(lowest[0]).toBe(1);
  expect(lowest[1]).toBeCloseTo(0.25, 5);
});

test('works with one variable, and from a start on the wall', () => {
  expect(nelderMead(([x = NaN]) => (x - 0.7) ** 2 + 1, [0])[0]).toBeCloseTo(0.7, 5);
});

test('finds the bottom of Rosenbrock’s curved valley from its far end (the first example of Nelder and Mead, moved into the cube)', () => {
  const valley = ([x = NaN, y = NaN]: readonly number[]): number => {
    const [a, b] = [4 * x - 2, 4 * y - 2];
    return 100 * (b - a ** 2) ** 2 + (1 - a) ** 2 + 1;
  };
  nelderMead(valley, [(-1.2 + 2) / 4, (1 + 2) / 4]).forEach((coordinate) => expect(coordinate).toBeCloseTo(0.75, 3));
});
