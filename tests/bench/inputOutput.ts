/**
 * Measures the national ripple run: the type I employment multipliers of every municipality, each with its own table by FLQ. Compares it with numpy's fastest
 * method for the same inputs on one thread, when numpy is installed (apt-get install python3-numpy).
 *
 * The national table and the jobs of each municipality are real. The distribution of a municipality's jobs on industries is the national one with random
 * changes, the same in every run. So only the speed means anything, and not the results.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leastTime, runPeer, type Benchmark } from '../../scripts/bench';
import table from '../../src/analysis/national/inputOutput2021.json';
import employment from '../data/employed_11618.json';
import { regionalEmploymentMultipliers } from './nationalRun/regionalMultipliers';

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

/** Returns a generator of numbers from 0 to 1, uniformly distributed: the linear congruential generator of ANSI C's example, modulo 2³¹. */
function randomNumbers(): () => number {
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
  const next = randomNumbers();
  const nationalJobs = 2_900_000;
  const nationalOutput = sum(table.output);
  const national = table.output.map((output) => Math.max(500, (nationalJobs * output) / nationalOutput));
  const year = employment.years.indexOf(2022);
  const totals = employment.series.map(({ employed }) => employed[year] ?? 0).filter((total) => total > 0);
  return {
    coefficients: table.flows.map((row) => row.map((flow, purchaser) => flow / table.output[purchaser]!)),
    employmentPerOutput: national.map((jobs, industry) => jobs / table.output[industry]!),
    national,
    regions: totals.map((total) => {
      const weights = national.map((jobs) => jobs * Math.exp(1.2 * (next() + next() + next() - 1.5)));
      const totalWeight = sum(weights);
      return weights.map((weight) => (total * weight) / totalWeight);
    }),
    delta: 0.25,
  };
}

const input = inputs();

const multipliers = (): Float64Array[] => regionalEmploymentMultipliers(input, input.regions, input.national, input.delta);

/** Runs numpy. Returns its least times and the sum of its multipliers, or undefined when numpy is not installed. */
function runNumpy(): { solve: number; inverse: number; checksum: number } | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'omst-bench-'));
  try {
    const file = join(folder, 'inputs.json');
    writeFileSync(file, JSON.stringify(input));
    const peer = runPeer('peer_input_output.py', file);
    if (peer.status !== 0) return undefined;
    const [solve = NaN, inverse = NaN, checksum = NaN] = peer.stdout.trim().split('\n').map(Number);
    return { solve, inverse, checksum };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Returns our time divided by numpy's. Both are measured one right after the other.
 * @throws Error when numpy's multipliers differ from ours
 */
function timesNumpy(): number {
  const peer = runNumpy();
  if (peer === undefined) return NaN;
  const ours = sum(multipliers().map(sum));
  if (!(Math.abs(ours - peer.checksum) <= 1e-9 * peer.checksum))
    throw new Error(`the multipliers differ: they sum to ${ours} here, to ${peer.checksum} in numpy`);
  return leastTime(multipliers) / Math.min(peer.solve, peer.inverse);
}

const name = `national ripple run, ${input.regions.length} municipalities × ${input.national.length} industries`;

export const benchmarks: readonly Benchmark[] = [
  { name, unit: 'ms', run: () => leastTime(multipliers) },
  { name: `${name}: compared with numpy`, unit: '× numpy', target: 1, run: timesNumpy },
];
