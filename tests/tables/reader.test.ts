/** Checks with an independent reader that every formula, name, table, chart and print setting is in the file where the definitions say. */
import ExcelJS from 'exceljs';
import { caseSchema } from '../../src/case/case';
import { dataTables } from '../../src/case/dataTables';
import { generate } from '../../src/preview/generate';
import { toXlsx } from '../../src/xlsx/toXlsx';
import { loadSample, type SampleId } from '../../src/sources/sample';
import { tablesOfRun } from '../../src/tables';
import { contextOf } from '../../src/tables/context';
import { packs as every, type Pack } from '../../src/tables/definition';
import { layOut } from '../../src/tables/layout';
import type { SheetPlan } from '../../src/tables/sheetPlan';
import type { Language } from '../../src/text';
import { sampled } from '../sampling';
import { opened, type OpenedFile } from './fileCharts';
import { today } from '../today';

/** Returns a formula of the file as the definition writes it. In a file, functions of the add-in and newer functions of Excel have a prefix. */
const asWritten = (stored: string): string => `=${stored.replaceAll('_xldudf_OMST_', 'OMST.').replaceAll('_xlfn.', '')}`;

/** Returns the address of a cell whose row and column are counted from 0. */
const address = (row: number, column: number): string => {
  const letters = column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26));
  return `${letters}${String.fromCharCode(65 + (column % 26))}${row + 1}`;
};

const samples: readonly (readonly [SampleId, Language, readonly Pack[]])[] = [
  ['hjartdal', 'nb', every],
  ['porsgrunn', 'nn', ['application', 'budget']],
  ['norge', 'en', ['county']],
];
describe.each(sampled('samples', samples, 1))('The file of %s in %s with %j', (sample, language, packs) => {
  let plans: readonly SheetPlan[];
  let book: ExcelJS.Workbook;
  let file: OpenedFile;

  beforeAll(async () => {
    const { case: values, data, ...rest } = await loadSample(sample);
    const definitions = tablesOfRun(packs, new Set());
    const context = contextOf(caseSchema.parse(values), data, language, new Set(definitions.map(({ id }) => id)));
    plans = layOut(definitions, context, { sheets: [], made: new Map() }, today);
    const bytes = await toXlsx(await generate({ from: { input: { ...rest, data, values } }, packs, language, today }));
    book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes.slice().buffer);
    file = opened(bytes);
  });

  const sheetOf = ({ name }: SheetPlan): ExcelJS.Worksheet => {
    const sheet = book.getWorksheet(name);
    if (!sheet) throw new Error(`No sheet ${name}.`);
    return sheet;
  };

  test('has a sheet for every table, in their order, the front sheet first', () => {
    const names = book.worksheets.map(({ name }) => name);
    expect(names[0]).toBe(plans[0]?.name);
    expect(names.filter((name) => plans.some((plan) => plan.name === name))).toEqual(plans.map(({ name }) => name));
  });

  test('has every formula, text and number in its cell', () => {
    let formulas = 0;
    for (const plan of plans) {
      const sheet = sheetOf(plan);
      for (const [row, cells] of plan.cells.entries())
        for (const [column, planned] of cells.entries()) {
          if (planned === '') continue;
          const cell = sheet.getCell(address(row, column));
          const place = `${plan.name}!${cell.address}`;
          if (typeof planned === 'string' && planned.startsWith('=')) {
            formulas += 1;
            expect([place, asWritten(cell.formula)]).toEqual([place, planned]);
          } else {
            const text = typeof planned === 'string' && planned.startsWith("'") ? planned.slice(1) : planned;
            expect([place, cell.value]).toEqual([place, text]);
          }
        }
    }
    expect(formulas).toBeGreaterThan(500);
  });

  test('has every defined name, and each refers to its block', () => {
    const names = new Map(book.definedNames.model.map(({ name, ranges }) => [name, ranges]));
    for (const plan of plans)
      for (const { name, address: where } of plan.names)
        expect([name, names.get(name)?.map((range) => range.replaceAll("'", ''))]).toEqual([name, [`${plan.name}!${where}`]]);
  });

  test('has the data tables with their columns, and every list that users filter', () => {
    const tables = book.worksheets.flatMap(
      (sheet) => sheet.getTables() as unknown as { name: string; table: ExcelJS.TableProperties }[],
    );
    const found = new Map(tables.map(({ table }) => [table.name, table.columns.map(({ name }) => name)]));
    const needed = new Set(tablesOfRun(packs, new Set()).flatMap(({ data }) => data));
    for (const key of needed) {
      const { table, columns } = dataTables[key];
      expect([table, found.get(table)]).toEqual([table, columns.map(({ header }) => header)]);
    }
    for (const plan of plans.filter(({ tables: planned }) => planned.length > 0)) {
      const [list] = sheetOf(plan).getTables() as unknown as { table: { tableRef: string } }[];
      expect(list?.table.tableRef).toBe(plan.tables[0]?.address);
    }
  });

  test('has every chart in its place, with its series', () => {
    const planned = plans.flatMap(({ name, charts }) => charts.map((chart) => ({ sheet: name, ...chart })));
    const shown = file.charts.map(({ sheet, name, title, altText, series, area }) => ({
      ...{ sheet, name, title, altText },
      series: series.map(({ values, categories }) => [values, categories]),
      from: address(area.top - 1, area.left - 1),
    }));
    expect(shown).toEqual(
      planned.map(({ sheet, name, title, altText, series, categories, from }) => ({
        ...{ sheet, name, title, altText },
        series: series.map(({ values }) => [values, categories]),
        from,
      })),
    );
  });

  test('prints every table on landscape A4, one page wide, with its header on each page', () => {
    for (const plan of plans) {
      const sheet = sheetOf(plan);
      const { orientation, paperSize, fitToPage, fitToWidth, fitToHeight, printArea, printTitlesRow } = sheet.pageSetup;
      expect([plan.name, { orientation, paperSize, fitToPage, fitToWidth, fitToHeight, printArea, printTitlesRow }]).toEqual([
        plan.name,
        {
          ...{ orientation: 'landscape', paperSize: 9, fitToPage: true, fitToWidth: 1 },
          ...{ fitToHeight: plan.onePage ? 1 : 0, printArea: plan.printArea },
          printTitlesRow: `${plan.headerRow}:${plan.headerRow}`,
        },
      ]);
      expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: plan.headerRow, showGridLines: false });
    }
  });
});
