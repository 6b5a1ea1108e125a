/** Measures a projection of every municipality, and compares it with numpy for the same inputs on one thread, when numpy is installed. */
import { leastTime, runPeer, type Benchmark } from '../../scripts/bench';
import { projectPlaces, type Cohorts } from '../../src/analysis/cohortComponent';

const [places, sexes, ages, steps] = [357, 2, 106, 30] as const;
const sexRatio = 1.06;
const newborn = 0.9985;

const bySex = (figure: (sex: number, age: number) => number, rows: number = ages): Float64Array =>
  Float64Array.from({ length: rows * sexes }, (_, index) => figure(Math.floor(index / rows), index % rows));

/** The formulas are the same as in peers/peer_population.py. */
const cohortsOf = (place: number): Cohorts => {
  const mortality = (age: number): number => Math.min(0.9, Math.exp(-9.5 + 0.095 * age));
  const alive = (sex: number, age: number): number =>
    Math.min(1, Math.max(0, 1 - mortality(age) * (0.9 + (0.2 * ((place + sex) % 11)) / 10)));
  const moving = (sex: number, age: number): number =>
    (0.01 + 0.09 * Math.exp(-(((age - 24) / 7) ** 2))) * (0.8 + (0.4 * ((place + 2 * sex) % 9)) / 8);
  return {
    population: bySex((sex, age) => (20 + ((7 * place + 3 * sex + age) % 60)) * Math.exp(-age / 60)),
    survival: bySex((sex, row) => (row === 0 ? newborn : alive(sex, row - 1)), ages + 1),
    fertility: Float64Array.from({ length: ages }, (_, age) =>
      age >= 15 && age < 50 ? 0.12 * Math.exp(-(((age - 30.5) / 5.5) ** 2)) * (0.85 + (0.3 * (place % 13)) / 12) : 0,
    ),
    outMigration: bySex(moving),
    inMigration: bySex((sex, age) => (place + sex + age) % 4),
  };
};

const cohorts = Array.from({ length: places }, (_, place) => cohortsOf(place));

const project = (): Float64Array[] =>
  projectPlaces(cohorts, { convention: 'prestonHeuvelineGuillot', sexes, steps, width: 1, sexRatio });

/**
 * Returns our time divided by numpy's: with array expressions, or in place, without temporary arrays. Both are measured one right after the other.
 * @throws Error when numpy's population differs from ours
 */
function timesNumpy(way: 'expressions' | 'in place'): number {
  const sizes = [places, sexes, ages, steps].map(String);
  const peer = runPeer('peer_population.py', ...sizes);
  if (peer.status !== 0) return NaN;
  const [expressions = NaN, inPlace = NaN, population = NaN] = peer.stdout.trim().split('\n').map(Number);
  const ours = project().reduce((sum, place) => place.reduce((persons, own) => persons + own, sum), 0);
  if (!(Math.abs(ours - population) <= 1e-9 * population))
    throw new Error(`the projections differ: ${ours} persons here, ${population} in numpy`);
  return leastTime(project) / (way === 'expressions' ? expressions : inPlace);
}

const run = `cohort-component, ${places} places × ${sexes} sexes × ${ages} ages × ${steps} steps`;

export const benchmarks: readonly Benchmark[] = [
  { name: run, unit: 'ms', run: () => leastTime(project) },
  { name: `${run}: array expressions`, unit: '× numpy', target: 0.5, run: () => timesNumpy('expressions') },
  { name: `${run}: in place`, unit: '× numpy', run: () => timesNumpy('in place') },
];
