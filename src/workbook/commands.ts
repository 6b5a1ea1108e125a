/**
 * What the product does to a workbook. Each command completes or leaves the workbook as it was: it builds in hidden sheets of its own, shows them
 * last, and puts back what a failed run left. A batch to Excel is no transaction, so the putting back is ours.
 */

import { dataTables } from '../case/dataTables';
import { tablesOfRun } from '../tables';
import { caseSheets, dataSheets, type CaseInput } from '../tables/caseSheets';
import { contextOf } from '../tables/context';
import type { Pack } from '../tables/definition';
import { layOut } from '../tables/layout';
import { cornersOf } from '../tables/address';
import { retain, type OldSheet } from '../tables/retained';
import type { SheetPlan, Value } from '../tables/sheetPlan';
import { say, type Language } from '../text';
import { workbookWords, type progressSteps } from '../text/workbook';
import { asFault, WorkbookFault } from './fault';
import { madeSheets, queueReading } from './madeSheets';
import { readCase, takeInventory, type Inventory, type WorkbookCase } from './readWorkbook';
import { queueCells, queueSheets } from './writeSheets';

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
  /** The sheets that were made or written again. */
  readonly sheets: readonly string[];
  /** Sheets of an earlier run that had to be replaced and hold something of the user's: they stay, under a new name. */
  readonly setAside: readonly string[];
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
    return Promise.resolve(plans.map((plan) => ({ plan })));
  });
}

/**
 * Makes the tables of the packs, with live formulas, and writes those of earlier runs again with what users typed in them. A sheet whose blocks no
 * longer fit is replaced; the old one goes only when nothing on it is the user's and no other sheet refers to it. Four round trips, five when
 * a sheet is replaced.
 * @param today the date on the sheets, in Excel's days
 */
export async function generateTables(packs: readonly Pack[], today: number, steering: Steering): Promise<Made> {
  return make(steering, async (inventory, context) => {
    const made = madeSheets(inventory);
    const definitions = tablesOfRun(packs, new Set(made.keys()));
    const tables = new Set(definitions.map(({ id }) => id));
    const [read, old] = await goOn(steering, 'reading', 0.25, definitions.length, async () => {
      const answer = queueReading(context, inventory, [...made.values()]);
      return [await readCase(context, inventory, steering.language), answer()] as const;
    });
    const plans = layOut(
      definitions,
      contextOf(read.case, read.data, steering.language, tables),
      { sheets: inventory.sheets, made },
      today,
    );
    const absent = new Set(definitions.flatMap(({ data }) => data).filter((key) => !inventory.tables.has(dataTables[key].table)));
    const taken = new Set(inventory.sheets.map((name) => name.toLowerCase()));
    return [
      ...plans.map((plan) => taskOf(plan, old.get(plan.name), taken, steering.language)),
      ...dataSheets([...absent], steering.language).map((plan) => ({ plan })),
    ];
  });
}

/** A sheet to write: a new one, an old one again, or a new one in an old one's place. */
interface Task {
  /** With what the user typed. */
  readonly plan: SheetPlan;
  readonly old?: OldSheet;
  /** What the old sheet is called when the new one has taken its name. */
  readonly aside?: string;
  /** Whether the old sheet holds something that has no place on the new one. */
  readonly left?: boolean;
}

function taskOf(plan: SheetPlan, old: OldSheet | undefined, taken: Set<string>, language: Language): Task {
  if (!old) return { plan };
  const { inPlace, cells, left } = retain(plan, old);
  const written = { ...plan, cells };
  if (inPlace) return { plan: written, old };
  const aside = asideName(old.name, taken, language);
  taken.add(aside.toLowerCase());
  return { plan: written, old, aside, left };
}

const longestName = 31;

function asideName(name: string, taken: ReadonlySet<string>, language: Language): string {
  for (let run = 1; ; run++) {
    const mark = ` (${say(workbookWords.previous, language)}${run === 1 ? '' : ` ${run}`})`;
    const found = `${name.slice(0, longestName - mark.length)}${mark}`;
    if (!taken.has(found.toLowerCase())) return found;
  }
}

const isAnew = (task: Task): boolean => !task.old || task.aside !== undefined;

/** The way of every command that writes sheets: look, plan, write hidden, show; and put everything back when any of it fails. */
async function make(
  steering: Steering,
  planned: (inventory: Inventory, context: Excel.RequestContext) => Promise<readonly Task[]>,
): Promise<Made> {
  let tasks: readonly Task[] = [];
  let before: Inventory | undefined;
  try {
    return await Excel.run(runOptions, async (context) => {
      const inventory = await goOn(steering, 'looking', 0, 0, () => takeInventory(context));
      before = inventory;
      const inTheWorks = await planned(inventory, context);
      tasks = inTheWorks;
      const count = inTheWorks.length;
      const added = await goOn(steering, 'writing', 0.5, count, async () => {
        const sheets = queueWriting(context, inTheWorks, inventory);
        await context.sync();
        return sheets;
      });
      await goOn(steering, 'showing', 0.75, count, () => {
        for (const sheet of added) sheet.visibility = 'Visible';
        queueOrder(context, inTheWorks);
        const [first] = inTheWorks;
        if (first) {
          const sheet = context.workbook.worksheets.getItem(first.plan.name);
          if (first.plan.first && isAnew(first)) sheet.position = 0;
          sheet.activate();
        }
        return context.sync();
      });
      // From here on the run has succeeded: an old sheet that cannot be taken away stays beside the new one.
      tasks = [];
      const setAside = await removeReplaced(context, inTheWorks, inventory);
      steering.onProgress?.({ step: 'showing', done: 1, count });
      return { sheets: inTheWorks.map(({ plan }) => plan.name), setAside };
    });
  } catch (error) {
    if (before && tasks.length > 0) await putBack(tasks, before, error);
    throw asFault(error);
  }
}

