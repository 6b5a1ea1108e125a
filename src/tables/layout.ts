/**
 * From a table to a sheet: decides where each block stands and answers every formula's questions about addresses.
 * The result is plain data, so that the room that writes it needs no knowledge of any table.
 *
 *   row 1 title · row 2 area and date · row 3 sources · row 4 the header that print repeats · the blocks · charts · notes · receipt
 */

import { toIso } from '../case/excelDate';
import type { Language } from '../text';
import { say } from '../text';
import { sheetWords } from '../text/tables/sheet';
import { address, columnName } from './address';
import type {
  Block,
  Body,
  Cell,
  Chart,
  Column,
  Content,
  Context,
  Format,
  Place,
  StyledCell,
  TableDefinition,
  TableId,
} from './definition';
import { grid, type Grid } from './grid';
import { find, headerRow, place, stand, type Standing, type Standings } from './places';
import { heightOf, lines } from './textSize';
import { tableName, titled } from './titles';
import type { ChartPlan, SheetPlan, StyledRange, Value } from './sheetPlan';

const labelWidth = 190;
const numberWidth = 68;
const gapWidth = 20;
/** Rows that a chart covers unless it says otherwise. */
const chartRows = 18;
/** Rows of a chart, the one that describes it, and a blank one beneath. */
const roomFor = (chart: Chart): number => (chart.rows ?? chartRows) + 2;
/** Points that a chart is wide, where the page has room for it. */
const chartWidth = 860;
const noteSize = 9;

/** A sheet on its way to being planned. */
interface Draft extends Pick<Grid, 'put'> {
  readonly formats: { address: string; format: Format }[];
  readonly styles: StyledRange[];
  readonly widths: number[];
  readonly heights: Map<number, number>;
  readonly inputs: string[];
  readonly spills: string[];
}

const styled = (cell: Cell): StyledCell => (cell !== null && typeof cell === 'object' ? cell : { content: cell });
const resolve = (content: Content, at: Place): Value => (typeof content === 'function' ? content(at) : (content ?? ''));
const columnWidth = (column: Column, first: boolean): number => column.width ?? (first ? labelWidth : numberWidth);
const rightAligned = ({ format }: Column): boolean => format !== 'text' && format !== 'code';
const tallest = (draft: Draft, row: number, height: number): void => {
  draft.heights.set(row, Math.max(draft.heights.get(row) ?? 0, height));
};

/** Points from the left edge of the sheet to the end of so many columns. */
const widthOf = ({ widths }: Draft, columns: number): number =>
  Array.from({ length: columns }, (_, column) => widths[column] ?? numberWidth).reduce((sum, width) => sum + width, 0);

/** What a header shows, for its height: a formula's own words, with a year for each reference. */
const shownTitle = (title: Value): string => {
  if (typeof title !== 'string' || !title.startsWith('=')) return String(title);
  const parts = /^="/.test(title) ? title.slice(1).split('&') : [];
  return parts.map((part) => (part.startsWith('"') ? part.slice(1, -1) : '2026')).join('');
};

