import { missingFigure } from '../../case/missing';
import { cite, parameters } from '../../rules';
import { appropriationTable as words } from '../../text/tables/appropriation';
import { sheetWords } from '../../text/tables/sheet';
import type { Block, Column, TableContext, SheetAddresses, Row, TableDefinition } from '../definition';
import { missing } from '../observed';

/** The published figures, by the rule that holds them: all in million kroner, one value a year. */
const rules = {
  proposed: 'appropriation.post65Proposed',
  adopted: 'appropriation.post65Adopted',
  appropriation: 'appropriation.post65',
  committed: 'appropriation.post65Committed',
  counties: 'appropriation.counties',
  extraordinary: 'appropriation.extraordinary',
  innovasjonNorge: 'appropriation.innovasjonNorge',
} as const;
type Figure = keyof typeof rules;
const figures = Object.keys(rules) as Figure[];
const budgetFigures = ['proposed', 'adopted', 'appropriation', 'committed'] as const;
const useFigures = ['counties', 'extraordinary', 'innovasjonNorge'] as const;
/** How many rows are left for years after the published figures. */
const ownYears = 3;

/** Returns the years in which any of the rules has a value, with the sources of each year. */
function publishedYears(wanted: readonly Figure[]): { readonly year: number; readonly source: string }[] {
  const values = parameters.filter(({ id }) => wanted.some((figure) => rules[figure] === id)).flatMap((rule) => rule.values);
  const years = [...new Set(values.map(({ from }) => Number(from.slice(0, 4))))].sort((one, other) => one - other);
  return years.map((year) => ({
    year,
    source: [...new Set(values.filter(({ from }) => from.startsWith(String(year))).map(({ source }) => cite(source)))].join('; '),
  }));
}

/** F3: the amounts that the state appropriates and commits under the budget item for restructuring. */
export const appropriation: TableDefinition = {
  id: 'F3',
  pack: 'county',
  title: words.title,
  sheet: words.title,
  data: [],
  cites: ['Statsbudsjettet kap. 553 post 65', 'Prop. 1 S (2019–2020)', 'OR 3.2.1'],
  body: (context) => {
    const years = publishedYears(figures);
    return {
      blocks: [
        { key: 'years', columns: columns(context), rows: years.map(({ year }, index) => yearRow(year, index)) },
        ownYearsBlock(context),
        useBlock(
          context,
          years.map(({ year }) => year),
        ),
      ],
      workings: [
        publishedBlock(
          context,
          years.map(({ year }) => year),
        ),
      ],
      charts: [
        {
          type: 'columnClustered',
          title: context.say(words.chartTitle),
          altText: context.say(words.chartAlt),
          categoryTitle: context.say(words.yearAxis),
          valueTitle: context.say(sheetWords.thousandKroner),
          valueFormat: 'money',
          rows: 14,
          categories: (sheet) => sheet.columnRange('years', 'year'),
          series: [{ name: context.say(words.appropriation), values: (sheet) => sheet.columnRange('years', 'appropriation') }],
        },
      ],
      notes: [context.say(words.note), context.say(words.cure)],
    };
  },
};

const columns = (context: TableContext): Column[] => [
  { key: 'year', title: context.say(words.year), format: 'year', role: 'label', width: 190 },
  ...budgetFigures.map((key): Column => ({ key, title: context.say(words[key]), format: 'money', width: 90 })),
  { key: 'committedShare', title: context.say(words.committedShare), format: 'share', width: 98 },
  { key: 'change', title: context.say(words.change), format: 'share', width: 104 },
  { key: 'source', title: context.say(words.source), format: 'text', width: 400 },
];

/** Returns a published figure in 1 000 kroner. Those of the state budget are whole thousands. */
const published = (figure: Figure, index: number) => (sheet: SheetAddresses) => {
  const cell = sheet.cell('published', figure, index);
  return `=IF(ISNUMBER(${cell}),ROUND(${cell}*1000,0),${missing})`;
};

