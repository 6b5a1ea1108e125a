/** What a projection costs, with its interval: 20 industries of 357 municipalities, ten years behind and ten ahead. */
import { medianTime, type Benchmark } from '../../scripts/bench';
import { project } from '../../src/analysis/projection/project';
import employment from '../data/employment_telemark_13470.json';

const count = 7140;

/** Real series of Telemark over and over, each time larger, so that no two are the same. */
const real = employment.series.map(({ persons }) => persons).filter((persons) => new Set(persons).size > 1);
const series = Array.from({ length: count }, (_, at) =>
  (real[at % real.length] ?? []).map((persons) => persons * (1 + at / count)),
);

/** All of them, the last projected year added up so that no projection goes unused. */
function projections(method: string, of: readonly number[][]): void {
  let sum = 0;
  for (const values of of) sum += project(employment.years, values, { method, horizon: 10, level: 0.8 }).rows[9]?.upper ?? NaN;
  if (!(sum > 0)) throw new Error(`expected projections by ${method}, got a sum of ${sum}`);
}

export const benchmarks: readonly Benchmark[] = [
  {
    name: '7 140 ten-point projections with 80 % intervals (auto)',
    unit: 'ms',
    target: 30,
    run: () => medianTime(() => projections('auto', series)),
  },
  {
    name: '100 ten-point projections with 80 % intervals, five parameters estimated (damped)',
    unit: 'ms',
    run: () => medianTime(() => projections('damped', series.slice(0, 100))),
  },
];
