import { portfolioTable as words } from '../../text/tables/projectPortfolio';
import { sheetWords } from '../../text/tables/sheet';
import type { Block, Column, Context, Place, Row, TableDefinition } from '../definition';
import { valuesIn } from '../../case/rows';
import { missing } from '../observed';
import { plainText } from '../plainText';
import { sumOf, unit, unitTitle } from './years';

const amounts = { total: 'Totalkostnad', granted: 'Tilsagn', paid: 'Utbetalt', accrued: 'Påløpt' } as const;
const amountKeys = ['total', 'granted', 'paid', 'accrued'] as const;
const stages = ['tilretteleggende', 'forstudie', 'forprosjekt', 'hovedprosjekt'] as const;

/** B7: the projects, what is granted and paid, how early they are, and the support each recipient has had. */
export const projectPortfolio: TableDefinition = {
  id: 'B7',
  pack: 'budget',
  title: words.title,
  sheet: words.title,
  data: ['projects'],
  cites: ['OR 3.1', 'FOR-2024-04-03-556 § 8, § 12', 'EU 2023/2831 art. 3'],
  body: (c) => {
    const count = c.data.projects.length;
    const columns: Column[] = [
      { key: 'project', title: unitTitle(c), format: 'text', role: 'label', width: 190 },
      { key: 'total', title: c.say(words.total), format: 'money', width: 75 },
      { key: 'granted', title: c.say(words.granted), format: 'money', width: 75 },
      { key: 'paid', title: c.say(words.paid), format: 'money', width: 75 },
      { key: 'accrued', title: c.say(words.accrued), format: 'money', width: 75 },
      { key: 'rest', title: c.say(words.rest), format: 'money', width: 75 },
      { key: 'ownShare', title: c.say(words.ownShare), format: 'share', width: 60 },
      { key: 'area', title: c.say(words.area), format: 'text', width: 155 },
      { key: 'stage', title: c.say(words.stage), format: 'text', width: 95 },
      { key: 'status', title: c.say(words.status), format: 'text', width: 75 },
    ];
    const total = (key: string) => (at: Place) => `=${sumOf(at.column('projects', key))}`;
    return {
      blocks: [
        {
          key: 'projects',
          columns,
          rows:
            count > 0
              ? Array.from({ length: count }, (_, index) => projectRow(index + 1))
              : [{ cells: { project: c.say(words.empty) } }],
        },
        {
          key: 'sums',
          continues: true,
          columns: columns.map((column) => (column.key === 'project' ? { ...column, wrap: true } : column)),
          rows: [
            {
              role: 'total',
              cells: {
                project: c.say(sheetWords.sum),
                ...Object.fromEntries([...amountKeys, 'rest'].map((key) => [key, total(key)])),
                ownShare: (at) => {
                  const granted = at.column('projects', 'granted');
                  const total = `SUMPRODUCT(ISNUMBER(${granted})*1,${at.column('projects', 'total')})`;
                  return `=IF(COUNT(${granted})*${total}=0,"",1-SUM(${granted})/${total})`;
                },
              },
            },
            {
              role: 'check',
              cells: {
                project: { content: c.say(words.notShown), lines: 2 },
                total: { content: `=COUNTIF(Prosjekter[Prosjekt],"?*")-${count}`, format: 'count' },
              },
            },
          ],
        },
        byStage(c),
        deMinimis(c),
        {
          key: 'rate',
          columns: [
            { key: 'label', title: c.say(words.ceiling), format: 'text', role: 'label' },
            { key: 'value', title: '', format: 'decimal' },
          ],
          rows: [
            { cells: { label: c.say(words.rate), value: { content: null, role: 'input' } } },
            {
              cells: {
                label: c.say(words.ceilingInEuro),
                value: { content: (at) => `=${at.cell('ceiling', 'euro', 0)}`, format: 'count' },
              },
            },
          ],
        },
      ],
      workings: [
        {
          key: 'ceiling',
          columns: [{ key: 'euro', title: c.say(sheetWords.workings), format: 'count' }],
          rows: [{ cells: {} }],
          spill: () => '=OMST.RULE("deMinimis.ceiling",Sak_regeldato)',
        },
        {
          key: 'years',
          columns: [{ key: 'count', title: c.say(sheetWords.workings), format: 'count' }],
          rows: [{ cells: {} }],
          spill: () => '=OMST.RULE("deMinimis.years",Sak_regeldato)',
        },
      ],
      notes: [c.say(words.note)],
    };
  },
};

