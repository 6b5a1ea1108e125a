/** Makes single tables of a sample on the headless host, without the rest of their pack, and reads their cells. */

import { caseSchema } from '../../src/case/case';
import type { CaseData } from '../../src/case/dataTables';
import { functions } from '../../src/functions/catalogue';
import { createExcel } from '../../src/excelHost/client';
import type { Host } from '../../src/excelHost';
import { createHeadlessHost } from '../../src/excelHost/headless';
import type { CellValue, WorkbookSnapshot } from '../../src/excelHost/snapshot';
import { loadSample, type SampleId } from '../../src/sources/sample';
import { dataSheets } from '../../src/tables/caseSheets';
import { contextOf } from '../../src/tables/context';
import type { TableDefinition } from '../../src/tables/definition';
import { layOut } from '../../src/tables/layout';
import type { Language } from '../../src/text';
import { insertCase } from '../../src/workbook/commands';
import { queueSheets } from '../../src/workbook/writeSheets';
import { today } from '../today';

interface Asked {
  readonly language?: Language;
  /** Changes the figures of the sample before the tables are made. */
  readonly data?: (data: CaseData) => CaseData;
}

/** Makes the host with the case and the tables. `Excel` is its client. */
export async function sheetsOf(
  sample: SampleId,
  definitions: readonly TableDefinition[],
  { language = 'nb', data: changed = (data) => data }: Asked = {},
): Promise<Host> {
  const host = createHeadlessHost(functions);
  globalThis.Excel = createExcel(host);
  const { case: values, ...rest } = await loadSample(sample);
  const data = changed(rest.data);
  await insertCase({ ...rest, data, values }, { language });
  const context = contextOf(caseSchema.parse(values), data, language, new Set(definitions.map(({ id }) => id)));
  const plans = layOut(definitions, context, { sheets: [], made: new Map() }, today);
  const there = new Set((await host.snapshot()).sheets.map(({ name }) => name));
  const absent = dataSheets([...new Set(definitions.flatMap((definition) => definition.data))], language).filter(
    ({ name }) => !there.has(name),
  );
  await Excel.run(async (excel) => {
    queueSheets(excel, [...plans, ...absent], new Map());
    await excel.sync();
  });
  return host;
}

/** Returns the rows of a sheet from the top. A cell without content is undefined. */
export async function rowsOn(host: Host, sheet: string): Promise<readonly (readonly (CellValue | undefined)[])[]> {
  const found = (await host.snapshot()).sheets.find(({ name }) => name === sheet);
  if (!found) throw new Error(`No sheet ${sheet}.`);
  const rows: ((CellValue | undefined)[] | undefined)[] = [];
  for (const { row, column, value } of found.cells) (rows[row] ??= [])[column] = value;
  return Array.from(rows, (cells) => cells ?? []);
}

/** Returns the cells after a label, in the first row that begins with it, or in a later one when several blocks have the label. */
export function rowOf(
  rows: readonly (readonly (CellValue | undefined)[])[],
  label: string | number,
  occurrence = 1,
): readonly (CellValue | undefined)[] {
  const found = rows.filter(([first]) => first === label)[occurrence - 1];
  if (!found) throw new Error(`No row ${label}.`);
  return found.slice(1);
}

/** Returns the errors on the printed part of each sheet: sheet, cell and formula. The workings beside a page may have errors. */
export function errorsOnPages({ sheets }: WorkbookSnapshot): string[] {
  return sheets.flatMap(({ name, cells, print }) => {
    const [, letters = '', rows = ''] = /:\$?([A-Z]+)\$?(\d+)$/.exec(print?.area ?? '') ?? [];
    const columns = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    return cells
      .filter(({ row, column, value }) => typeof value === 'object' && row < Number(rows) && column < columns)
      .map(({ row, column, value, formula }) => `${name} ${row + 1}/${column + 1} ${JSON.stringify(value)} ${formula}`);
  });
}
