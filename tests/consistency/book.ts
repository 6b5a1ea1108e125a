/** Reads a generated workbook as a person does: a figure by its table, block, column and the label of its row, never by its address. */

import { caseSchema, type Case } from '../../src/case/case';
import type { CaseData } from '../../src/case/dataTables';
import type { CellValue, WorkbookSnapshot } from '../../src/excelHost/snapshot';
import type { Sample, SampleId } from '../../src/sources/sample';
import { tables } from '../../src/tables';
import { address, cornersOf, type Corners } from '../../src/tables/address';
import { contextOf } from '../../src/tables/context';
import type { Block, TableId } from '../../src/tables/definition';
import { tableName } from '../../src/tables/titles';
import { sentences, summaryWords, type Norwegian } from '../../src/text/tables/summary';
import type { WorkbookCase } from '../../src/workbook/readWorkbook';

export type BlockName = `${TableId}.${string}`;

/** A place that shows a quantity, and the value that a reader sees there. Null means that the place says that the figure is missing. */
export interface ShownValue {
  /** The year, party or municipality that the value is for; '' when the quantity has only one value. */
  readonly subject: string;
  readonly cell: string;
  readonly value: number | string | null;
  /** The unit that the place rounds the figure to, when it prints a rounded figure: 1 for whole figures, 0.001 for a percentage with one decimal. */
  readonly printedTo?: number;
}

export interface Book {
  readonly sample: SampleId;
  /** The case, its figures and the user's own assumptions as the pane reads them from the workbook. */
  readonly case: Case;
  readonly data: CaseData;
  readonly assumptions: WorkbookCase['assumptions'];
  /** The kroner that 1 on a sheet of money stands for: 1 or 1 000. */
  readonly unit: number;
  /** The municipalities of the case. */
  readonly municipalities: readonly string[];
  /** A cell by the label of its row or by the number of its row, from 0, or from the end when negative. Empty when the sample has no such block. */
  cell(block: BlockName, column: string, row: string | number): ShownValue[];
  /** A column of the block, each cell named by the label of its row. Blank cells are left out. */
  column(block: BlockName, column: string): ShownValue[];
  /** The cells of a row in the columns that have a year as header, each named by its year. Blank cells are left out. */
  years(block: BlockName, row: string | number): ShownValue[];
  /** The text in the header of a column. */
  header(block: BlockName, column: string): string;
  /** A field of the sheet Sak by its name in the workbook. */
  field(name: string): ShownValue[];
  /** A figure in a sentence of the summary, in both forms of Norwegian, as the sentence prints it. */
  prose(sentence: Sentence, figure: string): ShownValue[];
}

type Sentence = 'loss' | 'ripples' | 'population' | 'economy' | 'programme';

/** Returns all blocks that the tables of the samples have. Each must be read by a quantity or be listed in `standAlone`. */
export function blocksOf(samples: readonly Sample[]): ReadonlySet<BlockName> {
  return new Set(
    samples.flatMap((sample) => bodiesOf(sample).flatMap(({ id, blocks }) => blocks.map(({ key }): BlockName => `${id}.${key}`))),
  );
}

function bodiesOf({ case: values, data }: Sample): { id: TableId; blocks: readonly Block[] }[] {
  const context = contextOf(caseSchema.parse(values), data, 'nb', new Set(tables.map(({ id }) => id)));
  return tables.map((table) => ({ id: table.id, blocks: table.body(context).blocks }));
}

/** Returns the value of a cell: null, for a missing figure, when the cell has '..' or an error, and undefined when it is blank. */
function shownBy(value: CellValue | undefined): ShownValue['value'] | undefined {
  if (value === undefined || value === '') return undefined;
  if (typeof value === 'object' || value === '..') return null;
  return typeof value === 'boolean' ? String(value) : value;
}

/** Returns the figure in a text, 1234 for 'mister 1 234 arbeidsplasser', or the text itself when it has none. */
function figureIn(text: string): { value: number | string; printedTo: number } {
  const [, decimals = ''] = text.split(',');
  const value = Number(text.replaceAll(/\s/g, '').replace(',', '.'));
  return Number.isNaN(value) ? { value: text, printedTo: 0 } : { value, printedTo: 10 ** -decimals.length };
}

