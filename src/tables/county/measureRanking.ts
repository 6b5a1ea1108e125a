import { missingFigure } from '../../case/missing';
import { rankingTable as words } from '../../text/tables/measureRanking';
import type { Block, Column, Context, Place, Row, TableDefinition } from '../definition';
import { cellOf } from '../../case/rows';
import { missing } from '../observed';
import { lines } from '../textSize';

/** What measures are ranked on (OR 4–5), with the header of the score in the data; money is scored from the budget. */
const criteria = {
  goal: 'Måloppnåelse',
  money: null,
  profitability: 'Lønnsomhet',
  plan: 'Planstatus',
  capacity: 'Kapasitet',
} as const;
type Criterion = keyof typeof criteria;
const criterionKeys = Object.keys(criteria) as Criterion[];
/** The ends of the scale that scores are given on. */
const [lowest, highest] = [1, 5];

/** F5: measures ranked on five criteria with weights that anyone can see and change. */
export const measureRanking: TableDefinition = {
  id: 'F5',
  pack: 'county',
  title: words.title,
  sheet: words.title,
  data: ['measures'],
  cites: ['OR 4–5'],
  body: (c) => {
    const count = c.data.measures.length;
    return {
      blocks: [inputsBlock(c), rankedBlock(c, count), countsBlock(c, count), scoresBlock(c, count)],
      workings: count === 0 ? [] : [orderBlock(c, count)],
      notes: [c.say(words.note), c.say(words.ties)],
    };
  },
};

const measureWidth = 235;
const areaWidth = 125;
const available = (at: Place): string => at.cell('inputs', 'value', 0);
const weightOf = (at: Place, key: Criterion): string => at.cell('inputs', 'value', 1 + criterionKeys.indexOf(key));

const inputsBlock = (c: Context): Block => ({
  key: 'inputs',
  columns: [
    { key: 'label', title: c.say(words.inputs), format: 'text', role: 'label', width: measureWidth },
    { key: 'value', title: c.say(words.value), format: 'decimal', role: 'input', width: 80 },
  ],
  rows: [
    { cells: { label: c.say(words.available), value: { content: '=IF(Sak_total="","",Sak_total)', format: 'money' } } },
    ...criterionKeys.map((key): Row => ({ cells: { label: c.say(words.weightOf, { criterion: c.say(words[key]) }), value: 1 } })),
  ],
});

/** How many lines a text of a measure takes. */
const linesOf = (c: Context, index: number, header: 'Tiltak' | 'Innsatsområde', width: number): number =>
  lines(String(cellOf('measures')(c.data.measures[index] ?? [], header) ?? ''), width);

/** The measures from the first to the last that has a rank, with the money they take together. */
function rankedBlock(c: Context, count: number): Block {
  const most = Math.max(1, ...c.data.measures.map((_, index) => linesOf(c, index, 'Tiltak', measureWidth)));
  const from = (at: Place, index: number, key: string): string =>
    `INDEX(${at.column('scores', key)},${at.cell('order', 'row', index)})`;
  const found = (index: number, key: string) => (at: Place) =>
    `=IF(${at.cell('order', 'row', index)}="","",${from(at, index, key)})`;
  return {
    key: 'ranked',
    columns: [
      { key: 'measure', title: c.say(words.ranked), format: 'text', role: 'label', wrap: true },
      { key: 'rank', title: c.say(words.rank), format: 'count' },
      { key: 'score', title: c.say(words.score), format: 'decimal' },
      { key: 'budget', title: c.say(words.budget), format: 'money' },
      { key: 'cumulated', title: c.say(words.cumulated), format: 'money' },
      { key: 'within', title: c.say(words.within), format: 'text' },
    ],
    rows:
      count === 0
        ? [{ cells: { measure: c.say(words.empty), rank: missingFigure, score: missingFigure } }]
        : Array.from({ length: count }, (_, index): Row => ({
            cells: {
              measure: { content: found(index, 'measure'), lines: most },
              rank: found(index, 'rank'),
              score: found(index, 'score'),
              budget: found(index, 'budget'),
              // A budget that is not known leaves every sum after it unknown.
              cumulated: (at) => {
                const before = index === 0 ? '0' : at.cell('ranked', 'cumulated', index - 1);
                return `=IF(${at.of('rank')}="","",IF(AND(ISNUMBER(${at.of('budget')}),ISNUMBER(${before})),${before}+${at.of('budget')},${missing}))`;
              },
              within: (at) =>
                `=IF(${at.of('rank')}="","",IF(COUNT(${at.of('cumulated')},${available(at)})=2,IF(${at.of('cumulated')}<=${available(at)},"JA","NEI"),${missing}))`,
            },
          })),
  };
}

