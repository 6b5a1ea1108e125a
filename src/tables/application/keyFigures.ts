import { missingFigure } from '../../case/missing';
import { allAges, allIndustries, unemployedShare } from '../../case/dataTables';
import { keyFigures as words } from '../../text/tables/keyFigures';
import { sheetWords } from '../../text/tables/sheet';
import type { Column, Context, Place, Row, TableDefinition } from '../definition';
import { plainText } from '../plainText';
import { areaSum, missing, newestYear, single, whenKnown, type Condition } from '../observed';

const all: Condition = ['Næring', `"${allIndustries}"`];
const everyone: Condition = ['Alder', `"${allAges}"`];

/** S1: where the area stands, and each of its municipalities. */
export const keyFigures: TableDefinition = {
  id: 'S1',
  pack: 'application',
  title: words.title,
  sheet: words.title,
  data: ['population', 'employment', 'commuting', 'labourMarket'],
  cites: ['OR 3.1.3'],
  body: (c) => ({
    blocks: [
      {
        key: 'figures',
        columns: columns(c),
        rows: [areaRow, ...c.municipalities.map((name, index) => municipalityRow(c, name, index))],
      },
    ],
    workings: [years(c), commuting(c), ...(c.industries.length > 0 ? [byIndustry(c)] : [])],
    notes: [c.say(words.note)],
  }),
};

const columns = (c: Context): Column[] => [
  { key: 'area', title: c.say(sheetWords.area), format: 'text', role: 'label' },
  { key: 'inhabitants', title: (at) => `="${c.say(words.inhabitants)} "&${at.cell('years', 'last', 0)}`, format: 'count' },
  {
    key: 'inhabitantsChange',
    title: (at) => `="${c.say(words.change)} "&${at.cell('years', 'first', 0)}&"–"&${at.cell('years', 'last', 0)}`,
    format: 'share',
  },
  { key: 'jobs', title: (at) => `="${c.say(words.jobs)} "&${at.cell('years', 'last', 1)}`, format: 'count', width: 88 },
  {
    key: 'jobsChange',
    title: (at) => `="${c.say(words.change)} "&${at.cell('years', 'first', 1)}&"–"&${at.cell('years', 'last', 1)}`,
    format: 'share',
  },
  { key: 'industry', title: c.say(words.largestIndustry), format: 'text', width: 170 },
  { key: 'industryShare', title: c.say(words.largestShare), format: 'share', width: 92 },
  { key: 'selfContainment', title: c.say(words.selfContainment), format: 'share', width: 80 },
  { key: 'unemployment', title: (at) => `="${c.say(words.unemployment)} "&${at.cell('years', 'last', 3)}`, format: 'share' },
  { key: 'centrality', title: c.say(words.centrality), format: 'count', width: 102 },
];

/** First and last year of each data table, so that new figures move the whole sheet. Inhabitants are counted on 1 January, jobs in the 4th quarter. */
function years(c: Context) {
  const row = (label: string, table: Parameters<typeof newestYear>[0], back: number): Row => ({
    cells: { label, last: `=${newestYear(table)}`, first: (at) => `=${at.of('last')}-${back}` },
  });
  return {
    key: 'years',
    columns: [
      { key: 'label', title: c.say(sheetWords.workings), format: 'text', width: 150 },
      { key: 'last', title: c.say(sheetWords.year), format: 'year' },
      { key: 'first', title: c.say(sheetWords.year), format: 'year' },
    ],
    rows: [
      row(c.say(words.inhabitants), 'population', c.span),
      row(c.say(words.jobs), 'employment', c.span - 1),
      row(c.say(words.selfContainment), 'commuting', 0),
      row(c.say(words.unemployment), 'labourMarket', 0),
    ],
  } as const;
}

/** Employed residents by where they work: in their own municipality, in the area, anywhere. */
function commuting(c: Context) {
  return {
    key: 'commuting',
    columns: [
      { key: 'area', title: c.say(sheetWords.area), format: 'text' },
      { key: 'own', title: c.say(words.selfContainment), format: 'count' },
      { key: 'inArea', title: c.say(sheetWords.area), format: 'count' },
      { key: 'residents', title: c.say(sheetWords.sum), format: 'count' },
    ],
    // A case without a municipality has no flows: the sums above are missing, not an error.
    rows: (c.municipalities.length > 0 ? c.municipalities : [missingFigure]).map((municipality): Row => ({
      cells: {
        area: plainText(municipality),
        own: (at) =>
          `=${single('commuting', [
            ['Bosted', at.of('area')],
            ['Arbeidssted', at.of('area')],
            ['År', at.cell('years', 'last', 2)],
          ])}`,
        inArea: (at) =>
          `=SUMPRODUCT(SUMIFS(Pendling[Personer],Pendling[Bosted],${at.of('area')},Pendling[Arbeidssted],Kommuner[Kommune],Pendling[År],${at.cell('years', 'last', 2)}))`,
        residents: (at) =>
          `=${single('commuting', [
            ['Bosted', at.of('area')],
            ['År', at.cell('years', 'last', 2)],
          ])}`,
      },
    })),
  } as const;
}

