import { precedentsTable as words } from '../../text/tables/precedents';
import { sheetWords } from '../../text/tables/sheet';
import type { Column, TableContext, SheetAddresses, Row, TableDefinition } from '../definition';
import { missing } from '../observed';

/** How many known cases the table shows. */
const nearest = 5;
const fields = ['area', 'jobs', 'share', 'isolated', 'outcome', 'source'] as const;

/** S15: the known cases that are most like this one, and their results. */
export const precedents: TableDefinition = {
  id: 'S15',
  pack: 'application',
  title: words.title,
  sheet: words.title,
  data: [],
  cites: ['OR 3', 'Prop. 1 S (2019–2020)', 'Sak 27/20'],
  body: (context) => ({
    blocks: [
      {
        key: 'precedents',
        columns: columns(context),
        rows: [thisCase(context), ...Array.from({ length: nearest }, (_, index) => precedentRow(index))],
      },
    ],
    workings: [
      {
        key: 'found',
        columns: columns(context).map((column, index) => ({
          ...column,
          ...(index === 0 ? { title: context.say(sheetWords.workings) } : {}),
        })),
        rows: Array.from({ length: nearest }, () => ({ cells: {} })),
        spill: () => `=OMST.PRECEDENTS(Sak_tap,Sak_sysselsatte,Sak_isolert,${nearest})`,
      },
    ],
    notes: [context.say(words.note), context.say(words.lacks)],
  }),
};

const columns = (context: TableContext): Column[] => [
  { key: 'area', title: context.say(words.area), format: 'text', width: 150 },
  { key: 'jobs', title: context.say(words.jobs), format: 'count', width: 86 },
  { key: 'share', title: context.say(words.share), format: 'share', width: 60 },
  { key: 'isolated', title: context.say(words.isolated), format: 'text', width: 72 },
  { key: 'outcome', title: context.say(words.outcome), format: 'text', width: 360 },
  { key: 'source', title: context.say(words.source), format: 'text', width: 330 },
];

const thisCase = (context: TableContext): Row => ({
  role: 'total',
  cells: {
    area: '=Sak_navn',
    jobs: `=IF(Sak_tap="",${missing},Sak_tap)`,
    share: `=IF(OR(Sak_tap="",N(Sak_sysselsatte)=0),${missing},Sak_tap/Sak_sysselsatte)`,
    isolated: `=IF(Sak_isolert="",${missing},Sak_isolert)`,
    outcome: context.say(words.thisCase),
  },
});

/** Shows a cell, or `..` when the source does not give the figure or the case has no loss yet. */
const precedentRow = (index: number): Row => ({
  cells: Object.fromEntries(
    fields.map((field) => [
      field,
      (sheet: SheetAddresses) => {
        const cell = sheet.cell('found', field, index);
        return `=IF(ISERROR(${cell}),${missing},IF(${cell}="",${missing},${cell}))`;
      },
    ]),
  ),
});
