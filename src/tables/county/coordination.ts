import { missingFigure } from '../../case/missing';
import { coordinationTable as words } from '../../text/tables/coordination';
import { sheetWords } from '../../text/tables/sheet';
import type { Block, Column, Context, Format, Place, Row, TableDefinition } from '../definition';
import { cellOf, valuesIn } from '../../case/rows';
import { missing } from '../observed';
import { plainText } from '../plainText';
import { lines } from '../textSize';

/** The columns of the list with their headers in the data, amounts and dates first, so that the sums above have narrow columns too. */
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

/** F4: what each party contributes to which field, what it is measured by, and when. */
export const coordination: TableDefinition = {
  id: 'F4',
  pack: 'county',
  title: words.title,
  sheet: words.title,
  data: ['contributions'],
  cites: ['OR 4–5'],
  body: (c) => ({
    blocks: [...amountsBlocks(c), statusBlock(c), listBlock(c)],
    notes: [c.say(words.note), c.say(words.known)],
  }),
};

const amounts = 'Samordning[Beløp]';
const fieldKey = (index: number): string => `f${index + 1}`;

/** Each name once: formulas take names that differ in upper and lower case for one. */
function namesIn({ data }: Context, header: 'Part' | 'Felt'): readonly string[] {
  const names = valuesIn('contributions', header, data.contributions).map(String);
  return names.filter((name, index) => names.findIndex((one) => one.toLowerCase() === name.toLowerCase()) === index);
}

/** Which rows of the data have the text of a cell in a column: compared as they stand, since COUNTIFS reads signs and quotes in a name. */
const equal = (header: 'Part' | 'Felt', cell: string): string => `(Samordning[${header}]=${cell})`;

/** Parties by fields with their sums. A contribution without a field has a column of its own when there is one. */
function amountsBlocks(c: Context): [Block, Block] {
  const parties = namesIn(c, 'Part');
  const cell = cellOf('contributions');
  const named = namesIn(c, 'Felt');
  const fieldless = c.data.contributions.some((row) => (cell(row, 'Felt') ?? '') === '');
  const fields = [
    ...named.map((title) => ({ title, is: 'named' as const })),
    ...(fieldless ? [{ title: c.say(words.withoutField), is: 'blank' as const }] : []),
  ];
  const columns: Column[] = [
    { key: 'party', title: c.say(words.byField), format: 'text', role: 'label', width: 200 },
    ...fields.map(({ title }, index): Column => ({ key: fieldKey(index), title: plainText(title), format: 'money', width: 90 })),
    { key: 'sum', title: c.say(sheetWords.sum), format: 'money' },
    { key: 'count', title: c.say(words.count), format: 'count' },
  ];
  const inField = (index: number, at: Place): string =>
    equal('Felt', fields[index]?.is === 'blank' ? '""' : at.header('amounts', fieldKey(index)));
  const total = (key: string) => (at: Place) =>
    `=IF(COUNT(${at.column('amounts', key)})=0,${missing},SUM(${at.column('amounts', key)}))`;
  const known = (where: string): string =>
    `IF(SUMPRODUCT(${where}*1)=0,"",IF(SUMPRODUCT(${where}*ISNUMBER(${amounts}))=0,${missing},SUMPRODUCT(${where}*1,${amounts})))`;
  return [
    {
      key: 'amounts',
      columns,
      rows:
        parties.length === 0
          ? [{ cells: { party: c.say(words.empty), sum: missingFigure, count: 0 } }]
          : parties.map((party): Row => ({
              cells: {
                party: plainText(party),
                ...Object.fromEntries(
                  fields.map((_, index) => [
                    fieldKey(index),
                    (at: Place) => `=${known(`${equal('Part', `$${at.of('party')}`)}*${inField(index, at)}`)}`,
                  ]),
                ),
                sum: (at) => `=${known(equal('Part', `$${at.of('party')}`))}`,
                count: (at) => `=SUMPRODUCT(${equal('Part', `$${at.of('party')}`)}*1)`,
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
            party: c.say(sheetWords.sum),
            ...Object.fromEntries([...fields.map((_, index) => fieldKey(index)), 'sum'].map((key) => [key, total(key)])),
            count: (at) => `=SUM(${at.column('amounts', 'count')})`,
          },
        },
      ],
    },
  ];
}

/** How complete the agreement is. */
function statusBlock(c: Context): Block {
  const party = 'Samordning[Part],"?*"';
  const all = `COUNTIF(${party})`;
  return {
    key: 'status',
    columns: [
      { key: 'label', title: c.say(words.contributions), format: 'text', role: 'label', wrap: true },
      { key: 'count', title: c.say(words.count), format: 'count' },
    ],
    rows: [
      { cells: { label: c.say(words.isDelivered), count: `=COUNTIFS(${party},Samordning[Levert],"JA")` } },
      { cells: { label: c.say(words.withoutAmount), count: `=${all}-COUNT(${amounts})` } },
      { cells: { label: c.say(words.withoutDeadline), count: `=${all}-COUNT(Samordning[Frist])` } },
      { cells: { label: c.say(words.withoutIndicator), count: `=${all}-COUNTIFS(${party},Samordning[Indikator],"?*")` } },
      { role: 'check', cells: { label: c.say(words.notShown), count: `=${all}-${c.data.contributions.length}` } },
    ],
  };
}

/** The contributions as they stand in the data; each row finds its own there, so that the list can be sorted. */
function listBlock(c: Context): Block {
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
    title: c.say(words[key]),
    format: formats[key] ?? 'text',
    width: widths[key],
    ...(key === 'party' ? { role: 'label' as const } : {}),
    ...(formats[key] ? {} : { wrap: true }),
  }));
  const rows = c.data.contributions.map((row, index): Row => {
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
