/**
 * The assumptions of the scenario that the user has changed from the product's defaults. They are kept in the input cells of the sheet S16. Until that sheet is
 * made, they are kept in a setting of the workbook, from which the sheet is filled.
 */

import { assumptionWords } from '../text/assumptions';
import { languages, say } from '../text';
import { tableName } from '../tables/titles';
import type { Inventory } from './inventory';

export type AssumptionId = keyof typeof assumptionWords;

/** The user's value of each changed assumption. An assumption without an entry has its default. */
export type UserAssumptions = Readonly<Partial<Record<AssumptionId, number>>>;

const settingKey = 'omst.assumptions';
/** The index of the input column of S16, which follows the name and the default. */
const userColumn = 2;

const ids = Object.keys(assumptionWords) as AssumptionId[];
const byName: ReadonlyMap<string, AssumptionId> = new Map(
  ids.flatMap((id) => languages.map((language) => [say(assumptionWords[id].name, language), id] as const)),
);

interface Storage {
  readonly setting: Excel.Setting;
  readonly table: Excel.Range | undefined;
}

/** Queues reading the assumptions. The returned function gives them after the next round trip. */
export function queueReadingAssumptions(context: Excel.RequestContext, { names }: Inventory): () => UserAssumptions {
  const { setting, table } = findStorage(context, names);
  setting.load('value');
  table?.load('values');
  return () => (table ? assumptionsInRows(table.values) : setting.isNullObject ? {} : parseSetting(setting.value));
}

/** Queues reading what the assumptions will overwrite. The returned functions may be called after the next round trip. */
export function queueWritingAssumptions(context: Excel.RequestContext, assumptions: UserAssumptions, { names }: Inventory) {
  const { setting, table } = findStorage(context, names);
  setting.load('value');
  table?.load('values,formulas,worksheet/name');
  return {
    /** The sheet that will be written to. Empty when the assumptions go to a setting. */
    sheets: (): readonly string[] => (table ? [table.worksheet.name] : []),
    write: (): void => {
      if (!table) context.workbook.settings.add(settingKey, JSON.stringify(assumptions));
      // An unchanged cell is not written, because the user may have a formula there.
      table?.values.forEach(([label, , now], row) => {
        const id = byName.get(String(label));
        const value = id && (assumptions[id] ?? '');
        if (value !== undefined && value !== now) table.getCell(row, userColumn).values = [[value]];
      });
    },
    /** Queues reading the cells again, to undo the writing. The returned function restores the earlier contents; it may be called after one more round trip. */
    queueRestoring: (newContext: Excel.RequestContext): (() => void) => {
      const { setting: settingNow, cells: tableNow } = findStorageOrNull(newContext);
      tableNow.load('formulas');
      settingNow.load('key');
      return () => {
        if (table) {
          if (tableNow.isNullObject) return;
          table.formulas.forEach((line, row) => {
            const before = line[userColumn] as unknown;
            if (before !== tableNow.formulas[row]?.[userColumn]) tableNow.getCell(row, userColumn).formulas = [[before]];
          });
        } else if (!setting.isNullObject) newContext.workbook.settings.add(settingKey, setting.value);
        else if (!settingNow.isNullObject) settingNow.delete();
      };
    },
  };
}

function findStorage(context: Excel.RequestContext, names: Inventory['names']): Storage {
  const name = tableName('S16');
  return {
    setting: context.workbook.settings.getItemOrNullObject(settingKey),
    // The name stays in the workbook with #REF! when its sheet is deleted.
    table: names.get(name)?.includes('#REF!') === false ? context.workbook.names.getItem(name).getRange() : undefined,
  };
}

/** As findStorage, with null objects for what somebody has deleted in the meantime. */
const findStorageOrNull = ({ workbook }: Excel.RequestContext) => ({
  setting: workbook.settings.getItemOrNullObject(settingKey),
  cells: workbook.names.getItemOrNullObject(tableName('S16')).getRangeOrNullObject(),
});

const assumptionsInRows = (rows: unknown[][]): UserAssumptions =>
  Object.fromEntries(
    rows.flatMap((row) => {
      const [id, own] = [byName.get(String(row[0])), row[userColumn]];
      return id && typeof own === 'number' ? [[id, own]] : [];
    }),
  );

/** Ignores what is not a valid setting, because other programs can write settings too. */
function parseSetting(text: unknown): UserAssumptions {
  try {
    const read: unknown = JSON.parse(String(text));
    if (typeof read !== 'object' || read === null) return {};
    return Object.fromEntries(
      Object.entries(read).filter(([id, value]) => ids.some((one) => one === id) && Number.isFinite(value)),
    );
  } catch {
    return {};
  }
}
