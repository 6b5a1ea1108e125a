import { missingFigure } from '../../case/missing';
import { rankingTable as words } from '../../text/tables/measureRanking';
import type { Block, Column, TableContext, SheetAddresses, Row, TableDefinition } from '../definition';
import { cellOf } from '../../case/rows';
import { missing } from '../observed';
import { lines } from '../textSize';

/** The criteria of the ranking (OR 4–5), with the header of each score in the data. The score for money is calculated from the budget. */
const criteria = {
  goal: 'Måloppnåelse',
  money: null,
  profitability: 'Lønnsomhet',
  plan: 'Planstatus',
  capacity: 'Kapasitet',
} as const;
type Criterion = keyof typeof criteria;
const criterionKeys = Object.keys(criteria) as Criterion[];
/** The lowest and the highest score. */
const [lowest, highest] = [1, 5];

/** F5: measures ranked on five criteria, with weights that the user can see and change. */
export const measureRanking: TableDefinition = {
  id: 'F5',
  pack: 'county',
  title: words.title,
  sheet: words.title,
  data: ['measures'],
  cites: ['OR 4–5'],
  body: (context) => {
    const count = context.data.measures.length;
    return {
      blocks: [inputsBlock(context), rankedBlock(context, count), countsBlock(context, count), scoresBlock(context, count)],
      workings: count === 0 ? [] : [orderBlock(context, count)],
      notes: [context.say(words.note), context.say(words.ties)],
    };
  },
};

const measureWidth = 235;
const areaWidth = 125;
const available = (sheet: SheetAddresses): string => sheet.cell('inputs', 'value', 0);
const weightOf = (sheet: SheetAddresses, key: Criterion): string => sheet.cell('inputs', 'value', 1 + criterionKeys.indexOf(key));

const inputsBlock = (context: TableContext): Block => ({
  key: 'inputs',
  columns: [
    { key: 'label', title: context.say(words.inputs), format: 'text', role: 'label', width: measureWidth },
    { key: 'value', title: context.say(words.value), format: 'decimal', role: 'input', width: 80 },
  ],
  rows: [
    { cells: { label: context.say(words.available), value: { content: '=IF(Sak_total="","",Sak_total)', format: 'money' } } },
    ...criterionKeys.map((key): Row => ({
      cells: { label: context.say(words.weightOf, { criterion: context.say(words[key]) }), value: 1 },
    })),
  ],
});

/** How many lines a text of a measure takes. */
const linesOf = (context: TableContext, index: number, header: 'Tiltak' | 'Innsatsområde', width: number): number =>
  lines(String(cellOf('measures')(context.data.measures[index] ?? [], header) ?? ''), width);

/** The ranked measures in order, with the accumulated budget. */
function rankedBlock(context: TableContext, count: number): Block {
  const most = Math.max(1, ...context.data.measures.map((_, index) => linesOf(context, index, 'Tiltak', measureWidth)));
  const from = (sheet: SheetAddresses, index: number, key: string): string =>
    `INDEX(${sheet.columnRange('scores', key)},${sheet.cell('order', 'row', index)})`;
  const found = (index: number, key: string) => (sheet: SheetAddresses) =>
    `=IF(${sheet.cell('order', 'row', index)}="","",${from(sheet, index, key)})`;
  return {
    key: 'ranked',
    columns: [
      { key: 'measure', title: context.say(words.ranked), format: 'text', role: 'label', wrap: true },
      { key: 'rank', title: context.say(words.rank), format: 'count' },
      { key: 'score', title: context.say(words.score), format: 'decimal' },
      { key: 'budget', title: context.say(words.budget), format: 'money' },
      { key: 'cumulated', title: context.say(words.cumulated), format: 'money' },
      { key: 'within', title: context.say(words.within), format: 'text' },
    ],
    rows:
      count === 0
        ? [{ cells: { measure: context.say(words.empty), rank: missingFigure, score: missingFigure } }]
        : Array.from({ length: count }, (_, index): Row => ({
            cells: {
              measure: { content: found(index, 'measure'), lines: most },
              rank: found(index, 'rank'),
              score: found(index, 'score'),
              budget: found(index, 'budget'),
              // After a measure without a budget, the accumulated sums are missing.
              cumulated: (sheet) => {
                const before = index === 0 ? '0' : sheet.cell('ranked', 'cumulated', index - 1);
                return `=IF(${sheet.sameRow('rank')}="","",IF(AND(ISNUMBER(${sheet.sameRow('budget')}),ISNUMBER(${before})),${before}+${sheet.sameRow('budget')},${missing}))`;
              },
              within: (sheet) =>
                `=IF(${sheet.sameRow('rank')}="","",IF(COUNT(${sheet.sameRow('cumulated')},${available(sheet)})=2,IF(${sheet.sameRow('cumulated')}<=${available(sheet)},"JA","NEI"),${missing}))`,
            },
          })),
  };
}

const countsBlock = (context: TableContext, count: number): Block => ({
  key: 'counts',
  columns: [
    { key: 'label', title: '', format: 'text', role: 'label', wrap: true },
    { key: 'count', title: '', format: 'count' },
  ],
  continues: true,
  rows: [
    {
      role: 'check',
      cells: {
        label: context.say(words.notRanked),
        count: count === 0 ? 0 : (sheet) => `=COUNTIF(${sheet.columnRange('scores', 'rank')},${missing})`,
      },
    },
    { role: 'check', cells: { label: context.say(words.notShown), count: `=COUNTIF(Tiltak[Tiltak],"?*")-${count}` } },
  ],
});

