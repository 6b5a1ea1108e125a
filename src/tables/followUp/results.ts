import { resultTable as words } from '../../text/tables/results';
import { sheetWords } from '../../text/tables/sheet';
import { firstYear, lastYear, unit, yearColumns, yearKeys } from '../budget/years';
import type { TableContext, SheetAddresses, Row, TableDefinition } from '../definition';
import { missing } from '../observed';

/** The outcome measures of the scheme (Prop. 1 S), as the table Resultater names them. */
const indicators = ['created', 'secured', 'firms'] as const;
type Indicator = (typeof indicators)[number];

/** R1: the results of the programme beside its goals, and the cost per job. */
export const results: TableDefinition = {
  id: 'R1',
  pack: 'followUp',
  needs: ['R2'],
  title: words.title,
  sheet: words.title,
  data: ['results', 'accounts'],
  cites: ['Prop. 1 S (2019–2020), kap. 553 post 65', 'FOR-2024-04-03-556 § 8'],
  body: (context) => ({
    blocks: [
      {
        key: 'results',
        columns: [
          { key: 'indicator', title: context.say(words.indicator), format: 'text', role: 'label', width: 210 },
          { key: 'goal', title: context.say(words.goal), format: 'count', width: 60 },
          ...yearColumns(context).map((column) => ({ ...column, format: 'count' as const, width: 56 })),
          { key: 'sum', title: context.say(sheetWords.sum), format: 'count', role: 'total', width: 60 },
          { key: 'ofGoal', title: context.say(words.ofGoal), format: 'share', width: 70 },
        ],
        rows: indicators.map((indicator) => indicatorRow(context, indicator)),
      },
      {
        key: 'outside',
        continues: true,
        columns: [
          { key: 'indicator', title: '', format: 'text', role: 'label', width: 210, wrap: true },
          { key: 'goal', title: '', format: 'count' },
        ],
        rows: [{ role: 'check', cells: { indicator: context.say(words.outside), goal: rowsOutside } }],
      },
      {
        key: 'cost',
        columns: [
          { key: 'label', title: context.say(words.cost), format: 'text', role: 'label', width: 210, wrap: true },
          { key: 'value', title: '', format: 'money', width: 90 },
        ],
        rows: [
          { cells: { label: context.say(words.costInKroner), value: (sheet) => `=${sheet.cell('spent', 'kroner', 0)}` } },
          { cells: { label: context.say(words.perCreated), value: perJob('created') } },
          { cells: { label: context.say(words.perEither), value: perJob('either') } },
        ],
      },
    ],
    workings: [
      {
        key: 'spent',
        columns: [{ key: 'kroner', title: context.say(sheetWords.workings), format: 'money', width: 100 }],
        rows: [
          {
            cells: {
              kroner: (sheet) => {
                const spent = sheet.ofTable('R2').cell('costSums', 'accountsSum', 1);
                return `=IF(ISNUMBER(${spent}),${spent}*${unit},IF(Sak_total="",${missing},Sak_total))`;
              },
            },
          },
        ],
      },
      ...(['created', 'either'] as const).map((key) => ({
        key,
        columns: [
          { key: 'perJob', title: context.say(key === 'created' ? words.perCreated : words.perEither), format: 'money' as const },
        ],
        rows: [{ cells: {} }],
        spill: (sheet: SheetAddresses) => costPerJob(sheet, key),
      })),
    ],
    charts: [
      {
        type: 'columnClustered',
        title: context.say(words.chartTitle),
        altText: context.say(words.chartAlt),
        categoryTitle: context.say(words.indicator),
        valueTitle: context.say(words.count),
        categories: (sheet) => sheet.columnRange('results', 'indicator'),
        series: [
          { name: context.say(words.goal), values: (sheet) => sheet.columnRange('results', 'goal'), tone: 1 },
          { name: context.say(words.soFar), values: (sheet) => sheet.columnRange('results', 'sum'), tone: 0 },
        ],
      },
    ],
    notes: [context.say(words.note)],
  }),
};

/** Returns an expression for the sum of a column over the rows of an indicator, in one year or in all. It is missing when no row has a figure. */
function sumOver(column: 'Mål' | 'Resultat', indicator: Indicator, year?: string): string {
  const where = `Resultater[Indikator],"${words.indicators[indicator].nb}"${year === undefined ? '' : `,Resultater[År],${year}`}`;
  return `IF(COUNTIFS(${where},Resultater[${column}],">=0")=0,${missing},SUMIFS(Resultater[${column}],${where}))`;
}

function indicatorRow(context: TableContext, indicator: Indicator): Row {
  const years = Object.fromEntries(
    yearKeys(context).map((key, index) => [
      key,
      (sheet: SheetAddresses) =>
        `=IF(${index + 1}>Sak_antall,"",${sumOver('Resultat', indicator, sheet.headerCell('results', key))})`,
    ]),
  );
  return {
    cells: {
      indicator: context.say(words.indicators[indicator]),
      goal: `=${sumOver('Mål', indicator)}`,
      ...years,
      sum: (sheet) => {
        const all = `${sheet.sameRow(firstYear)}:${sheet.sameRow(lastYear(context))}`;
        return `=IF(COUNT(${all})=0,${missing},SUM(${all}))`;
      },
      ofGoal: (sheet) =>
        `=IF(AND(ISNUMBER(${sheet.sameRow('sum')}),N(${sheet.sameRow('goal')})>0),${sheet.sameRow('sum')}/${sheet.sameRow('goal')},${missing})`,
    },
  };
}

/** The number of results that the page does not show: of years outside the programme, or with other names than the three indicators. */
const rowsOutside = (sheet: SheetAddresses): string => {
  const sumsOnPage = sheet.columnRange('results', 'sum');
  return `=SUM(Resultater[Resultat])-SUM(${sumsOnPage})`;
};

const costPerJob = (sheet: SheetAddresses, over: 'created' | 'either'): string => {
  const jobs = (row: number): string => `N(${sheet.cell('results', 'sum', row)})`;
  return over === 'created'
    ? `=OMST.COSTPERJOB(${sheet.cell('spent', 'kroner', 0)},${jobs(0)})`
    : `=OMST.COSTPERJOB(${sheet.cell('spent', 'kroner', 0)},${jobs(0)},${jobs(1)})`;
};

const perJob =
  (over: 'created' | 'either') =>
  (sheet: SheetAddresses): string =>
    `=IFERROR(${sheet.cell(over, 'perJob', 0)},${missing})`;
