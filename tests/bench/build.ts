/** What Excel has to fetch and start before the first function answers. Measures dist: build first. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { medianTime, type Benchmark } from '../../scripts/bench';

const dist = (file: string): Buffer => readFileSync(join(__dirname, '..', '..', 'dist', file));
const compressed = (file: string): number => gzipSync(dist(file), { level: 9 }).length / 1000;

function startingTime(): number {
  const script = new Script(dist('functions.js').toString('utf8'));
  const runtime = { associate: () => undefined, Error, ErrorCode: {} };
  return medianTime(() => script.runInContext(createContext({ CustomFunctions: runtime })) as unknown);
}

export const benchmarks: readonly Benchmark[] = [
  { name: 'functions.js, compressed', unit: 'kB', target: 60, run: () => compressed('functions.js') },
  { name: 'taskpane.js, compressed', unit: 'kB', target: 155, run: () => compressed('taskpane.js') },
  { name: 'functions.js started', unit: 'ms', run: startingTime },
];
