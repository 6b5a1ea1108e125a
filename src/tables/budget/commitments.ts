import { carryOverTable as words } from '../../text/tables/commitments';
import { sheetWords } from '../../text/tables/sheet';
import type { Place, Row, TableDefinition } from '../definition';
import { inYear, notFunded, sumOf, unit, unitTitle, whenFunded, yearKeys, yearTitle } from './years';

/** B3: what is committed, spent and carried over, year by year. */
export const commitments: TableDefinition = {
  id: 'B3',
  pack: 'budget',
  needs: ['B1', 'B2'],
  title: words.title,
  sheet: words.sheet,
  data: ['accounts'],
  cites: ['FOR-2024-04-03-556 § 15'],
  body: (c) => {
    const keys = yearKeys(c);
    const columns = [
      { key: 'year', title: unitTitle(c), format: 'year', role: 'label', width: 100 },
      { key: 'opening', title: c.say(words.opening), format: 'money', width: 100 },
      { key: 'committed', title: c.say(words.committed), format: 'money', width: 100 },
      { key: 'spent', title: c.say(words.spent), format: 'money', width: 100 },
      { key: 'carried', title: c.say(words.carried), format: 'money', width: 100 },
    ] as const;
    const rows = keys.map((key, index): Row => {
      const financed = (at: Place): string => at.on('B1').cell('sums', key, 0);
      return {
        cells: {
          year: yearTitle(index),
          opening: whenFunded(
            index,
            (at) => at.of('committed'),
            (at) => `${at.cell('carried', 'opening', index)}/${unit}`,
          ),
          committed: { content: whenFunded(index, financed, financed), role: 'input' },
          spent: { content: inYear(index, (at) => spentIn(at, key)), role: 'input' },
          carried: whenFunded(
            index,
            (at) => at.of('committed'),
            (at) => `${at.cell('carried', 'carried', index)}/${unit}`,
          ),
        },
      };
    });
    const inKroner = (column: string, index: number) => (at: Place) => `=N(${at.cell('flow', column, index)})*${unit}`;
    return {
      blocks: [
        { key: 'flow', columns, rows },
        {
          key: 'sums',
          continues: true,
          columns,
          rows: [
            {
              role: 'total',
              cells: {
                year: c.say(sheetWords.sum),
                committed: (at) => `=${sumOf(at.column('flow', 'committed'))}`,
                spent: (at) => `=${sumOf(at.column('flow', 'spent'))}`,
                carried: (at) =>
                  `=IF(COUNT(${at.column('flow', 'committed')})=0,"",${at.cell('sums', 'committed', 0)}-N(${at.cell('sums', 'spent', 0)}))`,
              },
            },
            { role: 'check', cells: { year: notFunded(c, (at) => at.on('B1').cell('sums', 'sum', 0)) } },
          ],
        },
      ],
      workings: [
        {
          key: 'kroner',
          columns: [
            { key: 'committed', title: c.say(words.committed), format: 'money', width: 90 },
            { key: 'spent', title: c.say(words.spent), format: 'money', width: 90 },
          ],
          rows: keys.map((_, index): Row => ({
            cells: {
              committed: inKroner('committed', index),
              spent: inKroner('spent', index),
            },
          })),
        },
        {
          key: 'carried',
          columns: [
            { key: 'opening', title: c.say(words.opening), format: 'money', width: 90 },
            { key: 'committed', title: c.say(words.committed), format: 'money', width: 90 },
            { key: 'spent', title: c.say(words.spent), format: 'money', width: 90 },
            { key: 'carried', title: c.say(words.carried), format: 'money', width: 90 },
          ],
          rows: keys.map(() => ({ cells: {} })),
          spill: (at) => `=OMST.CARRYOVER(${at.column('kroner', 'committed')},${at.column('kroner', 'spent')})`,
        },
      ],
      notes: [c.say(words.note)],
    };
  },
};

/** What the accounts say was spent in a year, or the plan until they say something. */
function spentIn(at: Place, key: string): string {
  const year = at.on('B2').header('plan', key);
  const inAccounts = `Regnskap[Del],"kostnad",Regnskap[År],${year}`;
  return `IF(COUNTIFS(${inAccounts})>0,SUMIFS(Regnskap[Beløp],${inAccounts})/${unit},${at.on('B2').cell('sums', key, 0)})`;
}
