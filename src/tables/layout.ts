/**
 * Turns tables into sheets: decides where each block stands, and gives every formula the addresses that it asks for.
 * The result is plain data, so the workbook room can write it without knowing any table.
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
  TableContext,
  Format,
  SheetAddresses,
  StyledCell,
  TableDefinition,
  TableId,
} from './definition';
import { grid, type Grid } from './grid';
import { findBlock, headerRow, addressesFrom, placeBlocks, type PlacedBlock, type PlacedBlocks } from './sheetAddresses';
import { heightOf, lines } from './textSize';
import { tableName, titled } from './titles';
import type { ChartPlan, SheetPlan, StyledRange, Value } from './sheetPlan';

const labelWidth = 190;
const numberWidth = 68;
const gapWidth = 20;
/** How many rows of the sheet a chart covers when it does not say itself. */
const chartRows = 18;
/** How many rows a chart needs: its own, one for its description, and a blank one. */
const rowsNeededBy = (chart: Chart): number => (chart.rows ?? chartRows) + 2;
/** The width of a chart in points, where the page is wide enough. */
const chartWidth = 860;
const noteSize = 9;

/** What `planSheet` collects while it writes the parts of a sheet. */
interface Draft extends Pick<Grid, 'put'> {
  readonly formats: { address: string; format: Format }[];
  readonly styles: StyledRange[];
  readonly widths: number[];
  readonly heights: Map<number, number>;
  readonly inputs: string[];
  readonly spills: string[];
}

const styled = (cell: Cell): StyledCell => (cell !== null && typeof cell === 'object' ? cell : { content: cell });
const contentAsValue = (content: Content, sheet: SheetAddresses): Value =>
  typeof content === 'function' ? content(sheet) : (content ?? '');
const columnWidth = (column: Column, first: boolean): number => column.width ?? (first ? labelWidth : numberWidth);
const rightAligned = ({ format }: Column): boolean => format !== 'text' && format !== 'code';
const raiseRow = (draft: Draft, row: number, height: number): void => {
  draft.heights.set(row, Math.max(draft.heights.get(row) ?? 0, height));
};

/** Returns the width of the first `columns` columns, in points. */
const widthOf = ({ widths }: Draft, columns: number): number =>
  Array.from({ length: columns }, (_, column) => widths[column] ?? numberWidth).reduce((sum, width) => sum + width, 0);

/** Returns about what a header shows, to find its height. A formula gives its own texts, with a year in place of each reference. */
const shownTitle = (title: Value): string => {
  if (typeof title !== 'string' || !title.startsWith('=')) return String(title);
  const parts = /^="/.test(title) ? title.slice(1).split('&') : [];
  return parts.map((part) => (part.startsWith('"') ? part.slice(1, -1) : '2026')).join('');
};

/**
 * Plans the sheet of one table.
 * @param layouts the placed blocks of every table of the run, for formulas that refer to other sheets
 */
function planSheet(
  { definition, body, layout }: Planned,
  layouts: ReadonlyMap<TableId, PlacedBlocks>,
  context: TableContext,
  today: number,
): SheetPlan {
  const { put, cells } = grid();
  const draft: Draft = { put, formats: [], styles: [], widths: [], heights: new Map(), inputs: [], spills: [] };
  const first = findBlock(layout, body.blocks[0].key);

  writeHeading(draft, definition, context, today);
  for (const placed of layout.blocks.values()) writeBlock(draft, placed, layout, layouts);
  const pageWidth = widthOf(draft, layout.width);
  const lastColumn = columnName(layout.width - 1);
  const writeNote = (row: number, note: string): string => {
    put(row, 0, note);
    const text = note.startsWith('=') ? 'x'.repeat(receiptLength) : note;
    raiseRow(draft, row, heightOf(lines(text, pageWidth, noteSize), noteSize));
    const range = `A${row}:${lastColumn}${row}`;
    draft.styles.push({ address: range, role: 'note' });
    return range;
  };
  let firstNote = layout.end + 1;
  const charts = (body.charts ?? []).map((chart, index) => {
    const row = chart.under === undefined ? firstNote : lastRowOf(findBlock(layout, chart.under)) + 2;
    if (chart.under === undefined) firstNote += rowsNeededBy(chart);
    const plan = planChart(chart, `Figur_${definition.id}_${index + 1}`, row, layout, layouts, first, draft);
    // Excel's API cannot set the alternative text of a chart, and a screen reader reads cells. So the text stands in a cell under the chart.
    const describedAt = row + rowsNeededBy(chart) - 2;
    return { plan, describedAt, merge: writeNote(describedAt, chart.altText) };
  });
  const notes = notesOf(definition, body, context, addressesFrom(layouts, layout, { placed: first, row: headerRow }));
  const merges = [...charts.map(({ merge }) => merge), ...notes.map((note, index) => writeNote(firstNote + index, note))];
  const lastRow = firstNote + notes.length - 1;

  const filled = cells();
  const columns = filled[0]?.length ?? 0;
  return {
    name: layout.sheet,
    cells: filled,
    formats: draft.formats,
    styles: draft.styles,
    widths: Array.from(
      { length: columns },
      (_, index) => draft.widths[index] ?? (index === layout.width ? gapWidth : numberWidth),
    ),
    heights: draft.heights,
    merges: [`A3:${lastColumn}3`, ...merges],
    names: [
      ...body.blocks.map(({ key }, index) => ({
        name: index === 0 ? tableName(definition.id) : `${tableName(definition.id)}_${key}`,
        address: rangeOf(findBlock(layout, key)),
      })),
      ...charts.map(({ plan, describedAt }) => ({ name: plan.name, address: `$A$${describedAt}` })),
      { name: `Side_${definition.id}`, address: `$A$1:$${lastColumn}$${lastRow}` },
      { name: `Ark_${definition.id}`, address: `$A$1:${address(filled.length, columns - 1, true)}` },
    ],
    inputs: draft.inputs,
    spills: draft.spills,
    charts: charts.map(({ plan }) => plan),
    tables: body.blocks.flatMap((block) =>
      block.filtered ? [{ address: rangeOf(findBlock(layout, block.key)).replaceAll('$', '') }] : [],
    ),
    choices: [],
    printArea: `A1:${lastColumn}${lastRow}`,
    headerRow,
    onePage: body.onePage ?? (charts.length > 0 && !body.charts?.some(({ under }) => under !== undefined)),
    first: definition.pack === 'every' && definition.id === 'front',
  };
}

