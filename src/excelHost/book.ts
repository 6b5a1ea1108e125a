/**
 * The workbook that the host serves: one Univer workbook, together with the parts that Univer's open edition cannot store
 * (charts, print settings, validation, links, settings).
 */
import type { ICellData, ICommandInfo, IRange, IUnitRange, Nullable, Univer, Workbook, Worksheet } from '@univerjs/core';
import { ICommandService, IUndoRedoService, IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import type { ISetFormulaCalculationNotificationMutation } from '@univerjs/engine-formula';
import {
  FormulaDataModel,
  IActiveDirtyManagerService,
  IDefinedNamesService,
  IFormulaCurrentConfigService,
  IFunctionService,
  LexerTreeBuilder,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import { TableManager } from '@univerjs/sheets-table';
import type { Block } from './address';
import { fail } from './errors';
import type { WorkbookExtras } from './extras';
import { emptyExtras } from './extras';

/** The range that each array formula fills, by the formula's sheet, row and column. */
type Ranges = Record<string, Nullable<Record<number, Nullable<Record<number, Nullable<IRange>>>>>>;

type Injector = ReturnType<Univer['__getInjector']>;

export interface Book {
  readonly workbook: Workbook;
  readonly unitId: string;
  readonly injector: Injector;
  readonly formulas: FormulaDataModel;
  readonly names: IDefinedNamesService;
  readonly tables: TableManager;
  readonly functions: IFunctionService;
  readonly lexer: LexerTreeBuilder;
  readonly extras: WorkbookExtras;
  /** Runs one of Univer's mutations or operations at once. */
  readonly run: (id: string, params: object) => void;
  /** Runs one of Univer's commands, which also rewrites the formulas that it touches. */
  readonly command: (id: string, params: object) => Promise<void>;
  /** Has every formula parsed and calculated again. Call it when a name, table, sheet or function that formulas use has changed. */
  readonly redefine: () => void;
  /** Calculates what has changed. Resolves when every formula shows its value. */
  readonly settle: () => Promise<void>;
  /** These run after a person has changed a cell and everything is calculated. */
  readonly listeners: Set<() => void>;
}

/** The id of the workbook that was calculated last. */
let lastCalculated: string | undefined;

/** Univer's states of a calculation in which it has ended: waiting (0), nothing to calculate (2) and done (3). */
const finishedStates: readonly number[] = [0, 2, 3];

/** A block that an array formula fills. `values` are its values as JSON; `dependedOn` is the block without the formula's own cell. */
interface Spill {
  readonly key: string;
  readonly values: string;
  readonly dependedOn: IUnitRange[];
}

/** A spill may feed another spill. A chain with more links than this is taken for a circular reference. */
const longestSpillChain = 25;

/**
 * Opens the workbook that `univer` holds, with or without a screen. From here on the host starts every calculation, both after its
 * own changes and after those of a person typing, because Univer tells only the one who starts a calculation when it is done.
 */
export const openBook = (univer: Univer): Book => {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const workbook =
    injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET) ??
    fail('GeneralException', 'Univer holds no workbook.');
  const dirtyManager = injector.get(IActiveDirtyManagerService);
  const functions = injector.get(IFunctionService);
  const formulas = injector.get(FormulaDataModel);
  const undo = injector.get(IUndoRedoService);
  const unitId = workbook.getUnitId();
  injector.get(TriggerCalculationController).dispose();
  limitForcedCalculation(injector.get(IFormulaCurrentConfigService));
  collectFormulasOfOneSheet(formulas);

  let dirty: ICommandInfo[] = [];
  let recalculatesAll = false;
  let changedByHost = false;
  let hasNewSpills = false;
  let finishCalculation: (() => void) | undefined;
  let calculation: Promise<void> | undefined;

  commands.onCommandExecuted((command, options) => {
    if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const { functionsExecutedState: state, stageInfo } = command.params as ISetFormulaCalculationNotificationMutation;
      if (stageInfo && stageInfo.totalArrayFormulasToCalculate > 0) hasNewSpills = true;
      if (state !== undefined && finishedStates.includes(state)) finishCalculation?.();
    } else if (dirtyManager.get(command.id) && !isStyleOnly(command) && options?.onlyLocal !== true) {
      // The changes of a batch are calculated together when the batch ends.
      if (dirty.length === 0) setTimeout(() => void (changedByHost || settle().then(notifyListeners)), 0);
      dirty.push(command);
    }
  });

  // Univer caches parsed formulas by their text, and all workbooks share the caches. A single name cannot be removed from them. So the
  // host empties them when a name gets another meaning, and when another workbook was calculated in between.
  const clearParsedFormulas = (): void => {
    new LexerTreeBuilder().dispose();
    functions.deleteFormulaAstCacheKey('');
  };

  const calculateAll = async (): Promise<void> => {
    if (lastCalculated !== unitId) clearParsedFormulas();
    lastCalculated = unitId;
    // As in Excel, a user cannot undo an add-in's changes step by step: an undo of half of them would leave an inconsistent workbook.
    if (changedByHost) undo.clearUndoRedo(unitId);
    changedByHost = false;
    while (dirty.length > 0 || recalculatesAll) {
      if (recalculatesAll) clearParsedFormulas();
      // When every formula is calculated, the single changes make no difference.
      const data = recalculatesAll ? dirtyData([], true) : dirtyData(dirty, false);
      dirty = [];
      recalculatesAll = false;
      const earlierSpills = currentSpills();
      await calculateOnce(data);
      await followSpills(earlierSpills);
    }
  };

  const calculateOnce = async (data: object): Promise<void> => {
    const finished = new Promise<void>((resolve) => (finishCalculation = resolve));
    commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, data, { onlyLocal: true });
    await finished;
  };

  /**
   * After a spill, Univer calculates the formulas that depend on the spilled cells once more, and then stops. When one spill feeds
   * another, the formulas that depend on the second may be left with intermediate values. So the host calculates the dependents of all
   * spills again, and then those of the spills that still change, until none changes. It also calculates the dependents of removed
   * spills, which Univer leaves out.
   */
  const followSpills = async (earlierSpills: readonly Spill[]): Promise<void> => {
    const currentKeys = new Set(currentSpills().map(({ key }) => key));
    const removed = earlierSpills.filter(({ key }) => !currentKeys.has(key));
    if (removed.length > 0)
      await calculateOnce({ ...dirtyData([], false), dirtyRanges: removed.flatMap(({ dependedOn }) => dependedOn) });
    if (!hasNewSpills) return;
    let previousValues: ReadonlyMap<string, string> = new Map();
    for (let link = 0; link < longestSpillChain; link++) {
      const spills = currentSpills();
      const changed = spills.filter(({ key, values }) => previousValues.get(key) !== values);
      if (changed.length === 0) break;
      await calculateOnce({ ...dirtyData([], false), dirtyRanges: changed.flatMap(({ dependedOn }) => dependedOn) });
      previousValues = new Map(spills.map(({ key, values }) => [key, values]));
    }
    hasNewSpills = false;
  };

  const currentSpills = (): Spill[] => {
    const sheets = (formulas.getArrayFormulaRange()[unitId] ?? {}) as Ranges;
    const cells = formulas.getArrayFormulaCellData()[unitId] ?? {};
    return Object.entries(sheets).flatMap(([sheetId, rows]) =>
      Object.values(rows ?? {})
        .flatMap((row) => Object.values(row ?? {}))
        .flatMap((range) => {
          if (!range) return [];
          const rowsBelow = { ...range, startRow: range.startRow + 1 };
          const restOfFirstRow = { ...range, endRow: range.startRow, startColumn: range.startColumn + 1 };
          const filled = [rowsBelow, restOfFirstRow].filter(
            ({ startRow, endRow, startColumn, endColumn }) => startRow <= endRow && startColumn <= endColumn,
          );
          const values: unknown[] = [];
          for (let row = range.startRow; row <= range.endRow; row++)
            for (let column = range.startColumn; column <= range.endColumn; column++)
              values.push(cells[sheetId]?.[row]?.[column]?.v);
          return [
            {
              key: [sheetId, range.startRow, range.startColumn, range.endRow, range.endColumn].join(' '),
              values: JSON.stringify(values),
              dependedOn: filled.map((part) => ({ unitId, sheetId, range: part })),
            },
          ];
        }),
    );
  };

  const listeners = new Set<() => void>();
  const notifyListeners = (): void => listeners.forEach((listener) => listener());

  const settle = (): Promise<void> =>
    (calculation ??= calculateAll().finally(() => {
      calculation = undefined;
    }));

  const dirtyData = (changes: readonly ICommandInfo[], forceCalculation: boolean) => {
    const data = {
      forceCalculation,
      dirtyRanges: [] as unknown[],
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
    };
    for (const change of changes) {
      const found = dirtyManager.get(change.id)?.getDirtyData(change);
      if (!found) continue;
      data.dirtyRanges.push(...(found.dirtyRanges ?? []));
      data.forceCalculation ||= found.forceCalculation ?? false;
      for (const key of [
        'dirtyNameMap',
        'dirtyDefinedNameMap',
        'dirtySuperTableMap',
        'dirtyUnitFeatureMap',
        'dirtyUnitOtherFormulaMap',
        'clearDependencyTreeCache',
      ] as const) {
        mergeInto(data[key], found[key] ?? {});
      }
    }
    return data;
  };

  return {
    workbook,
    unitId,
    injector,
    formulas,
    names: injector.get(IDefinedNamesService),
    tables: injector.get(TableManager),
    functions,
    lexer: injector.get(LexerTreeBuilder),
    extras: emptyExtras(),
    run: (id, params) => {
      changedByHost = true;
      if (!commands.syncExecuteCommand(id, { unitId, ...params })) fail('GeneralException', `Univer refused ${id}.`);
    },
    command: async (id, params) => {
      changedByHost = true;
      if (!(await commands.executeCommand(id, { unitId, ...params }))) fail('GeneralException', `Univer refused ${id}.`);
    },
    redefine: () => {
      recalculatesAll = true;
    },
    settle,
    listeners,
  };
};

