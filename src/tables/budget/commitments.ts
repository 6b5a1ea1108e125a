import { carryOverTable as words } from '../../text/tables/commitments';
import { sheetWords } from '../../text/tables/sheet';
import type { SheetAddresses, Row, TableDefinition } from '../definition';
import { inYear, notFunded, sumOf, unit, unitTitle, whenFunded, yearKeys, yearTitle } from './years';

/** B3: the amounts committed, spent and carried over, year by year. */
export const commitments: TableDefinition = {
  id: 'B3',
  pack: 'budget',
  needs: ['B1', 'B2'],
  title: words.title,
  sheet: words.sheet,
  data: ['accounts'],
  cites: ['FOR-2024-04-03-556 § 15'],
  body: (context) => {
    const keys = yearKeys(context);
    const columns = [
      { key: 'year', title: unitTitle(context), format: 'year', role: 'label', width: 100 },
      { key: 'opening', title: context.say(words.opening), format: 'money', width: 100 },
      { key: 'committed', title: context.say(words.committed), format: 'money', width: 100 },
      { key: 'spent', title: context.say(words.spent), format: 'money', width: 100 },
      { key: 'carried', title: context.say(words.carried), format: 'money', width: 100 },
    ] as const;
    const rows = keys.map((key, index): Row => {
      const financed = (sheet: SheetAddresses): string => sheet.ofTable('B1').cell('sums', key, 0);
      return {
        cells: {
          year: yearTitle(index),
          opening: whenFunded(
            index,
            (sheet) => sheet.sameRow('committed'),
            (sheet) => `${sheet.cell('carried', 'opening', index)}/${unit}`,
          ),
          committed: { content: whenFunded(index, financed, financed), role: 'input' },
          spent: { content: inYear(index, (sheet) => spentIn(sheet, key)), role: 'input' },
          carried: whenFunded(
            index,
            (sheet) => sheet.sameRow('committed'),
            (sheet) => `${sheet.cell('carried', 'carried', index)}/${unit}`,
          ),
        },
      };
    });
    const inKroner = (column: string, index: number) => (sheet: SheetAddresses) =>
      `=N(${sheet.cell('flow', column, index)})*${unit}`;
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
                year: context.say(sheetWords.sum),
                committed: (sheet) => `=${sumOf(sheet.columnRange('flow', 'committed'))}`,
                spent: (sheet) => `=${sumOf(sheet.columnRange('flow', 'spent'))}`,
                carried: (sheet) =>
                  `=IF(COUNT(${sheet.columnRange('flow', 'committed')})=0,"",${sheet.cell('sums', 'committed', 0)}-N(${sheet.cell('sums', 'spent', 0)}))`,
              },
            },
            { role: 'check', cells: { year: notFunded(context, (sheet) => sheet.ofTable('B1').cell('sums', 'sum', 0)) } },
          ],
        },
      ],
      workings: [
        {
          key: 'kroner',
          columns: [
            { key: 'committed', title: context.say(words.committed), format: 'money', width: 90 },
            { key: 'spent', title: context.say(words.spent), format: 'money', width: 90 },
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
            { key: 'opening', title: context.say(words.opening), format: 'money', width: 90 },
            { key: 'committed', title: context.say(words.committed), format: 'money', width: 90 },
            { key: 'spent', title: context.say(words.spent), format: 'money', width: 90 },
            { key: 'carried', title: context.say(words.carried), format: 'money', width: 90 },
          ],
          rows: keys.map(() => ({ cells: {} })),
          spill: (sheet) =>
            `=OMST.CARRYOVER(${sheet.columnRange('kroner', 'committed')},${sheet.columnRange('kroner', 'spent')})`,
        },
      ],
      notes: [context.say(words.note)],
    };
  },
};

/** Returns an expression for the amount spent in a year: from the accounts if they have the year, else from the cost plan. */
function spentIn(sheet: SheetAddresses, key: string): string {
  const year = sheet.ofTable('B2').headerCell('plan', key);
  const inAccounts = `Regnskap[Del],"kostnad",Regnskap[År],${year}`;
  return `IF(COUNTIFS(${inAccounts})>0,SUMIFS(Regnskap[Beløp],${inAccounts})/${unit},${sheet.ofTable('B2').cell('sums', key, 0)})`;
}
