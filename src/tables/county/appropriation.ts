import { missingFigure } from '../../case/missing';
import { cite, parameters } from '../../rules';
import { appropriationTable as words } from '../../text/tables/appropriation';
import { sheetWords } from '../../text/tables/sheet';
import type { Block, Column, Context, Place, Row, TableDefinition } from '../definition';
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
/** Rows for years that the published figures do not have. */
const ownYears = 3;

/** The years with a value of any of the rules, and where those of a year are from. */
function publishedYears(wanted: readonly Figure[]): { readonly year: number; readonly source: string }[] {
  const values = parameters.filter(({ id }) => wanted.some((figure) => rules[figure] === id)).flatMap((rule) => rule.values);
  const years = [...new Set(values.map(({ from }) => Number(from.slice(0, 4))))].sort((one, other) => one - other);
  return years.map((year) => ({
    year,
    source: [...new Set(values.filter(({ from }) => from.startsWith(String(year))).map(({ source }) => cite(source)))].join('; '),
  }));
}

/** F3: what the state appropriates and commits under the item that pays for restructuring. */
export const appropriation: TableDefinition = {
  id: 'F3',
  pack: 'county',
  title: words.title,
  sheet: words.title,
  data: [],
  cites: ['Statsbudsjettet kap. 553 post 65', 'Prop. 1 S (2019–2020)', 'OR 3.2.1'],
  body: (c) => {
    const years = publishedYears(figures);
    return {
      blocks: [
        { key: 'years', columns: columns(c), rows: years.map(({ year }, index) => yearRow(year, index)) },
        ownYearsBlock(c),
        useBlock(
          c,
          years.map(({ year }) => year),
        ),
      ],
      workings: [
        publishedBlock(
          c,
          years.map(({ year }) => year),
        ),
      ],
      charts: [
        {
          type: 'columnClustered',
          title: c.say(words.chartTitle),
          altText: c.say(words.chartAlt),
          categoryTitle: c.say(words.yearAxis),
          valueTitle: c.say(sheetWords.thousandKroner),
          valueFormat: 'money',
          rows: 14,
          categories: (at) => at.column('years', 'year'),
          series: [{ name: c.say(words.appropriation), values: (at) => at.column('years', 'appropriation') }],
        },
      ],
      notes: [c.say(words.note), c.say(words.cure)],
    };
  },
};

const columns = (c: Context): Column[] => [
  { key: 'year', title: c.say(words.year), format: 'year', role: 'label', width: 190 },
  ...budgetFigures.map((key): Column => ({ key, title: c.say(words[key]), format: 'money', width: 90 })),
  { key: 'committedShare', title: c.say(words.committedShare), format: 'share', width: 98 },
  { key: 'change', title: c.say(words.change), format: 'share', width: 104 },
  { key: 'source', title: c.say(words.source), format: 'text', width: 400 },
];

/** A published figure in 1 000 kroner; those of the state budget are whole thousands. */
const published = (figure: Figure, index: number) => (at: Place) => {
  const cell = at.cell('published', figure, index);
  return `=IF(ISNUMBER(${cell}),ROUND(${cell}*1000,0),${missing})`;
};

const committedShare = (at: Place): string =>
  `=IF(COUNT(${at.of('committed')},${at.of('appropriation')})=2,IF(${at.of('appropriation')}=0,${missing},${at.of('committed')}/${at.of('appropriation')}),${missing})`;

const yearRow = (year: number, index: number): Row => ({
  cells: {
    year,
    ...Object.fromEntries(budgetFigures.map((key) => [key, published(key, index)])),
    committedShare,
    change:
      index === 0
        ? missingFigure
        : (at) => {
            const before = at.cell('years', 'appropriation', index - 1);
            return `=IF(COUNT(${before},${at.of('appropriation')})=2,IF(${before}=0,${missing},${at.of('appropriation')}/${before}-1),${missing})`;
          },
    source: publishedYears(budgetFigures).find((one) => one.year === year)?.source ?? missingFigure,
  },
});

const ownYearsBlock = (c: Context): Block => ({
  key: 'ownYears',
  columns: columns(c).map((column) => (column.key === 'year' ? { ...column, title: c.say(words.ownYear) } : column)),
  rows: Array.from({ length: ownYears }, (): Row => ({
    cells: {
      ...Object.fromEntries(['year', ...budgetFigures, 'source'].map((key) => [key, { content: null, role: 'input' as const }])),
      committedShare: (at) => `=IF(${at.of('year')}="","",${committedShare(at).slice(1)})`,
      change: (at) => {
        const before = `SUMIF(${at.column('years', 'year')},${at.of('year')}-1,${at.column('years', 'appropriation')})+SUMIF(${at.column('ownYears', 'year')},${at.of('year')}-1,${at.column('ownYears', 'appropriation')})`;
        return `=IF(${at.of('year')}="","",IF(AND(ISNUMBER(${at.of('appropriation')}),${before}>0),${at.of('appropriation')}/(${before})-1,${missing}))`;
      },
    },
  })),
});

/** What the appropriation of a year went to, in the years that the sources tell of. */
function useBlock(c: Context, all: readonly number[]): Block {
  const told = publishedYears(useFigures);
  const spread = (at: Place): string => useFigures.map((key) => at.of(key)).join(',');
  return {
    key: 'use',
    columns: [
      { key: 'year', title: c.say(words.use), format: 'year', role: 'label' },
      ...useFigures.map((key): Column => ({ key, title: c.say(words[key]), format: 'money' })),
      { key: 'used', title: c.say(words.used), format: 'money' },
      { key: 'adopted', title: c.say(words.adopted), format: 'money' },
      { key: 'rest', title: c.say(words.rest), format: 'money' },
      { key: 'source', title: c.say(words.source), format: 'text' },
    ],
    rows: told.map(({ year, source }): Row => {
      const index = all.indexOf(year);
      return {
        cells: {
          year,
          ...Object.fromEntries(useFigures.map((key) => [key, published(key, index)])),
          used: (at) => `=IF(COUNT(${spread(at)})=0,${missing},SUM(${spread(at)}))`,
          adopted: published('adopted', index),
          rest: (at) => `=IF(COUNT(${at.of('adopted')},${at.of('used')})=2,${at.of('adopted')}-${at.of('used')},${missing})`,
          source,
        },
      };
    }),
  };
}

/** Every published figure in one call: the ids stand above and the first day of each year beside it. */
const publishedBlock = (c: Context, years: readonly number[]): Block => ({
  key: 'published',
  columns: figures.map((key, index) => ({
    key,
    title: index === 0 ? c.say(sheetWords.workings) : c.say(words[key]),
    format: 'decimal',
    width: 80,
  })),
  rows: years.map(() => ({ cells: {} })),
  spill: (at) =>
    `=IFERROR(OMST.RULE({${figures.map((key) => `"${rules[key]}"`).join(',')}},DATE(${at.column('years', 'year')},1,1)),${missing})`,
});
