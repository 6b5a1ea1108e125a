/** Text parted by commas, semicolons or tabs, as cells. */

import Papa from 'papaparse';
import { SourceFault } from '../sourceFault';
import { isBlank, mostCells, type Delimiter, type FileCell } from './ReadTable';

export interface Delimited {
  readonly cells: readonly (readonly FileCell[])[];
  readonly delimiter: Delimiter;
}

/** In the order they are trusted: a comma is also a decimal mark, and stands in names of industries. */
const delimiters: readonly Delimiter[] = ['\t', ';', ','];

/** Enough to see which mark parts the cells. */
const glance = 200;

export function readDelimited(name: string, written: string): Delimited {
  const { text, delimiter: said } = withoutExcelsLine(oneKindOfLine(written.replace(/^\uFEFF/, '')));
  if (text.trim() === '') throw new SourceFault('fileEmpty', { file: name });
  if (/^\s*(?:<(?:!doctype|html|\?xml|table)|%PDF-|[{[]\s*["{[])/i.test(text))
    throw new SourceFault('fileNotTable', { file: name });
  const delimiter = said ?? bestDelimiter(text);
  if (delimiter === undefined) throw new SourceFault('fileNotTable', { file: name });
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, header: false, skipEmptyLines: false });
  // An open quotation mark would swallow the rest of the file into one cell.
  const open = errors.find(({ type }) => type === 'Quotes');
  if (open) throw new SourceFault('fileQuoteOpen', { file: name, line: (open.row ?? 0) + 1 });
  const cells = data.map((row) => row.map((cell): FileCell => (cell === '' ? null : cell)));
  let count = 0;
  for (const row of cells) count += row.length;
  if (count > mostCells) throw new SourceFault('fileTooLarge', { file: name, megabytes: 20, cells: mostCells });
  return { cells: withoutEmptyEnd(cells), delimiter };
}

export function withoutEmptyEnd(cells: readonly (readonly FileCell[])[]): readonly (readonly FileCell[])[] {
  const last = cells.findLastIndex((row) => row.some((cell) => !isBlank(cell)));
  return cells.slice(0, last + 1);
}

/** Files that were put together from others mix kinds of line end, which the parser reads as parts of cells. */
function oneKindOfLine(text: string): string {
  const outside = text.replace(/"[^"]*"/g, '');
  const kinds = [/\r\n/, /(?<!\r)\n/, /\r(?!\n)/].filter((kind) => kind.test(outside));
  return kinds.length > 1 ? text.replace(/\r\n?/g, '\n') : text;
}

/** Excel lets the first line say what parts the cells. */
function withoutExcelsLine(text: string): { text: string; delimiter: Delimiter | undefined } {
  const line = /^"?sep=([;,\t])"?(?:\r\n|\n|\r)/i.exec(text);
  if (!line) return { text, delimiter: undefined };
  return { text: text.slice(line[0].length), delimiter: delimiters.find((mark) => mark === line[1]) };
}

/** The mark that gives most lines the same number of cells, more than one. */
function bestDelimiter(text: string): Delimiter | undefined {
  const [best] = delimiters
    .map((delimiter) => ({ delimiter, fit: fitOf(text, delimiter) }))
    .filter(({ fit }) => fit > 0)
    // Sorting is stable: of two that fit as well, the one trusted more stays first.
    .sort((one, other) => other.fit - one.fit);
  return best?.delimiter;
}

function fitOf(text: string, delimiter: Delimiter): number {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, header: false, skipEmptyLines: true, preview: glance });
  const widths = new Map<number, number>();
  for (const { length } of data) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
  const share = Math.max(0, ...widths.values()) / Math.max(1, data.length);
  // A mark within quotation marks does not part cells: the one that leaves them in pairs comes first.
  return errors.some(({ type }) => type === 'Quotes') ? share / glance : share;
}
