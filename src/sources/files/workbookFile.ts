/** Reads the sheets of an xlsx file as tables of cells. */

import { SourceFault } from '../sourceFault';
import { beginsWith } from './decode';
import { dropEmptyEndRows } from './delimited';
import { isBlank, maximumCells, maximumFileBytes, type FileCell, type ReadTable } from './ReadTable';

export const isZip = (bytes: Uint8Array): boolean => beginsWith(bytes, [0x50, 0x4b, 0x03, 0x04]);
/** Whether the file is in the container format of Excel 97–2003. Encrypted xlsx workbooks are too. */
export const isOldContainer = (bytes: Uint8Array): boolean => beginsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]);

/** The fault of a file in the old container: an encrypted workbook or an old one. */
export function oldContainerFault(name: string, bytes: Uint8Array): SourceFault {
  // The directory of the container names the encrypted part in UTF-16.
  const containerText = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  return new SourceFault(containerText.includes('EncryptedPackage') ? 'fileEncrypted' : 'fileOldExcel', { file: name });
}

/** @throws SourceFault fileEmpty, fileEncrypted, fileNotXlsx, fileTooLarge */
export async function readWorkbookFile(name: string, bytes: Uint8Array): Promise<ReadTable[]> {
  // Loaded only for xlsx files, because most files are CSV.
  const { readXlsx, EncryptedFileError } = await import('hucre');
  if ((await unpackedSize(name, bytes)) > maximumUnpacked) throw tooLarge(name);
  const workbook = await readXlsx(bytes).catch((cause: unknown): never => {
    throw new SourceFault(cause instanceof EncryptedFileError ? 'fileEncrypted' : 'fileNotXlsx', { file: name }, { cause });
  });
  let cellCount = 0;
  const tables = workbook.sheets.flatMap((sheet): ReadTable[] => {
    const cells = dropEmptyEndRows(sheet.rows.map((row) => row.map(toFileCell)));
    for (const row of cells) cellCount += row.length;
    if (cellCount > maximumCells) throw tooLarge(name);
    return cells.some((row) => row.some((cell) => !isBlank(cell))) ? [{ name: sheet.name, cells }] : [];
  });
  if (tables.length === 0) throw new SourceFault('fileEmpty', { file: name });
  return tables;
}

const tooLarge = (file: string): SourceFault => new SourceFault('fileTooLarge', { file, megabytes: 20, cells: maximumCells });

/** In bytes. A million cells take less than this, and a crafted file of 20 MB can unpack to a hundred times as much. */
const maximumUnpacked = 10 * maximumFileBytes;

/** The largest number of bytes that deflate can pack into one byte. */
const maximumDeflateRatio = 1032;

/**
 * The unpacked size in bytes, according to the file itself. The reader stops at a part that turns out to be larger than the file says, but not at a part
 * that says 0, so such a part counts as the largest size that it can unpack to.
 */
async function unpackedSize(name: string, bytes: Uint8Array): Promise<number> {
  const { unzipSync } = await import('fflate');
  let total = 0;
  try {
    unzipSync(bytes, {
      filter: ({ size, originalSize }) => {
        total += originalSize === 0 ? size * maximumDeflateRatio : originalSize;
        return false;
      },
    });
  } catch (cause) {
    throw new SourceFault('fileNotXlsx', { file: name }, { cause });
  }
  return total;
}

/** Writes a date as its day, as text files do. */
function toFileCell(value: string | number | boolean | Date | null): FileCell {
  // An invalid date or number becomes text, so that the user is asked about it.
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? String(value) : value.toISOString().slice(0, 10);
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  if (typeof value === 'boolean') return value ? 'SANN' : 'USANN';
  return value === '' ? null : value;
}
