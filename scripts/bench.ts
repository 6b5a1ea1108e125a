/**
 * Runs every `benchmarks` array of tests/bench once and prints the measured times and sizes as a table.
 *
 * `npm run bench -- --json FILE` writes the figures as well. A benchmark that misses its target is marked but does not fail the run, because the machine may be busy.
 */
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sayErrors } from './sayErrors';

/** One measurement. `run` returns the figure itself, so that its preparation is not measured. */
export interface Benchmark {
  readonly name: string;
  /** Unit of the figure: 'ms', 'kB', 'round trips' … Less is better. */
  readonly unit: string;
  /** The figure should be below this. */
  readonly target?: number;
  /** Returns the figure, or NaN when there is nothing to measure. */
  readonly run: () => number | Promise<number>;
}

interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly target?: number;
}

/**
 * Milliseconds of one call of `work`: the median of `rounds` after `warmUp` calls, since the first ones are compiled as they run.
 */
export function medianTime(work: () => unknown, { rounds = 21, warmUp = 5 } = {}): number {
  for (let call = 0; call < warmUp; call++) work();
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[Math.floor(rounds / 2)] ?? Number.NaN;
}

/** Returns the milliseconds of the quickest of many calls, which other processes disturbed least. Compare it with the quickest of another program. */
export function leastTime(work: () => unknown, rounds = 60): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** Debian's own Python, because its package python3-numpy installs numpy there. Elsewhere the Python on PATH. */
const python = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3';

/** Runs a program of tests/bench/peers, which prints one figure on each line. */
export const runPeer = (file: string, ...args: string[]): SpawnSyncReturns<string> =>
  spawnSync(python, [join(__dirname, '..', 'tests', 'bench', 'peers', file), ...args], { encoding: 'utf8' });

async function measure(folder: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .sort()) {
    const { benchmarks } = (await import(join(folder, file))) as { benchmarks: readonly Benchmark[] };
    for (const { run, ...benchmark } of benchmarks) figures.push({ ...benchmark, value: await run() });
  }
  return figures;
}

function table(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, value, unit, target }) => [
    name,
    Number.isNaN(value) ? 'not measured' : `${value.toPrecision(3)} ${unit}`,
    target === undefined ? '' : `below ${target} ${unit}`,
    target === undefined || Number.isNaN(value) ? '' : value < target ? 'met' : 'MISSED',
  ]);
  const lines = [['benchmark', 'figure', 'target', ''], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { json: { type: 'string' } } });
  const figures = await measure(join(__dirname, '..', 'tests', 'bench'));
  console.log(table(figures));
  if (values.json === undefined) return;
  const machine = { node: process.version, processor: cpus()[0]?.model.trim() ?? 'unknown', cores: cpus().length };
  writeFileSync(values.json, `${JSON.stringify({ machine, figures }, null, 2)}\n`);
}

if (require.main === module) {
  sayErrors();
  void main();
}
