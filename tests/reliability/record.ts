/** What the tests of reliability have counted. `npm run reliability` makes docs/reliability.md of it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isLong } from '../sampling';

export const recorded = join(__dirname, '../../.cache/reliability');

export type Figures = Readonly<Record<string, number | string>>;

/** Keeps the figures of one suite, or of one file of a suite (`suite/file`). A suite that is run again counts anew. */
export function record(suite: string, figures: Figures): void {
  const file = join(recorded, `${suite}.json`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`);
}

/** The same for a suite that `npm test` samples: the page shows what was counted when the suite was run whole, so the figures of a sample are only printed. */
export function recordWhole(suite: string, figures: Figures): void {
  if (isLong) record(suite, figures);
  process.stdout.write(`${suite}: ${JSON.stringify(figures)}\n`);
}
