import { yearlyTable as words } from '../../text/tables/yearlyApplication';
import { sheetWords } from '../../text/tables/sheet';
import type { Block, Cell, Column, TableContext, SheetAddresses, Row, TableDefinition } from '../definition';
import { missing } from '../observed';
import { booked, budgeted, lineName, partsOf, postAt, postsBlock, type Part } from './booked';
import { costLabelWidth } from './costPlan';
import { unit } from './years';

const longest = 500;

interface Item {
  readonly key: keyof (typeof words)['items'];
  readonly answer: (context: TableContext) => Cell;
  readonly from?: string;
  /** How many lines to leave for a text that the user writes. */
  readonly lines?: number;
}

const fromCase = (name: string) => (): Cell => `=IF(${name}="",${missing},${name})`;
const typed = (): Cell => ({ content: null, role: 'input' });
const year = (sheet: SheetAddresses): string =>
  sheet.cell(
    'items',
    'answer',
    items.findIndex(({ key }) => key === 'year'),
  );

/** The items that § 8 asks for in every application, in its order. */
const items: readonly Item[] = [
  { key: 'owner', answer: fromCase('Sak_eier'), from: 'Sak' },
  { key: 'number', answer: fromCase('Sak_orgnr'), from: 'Sak' },
  { key: 'contact', answer: fromCase('Sak_kontakt'), from: 'Sak' },
  { key: 'year', answer: () => ({ content: '=IF(Sak_startaar="","",Sak_startaar)', format: 'year', role: 'input' }) },
  { key: 'amount', answer: (context) => ({ content: (sheet) => amount(context, sheet), format: 'money' }), from: 'B1' },
  { key: 'otherThis', answer: () => ({ content: null, role: 'input', format: 'money' }) },
  { key: 'otherBefore', answer: () => ({ content: null, role: 'input', format: 'money' }) },
  { key: 'short', answer: typed, lines: 3 },
  { key: 'measure', answer: fromCase('Sak_bedrift'), from: 'Sak' },
  { key: 'goals', answer: goals, from: 'Data resultater' },
  { key: 'target', answer: typed },
  {
    key: 'progress',
    answer: () => ({
      content: (sheet) => {
        const [from, to] = [sheet.ofTable('B5').cell('phases', 'from', 0), sheet.ofTable('B5').cell('phases', 'to', -1)];
        const written = (date: string): string => `DAY(${date})&"."&MONTH(${date})&"."&YEAR(${date})`;
        return `=IF(COUNT(${from},${to})<2,${missing},${written(from)}&" – "&${written(to)})`;
      },
    }),
    from: 'B5',
  },
  { key: 'organisation', answer: typed, lines: 2 },
  { key: 'anchoring', answer: typed, lines: 2 },
  { key: 'results', answer: typed, lines: 2 },
  { key: 'effects', answer: typed, lines: 2 },
];

/** The grant of the year: the shares of the ministry and the county authority. */
function amount(context: TableContext, sheet: SheetAddresses): string {
  const { financing } = partsOf(context);
  const shares = [0, 1].map((party) => budgeted(context, sheet, financing, year(sheet), 'plan', party).slice(1));
  return `=IF(COUNT(${shares.join(',')})=0,${missing},(${shares.map((share) => `N(${share})`).join('+')})*${unit})`;
}

function goals(context: TableContext): Cell {
  const where = 'Resultater[Indikator],"Nye arbeidsplasser"';
  return `=IF(COUNTIFS(${where},Resultater[Mål],">=0")=0,${missing},SUMIFS(Resultater[Mål],${where})&"${context.say(words.newJobs)}")`;
}

