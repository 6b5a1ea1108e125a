/**
 * What a run that writes sheets has under way, noted in the workbook itself. Excel may end, or the pane be closed, between two round trips; then the
 * hidden sheets of the run are left, and the next run shows them when they are whole, or else takes them away, before it begins.
 */
import * as z from 'zod/mini';
import { quoteSheet } from '../tables/address';
import type { SheetPlan } from '../tables/sheetPlan';
import { WorkbookFault } from './fault';
import { takeInventory, type Inventory } from './inventory';

const unfinishedSchema = z.readonly(
  z.object({
    /** Which run it is, and when it began, in milliseconds since 1970. */
    run: z.string(),
    since: z.number(),
    /** Sheets that were not there before. */
    sheets: z.array(z.string()),
    /** Sheets that had to give up their name to one of those: the name they got, and the one they had. */
    aside: z.array(z.tuple([z.string(), z.string()])),
    /** Defined names that the run sets, with what they meant before; null for one that was not there. */
    names: z.array(z.tuple([z.string(), z.nullable(z.string())])),
    /** The sheet that was shown. */
    activeSheet: z.string(),
    /** Whether all is written, and only to be shown. */
    isWritten: z.boolean(),
  }),
);

export type Unfinished = z.infer<typeof unfinishedSchema>;

const settingKey = 'omst.unfinished';

/** A run takes seconds. One that has not ended after this long never will. */
const longestRun = 120_000;

/** Runs of this pane that could not be put back when they failed. */
const abandoned = new Set<string>();

/** A run that is to make these sheets. @param aside sheets that have to give up their name to one of them: the name they get, and the one they have */
export const begin = (
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

/** Queues the reading of a note; what it returns has the answer after the next round trip. */
function queueUnfinished(context: Excel.RequestContext): () => Unfinished | undefined {
  const setting = noteIn(context);
  setting.load('value');
  return () => (setting.isNullObject ? undefined : asUnfinished(setting.value));
}

/** A setting is text that anybody may have written. */
function asUnfinished(text: unknown): Unfinished | undefined {
  try {
    return z.parse(unfinishedSchema, JSON.parse(String(text)));
  } catch {
    return undefined;
  }
}

/** The run has ended well. */
export function queueFinished(context: Excel.RequestContext): void {
  context.workbook.settings.getItem(settingKey).delete();
}

/** A run that could not be put back: the next one need not wait to see whether it ends. */
export function abandon({ run }: Unfinished): void {
  abandoned.add(run);
}

/** @throws WorkbookFault underWay while the run may still be going on, in another pane or with somebody who shares the workbook */
function checkEnded({ run, since }: Unfinished): void {
  if (!abandoned.has(run) && Math.abs(Date.now() - since) < longestRun) throw new WorkbookFault('underWay');
}

/** The workbook as it is, once what a run that never ended left is shown or taken away. One round trip; up to four when there was such a run. */
export async function lookOver(context: Excel.RequestContext): Promise<Inventory> {
  const unfinished = queueUnfinished(context);
  const inventory = await takeInventory(context);
  const left = unfinished();
  if (!left) return inventory;
  checkEnded(left);
  await (left.isWritten
    ? showWritten(context, left, (name) => inventory.sheets.includes(name))
    : takeBack(context, left, undefined, isHidden));
  return takeInventory(context);
}

/** A sheet that somebody has brought into view is in use by now. */
const isHidden = ({ visibility }: Excel.Worksheet): boolean => visibility !== 'Visible';

/** Shows what a run has written and not come to show. One round trip. */
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
 * Puts names, sheets and the sheet shown back to what they were before the run. Two round trips.
 * @param findMore queues the reading of what else is to be put back, and returns what queues the putting back
 * @param mayGo which sheets of the run may be deleted; all, unless told
 */
export async function takeBack(
  context: Excel.RequestContext,
  unfinished: Unfinished,
  findMore?: () => (isThere: (sheet: string) => boolean) => void,
  mayGo: (sheet: Excel.Worksheet) => boolean = () => true,
): Promise<void> {
  const { worksheets, names, settings } = context.workbook;
  worksheets.load('items/name,items/visibility');
  const named = unfinished.names.map(([name, formula]) => ({ formula, item: names.getItemOrNullObject(name) }));
  for (const { item } of named) item.load('name');
  const setting = settings.getItemOrNullObject(settingKey);
  setting.load('key');
  const putMore = findMore?.();
  await context.sync();
  // The note is the first that a run writes: without it, nothing was.
  if (setting.isNullObject && !unfinished.isWritten) return;
  const there = new Map(worksheets.items.map((sheet) => [sheet.name, sheet]));
  // The run may have failed before it renamed the sheet that has the name: then that is not one of its own.
  const notRenamed = new Set(unfinished.aside.flatMap(([now, before]) => (there.has(now) ? [] : [before])));
  const gone = unfinished.sheets.flatMap((name) => (notRenamed.has(name) ? [] : (there.get(name) ?? [])));
  for (const { item, formula } of named) if (formula === null && !item.isNullObject) item.delete();
  for (const sheet of gone.filter(mayGo)) {
    sheet.delete();
    there.delete(sheet.name);
  }
  for (const [now, before] of unfinished.aside) {
    const sheet = there.get(now);
    if (sheet && !there.has(before)) {
      sheet.name = before;
      there.set(before, sheet);
    }
  }
  for (const { item, formula } of named)
    if (formula !== null && !item.isNullObject && asksOnly(formula, there)) item.formula = formula;
  putMore?.((sheet) => there.has(sheet));
  there.get(unfinished.activeSheet)?.activate();
  if (!setting.isNullObject) setting.delete();
  await context.sync();
}

/** Excel refuses a meaning that asks a sheet which somebody has deleted meanwhile. */
const asksOnly = (formula: string, there: ReadonlyMap<string, unknown>): boolean =>
  !formula.includes('!') ||
  [...there.keys()].some((name) => [name, quoteSheet(name)].some((one) => formula.startsWith(`=${one}!`)));