const areaRow: Row = {
  role: 'total',
  cells: {
    area: '=Sak_navn',
    inhabitants: (at) => `=${areaSum('population', [everyone, ['År', at.cell('years', 'last', 0)]])}`,
    inhabitantsChange: (at) =>
      `=IFERROR(${at.of('inhabitants')}/(${areaSum('population', [everyone, ['År', at.cell('years', 'first', 0)]])})-1,${missing})`,
    jobs: (at) => `=${areaSum('employment', [all, ['År', at.cell('years', 'last', 1)]])}`,
    jobsChange: (at) =>
      `=IFERROR(${at.of('jobs')}/(${areaSum('employment', [all, ['År', at.cell('years', 'first', 1)]])})-1,${missing})`,
    industry: (at) =>
      `=IFERROR(INDEX(${at.on('S4').column('industries', 'industry')},MATCH(MAX(${at.on('S4').column('industries', 'y10')}),${at.on('S4').column('industries', 'y10')},0)),${missing})`,
    industryShare: (at) =>
      `=IF(AND(ISNUMBER(${at.of('jobs')}),COUNT(${at.on('S4').column('industries', 'y10')})>0),MAX(${at.on('S4').column('industries', 'y10')})/${at.of('jobs')},${missing})`,
    selfContainment: (at) =>
      `=IFERROR(IF(COUNT(${at.column('commuting', 'residents')})<ROWS(${at.column('commuting', 'residents')}),${missing},SUM(${at.column('commuting', 'inArea')})/SUM(${at.column('commuting', 'residents')})),${missing})`,
    unemployment: (at) =>
      `=${single('labourMarket', [
        ['Område', 'Sak_navn'],
        ['Indikator', `"${unemployedShare}"`],
        ['År', at.cell('years', 'last', 3)],
      ])}`,
    centrality: missingCentrality(),
  },
};

/** A class belongs to a municipality; an area of several has none unless they agree. */
function missingCentrality(): string {
  return `=IF(AND(COUNT(Kommuner[Sentralitet])=ROWS(Kommuner[Sentralitet]),MIN(Kommuner[Sentralitet])=MAX(Kommuner[Sentralitet])),MAX(Kommuner[Sentralitet]),${missing})`;
}

function municipalityRow(c: Context, municipality: string, index: number): Row {
  return {
    cells: {
      area: plainText(municipality),
      inhabitants: (at) => `=${single('population', [['Område', at.of('area')], everyone, ['År', at.cell('years', 'last', 0)]])}`,
      inhabitantsChange: (at) => {
        const first = single('population', [['Område', at.of('area')], everyone, ['År', at.cell('years', 'first', 0)]]);
        return `=IFERROR(${at.of('inhabitants')}/(${first})-1,${missing})`;
      },
      jobs: (at) => `=${single('employment', [['Område', at.of('area')], all, ['År', at.cell('years', 'last', 1)]])}`,
      jobsChange: (at) => {
        const first = single('employment', [['Område', at.of('area')], all, ['År', at.cell('years', 'first', 1)]]);
        return `=IFERROR(${at.of('jobs')}/(${first})-1,${missing})`;
      },
      ...(c.industries.length === 0
        ? { industry: missingFigure, industryShare: missingFigure }
        : {
            industry: (at: Place) => {
              const own = at.across('byIndustry', index, industryColumn(0), industryColumn(c.industries.length - 1));
              const names = at.headers('byIndustry', industryColumn(0), industryColumn(c.industries.length - 1));
              return `=IF(COUNT(${own})=0,${missing},INDEX(${names},1,MATCH(MAX(${own}),${own},0)))`;
            },
            industryShare: (at: Place) => {
              const own = at.across('byIndustry', index, industryColumn(0), industryColumn(c.industries.length - 1));
              return `=IF(OR(COUNT(${own})=0,NOT(ISNUMBER(${at.of('jobs')}))),${missing},MAX(${own})/${at.of('jobs')})`;
            },
          }),
      selfContainment: (at) =>
        whenKnown(
          [at.cell('commuting', 'own', index), at.cell('commuting', 'residents', index)],
          `${at.cell('commuting', 'own', index)}/${at.cell('commuting', 'residents', index)}`,
        ),
      unemployment: (at) =>
        `=${single('labourMarket', [
          ['Område', at.of('area')],
          ['Indikator', `"${unemployedShare}"`],
          ['År', at.cell('years', 'last', 3)],
        ])}`,
      centrality: (at) => `=IFERROR(INDEX(Kommuner[Sentralitet],MATCH(${at.of('area')},Kommuner[Kommune],0)),${missing})`,
    },
  };
}

const industryColumn = (index: number): string => `i${index + 1}`;
/** Jobs by industry in each municipality: what the largest industry is chosen from. */
function byIndustry(c: Context) {
  return {
    key: 'byIndustry',
    columns: [
      { key: 'area', title: c.say(sheetWords.area), format: 'text' },
      ...c.industries.map((industry, index): Column => ({
        key: industryColumn(index),
        title: plainText(industry),
        format: 'count',
      })),
    ] satisfies Column[],
    rows: c.municipalities.map((municipality): Row => ({
      cells: {
        area: plainText(municipality),
        ...Object.fromEntries(
          c.industries.map((_, index) => [
            industryColumn(index),
            (at: Place) =>
              `=${single('employment', [
                ['Område', `$${at.of('area')}`],
                ['Næring', at.header('byIndustry', industryColumn(index))],
                ['År', at.cell('years', 'last', 1)],
              ])}`,
          ]),
        ),
      },
    })),
  } as const;
}
