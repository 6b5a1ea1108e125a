import { paymentTable as words } from '../../text/tables/paymentPlan';
import { sheetWords } from '../../text/tables/sheet';
import type { Content, Row, TableDefinition } from '../definition';
import { inYear, notFunded, sumOf, unit, unitTitle, whenFunded, yearKeys, yearTitle } from './years';

/** B4: the payments on account of each commitment, and the amount held back until the final report. */
export const paymentPlan: TableDefinition = {
  id: 'B4',
  pack: 'budget',
  needs: ['B3'],
  title: words.title,
  sheet: words.title,
  data: [],
  cites: ['FOR-2024-04-03-556 § 12'],
  body: (context) => {
    const keys = yearKeys(context);
    const columns = [
      { key: 'year', title: unitTitle(context), format: 'year', role: 'label', width: 120 },
      { key: 'committed', title: context.say(words.committed), format: 'money', width: 100 },
      { key: 'onAccount', title: context.say(words.onAccount), format: 'money', width: 100 },
      { key: 'retained', title: context.say(words.retained), format: 'money', width: 100 },
      { key: 'total', title: context.say(words.total), format: 'money', width: 100 },
    ] as const;
    return {
      blocks: [
        {
          key: 'payments',
          columns,
          rows: keys.map((_, index): Row => ({
            cells: {
              year: yearTitle(index),
              committed: inYear(index, (sheet) => sheet.ofTable('B3').cell('flow', 'committed', index)),
              onAccount: paid(index, 'onAccount'),
              retained: paid(index, 'retained'),
              total: inYear(index, (sheet) => sheet.sameRow('onAccount')),
            },
          })),
        },
        {
          key: 'sums',
          continues: true,
          columns,
          rows: [
            {
              cells: {
                year: context.say(words.afterReport),
                total: (sheet) => `=${sumOf(sheet.columnRange('payments', 'retained'))}`,
              },
            },
            {
              role: 'total',
              cells: {
                year: context.say(sheetWords.sum),
                committed: (sheet) => `=${sumOf(sheet.columnRange('payments', 'committed'))}`,
                onAccount: (sheet) => `=${sumOf(sheet.columnRange('payments', 'onAccount'))}`,
                retained: (sheet) => `=${sumOf(sheet.columnRange('payments', 'retained'))}`,
                total: (sheet) =>
                  `=IF(COUNT(${sheet.columnRange('payments', 'total')})=0,"",SUM(${sheet.columnRange('payments', 'total')})+${sheet.cell('sums', 'total', 0)})`,
              },
            },
            { role: 'check', cells: { year: notFunded(context, (sheet) => sheet.ofTable('B3').cell('sums', 'committed', 0)) } },
          ],
        },
      ],
      workings: [
        {
          key: 'paid',
          columns: [
            { key: 'onAccount', title: context.say(words.onAccount), format: 'money', width: 90 },
            { key: 'retained', title: context.say(words.retained), format: 'money', width: 90 },
          ],
          rows: keys.map(() => ({ cells: {} })),
          spill: (sheet) => `=OMST.PAYMENT(${sheet.ofTable('B3').columnRange('kroner', 'committed')})`,
        },
      ],
      notes: [context.say(words.note)],
    };
  },
};

const paid = (index: number, part: 'onAccount' | 'retained'): Content =>
  whenFunded(
    index,
    (sheet) => sheet.sameRow('committed'),
    (sheet) => `${sheet.cell('paid', part, index)}/${unit}`,
  );
