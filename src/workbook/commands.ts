/**
 * The commands that write sheets. Each command either completes or leaves the workbook as it was: it writes hidden sheets, shows them last, and undoes
 * a run that failed. It undoes the run itself because Excel does not roll back a batch that fails half-way.
 */

import { dataTables } from '../case/dataTables';
import { tablesOfRun } from '../tables';
import { caseSheets, dataSheets, type CaseInput } from '../tables/caseSheets';
import { contextOf } from '../tables/context';
import type { Pack } from '../tables/definition';
import { layOut } from '../tables/layout';
import { cornersOf, quoteSheet } from '../tables/address';
import { retain, type OldSheet } from '../tables/retained';
import type { SheetPlan, Value } from '../tables/sheetPlan';
import { say, type Language } from '../text';
import { workbookWords, type progressSteps } from '../text/workbook';
import { checkChangeable } from './checkChangeable';
import { asFault, WorkbookFault } from './fault';
import { sheetsOfTables, queueReadingSheets } from './madeSheets';
import { undoWithRetries } from './putBack';
import type { Inventory } from './inventory';
import { readCase, wholeOrInParts } from './readWorkbook';
import { runCommand } from './runExcel';
import { abandon, newRun, recoverAndTakeInventory, queueFinished, queueNote, undoRun, type Unfinished } from './unfinished';
import { queueCells, queueSheets } from './writeSheets';

export type { CaseInput, Pack };

export interface Progress {
  readonly step: keyof typeof progressSteps;
  /** Share of the work that is done, 0–1. */
  readonly done: number;
  readonly count: number;
}

export interface CommandOptions {
  readonly language: Language;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Stops the command between two round trips. What it has written is then undone. */
  readonly signal?: AbortSignal | undefined;
}

export interface CommandResult {
  /** The sheets that were made or written again. */
  readonly sheets: readonly string[];
  /** The new names of replaced sheets that were kept, because they hold something of the user's or another sheet refers to them. */
  readonly setAside: readonly string[];
}

/** Adds the sheets of a case to a workbook. @throws WorkbookFault caseExists when the workbook has a sheet of the same name */
export async function insertCase(input: CaseInput, steering: CommandOptions): Promise<CommandResult> {
  const plans = caseSheets(input, steering.language);
  return writeTasks(steering, (inventory) => {
    const taken = plans.find(({ name }) => inventory.sheets.some((sheet) => sheet.toLowerCase() === name.toLowerCase()));
    if (taken) throw new WorkbookFault('caseExists', { sheet: taken.name });
    return Promise.resolve(plans.map((plan) => ({ plan })));
  });
}

/**
 * Makes the tables of the packs as sheets of formulas, and updates the tables of earlier runs, keeping what users typed in them. A sheet whose blocks have
 * changed size is replaced. The old sheet is deleted only when it holds nothing of the user's and no other sheet refers to it. Four round trips, five when a
 * sheet is replaced.
 * @param today the date on the sheets, in Excel's days
 */
