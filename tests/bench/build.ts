/** What Excel has to fetch and start before the first function answers. Measures dist; without `npm run build` there is nothing to measure. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { medianTime, type Benchmark } from '../../scripts/bench';

function measured(file: string, measure: (bytes: Buffer) => number): number {
  const path = join(__dirname, '..', '..', 'dist', file);
  return existsSync(path) ? measure(readFileSync(path)) : Number.NaN;
}

const compressed = (file: string): number => measured(file, (bytes) => gzipSync(bytes, { level: 9 }).length / 1000);

const startingTime = (file: string): number =>
  measured(file, (bytes) => {
    const script = new Script(bytes.toString('utf8'));
    const runtime = { associate: () => undefined, Error, ErrorCode: {} };
    return medianTime(() => script.runInContext(createContext({ CustomFunctions: runtime })) as unknown);
  });

export const benchmarks: readonly Benchmark[] = [
  { name: 'functions.js, compressed', unit: 'kB', target: 108, run: () => compressed('functions.js') },
  { name: 'taskpane.js, compressed', unit: 'kB', target: 123, run: () => compressed('taskpane.js') },
  { name: 'functions.js started', unit: 'ms', run: () => startingTime('functions.js') },
];
