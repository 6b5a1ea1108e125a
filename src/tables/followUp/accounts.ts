import { accountsTable as words } from '../../text/tables/accounts';
import { sheetWords } from '../../text/tables/sheet';
import { booked, budgeted, lineName, partsOf, postAt, postsBlock, type Part } from '../budget/booked';
import { costLabelWidth } from '../budget/costPlan';
import { unit } from '../budget/years';
import type { Block, Column, Context, Place, Row, TableDefinition } from '../definition';
import { missing } from '../observed';

/** R2: the accounts of a year and of the whole period, line by line as the budget has them. */
export const accounts: TableDefinition = {
  id: 'R2',
  pack: 'followUp',
  needs: ['B1', 'B2'],
  title: words.title,
  sheet: words.sheet,
  data: ['accounts'],
  cites: ['FOR-2024-04-03-556 § 13'],
  body: (c) => {
    const { costs, financing } = partsOf(c);
    return {
      blocks: [
        lines(c, costs, words.costs),
        sums(c, costs),
        lines(c, financing, words.financing),
        sums(c, financing),
        {
          key: 'checks',
          columns: columns(c, ''),
          rows: [
            checkRow(c.say(words.balance), (at, column) =>
              difference(at.cell('costSums', column, 1), at.cell('financingSums', column, 1)),
            ),
            {
              role: 'check',
              cells: {
                line: c.say(words.neither),
                accountsSum: `=(SUM(Regnskap[Beløp])-SUMIFS(Regnskap[Beløp],Regnskap[Del],"kostnad")-SUMIFS(Regnskap[Beløp],Regnskap[Del],"finansiering"))/${unit}`,
              },
            },
          ],
        },
        {
          key: 'chosen',
          columns: [
            { key: 'label', title: c.say(sheetWords.year), format: 'text', role: 'label' },
            { key: 'year', title: '', format: 'year', role: 'input' },
          ],
          rows: [
            {
              cells: {
                label: c.say(words.year),
                year: '=IF(COUNT(Regnskap[År])>0,MAX(Regnskap[År]),IF(Sak_startaar="","",Sak_startaar))',
              },
            },
          ],
        },
      ],
      workings: [postsBlock(c, costs), postsBlock(c, financing)],
      onePage: true,
      notes: [c.say(words.note)],
    };
  },
};

const year = (at: Place): string => at.cell('chosen', 'year', 0);

const columns = (c: Context, title: string): Column[] => {
  const ofYear = (word: keyof typeof words) => (at: Place) => `="${c.say(words[word])} "&${year(at)}`;
  const whole = (word: keyof typeof words): string => `${c.say(words[word])}, ${c.say(words.wholePeriod)}`;
  return [
    { key: 'line', title, format: 'text', role: 'label', width: costLabelWidth(c) },
    { key: 'budget', title: ofYear('budget'), format: 'money', width: 78 },
    { key: 'accounts', title: ofYear('accounts'), format: 'money', width: 78 },
    { key: 'difference', title: ofYear('difference'), format: 'money', width: 78 },
    { key: 'budgetSum', title: whole('budget'), format: 'money', width: 90 },
    { key: 'accountsSum', title: whole('accounts'), format: 'money', width: 90 },
    { key: 'differenceSum', title: whole('difference'), format: 'money', width: 90 },
  ];
};

const titled = (c: Context, what: (typeof words)['costs']): string =>
  c.say(c.case.unit === 1000 ? words.inUnit : words.inKroner, { what: c.say(what) });

const difference = (one: string, other: string): string => `=IF(COUNT(${one},${other})<2,"",${one}-${other})`;

const derived: Row['cells'] = {
  difference: (at) => difference(at.of('accounts'), at.of('budget')),
  differenceSum: (at) => difference(at.of('accountsSum'), at.of('budgetSum')),
};

function lines(c: Context, part: Part, what: (typeof words)['costs']): Block {
  return {
    key: `${part.key}s`,
    columns: columns(c, titled(c, what)),
    rows: part.posts.map((_, index): Row => {
      const post = (at: Place): string => postAt(at, part, index);
      return {
        cells: {
          line: (at) => lineName(at, part, index),
          budget: (at) => budgeted(c, at, part, year(at), 'plan', index),
          accounts: (at) => `=${booked(part, post(at), year(at))}`,
          budgetSum: (at) => `=${at.on(part.table).cell('plan', 'sum', index)}`,
          accountsSum: (at) => `=${booked(part, post(at))}`,
          ...derived,
        },
      };
    }),
  };
}

/** What the budget has no line for stands on a line of its own, so that every krone of the accounts is in the sum. */
function sums(c: Context, part: Part): Block {
  const block = `${part.key}s`;
  const outside = (column: 'accounts' | 'accountsSum', ofYear?: (at: Place) => string) => (at: Place) => {
    const where = `Regnskap[Del],"${part.word}"${ofYear ? `,Regnskap[År],${ofYear(at)}` : ''}`;
    return `=IF(COUNT(${at.column(block, column)})=0,${missing},SUMIFS(Regnskap[Beløp],${where})/${unit}-SUM(${at.column(block, column)}))`;
  };
  const total = (column: 'accounts' | 'accountsSum') => (at: Place) =>
    `=IF(COUNT(${at.column(block, column)})=0,${missing},SUM(${at.column(block, column)})+${at.cell(`${part.key}Sums`, column, 0)})`;
  return {
    key: `${part.key}Sums`,
    continues: true,
    columns: columns(c, ''),
    rows: [
      {
        cells: {
          line: c.say(words.outside),
          accounts: outside('accounts', year),
          accountsSum: outside('accountsSum'),
        },
      },
      {
        role: 'total',
        cells: {
          line: c.say(sheetWords.sum),
          budget: (at) => budgeted(c, at, part, year(at), 'sums', 0),
          accounts: total('accounts'),
          budgetSum: (at) => `=${at.on(part.table).cell('sums', 'sum', 0)}`,
          accountsSum: total('accountsSum'),
          ...derived,
        },
      },
    ],
  };
}

const checkRow = (line: string, content: (at: Place, column: 'accounts' | 'accountsSum') => string): Row => ({
  role: 'check',
  cells: { line, accounts: (at) => content(at, 'accounts'), accountsSum: (at) => content(at, 'accountsSum') },
});
