/** The sheets, defined names and tables of a workbook. */
export interface Inventory {
  readonly sheets: readonly string[];
  /** Defined name → its formula. */
  readonly names: ReadonlyMap<string, string>;
  readonly tables: ReadonlySet<string>;
  readonly activeSheet: string;
  readonly protectedSheets: ReadonlySet<string>;
  /** When true, Excel refuses to add or rename sheets. */
  readonly isStructureProtected: boolean;
}

/** One round trip. */
export async function takeInventory(context: Excel.RequestContext): Promise<Inventory> {
  const { worksheets, names, tables, protection } = context.workbook;
  worksheets.load('items/name,items/protection/protected');
  protection.load('protected');
  names.load('items/name,items/formula');
  tables.load('items/name');
  const active = worksheets.getActiveWorksheet();
  active.load('name');
  await context.sync();
  return {
    sheets: worksheets.items.map(({ name }) => name),
    names: new Map(names.items.map(({ name, formula }) => [name, String(formula)])),
    tables: new Set(tables.items.map(({ name }) => name)),
    activeSheet: active.name,
    protectedSheets: new Set(worksheets.items.flatMap(({ name, protection }) => (protection.protected ? [name] : []))),
    isStructureProtected: protection.protected,
  };
}
