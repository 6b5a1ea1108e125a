import { say } from '../text';
import { caseFields } from '../text/case';
import { frontWords as words } from '../text/tables/front';
import { verdictFormula } from './application/criteria';
import { scenarioCall } from './application/scenarioCall';
import type { Block, TableContext, SheetAddresses, Row, TableDefinition } from './definition';
import { missing } from './observed';
import { tableName, titled } from './titles';

/** The facts of the case in the order of the sheet, with the defined name of each. */
const facts = [
  ['applicant', 'Sak_eier'],
  ['employer', 'Sak_bedrift'],
  ['jobsLost', 'Sak_tap'],
  ['totalEmployment', 'Sak_sysselsatte'],
  ['total', 'Sak_total'],
  ['model', 'Sak_modell'],
  ['years', 'Sak_antall'],
] as const;

const mainFigures = ['jobs', 'inhabitants', 'revenue'] as const;

/** The first sheet: the case in brief, the verdict, the three figures that a case paper quotes, and links to every table. */
export const front = (tables: () => readonly TableDefinition[]): TableDefinition => ({
  id: 'front',
  pack: 'every',
  title: words.title,
  sheet: words.sheet,
  data: [],
  cites: ['FOR-2024-04-03-556 § 5', 'OR 3.1.3'],
  body: (context) => {
    const hasScenario = context.tables.has('S16');
    return {
      blocks: [
        {
          key: 'case',
          columns: [
            { key: 'label', title: context.say(words.theCase), format: 'text', role: 'label', width: 250 },
            { key: 'value', title: '=Sak_navn', format: 'text', width: 300 },
            { key: 'least', title: '', format: 'text', width: 90 },
            { key: 'most', title: '', format: 'text', width: 90 },
          ],
          rows: facts.map(([field, name]) => ({
            cells: {
              label: context.say(caseFields[field].label),
              value: {
                content: `=IF(${name}="",${missing},${name})`,
                format: field === 'total' ? 'money' : 'count',
                role: 'figure',
              },
            },
          })),
        },
        {
          key: 'verdict',
          columns: [
            { key: 'label', title: context.say(words.verdict), format: 'text', role: 'label' },
            { key: 'value', title: '', format: 'text' },
          ],
          rows: [{ cells: { label: context.say(words.conclusion), value: { content: verdictOf(context), role: 'verdict' } } }],
        },
        ...(hasScenario ? [consequence(context)] : []),
        contents(context, tables()),
      ],
      workings: hasScenario
        ? [
            {
              key: 'main',
              columns: [
                { key: 'label', title: context.say(words.consequence), format: 'text', width: 150 },
                { key: 'middle', title: context.say(words.middle), format: 'count' },
                { key: 'least', title: context.say(words.least), format: 'count' },
                { key: 'most', title: context.say(words.most), format: 'count' },
              ],
              rows: mainFigures.map(() => ({ cells: {} })),
              spill: (sheet) => scenarioCall(sheet, 'hovedtall'),
            },
          ]
        : [],
      onePage: true,
      notes: [...(hasScenario ? [context.say(words.note)] : []), context.say(words.inputs)],
    };
  },
});

const verdictOf =
  (context: TableContext) =>
  (sheet: SheetAddresses): string =>
    context.tables.has('S2') ? `=${sheet.ofTable('S2').cell('verdict', 'value', 0)}` : verdictFormula;

function consequence(context: TableContext): Block {
  const numberOrMissing = (column: string, index: number) => (sheet: SheetAddresses) =>
    `=IF(ISNUMBER(${sheet.cell('main', column, index)}),${sheet.cell('main', column, index)},${missing})`;
  return {
    key: 'consequence',
    columns: [
      { key: 'label', title: context.say(words.consequence), format: 'text', role: 'label' },
      { key: 'middle', title: context.say(words.middle), format: 'count', role: 'figure' },
      { key: 'least', title: context.say(words.least), format: 'count' },
      { key: 'most', title: context.say(words.most), format: 'count' },
    ],
    rows: mainFigures.map((figure, index): Row => ({
      cells: {
        label: context.say(words[figure]),
        middle: numberOrMissing('middle', index),
        least: numberOrMissing('least', index),
        most: numberOrMissing('most', index),
      },
    })),
  };
}

/** Links to every table, in two columns so that the sheet fits on one page. A link goes to the table's defined name, so it works after a user renames or moves the sheet. */
function contents(context: TableContext, tables: readonly TableDefinition[]): Block {
  const listed = tables.filter(({ id }) => id !== 'front' && context.tables.has(id));
  const half = Math.ceil(listed.length / 2);
  const link = (table: TableDefinition | undefined): string =>
    table ? `=HYPERLINK("#${tableName(table.id)}","${titled(table.id, say(table.title, context.language))}")` : '';
  return {
    key: 'contents',
    columns: [
      { key: 'link', title: context.say(words.contents), format: 'text', role: 'link' },
      { key: 'more', title: '', format: 'text', role: 'link' },
    ],
    rows: Array.from({ length: half }, (_, index): Row => ({
      cells: { link: link(listed[index]), more: link(listed[half + index]) },
    })),
  };
}
