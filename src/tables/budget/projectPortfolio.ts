import { portfolioTable as words } from '../../text/tables/projectPortfolio';
import { sheetWords } from '../../text/tables/sheet';
import type { Block, Column, TableContext, SheetAddresses, Row, TableDefinition } from '../definition';
import { valuesIn } from '../../case/rows';
import { missing } from '../observed';
import { plainText } from '../plainText';
import { sumOf, unit, unitTitle } from './years';

const amounts = { total: 'Totalkostnad', granted: 'Tilsagn', paid: 'Utbetalt', accrued: 'Påløpt' } as const;
const amountKeys = ['total', 'granted', 'paid', 'accrued'] as const;
const stages = ['tilretteleggende', 'forstudie', 'forprosjekt', 'hovedprosjekt'] as const;

/** B7: the projects with grants and payments, their stages, and the support that each recipient has received. */
export const projectPortfolio: TableDefinition = {
  id: 'B7',
  pack: 'budget',
  title: words.title,
  sheet: words.title,
  data: ['projects'],
  cites: ['OR 3.1', 'FOR-2024-04-03-556 § 8, § 12', 'EU 2023/2831 art. 3'],
  body: (context) => {
    const count = context.data.projects.length;
    const columns: Column[] = [
      { key: 'project', title: unitTitle(context), format: 'text', role: 'label', width: 190 },
      { key: 'total', title: context.say(words.total), format: 'money', width: 75 },
      { key: 'granted', title: context.say(words.granted), format: 'money', width: 75 },
      { key: 'paid', title: context.say(words.paid), format: 'money', width: 75 },
      { key: 'accrued', title: context.say(words.accrued), format: 'money', width: 75 },
      { key: 'rest', title: context.say(words.rest), format: 'money', width: 75 },
      { key: 'ownShare', title: context.say(words.ownShare), format: 'share', width: 60 },
      { key: 'area', title: context.say(words.area), format: 'text', width: 155 },
      { key: 'stage', title: context.say(words.stage), format: 'text', width: 95 },
      { key: 'status', title: context.say(words.status), format: 'text', width: 75 },
    ];
    const total = (key: string) => (sheet: SheetAddresses) => `=${sumOf(sheet.columnRange('projects', key))}`;
    return {
      blocks: [
        {
          key: 'projects',
          columns,
          rows:
            count > 0
              ? Array.from({ length: count }, (_, index) => projectRow(index + 1))
              : [{ cells: { project: context.say(words.empty) } }],
        },
        {
          key: 'sums',
          continues: true,
          columns: columns.map((column) => (column.key === 'project' ? { ...column, wrap: true } : column)),
          rows: [
            {
              role: 'total',
              cells: {
                project: context.say(sheetWords.sum),
                ...Object.fromEntries([...amountKeys, 'rest'].map((key) => [key, total(key)])),
                ownShare: (sheet) => {
                  const granted = sheet.columnRange('projects', 'granted');
                  const total = `SUMPRODUCT(ISNUMBER(${granted})*1,${sheet.columnRange('projects', 'total')})`;
                  return `=IF(COUNT(${granted})*${total}=0,"",1-SUM(${granted})/${total})`;
                },
              },
            },
            {
              role: 'check',
              cells: {
                project: { content: context.say(words.notShown), lines: 2 },
                total: { content: `=COUNTIF(Prosjekter[Prosjekt],"?*")-${count}`, format: 'count' },
              },
            },
          ],
        },
        byStage(context),
        deMinimis(context),
        {
          key: 'rate',
          columns: [
            { key: 'label', title: context.say(words.ceiling), format: 'text', role: 'label' },
            { key: 'value', title: '', format: 'decimal' },
          ],
          rows: [
            { cells: { label: context.say(words.rate), value: { content: null, role: 'input' } } },
            {
              cells: {
                label: context.say(words.ceilingInEuro),
                value: { content: (sheet) => `=${sheet.cell('ceiling', 'euro', 0)}`, format: 'count' },
              },
            },
          ],
        },
      ],
      workings: [
        {
          key: 'ceiling',
          columns: [{ key: 'euro', title: context.say(sheetWords.workings), format: 'count' }],
          rows: [{ cells: {} }],
          spill: () => '=OMST.RULE("deMinimis.ceiling",Sak_regeldato)',
        },
        {
          key: 'years',
          columns: [{ key: 'count', title: context.say(sheetWords.workings), format: 'count' }],
          rows: [{ cells: {} }],
          spill: () => '=OMST.RULE("deMinimis.years",Sak_regeldato)',
        },
      ],
      notes: [context.say(words.note)],
    };
  },
};

