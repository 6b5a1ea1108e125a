import { WorkbookFault } from './fault';
import type { Inventory } from './inventory';

/**
 * Refuses, before anything is written, what Excel would refuse half-way.
 * @param written existing sheets that will be written to
 * @param added new sheets
 * @throws WorkbookFault protectedSheet, protectedStructure, sheetTaken
 */
export function checkChangeable(
  { written, added }: { readonly written: readonly string[]; readonly added: readonly string[] },
  { sheets, protectedSheets, isStructureProtected }: Inventory,
): void {
  const closed = written.find((name) => protectedSheets.has(name));
  if (closed !== undefined) throw new WorkbookFault('protectedSheet', { sheet: closed });
  if (isStructureProtected && added.length > 0) throw new WorkbookFault('protectedStructure');
  const taken = added.find((name) => sheets.some((sheet) => sheet.toLowerCase() === name.toLowerCase()));
  if (taken !== undefined) throw new WorkbookFault('sheetTaken', { sheet: taken });
}