const committedShare = (sheet: SheetAddresses): string =>
  `=IF(COUNT(${sheet.sameRow('committed')},${sheet.sameRow('appropriation')})=2,IF(${sheet.sameRow('appropriation')}=0,${missing},${sheet.sameRow('committed')}/${sheet.sameRow('appropriation')}),${missing})`;

const yearRow = (year: number, index: number): Row => ({
  cells: {
    year,
    ...Object.fromEntries(budgetFigures.map((key) => [key, published(key, index)])),
    committedShare,
    change:
      index === 0
        ? missingFigure
        : (sheet) => {
            const before = sheet.cell('years', 'appropriation', index - 1);
            return `=IF(COUNT(${before},${sheet.sameRow('appropriation')})=2,IF(${before}=0,${missing},${sheet.sameRow('appropriation')}/${before}-1),${missing})`;
          },
    source: publishedYears(budgetFigures).find((one) => one.year === year)?.source ?? missingFigure,
  },
});

const ownYearsBlock = (context: TableContext): Block => ({
  key: 'ownYears',
  columns: columns(context).map((column) => (column.key === 'year' ? { ...column, title: context.say(words.ownYear) } : column)),
  rows: Array.from({ length: ownYears }, (): Row => ({
    cells: {
      ...Object.fromEntries(['year', ...budgetFigures, 'source'].map((key) => [key, { content: null, role: 'input' as const }])),
      committedShare: (sheet) => `=IF(${sheet.sameRow('year')}="","",${committedShare(sheet).slice(1)})`,
      change: (sheet) => {
        const before = `SUMIF(${sheet.columnRange('years', 'year')},${sheet.sameRow('year')}-1,${sheet.columnRange('years', 'appropriation')})+SUMIF(${sheet.columnRange('ownYears', 'year')},${sheet.sameRow('year')}-1,${sheet.columnRange('ownYears', 'appropriation')})`;
        return `=IF(${sheet.sameRow('year')}="","",IF(AND(ISNUMBER(${sheet.sameRow('appropriation')}),${before}>0),${sheet.sameRow('appropriation')}/(${before})-1,${missing}))`;
      },
    },
  })),
});

/** The purposes that the appropriation of a year went to, for the years that the sources cover. */
function useBlock(context: TableContext, all: readonly number[]): Block {
  const told = publishedYears(useFigures);
  const spread = (sheet: SheetAddresses): string => useFigures.map((key) => sheet.sameRow(key)).join(',');
  return {
    key: 'use',
    columns: [
      { key: 'year', title: context.say(words.use), format: 'year', role: 'label' },
      ...useFigures.map((key): Column => ({ key, title: context.say(words[key]), format: 'money' })),
      { key: 'used', title: context.say(words.used), format: 'money' },
      { key: 'adopted', title: context.say(words.adopted), format: 'money' },
      { key: 'rest', title: context.say(words.rest), format: 'money' },
      { key: 'source', title: context.say(words.source), format: 'text' },
    ],
    rows: told.map(({ year, source }): Row => {
      const index = all.indexOf(year);
      return {
        cells: {
          year,
          ...Object.fromEntries(useFigures.map((key) => [key, published(key, index)])),
          used: (sheet) => `=IF(COUNT(${spread(sheet)})=0,${missing},SUM(${spread(sheet)}))`,
          adopted: published('adopted', index),
          rest: (sheet) =>
            `=IF(COUNT(${sheet.sameRow('adopted')},${sheet.sameRow('used')})=2,${sheet.sameRow('adopted')}-${sheet.sameRow('used')},${missing})`,
          source,
        },
      };
    }),
  };
}

/** Reads every published figure with one call. The ids of the rules are above it, and the first day of each year is beside it. */
const publishedBlock = (context: TableContext, years: readonly number[]): Block => ({
  key: 'published',
  columns: figures.map((key, index) => ({
    key,
    title: index === 0 ? context.say(sheetWords.workings) : context.say(words[key]),
    format: 'decimal',
    width: 80,
  })),
  rows: years.map(() => ({ cells: {} })),
  spill: (sheet) =>
    `=IFERROR(OMST.RULE({${figures.map((key) => `"${rules[key]}"`).join(',')}},DATE(${sheet.columnRange('years', 'year')},1,1)),${missing})`,
});
