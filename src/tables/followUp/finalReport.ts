import { finalTable as words } from '../../text/tables/finalReport';
import { unit } from '../budget/years';
import type { Format, SheetAddresses, Row, TableDefinition, TableId } from '../definition';
import { missing } from '../observed';

interface Figure {
  readonly key: keyof (typeof words)['rows'];
  readonly format: Format;
  readonly from: TableId | 'Sak' | 'Data prosjekter';
  readonly value: (sheet: SheetAddresses) => string;
}

const number = (expression: string, factor = ''): string => `=IF(ISNUMBER(${expression}),${expression}${factor},${missing})`;
const result = (row: number) => (sheet: SheetAddresses) => number(sheet.ofTable('R1').cell('results', 'sum', row));
const inProjects = (column: string): string => `=IF(COUNT(Prosjekter[${column}])=0,${missing},SUM(Prosjekter[${column}]))`;

const figures: readonly Figure[] = [
  {
    key: 'period',
    format: 'text',
    from: 'Sak',
    value: () => `=IF(OR(Sak_startaar="",Sak_antall=""),${missing},Sak_startaar&"–"&(Sak_startaar+Sak_antall-1))`,
  },
  { key: 'budget', format: 'money', from: 'Sak', value: () => number('Sak_total') },
  {
    key: 'accounts',
    format: 'money',
    from: 'R2',
    value: (sheet) => number(sheet.ofTable('R2').cell('costSums', 'accountsSum', 1), `*${unit}`),
  },
  {
    key: 'financed',
    format: 'money',
    from: 'R2',
    value: (sheet) => number(sheet.ofTable('R2').cell('financingSums', 'accountsSum', 1), `*${unit}`),
  },
  {
    key: 'rest',
    format: 'money',
    from: 'R2',
    value: (sheet) => {
      const spent = sheet.ofTable('R2').cell('costSums', 'accountsSum', 1);
      return `=IF(COUNT(Sak_total,${spent})<2,${missing},Sak_total-${spent}*${unit})`;
    },
  },
  {
    key: 'carried',
    format: 'money',
    from: 'B3',
    value: (sheet) => number(sheet.ofTable('B3').cell('sums', 'carried', 0), `*${unit}`),
  },
  {
    key: 'retained',
    format: 'money',
    from: 'B4',
    value: (sheet) => number(sheet.ofTable('B4').cell('sums', 'retained', 1), `*${unit}`),
  },
  { key: 'created', format: 'count', from: 'R1', value: result(0) },
  { key: 'secured', format: 'count', from: 'R1', value: result(1) },
  { key: 'firms', format: 'count', from: 'R1', value: result(2) },
  { key: 'ofGoal', format: 'share', from: 'R1', value: (sheet) => `=${sheet.ofTable('R1').cell('results', 'ofGoal', 0)}` },
  { key: 'perJob', format: 'money', from: 'R1', value: (sheet) => `=${sheet.ofTable('R1').cell('cost', 'value', 1)}` },
  { key: 'projects', format: 'count', from: 'Data prosjekter', value: () => '=COUNTIF(Prosjekter[Prosjekt],"?*")' },
  { key: 'granted', format: 'money', from: 'Data prosjekter', value: () => inProjects('Tilsagn') },
  { key: 'paid', format: 'money', from: 'Data prosjekter', value: () => inProjects('Utbetalt') },
  { key: 'score', format: 'decimal', from: 'R3', value: (sheet) => `=${sheet.ofTable('R3').cell('sums', 'score', 0)}` },
];

/** R5: the whole period on one page. Each figure is read from the sheet that explains it. */
export const finalReport: TableDefinition = {
  id: 'R5',
  pack: 'followUp',
  needs: ['R1', 'R2', 'R3', 'B3', 'B4'],
  title: words.title,
  sheet: words.sheet,
  data: ['projects'],
  cites: ['FOR-2024-04-03-556 § 12, § 13', 'OR 3.1.3'],
  body: (context) => ({
    blocks: [
      {
        key: 'figures',
        columns: [
          { key: 'figure', title: context.say(words.figure), format: 'text', role: 'label', width: 300 },
          { key: 'value', title: context.say(words.value), format: 'count', role: 'figure', width: 130 },
          { key: 'from', title: context.say(words.from), format: 'text', width: 120 },
        ],
        rows: figures.map(({ key, format, from, value }): Row => ({
          cells: { figure: context.say(words.rows[key]), value: { content: value, format }, from },
        })),
      },
    ],
    notes: [context.say(words.note)],
  }),
};
