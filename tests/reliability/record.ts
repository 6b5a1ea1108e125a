/** What the tests of reliability have counted. `npm run reliability` makes docs/reliability.md of it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const recorded = join(__dirname, '../../.cache/reliability');

/** Keeps the figures of one suite; a suite that is run again counts anew. */
export function record(suite: string, figures: Readonly<Record<string, number | string>>): void {
  mkdirSync(recorded, { recursive: true });
  writeFileSync(join(recorded, `${suite}.json`), `${JSON.stringify(figures, null, 2)}\n`);
}
