import { fields, type FieldKey } from '../../case/case';
import { caseFields } from '../../text/case';
import { partyWords } from '../../text/rules';
import { financingTable as words } from '../../text/tables/financingPlan';
import { sheetWords } from '../../text/tables/sheet';
import type { TableContext, SheetAddresses, Row, TableDefinition } from '../definition';
import { parties, type Party } from '../../rules';
import { missing } from '../observed';
import { quoted } from '../plainText';
import { firstYear, inYear, lastYear, sumOf, unit, unitTitle, yearColumns, yearKeys, yearTitle } from './years';

/** B1: how much each party pays in each year. */
export const financingPlan: TableDefinition = {
  id: 'B1',
  pack: 'budget',
  title: words.title,
  sheet: words.title,
  data: [],
  cites: ['FOR-2024-04-03-556 § 8, § 10', 'OR 3.1'],
  body: (context) => {
    const keys = yearKeys(context);
    return {
      blocks: [
        {
          key: 'plan',
          columns: [
            { key: 'party', title: unitTitle(context), format: 'text', role: 'label' },
            ...yearColumns(context),
            { key: 'sum', title: context.say(sheetWords.sum), format: 'money', role: 'total', width: 80 },
            { key: 'share', title: context.say(sheetWords.share), format: 'share' },
          ],
          rows: parties.map((party) => partyRow(context, party)),
        },
        {
          key: 'sums',
          continues: true,
          columns: [
            { key: 'party', title: unitTitle(context), format: 'text', role: 'label' },
            ...yearColumns(context),
            { key: 'sum', title: context.say(sheetWords.sum), format: 'money', width: 80 },
            { key: 'share', title: context.say(sheetWords.share), format: 'share' },
          ],
          rows: [
            {
              role: 'total',
              cells: {
                party: context.say(sheetWords.sum),
                ...Object.fromEntries(
                  keys.map((key) => [key, (sheet: SheetAddresses) => `=${sumOf(sheet.columnRange('plan', key))}`]),
                ),
                sum: (sheet) => `=${sumOf(sheet.columnRange('plan', 'sum'))}`,
                share: (sheet) => `=${sumOf(sheet.columnRange('plan', 'share'))}`,
              },
            },
            {
              role: 'check',
              cells: {
                party: context.say(words.check),
                sum: (sheet) =>
                  `=IF(COUNT(${sheet.cell('sums', 'sum', 0)})=0,"",${sheet.cell('sums', 'sum', 0)}-Sak_total/${unit})`,
              },
            },
            { role: 'check', cells: { party: { content: (sheet) => lacking(context, sheet), lines: 1 } } },
          ],
        },
      ],
      workings: [
        {
          key: 'budget',
          columns: parties.map((key, index) => ({
            key,
            title: index === 0 ? context.say(sheetWords.workings) : '',
            format: 'money',
            width: 90,
          })),
          rows: Array.from({ length: context.planYears + 1 }, () => ({ cells: {} })),
          spill: () => '=OMST.BUDGET(Sak_total,Sak_startaar,Sak_antall,Sak_modell,Sak_profil,Sak_enhet,,TRUE)',
        },
        {
          key: 'years',
          columns: [
            { key: 'year', title: context.say(sheetWords.year), format: 'year' },
            { key: 'total', title: context.say(sheetWords.sum), format: 'money', width: 90 },
          ],
          rows: keys.map((_, index): Row => ({
            cells: {
              year: yearTitle(index),
              // A year outside the programme has no money. It is written as zero, because the functions on the other sheets need a number.
              total: (sheet) => `=IF(${index + 1}>Sak_antall,0,SUM(${yearOf(sheet, index)}))`,
            },
          })),
        },
      ],
      charts: [
        {
          type: 'columnStacked',
          title: context.say(words.chartTitle),
          altText: context.say(words.chartAlt),
          categoryTitle: context.say(sheetWords.year),
          valueTitle: context.say(context.case.unit === 1000 ? sheetWords.thousandKroner : sheetWords.kroner),
          categories: (sheet) => sheet.headerRange('plan', firstYear, lastYear(context)),
          series: parties.map((key, index) => ({
            name: context.say(partyWords[key]),
            values: (sheet) => sheet.rowRange('plan', index, firstYear, lastYear(context)),
          })),
        },
      ],
      notes: [context.say(words.note)],
    };
  },
};

/** The fields of the case that the plan needs. */
const neededFields: readonly FieldKey[] = ['total', 'firstYear', 'years', 'model'];

/** Says why there is no plan: which fields of the case are blank, or what the function refused. */
function lacking(context: TableContext, sheet: SheetAddresses): string {
  const answer = sheet.cell('budget', firstParty, 0);
  const needed = fields.filter(({ key }) => neededFields.includes(key));
  const blank = needed.map(({ name }) => `${name}=""`).join(',');
  const blankLabels = needed.map(({ name, key }) => `IF(${name}="",${quoted(context.say(caseFields[key].label))},"")`).join(',');
  const refused = context.say(words.refused, { cell: answer.replaceAll('$', '') });
  return `=IF(OR(${blank}),${quoted(`${context.say(words.lacking)} `)}&TEXTJOIN(", ",TRUE,${blankLabels}),IF(ISERROR(${answer}),${quoted(refused)},""))`;
}

const [firstParty] = parties;
const lastParty: Party = 'ownEffort';
const yearOf = (sheet: SheetAddresses, index: number): string => sheet.rowRange('budget', index + 1, firstParty, lastParty);

/**
 * Each row looks its party up by name in the answer of OMST.BUDGET, so that a change of model needs no new sheet. The header row of the answer is
 * in bokmål whatever the language of the sheet.
 */
function partyRow(context: TableContext, party: Party): Row {
  const inCells = partyWords[party].nb;
  const answer = (sheet: SheetAddresses): string => sheet.cell('budget', firstParty, 0);
  const names = (sheet: SheetAddresses): string => sheet.rowRange('budget', 0, firstParty, lastParty);
  const keys = yearKeys(context);
  return {
    cells: {
      party: context.say(partyWords[party]),
      ...Object.fromEntries(
        keys.map((key, index) => [
          key,
          inYear(
            index,
            (sheet) =>
              `IF(ISERROR(${answer(sheet)}),${missing},IF(ISNUMBER(MATCH("${inCells}",${names(sheet)},0)),INDEX(${yearOf(sheet, index)},1,MATCH("${inCells}",${names(sheet)},0))/${unit},0))`,
          ),
        ]),
      ),
      sum: (sheet) => `=${sumOf(`${sheet.sameRow(firstYear)}:${sheet.sameRow(lastYear(context))}`)}`,
      share: (sheet) => `=IF(N(${sheet.cell('sums', 'sum', 0)})=0,"",${sheet.sameRow('sum')}/${sheet.cell('sums', 'sum', 0)})`,
    },
  };
}
