import { missingFigure } from '../../case/missing';
import { allAges, allIndustries, unemployedShare } from '../../case/dataTables';
import { keyFigures as words } from '../../text/tables/keyFigures';
import { sheetWords } from '../../text/tables/sheet';
import type { Column, TableContext, SheetAddresses, Row, TableDefinition } from '../definition';
import { plainText } from '../plainText';
import { areaSum, missing, newestYear, single, whenKnown, type Condition } from '../observed';

const all: Condition = ['Næring', `"${allIndustries}"`];
const everyone: Condition = ['Alder', `"${allAges}"`];

/** S1: the key figures of the area and of each of its municipalities. */
export const keyFigures: TableDefinition = {
  id: 'S1',
  pack: 'application',
  title: words.title,
  sheet: words.title,
  data: ['population', 'employment', 'commuting', 'labourMarket'],
  cites: ['OR 3.1.3'],
  body: (context) => ({
    blocks: [
      {
        key: 'figures',
        columns: columns(context),
        rows: [areaRow, ...context.municipalities.map((name, index) => municipalityRow(context, name, index))],
      },
    ],
    workings: [years(context), commuting(context), ...(context.industries.length > 0 ? [byIndustry(context)] : [])],
    notes: [context.say(words.note)],
  }),
};

const columns = (context: TableContext): Column[] => [
  { key: 'area', title: context.say(sheetWords.area), format: 'text', role: 'label' },
  {
    key: 'inhabitants',
    title: (sheet) => `="${context.say(words.inhabitants)} "&${sheet.cell('years', 'last', 0)}`,
    format: 'count',
  },
  {
    key: 'inhabitantsChange',
    title: (sheet) => `="${context.say(words.change)} "&${sheet.cell('years', 'first', 0)}&"–"&${sheet.cell('years', 'last', 0)}`,
    format: 'share',
  },
  {
    key: 'jobs',
    title: (sheet) => `="${context.say(words.jobs)} "&${sheet.cell('years', 'last', 1)}`,
    format: 'count',
    width: 88,
  },
  {
    key: 'jobsChange',
    title: (sheet) => `="${context.say(words.change)} "&${sheet.cell('years', 'first', 1)}&"–"&${sheet.cell('years', 'last', 1)}`,
    format: 'share',
  },
  { key: 'industry', title: context.say(words.largestIndustry), format: 'text', width: 170 },
  { key: 'industryShare', title: context.say(words.largestShare), format: 'share', width: 92 },
  { key: 'selfContainment', title: context.say(words.selfContainment), format: 'share', width: 80 },
  {
    key: 'unemployment',
    title: (sheet) => `="${context.say(words.unemployment)} "&${sheet.cell('years', 'last', 3)}`,
    format: 'share',
  },
  { key: 'centrality', title: context.say(words.centrality), format: 'count', width: 102 },
];

/** First and last year of each data table. New figures move all years on the sheet. Inhabitants are counted on 1 January, jobs in the 4th quarter. */
function years(context: TableContext) {
  const row = (label: string, table: Parameters<typeof newestYear>[0], back: number): Row => ({
    cells: { label, last: `=${newestYear(table)}`, first: (sheet) => `=${sheet.sameRow('last')}-${back}` },
  });
  return {
    key: 'years',
    columns: [
      { key: 'label', title: context.say(sheetWords.workings), format: 'text', width: 150 },
      { key: 'last', title: context.say(sheetWords.year), format: 'year' },
      { key: 'first', title: context.say(sheetWords.year), format: 'year' },
    ],
    rows: [
      row(context.say(words.inhabitants), 'population', context.seriesYears),
      row(context.say(words.jobs), 'employment', context.seriesYears - 1),
      row(context.say(words.selfContainment), 'commuting', 0),
      row(context.say(words.unemployment), 'labourMarket', 0),
    ],
  } as const;
}

