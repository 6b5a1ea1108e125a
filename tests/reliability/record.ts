/** What the tests of reliability have counted. `npm run reliability` makes docs/reliability.md of it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const recorded = join(__dirname, '../../.cache/reliability');

export type Figures = Readonly<Record<string, number | string>>;

/** Keeps the figures of one suite, or of one file of a suite (`suite/file`). A suite that is run again counts anew. */
export function record(suite: string, figures: Figures): void {
  const file = join(recorded, `${suite}.json`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`);
}
