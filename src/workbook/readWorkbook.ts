/** Reads the case and its figures from the workbook. A fault names the cell that is wrong. */

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
import { queueReadingAssumptions, type UserAssumptions } from './assumptions';
import { checkCaseFormat } from './checkCaseFormat';
import { asFault, WorkbookFault } from './fault';
import { takeInventory, type Inventory } from './inventory';
import { runAtOnce, runCommand } from './runExcel';

export interface WorkbookCase {
  readonly case: Case;
  readonly data: CaseData;
  readonly assumptions: UserAssumptions;
  /** The names of the workbook's tables. */
  readonly tables: ReadonlySet<string>;
  /** The step of the pane that was open last. */
  readonly step: string | undefined;
}

/** Reads the case. Two round trips. @throws WorkbookFault as readCase */
export async function openCase(language: Language): Promise<WorkbookCase> {
  try {
    return await runCommand(async (context) => {
      const inventory = await takeInventory(context);
      return wholeOrInParts((inParts) => readCase(context, inventory, language, inParts));
    });
  } catch (error) {
    throw asFault(error);
  }
}

const stepSetting = 'omst.step';

/** Stores the pane's step in the workbook, so that the pane opens there next time. Ignores a workbook that cannot be changed; the pane then opens at the first step. */
export async function rememberStep(step: string): Promise<void> {
  await runAtOnce((context) => {
    context.workbook.settings.add(stepSetting, step);
    return context.sync();
  }).catch(() => undefined);
}

interface ReadTable {
  readonly definition: DataTable;
  readonly header: Excel.Range;
  readonly body: Excel.Range;
}

/** Reads everything in one round trip. When Excel refuses because the response is too large, reads again with the figures in parts. */
export async function wholeOrInParts<T>(read: (inParts: boolean) => Promise<T>): Promise<T> {
  try {
    return await read(false);
  } catch (error) {
    if (asFault(error).key !== 'tooLarge') throw error;
    return read(true);
  }
}

/** The number of cells in one part. It fits in the 5 MB that Excel on the web allows in a response, since a cell takes up to about 40 characters. */
const cellsInPart = 100_000;

/** The values of a range from the given row on, read in parts. One round trip for each part. */
async function valuesFrom(range: Excel.Range, row = 0): Promise<unknown[][]> {
  const rows = Math.min(Math.max(1, Math.floor(cellsInPart / range.columnCount)), range.rowCount - row);
  const values = await valuesOf(range.getCell(row, 0).getAbsoluteResizedRange(rows, range.columnCount));
  return row + rows < range.rowCount ? values.concat(await valuesFrom(range, row + rows)) : values;
}

async function valuesOf(range: Excel.Range): Promise<unknown[][]> {
  range.load('values');
  await range.context.sync();
  return range.values as unknown[][];
}

/**
 * Reads the whole case in one round trip, and when `inParts`, the figures in one round trip for each part. A table of figures without its sheet has no rows.
 * @throws WorkbookFault newerCase, noCase, missingTable, wrongColumn, badField, badCell
 */
export async function readCase(
  context: Excel.RequestContext,
  inventory: Inventory,
  language: Language,
  inParts: boolean,
): Promise<WorkbookCase> {
  checkCaseFormat(inventory);
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
  const presentKeys = (Object.keys(definitions) as (keyof CaseData)[]).filter((key) =>
    inventory.tables.has(definitions[key].table),
  );
  const tables = presentKeys.map((key): readonly [keyof CaseData, ReadTable] => {
    const table = context.workbook.tables.getItem(definitions[key].table);
    const header = table.getHeaderRowRange();
    const body = table.getDataBodyRange();
    header.load('values,rowIndex,columnIndex,worksheet/name');
    if (inParts) body.load('rowIndex,columnIndex,rowCount,columnCount');
    else body.load('values,rowIndex,columnIndex');
    return [key, { definition: definitions[key], header, body }];
  });
  const assumptions = queueReadingAssumptions(context, inventory);
  const step = context.workbook.settings.getItemOrNullObject(stepSetting);
  step.load('value');
  await context.sync();

  const rows: [string, DataRows][] = [];
  for (const [key, table] of tables) {
    const values = inParts ? await valuesFrom(table.body) : (table.body.values as unknown[][]);
    rows.push([key, rowsOf(table, values as CellContent[][], language)]);
  }
  const raw: Partial<Record<FieldKey, unknown>> = Object.fromEntries(cells.map(({ key, range }) => [key, range.values[0]?.[0]]));
  const read = caseSchema.safeParse(raw);
  if (!read.success) throw fieldFault(read.error.issues, raw, cells, language);
  return {
    case: read.data,
    data: withAllTables(Object.fromEntries(rows)),
    assumptions: assumptions(),
    tables: inventory.tables,
    step: step.isNullObject ? undefined : String(step.value),
  };
}

function fieldFault(
  [issue]: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[],
  raw: Partial<Record<FieldKey, unknown>>,
  cells: readonly { readonly key: FieldKey; readonly range: Excel.Range }[],
  language: Language,
): WorkbookFault {
  const key = issue?.path[0];
  const field = fields.find((one) => one.key === key);
  if (!field) return new WorkbookFault('unexpected', { code: issue?.message ?? '' });
  const where = cells.find((cell) => cell.key === field.key)?.range.address ?? '';
  return new WorkbookFault('badField', {
    address: where.slice(where.lastIndexOf('!') + 1),
    label: say(caseFields[field.key].label, language),
    found: displayedText(raw[field.key]),
    expected: expectation(field.choices ? 'choice' : field.format, language, field.choices),
  });
}

/** The value of a cell as text for a message. */
const displayedText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

export const expectation = (
  format: FieldFormat | keyof typeof expectations,
  language: Language,
  choices: readonly (string | number)[] = [],
): string => say(expectations[format], language, { choices: choices.join(', ') });

function rowsOf({ definition, header, body }: ReadTable, values: readonly CellContent[][], language: Language): DataRows {
  const headers = header.values[0] ?? [];
  definition.columns.forEach((column, index) => {
    if (headers[index] !== column.header)
      throw new WorkbookFault('wrongColumn', {
        sheet: header.worksheet.name,
        address: address(header.rowIndex + 1, header.columnIndex + index),
        table: definition.table,
        found: displayedText(headers[index]),
        expected: column.header,
      });
  });
  // A row is blank when its input cells are, whatever its formulas show.
  const filledIn = definition.columns.map(({ formula }) => formula === undefined);
  const rows = values.filter((row) => row.some((value, column) => filledIn[column] !== false && value !== '' && value !== null));
  const fault = firstFault(definition, rows);
  if (fault)
    throw new WorkbookFault('badCell', {
      sheet: header.worksheet.name,
      address: address(body.rowIndex + 1 + values.indexOf(rows[fault.row] as never), body.columnIndex + fault.column),
      header: fault.header,
      found: String(fault.found ?? ''),
      expected: expectation(fault.expected, language),
    });
  return rows;
}
