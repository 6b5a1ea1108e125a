import { missingFigure } from '../../case/missing';
import { AnalysisError } from '../../analysis/analysisError';
import { allIndustries, levels } from '../../case/dataTables';
import { screenMunicipalities, type EmploymentRow } from '../../programme/screening';
import { sheetWords } from '../../text/tables/sheet';
import { screeningTable as words } from '../../text/tables/screening';
import type { Block, Column, TableContext, SheetAddresses, Row, TableDefinition } from '../definition';
import { cellOf } from '../../case/rows';
import { missing, newestYear } from '../observed';
import { plainText } from '../plainText';

/** How many municipalities the summary and the chart show. */
const municipalitiesShown = 10;
/** The columns of OMST.SCREENING, in its order. */
const answers = ['municipality', 'from', 'to', 'jobs', 'share', 'verdict', 'margin', 'isolated'] as const;
type Answer = (typeof answers)[number];

/** F1: every municipality of the data, by its largest fall and its margin to the criteria. */
export const screening: TableDefinition = {
  id: 'F1',
  pack: 'county',
  title: words.title,
  sheet: words.sheet,
  data: ['municipalFigures', 'employment'],
  cites: ['FOR-2024-04-03-556 § 5', 'OR 3.1'],
  body: (context) => {
    const { names, unknown } = screenedNow(context);
    const first = names.slice(0, municipalitiesShown);
    const chart = {
      type: 'barClustered',
      title: context.say(words.chartTitle),
      altText: context.say(words.chartAlt),
      categoryTitle: context.say(words.municipality),
      valueTitle: context.say(words.chartValue),
      valueFormat: 'share',
      under: 'worst',
      rows: 13,
      categories: (sheet: SheetAddresses) => sheet.columnRange('worst', 'municipality'),
      series: [{ name: context.say(words.chartValue), values: (sheet: SheetAddresses) => sheet.columnRange('worst', 'share') }],
    } as const;
    return {
      blocks: [
        {
          key: 'worst',
          columns: columns(context),
          rows: names.length === 0 ? [nothing(context)] : first.map((_, index) => worstRow(index)),
        },
        countsBlock(context, names.length),
        {
          key: 'all',
          filtered: true,
          columns: columns(context),
          rows: names.length === 0 ? [nothing(context)] : municipalityRows(context, names),
        },
      ],
      workings: names.length === 0 ? [] : [screenedBlock(context, names.length)],
      charts: names.length > unknown.length ? [chart] : [],
      notes: [
        context.say(words.note),
        context.say(words.use),
        ...(names.length === 0 ? [context.say(words.lacksFigures)] : []),
        ...(names.length > 0 && unknown.length > 0
          ? [context.say(words.lacksPairs, { municipalities: unknown.join(', ') })]
          : []),
        context.say(words.lacksIndustries),
      ],
    };
  },
};

const columns = (context: TableContext): Column[] => [
  { key: 'municipality', title: context.say(words.municipality), format: 'text', role: 'label', width: 170 },
  { key: 'rank', title: context.say(words.rank), format: 'count', width: 40 },
  { key: 'county', title: context.say(words.county), format: 'text', width: 110 },
  { key: 'from', title: context.say(words.from), format: 'year', width: 45 },
  { key: 'to', title: context.say(words.to), format: 'year', width: 45 },
  { key: 'jobs', title: context.say(words.jobs), format: 'count', width: 80 },
  { key: 'share', title: context.say(words.share), format: 'share', width: 60 },
  { key: 'verdict', title: context.say(words.verdict), format: 'text', width: 75 },
  { key: 'margin', title: context.say(words.margin), format: 'count', width: 96 },
  { key: 'isolated', title: context.say(words.isolated), format: 'count', width: 90 },
  { key: 'vulnerability', title: context.say(words.vulnerability), format: 'share', width: 90 },
];

const nothing = (context: TableContext): Row => ({
  cells: Object.fromEntries(columns(context).map(({ key }) => [key, missingFigure])),
});

/**
 * Returns the municipalities of the data, the worst first by the present figures, and those that cannot be judged. The names are written as values and
 * the other cells of a row look themselves up by the name, so that the user can sort the list. When the figures cannot be screened, the order is that
 * of the data.
 */
function screenedNow(context: TableContext): { readonly names: readonly string[]; readonly unknown: readonly string[] } {
  const cell = cellOf('municipalFigures');
  const rows = context.data.municipalFigures.flatMap((row): EmploymentRow[] => {
    const [name, year, employed, centrality] = ['Kommune', 'År', 'Sysselsatte', 'Sentralitet'].map((header) => cell(row, header));
    if (typeof name !== 'string' || name === '' || typeof year !== 'number') return [];
    return [
      {
        municipality: name,
        year,
        employed: typeof employed === 'number' ? employed : null,
        isolated: typeof centrality === 'number' ? centrality : null,
      },
    ];
  });
  try {
    const screened = screenMunicipalities(rows, { date: context.case.grantDate ?? undefined });
    return {
      names: screened.map(({ municipality }) => String(municipality)),
      unknown: screened.filter(({ fall }) => fall === null).map(({ municipality }) => String(municipality)),
    };
  } catch (error) {
    if (!(error instanceof AnalysisError)) throw error;
    const names = [...new Set(rows.map(({ municipality }) => String(municipality)))];
    return { names, unknown: names };
  }
}

