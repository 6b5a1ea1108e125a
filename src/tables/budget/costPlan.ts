import { say } from '../../text';
import { costTable as words } from '../../text/tables/costPlan';
import { sheetWords } from '../../text/tables/sheet';
import type { TableContext, SheetAddresses, Row, TableDefinition } from '../definition';
import { plainText, quoted } from '../plainText';
import { widthFor } from '../textSize';
import { firstYear, lastYear, sumOf, unit, unitTitle, whenFunded, yearColumns, yearKeys } from './years';

const stages = ['enabling', 'preStudy', 'pilotProject', 'mainProject'] as const;

/** The proposed shares until the user changes them. Most goes to the early phase, as the scheme asks. The shares are a judgement, so they are input cells. */
const proposal = { administration: 0.1, enabling: 0.3, preStudy: 0.2, pilotProject: 0.35, mainProject: 0.15 } as const;

/** B2: the costs of the programme. They sum to the financing in each year, to the krone. */
export const costPlan: TableDefinition = {
  id: 'B2',
  pack: 'budget',
  needs: ['B1'],
  title: words.title,
  sheet: words.sheet,
  data: [],
  cites: ['FOR-2024-04-03-556 § 8, § 10, § 13', 'OR 3.1'],
  body: (context) => {
    const lines = costLines(context);
    const keys = yearKeys(context);
    const columns = [
      { key: 'line', title: unitTitle(context), format: 'text', role: 'label', width: costLabelWidth(context) },
      ...yearColumns(context),
      { key: 'sum', title: context.say(sheetWords.sum), format: 'money', role: 'total', width: 80 },
      { key: 'share', title: context.say(sheetWords.share), format: 'share' },
    ] as const;
    return {
      blocks: [
        { key: 'plan', columns, rows: lines.map((line, index) => lineRow(context, line.label, index)) },
        {
          key: 'sums',
          continues: true,
          columns,
          rows: [
            {
              role: 'total',
              cells: {
                line: context.say(sheetWords.sum),
                ...Object.fromEntries(
                  keys.map((key) => [key, (sheet: SheetAddresses) => `=${sumOf(sheet.columnRange('plan', key))}`]),
                ),
                sum: (sheet) => `=${sumOf(sheet.columnRange('plan', 'sum'))}`,
                share: (sheet) => `=${sumOf(sheet.columnRange('plan', 'share'))}`,
              },
            },
            {
              cells: {
                line: context.say(words.financing),
                ...Object.fromEntries(
                  keys.map((key) => [key, (sheet: SheetAddresses) => `=${sheet.ofTable('B1').cell('sums', key, 0)}`]),
                ),
                sum: (sheet) => `=${sheet.ofTable('B1').cell('sums', 'sum', 0)}`,
              },
            },
            {
              role: 'check',
              cells: {
                line: context.say(words.difference),
                ...Object.fromEntries([...keys, 'sum'].map((key) => [key, (sheet: SheetAddresses) => difference(sheet, key)])),
                share: (sheet) => {
                  const differences = sheet.rowRange('sums', 2, firstYear, 'sum');
                  return `=IF(COUNT(${differences})=0,"",IF(SUMPRODUCT((${differences}<>"")*(${differences}<>0))=0,"✓","≠"))`;
                },
              },
            },
            {
              role: 'check',
              cells: {
                line: {
                  content: (sheet) =>
                    `=IF(${sheet.cell('sums', 'share', 2)}="","${context.say(sheetWords.notFunded)}",IF(${sheet.cell('sums', 'share', 2)}="✓","${context.say(words.agrees)}","${context.say(words.disagrees)}"&${keys.map((key) => deviation(sheet, key)).join('&')}))`,
                  lines: 2,
                },
              },
            },
          ],
        },
        {
          key: 'key',
          columns: [
            { key: 'label', title: context.say(words.key), format: 'text', role: 'label' },
            { key: 'share', title: context.say(sheetWords.share), format: 'share', role: 'input' },
          ],
          rows: [
            { cells: { label: context.say(words.keyAdministration), share: proposal.administration } },
            ...stages.map((stage): Row => ({
              cells: { label: context.say(words.keyStage, { stage: context.say(words.stages[stage]) }), share: proposal[stage] },
            })),
          ],
        },
      ],
      workings: [
        {
          key: 'weights',
          columns: [
            { key: 'line', title: context.say(sheetWords.workings), format: 'text', width: 150 },
            { key: 'weight', title: context.say(sheetWords.share), format: 'share' },
          ],
          rows: lines.map((line): Row => ({ cells: { line: line.label, weight: line.weight } })),
        },
        {
          key: 'split',
          columns: lines.map((_, index) => ({
            key: `l${index + 1}`,
            title: index === 0 ? context.say(sheetWords.workings) : '',
            format: 'money' as const,
            width: 80,
          })),
          rows: keys.map(() => ({ cells: {} })),
          spill: (sheet) =>
            `=OMST.SPLIT(${sheet.ofTable('B1').columnRange('years', 'total')},${sheet.columnRange('weights', 'weight')},Sak_enhet)`,
        },
      ],
      notes: [context.say(words.note)],
    };
  },
};

