import { yearlyTable as words } from '../../text/tables/yearlyApplication';
import { sheetWords } from '../../text/tables/sheet';
import type { Block, Cell, Column, Context, Place, Row, TableDefinition } from '../definition';
import { missing } from '../observed';
import { booked, budgeted, lineName, partsOf, postAt, postsBlock, type Part } from './booked';
import { costLabelWidth } from './costPlan';
import { unit } from './years';

const longest = 500;

interface Item {
  readonly key: keyof (typeof words)['items'];
  readonly answer: (c: Context) => Cell;
  readonly from?: string;
  /** Lines of a text that is written by hand. */
  readonly lines?: number;
}

const fromCase = (name: string) => (): Cell => `=IF(${name}="",${missing},${name})`;
const typed = (): Cell => ({ content: null, role: 'input' });
const year = (at: Place): string =>
  at.cell(
    'items',
    'answer',
    items.findIndex(({ key }) => key === 'year'),
  );

/** What § 8 asks of every application, in its order. */
const items: readonly Item[] = [
  { key: 'owner', answer: fromCase('Sak_eier'), from: 'Sak' },
  { key: 'number', answer: fromCase('Sak_orgnr'), from: 'Sak' },
  { key: 'contact', answer: fromCase('Sak_kontakt'), from: 'Sak' },
  { key: 'year', answer: () => ({ content: '=IF(Sak_startaar="","",Sak_startaar)', format: 'year', role: 'input' }) },
  { key: 'amount', answer: (c) => ({ content: (at) => amount(c, at), format: 'money' }), from: 'B1' },
  { key: 'otherThis', answer: () => ({ content: null, role: 'input', format: 'money' }) },
  { key: 'otherBefore', answer: () => ({ content: null, role: 'input', format: 'money' }) },
  { key: 'short', answer: typed, lines: 3 },
  { key: 'measure', answer: fromCase('Sak_bedrift'), from: 'Sak' },
  { key: 'goals', answer: goals, from: 'Data resultater' },
  { key: 'target', answer: typed },
  {
    key: 'progress',
    answer: () => ({
      content: (at) => {
        const [from, to] = [at.on('B5').cell('phases', 'from', 0), at.on('B5').cell('phases', 'to', -1)];
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

/** The grant of the year is what the ministry and the county authority pay of it. */
function amount(c: Context, at: Place): string {
  const { financing } = partsOf(c);
  const shares = [0, 1].map((party) => budgeted(c, at, financing, year(at), 'plan', party).slice(1));
  return `=IF(COUNT(${shares.join(',')})=0,${missing},(${shares.map((share) => `N(${share})`).join('+')})*${unit})`;
}

function goals(c: Context): Cell {
  const where = 'Resultater[Indikator],"Nye arbeidsplasser"';
  return `=IF(COUNTIFS(${where},Resultater[Mål],">=0")=0,${missing},SUMIFS(Resultater[Mål],${where})&"${c.say(words.newJobs)}")`;
}

/** B8: the application of a year, as § 8 and regionalforvaltning.no ask: facts, activities with costs, financing, and what has run up so far. */
export const yearlyApplication: TableDefinition = {
  id: 'B8',
  pack: 'budget',
  needs: ['B1', 'B2', 'B5'],
  title: words.title,
  sheet: words.title,
  data: ['accounts', 'results'],
  cites: ['FOR-2024-04-03-556 § 8, § 12, § 13'],
  body: (c) => {
    const { costs, financing } = partsOf(c);
    return {
      blocks: [
        {
          key: 'items',
          columns: [
            { key: 'item', title: c.say(words.item), format: 'text', role: 'label', width: costLabelWidth(c) },
            { key: 'answer', title: c.say(words.answer), format: 'text', width: 300, wrap: true },
            { key: 'from', title: c.say(words.from), format: 'text', width: 110 },
          ],
          rows: items.map((item) => itemRow(c, item)),
        },
        {
          key: 'characters',
          continues: true,
          columns: [
            { key: 'item', title: '', format: 'text', role: 'label' },
            { key: 'answer', title: '', format: 'text' },
          ],
          rows: [{ role: 'check', cells: { item: c.say(words.characters), answer: (at) => characters(c, at) } }],
        },
        lines(c, costs, words.activities),
        sums(c, costs),
        lines(c, financing, words.financing),
        sums(c, financing),
      ],
      workings: [
        {
          key: 'effectsFrom',
          columns: [{ key: 'kroner', title: c.say(sheetWords.workings), format: 'money' }],
          rows: [{ cells: {} }],
          spill: () => '=OMST.RULE("application.longTermEffectsFrom",Sak_regeldato)',
        },
        postsBlock(c, costs),
        postsBlock(c, financing),
      ],
      onePage: true,
      notes: [c.say(words.note)],
    };
  },
};

function itemRow(c: Context, { key, answer, from, lines: count }: Item): Row {
  const cell = answer(c);
  const styled = cell !== null && typeof cell === 'object' ? cell : { content: cell };
  return {
    cells: {
      item: c.say(words.items[key]),
      answer: { lines: count ?? 1, ...styled },
      from:
        key === 'effects'
          ? (at) => {
              const limit = at.cell('effectsFrom', 'kroner', 0);
              const written = `TRIM(TEXT(${limit},"### ### ##0"))`;
              const [before = '', after = ''] = c.say(words.notRequired).split('{amount}');
              return `=IF(N(${amount(c, at).slice(1)})<${limit},"${before}"&${written}&"${after}","${c.say(words.toFill)}")`;
            }
          : (from ?? c.say(words.toFill)),
    },
  };
}

function characters(c: Context, at: Place): string {
  const count = `LEN(${at.cell(
    'items',
    'answer',
    items.findIndex(({ key }) => key === 'short'),
  )})`;
  const [before = '', after = ''] = c.say(words.tooLong).split('{count}');
  return `=IF(${count}>${longest},"${before}"&(${count}-${longest})&"${after}",${count})`;
}

const titled = (c: Context, what: (typeof words)['financing']): string =>
  c.say(c.case.unit === 1000 ? words.inUnit : words.inKroner, { what: c.say(what) });

/** The amounts stand under the answers and beyond, so that the page keeps its width. */
const columns = (c: Context, title: string): Column[] => [
  { key: 'line', title, format: 'text', role: 'label' },
  { key: 'ofYear', title: (at) => `="${c.say(words.ofYear)} "&${year(at)}`, format: 'money' },
  { key: 'approved', title: c.say(words.approved), format: 'money', width: 110 },
  { key: 'accumulated', title: c.say(words.accumulated), format: 'money', width: 90 },
  { key: 'rest', title: c.say(words.rest), format: 'money', width: 90 },
];

const rest = (at: Place): string => `=IF(ISNUMBER(${at.of('approved')}),${at.of('approved')}-N(${at.of('accumulated')}),"")`;

const lines = (c: Context, part: Part, what: (typeof words)['financing']): Block => ({
  key: `${part.key}s`,
  columns: columns(c, titled(c, what)),
  rows: part.posts.map((_, index): Row => ({
    cells: {
      line: (at) => lineName(at, part, index),
      ofYear: (at) => budgeted(c, at, part, year(at), 'plan', index),
      approved: (at) => `=${at.on(part.table).cell('plan', 'sum', index)}`,
      accumulated: (at) => `=${booked(part, postAt(at, part, index))}`,
      rest,
    },
  })),
});

function sums(c: Context, part: Part): Block {
  const block = `${part.key}s`;
  return {
    key: `${part.key}Sums`,
    continues: true,
    columns: columns(c, ''),
    rows: [
      {
        role: 'total',
        cells: {
          line: c.say(sheetWords.sum),
          ofYear: (at) => budgeted(c, at, part, year(at), 'sums', 0),
          approved: (at) => `=${at.on(part.table).cell('sums', 'sum', 0)}`,
          accumulated: (at) =>
            `=IF(COUNT(${at.column(block, 'accumulated')})=0,${missing},SUM(${at.column(block, 'accumulated')}))`,
          rest,
        },
      },
    ],
  };
}