/**
 * After a spill, Univer calculates the formulas that depend on it once more. After a forced calculation it takes every formula for such
 * a dependent, which doubles the work. This makes the second round calculate only the dependents of the spills.
 */
const limitForcedCalculation = (config: IFormulaCurrentConfigService): void => {
  let followsSpills = false;
  const load = config.load.bind(config);
  const loadSpills = config.loadDirtyRangesAndExcludedCell.bind(config);
  const isForced = config.isForceCalculate.bind(config);
  config.load = (...args) => {
    followsSpills = false;
    load(...args);
  };
  config.loadDirtyRangesAndExcludedCell = (...args) => {
    followsSpills = true;
    loadSpills(...args);
  };
  config.isForceCalculate = () => !followsSpills && isForced();
};

/** For every write, Univer collects the formulas of all sheets, but uses only those of the sheet written to. This collects only those. */
const collectFormulasOfOneSheet = (formulas: FormulaDataModel): void => {
  const getAllFormulaData = formulas.getFormulaData.bind(formulas);
  const update = formulas.updateFormulaData.bind(formulas);
  formulas.updateFormulaData = (unitId, sheetId, cells) => {
    formulas.getFormulaData = () => ({ [unitId]: { [sheetId]: formulas.getSheetFormulaData(unitId, sheetId) } });
    const updated = update(unitId, sheetId, cells);
    formulas.getFormulaData = getAllFormulaData;
    return updated;
  };
};

