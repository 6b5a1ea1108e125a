import { isLong } from '../sampling';
import { record, type Figures } from './record';

/** Stores the figures of a suite that `npm test` only samples. The page shows the figures of whole runs, so those of a sample are only printed. */
export function recordWhole(suite: string, figures: Figures): void {
  if (isLong) record(suite, figures);
  process.stdout.write(`${suite}: ${JSON.stringify(figures)}\n`);
}
