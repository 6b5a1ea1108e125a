/** Stores the figures that the tests of reliability count. `npm run reliability` makes docs/reliability.md from them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const recordFolder = join(__dirname, '../../.cache/reliability');

export type Figures = Readonly<Record<string, number | string>>;

/** Stores the figures of a suite, or of one file of a suite (`suite/file`), and replaces those of an earlier run. */
export function record(suite: string, figures: Figures): void {
  const file = join(recordFolder, `${suite}.json`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`);
}