const text = (column: string, row: number): string =>
  `=IF(INDEX(Prosjekter[${column}],${row})="","",INDEX(Prosjekter[${column}],${row}))`;

/** The share of the total cost that the grant does not cover, blank until there is a grant. */
const ownShare = (sheet: SheetAddresses): string =>
  `=IF(AND(N(${sheet.sameRow('total')})>0,ISNUMBER(${sheet.sameRow('granted')})),1-${sheet.sameRow('granted')}/${sheet.sameRow('total')},"")`;

const projectRow = (row: number): Row => ({
  cells: {
    project: text('Prosjekt', row),
    ...Object.fromEntries(
      amountKeys.map((key) => [
        key,
        `=IF(ISNUMBER(INDEX(Prosjekter[${amounts[key]}],${row})),INDEX(Prosjekter[${amounts[key]}],${row})/${unit},"")`,
      ]),
    ),
    rest: (sheet) => `=IF(ISNUMBER(${sheet.sameRow('granted')}),${sheet.sameRow('granted')}-N(${sheet.sameRow('paid')}),"")`,
    ownShare,
    area: text('Innsatsområde', row),
    stage: text('Type', row),
    status: text('Status', row),
  },
});

/** The number of projects and the grants at each stage, because the scheme is mainly for early projects. */
function byStage(context: TableContext): Block {
  const share = (sheet: SheetAddresses): string => {
    const all = sheet.cell('sums', 'granted', 0);
    return `=IF(N(${all})=0,"",N(${sheet.sameRow('granted')})/${all})`;
  };
  return {
    key: 'byStage',
    columns: [
      { key: 'stage', title: context.say(words.byStage), format: 'text', role: 'label' },
      { key: 'count', title: context.say(words.count), format: 'count' },
      { key: 'granted', title: context.say(words.granted), format: 'money' },
      { key: 'share', title: context.say(words.shareOfGranted), format: 'share' },
    ],
    rows: [
      ...stages.map((stage): Row => ({
        cells: {
          stage: context.say(words.stages[stage]),
          count: `=COUNTIF(Prosjekter[Type],"${stage}")`,
          granted: `=SUMIFS(Prosjekter[Tilsagn],Prosjekter[Type],"${stage}")/${unit}`,
          share,
        },
      })),
      {
        cells: {
          stage: context.say(words.otherStage),
          count: (sheet) => {
            const counted = `${sheet.cell('byStage', 'count', 0)}:${sheet.cell('byStage', 'count', stages.length - 1)}`;
            return `=COUNTIF(Prosjekter[Prosjekt],"?*")-SUM(${counted})`;
          },
          granted: (sheet) => {
            const summed = `${sheet.cell('byStage', 'granted', 0)}:${sheet.cell('byStage', 'granted', stages.length - 1)}`;
            return `=SUM(Prosjekter[Tilsagn])/${unit}-SUM(${summed})`;
          },
          share,
        },
      },
    ],
  };
}

/** De minimis support per recipient in the years up to the newest project year, and the ceiling at the exchange rate that the user enters. */
function deMinimis(context: TableContext): Block {
  const recipients = valuesIn('projects', 'Mottaker', context.data.projects).map(String);
  const ceiling = (sheet: SheetAddresses): string => {
    const rate = sheet.cell('rate', 'value', 0);
    return `=IF(N(${rate})>0,${sheet.cell('ceiling', 'euro', 0)}*${rate},${missing})`;
  };
  return {
    key: 'deMinimis',
    columns: [
      { key: 'recipient', title: context.say(words.deMinimis), format: 'text', role: 'label' },
      { key: 'received', title: context.say(words.received), format: 'money' },
      { key: 'ceiling', title: context.say(words.ceiling), format: 'money' },
      { key: 'room', title: context.say(words.room), format: 'money' },
      { key: 'remark', title: '', format: 'text', role: 'check' },
    ],
    rows:
      recipients.length === 0
        ? [{ cells: { recipient: context.say(words.noRecipients) } }]
        : recipients.map((recipient): Row => ({
            cells: {
              recipient: plainText(recipient),
              received: (sheet) =>
                `=SUMPRODUCT((Prosjekter[Mottaker]=${sheet.sameRow('recipient')})*(Prosjekter[År]>MAX(Prosjekter[År])-${sheet.cell('years', 'count', 0)}),Prosjekter[Bagatellmessig støtte])`,
              ceiling,
              room: (sheet) =>
                `=IF(ISNUMBER(${sheet.sameRow('ceiling')}),${sheet.sameRow('ceiling')}-${sheet.sameRow('received')},${missing})`,
              remark: (sheet) => `=IF(N(${sheet.sameRow('room')})<0,"${context.say(words.overCeiling)}","")`,
            },
          })),
  };
}