/** Returns a formula for a cell of the answer of OMST.SCREENING, by its row number from 1. */
const screenedCell = (sheet: SheetAddresses, answer: Answer, rank: string): string =>
  `=IFERROR(INDEX(${sheet.columnRange('screened', answer)},${rank}),${missing})`;

const cellOfRank = (answer: Exclude<Answer, 'municipality'>) => (sheet: SheetAddresses) =>
  screenedCell(sheet, answer, `$${sheet.sameRow('rank')}`);

const screenedCells = (): Row['cells'] => ({
  county: (sheet) =>
    `=IFERROR(INDEX(Kommunetall[Fylke],MATCH($${sheet.sameRow('municipality')},Kommunetall[Kommune],0)),${missing})`,
  from: cellOfRank('from'),
  to: cellOfRank('to'),
  jobs: cellOfRank('jobs'),
  share: cellOfRank('share'),
  verdict: cellOfRank('verdict'),
  margin: cellOfRank('margin'),
  isolated: cellOfRank('isolated'),
});

/** A row of the summary, by its rank. It follows the call when figures change, so that the summary and the chart always show the worst. */
const worstRow = (index: number): Row => ({
  cells: {
    ...screenedCells(),
    municipality: (sheet) => screenedCell(sheet, 'municipality', sheet.sameRow('rank')),
    // When the call is refused, the cells below it are blank.
    rank: (sheet) => `=IF(ISTEXT(INDEX(${sheet.columnRange('screened', 'municipality')},${index + 1})),${index + 1},${missing})`,
    vulnerability: (sheet) =>
      `=IFERROR(INDEX(${sheet.columnRange('all', 'vulnerability')},MATCH($${sheet.sameRow('municipality')},${sheet.columnRange('all', 'municipality')},0)),${missing})`,
  },
});

function municipalityRows(context: TableContext, names: readonly string[]): Row[] {
  const cell = cellOf('employment');
  const byIndustry = new Set(
    context.data.employment
      .filter((row) => cell(row, 'Nivå') === levels[0] && cell(row, 'Næring') !== allIndustries)
      .map((row) => cell(row, 'Område')),
  );
  return names.map((name): Row => ({
    cells: {
      ...screenedCells(),
      municipality: plainText(name),
      rank: (sheet) =>
        `=IFERROR(MATCH($${sheet.sameRow('municipality')},${sheet.columnRange('screened', 'municipality')},0),${missing})`,
      vulnerability: byIndustry.has(name) ? largestShare : missingFigure,
    },
  }));
}

/** The largest industry's share of all jobs with a known industry, in the newest year. It is missing when any of the figures is. */
function largestShare(sheet: SheetAddresses): string {
  const where = `Sysselsetting[Område],$${sheet.sameRow('municipality')},Sysselsetting[Nivå],"${levels[0]}",Sysselsetting[År],${newestYear('employment')},Sysselsetting[Næring],"<>${allIndustries}"`;
  const jobs = 'Sysselsetting[Sysselsatte]';
  return `=IFERROR(IF(COUNTIFS(${where},${jobs},">=0")<COUNTIFS(${where}),${missing},MAXIFS(${jobs},${where})/SUMIFS(${jobs},${where})),${missing})`;
}

function countsBlock(context: TableContext, count: number): Block {
  const having = (verdict: string) =>
    count === 0 ? 0 : (sheet: SheetAddresses) => `=COUNTIF(${sheet.columnRange('all', 'verdict')},"${verdict}")`;
  return {
    key: 'counts',
    columns: [
      { key: 'label', title: context.say(words.counts), format: 'text', role: 'label', width: 170, wrap: true },
      { key: 'count', title: '', format: 'count' },
    ],
    rows: [
      { cells: { label: context.say(words.met), count: having('JA') } },
      { cells: { label: context.say(words.discretion), count: having('SKJØNN') } },
      { cells: { label: context.say(words.notMet), count: having('NEI') } },
      { cells: { label: context.say(words.unknown), count: having(missingFigure) } },
      {
        role: 'total',
        cells: {
          label: context.say(words.all),
          count: count === 0 ? 0 : (sheet) => `=ROWS(${sheet.columnRange('all', 'verdict')})`,
        },
      },
      {
        role: 'check',
        cells: {
          label: context.say(words.notShown),
          count: `=COUNTIF(Kommunetall[Kommune],"?*")-${context.data.municipalFigures.length}`,
        },
      },
    ],
  };
}

/** Screens all municipalities with one call. */
const screenedBlock = (context: TableContext, count: number): Block => ({
  key: 'screened',
  columns: answers.map((key) => ({
    key,
    title: key === 'municipality' ? context.say(sheetWords.workings) : context.say(words[key]),
    format:
      key === 'municipality' || key === 'verdict'
        ? 'text'
        : key === 'from' || key === 'to'
          ? 'year'
          : key === 'share'
            ? 'share'
            : 'count',
    ...(key === 'municipality' ? { width: 130 } : {}),
  })),
  rows: Array.from({ length: count }, () => ({ cells: {} })),
  spill: () =>
    '=OMST.SCREENING(Kommunetall[Kommune],Kommunetall[År],Kommunetall[Sysselsatte],Kommunetall[Sentralitet],,Sak_regeldato)',
});