/** Returns the score of a criterion: the user's own from 1 to 5, or for money one calculated from the budget of the measure. */
function scored(key: Criterion, row: number) {
  const header = criteria[key];
  if (header !== null) {
    const cell = `INDEX(Tiltak[${header}],${row})`;
    return (): string => `=IF(ISNUMBER(${cell}),${cell},${missing})`;
  }
  return (sheet: SheetAddresses): string =>
    `=IF(COUNT(${sheet.sameRow('budget')},${available(sheet)})=2,IF(${available(sheet)}>0,${highest}-${highest - lowest}*MIN(1,${sheet.sameRow('budget')}/${available(sheet)}),${missing}),${missing})`;
}

/** Each measure with its scores. A row looks itself up in the data, so that the user can sort the list. */
function scoresBlock(context: TableContext, count: number): Block {
  const columns: Column[] = [
    { key: 'measure', title: context.say(words.measure), format: 'text', role: 'label', wrap: true },
    { key: 'rank', title: context.say(words.rank), format: 'count', width: 80 },
    { key: 'score', title: context.say(words.score), format: 'decimal', width: 60 },
    { key: 'budget', title: context.say(words.budget), format: 'money', width: 95 },
    ...criterionKeys.map((key): Column => ({
      key,
      title: context.say(words[key]),
      format: 'decimal',
      width: key === 'goal' ? 95 : 72,
    })),
    { key: 'area', title: context.say(words.area), format: 'text', width: areaWidth, wrap: true },
    { key: 'remark', title: context.say(words.remark), format: 'text', role: 'check', width: 200 },
  ];
  const score = (sheet: SheetAddresses): string => {
    const weights = criterionKeys.map((key) => `N(${weightOf(sheet, key)})`);
    const unknown = criterionKeys.map((key) => `AND(N(${weightOf(sheet, key)})>0,NOT(ISNUMBER(${sheet.sameRow(key)})))`);
    const sum = criterionKeys.map((key) => `N(${weightOf(sheet, key)})*N(${sheet.sameRow(key)})`);
    return `=IF(OR(${unknown.join(',')},${weights.join('+')}<=0),${missing},ROUND((${sum.join('+')})/(${weights.join('+')}),6))`;
  };
  const remark = (sheet: SheetAddresses): string => {
    const lacking = criterionKeys.map(
      (key) => `IF(AND(N(${weightOf(sheet, key)})>0,NOT(ISNUMBER(${sheet.sameRow(key)}))),"${context.say(words[key])}","")`,
    );
    return `=IF(ISNUMBER(${sheet.sameRow('score')}),"","${context.say(words.lacks)}: "&TEXTJOIN(", ",TRUE,${lacking.join(',')}))`;
  };
  const found = (header: string, row: number): string => `INDEX(Tiltak[${header}],${row})`;
  return {
    key: 'scores',
    filtered: true,
    columns,
    rows:
      count === 0
        ? [{ cells: Object.fromEntries(columns.map(({ key }) => [key, key === 'remark' ? null : missingFigure])) }]
        : Array.from({ length: count }, (_, index): Row => {
            const row = index + 1;
            return {
              cells: {
                measure: {
                  content: `=IF(${found('Tiltak', row)}="",${missing},${found('Tiltak', row)})`,
                  lines: linesOf(context, index, 'Tiltak', measureWidth),
                },
                rank: (sheet) =>
                  `=IF(ISNUMBER(${sheet.sameRow('score')}),RANK(${sheet.sameRow('score')},${sheet.columnRange('scores', 'score')}),${missing})`,
                score,
                budget: `=IF(ISNUMBER(${found('Budsjett', row)}),${found('Budsjett', row)},${missing})`,
                ...Object.fromEntries(criterionKeys.map((key) => [key, scored(key, row)])),
                area: {
                  content: `=IF(${found('Innsatsområde', row)}="",${missing},${found('Innsatsområde', row)})`,
                  lines: linesOf(context, index, 'Innsatsområde', areaWidth),
                },
                remark,
              },
            };
          }),
  };
}

/** The rows of the scores in order of rank. Rows of the same rank keep the order of the list. */
const orderBlock = (context: TableContext, count: number): Block => ({
  key: 'order',
  columns: [
    { key: 'place', title: context.say(words.rank), format: 'count' },
    { key: 'row', title: context.say(words.ranked), format: 'count', width: 90 },
  ],
  rows: Array.from({ length: count }, (_, index): Row => ({
    cells: {
      place: (sheet) => {
        const rank = sheet.cell('scores', 'rank', index);
        const before = `${sheet.cell('scores', 'rank', 0)}:${rank}`;
        return `=IF(ISNUMBER(${rank}),${rank}+COUNTIF(${before},${rank})-1,"")`;
      },
      row: (sheet) => `=IFERROR(MATCH(${index + 1},${sheet.columnRange('order', 'place')},0),"")`,
    },
  })),
});
