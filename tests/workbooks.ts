/** Workbooks that several tests start from. */
import { functions } from '../src/functions/catalogue';
import type { Host } from '../src/excelHost';
import { createExcel } from '../src/excelHost/client';
import { createHeadlessHost } from '../src/excelHost/headless';
import type { WorkbookSnapshot } from '../src/excelHost/snapshot';

/**
 * Returns a function that opens the same workbook for each test. The first call makes the workbook, and later calls load it, which takes a third of the time.
 * What a snapshot does not hold, such as the selection, is lost.
 *
 * @param client makes the global `Excel`
 */
export function madeOnce(make: () => Promise<Host>, client: (host: Host) => typeof Excel = createExcel): () => Promise<Host> {
  let workbook: Promise<WorkbookSnapshot> | undefined;
  return async () => {
    workbook ??= make().then((host) => host.snapshot());
    const snapshot = await workbook;
    const host = createHeadlessHost(functions);
    await host.load(snapshot);
    globalThis.Excel = client(host);
    return host;
  };
}