/**
 * @param opened the case that the pane reads from the same workbook
 * @param read is called with the name of each block that a figure is read from
 * @throws Error when a requested row, column or field does not exist
 */
export function readBook(
  sample: Sample & { readonly id: SampleId },
  workbook: WorkbookSnapshot,
  opened: Pick<WorkbookCase, 'case' | 'data' | 'assumptions'>,
  read: Set<BlockName>,
): Book {
  const cells = new Map(
    workbook.sheets.map(({ name, cells: all }) => [name, new Map(all.map((one) => [`${one.row}/${one.column}`, one.value]))]),
  );
  const names = new Map(workbook.names.map(({ name, formula }) => [name, formula]));
  const bodies = new Map(bodiesOf(sample).map(({ id, blocks }) => [id, blocks]));

  const located = (name: string): { sheet: string; corners: Corners } => {
    const [, sheet = '', range = ''] = /^='?(.+?)'?!(.+)$/.exec(names.get(name) ?? '') ?? [];
    const corners = cornersOf(range);
    if (!corners) throw new Error(`The workbook of ${sample.id} has no cells named ${name}.`);
    return { sheet: sheet.replaceAll("''", "'"), corners };
  };
  const valueAt = (sheet: string, row: number, column: number): CellValue | undefined =>
    cells.get(sheet)?.get(`${row - 1}/${column}`);

  /** Returns a block with its sheet and its first and last row of figures; undefined when the sample does not have the block. */
  const found = (name: BlockName) => {
    read.add(name);
    const [id = '', key = ''] = name.split('.');
    const blocks = bodies.get(id as TableId) ?? [];
    const index = blocks.findIndex((one) => one.key === key);
    const block = blocks[index];
    if (!block) return undefined;
    const { sheet, corners } = located(index === 0 ? tableName(id as TableId) : `${tableName(id as TableId)}_${key}`);
    const top = block.continues ? corners.top : corners.top + 1;
    const columnOf = (column: string): number => {
      const at = block.columns.findIndex((one) => one.key === column);
      if (at < 0) throw new Error(`The block ${name} has no column ${column}.`);
      return corners.left + at;
    };
    const rows = Array.from({ length: corners.bottom - top + 1 }, (_, row) => top + row);
    const labelOf = (row: number): string => String(shownBy(valueAt(sheet, row, corners.left)) ?? '..');
    const rowOf = (row: string | number): number => {
      const at = typeof row === 'number' ? rows.at(row) : rows.find((one) => labelOf(one) === row);
      if (at === undefined) throw new Error(`The block ${name} of ${sample.id} has no row ${row}.`);
      return at;
    };
    return { id, block, sheet, header: corners.top, columnOf, rowOf, rows, labelOf };
  };
  /** The block with the headers: a block that continues another has its headers in that one. */
  const headed = (name: BlockName): NonNullable<ReturnType<typeof found>> | undefined => {
    const at = found(name);
    if (!at?.block.continues) return at;
    const blocks = bodies.get(at.id as TableId) ?? [];
    const before = blocks[blocks.indexOf(at.block) - 1];
    return before && headed(`${at.id}.${before.key}` as BlockName);
  };
  const shownValue = (sheet: string, row: number, column: number, subject: string): ShownValue => ({
    subject,
    cell: `${sheet}!${address(row, column)}`,
    value: shownBy(valueAt(sheet, row, column)) ?? null,
  });
  const saysNothing = (sheet: string, row: number, column: number): boolean => shownBy(valueAt(sheet, row, column)) === undefined;

  return {
    sample: sample.id,
    case: opened.case,
    data: opened.data,
    assumptions: opened.assumptions,
    unit: opened.case.unit ?? 1,
    municipalities: opened.data.municipalities.map(([, name]) => String(name)),
    cell(name, column, row) {
      const at = found(name);
      return at ? [shownValue(at.sheet, at.rowOf(row), at.columnOf(column), '')] : [];
    },
    column(name, column) {
      const at = found(name);
      if (!at) return [];
      const where = at.columnOf(column);
      return at.rows
        .filter((row) => !saysNothing(at.sheet, row, where))
        .map((row) => shownValue(at.sheet, row, where, at.labelOf(row)));
    },
    years(name, row) {
      const [at, heads] = [found(name), headed(name)];
      if (!at || !heads) return [];
      return at.block.columns.flatMap(({ key }) => {
        const column = at.columnOf(key);
        const year = valueAt(heads.sheet, heads.header, column);
        const blank = saysNothing(at.sheet, at.rowOf(row), column);
        return typeof year === 'number' && !blank ? [shownValue(at.sheet, at.rowOf(row), column, String(year))] : [];
      });
    },
    header(name, column) {
      const [at, heads] = [found(name), headed(name)];
      return at && heads ? String(shownBy(valueAt(heads.sheet, heads.header, at.columnOf(column))) ?? '') : '';
    },
    field(name) {
      const { sheet, corners } = located(name);
      return [shownValue(sheet, corners.top, corners.left, '')];
    },
    prose(sentence, figure) {
      return (['nb', 'nn'] as const).flatMap((language: Norwegian) => {
        const at = found('summary.text');
        if (!at) return [];
        const row = at.rowOf(summaryWords[sentence].nb);
        const text = String(shownBy(valueAt(at.sheet, row, at.columnOf(language))) ?? '');
        const parts = sentences[sentence][language].split(/\{(\w+)\}/);
        const pattern = parts
          .map((part, index) => (index % 2 === 1 ? `(?<${part}>.+?)` : part.replaceAll(/[().?]/g, String.raw`\$&`)))
          .join('');
        const shown = new RegExp(`^${pattern}`).exec(text)?.groups?.[figure];
        const read = shown === undefined ? { value: null } : figureIn(shown);
        return [{ ...shownValue(at.sheet, row, at.columnOf(language), ''), ...read }];
      });
    },
  };
}