const text = (column: string, row: number): string =>
  `=IF(INDEX(Prosjekter[${column}],${row})="","",INDEX(Prosjekter[${column}],${row}))`;

/** What a grant does not cover; a project without a grant yet has no own share. */
const ownShare = (at: Place): string =>
  `=IF(AND(N(${at.of('total')})>0,ISNUMBER(${at.of('granted')})),1-${at.of('granted')}/${at.of('total')},"")`;

const projectRow = (row: number): Row => ({
  cells: {
    project: text('Prosjekt', row),
    ...Object.fromEntries(
      amountKeys.map((key) => [
        key,
        `=IF(ISNUMBER(INDEX(Prosjekter[${amounts[key]}],${row})),INDEX(Prosjekter[${amounts[key]}],${row})/${unit},"")`,
      ]),
    ),
    rest: (at) => `=IF(ISNUMBER(${at.of('granted')}),${at.of('granted')}-N(${at.of('paid')}),"")`,
    ownShare,
    area: text('Innsatsområde', row),
    stage: text('Type', row),
    status: text('Status', row),
  },
});

/** The scheme is for early projects first: how many there are of each stage, and what they were granted. */
function byStage(c: Context): Block {
  const share = (at: Place): string => {
    const all = at.cell('sums', 'granted', 0);
    return `=IF(N(${all})=0,"",N(${at.of('granted')})/${all})`;
  };
  return {
    key: 'byStage',
    columns: [
      { key: 'stage', title: c.say(words.byStage), format: 'text', role: 'label' },
      { key: 'count', title: c.say(words.count), format: 'count' },
      { key: 'granted', title: c.say(words.granted), format: 'money' },
      { key: 'share', title: c.say(words.shareOfGranted), format: 'share' },
    ],
    rows: [
      ...stages.map((stage): Row => ({
        cells: {
          stage: c.say(words.stages[stage]),
          count: `=COUNTIF(Prosjekter[Type],"${stage}")`,
          granted: `=SUMIFS(Prosjekter[Tilsagn],Prosjekter[Type],"${stage}")/${unit}`,
          share,
        },
      })),
      {
        cells: {
          stage: c.say(words.otherStage),
          count: (at) => {
            const counted = `${at.cell('byStage', 'count', 0)}:${at.cell('byStage', 'count', stages.length - 1)}`;
            return `=COUNTIF(Prosjekter[Prosjekt],"?*")-SUM(${counted})`;
          },
          granted: (at) => {
            const summed = `${at.cell('byStage', 'granted', 0)}:${at.cell('byStage', 'granted', stages.length - 1)}`;
            return `=SUM(Prosjekter[Tilsagn])/${unit}-SUM(${summed})`;
          },
          share,
        },
      },
    ],
  };
}

/** Support under the de minimis rule in the years that end with the newest project year, beside the ceiling at the rate that is entered. */
function deMinimis(c: Context): Block {
  const recipients = valuesIn('projects', 'Mottaker', c.data.projects).map(String);
  const ceiling = (at: Place): string => {
    const rate = at.cell('rate', 'value', 0);
    return `=IF(N(${rate})>0,${at.cell('ceiling', 'euro', 0)}*${rate},${missing})`;
  };
  return {
    key: 'deMinimis',
    columns: [
      { key: 'recipient', title: c.say(words.deMinimis), format: 'text', role: 'label' },
      { key: 'received', title: c.say(words.received), format: 'money' },
      { key: 'ceiling', title: c.say(words.ceiling), format: 'money' },
      { key: 'room', title: c.say(words.room), format: 'money' },
      { key: 'remark', title: '', format: 'text', role: 'check' },
    ],
    rows:
      recipients.length === 0
        ? [{ cells: { recipient: c.say(words.noRecipients) } }]
        : recipients.map((recipient): Row => ({
            cells: {
              recipient: plainText(recipient),
              received: (at) =>
                `=SUMPRODUCT((Prosjekter[Mottaker]=${at.of('recipient')})*(Prosjekter[År]>MAX(Prosjekter[År])-${at.cell('years', 'count', 0)}),Prosjekter[Bagatellmessig støtte])`,
              ceiling,
              room: (at) => `=IF(ISNUMBER(${at.of('ceiling')}),${at.of('ceiling')}-${at.of('received')},${missing})`,
              remark: (at) => `=IF(N(${at.of('room')})<0,"${c.say(words.overCeiling)}","")`,
            },
          })),
  };
}
