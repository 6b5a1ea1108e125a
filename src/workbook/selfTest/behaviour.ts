/**
 * What the product, and the host that stands in for Excel in its tests, take for granted of Excel: each one sentence that can be run. The tests run them
 * against the host; a person runs the same in Excel, from the page *Selvtest i Excel*.
 */

/** What everything that a behaviour makes is called by, so that it can be told from what is the person's, and taken away. */
export const prefix = 'OmstSelvtest';

/** A name for a sheet, table, defined name or setting of a behaviour. */
export const own = (name: string): string => `${prefix}${name}`;

type Work<Result> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result> | Result;

/** The empty sheet that a behaviour is given. */
export interface OwnSheet {
  readonly name: string;
  /** One `Excel.run` with the sheet at hand; what is queued at its end is sent. */
  readonly run: <Result>(work: Work<Result>) => Promise<Result>;
}

export interface Behaviour {
  readonly id: string;
  /** What Excel is taken to do. */
  readonly says: string;
  /** Where Microsoft documents it. */
  readonly source?: string;
  /** The version of ExcelApi that it needs, where that is later than what the manifest asks for. */
  readonly needs?: string;
  /** @throws Difference when the workbook does otherwise */
  readonly run: (sheet: OwnSheet) => Promise<void>;
}

/** What only a person can try. */
export interface ByHand {
  readonly id: string;
  readonly says: string;
  /** What to do in Excel. */
  readonly todo: string;
  /** What is to be seen. */
  readonly see: string;
}

/** Excel does something else. */
export class Difference extends Error {
  override readonly name = 'Difference';

  constructor(
    readonly expected: unknown,
    readonly got: unknown,
  ) {
    super(`expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`);
  }
}

/** @throws Difference when the two are not the same as JSON */
export function expectSame(got: unknown, expected: unknown): void {
  if (JSON.stringify(got) !== JSON.stringify(expected)) throw new Difference(expected, got);
}

/** The code that Excel, or its client, refuses with. */
export const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);

/** @throws Difference when the work ends well, or is refused with another code */
export async function expectRefusal(work: Promise<unknown>, code: string): Promise<void> {
  const got = await work.then(
    () => 'no refusal',
    (error: unknown) => codeOf(error),
  );
  expectSame(got, code);
}

type More = Pick<Behaviour, 'source' | 'needs'>;

/** A behaviour that shows in one run. */
export const does = (id: string, says: string, work: Work<void>, more: More = {}): Behaviour => ({
  id,
  says,
  ...more,
  run: (sheet) => sheet.run(work),
});

/** A behaviour that takes more than one run to show. */
export const behaves = (id: string, says: string, run: Behaviour['run'], more: More = {}): Behaviour => ({
  id,
  says,
  ...more,
  run,
});

/** A behaviour that is a refusal. */
export const refuses = (id: string, code: string, says: string, work: Work<unknown>, more: More = {}): Behaviour => ({
  id,
  says: `${says}: ${code}`,
  ...more,
  run: (sheet) => expectRefusal(sheet.run(work), code),
});

interface Loadable {
  readonly context: Excel.RequestContext;
  readonly load: (properties: string) => unknown;
}

/** The object, once these properties of it have been read. One round trip. */
export async function loaded<Thing extends Loadable>(thing: Thing, properties: string): Promise<Thing> {
  thing.load(properties);
  await thing.context.sync();
  return thing;
}

/** What cells show. One round trip. */
export const valuesAt = async (sheet: Excel.Worksheet, address: string): Promise<unknown[][]> =>
  (await loaded(sheet.getRange(address), 'values')).values as unknown[][];

/** What each formula shows, written in a column of the sheet from this cell on. Two round trips. */
export async function shownBy(sheet: Excel.Worksheet, from: string, formulas: readonly string[]): Promise<unknown[]> {
  const column = sheet.getRange(from).getAbsoluteResizedRange(formulas.length, 1);
  column.formulas = formulas.map((formula) => [formula]);
  await sheet.context.sync();
  return ((await loaded(column, 'values')).values as unknown[][]).flat();
}

/** The address without its sheet. */
export const cellsOf = (address: string): string => address.slice(address.lastIndexOf('!') + 1);

/** Where Microsoft documents the classes of the API. */
export const reference = (name: string): string => `https://learn.microsoft.com/javascript/api/excel/excel.${name}`;
export const guide = (page: string): string => `https://learn.microsoft.com/office/dev/add-ins/excel/${page}`;