/** Employed residents by where they work: in their own municipality, in the area, anywhere. */
function commuting(context: TableContext) {
  return {
    key: 'commuting',
    columns: [
      { key: 'area', title: context.say(sheetWords.area), format: 'text' },
      { key: 'own', title: context.say(words.selfContainment), format: 'count' },
      { key: 'inArea', title: context.say(sheetWords.area), format: 'count' },
      { key: 'residents', title: context.say(sheetWords.sum), format: 'count' },
    ],
    // A case without municipalities gets a row of missing figures, so that the sums above are missing and not an error.
    rows: (context.municipalities.length > 0 ? context.municipalities : [missingFigure]).map((municipality): Row => ({
      cells: {
        area: plainText(municipality),
        own: (sheet) =>
          `=${single('commuting', [
            ['Bosted', sheet.sameRow('area')],
            ['Arbeidssted', sheet.sameRow('area')],
            ['År', sheet.cell('years', 'last', 2)],
          ])}`,
        inArea: (sheet) =>
          `=SUMPRODUCT(SUMIFS(Pendling[Personer],Pendling[Bosted],${sheet.sameRow('area')},Pendling[Arbeidssted],Kommuner[Kommune],Pendling[År],${sheet.cell('years', 'last', 2)}))`,
        residents: (sheet) =>
          `=${single('commuting', [
            ['Bosted', sheet.sameRow('area')],
            ['År', sheet.cell('years', 'last', 2)],
          ])}`,
      },
    })),
  } as const;
}

const areaRow: Row = {
  role: 'total',
  cells: {
    area: '=Sak_navn',
    inhabitants: (sheet) => `=${areaSum('population', [everyone, ['År', sheet.cell('years', 'last', 0)]])}`,
    inhabitantsChange: (sheet) =>
      `=IFERROR(${sheet.sameRow('inhabitants')}/(${areaSum('population', [everyone, ['År', sheet.cell('years', 'first', 0)]])})-1,${missing})`,
    jobs: (sheet) => `=${areaSum('employment', [all, ['År', sheet.cell('years', 'last', 1)]])}`,
    jobsChange: (sheet) =>
      `=IFERROR(${sheet.sameRow('jobs')}/(${areaSum('employment', [all, ['År', sheet.cell('years', 'first', 1)]])})-1,${missing})`,
    industry: (sheet) =>
      `=IFERROR(INDEX(${sheet.ofTable('S4').columnRange('industries', 'industry')},MATCH(MAX(${sheet.ofTable('S4').columnRange('industries', 'y10')}),${sheet.ofTable('S4').columnRange('industries', 'y10')},0)),${missing})`,
    industryShare: (sheet) =>
      `=IF(AND(ISNUMBER(${sheet.sameRow('jobs')}),COUNT(${sheet.ofTable('S4').columnRange('industries', 'y10')})>0),MAX(${sheet.ofTable('S4').columnRange('industries', 'y10')})/${sheet.sameRow('jobs')},${missing})`,
    selfContainment: (sheet) =>
      `=IFERROR(IF(COUNT(${sheet.columnRange('commuting', 'residents')})<ROWS(${sheet.columnRange('commuting', 'residents')}),${missing},SUM(${sheet.columnRange('commuting', 'inArea')})/SUM(${sheet.columnRange('commuting', 'residents')})),${missing})`,
    unemployment: (sheet) =>
      `=${single('labourMarket', [
        ['Område', 'Sak_navn'],
        ['Indikator', `"${unemployedShare}"`],
        ['År', sheet.cell('years', 'last', 3)],
      ])}`,
    centrality: areaCentrality(),
  },
};

/** The centrality class of the area: that of its municipalities when they are in the same class, else missing. */
function areaCentrality(): string {
  return `=IF(AND(COUNT(Kommuner[Sentralitet])=ROWS(Kommuner[Sentralitet]),MIN(Kommuner[Sentralitet])=MAX(Kommuner[Sentralitet])),MAX(Kommuner[Sentralitet]),${missing})`;
}

