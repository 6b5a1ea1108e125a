/**
 * What the product does to a workbook. Each command completes or leaves the workbook as it was: it builds in hidden sheets of its own, shows them
 * last, and takes away what a failed run left. A batch to Excel is no transaction, so the taking away is ours.
 */

import { dataTables } from '../case/dataTables';
import { tablesOfRun } from '../tables';
import { caseSheets, dataSheets, type CaseInput } from '../tables/caseSheets';
import { contextOf } from '../tables/context';
import type { Pack } from '../tables/definition';
import { layOut } from '../tables/layout';
import type { SheetPlan } from '../tables/sheetPlan';
import type { Language } from '../text';
import type { progressSteps } from '../text/workbook';
import { asFault, WorkbookFault } from './fault';
import { readCase, takeInventory, type Inventory, type WorkbookCase } from './readWorkbook';
import { queueSheets } from './writeSheets';

export type { CaseInput, Pack };

export interface Progress {
  readonly step: keyof typeof progressSteps;
  /** Share of the work that is done, 0–1. */
  readonly done: number;
  readonly count: number;
}

export interface Steering {
  readonly language: Language;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Heeded between round trips; what was made is then taken away. */
  readonly signal?: AbortSignal | undefined;
}

export interface Made {
  readonly sheets: readonly string[];
}

const runOptions: Excel.RunOptions = { delayForCellEdit: true };

/** Reads the case, or says what keeps it from being read. Two round trips. */
export async function openCase(language: Language): Promise<WorkbookCase> {
  try {
    return await Excel.run(runOptions, async (context) => readCase(context, await takeInventory(context), language));
  } catch (error) {
    throw asFault(error);
  }
}

/** Puts a case into a workbook that has none. @throws WorkbookFault caseExists when a sheet of that name is there already */
export async function insertCase(input: CaseInput, steering: Steering): Promise<Made> {
  const plans = caseSheets(input, steering.language);
  return make(steering, (inventory) => {
    const taken = plans.find(({ name }) => inventory.sheets.some((sheet) => sheet.toLowerCase() === name.toLowerCase()));
    if (taken) throw new WorkbookFault('caseExists', { sheet: taken.name });
    return Promise.resolve(plans);
  });
}

/**
 * Makes the tables of the packs in new sheets, with live formulas. Four round trips.
 * @param today the date on the sheets, in Excel's days
 */
export async function generateTables(packs: readonly Pack[], today: number, steering: Steering): Promise<Made> {
  const definitions = tablesOfRun(packs, new Set());
  const tables = new Set(definitions.map(({ id }) => id));
  return make(steering, async (inventory, context) => {
    const read = await goOn(steering, 'reading', 0.25, definitions.length, () => readCase(context, inventory, steering.language));
    const absent = new Set(definitions.flatMap(({ data }) => data).filter((key) => !inventory.tables.has(dataTables[key].table)));
    return [
      ...layOut(
        definitions,
        contextOf(read.case, read.data, steering.language, tables),
        new Set([...inventory.sheets, ...inventory.names]),
        today,
      ),
      ...dataSheets([...absent]),
    ];
  });
}

/** The way of every command that adds sheets: look, plan, write hidden, show; and clean up when any of it fails. */
async function make(
  steering: Steering,
  planned: (inventory: Inventory, context: Excel.RequestContext) => Promise<readonly SheetPlan[]>,
): Promise<Made> {
  let plans: readonly SheetPlan[] = [];
  let before: Inventory | undefined;
  try {
    return await Excel.run(runOptions, async (context) => {
      before = await goOn(steering, 'looking', 0, 0, () => takeInventory(context));
      const inTheWorks = await planned(before, context);
      plans = inTheWorks;
      const sheets = await goOn(steering, 'writing', 0.5, inTheWorks.length, async () => {
        const added = queueSheets(context, inTheWorks);
        await context.sync();
        return added;
      });
      await goOn(steering, 'showing', 0.75, inTheWorks.length, () => {
        for (const sheet of sheets) sheet.visibility = 'Visible';
        sheets[0]?.activate();
        return context.sync();
      });
      steering.onProgress?.({ step: 'showing', done: 1, count: inTheWorks.length });
      return { sheets: inTheWorks.map(({ name }) => name) };
    });
  } catch (error) {
    if (before && plans.length > 0) await takeAway(plans, before, error);
    throw asFault(error);
  }
}

/** Tells of the next step, lets the pane show it and hear whether the user wants to stop, and takes it. */
async function goOn<T>(
  { onProgress, signal }: Steering,
  step: Progress['step'],
  done: number,
  count: number,
  work: () => Promise<T>,
): Promise<T> {
  onProgress?.({ step, done, count });
  await new Promise((resolve) => setTimeout(resolve));
  if (signal?.aborted) throw new WorkbookFault('cancelled');
  return work();
}

/** How often the clean-up is tried: Excel may still be busy with what made the run fail. */
const attempts = 3;

/** Removes what a failed run left, trying again while Excel is still busy with what made it fail. */
async function takeAway(plans: readonly SheetPlan[], before: Inventory, cause: unknown): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await removeSheets(plans, before.activeSheet);
      return;
    } catch {
      if (attempt === attempts)
        throw new WorkbookFault('leftBehind', { sheets: plans.map(({ name }) => name).join(', ') }, { cause });
    }
  }
}

/** Sheets and names of the plans were free before the run, so whatever bears their name is the run's own. */
const removeSheets = (plans: readonly SheetPlan[], activeSheet: string): Promise<void> =>
  Excel.run(runOptions, async (context) => {
    const { worksheets, names } = context.workbook;
    const made = [
      ...plans.flatMap((plan) => plan.names.map(({ name }) => names.getItemOrNullObject(name))),
      ...plans.map(({ name }) => worksheets.getItemOrNullObject(name)),
    ];
    const active = worksheets.getItemOrNullObject(activeSheet);
    for (const item of [...made, active]) item.load('name');
    await context.sync();
    for (const item of made) if (!item.isNullObject) item.delete();
    if (!active.isNullObject) active.activate();
    await context.sync();
  });
