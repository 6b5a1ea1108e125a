/** Runs tests of the host through two clients: Microsoft's own client and the thin client of the embedded workbook. */
import { createExcel } from '../../src/excelHost/client';
import type { CustomFunction, Host } from '../../src/excelHost';
import { createHeadlessHost } from '../../src/excelHost/headless';
import { genuineExcel } from '../genuineClient';

export interface Desk {
  readonly host: Host;
  readonly excel: typeof Excel;
  /** Runs `work` with a request context. `work` need not call sync at its end. */
  readonly run: <Result>(work: (context: Excel.RequestContext) => Promise<Result> | Result) => Promise<Result>;
  /** Runs `work` with the worksheet "Sheet1" and a request context. */
  readonly onSheet: <Result>(
    work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result> | Result,
  ) => Promise<Result>;
}

export const openDesk = (host: Host, connect: (host: Host) => typeof Excel): Desk => {
  const excel = connect(host);
  const run: Desk['run'] = (work) => excel.run(async (context) => work(context));
  return { host, excel, run, onSheet: (work) => run((context) => work(context.workbook.worksheets.getItem('Sheet1'), context)) };
};

const clients: readonly (readonly [string, (host: Host) => typeof Excel])[] = [
  ["Microsoft's client", genuineExcel],
  ['the thin client', createExcel],
];

export const throughBothClients = (
  title: string,
  describeThem: (open: (functions?: readonly CustomFunction[]) => Desk) => void,
): void => {
  describe.each(clients)(`${title}, through %s`, (_, connect) => {
    describeThem((functions = []) => openDesk(createHeadlessHost(functions), connect));
  });
};

/** Returns the code of the error that a run ends with. @throws Error when the run ends without an error */
export const codeOf = async (run: Promise<unknown>): Promise<string> => {
  try {
    await run;
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
  throw new Error('The run ended without an error.');
};

/** Returns the values that the cells of an address show. */
export const valuesOf = async ({ excel }: Desk, sheet: string, address: string): Promise<unknown[][]> =>
  excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load('values');
    await context.sync();
    return range.values as unknown[][];
  });