function municipalityRow(context: TableContext, municipality: string, index: number): Row {
  return {
    cells: {
      area: plainText(municipality),
      inhabitants: (sheet) =>
        `=${single('population', [['Område', sheet.sameRow('area')], everyone, ['År', sheet.cell('years', 'last', 0)]])}`,
      inhabitantsChange: (sheet) => {
        const first = single('population', [
          ['Område', sheet.sameRow('area')],
          everyone,
          ['År', sheet.cell('years', 'first', 0)],
        ]);
        return `=IFERROR(${sheet.sameRow('inhabitants')}/(${first})-1,${missing})`;
      },
      jobs: (sheet) =>
        `=${single('employment', [['Område', sheet.sameRow('area')], all, ['År', sheet.cell('years', 'last', 1)]])}`,
      jobsChange: (sheet) => {
        const first = single('employment', [['Område', sheet.sameRow('area')], all, ['År', sheet.cell('years', 'first', 1)]]);
        return `=IFERROR(${sheet.sameRow('jobs')}/(${first})-1,${missing})`;
      },
      ...(context.industries.length === 0
        ? { industry: missingFigure, industryShare: missingFigure }
        : {
            industry: (sheet: SheetAddresses) => {
              const jobsByIndustry = sheet.rowRange(
                'byIndustry',
                index,
                industryColumn(0),
                industryColumn(context.industries.length - 1),
              );
              const names = sheet.headerRange('byIndustry', industryColumn(0), industryColumn(context.industries.length - 1));
              return `=IF(COUNT(${jobsByIndustry})=0,${missing},INDEX(${names},1,MATCH(MAX(${jobsByIndustry}),${jobsByIndustry},0)))`;
            },
            industryShare: (sheet: SheetAddresses) => {
              const jobsByIndustry = sheet.rowRange(
                'byIndustry',
                index,
                industryColumn(0),
                industryColumn(context.industries.length - 1),
              );
              return `=IF(OR(COUNT(${jobsByIndustry})=0,NOT(ISNUMBER(${sheet.sameRow('jobs')}))),${missing},MAX(${jobsByIndustry})/${sheet.sameRow('jobs')})`;
            },
          }),
      selfContainment: (sheet) =>
        whenKnown(
          [sheet.cell('commuting', 'own', index), sheet.cell('commuting', 'residents', index)],
          `${sheet.cell('commuting', 'own', index)}/${sheet.cell('commuting', 'residents', index)}`,
        ),
      unemployment: (sheet) =>
        `=${single('labourMarket', [
          ['Område', sheet.sameRow('area')],
          ['Indikator', `"${unemployedShare}"`],
          ['År', sheet.cell('years', 'last', 3)],
        ])}`,
      centrality: (sheet) =>
        `=IFERROR(INDEX(Kommuner[Sentralitet],MATCH(${sheet.sameRow('area')},Kommuner[Kommune],0)),${missing})`,
    },
  };
}

const industryColumn = (index: number): string => `i${index + 1}`;
/** Jobs by industry in each municipality, to find its largest industry. */
function byIndustry(context: TableContext) {
  return {
    key: 'byIndustry',
    columns: [
      { key: 'area', title: context.say(sheetWords.area), format: 'text' },
      ...context.industries.map((industry, index): Column => ({
        key: industryColumn(index),
        title: plainText(industry),
        format: 'count',
      })),
    ] satisfies Column[],
    rows: context.municipalities.map((municipality): Row => ({
      cells: {
        area: plainText(municipality),
        ...Object.fromEntries(
          context.industries.map((_, index) => [
            industryColumn(index),
            (sheet: SheetAddresses) =>
              `=${single('employment', [
                ['Område', `$${sheet.sameRow('area')}`],
                ['Næring', sheet.headerCell('byIndustry', industryColumn(index))],
                ['År', sheet.cell('years', 'last', 1)],
              ])}`,
          ]),
        ),
      },
    })),
  } as const;
}
