/** Runs the behaviours, each on a new sheet, and leaves the workbook as it was. */

import { undoWithRetries } from '../putBack';
import { runAtOnce } from '../runExcel';
import { codeOf, Difference, prefix, type Behaviour, type TestSheet } from './behaviour';

export type Result = 'passed' | 'different' | 'unsupported';

export interface Outcome {
  readonly behaviour: Behaviour;
  readonly result: Result;
  /** What Excel did instead, or why the behaviour could not be tested. */
  readonly detail?: string;
}

export interface SelfTest {
  readonly outcomes: readonly Outcome[];
  /** Whether everything that the test made has been deleted. */
  readonly isCleaned: boolean;
}

interface Steering {
  readonly onOutcome?: (outcome: Outcome) => void;
  /** Stops the test between two behaviours. */
  readonly signal?: AbortSignal;
  readonly isSupported?: (excelApi: string) => boolean;
}

/** Runs the behaviours one after the other. The next one runs even if one fails. */
export async function runSelfTest(
  behaviours: readonly Behaviour[],
  { onOutcome, signal, isSupported = () => true }: Steering,
): Promise<SelfTest> {
  const before = await readViewState();
  // An earlier test may have left sheets behind if Excel was closed while it ran.
  await cleanUp(before);
  const outcomes: Outcome[] = [];
  let isCleaned = true;
  for (const [index, behaviour] of behaviours.entries()) {
    if (signal?.aborted) break;
    const outcome =
      behaviour.needs === undefined || isSupported(behaviour.needs)
        ? await outcomeOf(behaviour, `${prefix}${index + 1}`)
        : { behaviour, result: 'unsupported' as const, detail: `ExcelApi ${behaviour.needs}` };
    // May fail while the user is editing a cell. It is tried again after the last behaviour.
    isCleaned = await cleanUp(before);
    outcomes.push(outcome);
    onOutcome?.(outcome);
  }
  if (!isCleaned) isCleaned = await cleanUp(before);
  await undoWithRetries((context) => restoreView(context, before));
  return { outcomes, isCleaned };
}

const unsupportedCodes: readonly string[] = ['ApiNotFound', 'NotImplemented', 'ApiNotAvailable'];

async function outcomeOf(behaviour: Behaviour, name: string): Promise<Outcome> {
  try {
    await runAtOnce(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    const run: TestSheet['run'] = (work) =>
      runAtOnce(async (context) => work(context.workbook.worksheets.getItem(name), context));
    await behaviour.run({ name, run });
    return { behaviour, result: 'passed' };
  } catch (error) {
    if (error instanceof Difference) return { behaviour, result: 'different', detail: error.message };
    const code = codeOf(error);
    if (unsupportedCodes.includes(code)) return { behaviour, result: 'unsupported', detail: code };
    const message = error instanceof Error ? error.message : '';
    return { behaviour, result: 'different', detail: code.includes(message) ? code : `${code}: ${message}` };
  }
}

interface ViewState {
  readonly sheet: string;
  readonly selected: string | undefined;
  readonly mode: Excel.Application['calculationMode'];
  readonly isStructureProtected: boolean;
}

const readViewState = (): Promise<ViewState> =>
  runAtOnce(async (context) => {
    const { application, protection, worksheets } = context.workbook;
    const sheet = worksheets.getActiveWorksheet();
    sheet.load('name');
    application.load('calculationMode');
    protection.load('protected');
    await context.sync();
    const { name } = sheet;
    const shown = { sheet: name, mode: application.calculationMode, isStructureProtected: protection.protected };
    try {
      const range = context.workbook.getSelectedRange();
      range.load('address');
      await context.sync();
      return { ...shown, selected: range.address };
    } catch {
      // Excel throws when a chart or several ranges are selected.
      return { ...shown, selected: undefined };
    }
  });

async function restoreView(context: Excel.RequestContext, { sheet: name, selected, mode }: ViewState): Promise<void> {
  const { application, worksheets } = context.workbook;
  application.load('calculationMode');
  await context.sync();
  if (application.calculationMode !== mode) application.calculationMode = mode;
  const sheet = worksheets.getItem(name);
  sheet.activate();
  if (selected !== undefined) sheet.getRange(selected.slice(selected.lastIndexOf('!') + 1)).select();
  await context.sync();
}

const isOurs = (name: string): boolean => name.toLowerCase().includes(prefix.toLowerCase());

/** Deletes what behaviours have made, whatever state they left it in. Three round trips. */
const cleanUp = ({ sheet, isStructureProtected }: ViewState): Promise<boolean> =>
  undoWithRetries(async (context) => {
    const { names, protection, settings, worksheets } = context.workbook;
    if (!isStructureProtected) protection.unprotect();
    worksheets.load('items/name,items/visibility,items/protection/protected');
    names.load('items/name');
    settings.load('items/key');
    await context.sync();
    const sheets = worksheets.items.filter(({ name }) => isOurs(name));
    const areGone =
      sheets.length === 0 && !names.items.some(({ name }) => isOurs(name)) && !settings.items.some(({ key }) => isOurs(key));
    if (areGone) return;
    worksheets.getItem(sheet).activate();
    for (const sheet of sheets) {
      if (sheet.protection.protected) sheet.protection.unprotect();
      // Excel does not delete a sheet that is very hidden.
      if (sheet.visibility === 'VeryHidden') sheet.visibility = 'Hidden';
      sheet.delete();
    }
    for (const name of names.items) if (isOurs(name.name)) name.delete();
    for (const setting of settings.items) if (isOurs(setting.key)) setting.delete();
    await context.sync();
  });
