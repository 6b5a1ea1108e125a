/** The sheets of an xlsx file, as cells. */

import { SourceFault } from '../sourceFault';
import { beginsWith } from './decode';
import { withoutEmptyEnd } from './delimited';
import { isBlank, largestFile, mostCells, type FileCell, type ReadTable } from './ReadTable';

export const isZip = (bytes: Uint8Array): boolean => beginsWith(bytes, [0x50, 0x4b, 0x03, 0x04]);
/** The container of Excel 97–2003, which holds encrypted new workbooks too. */
export const isOldContainer = (bytes: Uint8Array): boolean => beginsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]);

export function oldContainerFault(name: string, bytes: Uint8Array): SourceFault {
  // The name of the encrypted part stands in UTF-16 in the list of what the container holds.
  const listed = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  return new SourceFault(listed.includes('EncryptedPackage') ? 'fileEncrypted' : 'fileOldExcel', { file: name });
}

export async function readWorkbookFile(name: string, bytes: Uint8Array): Promise<ReadTable[]> {
  // Loaded when they are needed: most files are CSV.
  const { readXlsx, EncryptedFileError } = await import('hucre');
  if ((await unpackedSize(name, bytes)) > mostUnpacked) throw tooLarge(name);
  const workbook = await readXlsx(bytes).catch((cause: unknown): never => {
    throw new SourceFault(cause instanceof EncryptedFileError ? 'fileEncrypted' : 'fileNotXlsx', { file: name }, { cause });
  });
  let count = 0;
  const tables = workbook.sheets.flatMap((sheet): ReadTable[] => {
    const cells = withoutEmptyEnd(sheet.rows.map((row) => row.map(shown)));
    for (const row of cells) count += row.length;
    if (count > mostCells) throw tooLarge(name);
    return cells.some((row) => row.some((cell) => !isBlank(cell))) ? [{ name: sheet.name, cells }] : [];
  });
  if (tables.length === 0) throw new SourceFault('fileEmpty', { file: name });
  return tables;
}

const tooLarge = (file: string): SourceFault => new SourceFault('fileTooLarge', { file, megabytes: 20, cells: mostCells });

/** Ten times the largest file: more than a million cells take, and a hundredth of what 20 MB can be made to unpack to. */
const mostUnpacked = 10 * largestFile;

/** The most that deflate packs into one byte. */
const densest = 1032;

/** Bytes, as the file itself says; the reader stops where a part turns out to be larger, unless it says nothing. */
async function unpackedSize(name: string, bytes: Uint8Array): Promise<number> {
  const { unzipSync } = await import('fflate');
  let all = 0;
  try {
    unzipSync(bytes, {
      filter: ({ size, originalSize }) => {
        all += originalSize === 0 ? size * densest : originalSize;
        return false;
      },
    });
  } catch (cause) {
    throw new SourceFault('fileNotXlsx', { file: name }, { cause });
  }
  return all;
}

/** A date is written as its day, which is how the other files write it. */
function shown(value: string | number | boolean | Date | null): FileCell {
  // What is no day or no number is shown as text, and so is asked about.
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? String(value) : value.toISOString().slice(0, 10);
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  if (typeof value === 'boolean') return value ? 'SANN' : 'USANN';
  return value === '' ? null : value;
}