const countsBlock = (c: Context, count: number): Block => ({
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
        label: c.say(words.notRanked),
        count: count === 0 ? 0 : (at) => `=COUNTIF(${at.column('scores', 'rank')},${missing})`,
      },
    },
    { role: 'check', cells: { label: c.say(words.notShown), count: `=COUNTIF(Tiltak[Tiltak],"?*")-${count}` } },
  ],
});

/** The score of a criterion: as given from 1 to 5; for money by how much of it the measure takes. */
function scored(key: Criterion, row: number) {
  const header = criteria[key];
  if (header !== null) {
    const cell = `INDEX(Tiltak[${header}],${row})`;
    return (): string => `=IF(ISNUMBER(${cell}),${cell},${missing})`;
  }
  return (at: Place): string =>
    `=IF(COUNT(${at.of('budget')},${available(at)})=2,IF(${available(at)}>0,${highest}-${highest - lowest}*MIN(1,${at.of('budget')}/${available(at)}),${missing}),${missing})`;
}

/** Each measure with its scores; a row finds its own in the data, so that the list can be sorted. */
function scoresBlock(c: Context, count: number): Block {
  const columns: Column[] = [
    { key: 'measure', title: c.say(words.measure), format: 'text', role: 'label', wrap: true },
    { key: 'rank', title: c.say(words.rank), format: 'count', width: 80 },
    { key: 'score', title: c.say(words.score), format: 'decimal', width: 60 },
    { key: 'budget', title: c.say(words.budget), format: 'money', width: 95 },
    ...criterionKeys.map((key): Column => ({
      key,
      title: c.say(words[key]),
      format: 'decimal',
      width: key === 'goal' ? 95 : 72,
    })),
    { key: 'area', title: c.say(words.area), format: 'text', width: areaWidth, wrap: true },
    { key: 'remark', title: c.say(words.remark), format: 'text', role: 'check', width: 200 },
  ];
  const score = (at: Place): string => {
    const weights = criterionKeys.map((key) => `N(${weightOf(at, key)})`);
    const unknown = criterionKeys.map((key) => `AND(N(${weightOf(at, key)})>0,NOT(ISNUMBER(${at.of(key)})))`);
    const sum = criterionKeys.map((key) => `N(${weightOf(at, key)})*N(${at.of(key)})`);
    return `=IF(OR(${unknown.join(',')},${weights.join('+')}<=0),${missing},ROUND((${sum.join('+')})/(${weights.join('+')}),6))`;
  };
  const remark = (at: Place): string => {
    const lacking = criterionKeys.map(
      (key) => `IF(AND(N(${weightOf(at, key)})>0,NOT(ISNUMBER(${at.of(key)}))),"${c.say(words[key])}","")`,
    );
    return `=IF(ISNUMBER(${at.of('score')}),"","${c.say(words.lacks)}: "&TEXTJOIN(", ",TRUE,${lacking.join(',')}))`;
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
                  lines: linesOf(c, index, 'Tiltak', measureWidth),
                },
                rank: (at) =>
                  `=IF(ISNUMBER(${at.of('score')}),RANK(${at.of('score')},${at.column('scores', 'score')}),${missing})`,
                score,
                budget: `=IF(ISNUMBER(${found('Budsjett', row)}),${found('Budsjett', row)},${missing})`,
                ...Object.fromEntries(criterionKeys.map((key) => [key, scored(key, row)])),
                area: {
                  content: `=IF(${found('Innsatsområde', row)}="",${missing},${found('Innsatsområde', row)})`,
                  lines: linesOf(c, index, 'Innsatsområde', areaWidth),
                },
                remark,
              },
            };
          }),
  };
}

/** Which row of the scores stands where in the order: by rank, and those that share one as they stand in the list. */
const orderBlock = (c: Context, count: number): Block => ({
  key: 'order',
  columns: [
    { key: 'place', title: c.say(words.rank), format: 'count' },
    { key: 'row', title: c.say(words.ranked), format: 'count', width: 90 },
  ],
  rows: Array.from({ length: count }, (_, index): Row => ({
    cells: {
      place: (at) => {
        const rank = at.cell('scores', 'rank', index);
        const before = `${at.cell('scores', 'rank', 0)}:${rank}`;
        return `=IF(ISNUMBER(${rank}),${rank}+COUNTIF(${before},${rank})-1,"")`;
      },
      row: (at) => `=IFERROR(MATCH(${index + 1},${at.column('order', 'place')},0),"")`,
    },
  })),
});
