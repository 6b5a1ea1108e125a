/** Every table of the product, in the order they stand in the workbook. */

import { application } from './application';
import { budget } from './budget';
import { county } from './county';
import type { Pack, TableDefinition, TableId } from './definition';
import { followUp } from './followUp';
import { front } from './front';
import { summary } from './summary';

export const tables: readonly TableDefinition[] = [
  front(() => tables),
  summary,
  ...application,
  ...budget,
  ...followUp,
  ...county,
];

export const tablesOf = (pack: Pack): TableDefinition[] => tables.filter((table) => table.pack === pack);

/** Returns the tables that a run makes: those of the packs, those that the workbook already has, and those that their formulas refer to. */
export function tablesOfRun(packs: readonly Pack[], present: ReadonlySet<TableId>): TableDefinition[] {
  const chosen = new Set<TableId>();
  const choose = (table: TableDefinition): void => {
    if (chosen.has(table.id)) return;
    chosen.add(table.id);
    for (const id of table.needs ?? []) for (const needed of tables) if (needed.id === id) choose(needed);
  };
  for (const table of tables) if (table.pack === 'every' || packs.includes(table.pack) || present.has(table.id)) choose(table);
  return tables.filter(({ id }) => chosen.has(id));
}
