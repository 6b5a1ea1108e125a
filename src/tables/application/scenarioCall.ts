import { missing } from '../observed';
import type { SheetAddresses } from '../definition';

/** What OMST.SCENARIO is asked to show of the one scenario that every sheet shares. */
export type Shown = 'sysselsetting' | 'befolkning' | 'økonomi' | 'hovedtall' | 'følsomhet' | 'næringer';

/**
 * The scenario of the case, with '=': the losses of Sak, the industries and the jobs as S7 has them, the population of S8, the assumptions of S16 and the tax of S13.
 * A table that calls it needs those four.
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

/** `formula` once a loss is entered: before that there is nothing to compare with, and a loss of zero would be a figure nobody gave. */
export const onceLost = (formula: string): string => `=IF(COUNT(Bortfall[Arbeidsplasser])=0,${missing},${formula.slice(1)})`;

/** All rows of a block from one column to another. */
function rows(sheet: SheetAddresses, block: string, from: string, to: string): string {
  const last = sheet.cell(block, to, -1);
  return `${sheet.cell(block, from, 0)}:${last.slice(last.lastIndexOf('!') + 1)}`;
}
