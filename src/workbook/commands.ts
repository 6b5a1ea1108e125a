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
import { cornersOf, quoteSheet } from '../tables/address';
import { retain, type OldSheet } from '../tables/retained';
import type { SheetPlan, Value } from '../tables/sheetPlan';
import { say, type Language } from '../text';
import { workbookWords, type progressSteps } from '../text/workbook';
import { checkChangeable } from './checkChangeable';
import { asFault, WorkbookFault } from './fault';
import { madeSheets, queueReading } from './madeSheets';
import { putBack } from './putBack';
import type { Inventory } from './inventory';
import { readCase, wholeOrInParts } from './readWorkbook';
import { runCommand } from './runExcel';
import { abandon, begin, lookOver, queueFinished, queueNote, takeBack, type Unfinished } from './unfinished';
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
    const [read, old] = await goOn(steering, 'reading', 0.25, definitions.length, () =>
      wholeOrInParts(async (inParts) => {
        const answer = queueReading(context, inventory, [...made.values()]);
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
  let underWay: { readonly note: Unfinished; readonly tasks: readonly Task[] } | undefined;
  try {
    return await runCommand(async (context) => {
      const inventory = await goOn(steering, 'looking', 0, 0, () => lookOver(context));
      const tasks = await planned(inventory, context);
      const anew = tasks.filter(isAnew);
      checkChangeable(
        {
          written: tasks.filter((task) => !isAnew(task)).map(({ plan }) => plan.name),
          added: anew.map(({ plan, aside }) => aside ?? plan.name),
        },
        inventory,
      );
      const count = tasks.length;
      const added = await goOn(steering, 'writing', 0.5, count, async () => {
        const note = begin(
          anew.map(({ plan }) => plan),
          inventory,
          anew.flatMap(({ old, aside }) => (old && aside !== undefined ? [[aside, old.name]] : [])),
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
      await goOn(steering, 'showing', 0.75, count, () => {
        for (const sheet of added) sheet.visibility = 'Visible';
        const [first] = tasks;
        if (first) context.workbook.worksheets.getItem(first.plan.name).activate();
        queueFinished(context);
        return context.sync();
      });
      // From here on the run has succeeded: an old sheet that cannot be taken away stays beside the new one.
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
    tasks.filter(isAnew).map(({ plan }) => plan),
    inventory.names,
  );
  for (const task of tasks) if (!isAnew(task)) queueCells(worksheets.getItem(task.plan.name), task.plan.cells);
  queueOrder(context, tasks);
  return added;
}

/** Puts each sheet that replaces another where that one stands, and the front sheet first. */
function queueOrder(context: Excel.RequestContext, tasks: readonly Task[]): void {
  const positions = tasks.flatMap(({ plan, old, aside }) =>
    old && aside !== undefined ? [{ name: plan.name, position: old.position }] : [],
  );
  positions.sort((one, other) => one.position - other.position);
  // Each one moved in shifts those after it.
  positions.forEach(({ name, position }, moved) => {
    context.workbook.worksheets.getItem(name).position = position + moved;
  });
  const [first] = tasks;
  if (first?.plan.first && isAnew(first)) context.workbook.worksheets.getItem(first.plan.name).position = 0;
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

/** Leaves the workbook as it was before a run that failed. @throws WorkbookFault leftBehind when Excel does not let it */
async function undo(note: Unfinished, tasks: readonly Task[], cause: unknown): Promise<void> {
  const isBack = await putBack((context) =>
    takeBack(context, note, () => {
      const { tables, worksheets } = context.workbook;
      tables.load('items/name');
      return (isThere) => {
        const gone = tasks.flatMap(({ old }) => (old && !isThere(old.name) ? [old.name] : []));
        const canBeWritten = asksOnly(gone, new Set(tables.items.map(({ name }) => name.toLowerCase())));
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

/** Whether a cell asks no sheet and no table that somebody has deleted meanwhile: Excel would refuse such a formula. */
function asksOnly(goneSheets: readonly string[], tables: ReadonlySet<string>): (cell: Value) => boolean {
  const gone = goneSheets.map((name) => `${quoteSheet(name)}!`);
  return (cell) => {
    if (typeof cell !== 'string' || !cell.startsWith('=')) return true;
    const named = [...cell.matchAll(/([\p{L}_][\p{L}\p{N}_.]*)\[/gu)].map(([, table = '']) => table.toLowerCase());
    return !gone.some((sheet) => cell.includes(sheet)) && named.every((table) => tables.has(table));
  };
}

/** What stood where the run wrote; the values of a call come back with its formula. A cell that cannot be written is left as it is. */
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
