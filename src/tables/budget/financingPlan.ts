import { fields, type FieldKey } from '../../case/case';
import { caseFields } from '../../text/case';
import { partyWords } from '../../text/rules';
import { financingTable as words } from '../../text/tables/financingPlan';
import { sheetWords } from '../../text/tables/sheet';
import type { Context, Place, Row, TableDefinition } from '../definition';
import { parties, type Party } from '../../rules';
import { missing } from '../observed';
import { quoted } from '../plainText';
import { firstYear, inYear, lastYear, sumOf, unit, unitTitle, yearColumns, yearKeys, yearTitle } from './years';

/** B1: who pays what in which year. */
export const financingPlan: TableDefinition = {
  id: 'B1',
  pack: 'budget',
  title: words.title,
  sheet: words.title,
  data: [],
  cites: ['FOR-2024-04-03-556 § 8, § 10', 'OR 3.1'],
  body: (c) => {
    const keys = yearKeys(c);
    return {
      blocks: [
        {
          key: 'plan',
          columns: [
            { key: 'party', title: unitTitle(c), format: 'text', role: 'label' },
            ...yearColumns(c),
            { key: 'sum', title: c.say(sheetWords.sum), format: 'money', role: 'total', width: 80 },
            { key: 'share', title: c.say(sheetWords.share), format: 'share' },
          ],
          rows: parties.map((party) => partyRow(c, party)),
        },
        {
          key: 'sums',
          continues: true,
          columns: [
            { key: 'party', title: unitTitle(c), format: 'text', role: 'label' },
            ...yearColumns(c),
            { key: 'sum', title: c.say(sheetWords.sum), format: 'money', width: 80 },
            { key: 'share', title: c.say(sheetWords.share), format: 'share' },
          ],
          rows: [
            {
              role: 'total',
              cells: {
                party: c.say(sheetWords.sum),
                ...Object.fromEntries(keys.map((key) => [key, (at: Place) => `=${sumOf(at.column('plan', key))}`])),
                sum: (at) => `=${sumOf(at.column('plan', 'sum'))}`,
                share: (at) => `=${sumOf(at.column('plan', 'share'))}`,
              },
            },
            {
              role: 'check',
              cells: {
                party: c.say(words.check),
                sum: (at) => `=IF(COUNT(${at.cell('sums', 'sum', 0)})=0,"",${at.cell('sums', 'sum', 0)}-Sak_total/${unit})`,
              },
            },
            { role: 'check', cells: { party: { content: (at) => lacking(c, at), lines: 1 } } },
          ],
        },
      ],
      workings: [
        {
          key: 'budget',
          columns: parties.map((key, index) => ({
            key,
            title: index === 0 ? c.say(sheetWords.workings) : '',
            format: 'money',
            width: 90,
          })),
          rows: Array.from({ length: c.planYears + 1 }, () => ({ cells: {} })),
          spill: () => '=OMST.BUDGET(Sak_total,Sak_startaar,Sak_antall,Sak_modell,Sak_profil,Sak_enhet,,TRUE)',
        },
        {
          key: 'years',
          columns: [
            { key: 'year', title: c.say(sheetWords.year), format: 'year' },
            { key: 'total', title: c.say(sheetWords.sum), format: 'money', width: 90 },
          ],
          rows: keys.map((_, index): Row => ({
            cells: {
              year: yearTitle(index),
              // A year beyond the programme has no money: a known zero, which the functions of the other sheets take.
              total: (at) => `=IF(${index + 1}>Sak_antall,0,SUM(${yearOf(at, index)}))`,
            },
          })),
        },
      ],
      charts: [
        {
          type: 'columnStacked',
          title: c.say(words.chartTitle),
          altText: c.say(words.chartAlt),
          categoryTitle: c.say(sheetWords.year),
          valueTitle: c.say(c.case.unit === 1000 ? sheetWords.thousandKroner : sheetWords.kroner),
          categories: (at) => at.headers('plan', firstYear, lastYear(c)),
          series: parties.map((key, index) => ({
            name: c.say(partyWords[key]),
            values: (at) => at.across('plan', index, firstYear, lastYear(c)),
          })),
        },
      ],
      notes: [c.say(words.note)],
    };
  },
};

/** The fields of the case that a plan cannot be made without. */
const asked: readonly FieldKey[] = ['total', 'firstYear', 'years', 'model'];

/** What keeps the plan from being made: fields of the case that are blank, or what the function refuses. */
function lacking(c: Context, at: Place): string {
  const answer = at.cell('budget', firstParty, 0);
  const needed = fields.filter(({ key }) => asked.includes(key));
  const blank = needed.map(({ name }) => `${name}=""`).join(',');
  const named = needed.map(({ name, key }) => `IF(${name}="",${quoted(c.say(caseFields[key].label))},"")`).join(',');
  const refused = c.say(words.refused, { cell: answer.replaceAll('$', '') });
  return `=IF(OR(${blank}),${quoted(`${c.say(words.lacking)} `)}&TEXTJOIN(", ",TRUE,${named}),IF(ISERROR(${answer}),${quoted(refused)},""))`;
}

const [firstParty] = parties;
const lastParty: Party = 'ownEffort';
const yearOf = (at: Place, index: number): string => at.across('budget', index + 1, firstParty, lastParty);

/**
 * A party's row looks itself up by name among the parties of the model, so that another model needs no new sheet. The header row of OMST.BUDGET is
 * bokmål whatever the language of the sheet.
 */
function partyRow(c: Context, party: Party): Row {
  const inCells = partyWords[party].nb;
  const answer = (at: Place): string => at.cell('budget', firstParty, 0);
  const names = (at: Place): string => at.across('budget', 0, firstParty, lastParty);
  const keys = yearKeys(c);
  return {
    cells: {
      party: c.say(partyWords[party]),
      ...Object.fromEntries(
        keys.map((key, index) => [
          key,
          inYear(
            index,
            (at) =>
              `IF(ISERROR(${answer(at)}),${missing},IF(ISNUMBER(MATCH("${inCells}",${names(at)},0)),INDEX(${yearOf(at, index)},1,MATCH("${inCells}",${names(at)},0))/${unit},0))`,
          ),
        ]),
      ),
      sum: (at) => `=${sumOf(`${at.of(firstYear)}:${at.of(lastYear(c))}`)}`,
      share: (at) => `=IF(N(${at.cell('sums', 'sum', 0)})=0,"",${at.of('sum')}/${at.cell('sums', 'sum', 0)})`,
    },
  };
}