/** The date as the language writes it. */
const writtenDate = (today: number, language: Language): string => {
  const [year = '', month = '', day = ''] = toIso(today).split('-');
  return language === 'en' ? `${year}-${month}-${day}` : `${day}.${month}.${year}`;
};

function writeHeading(
  { put, styles, heights }: Draft,
  definition: TableDefinition,
  { language, sources }: TableContext,
  today: number,
): void {
  const from = [...new Set(definition.data.flatMap((table) => sources[table]))];
  put(1, 0, titled(definition.id, say(definition.title, language)));
  put(2, 0, `=Sak_navn&" · ${writtenDate(today, language)}"`);
  put(3, 0, from.length > 0 ? `${say(sheetWords.source, language)}: ${from.join('; ')}` : '');
  heights.set(1, heightOf(1, 16));
  styles.push({ address: 'A1', role: 'title' }, { address: 'A2', role: 'subtitle' }, { address: 'A3', role: 'note' });
}

function writeBlock(draft: Draft, placed: PlacedBlock, layout: PlacedBlocks, layouts: ReadonlyMap<TableId, PlacedBlocks>): void {
  const { block, header, left } = placed;
  const { put, formats, styles, widths, spills } = draft;
  const last = left + block.columns.length - 1;
  const working = left > 0;
  for (const [index, column] of block.columns.entries()) {
    const columnIndex = left + index;
    const body = `${address(header + 1, columnIndex)}:${address(header + block.rows.length, columnIndex)}`;
    const width = Math.max(widths[columnIndex] ?? 0, columnWidth(column, columnIndex === 0));
    widths[columnIndex] = width;
    formats.push({ address: body, format: column.format });
    if (column.role && !(block.continues && column.role === 'total')) styles.push({ address: body, role: column.role });
    if (column.wrap) styles.push({ address: body, role: 'wrapped' });
    if (columnIndex > 0 && !rightAligned(column)) styles.push({ address: body, role: 'indented' });
    if (block.continues) continue;
    const title = contentAsValue(column.title, addressesFrom(layouts, layout, { placed, row: header }));
    put(header, columnIndex, title);
    const role = working
      ? 'workings'
      : columnIndex > 0 && rightAligned(column)
        ? 'headerOfNumbers'
        : columnIndex > 0
          ? 'headerOfText'
          : 'header';
    styles.push({ address: address(header, columnIndex), role });
    const count = working ? 1 : lines(shownTitle(title), width);
    if (count > 1) raiseRow(draft, header, heightOf(count) + 4);
  }
  for (const [index, row] of block.rows.entries()) {
    const number = header + 1 + index;
    if (row.role) styles.push({ address: `${address(number, left)}:${address(number, last)}`, role: row.role });
    writeRow(draft, block, row.cells, number, left, addressesFrom(layouts, layout, { placed, row: number }));
  }
  if (!block.spill) return;
  put(header + 1, left, block.spill(addressesFrom(layouts, layout, { placed, row: header + 1 })));
  spills.push(`${address(header + 1, left)}:${address(header + block.rows.length, last)}`);
}

