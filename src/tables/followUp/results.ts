import { resultTable as words } from '../../text/tables/results';
import { sheetWords } from '../../text/tables/sheet';
import { firstYear, lastYear, unit, yearColumns, yearKeys } from '../budget/years';
import type { Context, Place, Row, TableDefinition } from '../definition';
import { missing } from '../observed';

/** The outcome measures of the scheme (Prop. 1 S), as the table Resultater names them. */
const indicators = ['created', 'secured', 'firms'] as const;
type Indicator = (typeof indicators)[number];

/** R1: what has come of the programme, beside its goals, and what a job has cost. */
export const results: TableDefinition = {
  id: 'R1',
  pack: 'followUp',
  needs: ['R2'],
  title: words.title,
  sheet: words.title,
  data: ['results', 'accounts'],
  cites: ['Prop. 1 S (2019–2020), kap. 553 post 65', 'FOR-2024-04-03-556 § 8'],
  body: (c) => ({
    blocks: [
      {
        key: 'results',
        columns: [
          { key: 'indicator', title: c.say(words.indicator), format: 'text', role: 'label', width: 210 },
          { key: 'goal', title: c.say(words.goal), format: 'count', width: 60 },
          ...yearColumns(c).map((column) => ({ ...column, format: 'count' as const, width: 56 })),
          { key: 'sum', title: c.say(sheetWords.sum), format: 'count', role: 'total', width: 60 },
          { key: 'ofGoal', title: c.say(words.ofGoal), format: 'share', width: 70 },
        ],
        rows: indicators.map((indicator) => indicatorRow(c, indicator)),
      },
      {
        key: 'outside',
        continues: true,
        columns: [
          { key: 'indicator', title: '', format: 'text', role: 'label', width: 210, wrap: true },
          { key: 'goal', title: '', format: 'count' },
        ],
        rows: [{ role: 'check', cells: { indicator: c.say(words.outside), goal: rowsOutside } }],
      },
      {
        key: 'cost',
        columns: [
          { key: 'label', title: c.say(words.cost), format: 'text', role: 'label', width: 210, wrap: true },
          { key: 'value', title: '', format: 'money', width: 90 },
        ],
        rows: [
          { cells: { label: c.say(words.costInKroner), value: (at) => `=${at.cell('spent', 'kroner', 0)}` } },
          { cells: { label: c.say(words.perCreated), value: perJob('created') } },
          { cells: { label: c.say(words.perEither), value: perJob('either') } },
        ],
      },
    ],
    workings: [
      {
        key: 'spent',
        columns: [{ key: 'kroner', title: c.say(sheetWords.workings), format: 'money', width: 100 }],
        rows: [
          {
            cells: {
              kroner: (at) => {
                const spent = at.on('R2').cell('costSums', 'accountsSum', 1);
                return `=IF(ISNUMBER(${spent}),${spent}*${unit},IF(Sak_total="",${missing},Sak_total))`;
              },
            },
          },
        ],
      },
      ...(['created', 'either'] as const).map((key) => ({
        key,
        columns: [
          { key: 'perJob', title: c.say(key === 'created' ? words.perCreated : words.perEither), format: 'money' as const },
        ],
        rows: [{ cells: {} }],
        spill: (at: Place) => costPerJob(at, key),
      })),
    ],
    charts: [
      {
        type: 'columnClustered',
        title: c.say(words.chartTitle),
        altText: c.say(words.chartAlt),
        categoryTitle: c.say(words.indicator),
        valueTitle: c.say(words.count),
        categories: (at) => at.column('results', 'indicator'),
        series: [
          { name: c.say(words.goal), values: (at) => at.column('results', 'goal'), tone: 1 },
          { name: c.say(words.soFar), values: (at) => at.column('results', 'sum'), tone: 0 },
        ],
      },
    ],
    notes: [c.say(words.note)],
  }),
};

/** Sum of a column over the rows of an indicator, in a year or in all; missing where no row has a figure. */
function sumOver(column: 'Mål' | 'Resultat', indicator: Indicator, year?: string): string {
  const where = `Resultater[Indikator],"${words.indicators[indicator].nb}"${year === undefined ? '' : `,Resultater[År],${year}`}`;
  return `IF(COUNTIFS(${where},Resultater[${column}],">=0")=0,${missing},SUMIFS(Resultater[${column}],${where}))`;
}

function indicatorRow(c: Context, indicator: Indicator): Row {
  const years = Object.fromEntries(
    yearKeys(c).map((key, index) => [
      key,
      (at: Place) => `=IF(${index + 1}>Sak_antall,"",${sumOver('Resultat', indicator, at.header('results', key))})`,
    ]),
  );
  return {
    cells: {
      indicator: c.say(words.indicators[indicator]),
      goal: `=${sumOver('Mål', indicator)}`,
      ...years,
      sum: (at) => {
        const all = `${at.of(firstYear)}:${at.of(lastYear(c))}`;
        return `=IF(COUNT(${all})=0,${missing},SUM(${all}))`;
      },
      ofGoal: (at) => `=IF(AND(ISNUMBER(${at.of('sum')}),N(${at.of('goal')})>0),${at.of('sum')}/${at.of('goal')},${missing})`,
    },
  };
}

/** Results that the page does not show: of another year than the programme's, or with another name than the three. */
const rowsOutside = (at: Place): string => {
  const shown = at.column('results', 'sum');
  return `=SUM(Resultater[Resultat])-SUM(${shown})`;
};

const costPerJob = (at: Place, over: 'created' | 'either'): string => {
  const jobs = (row: number): string => `N(${at.cell('results', 'sum', row)})`;
  return over === 'created'
    ? `=OMST.COSTPERJOB(${at.cell('spent', 'kroner', 0)},${jobs(0)})`
    : `=OMST.COSTPERJOB(${at.cell('spent', 'kroner', 0)},${jobs(0)},${jobs(1)})`;
};

const perJob =
  (over: 'created' | 'either') =>
  (at: Place): string =>
    `=IFERROR(${at.cell(over, 'perJob', 0)},${missing})`;
