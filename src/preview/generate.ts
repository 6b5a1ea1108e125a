/**
 * Runs the product without a screen: it takes a case and returns a workbook with its tables. The code is the same as in Excel, on the
 * headless host.
 */

import { functions } from '../functions/catalogue';
import type { Language } from '../text';
import { generateTables, insertCase, type CaseInput, type Pack } from '../workbook/commands';
import { createExcel } from '../excelHost/client';
import { createHeadlessHost } from '../excelHost/headless';
import type { WorkbookSnapshot } from '../excelHost/snapshot';

export interface Generation {
  /** A case to insert, or a workbook that already holds a case. */
  readonly from: { readonly input: CaseInput } | { readonly workbook: WorkbookSnapshot };
  readonly packs: readonly Pack[];
  readonly language: Language;
  /** The date on the sheets, as Excel's count of days. */
  readonly today: number;
}

/** @throws WorkbookFault when the workbook has no case, or a cell of the case is invalid */
export async function generate({ from, packs, language, today }: Generation): Promise<WorkbookSnapshot> {
  const host = createHeadlessHost(functions);
  globalThis.Excel = createExcel(host);
  if ('workbook' in from) await host.load(from.workbook);
  else await insertCase(from.input, { language });
  await generateTables(packs, today, { language });
  const made = await host.snapshot();
  // A new workbook has a blank sheet that is not part of the result.
  return 'workbook' in from ? made : { ...made, sheets: made.sheets.filter(({ cells }) => cells.length > 0) };
}
