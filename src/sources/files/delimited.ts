/** Reads text in which commas, semicolons or tabs separate the cells. */

import Papa from 'papaparse';
import { SourceFault } from '../sourceFault';
import { isBlank, mostCells, type FileCell } from './ReadTable';

type Delimiter = ',' | ';' | '\t';

/** In order of preference. The comma is last because it is also a decimal mark and occurs in the names of industries. */
const delimiters: readonly Delimiter[] = ['\t', ';', ','];

/** The number of lines that the delimiter is found from. */
const glance = 200;

export function readDelimited(name: string, written: string): readonly (readonly FileCell[])[] {
  const { text, delimiter: declared } = withoutExcelsLine(oneKindOfLine(written.replace(/^\uFEFF/, '')));
  if (text.trim() === '') throw new SourceFault('fileEmpty', { file: name });
  if (/^\s*(?:<(?:!doctype|html|\?xml|table)|%PDF-|[{[]\s*["{[])/i.test(text))
    throw new SourceFault('fileNotTable', { file: name });
  const delimiter = declared ?? bestDelimiter(text);
  if (delimiter === undefined) throw new SourceFault('fileNotTable', { file: name });
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, header: false, skipEmptyLines: false });
  // An unclosed quotation mark makes the rest of the file one cell.
  const open = errors.find(({ type }) => type === 'Quotes');
  if (open) throw new SourceFault('fileQuoteOpen', { file: name, line: (open.row ?? 0) + 1 });
  const cells = data.map((row) => row.map((cell): FileCell => (cell === '' ? null : cell)));
  let count = 0;
  for (const row of cells) count += row.length;
  if (count > mostCells) throw new SourceFault('fileTooLarge', { file: name, megabytes: 20, cells: mostCells });
  return withoutEmptyEnd(cells);
}

export function withoutEmptyEnd(cells: readonly (readonly FileCell[])[]): readonly (readonly FileCell[])[] {
  const last = cells.findLastIndex((row) => row.some((cell) => !isBlank(cell)));
  return cells.slice(0, last + 1);
}

/** Makes mixed line ends the same: the parser would read the less common kind as part of a cell. */
function oneKindOfLine(text: string): string {
  const outside = text.replace(/"[^"]*"/g, '');
  const kinds = [/\r\n/, /(?<!\r)\n/, /\r(?!\n)/].filter((kind) => kind.test(outside));
  return kinds.length > 1 ? text.replace(/\r\n?/g, '\n') : text;
}

/** Removes Excel's `sep=;` line, which declares the delimiter. */
function withoutExcelsLine(text: string): { text: string; delimiter: Delimiter | undefined } {
  const line = /^"?sep=([;,\t])"?(?:\r\n|\n|\r)/i.exec(text);
  if (!line) return { text, delimiter: undefined };
  return { text: text.slice(line[0].length), delimiter: delimiters.find((mark) => mark === line[1]) };
}

/** The delimiter by which most lines have the same number of cells, and more than one. */
function bestDelimiter(text: string): Delimiter | undefined {
  const [best] = delimiters
    .map((delimiter) => ({ delimiter, fit: fitOf(text, delimiter) }))
    .filter(({ fit }) => fit > 0)
    // The sort is stable, so that of two equally good delimiters the preferred one stays first.
    .sort((one, other) => other.fit - one.fit);
  return best?.delimiter;
}

function fitOf(text: string, delimiter: Delimiter): number {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, header: false, skipEmptyLines: true, preview: glance });
  const widths = new Map<number, number>();
  for (const { length } of data) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
  const share = Math.max(0, ...widths.values()) / Math.max(1, data.length);
  // A delimiter that splits quoted texts leaves unpaired quotation marks, and is only chosen when no other fits.
  return errors.some(({ type }) => type === 'Quotes') ? share / glance : share;
}
