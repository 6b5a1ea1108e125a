/** Measures what Excel has to fetch and start before the first function answers. Run `npm run build` first; without a build, nothing is measured. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { medianTime, type Benchmark } from '../../scripts/bench';

/** Measures a file of the build. Returns NaN when it does not exist. */
function measureFile(file: string, measure: (bytes: Buffer) => number): number {
  const path = join(__dirname, '..', '..', 'dist', file);
  return existsSync(path) ? measure(readFileSync(path)) : Number.NaN;
}

const compressedSize = (file: string): number => measureFile(file, (bytes) => gzipSync(bytes, { level: 9 }).length / 1000);

const startingTime = (file: string): number =>
  measureFile(file, (bytes) => {
    const script = new Script(bytes.toString('utf8'));
    const runtime = { associate: () => undefined, Error, ErrorCode: {} };
    return medianTime(() => script.runInContext(createContext({ CustomFunctions: runtime })) as unknown);
  });

export const benchmarks: readonly Benchmark[] = [
  { name: 'functions.js, compressed', unit: 'kB', target: 108, run: () => compressedSize('functions.js') },
  { name: 'taskpane.js, compressed', unit: 'kB', target: 123, run: () => compressedSize('taskpane.js') },
  { name: 'functions.js started', unit: 'ms', run: () => startingTime('functions.js') },
];
