/** Workbooks that several tests begin with. */
import { functions } from '../src/functions/catalogue';
import type { Host } from '../src/excelHost';
import { createExcel } from '../src/excelHost/client';
import { createHeadlessHost } from '../src/excelHost/headless';
import type { WorkbookSnapshot } from '../src/excelHost/snapshot';

/**
 * Opens the same workbook for each test. It is made once, by the first; to load it takes a third of the time. What a file does not carry, such as the selection, is
 * not kept.
 *
 * @param client becomes `Excel`
 */
export function madeOnce(make: () => Promise<Host>, client: (host: Host) => typeof Excel = createExcel): () => Promise<Host> {
  let made: Promise<WorkbookSnapshot> | undefined;
  return async () => {
    made ??= make().then((host) => host.snapshot());
    const workbook = await made;
    const host = createHeadlessHost(functions);
    await host.load(workbook);
    globalThis.Excel = client(host);
    return host;
  };
}