/** B8: the application of a year, as § 8 and regionalforvaltning.no ask: facts, activities with costs, financing, and the accumulated amounts. */
export const yearlyApplication: TableDefinition = {
  id: 'B8',
  pack: 'budget',
  needs: ['B1', 'B2', 'B5'],
  title: words.title,
  sheet: words.title,
  data: ['accounts', 'results'],
  cites: ['FOR-2024-04-03-556 § 8, § 12, § 13'],
  body: (context) => {
    const { costs, financing } = partsOf(context);
    return {
      blocks: [
        {
          key: 'items',
          columns: [
            { key: 'item', title: context.say(words.item), format: 'text', role: 'label', width: costLabelWidth(context) },
            { key: 'answer', title: context.say(words.answer), format: 'text', width: 300, wrap: true },
            { key: 'from', title: context.say(words.from), format: 'text', width: 110 },
          ],
          rows: items.map((item) => itemRow(context, item)),
        },
        {
          key: 'characters',
          continues: true,
          columns: [
            { key: 'item', title: '', format: 'text', role: 'label' },
            { key: 'answer', title: '', format: 'text' },
          ],
          rows: [
            { role: 'check', cells: { item: context.say(words.characters), answer: (sheet) => characters(context, sheet) } },
          ],
        },
        lines(context, costs, words.activities),
        sums(context, costs),
        lines(context, financing, words.financing),
        sums(context, financing),
      ],
      workings: [
        {
          key: 'effectsFrom',
          columns: [{ key: 'kroner', title: context.say(sheetWords.workings), format: 'money' }],
          rows: [{ cells: {} }],
          spill: () => '=OMST.RULE("application.longTermEffectsFrom",Sak_regeldato)',
        },
        postsBlock(context, costs),
        postsBlock(context, financing),
      ],
      onePage: true,
      notes: [context.say(words.note)],
    };
  },
};

function itemRow(context: TableContext, { key, answer, from, lines: count }: Item): Row {
  const cell = answer(context);
  const styled = cell !== null && typeof cell === 'object' ? cell : { content: cell };
  return {
    cells: {
      item: context.say(words.items[key]),
      answer: { lines: count ?? 1, ...styled },
      from:
        key === 'effects'
          ? (sheet) => {
              const limit = sheet.cell('effectsFrom', 'kroner', 0);
              const written = `TRIM(TEXT(${limit},"### ### ##0"))`;
              const [before = '', after = ''] = context.say(words.notRequired).split('{amount}');
              return `=IF(N(${amount(context, sheet).slice(1)})<${limit},"${before}"&${written}&"${after}","${context.say(words.toFill)}")`;
            }
          : (from ?? context.say(words.toFill)),
    },
  };
}

function characters(context: TableContext, sheet: SheetAddresses): string {
  const count = `LEN(${sheet.cell(
    'items',
    'answer',
    items.findIndex(({ key }) => key === 'short'),
  )})`;
  const [before = '', after = ''] = context.say(words.tooLong).split('{count}');
  return `=IF(${count}>${longest},"${before}"&(${count}-${longest})&"${after}",${count})`;
}

const titled = (context: TableContext, what: (typeof words)['financing']): string =>
  context.say(context.case.unit === 1000 ? words.inUnit : words.inKroner, { what: context.say(what) });

/** The columns of amounts. The first stands under the column of answers, so that the page does not become wider. */
const columns = (context: TableContext, title: string): Column[] => [
  { key: 'line', title, format: 'text', role: 'label' },
  { key: 'ofYear', title: (sheet) => `="${context.say(words.ofYear)} "&${year(sheet)}`, format: 'money' },
  { key: 'approved', title: context.say(words.approved), format: 'money', width: 110 },
  { key: 'accumulated', title: context.say(words.accumulated), format: 'money', width: 90 },
  { key: 'rest', title: context.say(words.rest), format: 'money', width: 90 },
];

const rest = (sheet: SheetAddresses): string =>
  `=IF(ISNUMBER(${sheet.sameRow('approved')}),${sheet.sameRow('approved')}-N(${sheet.sameRow('accumulated')}),"")`;

const lines = (context: TableContext, part: Part, what: (typeof words)['financing']): Block => ({
  key: `${part.key}s`,
  columns: columns(context, titled(context, what)),
  rows: part.posts.map((_, index): Row => ({
    cells: {
      line: (sheet) => lineName(sheet, part, index),
      ofYear: (sheet) => budgeted(context, sheet, part, year(sheet), 'plan', index),
      approved: (sheet) => `=${sheet.ofTable(part.table).cell('plan', 'sum', index)}`,
      accumulated: (sheet) => `=${booked(part, postAt(sheet, part, index))}`,
      rest,
    },
  })),
});

function sums(context: TableContext, part: Part): Block {
  const block = `${part.key}s`;
  return {
    key: `${part.key}Sums`,
    continues: true,
    columns: columns(context, ''),
    rows: [
      {
        role: 'total',
        cells: {
          line: context.say(sheetWords.sum),
          ofYear: (sheet) => budgeted(context, sheet, part, year(sheet), 'sums', 0),
          approved: (sheet) => `=${sheet.ofTable(part.table).cell('sums', 'sum', 0)}`,
          accumulated: (sheet) =>
            `=IF(COUNT(${sheet.columnRange(block, 'accumulated')})=0,${missing},SUM(${sheet.columnRange(block, 'accumulated')}))`,
          rest,
        },
      },
    ],
  };
}
