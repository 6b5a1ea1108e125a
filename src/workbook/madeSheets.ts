/** Finds the sheets of earlier runs and reads their present contents. */

import { tables } from '../tables';
import { splitReference } from '../tables/address';
import type { TableId } from '../tables/definition';
import type { OldSheet } from '../tables/retained';
import type { Value } from '../tables/sheetPlan';
import { tableName } from '../tables/titles';
import { contentsOf } from './contents';
import type { Inventory } from './inventory';

/** Splits `='S4 Næringer'!$A$4:$R$22` into sheet and range. Undefined when the formula is not a range. */
const rangeOfName = (formula: string): ReturnType<typeof splitReference> =>
  formula.startsWith('=') ? splitReference(formula.slice(1)) : undefined;

/** The sheet of each table in the workbook. It is found by the table's defined name, because the user may have renamed or moved the sheet. */
export function sheetsOfTables({ names, sheets }: Inventory): ReadonlyMap<TableId, string> {
  return new Map(
    tables.flatMap(({ id }) => {
      const sheet = rangeOfName(names.get(tableName(id)) ?? '')?.sheet;
      return sheet !== undefined && sheets.includes(sheet) ? [[id, sheet] as const] : [];
    }),
  );
}

/** Queues reading the sheets. The returned function gives them by name after the next round trip. */
export function queueReadingSheets(
  context: Excel.RequestContext,
  inventory: Inventory,
  sheets: readonly string[],
): () => ReadonlyMap<string, OldSheet> {
  const queued = sheets.map((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const used = sheet.getUsedRange();
    used.load('formulas,values,numberFormat,rowIndex,columnIndex');
    sheet.load('position');
    const { charts } = sheet;
    charts.load('items/name,items/title/text');
    return { name, sheet, used, charts };
  });
  const pointing = [...inventory.names].flatMap(([name, formula]) => {
    const to = rangeOfName(formula);
    return to ? [{ name, ...to }] : [];
  });
  return () =>
    new Map(
      queued.map(({ name, sheet, used, charts }) => [
        name,
        {
          name,
          position: sheet.position,
          cells: fromA1(used),
          names: new Map(pointing.flatMap((pointer) => (pointer.sheet === name ? [[pointer.name, pointer.range] as const] : []))),
          charts: new Map(charts.items.map((chart) => [chart.name, chart.title.text])),
        },
      ]),
    );
}

const fromA1 = (used: Excel.Range): Value[][] => [
  ...Array.from({ length: used.rowIndex }, (): Value[] => []),
  ...contentsOf(used).map((line) => [...Array.from({ length: used.columnIndex }, (): Value => ''), ...line]),
];
