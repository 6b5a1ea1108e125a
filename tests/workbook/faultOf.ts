import { WorkbookFault } from '../../src/workbook/fault';

/** The fault that a command ends with; one that ends well, or otherwise, fails the test. */
export async function faultOf(work: Promise<unknown>): Promise<WorkbookFault> {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof WorkbookFault)) throw new Error(`Expected a fault, got ${String(error)}`);
  return error;
}
