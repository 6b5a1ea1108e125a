import Papa from 'papaparse';

/**
 * Reads a downloaded table. Returns its rows of cells, the headers first, without empty lines.
 *
 * @throws Error with one line that names the row and the fault, for instance a quotation mark that is never closed
 */
export function csvRows(text: string, delimiter = ','): string[][] {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter, skipEmptyLines: true });
  const [error] = errors;
  if (error) throw new Error(`Row ${(error.row ?? 0) + 1} of the file is not valid CSV: ${error.message}`);
  return data;
}
