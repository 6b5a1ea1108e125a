import type { Forecast } from '../../../src/analysis/projection/forecast';

/** Φ(z) = 1/2 + φ(z) (z + z³/3 + z⁵/15 + …), Abramowitz and Stegun (1964), 26.2.11. */
function normal(z: number): number {
  let sum = 0;
  let term = z;
  for (let k = 3; Math.abs(term) > 1e-17 * Math.abs(sum); k += 2) {
    sum += term;
    term *= z ** 2 / k;
  }
  return 0.5 + (Math.exp(-(z ** 2) / 2) / Math.sqrt(2 * Math.PI)) * sum;
}

/** Student's t with whole degrees of freedom, Abramowitz and Stegun (1964), 26.7.3–26.7.4. */
function student(t: number, freedom: number): number {
  const angle = Math.atan(t / Math.sqrt(freedom));
  const odd = freedom % 2 === 1;
  let sum = 0;
  let term = odd ? Math.cos(angle) : 1;
  for (let k = odd ? 3 : 2; k <= freedom; k += 2) {
    sum += term;
    term *= (Math.cos(angle) ** 2 * (k - 1)) / k;
  }
  const within = odd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
  return (1 + within) / 2;
}

const multiples = new Map<string, number>();

/** Returns how many standard errors contain `level` of the outcomes. It is found by bisection and cached, because a test on many series needs the same many times. */
function multiple(level: number, freedom: number): number {
  const question = `${level} ${freedom}`;
  const before = multiples.get(question);
  if (before !== undefined) return before;
  const below = (x: number): number => (freedom === Infinity ? normal(x) : student(x, freedom));
  const wanted = (1 + level) / 2;
  let [low, high] = [0, 1];
  while (below(high) < wanted) [low, high] = [high, 2 * high];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (below(middle) < wanted) low = middle;
    else high = middle;
  }
  multiples.set(question, high);
  return high;
}

/**
 * Returns the textbook interval of a method. It assumes that the model is true, and therefore contains fewer outcomes of real series than its level. With it the
 * methods are checked against published intervals, and the coverage test measures how much too narrow it is.
 *
 * @param level share of outcomes that the interval should contain, 0–1
 */
export function textbookInterval(
  { mean, standardError, scale, degreesOfFreedom }: Forecast,
  level: number,
): { lower: number[]; upper: number[] } {
  const width = multiple(level, degreesOfFreedom);
  const bound = (side: 1 | -1) =>
    mean.map((middle, index) => {
      const half = side * width * (standardError[index] ?? NaN);
      return scale === 'log' ? middle * Math.exp(half) : middle + half;
    });
  return { lower: bound(-1), upper: bound(1) };
}