function queueWriting(context: Excel.RequestContext, tasks: readonly Task[], inventory: Inventory): Excel.Worksheet[] {
  const { worksheets } = context.workbook;
  for (const { old, aside } of tasks) if (old && aside !== undefined) worksheets.getItem(old.name).name = aside;
  const added = queueSheets(
    context,
    tasks.filter(isAnew).map(({ plan }) => plan),
    inventory.names,
  );
  for (const task of tasks) if (!isAnew(task)) queueCells(worksheets.getItem(task.plan.name), task.plan.cells);
  return added;
}

/** Puts each sheet that replaces another where that one stands. */
function queueOrder(context: Excel.RequestContext, tasks: readonly Task[]): void {
  const positions = tasks.flatMap(({ plan, old, aside }) =>
    old && aside !== undefined ? [{ name: plan.name, position: old.position }] : [],
  );
  positions.sort((one, other) => one.position - other.position);
  // Each one moved in shifts those after it.
  positions.forEach(({ name, position }, moved) => {
    context.workbook.worksheets.getItem(name).position = position + moved;
  });
}

const dataSheetNames: ReadonlySet<string> = new Set(Object.values(dataTables).map(({ sheet }) => sheet));

/** Takes away the replaced sheets that nobody misses, and names the others. Two round trips, none when nothing was replaced. */
async function removeReplaced(
  context: Excel.RequestContext,
  tasks: readonly Task[],
  { sheets }: Inventory,
): Promise<readonly string[]> {
  const { worksheets } = context.workbook;
  const replaced = tasks.flatMap(({ aside, left }) => (aside === undefined ? [] : [{ aside, left }]));
  if (replaced.length === 0) return [];
  try {
    const users = sheets.filter((name) => !dataSheetNames.has(name) && !tasks.some(({ plan }) => plan.name === name));
    const ranges = users.map((name) => worksheets.getItem(name).getUsedRange());
    for (const range of ranges) range.load('formulas');
    await context.sync();
    const formulas = ranges.flatMap((range) => (range.formulas as unknown[][]).flat().map(String));
    const gone = replaced.filter(
      ({ aside, left }) => left !== true && !formulas.some((formula) => formula.startsWith('=') && formula.includes(aside)),
    );
    for (const { aside } of gone) worksheets.getItem(aside).delete();
    await context.sync();
    return replaced.filter((one) => !gone.includes(one)).map(({ aside }) => aside);
  } catch {
    return replaced.map(({ aside }) => aside);
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

/** How often putting back is tried: Excel may still be busy with what made the run fail. */
const attempts = 3;

/** Leaves the workbook as it was before a run that failed. */
async function putBack(tasks: readonly Task[], before: Inventory, cause: unknown): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await undo(tasks, before);
      return;
    } catch {
      if (attempt === attempts) {
        const sheets = tasks.map(({ plan }) => plan.name).join(', ');
        throw new WorkbookFault('leftBehind', { sheets }, { cause });
      }
    }
  }
}

/** Sheets and names that were free before the run are the run's own; old sheets get their names and cells back. */
const undo = (tasks: readonly Task[], before: Inventory): Promise<void> =>
  Excel.run(runOptions, async (context) => {
    const { worksheets, names } = context.workbook;
    const found = tasks.map(({ plan, aside }) => ({
      sheet: worksheets.getItemOrNullObject(plan.name),
      aside: aside === undefined ? undefined : worksheets.getItemOrNullObject(aside),
      names: plan.names.map(({ name }) => ({ item: names.getItemOrNullObject(name), formula: before.names.get(name) })),
    }));
    const active = worksheets.getItemOrNullObject(before.activeSheet);
    for (const one of found) {
      one.sheet.load('name');
      one.aside?.load('name');
      for (const { item } of one.names) item.load('name');
    }
    active.load('name');
    await context.sync();
    tasks.forEach(({ plan, old }, index) => {
      const one = found[index];
      if (!one) return;
      for (const { item, formula } of one.names) if (formula === undefined && !item.isNullObject) item.delete();
      const replaced = one.aside && !one.aside.isNullObject ? one.aside : undefined;
      if ((!old || replaced) && !one.sheet.isNullObject) one.sheet.delete();
      if (old && replaced) replaced.name = old.name;
      if (old && !one.aside) queueCells(one.sheet, cellsBefore(plan, old));
    });
    for (const { item, formula } of found.flatMap((one) => one.names))
      if (formula !== undefined && !item.isNullObject) item.formula = formula;
    if (!active.isNullObject) active.activate();
    await context.sync();
  });

/** What stood where the run wrote; the values of a call come back with its formula. */
function cellsBefore({ cells, spills }: SheetPlan, old: OldSheet): Value[][] {
  const before = cells.map((line, row) => line.map((_, column) => old.cells[row]?.[column] ?? ''));
  for (const spill of spills) {
    const { top = 1, left = 0, bottom = 0, right = 0 } = cornersOf(spill) ?? {};
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) {
        const line = before[row - 1];
        if (line && !(row === top && column === left)) line[column] = '';
      }
  }
  return before;
}
