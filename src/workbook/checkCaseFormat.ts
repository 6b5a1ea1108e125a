import { caseFormat } from '../case/caseFormat';
import { WorkbookFault } from './fault';
import type { Inventory } from './inventory';

/** @throws WorkbookFault newerCase when a newer version of the product made the case */
export function checkCaseFormat({ names }: Inventory): void {
  const found = Number(names.get(caseFormat.name)?.slice(1) ?? caseFormat.newest);
  if (found > caseFormat.newest) throw new WorkbookFault('newerCase', { found, known: caseFormat.newest });
}
