import { paymentTable as words } from '../../text/tables/paymentPlan';
import { sheetWords } from '../../text/tables/sheet';
import type { Content, Row, TableDefinition } from '../definition';
import { inYear, notFunded, sumOf, unit, unitTitle, whenFunded, yearKeys, yearTitle } from './years';

/** B4: what is paid on account of each commitment, and what waits for the final report. */
export const paymentPlan: TableDefinition = {
  id: 'B4',
  pack: 'budget',
  needs: ['B3'],
  title: words.title,
  sheet: words.title,
  data: [],
  cites: ['FOR-2024-04-03-556 § 12'],
  body: (c) => {
    const keys = yearKeys(c);
    const columns = [
      { key: 'year', title: unitTitle(c), format: 'year', role: 'label', width: 120 },
      { key: 'committed', title: c.say(words.committed), format: 'money', width: 100 },
      { key: 'onAccount', title: c.say(words.onAccount), format: 'money', width: 100 },
      { key: 'retained', title: c.say(words.retained), format: 'money', width: 100 },
      { key: 'total', title: c.say(words.total), format: 'money', width: 100 },
    ] as const;
    return {
      blocks: [
        {
          key: 'payments',
          columns,
          rows: keys.map((_, index): Row => ({
            cells: {
              year: yearTitle(index),
              committed: inYear(index, (at) => at.on('B3').cell('flow', 'committed', index)),
              onAccount: paid(index, 'onAccount'),
              retained: paid(index, 'retained'),
              total: inYear(index, (at) => at.of('onAccount')),
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
                year: c.say(words.afterReport),
                total: (at) => `=${sumOf(at.column('payments', 'retained'))}`,
              },
            },
            {
              role: 'total',
              cells: {
                year: c.say(sheetWords.sum),
                committed: (at) => `=${sumOf(at.column('payments', 'committed'))}`,
                onAccount: (at) => `=${sumOf(at.column('payments', 'onAccount'))}`,
                retained: (at) => `=${sumOf(at.column('payments', 'retained'))}`,
                total: (at) =>
                  `=IF(COUNT(${at.column('payments', 'total')})=0,"",SUM(${at.column('payments', 'total')})+${at.cell('sums', 'total', 0)})`,
              },
            },
            { role: 'check', cells: { year: notFunded(c, (at) => at.on('B3').cell('sums', 'committed', 0)) } },
          ],
        },
      ],
      workings: [
        {
          key: 'paid',
          columns: [
            { key: 'onAccount', title: c.say(words.onAccount), format: 'money', width: 90 },
            { key: 'retained', title: c.say(words.retained), format: 'money', width: 90 },
          ],
          rows: keys.map(() => ({ cells: {} })),
          spill: (at) => `=OMST.PAYMENT(${at.on('B3').column('kroner', 'committed')})`,
        },
      ],
      notes: [c.say(words.note)],
    };
  },
};

const paid = (index: number, part: 'onAccount' | 'retained'): Content =>
  whenFunded(
    index,
    (at) => at.of('committed'),
    (at) => `${at.cell('paid', part, index)}/${unit}`,
  );