interface CostLine {
  readonly label: string;
  readonly weight: (sheet: SheetAddresses) => string;
}

/** Returns the lines: administration, then each focus area by kind of project. The weights of the areas are their shares on the Sak sheet, divided by the sum of those. */
function costLines(context: TableContext): CostLine[] {
  const share = (sheet: SheetAddresses, row: number): string => sheet.cell('key', 'share', row);
  const areas = context.focusAreas.length > 0 ? context.focusAreas : [''];
  return [
    { label: context.say(words.administration), weight: (sheet) => `=${share(sheet, 0)}` },
    ...areas.flatMap((area) =>
      stages.map((stage, index): CostLine => {
        const name = context.say(words.stages[stage]);
        // SUMIFS would read an equals sign or an asterisk in a name as a condition.
        const ofArea = `SUMPRODUCT((Innsats[Innsatsområde]=${quoted(area)})*1,Innsats[Andel])/SUM(Innsats[Andel])`;
        return {
          label: area === '' ? name.charAt(0).toUpperCase() + name.slice(1) : plainText(`${area}: ${name}`),
          weight: (sheet) => `=(1-${share(sheet, 0)})*${share(sheet, index + 1)}${area === '' ? '' : `*${ofArea}`}`,
        };
      }),
    ),
  ];
}

/** The width of the label column on every sheet that shows the cost lines. */
export const costLabelWidth = (context: TableContext): number =>
  widthFor(
    costLines(context).map(({ label }) => label),
    250,
  );

/** The lines of the cost plan in bokmål. The accounts name them so whatever the language of the sheets. */
export const costPosts = (context: TableContext): string[] =>
  costLines({ ...context, say: (words, values) => say(words, 'nb', values) }).map(({ label }) => label);

/** Returns the first and last row of the plan that belong to a focus area, given its index on Sak. */
export const costRowsOf = (area: number): readonly [first: number, last: number] => [
  1 + area * stages.length,
  (area + 1) * stages.length,
];

function lineRow(context: TableContext, label: string, index: number): Row {
  const keys = yearKeys(context);
  return {
    cells: {
      line: label,
      ...Object.fromEntries(
        keys.map((key, year) => [
          key,
          whenFunded(
            year,
            (sheet) => sheet.ofTable('B1').cell('sums', key, 0),
            (sheet) => `${sheet.cell('split', `l${index + 1}`, year)}/${unit}`,
          ),
        ]),
      ),
      sum: (sheet) => `=${sumOf(`${sheet.sameRow(firstYear)}:${sheet.sameRow(lastYear(context))}`)}`,
      share: (sheet) => `=IF(N(${sheet.cell('sums', 'sum', 0)})=0,"",${sheet.sameRow('sum')}/${sheet.cell('sums', 'sum', 0)})`,
    },
  };
}

/** Returns an expression that names a year and its difference between costs and financing, or "" when there is none. */
const deviation = (sheet: SheetAddresses, key: string): string => {
  const amount = sheet.cell('sums', key, 2);
  return `IF(N(${amount})=0,""," "&${sheet.headerCell('plan', key)}&": "&IF(${amount}<0,"-","")&TRIM(TEXT(ABS(${amount}),"### ### ### ##0"))&".")`;
};

/** Returns a formula for costs minus financing, blank in years outside the programme. */
const difference = (sheet: SheetAddresses, key: string): string =>
  `=IF(COUNT(${sheet.cell('sums', key, 0)},${sheet.cell('sums', key, 1)})<2,"",${sheet.cell('sums', key, 0)}-${sheet.cell('sums', key, 1)})`;