const isStyleOnly = (command: ICommandInfo): boolean =>
  command.id === SetRangeValuesMutation.id && (command.params as { trigger?: string }).trigger === SetStyleCommand.id;

type Tree = { [key: string]: unknown };

const mergeInto = (target: Tree, source: object): void => {
  for (const [key, value] of Object.entries(source) as [string, unknown][]) {
    if (typeof value === 'object' && value !== null) mergeInto((target[key] ??= {}) as Tree, value);
    else target[key] = value;
  }
};

export const sheetOf = (book: Book, sheetId: string): Worksheet =>
  book.workbook.getSheetBySheetId(sheetId) ?? fail('ItemNotFound');

export const sheetNamed = (book: Book, name: string): Worksheet | undefined =>
  book.workbook.getSheets().find((sheet) => sheet.getName().toLowerCase() === name.toLowerCase());

export type UniverTable = ReturnType<TableManager['getTablesBySubunitId']>[number];

export const allTables = (book: Book): UniverTable[] =>
  book.workbook.getSheetOrders().flatMap((sheetId) => book.tables.getTablesBySubunitId(book.unitId, sheetId));

export const tableNamed = (book: Book, key: string): UniverTable | undefined =>
  book.tables.getTableById(book.unitId, key) ??
  allTables(book).find((table) => table.getDisplayName().toLowerCase() === key.toLowerCase());

/** Writes cells in Univer's form. With `styleOnly`, the formulas that depend on the cells are not calculated again. */
export const setCells = (
  book: Book,
  sheetId: string,
  cellValue: Record<number, Record<number, ICellData | null>>,
  styleOnly = false,
): void =>
  book.run(SetRangeValuesMutation.id, { subUnitId: sheetId, cellValue, ...(styleOnly ? { trigger: SetStyleCommand.id } : {}) });

export const univerRange = (block: Block): IRange => ({
  startRow: block.row,
  startColumn: block.column,
  endRow: block.row + block.rows - 1,
  endColumn: block.column + block.columns - 1,
});

export const blockOf = (range: Pick<IRange, 'startRow' | 'startColumn' | 'endRow' | 'endColumn'>): Block => ({
  row: range.startRow,
  column: range.startColumn,
  rows: range.endRow - range.startRow + 1,
  columns: range.endColumn - range.startColumn + 1,
});
