/** Plans the input sheets: Sak with its fields and lists, and one sheet for each data table. */

import { fields, type Field, type FieldKey } from '../case/case';
import {
  caseTables,
  dataTables,
  firstDataTables,
  sourceHeader,
  withAllTables,
  type CaseData,
  type ColumnKind,
  type CellContent,
  type DataColumn,
  type DataTable,
  type DataTableKey,
} from '../case/dataTables';
import { caseFormat } from '../case/caseFormat';
import { toSerial } from '../case/excelDate';
import { knownUntil } from '../rules';
import type { Language } from '../text';
import { say } from '../text';
import { caseFields, caseSections, caseSheet } from '../text/case';
import { dataLeads, enteredByHand } from '../text/dataTables';
import { address, columnName } from './address';
import type { Format } from './definition';
import { grid } from './grid';
import { heightOf, lines, widthFor } from './textSize';
import { plainText } from './plainText';
import type { SheetPlan, StyledRange, Value } from './sheetPlan';

const caseSheetName = 'Sak';

export interface CaseInput {
  readonly values: Readonly<Partial<Record<FieldKey, string | number | null>>>;
  readonly notes: Readonly<Partial<Record<FieldKey | 'losses' | 'focusAreas', string>>>;
  readonly lacks: readonly string[];
  readonly data: CaseData;
}

const headerRow = 4;
/** How many rows of a column get its drop-down list, so that rows added by the user have it too. */
const roomForChoices = 500;
const listsFrom = 5;
const leastLabelWidth = 150;
const valueWidth = 150;
/** Of a column of a table that names no width. */
const usualWidth = 70;
const gapWidth = 15;
const noteWidth = 180;
const helpWidth = 210;
const noteSize = 9;

const formatOf: Record<Field['format'], Format> = {
  text: 'text',
  choice: 'text',
  count: 'count',
  kroner: 'money',
  share: 'share',
  year: 'year',
  date: 'date',
};

export const columnFormat: Record<DataColumn['kind'], Format> = {
  code: 'code',
  text: 'text',
  year: 'year',
  count: 'count',
  share: 'share',
  date: 'date',
};

/** Returns the value to write in a cell of a kind: a date as Excel's day number, and a text so that Excel keeps it as text. */
export function cellValue(content: CellContent | undefined, kind: ColumnKind | Field['format']): Value {
  if (typeof content !== 'string') return content ?? '';
  // The cells of codes are formatted as text, so they need no apostrophe.
  if (kind === 'code') return content;
  return kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(content) ? toSerial(content) : plainText(content);
}

/**
 * Returns the sheets of a new case: Sak, the data tables that every case starts with, and those that the case has figures for. A case without a date
 * for its rules gets the date that the rules are known until.
 */
export function caseSheets(entered: CaseInput, language: Language): SheetPlan[] {
  const input = { ...entered, values: { ...entered.values, grantDate: entered.values.grantDate ?? knownUntil } };
  const keys = (Object.keys(dataTables) as DataTableKey[]).filter(
    (key) => firstDataTables.includes(key) || input.data[key].length > 0,
  );
  return [sakSheet(input, language), ...dataSheets(keys, language, input.data)];
}

/** Returns a sheet for each data table. A table without rows gets one blank row to fill in. */
export const dataSheets = (keys: readonly DataTableKey[], language: Language, data: CaseData = withAllTables({})): SheetPlan[] =>
  keys.map((key) => dataSheet(key, data[key], language));

