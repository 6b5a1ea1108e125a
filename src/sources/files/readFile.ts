/** Reads a file or a pasted text as tables of cells: xlsx, and CSV in the encodings and with the delimiters that Norwegian offices use. */

import { SourceFault } from '../sourceFault';
import { decode } from './decode';
import { readDelimited } from './delimited';
import { maximumFileBytes, maximumCells, type ReadTable } from './ReadTable';
import { isOldContainer, isZip, oldContainerFault, readWorkbookFile } from './workbookFile';

/**
 * Returns one table for each sheet that has content, or one for a text file.
 *
 * @throws SourceFault fileEmpty, fileNotTable, fileQuoteOpen, fileEncrypted, fileOldExcel, fileNotXlsx, fileTooLarge
 */
export async function readFile(name: string, bytes: Uint8Array): Promise<ReadTable[]> {
  if (bytes.length === 0) throw new SourceFault('fileEmpty', { file: name });
  if (bytes.length > maximumFileBytes) throw new SourceFault('fileTooLarge', { file: name, megabytes: 20, cells: maximumCells });
  if (isOldContainer(bytes)) throw oldContainerFault(name, bytes);
  if (isZip(bytes)) return readWorkbookFile(name, bytes);
  return [{ name, cells: readDelimited(name, decode(name, bytes)) }];
}

/** Reads a pasted text: cells from Excel or a web page, which tabs separate, or CSV. @throws SourceFault fileEmpty, fileNotTable, fileQuoteOpen, fileTooLarge */
export function readPaste(text: string): ReadTable[] {
  const name = 'Limt inn';
  if (text.length > maximumFileBytes) throw new SourceFault('fileTooLarge', { file: name, megabytes: 20, cells: maximumCells });
  return [{ name, cells: readDelimited(name, text) }];
}