export async function generateTables(packs: readonly Pack[], today: number, steering: CommandOptions): Promise<CommandResult> {
  return writeTasks(steering, async (inventory, context) => {
    const made = sheetsOfTables(inventory);
    const definitions = tablesOfRun(packs, new Set(made.keys()));
    const tables = new Set(definitions.map(({ id }) => id));
    const [read, old] = await runStep(steering, 'reading', 0.25, definitions.length, () =>
      wholeOrInParts(async (inParts) => {
        const answer = queueReadingSheets(context, inventory, [...made.values()]);
        return [await readCase(context, inventory, steering.language, inParts), answer()] as const;
      }),
    );
    const plans = layOut(
      definitions,
      contextOf(read.case, read.data, steering.language, tables, read.assumptions),
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

/** A sheet to write: a new sheet, an update of an old sheet, or a new sheet that replaces an old one. */
interface Task {
  /** Includes what the user typed on the old sheet. */
  readonly plan: SheetPlan;
  readonly old?: OldSheet;
  /** The name that the old sheet gets when the new sheet takes its name. Undefined when no sheet is replaced. */
  readonly aside?: string;
  /** Whether the old sheet holds something of the user's that has no place on the new sheet. */
  readonly hasUnplacedContent?: boolean;
}

function taskOf(plan: SheetPlan, old: OldSheet | undefined, taken: Set<string>, language: Language): Task {
  if (!old) return { plan };
  const { inPlace, cells, left } = retain(plan, old);
  const written = { ...plan, cells };
  if (inPlace) return { plan: written, old };
  const aside = freeNameFor(old.name, taken, language);
  taken.add(aside.toLowerCase());
  return { plan: written, old, aside, hasUnplacedContent: left };
}

const longestName = 31;

function freeNameFor(name: string, taken: ReadonlySet<string>, language: Language): string {
  for (let run = 1; ; run++) {
    const mark = ` (${say(workbookWords.previous, language)}${run === 1 ? '' : ` ${run}`})`;
    const found = `${name.slice(0, longestName - mark.length)}${mark}`;
    if (!taken.has(found.toLowerCase())) return found;
  }
}

const needsNewSheet = (task: Task): boolean => !task.old || task.aside !== undefined;

/** Takes the inventory, plans, writes hidden sheets and shows them. Undoes everything when a step fails. */
async function writeTasks(
  steering: CommandOptions,
  planned: (inventory: Inventory, context: Excel.RequestContext) => Promise<readonly Task[]>,
): Promise<CommandResult> {
  let underWay: { readonly note: Unfinished; readonly tasks: readonly Task[] } | undefined;
  try {
    return await runCommand(async (context) => {
      const inventory = await runStep(steering, 'looking', 0, 0, () => recoverAndTakeInventory(context));
      const tasks = await planned(inventory, context);
      const newSheetTasks = tasks.filter(needsNewSheet);
      checkChangeable(
        {
          written: tasks.filter((task) => !needsNewSheet(task)).map(({ plan }) => plan.name),
          added: newSheetTasks.map(({ plan, aside }) => aside ?? plan.name),
        },
        inventory,
      );
      const count = tasks.length;
      const added = await runStep(steering, 'writing', 0.5, count, async () => {
        const note = newRun(
          newSheetTasks.map(({ plan }) => plan),
          inventory,
          newSheetTasks.flatMap(({ old, aside }) => (old && aside !== undefined ? [[aside, old.name]] : [])),
        );
        underWay = { note, tasks };
        const written = { ...note, isWritten: true };
        queueNote(context, note);
        const sheets = queueWriting(context, tasks, inventory);
        queueNote(context, written);
        await context.sync();
        underWay = { note: written, tasks };
        return sheets;
      });
      await runStep(steering, 'showing', 0.75, count, () => {
        for (const sheet of added) sheet.visibility = 'Visible';
        const [first] = tasks;
        if (first) context.workbook.worksheets.getItem(first.plan.name).activate();
        queueFinished(context);
        return context.sync();
      });
      // From here on the run has succeeded: an old sheet that cannot be deleted stays beside the new one.
      underWay = undefined;
      const setAside = await removeReplaced(context, tasks, inventory);
      steering.onProgress?.({ step: 'showing', done: 1, count });
      return { sheets: tasks.map(({ plan }) => plan.name), setAside };
    });
  } catch (error) {
    if (underWay) await undo(underWay.note, underWay.tasks, error);
    throw asFault(error);
  }
}

function queueWriting(context: Excel.RequestContext, tasks: readonly Task[], inventory: Inventory): Excel.Worksheet[] {
  const { worksheets } = context.workbook;
  for (const { old, aside } of tasks) if (old && aside !== undefined) worksheets.getItem(old.name).name = aside;
  const added = queueSheets(
    context,
    tasks.filter(needsNewSheet).map(({ plan }) => plan),
    inventory.names,
  );
  for (const task of tasks) if (!needsNewSheet(task)) queueCells(worksheets.getItem(task.plan.name), task.plan.cells);
  queueOrder(context, tasks);
  return added;
}

/** Moves each replacing sheet to the position of the sheet that it replaces, and a new front sheet to the beginning. */
function queueOrder(context: Excel.RequestContext, tasks: readonly Task[]): void {
  const positions = tasks.flatMap(({ plan, old, aside }) =>
    old && aside !== undefined ? [{ name: plan.name, position: old.position }] : [],
  );
  positions.sort((one, other) => one.position - other.position);
  // Each moved sheet shifts the positions after it by one.
  positions.forEach(({ name, position }, moved) => {
    context.workbook.worksheets.getItem(name).position = position + moved;
  });
  const [first] = tasks;
  if (first?.plan.first && needsNewSheet(first)) context.workbook.worksheets.getItem(first.plan.name).position = 0;
}

const dataSheetNames: ReadonlySet<string> = new Set(Object.values(dataTables).map(({ sheet }) => sheet));

/** Deletes the replaced sheets that hold nothing of the user's and that no sheet refers to. Returns the names of the others. Two round trips, none when nothing was replaced. */
async function removeReplaced(
  context: Excel.RequestContext,
  tasks: readonly Task[],
  { sheets }: Inventory,
): Promise<readonly string[]> {
  const { worksheets } = context.workbook;
  const replaced = tasks.flatMap(({ aside, hasUnplacedContent: left }) => (aside === undefined ? [] : [{ aside, left }]));
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

/** Reports the step, lets the pane draw it and the user cancel, and then does the work. @throws WorkbookFault cancelled */
async function runStep<T>(
  { onProgress, signal }: CommandOptions,
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

/** Undoes a failed run. @throws WorkbookFault leftBehind when Excel refuses to undo it */
async function undo(note: Unfinished, tasks: readonly Task[], cause: unknown): Promise<void> {
  const isBack = await undoWithRetries((context) =>
    undoRun(context, note, () => {
      const { tables, worksheets } = context.workbook;
      tables.load('items/name');
      return (isThere) => {
        const gone = tasks.flatMap(({ old }) => (old && !isThere(old.name) ? [old.name] : []));
        const canBeWritten = refersOnlyToExisting(gone, new Set(tables.items.map(({ name }) => name.toLowerCase())));
        for (const { plan, old, aside } of tasks)
          if (old && aside === undefined && isThere(old.name))
            queueCells(worksheets.getItem(old.name), cellsBefore(plan, old, canBeWritten));
      };
    }),
  );
  if (isBack) return;
  abandon(note);
  throw new WorkbookFault('leftBehind', { sheets: tasks.map(({ plan }) => plan.name).join(', ') }, { cause });
}

/** Returns a function that tells whether a cell can be written: Excel refuses a formula that refers to a sheet or table that somebody has deleted. */
function refersOnlyToExisting(goneSheets: readonly string[], tables: ReadonlySet<string>): (cell: Value) => boolean {
  const gone = goneSheets.map((name) => `${quoteSheet(name)}!`);
  return (cell) => {
    if (typeof cell !== 'string' || !cell.startsWith('=')) return true;
    const named = [...cell.matchAll(/([\p{L}_][\p{L}\p{N}_.]*)\[/gu)].map(([, table = '']) => table.toLowerCase());
    return !gone.some((sheet) => cell.includes(sheet)) && named.every((table) => tables.has(table));
  };
}

/** The earlier contents of the cells that the run wrote. Null leaves a cell that cannot be written. Cells of a spilled block are blank, because its formula fills them. */
function cellsBefore({ cells, spills }: SheetPlan, old: OldSheet, canBeWritten: (cell: Value) => boolean): (Value | null)[][] {
  const before = cells.map((line, row) =>
    line.map((_, column) => {
      const cell = old.cells[row]?.[column] ?? '';
      return canBeWritten(cell) ? cell : null;
    }),
  );
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
