/**
 * From a table to a sheet: decides where each block stands and answers every formula's questions about addresses.
 * The result is plain data, so that the room that writes it needs no knowledge of any table.
 *
 *   row 1 title · row 2 area and date · row 3 sources · row 4 the header that print repeats · the blocks · charts · notes · receipt
 */

import type { Language } from '../text';
import { say } from '../text';
import { sheetWords } from '../text/tables';
import { address, columnName, quoteSheet } from './address';
import type { Block, Cell, Column, Content, Context, Format, Place, StyledCell, TableDefinition, TableId } from './definition';
import { grid } from './grid';
import type { ChartPlan, SheetPlan, StyledRange, Value } from './sheetPlan';

const headerRow = 4;
const labelWidth = 190;
const numberWidth = 68;
const chartRows = 18;

interface Standing {
  readonly block: Block;
  /** Row of the header, from 1. */
  readonly header: number;
  /** First column, from 0. */
  readonly left: number;
}

interface Standings {
  readonly sheet: string;
  readonly blocks: ReadonlyMap<string, Standing>;
  /** First row under all blocks of the page. */
  readonly end: number;
  /** Columns of the page, without the workings. */
  readonly width: number;
}

function stand(sheet: string, blocks: readonly Block[], workings: readonly Block[]): Standings {
  const standing = new Map<string, Standing>();
  const stack = (column: readonly Block[], left: number): number => {
    let row = headerRow;
    for (const [index, block] of column.entries()) {
      // A block that continues has its header row where the one before has its last row.
      const header = block.continues ? row - 2 : index === 0 ? row : row + (block.heading ? 1 : 0);
      standing.set(block.key, { block, header, left });
      row = header + block.rows.length + 2;
    }
    return row - 1;
  };
  const width = Math.max(...blocks.map((block) => block.columns.length));
  const end = stack(blocks, 0);
  stack(workings, width + 1);
  return { sheet, blocks: standing, end, width };
}

function find(standings: Standings, key: string): Standing {
  const found = standings.blocks.get(key);
  if (!found) throw new Error(`The sheet ${standings.sheet} has no block ${key}.`);
  return found;
}

const columnOf = (standing: Standing, key: string): number => {
  const index = standing.block.columns.findIndex((column) => column.key === key);
  if (index < 0) throw new Error(`The block ${standing.block.key} has no column ${key}.`);
  return standing.left + index;
};

const rowOf = (standing: Standing, row: number): number => {
  const index = row < 0 ? standing.block.rows.length + row : row;
  if (index < 0 || index >= standing.block.rows.length) throw new Error(`The block ${standing.block.key} has no row ${row}.`);
  return standing.header + 1 + index;
};

function place(
  all: ReadonlyMap<TableId, Standings>,
  standings: Standings,
  own: { standing: Standing; row: number },
  qualified = false,
): Place {
  const on = (reference: string): string => (qualified ? `${quoteSheet(standings.sheet)}!${reference}` : reference);
  return {
    of: (column) => address(own.row, columnOf(own.standing, column)),
    cell: (block, column, row) => {
      const standing = find(standings, block);
      return on(address(rowOf(standing, row), columnOf(standing, column), true));
    },
    column: (block, column) => {
      const standing = find(standings, block);
      const at = columnOf(standing, column);
      return on(`${address(rowOf(standing, 0), at, true)}:${address(rowOf(standing, -1), at, true)}`);
    },
    across: (block, row, from, to) => {
      const standing = find(standings, block);
      const at = rowOf(standing, row);
      return on(`${address(at, columnOf(standing, from), true)}:${address(at, columnOf(standing, to), true)}`);
    },
    header: (block, column) => {
      const standing = find(standings, block);
      return on(address(standing.header, columnOf(standing, column), true));
    },
    headers: (block, from, to) => {
      const standing = find(standings, block);
      return on(
        `${address(standing.header, columnOf(standing, from), true)}:${address(standing.header, columnOf(standing, to), true)}`,
      );
    },
    on: (table) => {
      const other = all.get(table);
      if (!other) throw new Error(`Table ${table} is not made together with ${standings.sheet}.`);
      return place(all, other, own, true);
    },
  };
}

const styled = (cell: Cell): StyledCell => (cell !== null && typeof cell === 'object' ? cell : { content: cell });

