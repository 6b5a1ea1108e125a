/**
 * Assumptions of the scenario that a user has set other than judged. They stand on the sheet S16, in the cells to fill in; until there is such a sheet, in a
 * setting of the workbook, from which it gets them.
 */

import { assumptionWords } from '../text/assumptions';
import { languages, say } from '../text';
import { tableName } from '../tables/titles';
import type { Inventory } from './inventory';

export type AssumptionId = keyof typeof assumptionWords;

/** By assumption; one that is not here is as judged. */
export type OwnAssumptions = Readonly<Partial<Record<AssumptionId, number>>>;

const settingKey = 'omst.assumptions';
/** The column of S16 that is filled in, after the name and the judged figure. */
const ownColumn = 2;

const ids = Object.keys(assumptionWords) as AssumptionId[];
const byName: ReadonlyMap<string, AssumptionId> = new Map(
  ids.flatMap((id) => languages.map((language) => [say(assumptionWords[id].name, language), id] as const)),
);

interface Where {
  readonly setting: Excel.Setting;
  readonly table: Excel.Range | undefined;
}

/** Queues the reading of them; what it returns has the answer after the next round trip. */
export function queueAssumptions(context: Excel.RequestContext, { names }: Inventory): () => OwnAssumptions {
  const { setting, table } = whereTheyStand(context, names);
  setting.load('value');
  table?.load('values');
  return () => (table ? onSheet(table.values) : setting.isNullObject ? {} : asAssumptions(setting.value));
}

/** Gets ready to write them: after the next round trip they can be written, and what stood there put back. */
export function queueOwnAssumptions(context: Excel.RequestContext, own: OwnAssumptions, { names }: Inventory) {
  const { setting, table } = whereTheyStand(context, names);
  setting.load('value');
  table?.load('values,formulas,worksheet/name');
  return {
    /** The sheet that they are written to; none when it is a setting. */
    sheets: (): readonly string[] => (table ? [table.worksheet.name] : []),
    write: (): void => {
      if (!table) context.workbook.settings.add(settingKey, JSON.stringify(own));
      // What is not changed stays as the user has it, formula or not.
      table?.values.forEach(([label, , now], row) => {
        const id = byName.get(String(label));
        const value = id && (own[id] ?? '');
        if (value !== undefined && value !== now) table.getCell(row, ownColumn).values = [[value]];
      });
    },
    /** Ready, after one more round trip, to put back what stood there. */
    findAgain: (again: Excel.RequestContext): (() => void) => {
      const { setting: kept, cells } = whatIsLeft(again);
      cells.load('formulas');
      kept.load('key');
      return () => {
        if (table) {
          if (cells.isNullObject) return;
          table.formulas.forEach((line, row) => {
            const before = line[ownColumn] as unknown;
            if (before !== cells.formulas[row]?.[ownColumn]) cells.getCell(row, ownColumn).formulas = [[before]];
          });
        } else if (!setting.isNullObject) again.workbook.settings.add(settingKey, setting.value);
        else if (!kept.isNullObject) kept.delete();
      };
    },
  };
}

function whereTheyStand(context: Excel.RequestContext, names: Inventory['names']): Where {
  const name = tableName('S16');
  return {
    setting: context.workbook.settings.getItemOrNullObject(settingKey),
    // A name whose sheet was deleted points nowhere.
    table: names.get(name)?.includes('#REF!') === false ? context.workbook.names.getItem(name).getRange() : undefined,
  };
}

/** Null objects where somebody has deleted them meanwhile. */
const whatIsLeft = ({ workbook }: Excel.RequestContext) => ({
  setting: workbook.settings.getItemOrNullObject(settingKey),
  cells: workbook.names.getItemOrNullObject(tableName('S16')).getRangeOrNullObject(),
});

const onSheet = (rows: unknown[][]): OwnAssumptions =>
  Object.fromEntries(
    rows.flatMap((row) => {
      const [id, own] = [byName.get(String(row[0])), row[ownColumn]];
      return id && typeof own === 'number' ? [[id, own]] : [];
    }),
  );

/** A setting is text that anybody may have written. */
function asAssumptions(text: unknown): OwnAssumptions {
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
