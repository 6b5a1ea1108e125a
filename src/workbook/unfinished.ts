/**
 * A note in the workbook about a run that is writing sheets. If Excel or the pane is closed between two round trips, the hidden sheets of the run remain. The
 * next run then shows them if they were all written, and deletes them if not, before it begins.
 */
import * as z from 'zod/mini';
import { quoteSheet } from '../tables/address';
import type { SheetPlan } from '../tables/sheetPlan';
import { WorkbookFault } from './fault';
import { takeInventory, type Inventory } from './inventory';

const unfinishedSchema = z.readonly(
  z.object({
    /** The id of the run. */
    run: z.string(),
    /** When the run began, in milliseconds since 1970. */
    since: z.number(),
    /** The sheets that the run adds. */
    sheets: z.array(z.string()),
    /** The sheets that are renamed because an added sheet takes their name: the new name and the earlier one. */
    aside: z.array(z.tuple([z.string(), z.string()])),
    /** The defined names that the run sets, with their earlier formulas; null for a name that did not exist. */
    names: z.array(z.tuple([z.string(), z.nullable(z.string())])),
    /** The sheet that was active before the run. */
    activeSheet: z.string(),
    /** Whether every sheet is written, so that only showing them remains. */
    isWritten: z.boolean(),
  }),
);

export type Unfinished = z.infer<typeof unfinishedSchema>;

const settingKey = 'omst.unfinished';

/** Milliseconds. A run takes seconds; after this time it is taken as interrupted. */
const longestRun = 120_000;

/** The failed runs of this pane that could not be undone. */
const abandoned = new Set<string>();

/** The note of a run that will make these sheets. @param aside the sheets to rename: the new name and the present one */
export const newRun = (
  plans: readonly SheetPlan[],
  { names, activeSheet }: Inventory,
  aside: Unfinished['aside'] = [],
): Unfinished => ({
  run: crypto.randomUUID(),
  since: Date.now(),
  sheets: plans.map(({ name }) => name),
  aside,
  names: plans
    .flatMap((plan) => [...plan.names.map(({ name }) => name), ...Object.keys(plan.constants ?? {})])
    .map((name) => [name, names.get(name) ?? null]),
  activeSheet,
  isWritten: false,
});

export function queueNote(context: Excel.RequestContext, unfinished: Unfinished): void {
  context.workbook.settings.add(settingKey, JSON.stringify(unfinished));
}

const noteIn = ({ workbook }: Excel.RequestContext): Excel.Setting => workbook.settings.getItemOrNullObject(settingKey);

/** Queues reading the note. The returned function gives it after the next round trip. */
function queueReadingNote(context: Excel.RequestContext): () => Unfinished | undefined {
  const setting = noteIn(context);
  setting.load('value');
  return () => (setting.isNullObject ? undefined : parseNote(setting.value));
}

/** Returns undefined for what is not a valid note, because other programs can write settings too. */
function parseNote(text: unknown): Unfinished | undefined {
  try {
    return z.parse(unfinishedSchema, JSON.parse(String(text)));
  } catch {
    return undefined;
  }
}

/** Queues deleting the note of a run that has succeeded. */
export function queueFinished(context: Excel.RequestContext): void {
  context.workbook.settings.getItem(settingKey).delete();
}

/** Marks a run as one that could not be undone, so that the next run does not wait for it to end. */
export function abandon({ run }: Unfinished): void {
  abandoned.add(run);
}

/** @throws WorkbookFault underWay while the run may still be active, in another pane or for another user of the workbook */
function checkEnded({ run, since }: Unfinished): void {
  if (!abandoned.has(run) && Math.abs(Date.now() - since) < longestRun) throw new WorkbookFault('underWay');
}

/** Completes or undoes an interrupted run if there was one, and takes the inventory. One round trip; up to four after an interrupted run. @throws WorkbookFault underWay */
export async function recoverAndTakeInventory(context: Excel.RequestContext): Promise<Inventory> {
  const unfinished = queueReadingNote(context);
  const inventory = await takeInventory(context);
  const earlierRun = unfinished();
  if (!earlierRun) return inventory;
  checkEnded(earlierRun);
  await (earlierRun.isWritten
    ? showWritten(context, earlierRun, (name) => inventory.sheets.includes(name))
    : undoRun(context, earlierRun, undefined, isHidden));
  return takeInventory(context);
}

/** A sheet of an interrupted run that a user has made visible is not deleted. */
const isHidden = ({ visibility }: Excel.Worksheet): boolean => visibility !== 'Visible';

/** Shows the sheets that an interrupted run has written. One round trip. */
async function showWritten(
  context: Excel.RequestContext,
  unfinished: Unfinished,
  isThere: (sheet: string) => boolean,
): Promise<void> {
  const { worksheets } = context.workbook;
  const written = unfinished.sheets.filter(isThere).map((name) => worksheets.getItem(name));
  for (const sheet of written) sheet.visibility = 'Visible';
  written[0]?.activate();
  queueFinished(context);
  await context.sync();
}

/**
 * Undoes a run: deletes its sheets and restores defined names, sheet names and the active sheet. Two round trips.
 * @param queueMoreReading queues reading what else shall be undone, and returns a function that queues undoing it
 * @param mayDelete which sheets of the run may be deleted; by default all
 */
export async function undoRun(
  context: Excel.RequestContext,
  unfinished: Unfinished,
  queueMoreReading?: () => (isThere: (sheet: string) => boolean) => void,
  mayDelete: (sheet: Excel.Worksheet) => boolean = () => true,
): Promise<void> {
  const { worksheets, names, settings } = context.workbook;
  worksheets.load('items/name,items/visibility');
  const named = unfinished.names.map(([name, formula]) => ({ formula, item: names.getItemOrNullObject(name) }));
  for (const { item } of named) item.load('name');
  const setting = settings.getItemOrNullObject(settingKey);
  setting.load('key');
  const undoMore = queueMoreReading?.();
  await context.sync();
  // A run writes its note first. Without the note it has written nothing.
  if (setting.isNullObject && !unfinished.isWritten) return;
  const existing = new Map(worksheets.items.map((sheet) => [sheet.name, sheet]));
  // If the run failed before it renamed the old sheet, the sheet of that name is still the old one and must stay.
  const notRenamed = new Set(unfinished.aside.flatMap(([now, before]) => (existing.has(now) ? [] : [before])));
  const runSheets = unfinished.sheets.flatMap((name) => (notRenamed.has(name) ? [] : (existing.get(name) ?? [])));
  for (const { item, formula } of named) if (formula === null && !item.isNullObject) item.delete();
  for (const sheet of runSheets.filter(mayDelete)) {
    sheet.delete();
    existing.delete(sheet.name);
  }
  for (const [now, before] of unfinished.aside) {
    const sheet = existing.get(now);
    if (sheet && !existing.has(before)) {
      sheet.name = before;
      existing.set(before, sheet);
    }
  }
  for (const { item, formula } of named)
    if (formula !== null && !item.isNullObject && refersToExistingSheet(formula, existing)) item.formula = formula;
  undoMore?.((sheet) => existing.has(sheet));
  existing.get(unfinished.activeSheet)?.activate();
  if (!setting.isNullObject) setting.delete();
  await context.sync();
}

/** Excel refuses a defined name whose formula refers to a sheet that somebody has deleted. */
const refersToExistingSheet = (formula: string, sheets: ReadonlyMap<string, unknown>): boolean =>
  !formula.includes('!') ||
  [...sheets.keys()].some((name) => [name, quoteSheet(name)].some((one) => formula.startsWith(`=${one}!`)));
