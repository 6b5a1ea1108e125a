/** Reads the case and its figures from the workbook, and says in one sentence which cell is not as it should be. */

import type { z } from 'zod';
import { caseSchema, fields, type Case, type FieldFormat, type FieldKey } from '../case/case';
import {
  caseTables,
  dataTables,
  firstFault,
  withAllTables,
  type CaseData,
  type CellContent,
  type DataRows,
  type DataTable,
} from '../case/dataTables';
import type { Language } from '../text';
import { say } from '../text';
import { caseFields } from '../text/case';
import { expectations } from '../text/workbook';
import { address } from '../tables/address';
import { WorkbookFault } from './fault';

export interface Inventory {
  readonly sheets: readonly string[];
  /** Defined names with their formulas. */
  readonly names: ReadonlyMap<string, string>;
  readonly tables: ReadonlySet<string>;
  readonly activeSheet: string;
}

export interface WorkbookCase {
  readonly case: Case;
  readonly data: CaseData;
}

/** What the workbook has, by name. One round trip. */
export async function takeInventory(context: Excel.RequestContext): Promise<Inventory> {
  const { worksheets, names, tables } = context.workbook;
  worksheets.load('items/name');
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
  };
}

interface ReadTable {
  readonly definition: DataTable;
  readonly header: Excel.Range;
  readonly body: Excel.Range;
}

/**
 * The whole case in one round trip. A table of figures that the workbook has neither as a table nor as a sheet has no rows.
 * @throws WorkbookFault noCase, missingTable, wrongColumn, badField, badCell
 */
export async function readCase(context: Excel.RequestContext, inventory: Inventory, language: Language): Promise<WorkbookCase> {
  const missingName = fields.find(({ name }) => !inventory.names.has(name));
  if (missingName) throw new WorkbookFault('noCase', { name: missingName.name });
  const definitions: Record<keyof CaseData, DataTable> = { ...caseTables, ...dataTables };
  const sheets = new Set(inventory.sheets.map((name) => name.toLowerCase()));
  const absent = Object.values(definitions).find(
    ({ table, sheet }) => !inventory.tables.has(table) && sheets.has(sheet.toLowerCase()),
  );
  if (absent)
    throw new WorkbookFault('missingTable', {
      sheet: absent.sheet,
      table: absent.table,
      headers: absent.columns.map(({ header }) => header).join(', '),
    });

  const cells = fields.map(({ key, name }) => {
    const range = context.workbook.names.getItem(name).getRange();
    range.load('values,address');
    return { key, range };
  });
  const there = (Object.keys(definitions) as (keyof CaseData)[]).filter((key) => inventory.tables.has(definitions[key].table));
  const tables = there.map((key): readonly [keyof CaseData, ReadTable] => {
    const table = context.workbook.tables.getItem(definitions[key].table);
    const header = table.getHeaderRowRange();
    const body = table.getDataBodyRange();
    header.load('values,rowIndex,columnIndex,worksheet/name');
    body.load('values,rowIndex,columnIndex');
    return [key, { definition: definitions[key], header, body }];
  });
  await context.sync();

  const raw: Partial<Record<FieldKey, unknown>> = Object.fromEntries(cells.map(({ key, range }) => [key, range.values[0]?.[0]]));
  const read = caseSchema.safeParse(raw);
  if (!read.success) throw fieldFault(read.error, raw, cells, language);
  return {
    case: read.data,
    data: withAllTables(Object.fromEntries(tables.map(([key, table]) => [key, rowsOf(table, language)]))),
  };
}

function fieldFault(
  error: z.ZodError,
  raw: Partial<Record<FieldKey, unknown>>,
  cells: readonly { readonly key: FieldKey; readonly range: Excel.Range }[],
  language: Language,
): WorkbookFault {
  const key = error.issues[0]?.path[0];
  const field = fields.find((one) => one.key === key);
  if (!field) return new WorkbookFault('unexpected', { code: error.message });
  const where = cells.find((cell) => cell.key === field.key)?.range.address ?? '';
  return new WorkbookFault('badField', {
    address: where.slice(where.lastIndexOf('!') + 1),
    label: say(caseFields[field.key].label, language),
    found: shown(raw[field.key]),
    expected: expectation(field.choices ? 'choice' : field.format, language, field.choices),
  });
}

/** A value of a cell as its reader knows it. */
const shown = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

const expectation = (
  format: FieldFormat | keyof typeof expectations,
  language: Language,
  choices: readonly (string | number)[] = [],
): string => say(expectations[format], language, { choices: choices.join(', ') });

function rowsOf({ definition, header, body }: ReadTable, language: Language): DataRows {
  const headers = header.values[0] ?? [];
  definition.columns.forEach((column, index) => {
    if (headers[index] !== column.header)
      throw new WorkbookFault('wrongColumn', {
        sheet: header.worksheet.name,
        address: address(header.rowIndex + 1, header.columnIndex + index),
        table: definition.table,
        found: shown(headers[index]),
        expected: column.header,
      });
  });
  // A row is blank when nothing is filled in, whatever the formulas of the table say of it.
  const filledIn = definition.columns.map(({ formula }) => formula === undefined);
  const rows = (body.values as CellContent[][]).filter((row) =>
    row.some((value, column) => filledIn[column] !== false && value !== '' && value !== null),
  );
  const fault = firstFault(definition, rows);
  if (fault)
    throw new WorkbookFault('badCell', {
      sheet: header.worksheet.name,
      address: address(body.rowIndex + 1 + body.values.indexOf(rows[fault.row] as never), body.columnIndex + fault.column),
      header: fault.header,
      found: String(fault.found ?? ''),
      expected: expectation(fault.expected, language),
    });
  return rows;
}
