import Papa from 'papaparse';

/**
 * The cells of a downloaded table, row by row, the headers first. Empty lines are left out.
 *
 * @throws Error with one line that says what is wrong with the file and in which row, where a quotation mark is never closed
 */
export function csvRows(text: string, delimiter = ','): string[][] {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter, skipEmptyLines: true });
  const [error] = errors;
  if (error) throw new Error(`Row ${(error.row ?? 0) + 1} of the file is no CSV: ${error.message}`);
  return data;
}
