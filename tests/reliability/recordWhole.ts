import { isLong } from '../sampling';
import { record, type Figures } from './record';

/** For a suite that `npm test` samples: the page shows what was counted when the suite was run whole, so the figures of a sample are only printed. */
export function recordWhole(suite: string, figures: Figures): void {
  if (isLong) record(suite, figures);
  process.stdout.write(`${suite}: ${JSON.stringify(figures)}\n`);
}
