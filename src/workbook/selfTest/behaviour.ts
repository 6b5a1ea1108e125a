/**
 * The assumptions about Excel that the product relies on and that the simulated host of the tests imitates. Each is a sentence with code that checks it. The
 * tests run them against the simulated host; a person runs the same ones in Excel, from the page *Selvtest i Excel*.
 */

/** The beginning of the name of everything that a behaviour makes, by which it is found and deleted afterwards. */
export const prefix = 'OmstSelvtest';

/** The name with the prefix, for a sheet, table, defined name or setting that a behaviour makes. */
export const testName = (name: string): string => `${prefix}${name}`;

type Work<Result> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result> | Result;

/** The empty sheet that a behaviour is run on. */
export interface TestSheet {
  readonly name: string;
  /** Calls `work` within one `Excel.run`, which sends what is still queued at its end. */
  readonly run: <Result>(work: Work<Result>) => Promise<Result>;
}

export interface Behaviour {
  readonly id: string;
  /** What Excel is assumed to do. */
  readonly says: string;
  /** Where Microsoft documents it. */
  readonly source?: string;
  /** The version of ExcelApi that it needs, if later than the one that the manifest requires. */
  readonly needs?: string;
  /** @throws Difference when Excel does something else */
  readonly run: (sheet: TestSheet) => Promise<void>;
}

/** An assumption about Excel that only a person can test. */
export interface ByHand {
  readonly id: string;
  readonly says: string;
  /** What to do in Excel. */
  readonly todo: string;
  /** What the person should see. */
  readonly see: string;
}

/** Thrown when Excel does something else than assumed. */
export class Difference extends Error {
  override readonly name = 'Difference';

  constructor(
    readonly expected: unknown,
    readonly actual: unknown,
  ) {
    super(`expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`);
  }
}

/** @throws Difference when the two differ as JSON */
export function expectSame(got: unknown, expected: unknown): void {
  if (JSON.stringify(got) !== JSON.stringify(expected)) throw new Difference(expected, got);
}

/** The error code of Excel or of its client. */
export const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);

/** @throws Difference when the work succeeds or fails with another error code */
export async function expectRefusal(work: Promise<unknown>, code: string): Promise<void> {
  const got = await work.then(
    () => 'no refusal',
    (error: unknown) => codeOf(error),
  );
  expectSame(got, code);
}

type Details = Pick<Behaviour, 'source' | 'needs'>;

/** Makes a behaviour that one `Excel.run` checks. */
export const does = (id: string, says: string, work: Work<void>, more: Details = {}): Behaviour => ({
  id,
  says,
  ...more,
  run: (sheet) => sheet.run(work),
});

/** Makes a behaviour that takes more than one `Excel.run` to check. */
export const behaves = (id: string, says: string, run: Behaviour['run'], more: Details = {}): Behaviour => ({
  id,
  says,
  ...more,
  run,
});

/** Makes a behaviour in which Excel refuses the work with this error code. */
export const refuses = (id: string, code: string, says: string, work: Work<unknown>, more: Details = {}): Behaviour => ({
  id,
  says: `${says}: ${code}`,
  ...more,
  run: (sheet) => expectRefusal(sheet.run(work), code),
});

interface Loadable {
  readonly context: Excel.RequestContext;
  readonly load: (properties: string) => unknown;
}

/** Loads properties of an Excel object and returns the object. One round trip. */
export async function loaded<Thing extends Loadable>(thing: Thing, properties: string): Promise<Thing> {
  thing.load(properties);
  await thing.context.sync();
  return thing;
}

/** The values of a range. One round trip. */
export const valuesAt = async (sheet: Excel.Worksheet, address: string): Promise<unknown[][]> =>
  (await loaded(sheet.getRange(address), 'values')).values as unknown[][];

/** Writes the formulas in a column from this cell down and returns their values. Two round trips. */
export async function formulaResults(sheet: Excel.Worksheet, from: string, formulas: readonly string[]): Promise<unknown[]> {
  const column = sheet.getRange(from).getAbsoluteResizedRange(formulas.length, 1);
  column.formulas = formulas.map((formula) => [formula]);
  await sheet.context.sync();
  return ((await loaded(column, 'values')).values as unknown[][]).flat();
}

/** The address without the sheet name. */
export const cellsOf = (address: string): string => address.slice(address.lastIndexOf('!') + 1);

/** Microsoft's documentation page of a class of the API. */
export const reference = (name: string): string => `https://learn.microsoft.com/javascript/api/excel/excel.${name}`;
export const guide = (page: string): string => `https://learn.microsoft.com/office/dev/add-ins/excel/${page}`;