/** One definition on its sheet. `standings` holds every table of the run, for formulas that reach from one sheet to another. */
function planSheet(
  definition: TableDefinition,
  body: ReturnType<TableDefinition['body']>,
  standings: Standings,
  all: ReadonlyMap<TableId, Standings>,
  context: Context,
  today: number,
  tableName: string,
): SheetPlan {
  const { language } = context;
  const first = find(standings, body.blocks[0].key);
  const { put, cells } = grid();
  const formats: { address: string; format: Format }[] = [];
  const styles: StyledRange[] = [];
  const widths: number[] = [];
  const resolve = (content: Content, at: Place): Value => (typeof content === 'function' ? content(at) : (content ?? ''));

  put(1, 0, `${definition.id} ${say(definition.title, language)}`);
  put(2, 0, '=Sak_navn');
  put(2, 1, today);
  const sources = [...new Set(definition.data.flatMap((table) => context.sources[table]))];
  put(3, 0, sources.length > 0 ? `${say(sheetWords.source, language)}: ${sources.join('; ')}` : '');
  formats.push({ address: 'B2', format: 'date' });
  styles.push({ address: 'A1', role: 'title' }, { address: 'A2:B2', role: 'subtitle' }, { address: 'A3', role: 'note' });

  const writeBlock = (standing: Standing): void => {
    const { block, header, left } = standing;
    const last = left + block.columns.length - 1;
    if (block.heading && header > headerRow) {
      put(header - 1, left, block.heading);
      styles.push({ address: address(header - 1, left), role: 'heading' });
    }
    for (const [index, column] of block.columns.entries()) {
      const at = place(all, standings, { standing, row: header });
      if (!block.continues) put(header, left + index, resolve(column.title, at));
      widths[left + index] = Math.max(widths[left + index] ?? 0, columnWidth(column, left + index === 0));
      formats.push({
        address: `${address(header + 1, left + index)}:${address(header + block.rows.length, left + index)}`,
        format: column.format,
      });
      if (column.role)
        styles.push({
          address: `${address(header + 1, left + index)}:${address(header + block.rows.length, left + index)}`,
          role: column.role,
        });
    }
    if (!block.continues) styles.push({ address: `${address(header, left)}:${address(header, last)}`, role: 'header' });
    for (const [index, row] of block.rows.entries()) {
      const at = place(all, standings, { standing, row: header + 1 + index });
      if (row.role)
        styles.push({ address: `${address(header + 1 + index, left)}:${address(header + 1 + index, last)}`, role: row.role });
      for (const [offset, column] of block.columns.entries()) {
        const cell = row.cells[column.key];
        if (cell === undefined) continue;
        const { content, format, role } = styled(cell);
        const where = address(header + 1 + index, left + offset);
        put(header + 1 + index, left + offset, resolve(content, at));
        if (format) formats.push({ address: where, format });
        if (role) styles.push({ address: where, role });
      }
    }
    if (block.spill) put(header + 1, left, block.spill(place(all, standings, { standing, row: header + 1 })));
  };
  for (const standing of standings.blocks.values()) writeBlock(standing);

  let row = standings.end + 1;
  const charts = (body.charts ?? []).map((chart, index): ChartPlan => {
    const at = place(all, standings, { standing: first, row: headerRow }, true);
    const from = row + index * (chartRows + 1);
    const { categories, series, ...rest } = chart;
    return {
      ...rest,
      name: `${definition.id} ${index + 1}`,
      categories: categories(at),
      series: series.map(({ name, values }) => ({ name, values: values(at) })),
      from: address(from, 0),
      to: address(from + chartRows - 1, Math.min(standings.width, 10) - 1),
    };
  });
  row += charts.length * (chartRows + 1);

  const notes = [
    ...(body.notes ?? []),
    say(sheetWords.missing, language),
    ...(definition.cites.length > 0 ? [`${say(sheetWords.basis, language)}: ${definition.cites.join('; ')}`] : []),
    say(sheetWords.needsAddIn, language),
  ];
  for (const note of notes) put(row++, 0, note);
  const receipt = standings.width + 1;
  put(row, receipt, '=OMST.RECEIPT()');
  put(row, 0, `="${say(sheetWords.receipt, language)}: "&TEXTJOIN(" · ",TRUE,${address(row, receipt)}:${address(row, receipt + 4)})`);
  styles.push({ address: `A${row - notes.length}:A${row}`, role: 'note' });

  const filled = cells();
  const columns = filled[0]?.length ?? 0;
  return {
    name: standings.sheet,
    cells: filled,
    formats,
    styles,
    widths: Array.from({ length: columns }, (_, index) => widths[index] ?? (index === standings.width ? 20 : numberWidth)),
    names: [
      {
        name: tableName,
        address: `${address(first.header, 0, true)}:${address(first.header + first.block.rows.length, first.left + first.block.columns.length - 1, true)}`,
      },
    ],
    charts,
    tables: [],
    choices: [],
    printArea: `A1:${columnName(Math.max(standings.width, Math.min(standings.width, 10)) - 1)}${row}`,
    headerRow,
  };
}

const columnWidth = (column: Column, first: boolean): number => column.width ?? (first ? labelWidth : numberWidth);

/** A free name for every sheet of a run: 'S4 Sysselsetting', or 'S4 Sysselsetting (2)' when that one is taken. */
function freeNames(
  definitions: readonly TableDefinition[],
  taken: ReadonlySet<string>,
  language: Language,
): { run: number; names: Map<TableId, string> } {
  const lower = new Set([...taken].map((name) => name.toLowerCase()));
  const named = (run: number): [TableId, string][] =>
    definitions.map(({ id, sheet }) => [id, `${id} ${say(sheet, language)}${run === 1 ? '' : ` (${run})`}`]);
  let run = 1;
  while (
    named(run).some(([, name]) => lower.has(name.toLowerCase())) ||
    definitions.some(({ id }) => lower.has(tableNameOf(id, run).toLowerCase()))
  )
    run++;
  return { run, names: new Map(named(run)) };
}

/** The defined name of a table's first block, by which a reader finds it again. */
export const tableNameOf = (id: TableId, run: number): string => `Tabell_${id}${run === 1 ? '' : `_${run}`}`;

/**
 * Every table of a run as sheets, in order.
 * @param taken names of sheets and defined names that the workbook already has; none of them is used
 * @param today the date on the sheets, as Excel counts days
 */
export function layOut(
  definitions: readonly TableDefinition[],
  context: Context,
  taken: ReadonlySet<string>,
  today: number,
): SheetPlan[] {
  const { run, names } = freeNames(definitions, taken, context.language);
  const planned = definitions.map((definition) => {
    const body = definition.body(context);
    const sheet = names.get(definition.id) ?? definition.id;
    return { definition, body, standings: stand(sheet, body.blocks, body.workings ?? []) };
  });
  const all = new Map(planned.map(({ definition, standings }) => [definition.id, standings]));
  return planned.map(({ definition, body, standings }) =>
    planSheet(definition, body, standings, all, context, today, tableNameOf(definition.id, run)),
  );
}
