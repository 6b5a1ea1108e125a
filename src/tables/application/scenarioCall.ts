import { missing } from '../observed';
import type { SheetAddresses } from '../definition';

/** The part of the scenario that OMST.SCENARIO returns. */
export type Shown = 'sysselsetting' | 'befolkning' | 'økonomi' | 'hovedtall' | 'følsomhet' | 'næringer';

/**
 * Returns the call of OMST.SCENARIO, with '='. Its arguments are the losses of Sak, industries and jobs from S7, the population from S8, the
 * assumptions from S16 and the tax from S13. A table that uses the call must list those four in `needs`.
 */
export function scenarioCall(sheet: SheetAddresses, show: Shown): string {
  const [jobs, people, economy, assumed] = [sheet.ofTable('S7'), sheet.ofTable('S8'), sheet.ofTable('S13'), sheet.ofTable('S16')];
  return `=OMST.SCENARIO(${[
    rows(jobs, 'lost', 'year', 'net'),
    'Sak_bransje',
    rows(jobs, 'regional', 'industry', 'jobs'),
    rows(jobs, 'employment', 'year', 'jobs'),
    rows(people, 'population', 'year', 'persons'),
    rows(assumed, 'assumed', 'id', 'high'),
    economy.cell('tax', 'used', 0),
    `"${show}"`,
  ].join(',')})`;
}

/** Returns a formula that gives `..` until the case has a loss, then the value of `formula`: a case without a loss is not a case with a loss of zero. */
export const onceLost = (formula: string): string => `=IF(COUNT(Bortfall[Arbeidsplasser])=0,${missing},${formula.slice(1)})`;

/** Returns the range of all rows of a block, from one column to another. */
function rows(sheet: SheetAddresses, block: string, from: string, to: string): string {
  const last = sheet.cell(block, to, -1);
  return `${sheet.cell(block, from, 0)}:${last.slice(last.lastIndexOf('!') + 1)}`;
}