/** One definition on its sheet. `all` holds every table of the run, for formulas that reach from one sheet to another. */
function planSheet(
  { definition, body, standings }: Planned,
  all: ReadonlyMap<TableId, Standings>,
  context: Context,
  today: number,
): SheetPlan {
  const { put, cells } = grid();
  const draft: Draft = { put, formats: [], styles: [], widths: [], heights: new Map(), inputs: [], spills: [] };
  const first = find(standings, body.blocks[0].key);

  writeHeading(draft, definition, context, today);
  for (const standing of standings.blocks.values()) writeBlock(draft, standing, standings, all);
  const pageWidth = widthOf(draft, standings.width);
  const lastColumn = columnName(standings.width - 1);
  const writeNote = (row: number, note: string): string => {
    put(row, 0, note);
    const text = note.startsWith('=') ? 'x'.repeat(receiptLength) : note;
    tallest(draft, row, heightOf(lines(text, pageWidth, noteSize), noteSize));
    const range = `A${row}:${lastColumn}${row}`;
    draft.styles.push({ address: range, role: 'note' });
    return range;
  };
  let firstNote = standings.end + 1;
  const charts = (body.charts ?? []).map((chart, index) => {
    const row = chart.under === undefined ? firstNote : endOf(find(standings, chart.under)) + 2;
    if (chart.under === undefined) firstNote += roomFor(chart);
    const plan = planChart(chart, `Figur_${definition.id}_${index + 1}`, row, standings, all, first, draft);
    // Excel's API gives a chart no alternative text, and a screen reader reads cells: the text stands directly under the chart.
    const describedAt = row + roomFor(chart) - 2;
    return { plan, describedAt, merge: writeNote(describedAt, chart.altText) };
  });
  const notes = notesOf(definition, body, context, place(all, standings, { standing: first, row: headerRow }));
  const merges = [...charts.map(({ merge }) => merge), ...notes.map((note, index) => writeNote(firstNote + index, note))];
  const lastRow = firstNote + notes.length - 1;

  const filled = cells();
  const columns = filled[0]?.length ?? 0;
  return {
    name: standings.sheet,
    cells: filled,
    formats: draft.formats,
    styles: draft.styles,
    widths: Array.from(
      { length: columns },
      (_, index) => draft.widths[index] ?? (index === standings.width ? gapWidth : numberWidth),
    ),
    heights: draft.heights,
    merges: [`A3:${lastColumn}3`, ...merges],
    names: [
      ...body.blocks.map(({ key }, index) => ({
        name: index === 0 ? tableName(definition.id) : `${tableName(definition.id)}_${key}`,
        address: extent(find(standings, key)),
      })),
      ...charts.map(({ plan, describedAt }) => ({ name: plan.name, address: `$A$${describedAt}` })),
      { name: `Side_${definition.id}`, address: `$A$1:$${lastColumn}$${lastRow}` },
      { name: `Ark_${definition.id}`, address: `$A$1:${address(filled.length, columns - 1, true)}` },
    ],
    inputs: draft.inputs,
    spills: draft.spills,
    charts: charts.map(({ plan }) => plan),
    tables: body.blocks.flatMap((block) =>
      block.filtered ? [{ address: extent(find(standings, block.key)).replaceAll('$', '') }] : [],
    ),
    choices: [],
    printArea: `A1:${lastColumn}${lastRow}`,
    headerRow,
    onePage: body.onePage ?? (charts.length > 0 && !body.charts?.some(({ under }) => under !== undefined)),
    first: definition.pack === 'every' && definition.id === 'front',
  };
}

/** Day, month and year as they are written in the language. */
const writtenDate = (today: number, language: Language): string => {
  const [year = '', month = '', day = ''] = toIso(today).split('-');
  return language === 'en' ? `${year}-${month}-${day}` : `${day}.${month}.${year}`;
};

function writeHeading(
  { put, styles, heights }: Draft,
  definition: TableDefinition,
  { language, sources }: Context,
  today: number,
): void {
  const from = [...new Set(definition.data.flatMap((table) => sources[table]))];
  put(1, 0, titled(definition.id, say(definition.title, language)));
  put(2, 0, `=Sak_navn&" · ${writtenDate(today, language)}"`);
  put(3, 0, from.length > 0 ? `${say(sheetWords.source, language)}: ${from.join('; ')}` : '');
  heights.set(1, heightOf(1, 16));
  styles.push({ address: 'A1', role: 'title' }, { address: 'A2', role: 'subtitle' }, { address: 'A3', role: 'note' });
}

function writeBlock(draft: Draft, standing: Standing, standings: Standings, all: ReadonlyMap<TableId, Standings>): void {
  const { block, header, left } = standing;
  const { put, formats, styles, widths, spills } = draft;
  const last = left + block.columns.length - 1;
  const working = left > 0;
  for (const [index, column] of block.columns.entries()) {
    const at = left + index;
    const body = `${address(header + 1, at)}:${address(header + block.rows.length, at)}`;
    const width = Math.max(widths[at] ?? 0, columnWidth(column, at === 0));
    widths[at] = width;
    formats.push({ address: body, format: column.format });
    if (column.role && !(block.continues && column.role === 'total')) styles.push({ address: body, role: column.role });
    if (column.wrap) styles.push({ address: body, role: 'wrapped' });
    if (at > 0 && !rightAligned(column)) styles.push({ address: body, role: 'indented' });
    if (block.continues) continue;
    const title = resolve(column.title, place(all, standings, { standing, row: header }));
    put(header, at, title);
    const role = working ? 'workings' : at > 0 && rightAligned(column) ? 'headerOfNumbers' : at > 0 ? 'headerOfText' : 'header';
    styles.push({ address: address(header, at), role });
    const count = working ? 1 : lines(shownTitle(title), width);
    if (count > 1) tallest(draft, header, heightOf(count) + 4);
  }
  for (const [index, row] of block.rows.entries()) {
    const number = header + 1 + index;
    if (row.role) styles.push({ address: `${address(number, left)}:${address(number, last)}`, role: row.role });
    writeRow(draft, block, row.cells, number, left, place(all, standings, { standing, row: number }));
  }
  if (!block.spill) return;
  put(header + 1, left, block.spill(place(all, standings, { standing, row: header + 1 })));
  spills.push(`${address(header + 1, left)}:${address(header + block.rows.length, last)}`);
}

