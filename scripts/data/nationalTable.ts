/**
 * Makes the built-in national input-output table from the download of Statistics Norway's table 1850:
 *   npm run national-table -- FOLDER, where the downloads are
 * LICENSE.md beside the table gives the source and licence.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sayErrors } from '../sayErrors';
import { csvRows } from './csv';
import { downloadsFolder } from './downloads';

if (require.main === module) sayErrors();
const folder = downloadsFolder('national-table');
const target = join(__dirname, '../../src/analysis/national/inputOutput2021.json');

const rows = csvRows(readFileSync(join(folder, 'input-output/ssb_iot_1850_2021_clean.csv'), 'utf8'));
const [head = []] = rows;

/**
 * Reads a cell as a number. Two cells of table 1850 hold #VALUE! and are read as 0: the purchases by air transport of imputed rents and of work in
 * private households. Both rows are 0 in every other column.
 */
function figure(row: readonly string[], column: string): number {
  const cell = row[head.indexOf(column)] ?? '';
  const value = cell === '' || cell === '#VALUE!' ? 0 : Number(cell);
  if (!Number.isFinite(value)) throw new Error(`${row[0] ?? ''} × ${column} reads ${cell}`);
  return Math.round(value * 1000) / 1000;
}

function row(code: string, transaction: string): readonly string[] {
  const found = rows.find((cells) => cells[0] === code && cells[1] === transaction);
  if (!found) throw new Error(`No row ${code} ${transaction}`);
  return found;
}

const output = row('RZ', 'P1');
const compensation = row('RZ', 'D1');
/** The industries with output. Refining, chemicals and extraterritorial bodies have none of their own in the table. */
const codes = head.filter((code) => /^R[0-9A-Z]/.test(code) && figure(output, code) > 0);

const table = {
  source: 'Statistisk sentralbyrå, tabell 1850: norske leveranser, næring × næring, 2021, basispriser, millioner kroner',
  licence: 'CC BY 4.0',
  codes,
  flows: codes.map((supplier) => codes.map((purchaser) => figure(row(supplier, ''), purchaser))),
  output: codes.map((code) => figure(output, code)),
  compensation: codes.map((code) => figure(compensation, code)),
  householdConsumption: codes.map((code) => figure(row(code, ''), 'P3_S14')),
};

writeFileSync(target, `${JSON.stringify(table)}\n`);