/** Returns the same values multiplied by a factor, such as 1 000 for kroner instead of thousands, or −1 for jobs lost instead of a change. */
export const multiplied = (factor: number, shownValues: readonly ShownValue[]): ShownValue[] =>
  shownValues.map((one) => ({
    ...one,
    value: typeof one.value === 'number' ? one.value * factor : one.value,
    ...(one.printedTo === undefined ? {} : { printedTo: one.printedTo * Math.abs(factor) }),
  }));

/** Returns the same values with another year, party or municipality. */
export const withSubject = (subject: string | number | null, shownValues: readonly ShownValue[]): ShownValue[] =>
  shownValues.map((one) => ({ ...one, subject: String(subject ?? '') }));

/** Returns the sum of several cells, which is missing when one of them is. Empty when there are no cells. */
export function sumOf(shownValues: readonly ShownValue[], subject = ''): ShownValue[] {
  const [first, last] = [shownValues[0], shownValues.at(-1)];
  if (!first || !last) return [];
  const values = shownValues.map(({ value }) => value);
  const value = values.every((one) => typeof one === 'number') ? values.reduce((sum, one) => sum + one, 0) : null;
  return [{ subject, cell: first === last ? first.cell : `the sum of ${first.cell} to ${last.cell}`, value }];
}

/** Returns a figure computed from others, as a reader does with a pocket calculator. It is missing when one of them is. Empty when one of them has no cell. */
export function computed(
  how: string,
  from: readonly (readonly ShownValue[])[],
  compute: (...values: number[]) => number,
  subject: string | number | null = '',
): ShownValue[] {
  const shownValues = from.flatMap(([first]) => (first ? [first] : []));
  if (shownValues.length < from.length) return [];
  const values = shownValues.map(({ value }) => value);
  const value = values.every((one) => typeof one === 'number') ? compute(...values) : null;
  return [{ subject: String(subject ?? ''), cell: `${how} (${shownValues.map(({ cell }) => cell).join(', ')})`, value }];
}

/** Does the same for each year, party or municipality in the first of several rows or columns. */
export const computedEach = (
  how: string,
  from: readonly (readonly ShownValue[])[],
  compute: (...values: number[]) => number,
): ShownValue[] =>
  (from[0] ?? []).flatMap(({ subject }) =>
    computed(
      how,
      from.map((shownValues) => shownValues.filter((one) => one.subject === subject)),
      compute,
      subject,
    ),
  );