function sakSheet(input: CaseInput, language: Language): SheetPlan {
  const { put, rows: used, cells } = grid();
  const formats: { address: string; format: Format }[] = [];
  const styles: StyledRange[] = [
    { address: 'A1', role: 'title' },
    { address: 'A2', role: 'subtitle' },
  ];
  const names: { name: string; address: string }[] = [];
  const choices: { address: string; list: readonly (string | number)[] }[] = [];

  put(1, 0, say(caseSheet.title, language));
  put(2, 0, say(caseSheet.lead, language));
  put(headerRow, 0, '');
  put(headerRow, 2, say(caseSheet.note, language));
  put(headerRow, 3, say(caseSheet.explanation, language));
  styles.push({ address: `A${headerRow}:D${headerRow}`, role: 'header' });

  const heights = new Map<number, number>();
  let row = headerRow;
  let section: string | undefined;
  for (const field of fields) {
    if (field.section !== section) {
      section = field.section;
      put(++row, 0, say(caseSections[field.section], language));
      styles.push({ address: `A${row}`, role: 'heading' });
    }
    row++;
    put(row, 0, say(caseFields[field.key].label, language));
    put(row, 1, field.formula ?? cellValue(input.values[field.key], field.format));
    put(row, 2, plainText(input.notes[field.key] ?? ''));
    put(row, 3, say(caseFields[field.key].help, language));
    const value = input.values[field.key];
    const height = Math.max(
      heightOf(lines(typeof value === 'string' ? value : '', valueWidth)),
      heightOf(lines(input.notes[field.key] ?? '', noteWidth, noteSize), noteSize),
      heightOf(lines(say(caseFields[field.key].help, language), helpWidth, noteSize), noteSize),
    );
    if (height > heightOf(1)) heights.set(row, height);
    formats.push({ address: `B${row}`, format: formatOf[field.format] });
    styles.push({ address: `B${row}`, role: field.formula ? 'total' : 'field' }, { address: `C${row}:D${row}`, role: 'muted' });
    names.push({ name: field.name, address: `$B$${row}` });
    if (field.choices) choices.push({ address: `B${row}`, list: field.choices });
  }

  const tables: { name: string; address: string }[] = [];
  const lists = [
    { table: caseTables.municipalities, rows: input.data.municipalities, title: caseSheet.municipalities, note: '' },
    { table: caseTables.losses, rows: input.data.losses, title: caseSheet.losses, note: input.notes.losses ?? '' },
    {
      table: caseTables.focusAreas,
      rows: input.data.focusAreas,
      title: caseSheet.focusAreas,
      note: input.notes.focusAreas ?? '',
    },
  ];
  const labels = fields.map(({ key }) => say(caseFields[key].label, language));
  const widths: number[] = [widthFor(labels, leastLabelWidth), valueWidth, noteWidth, helpWidth, gapWidth];
  const noteHeights: number[] = [];
  let left = listsFrom;
  for (const { table, rows, title, note } of lists) {
    const last = left + table.columns.length - 1;
    // An Excel table needs at least one row, so an empty list gets a blank one.
    const body = rows.length > 0 ? rows : [table.columns.map(() => null)];
    put(2, left, say(title, language));
    put(3, left, plainText(note));
    styles.push({ address: address(2, left), role: 'heading' }, { address: address(3, left), role: 'muted' });
    const [{ width: firstWidth = usualWidth }] = table.columns;
    noteHeights.push(heightOf(lines(note, firstWidth, noteSize), noteSize));
    for (const [index, column] of table.columns.entries()) {
      put(headerRow, left + index, column.header);
      widths[left + index] = column.width ?? usualWidth;
      const range = `${address(headerRow + 1, left + index)}:${address(headerRow + body.length, left + index)}`;
      formats.push({ address: range, format: columnFormat[column.kind] });
      styles.push({ address: range, role: 'input' });
    }
    for (const [index, line] of body.entries())
      for (const [offset, { kind }] of table.columns.entries())
        put(headerRow + 1 + index, left + offset, cellValue(line[offset], kind));
    tables.push({ name: table.table, address: `${address(headerRow, left)}:${address(headerRow + body.length, last)}` });
    widths[last + 1] = gapWidth;
    left = last + 2;
  }
  heights.set(headerRow - 1, Math.max(...noteHeights));
  row = Math.max(row, used()) + 1;
  for (const lack of input.lacks) {
    put(++row, 0, plainText(lack));
    styles.push({ address: `A${row}`, role: 'subtitle' });
  }
  const constants = { [caseFormat.name]: caseFormat.newest };
  return {
    ...finish(caseSheetName, cells(), { formats, styles, names, choices, tables, widths, heights, merges: [] }),
    constants,
  };
}

const isNumber = (kind: ColumnKind | undefined): boolean => kind === 'count' || kind === 'year' || kind === 'share';

function dataSheet(key: DataTableKey, rows: CaseData[keyof CaseData], language: Language): SheetPlan {
  const table: DataTable = dataTables[key];
  // Tables that are fetched have a column with the source. The others are filled in by the user.
  const byHand = !table.columns.some(({ header }) => header === sourceHeader);
  const afterNumber = (index: number): boolean => isNumber(table.columns[index - 1]?.kind);
  const range = (index: number, to = headerRow + body.length): string => `${address(headerRow + 1, index)}:${address(to, index)}`;
  const body = rows.length > 0 ? rows : [table.columns.map(() => null)];
  const last = columnName(table.columns.length - 1);
  const widths = table.columns.map(({ width }) => width ?? usualWidth);
  const pageWidth = widths.reduce((sum, width) => sum + width, 0);
  const cells: Value[][] = [
    table.columns.map((_, index) => (index === 0 ? table.sheet : '')),
    table.columns.map((_, index) => (index === 0 ? say(dataLeads[key], language) : '')),
    table.columns.map((_, index) => (index === 0 && byHand ? say(enteredByHand, language) : '')),
    table.columns.map(({ header }) => header),
    ...body.map((line) => table.columns.map(({ formula, kind }, index) => formula ?? cellValue(line[index], kind))),
  ];
  return finish(table.sheet, cells, {
    formats: table.columns.map(({ kind }, index) => ({ address: range(index), format: columnFormat[kind] })),
    styles: [
      { address: 'A1', role: 'title' },
      { address: 'A2', role: 'subtitle' },
      { address: 'A2', role: 'wrapped' },
      { address: 'A3', role: 'subtitle' },
      ...table.columns.map(({ kind }, index) => ({
        address: address(headerRow, index),
        role: isNumber(kind)
          ? ('headerOfNumbers' as const)
          : afterNumber(index)
            ? ('headerOfText' as const)
            : ('header' as const),
      })),
      // A text column directly after numbers is indented, so that they do not touch.
      ...table.columns.flatMap(({ kind }, index) =>
        kind === 'text' && isNumber(table.columns[index - 1]?.kind) ? [{ address: range(index), role: 'indented' } as const] : [],
      ),
      ...(byHand ? [{ address: `A${headerRow + 1}:${last}${headerRow + body.length}`, role: 'input' } as const] : []),
    ],
    names: [],
    choices: table.columns.flatMap(({ choices }, index) =>
      choices ? [{ address: range(index, headerRow + roomForChoices), list: choices }] : [],
    ),
    tables: [{ name: table.table, address: `A${headerRow}:${last}${headerRow + body.length}` }],
    widths,
    merges: [`A2:${last}2`],
    heights: new Map([[2, heightOf(lines(say(dataLeads[key], language), pageWidth))]]),
  });
}

function finish(
  name: string,
  cells: readonly (readonly Value[])[],
  rest: Pick<SheetPlan, 'formats' | 'styles' | 'names' | 'choices' | 'tables' | 'widths' | 'heights' | 'merges'>,
): SheetPlan {
  return {
    name,
    cells,
    charts: [],
    inputs: [],
    spills: [],
    onePage: false,
    printArea: `A1:${columnName((cells[0]?.length ?? 1) - 1)}${cells.length}`,
    headerRow,
    ...rest,
  };
}
