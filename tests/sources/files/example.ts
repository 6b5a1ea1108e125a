/** Reads excerpts of real files for the tests, and makes rows of them. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataTables, firstFault, type DataRows, type DataTableKey } from '../../../src/case/dataTables';
import { readFile } from '../../../src/sources/files/readFile';
import type { ReadTable } from '../../../src/sources/files/ReadTable';
import { toRows, type FileRows } from '../../../src/sources/files/toRows';
import type { Understanding } from '../../../src/sources/files/Understanding';
import { understandAs } from './understandAs';

export const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(__dirname, 'examples', name)));

export async function example(name: string): Promise<ReadTable> {
  const [table] = await readFile(name, bytesOf(name));
  return table!;
}

export const today = '2026-11-23';

/** Makes the rows of a data table, and expects the data table to accept them. */
export function rowsFrom(
  table: ReadTable,
  target: DataTableKey,
  understanding: Understanding = understandAs(table, target),
): FileRows {
  const fileRows = toRows(table, understanding, target, { today, fileName: table.name });
  expect(firstFault(dataTables[target], fileRows.rows)).toBeUndefined();
  return fileRows;
}

/** The figure of a place, a category and a year. */
export const figure = (rows: DataRows, place: string, category: string, year: number): unknown =>
  rows.find((row) => row[1] === place && row[3] === category && row[4] === year)?.[5];
