import { actionTable as words } from '../../text/tables/actionPlan';
import { sheetWords } from '../../text/tables/sheet';
import type { Block, Column, TableContext, SheetAddresses, Row, TableDefinition } from '../definition';
import { cellOf } from '../../case/rows';
import { plainText } from '../plainText';
import { costRowsOf } from './costPlan';
import { sumOf, unit, unitTitle } from './years';

const measureOf = cellOf('measures');

/** Returns the rows of the table Tiltak in the order of the plan: grouped by focus area, in the order of Sak. Rows count from 1. */
function measuresByArea({ data, focusAreas }: TableContext): readonly number[] {
  const areas = data.measures.map((row) => String(measureOf(row, 'Innsatsområde') ?? ''));
  const order = [...new Set([...focusAreas, ...areas])];
  return areas
    .map((area, index) => ({ rank: order.indexOf(area), index }))
    .sort((one, other) => one.rank - other.rank || one.index - other.index)
    .map(({ index }) => index + 1);
}

/** Returns a formula that shows a cell of the table Tiltak, blank when the cell is. */
const cell = (column: string, row: number): string =>
  `=IF(INDEX(Tiltak[${column}],${row})="","",INDEX(Tiltak[${column}],${row}))`;

/** B6: focus area → strategy → measure, with goals, money and who is responsible, and whether the cost plan has the money. */
export const actionPlan: TableDefinition = {
  id: 'B6',
  pack: 'budget',
  needs: ['B2'],
  title: words.title,
  sheet: words.title,
  data: ['measures'],
  cites: ['OR 3.1.3', 'FOR-2024-04-03-556 § 8'],
  body: (context) => {
    const rows = measuresByArea(context);
    const columns: Column[] = [
      { key: 'area', title: context.say(words.area), format: 'text', role: 'label', width: 130, wrap: true },
      { key: 'budget', title: unitTitle(context), format: 'money', width: 75 },
      { key: 'strategy', title: context.say(words.strategy), format: 'text', width: 110, wrap: true },
      { key: 'measure', title: context.say(words.measure), format: 'text', width: 150, wrap: true },
      { key: 'resultGoal', title: context.say(words.resultGoal), format: 'text', width: 120, wrap: true },
      { key: 'projectGoal', title: context.say(words.projectGoal), format: 'text', width: 120, wrap: true },
      { key: 'financing', title: context.say(words.financing), format: 'text', width: 90, wrap: true },
      { key: 'responsible', title: context.say(words.responsible), format: 'text', width: 90, wrap: true },
    ];
    return {
      blocks: [
        {
          key: 'measures',
          columns,
          rows: rows.length > 0 ? rows.map((row) => measureRow(context, row)) : [{ cells: { area: context.say(words.empty) } }],
        },
        {
          key: 'sums',
          continues: true,
          columns,
          rows: [
            {
              role: 'total',
              cells: {
                area: context.say(sheetWords.sum),
                budget: (sheet) => `=${sumOf(sheet.columnRange('measures', 'budget'))}`,
              },
            },
            {
              role: 'check',
              cells: {
                area: { content: context.say(words.notShown), lines: 3 },
                budget: { content: `=COUNTIF(Tiltak[Tiltak],"?*")-${rows.length}`, format: 'count' },
              },
            },
          ],
        },
        areas(context),
      ],
      notes: [context.say(words.note)],
    };
  },
};

/** How many lines the longest text of a row takes, at the width of its column. */
const linesOf = (context: TableContext, row: number): number => {
  const texts = ['Tiltak', 'Resultatmål', 'Prosjektmål', 'Strategi', 'Innsatsområde'].map((header) =>
    String(measureOf(context.data.measures[row - 1] ?? [], header) ?? ''),
  );
  return Math.max(1, ...texts.map((text) => Math.ceil(text.length / 18)));
};

function measureRow(context: TableContext, row: number): Row {
  const lines = linesOf(context, row);
  const text = (column: string) => ({ content: cell(column, row), lines });
  return {
    cells: {
      area: text('Innsatsområde'),
      budget: `=IF(ISNUMBER(INDEX(Tiltak[Budsjett],${row})),INDEX(Tiltak[Budsjett],${row})/${unit},"")`,
      strategy: text('Strategi'),
      measure: text('Tiltak'),
      resultGoal: text('Resultatmål'),
      projectGoal: text('Prosjektmål'),
      financing: text('Finansiering'),
      responsible: text('Ansvarlig'),
    },
  };
}

/** The sum of the measures of each focus area, beside its amount in the cost plan. */
function areas(context: TableContext): Block {
  const inArea = (sheet: SheetAddresses): string =>
    `SUMPRODUCT((Tiltak[Innsatsområde]=${sheet.sameRow('area')})*1,Tiltak[Budsjett])/${unit}`;
  const left = (sheet: SheetAddresses): string =>
    `=IF(COUNT(${sheet.sameRow('plan')},${sheet.sameRow('budget')})<2,"",${sheet.sameRow('plan')}-${sheet.sameRow('budget')})`;
  const remark = (sheet: SheetAddresses): string => `=IF(N(${sheet.sameRow('left')})<0,"${context.say(words.over)}","")`;
  const count = context.focusAreas.length;
  return {
    key: 'areas',
    columns: [
      { key: 'area', title: context.say(words.byArea), format: 'text', role: 'label' },
      { key: 'budget', title: context.say(words.measures), format: 'money' },
      { key: 'plan', title: context.say(words.costPlan), format: 'money' },
      { key: 'left', title: context.say(words.left), format: 'money' },
      { key: 'remark', title: context.say(words.remark), format: 'text', role: 'check' },
    ],
    rows: [
      ...context.focusAreas.map((area, index): Row => ({
        cells: {
          area: plainText(area),
          budget: (sheet) => `=${inArea(sheet)}`,
          plan: (sheet) => {
            const [first, last] = costRowsOf(index);
            return `=${sumOf(`${sheet.ofTable('B2').cell('plan', 'sum', first)}:${lastCell(sheet.ofTable('B2').cell('plan', 'sum', last))}`)}`;
          },
          left,
          remark,
        },
      })),
      {
        cells: {
          area: context.say(words.otherArea),
          budget: (sheet) =>
            count === 0
              ? `=SUM(Tiltak[Budsjett])/${unit}`
              : `=SUM(Tiltak[Budsjett])/${unit}-SUM(${sheet.cell('areas', 'budget', 0)}:${sheet.cell('areas', 'budget', count - 1)})`,
        },
      },
    ],
  };
}

/** Removes the sheet name from a reference, so that it can end a range. */
const lastCell = (reference: string): string => reference.slice(reference.lastIndexOf('!') + 1);
