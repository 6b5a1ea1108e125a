/** A file or a paste as tables of cells: CSV in the encodings and with the marks that Norwegian offices use, and xlsx. */

import { SourceFault } from '../sourceFault';
import { decode } from './decode';
import { readDelimited } from './delimited';
import { largestFile, mostCells, type ReadTable } from './ReadTable';
import { isOldContainer, isZip, oldContainerFault, readWorkbookFile } from './workbookFile';

/**
 * One table per sheet that has content; one for a text file.
 *
 * @throws SourceFault fileEmpty, fileNotTable, fileQuoteOpen, fileEncrypted, fileOldExcel, fileNotXlsx, fileTooLarge
 */
export async function readFile(name: string, bytes: Uint8Array): Promise<ReadTable[]> {
  if (bytes.length === 0) throw new SourceFault('fileEmpty', { file: name });
  if (bytes.length > largestFile) throw new SourceFault('fileTooLarge', { file: name, megabytes: 20, cells: mostCells });
  if (isOldContainer(bytes)) throw oldContainerFault(name, bytes);
  if (isZip(bytes)) return readWorkbookFile(name, bytes);
  const { text, encoding } = decode(name, bytes);
  return [{ name, ...readDelimited(name, text), encoding }];
}

/** What was pasted, from Excel or a page: tabs as a rule, but a pasted CSV is as good. */
export function readPaste(text: string): ReadTable[] {
  const name = 'Limt inn';
  if (text.length > largestFile) throw new SourceFault('fileTooLarge', { file: name, megabytes: 20, cells: mostCells });
  return [{ name, ...readDelimited(name, text) }];
}
