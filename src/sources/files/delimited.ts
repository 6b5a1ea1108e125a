/** Reads text in which commas, semicolons or tabs separate the cells. */

import Papa from 'papaparse';
import { SourceFault } from '../sourceFault';
import { isBlank, maximumCells, type FileCell } from './ReadTable';

type Delimiter = ',' | ';' | '\t';

/** In order of preference. The comma is last because it is also a decimal mark and occurs in the names of industries. */
const delimiters: readonly Delimiter[] = ['\t', ';', ','];

/** The number of lines that are read to find the delimiter. */
const previewLines = 200;

/** @throws SourceFault fileEmpty, fileNotTable, fileQuoteOpen, fileTooLarge */
export function readDelimited(name: string, content: string): readonly (readonly FileCell[])[] {
  const { text, delimiter: declared } = takeSeparatorLine(unifyLineEnds(content.replace(/^\uFEFF/, '')));
  if (text.trim() === '') throw new SourceFault('fileEmpty', { file: name });
  if (/^\s*(?:<(?:!doctype|html|\?xml|table)|%PDF-|[{[]\s*["{[])/i.test(text))
    throw new SourceFault('fileNotTable', { file: name });
  const delimiter = declared ?? bestDelimiter(text);
  if (delimiter === undefined) throw new SourceFault('fileNotTable', { file: name });
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, header: false, skipEmptyLines: false });
  // An unclosed quotation mark makes the rest of the file one cell.
  const unclosedQuote = errors.find(({ type }) => type === 'Quotes');
  if (unclosedQuote) throw new SourceFault('fileQuoteOpen', { file: name, line: (unclosedQuote.row ?? 0) + 1 });
  const cells = data.map((row) => row.map((cell): FileCell => (cell === '' ? null : cell)));
  let cellCount = 0;
  for (const row of cells) cellCount += row.length;
  if (cellCount > maximumCells) throw new SourceFault('fileTooLarge', { file: name, megabytes: 20, cells: maximumCells });
  return dropEmptyEndRows(cells);
}

export function dropEmptyEndRows(cells: readonly (readonly FileCell[])[]): readonly (readonly FileCell[])[] {
  const last = cells.findLastIndex((row) => row.some((cell) => !isBlank(cell)));
  return cells.slice(0, last + 1);
}

/** Makes mixed line ends the same, because the parser would read the less common kind as part of a cell. */
function unifyLineEnds(text: string): string {
  const outsideQuotes = text.replace(/"[^"]*"/g, '');
  const kinds = [/\r\n/, /(?<!\r)\n/, /\r(?!\n)/].filter((kind) => kind.test(outsideQuotes));
  return kinds.length > 1 ? text.replace(/\r\n?/g, '\n') : text;
}

/** Removes Excel's `sep=;` line, and returns the delimiter that it declares. */
function takeSeparatorLine(text: string): { text: string; delimiter: Delimiter | undefined } {
  const line = /^"?sep=([;,\t])"?(?:\r\n|\n|\r)/i.exec(text);
  if (!line) return { text, delimiter: undefined };
  return { text: text.slice(line[0].length), delimiter: delimiters.find((mark) => mark === line[1]) };
}

/** The delimiter with the highest `fitScore`, or undefined when no delimiter splits any line. */
function bestDelimiter(text: string): Delimiter | undefined {
  const [best] = delimiters
    .map((delimiter) => ({ delimiter, score: fitScore(text, delimiter) }))
    .filter(({ score }) => score > 0)
    // The sort is stable, so the preferred of two equally good delimiters stays first.
    .sort((a, b) => b.score - a.score);
  return best?.delimiter;
}

/** The share of the lines that have the most common number of cells, counting only lines of more than one cell. */
function fitScore(text: string, delimiter: Delimiter): number {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, header: false, skipEmptyLines: true, preview: previewLines });
  const linesByWidth = new Map<number, number>();
  for (const { length } of data) if (length > 1) linesByWidth.set(length, (linesByWidth.get(length) ?? 0) + 1);
  const share = Math.max(0, ...linesByWidth.values()) / Math.max(1, data.length);
  // A delimiter that splits quoted texts leaves unpaired quotation marks. It is chosen only when no other delimiter fits.
  return errors.some(({ type }) => type === 'Quotes') ? share / previewLines : share;
}
