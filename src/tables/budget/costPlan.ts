import { say } from '../../text';
import { costTable as words } from '../../text/tables/costPlan';
import { sheetWords } from '../../text/tables/sheet';
import type { Context, Place, Row, TableDefinition } from '../definition';
import { plainText, quoted } from '../plainText';
import { widthFor } from '../textSize';
import { firstYear, lastYear, sumOf, unit, unitTitle, whenFunded, yearColumns, yearKeys } from './years';

const stages = ['enabling', 'preStudy', 'pilotProject', 'mainProject'] as const;

/** How a programme is proposed to be spent until the user says otherwise: most in the early phase, as the scheme asks. A judgement, shown as input. */
const proposal = { administration: 0.1, enabling: 0.3, preStudy: 0.2, pilotProject: 0.35, mainProject: 0.15 } as const;

/** B2: what the programme is spent on, in the same years and to the same krone as it is financed. */
export const costPlan: TableDefinition = {
  id: 'B2',
  pack: 'budget',
  needs: ['B1'],
  title: words.title,
  sheet: words.sheet,
  data: [],
  cites: ['FOR-2024-04-03-556 § 8, § 10, § 13', 'OR 3.1'],
  body: (c) => {
    const lines = costLines(c);
    const keys = yearKeys(c);
    const columns = [
      { key: 'line', title: unitTitle(c), format: 'text', role: 'label', width: costLabelWidth(c) },
      ...yearColumns(c),
      { key: 'sum', title: c.say(sheetWords.sum), format: 'money', role: 'total', width: 80 },
      { key: 'share', title: c.say(sheetWords.share), format: 'share' },
    ] as const;
    return {
      blocks: [
        { key: 'plan', columns, rows: lines.map((line, index) => lineRow(c, line.label, index)) },
        {
          key: 'sums',
          continues: true,
          columns,
          rows: [
            {
              role: 'total',
              cells: {
                line: c.say(sheetWords.sum),
                ...Object.fromEntries(keys.map((key) => [key, (at: Place) => `=${sumOf(at.column('plan', key))}`])),
                sum: (at) => `=${sumOf(at.column('plan', 'sum'))}`,
                share: (at) => `=${sumOf(at.column('plan', 'share'))}`,
              },
            },
            {
              cells: {
                line: c.say(words.financing),
                ...Object.fromEntries(keys.map((key) => [key, (at: Place) => `=${at.on('B1').cell('sums', key, 0)}`])),
                sum: (at) => `=${at.on('B1').cell('sums', 'sum', 0)}`,
              },
            },
            {
              role: 'check',
              cells: {
                line: c.say(words.difference),
                ...Object.fromEntries([...keys, 'sum'].map((key) => [key, (at: Place) => difference(at, key)])),
                share: (at) => {
                  const differences = at.across('sums', 2, firstYear, 'sum');
                  return `=IF(COUNT(${differences})=0,"",IF(SUMPRODUCT((${differences}<>"")*(${differences}<>0))=0,"✓","≠"))`;
                },
              },
            },
            {
              role: 'check',
              cells: {
                line: {
                  content: (at) =>
                    `=IF(${at.cell('sums', 'share', 2)}="","${c.say(sheetWords.notFunded)}",IF(${at.cell('sums', 'share', 2)}="✓","${c.say(words.agrees)}","${c.say(words.disagrees)}"&${keys.map((key) => deviation(at, key)).join('&')}))`,
                  lines: 2,
                },
              },
            },
          ],
        },
        {
          key: 'key',
          columns: [
            { key: 'label', title: c.say(words.key), format: 'text', role: 'label' },
            { key: 'share', title: c.say(sheetWords.share), format: 'share', role: 'input' },
          ],
          rows: [
            { cells: { label: c.say(words.keyAdministration), share: proposal.administration } },
            ...stages.map((stage): Row => ({
              cells: { label: c.say(words.keyStage, { stage: c.say(words.stages[stage]) }), share: proposal[stage] },
            })),
          ],
        },
      ],
      workings: [
        {
          key: 'weights',
          columns: [
            { key: 'line', title: c.say(sheetWords.workings), format: 'text', width: 150 },
            { key: 'weight', title: c.say(sheetWords.share), format: 'share' },
          ],
          rows: lines.map((line): Row => ({ cells: { line: line.label, weight: line.weight } })),
        },
        {
          key: 'split',
          columns: lines.map((_, index) => ({
            key: `l${index + 1}`,
            title: index === 0 ? c.say(sheetWords.workings) : '',
            format: 'money' as const,
            width: 80,
          })),
          rows: keys.map(() => ({ cells: {} })),
          spill: (at) => `=OMST.SPLIT(${at.on('B1').column('years', 'total')},${at.column('weights', 'weight')},Sak_enhet)`,
        },
      ],
      notes: [c.say(words.note)],
    };
  },
};

