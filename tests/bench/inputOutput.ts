/**
 * What the national ripple run costs — the type I employment multipliers of every municipality, each with its own table by FLQ — beside numpy's best way
 * with the same inputs on one thread. Without numpy (apt-get install python3-numpy) there is nothing to compare with.
 *
 * The national table and the jobs of each municipality are real; how a municipality's jobs fall on the industries is the national mix disturbed, the same in
 * every run. For speed only, never for results.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leastTime, runPeer, type Benchmark } from '../../scripts/bench';
import table from '../../src/analysis/national/inputOutput2021.json';
import employment from '../data/employed_11618.json';
import { regionalEmploymentMultipliers } from './nationalRun/regionalMultipliers';

const sum = (values: Iterable<number>): number => [...values].reduce((all, value) => all + value, 0);

/** Equally spread over 0–1 by the linear congruence of ANSI C's example, modulo 2³¹. */
function disturbances(): () => number {
  let seed = 12345;
  return () => (seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff) / 2 ** 31;
}

function inputs(): {
  coefficients: number[][];
  employmentPerOutput: number[];
  national: number[];
  regions: number[][];
  delta: number;
} {
  const next = disturbances();
  const employed = 2_900_000;
  const produced = sum(table.output);
  const national = table.output.map((output) => Math.max(500, (employed * output) / produced));
  const year = employment.years.indexOf(2022);
  const totals = employment.series.map(({ employed }) => employed[year] ?? 0).filter((total) => total > 0);
  return {
    coefficients: table.flows.map((row) => row.map((flow, at) => flow / table.output[at]!)),
    employmentPerOutput: national.map((jobs, at) => jobs / table.output[at]!),
    national,
    regions: totals.map((total) => {
      const weights = national.map((jobs) => jobs * Math.exp(1.2 * (next() + next() + next() - 1.5)));
      const all = sum(weights);
      return weights.map((weight) => (total * weight) / all);
    }),
    delta: 0.25,
  };
}

const run = inputs();

const multipliers = (): Float64Array[] => regionalEmploymentMultipliers(run, run.regions, run.national, run.delta);

/** Least times of numpy and the sum of its multipliers; undefined where there is no numpy. */
function numpy(): { solve: number; inverse: number; checksum: number } | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'omst-bench-'));
  try {
    const file = join(folder, 'inputs.json');
    writeFileSync(file, JSON.stringify(run));
    const peer = runPeer('peer_input_output.py', file);
    if (peer.status !== 0) return undefined;
    const [solve = NaN, inverse = NaN, checksum = NaN] = peer.stdout.trim().split('\n').map(Number);
    return { solve, inverse, checksum };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Our time over numpy's, measured right after one another.
 * @throws Error when numpy and we do not arrive at the same multipliers
 */
function timesNumpy(): number {
  const peer = numpy();
  if (peer === undefined) return NaN;
  const ours = sum(multipliers().map(sum));
  if (!(Math.abs(ours - peer.checksum) <= 1e-9 * peer.checksum))
    throw new Error(`the multipliers differ: they sum to ${ours} here, to ${peer.checksum} in numpy`);
  return leastTime(multipliers) / Math.min(peer.solve, peer.inverse);
}

const name = `national ripple run, ${run.regions.length} municipalities × ${run.national.length} industries`;

export const benchmarks: readonly Benchmark[] = [
  { name, unit: 'ms', run: () => leastTime(multipliers) },
  { name: `${name}: beside solve`, unit: '× numpy', target: 1, run: timesNumpy },
];