function writeRow(
  draft: Draft,
  block: Block,
  cells: Block['rows'][number]['cells'],
  row: number,
  left: number,
  sheet: SheetAddresses,
): void {
  for (const [offset, column] of block.columns.entries()) {
    const cell = cells[column.key];
    if (cell === undefined) continue;
    const { content, format, role, lines: givenLines } = styled(cell);
    const where = address(row, left + offset);
    const value = contentAsValue(content, sheet);
    draft.put(row, left + offset, value);
    if (format) draft.formats.push({ address: where, format });
    if (role) draft.styles.push({ address: where, role });
    if ((role ?? column.role) === 'input') draft.inputs.push(where);
    const count =
      givenLines ?? (column.wrap && typeof value === 'string' ? lines(value, columnWidth(column, left + offset === 0)) : 1);
    if (count > 1) raiseRow(draft, row, heightOf(count));
  }
}

function planChart(
  chart: Chart,
  name: string,
  row: number,
  layout: PlacedBlocks,
  layouts: ReadonlyMap<TableId, PlacedBlocks>,
  first: PlacedBlock,
  draft: Draft,
): ChartPlan {
  const sheet = addressesFrom(layouts, layout, { placed: first, row: headerRow }, true);
  const { categories, series, ...rest } = chart;
  let columns = 1;
  while (columns < layout.width && widthOf(draft, columns) < chartWidth) columns += 1;
  return {
    ...rest,
    name,
    categories: categories(sheet),
    series: series.map(({ values, tone, ...shared }, index) => ({ ...shared, values: values(sheet), tone: tone ?? index })),
    from: address(row, 0),
    to: address(row + (chart.rows ?? chartRows) - 1, columns - 1),
  };
}

/** About how many letters the receipt has: a formula does not tell the length of its text. */
const receiptLength = 145;

/** Returns the lines under a table: its own notes, what `..` means, the basis, that formulas need the add-in, and last the receipt. */
function notesOf(definition: TableDefinition, body: Body, { say: spoken }: TableContext, sheet: SheetAddresses): string[] {
  const receipt = sheet.rowRange(receiptBlock.key, 0, 'version', 'hash');
  return [
    ...(body.notes ?? []),
    ...(definition.data.length > 0 ? [spoken(sheetWords.missing)] : []),
    ...(definition.cites.length > 0 ? [`${spoken(sheetWords.basis)}: ${definition.cites.join('; ')}`] : []),
    spoken(sheetWords.needsAddIn),
    `="${spoken(sheetWords.receipt)}: "&TEXTJOIN(" · ",TRUE,${receipt})`,
  ];
}

/** The receipt, in the workings: it says which version, rules and figures made the sheet, also after the sheet is handed on. */
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
  readonly layout: PlacedBlocks;
}

/** The last row of a block, counted from 1 on the sheet. */
const lastRowOf = ({ block, header }: PlacedBlock): number => header + block.rows.length;

/** Returns the range of a block with its header row. A block that continues has no header row of its own. */
function rangeOf({ block, header, left }: PlacedBlock): string {
  const last = address(header + block.rows.length, left + block.columns.length - 1, true);
  return `${address(block.continues ? header + 1 : header, left, true)}:${last}`;
}

/** Returns 'S4 Sysselsetting', or 'S4 Sysselsetting (2)' when the workbook already has a sheet of that name. */
function freeName(wanted: string, taken: ReadonlySet<string>): string {
  for (let run = 1; ; run++) {
    const name = run === 1 ? wanted : `${wanted} (${run})`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** The sheets of the workbook before a run. */
export interface SheetsBefore {
  /** The names of all its sheets. */
  readonly sheets: readonly string[];
  /** The name of each table's sheet from an earlier run. A sheet keeps the name that a user has given it. */
  readonly made: ReadonlyMap<TableId, string>;
}

/**
 * Plans the sheets of a run, in the order of the tables.
 * @param today the date on the sheets, as Excel counts days
 */
export function layOut(
  definitions: readonly TableDefinition[],
  context: TableContext,
  before: SheetsBefore,
  today: number,
): SheetPlan[] {
  const taken = new Set(before.sheets.map((name) => name.toLowerCase()));
  const planned = definitions.map((definition): Planned => {
    const body = definition.body(context);
    const freeRows = new Map(
      (body.charts ?? []).flatMap((chart) => (chart.under === undefined ? [] : [[chart.under, rowsNeededBy(chart)]])),
    );
    const sheet =
      before.made.get(definition.id) ?? freeName(titled(definition.id, say(definition.sheet, context.language)), taken);
    return { definition, body, layout: placeBlocks(sheet, body.blocks, [...(body.workings ?? []), receiptBlock], freeRows) };
  });
  const layouts = new Map(planned.map(({ definition, layout }) => [definition.id, layout]));
  return planned.map((table) => planSheet(table, layouts, context, today));
}