interface CostLine {
  readonly label: string;
  readonly weight: (at: Place) => string;
}

/** Administration, then each focus area by kind of project. The areas' shares stand on the Sak sheet and count in proportion. */
function costLines(c: Context): CostLine[] {
  const share = (at: Place, row: number): string => at.cell('key', 'share', row);
  const areas = c.focusAreas.length > 0 ? c.focusAreas : [''];
  return [
    { label: c.say(words.administration), weight: (at) => `=${share(at, 0)}` },
    ...areas.flatMap((area) =>
      stages.map((stage, index): CostLine => {
        const name = c.say(words.stages[stage]);
        // SUMIFS would read an equals sign or an asterisk in a name as a condition.
        const ofArea = `SUMPRODUCT((Innsats[Innsatsområde]=${quoted(area)})*1,Innsats[Andel])/SUM(Innsats[Andel])`;
        return {
          label: area === '' ? name.charAt(0).toUpperCase() + name.slice(1) : plainText(`${area}: ${name}`),
          weight: (at) => `=(1-${share(at, 0)})*${share(at, index + 1)}${area === '' ? '' : `*${ofArea}`}`,
        };
      }),
    ),
  ];
}

/** Room for the longest line, on every sheet that shows them. */
export const costLabelWidth = (c: Context): number =>
  widthFor(
    costLines(c).map(({ label }) => label),
    250,
  );

/** The lines of the cost plan in bokmål, as accounts name them whatever the language of the sheets. */
export const costPosts = (c: Context): string[] =>
  costLines({ ...c, say: (words, values) => say(words, 'nb', values) }).map(({ label }) => label);

/** The first and last row of the plan that belong to a focus area, by its place on Sak. */
export const costRowsOf = (area: number): readonly [first: number, last: number] => [
  1 + area * stages.length,
  (area + 1) * stages.length,
];

function lineRow(c: Context, label: string, index: number): Row {
  const keys = yearKeys(c);
  return {
    cells: {
      line: label,
      ...Object.fromEntries(
        keys.map((key, year) => [
          key,
          whenFunded(
            year,
            (at) => at.on('B1').cell('sums', key, 0),
            (at) => `${at.cell('split', `l${index + 1}`, year)}/${unit}`,
          ),
        ]),
      ),
      sum: (at) => `=${sumOf(`${at.of(firstYear)}:${at.of(lastYear(c))}`)}`,
      share: (at) => `=IF(N(${at.cell('sums', 'sum', 0)})=0,"",${at.of('sum')}/${at.cell('sums', 'sum', 0)})`,
    },
  };
}

/** A year where costs and financing differ, and by how much, in words. */
const deviation = (at: Place, key: string): string => {
  const amount = at.cell('sums', key, 2);
  return `IF(N(${amount})=0,""," "&${at.header('plan', key)}&": "&IF(${amount}<0,"-","")&TRIM(TEXT(ABS(${amount}),"### ### ### ##0"))&".")`;
};

/** Costs minus financing, or nothing where there is no year. */
const difference = (at: Place, key: string): string =>
  `=IF(COUNT(${at.cell('sums', key, 0)},${at.cell('sums', key, 1)})<2,"",${at.cell('sums', key, 0)}-${at.cell('sums', key, 1)})`;
