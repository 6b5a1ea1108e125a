/** Measures projections with intervals: 20 industries in 357 municipalities, from ten years of history to ten years ahead. */
import { medianTime, type Benchmark } from '../../scripts/bench';
import { project } from '../../src/analysis/projection/project';
import employment from '../data/employment_telemark_13470.json';

const count = 7140;

/** Repeats real series of Telemark, each time with larger figures, so that no two series are the same. */
const real = employment.series.map(({ persons }) => persons).filter((persons) => new Set(persons).size > 1);
const series = Array.from({ length: count }, (_, index) =>
  (real[index % real.length] ?? []).map((persons) => persons * (1 + index / count)),
);

/** Projects every series. The last year is added up, so that every projection is really calculated. */
function projectAll(method: string, histories: readonly number[][]): void {
  let sum = 0;
  for (const values of histories)
    sum += project(employment.years, values, { method, horizon: 10, level: 0.8 }).rows[9]?.upper ?? NaN;
  if (!(sum > 0)) throw new Error(`expected projections by ${method}, got a sum of ${sum}`);
}

export const benchmarks: readonly Benchmark[] = [
  {
    name: '7 140 ten-point projections with 80 % intervals (auto)',
    unit: 'ms',
    target: 30,
    run: () => medianTime(() => projectAll('auto', series)),
  },
  {
    name: '100 ten-point projections with 80 % intervals, five parameters estimated (damped)',
    unit: 'ms',
    run: () => medianTime(() => projectAll('damped', series.slice(0, 100))),
  },
];
