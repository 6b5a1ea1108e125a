import { missingFigure } from '../../case/missing';
import { coordinationTable as words } from '../../text/tables/coordination';
import { sheetWords } from '../../text/tables/sheet';
import type { Block, Column, TableContext, Format, SheetAddresses, Row, TableDefinition } from '../definition';
import { cellOf, valuesIn } from '../../case/rows';
import { missing } from '../observed';
import { plainText } from '../plainText';
import { lines } from '../textSize';

/** The columns of the list with their headers in the data. Amounts and dates come first, because the sums above need narrow columns there. */
const listed = {
  party: 'Part',
  amount: 'Beløp',
  deadline: 'Frist',
  delivered: 'Levert',
  field: 'Felt',
  contribution: 'Bidrag',
  indicator: 'Indikator',
} as const;
type Listed = keyof typeof listed;
const listedKeys = Object.keys(listed) as Listed[];

/** F4: what each party contributes to which field, how it is measured, and when. */
export const coordination: TableDefinition = {
  id: 'F4',
  pack: 'county',
  title: words.title,
  sheet: words.title,
  data: ['contributions'],
  cites: ['OR 4–5'],
  body: (context) => ({
    blocks: [...amountsBlocks(context), statusBlock(context), listBlock(context)],
    notes: [context.say(words.note), context.say(words.known)],
  }),
};

const amounts = 'Samordning[Beløp]';
const fieldKey = (index: number): string => `f${index + 1}`;

/** Returns each name once. Names that differ only in upper and lower case count as one, as they do in formulas. */
function namesIn({ data }: TableContext, header: 'Part' | 'Felt'): readonly string[] {
  const names = valuesIn('contributions', header, data.contributions).map(String);
  return names.filter((name, index) => names.findIndex((one) => one.toLowerCase() === name.toLowerCase()) === index);
}

/** Returns an expression for the rows of the data that have the text of a cell in a column. It uses `=`, because COUNTIFS reads signs and quotes in a name as conditions. */
const equal = (header: 'Part' | 'Felt', cell: string): string => `(Samordning[${header}]=${cell})`;

/** Amounts by party and field, with sums. Contributions without a field get a column of their own when there are any. */
function amountsBlocks(context: TableContext): [Block, Block] {
  const parties = namesIn(context, 'Part');
  const cell = cellOf('contributions');
  const fieldNames = namesIn(context, 'Felt');
  const fieldless = context.data.contributions.some((row) => (cell(row, 'Felt') ?? '') === '');
  const fields = [
    ...fieldNames.map((title) => ({ title, is: 'named' as const })),
    ...(fieldless ? [{ title: context.say(words.withoutField), is: 'blank' as const }] : []),
  ];
  const columns: Column[] = [
    { key: 'party', title: context.say(words.byField), format: 'text', role: 'label', width: 200 },
    ...fields.map(({ title }, index): Column => ({ key: fieldKey(index), title: plainText(title), format: 'money', width: 90 })),
    { key: 'sum', title: context.say(sheetWords.sum), format: 'money' },
    { key: 'count', title: context.say(words.count), format: 'count' },
  ];
  const inField = (index: number, sheet: SheetAddresses): string =>
    equal('Felt', fields[index]?.is === 'blank' ? '""' : sheet.headerCell('amounts', fieldKey(index)));
  const total = (key: string) => (sheet: SheetAddresses) =>
    `=IF(COUNT(${sheet.columnRange('amounts', key)})=0,${missing},SUM(${sheet.columnRange('amounts', key)}))`;
  const known = (where: string): string =>
    `IF(SUMPRODUCT(${where}*1)=0,"",IF(SUMPRODUCT(${where}*ISNUMBER(${amounts}))=0,${missing},SUMPRODUCT(${where}*1,${amounts})))`;
  return [
    {
      key: 'amounts',
      columns,
      rows:
        parties.length === 0
          ? [{ cells: { party: context.say(words.empty), sum: missingFigure, count: 0 } }]
          : parties.map((party): Row => ({
              cells: {
                party: plainText(party),
                ...Object.fromEntries(
                  fields.map((_, index) => [
                    fieldKey(index),
                    (sheet: SheetAddresses) =>
                      `=${known(`${equal('Part', `$${sheet.sameRow('party')}`)}*${inField(index, sheet)}`)}`,
                  ]),
                ),
                sum: (sheet) => `=${known(equal('Part', `$${sheet.sameRow('party')}`))}`,
                count: (sheet) => `=SUMPRODUCT(${equal('Part', `$${sheet.sameRow('party')}`)}*1)`,
              },
            })),
    },
    {
      key: 'sums',
      continues: true,
      columns,
      rows: [
        {
          role: 'total',
          cells: {
            party: context.say(sheetWords.sum),
            ...Object.fromEntries([...fields.map((_, index) => fieldKey(index)), 'sum'].map((key) => [key, total(key)])),
            count: (sheet) => `=SUM(${sheet.columnRange('amounts', 'count')})`,
          },
        },
      ],
    },
  ];
}

/** How many contributions are delivered, and how many lack an amount, a deadline or an indicator. */
function statusBlock(context: TableContext): Block {
  const party = 'Samordning[Part],"?*"';
  const all = `COUNTIF(${party})`;
  return {
    key: 'status',
    columns: [
      { key: 'label', title: context.say(words.contributions), format: 'text', role: 'label', wrap: true },
      { key: 'count', title: context.say(words.count), format: 'count' },
    ],
    rows: [
      { cells: { label: context.say(words.isDelivered), count: `=COUNTIFS(${party},Samordning[Levert],"JA")` } },
      { cells: { label: context.say(words.withoutAmount), count: `=${all}-COUNT(${amounts})` } },
      { cells: { label: context.say(words.withoutDeadline), count: `=${all}-COUNT(Samordning[Frist])` } },
      { cells: { label: context.say(words.withoutIndicator), count: `=${all}-COUNTIFS(${party},Samordning[Indikator],"?*")` } },
      { role: 'check', cells: { label: context.say(words.notShown), count: `=${all}-${context.data.contributions.length}` } },
    ],
  };
}

/** The contributions in the order of the data. Each row looks itself up there, so that the user can sort the list. */
function listBlock(context: TableContext): Block {
  const cell = cellOf('contributions');
  const formats: Partial<Record<Listed, Format>> = { amount: 'money', deadline: 'date' };
  const widths: Record<Listed, number> = {
    party: 200,
    amount: 90,
    deadline: 90,
    delivered: 90,
    field: 110,
    contribution: 220,
    indicator: 160,
  };
  const columns = listedKeys.map((key): Column => ({
    key,
    title: context.say(words[key]),
    format: formats[key] ?? 'text',
    width: widths[key],
    ...(key === 'party' ? { role: 'label' as const } : {}),
    ...(formats[key] ? {} : { wrap: true }),
  }));
  const rows = context.data.contributions.map((row, index): Row => {
    const most = Math.max(...listedKeys.map((key) => lines(String(cell(row, listed[key]) ?? ''), widths[key] - 8)));
    return {
      cells: Object.fromEntries(
        listedKeys.map((key) => {
          const found = `INDEX(Samordning[${listed[key]}],${index + 1})`;
          return [key, { content: `=IF(${found}="",${missing},${found})`, lines: most }];
        }),
      ),
    };
  });
  return {
    key: 'contributions',
    filtered: true,
    columns,
    rows: rows.length > 0 ? rows : [{ cells: Object.fromEntries(listedKeys.map((key) => [key, missingFigure])) }],
  };
}