function writeRow(draft: Draft, block: Block, cells: Block['rows'][number]['cells'], row: number, left: number, at: Place): void {
  for (const [offset, column] of block.columns.entries()) {
    const cell = cells[column.key];
    if (cell === undefined) continue;
    const { content, format, role, lines: given } = styled(cell);
    const where = address(row, left + offset);
    const value = resolve(content, at);
    draft.put(row, left + offset, value);
    if (format) draft.formats.push({ address: where, format });
    if (role) draft.styles.push({ address: where, role });
    if ((role ?? column.role) === 'input') draft.inputs.push(where);
    const count =
      given ?? (column.wrap && typeof value === 'string' ? lines(value, columnWidth(column, left + offset === 0)) : 1);
    if (count > 1) tallest(draft, row, heightOf(count));
  }
}

function planChart(
  chart: Chart,
  name: string,
  row: number,
  standings: Standings,
  all: ReadonlyMap<TableId, Standings>,
  first: Standing,
  draft: Draft,
): ChartPlan {
  const at = place(all, standings, { standing: first, row: headerRow }, true);
  const { categories, series, ...rest } = chart;
  let columns = 1;
  while (columns < standings.width && widthOf(draft, columns) < chartWidth) columns += 1;
  return {
    ...rest,
    name,
    categories: categories(at),
    series: series.map(({ values, tone, ...one }, index) => ({ ...one, values: values(at), tone: tone ?? index })),
    from: address(row, 0),
    to: address(row + (chart.rows ?? chartRows) - 1, columns - 1),
  };
}

/** About how long the receipt is: a formula does not say how much it shows. */
const receiptLength = 145;

/** What is read under the table: its own notes, the mark for missing, the basis, the add-in, and last the receipt. */
function notesOf(definition: TableDefinition, body: Body, { say: spoken }: Context, at: Place): string[] {
  const receipt = at.across(receiptBlock.key, 0, 'version', 'hash');
  return [
    ...(body.notes ?? []),
    ...(definition.data.length > 0 ? [spoken(sheetWords.missing)] : []),
    ...(definition.cites.length > 0 ? [`${spoken(sheetWords.basis)}: ${definition.cites.join('; ')}`] : []),
    spoken(sheetWords.needsAddIn),
    `="${spoken(sheetWords.receipt)}: "&TEXTJOIN(" · ",TRUE,${receipt})`,
  ];
}

/** What made the sheet, beside it: a sheet that is handed on says which rules and figures it rests on. */
const receiptBlock: Block = {
  key: 'receipt',
  columns: ['version', 'rules', 'from', 'data', 'hash'].map((key) => ({
    key,
    title: key === 'version' ? 'OMST' : '',
    format: 'text',
  })),
  rows: [{ cells: {} }],
  spill: () => '=OMST.RECEIPT()',
};

interface Planned {
  readonly definition: TableDefinition;
  readonly body: Body;
  readonly standings: Standings;
}

/** The last row of a block. */
const endOf = ({ block, header }: Standing): number => header + block.rows.length;

/** A block with its header row. One that continues has none of its own. */
function extent({ block, header, left }: Standing): string {
  const last = address(header + block.rows.length, left + block.columns.length - 1, true);
  return `${address(block.continues ? header + 1 : header, left, true)}:${last}`;
}

/** 'S4 Sysselsetting', or 'S4 Sysselsetting (2)' when a user has a sheet of that name. */
function freeName(wanted: string, taken: ReadonlySet<string>): string {
  for (let run = 1; ; run++) {
    const name = run === 1 ? wanted : `${wanted} (${run})`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** What the workbook has before a run. */
export interface Before {
  /** The names of all its sheets. */
  readonly sheets: readonly string[];
  /** The sheets of earlier runs, by their table: they keep the names that their users may have given them. */
  readonly made: ReadonlyMap<TableId, string>;
}

/**
 * Every table of a run as sheets, in order.
 * @param today the date on the sheets, as Excel counts days
 */
export function layOut(definitions: readonly TableDefinition[], context: Context, before: Before, today: number): SheetPlan[] {
  const taken = new Set(before.sheets.map((name) => name.toLowerCase()));
  const planned = definitions.map((definition): Planned => {
    const body = definition.body(context);
    const room = new Map(
      (body.charts ?? []).flatMap((chart) => (chart.under === undefined ? [] : [[chart.under, roomFor(chart)]])),
    );
    const sheet =
      before.made.get(definition.id) ?? freeName(titled(definition.id, say(definition.sheet, context.language)), taken);
    return { definition, body, standings: stand(sheet, body.blocks, [...(body.workings ?? []), receiptBlock], room) };
  });
  const all = new Map(planned.map(({ definition, standings }) => [definition.id, standings]));
  return planned.map((one) => planSheet(one, all, context, today));
}
