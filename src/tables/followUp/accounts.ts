import { accountsTable as words } from '../../text/tables/accounts';
import { sheetWords } from '../../text/tables/sheet';
import { booked, budgeted, lineName, partsOf, postAt, postsBlock, type Part } from '../budget/booked';
import { costLabelWidth } from '../budget/costPlan';
import { unit } from '../budget/years';
import type { Block, Column, TableContext, SheetAddresses, Row, TableDefinition } from '../definition';
import { missing } from '../observed';

/** R2: the accounts of a year and of the whole period, by the lines of the budget. */
export const accounts: TableDefinition = {
  id: 'R2',
  pack: 'followUp',
  needs: ['B1', 'B2'],
  title: words.title,
  sheet: words.sheet,
  data: ['accounts'],
  cites: ['FOR-2024-04-03-556 § 13'],
  body: (context) => {
    const { costs, financing } = partsOf(context);
    return {
      blocks: [
        lines(context, costs, words.costs),
        sums(context, costs),
        lines(context, financing, words.financing),
        sums(context, financing),
        {
          key: 'checks',
          columns: columns(context, ''),
          rows: [
            checkRow(context.say(words.balance), (sheet, column) =>
              difference(sheet.cell('costSums', column, 1), sheet.cell('financingSums', column, 1)),
            ),
            {
              role: 'check',
              cells: {
                line: context.say(words.neither),
                accountsSum: `=(SUM(Regnskap[Beløp])-SUMIFS(Regnskap[Beløp],Regnskap[Del],"kostnad")-SUMIFS(Regnskap[Beløp],Regnskap[Del],"finansiering"))/${unit}`,
              },
            },
          ],
        },
        {
          key: 'chosen',
          columns: [
            { key: 'label', title: context.say(sheetWords.year), format: 'text', role: 'label' },
            { key: 'year', title: '', format: 'year', role: 'input' },
          ],
          rows: [
            {
              cells: {
                label: context.say(words.year),
                year: '=IF(COUNT(Regnskap[År])>0,MAX(Regnskap[År]),IF(Sak_startaar="","",Sak_startaar))',
              },
            },
          ],
        },
      ],
      workings: [postsBlock(context, costs), postsBlock(context, financing)],
      onePage: true,
      notes: [context.say(words.note)],
    };
  },
};

const year = (sheet: SheetAddresses): string => sheet.cell('chosen', 'year', 0);

const columns = (context: TableContext, title: string): Column[] => {
  const ofYear = (word: keyof typeof words) => (sheet: SheetAddresses) => `="${context.say(words[word])} "&${year(sheet)}`;
  const whole = (word: keyof typeof words): string => `${context.say(words[word])}, ${context.say(words.wholePeriod)}`;
  return [
    { key: 'line', title, format: 'text', role: 'label', width: costLabelWidth(context) },
    { key: 'budget', title: ofYear('budget'), format: 'money', width: 78 },
    { key: 'accounts', title: ofYear('accounts'), format: 'money', width: 78 },
    { key: 'difference', title: ofYear('difference'), format: 'money', width: 78 },
    { key: 'budgetSum', title: whole('budget'), format: 'money', width: 90 },
    { key: 'accountsSum', title: whole('accounts'), format: 'money', width: 90 },
    { key: 'differenceSum', title: whole('difference'), format: 'money', width: 90 },
  ];
};

const titled = (context: TableContext, what: (typeof words)['costs']): string =>
  context.say(context.case.unit === 1000 ? words.inUnit : words.inKroner, { what: context.say(what) });

const difference = (one: string, other: string): string => `=IF(COUNT(${one},${other})<2,"",${one}-${other})`;

const derived: Row['cells'] = {
  difference: (sheet) => difference(sheet.sameRow('accounts'), sheet.sameRow('budget')),
  differenceSum: (sheet) => difference(sheet.sameRow('accountsSum'), sheet.sameRow('budgetSum')),
};

function lines(context: TableContext, part: Part, what: (typeof words)['costs']): Block {
  return {
    key: `${part.key}s`,
    columns: columns(context, titled(context, what)),
    rows: part.posts.map((_, index): Row => {
      const post = (sheet: SheetAddresses): string => postAt(sheet, part, index);
      return {
        cells: {
          line: (sheet) => lineName(sheet, part, index),
          budget: (sheet) => budgeted(context, sheet, part, year(sheet), 'plan', index),
          accounts: (sheet) => `=${booked(part, post(sheet), year(sheet))}`,
          budgetSum: (sheet) => `=${sheet.ofTable(part.table).cell('plan', 'sum', index)}`,
          accountsSum: (sheet) => `=${booked(part, post(sheet))}`,
          ...derived,
        },
      };
    }),
  };
}

/** The line for amounts that the budget has no line for, so that the sum includes every krone of the accounts. */
function sums(context: TableContext, part: Part): Block {
  const block = `${part.key}s`;
  const outside = (column: 'accounts' | 'accountsSum', ofYear?: (sheet: SheetAddresses) => string) => (sheet: SheetAddresses) => {
    const where = `Regnskap[Del],"${part.word}"${ofYear ? `,Regnskap[År],${ofYear(sheet)}` : ''}`;
    return `=IF(COUNT(${sheet.columnRange(block, column)})=0,${missing},SUMIFS(Regnskap[Beløp],${where})/${unit}-SUM(${sheet.columnRange(block, column)}))`;
  };
  const total = (column: 'accounts' | 'accountsSum') => (sheet: SheetAddresses) =>
    `=IF(COUNT(${sheet.columnRange(block, column)})=0,${missing},SUM(${sheet.columnRange(block, column)})+${sheet.cell(`${part.key}Sums`, column, 0)})`;
  return {
    key: `${part.key}Sums`,
    continues: true,
    columns: columns(context, ''),
    rows: [
      {
        cells: {
          line: context.say(words.outside),
          accounts: outside('accounts', year),
          accountsSum: outside('accountsSum'),
        },
      },
      {
        role: 'total',
        cells: {
          line: context.say(sheetWords.sum),
          budget: (sheet) => budgeted(context, sheet, part, year(sheet), 'sums', 0),
          accounts: total('accounts'),
          budgetSum: (sheet) => `=${sheet.ofTable(part.table).cell('sums', 'sum', 0)}`,
          accountsSum: total('accountsSum'),
          ...derived,
        },
      },
    ],
  };
}

const checkRow = (line: string, content: (sheet: SheetAddresses, column: 'accounts' | 'accountsSum') => string): Row => ({
  role: 'check',
  cells: { line, accounts: (sheet) => content(sheet, 'accounts'), accountsSum: (sheet) => content(sheet, 'accountsSum') },
});
