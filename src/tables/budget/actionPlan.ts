import { actionTable as words } from '../../text/tables/actionPlan';
import { sheetWords } from '../../text/tables/sheet';
import type { Block, Column, Context, Place, Row, TableDefinition } from '../definition';
import { cellOf } from '../../case/rows';
import { plainText } from '../plainText';
import { costRowsOf } from './costPlan';
import { sumOf, unit, unitTitle } from './years';

const measureOf = cellOf('measures');

/** The measures as the plan shows them: grouped by focus area, in the order of the areas on Sak; rows of the table count from 1. */
function grouped({ data, focusAreas }: Context): readonly number[] {
  const areas = data.measures.map((row) => String(measureOf(row, 'Innsatsområde') ?? ''));
  const order = [...new Set([...focusAreas, ...areas])];
  return areas
    .map((area, index) => ({ rank: order.indexOf(area), index }))
    .sort((one, other) => one.rank - other.rank || one.index - other.index)
    .map(({ index }) => index + 1);
}

/** A cell of the table of measures, blank where it is blank. */
const cell = (column: string, row: number): string =>
  `=IF(INDEX(Tiltak[${column}],${row})="","",INDEX(Tiltak[${column}],${row}))`;

/** B6: focus area → strategy → measure, with goals, money and who is responsible; and whether the money is there. */
export const actionPlan: TableDefinition = {
  id: 'B6',
  pack: 'budget',
  needs: ['B2'],
  title: words.title,
  sheet: words.title,
  data: ['measures'],
  cites: ['OR 3.1.3', 'FOR-2024-04-03-556 § 8'],
  body: (c) => {
    const rows = grouped(c);
    const columns: Column[] = [
      { key: 'area', title: c.say(words.area), format: 'text', role: 'label', width: 130, wrap: true },
      { key: 'budget', title: unitTitle(c), format: 'money', width: 75 },
      { key: 'strategy', title: c.say(words.strategy), format: 'text', width: 110, wrap: true },
      { key: 'measure', title: c.say(words.measure), format: 'text', width: 150, wrap: true },
      { key: 'resultGoal', title: c.say(words.resultGoal), format: 'text', width: 120, wrap: true },
      { key: 'projectGoal', title: c.say(words.projectGoal), format: 'text', width: 120, wrap: true },
      { key: 'financing', title: c.say(words.financing), format: 'text', width: 90, wrap: true },
      { key: 'responsible', title: c.say(words.responsible), format: 'text', width: 90, wrap: true },
    ];
    return {
      blocks: [
        {
          key: 'measures',
          columns,
          rows: rows.length > 0 ? rows.map((row) => measureRow(c, row)) : [{ cells: { area: c.say(words.empty) } }],
        },
        {
          key: 'sums',
          continues: true,
          columns,
          rows: [
            {
              role: 'total',
              cells: { area: c.say(sheetWords.sum), budget: (at) => `=${sumOf(at.column('measures', 'budget'))}` },
            },
            {
              role: 'check',
              cells: {
                area: { content: c.say(words.notShown), lines: 3 },
                budget: { content: `=COUNTIF(Tiltak[Tiltak],"?*")-${rows.length}`, format: 'count' },
              },
            },
          ],
        },
        areas(c),
      ],
      notes: [c.say(words.note)],
    };
  },
};

/** How many lines a text of the table takes, at the width of its column. */
const linesOf = (c: Context, row: number): number => {
  const texts = ['Tiltak', 'Resultatmål', 'Prosjektmål', 'Strategi', 'Innsatsområde'].map((header) =>
    String(measureOf(c.data.measures[row - 1] ?? [], header) ?? ''),
  );
  return Math.max(1, ...texts.map((text) => Math.ceil(text.length / 18)));
};

function measureRow(c: Context, row: number): Row {
  const lines = linesOf(c, row);
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

/** The measures of each focus area beside what the cost plan gives it. */
function areas(c: Context): Block {
  const inArea = (at: Place): string => `SUMPRODUCT((Tiltak[Innsatsområde]=${at.of('area')})*1,Tiltak[Budsjett])/${unit}`;
  const left = (at: Place): string => `=IF(COUNT(${at.of('plan')},${at.of('budget')})<2,"",${at.of('plan')}-${at.of('budget')})`;
  const remark = (at: Place): string => `=IF(N(${at.of('left')})<0,"${c.say(words.over)}","")`;
  const count = c.focusAreas.length;
  return {
    key: 'areas',
    columns: [
      { key: 'area', title: c.say(words.byArea), format: 'text', role: 'label' },
      { key: 'budget', title: c.say(words.measures), format: 'money' },
      { key: 'plan', title: c.say(words.costPlan), format: 'money' },
      { key: 'left', title: c.say(words.left), format: 'money' },
      { key: 'remark', title: c.say(words.remark), format: 'text', role: 'check' },
    ],
    rows: [
      ...c.focusAreas.map((area, index): Row => ({
        cells: {
          area: plainText(area),
          budget: (at) => `=${inArea(at)}`,
          plan: (at) => {
            const [first, last] = costRowsOf(index);
            return `=${sumOf(`${at.on('B2').cell('plan', 'sum', first)}:${lastCell(at.on('B2').cell('plan', 'sum', last))}`)}`;
          },
          left,
          remark,
        },
      })),
      {
        cells: {
          area: c.say(words.otherArea),
          budget: (at) =>
            count === 0
              ? `=SUM(Tiltak[Budsjett])/${unit}`
              : `=SUM(Tiltak[Budsjett])/${unit}-SUM(${at.cell('areas', 'budget', 0)}:${at.cell('areas', 'budget', count - 1)})`,
        },
      },
    ],
  };
}

/** A cell without its sheet, to end a range with. */
const lastCell = (reference: string): string => reference.slice(reference.lastIndexOf('!') + 1);
