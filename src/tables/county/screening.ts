import { missingFigure } from '../../case/missing';
import { AnalysisError } from '../../analysis/analysisError';
import { allIndustries, levels } from '../../case/dataTables';
import { screenMunicipalities, type EmploymentRow } from '../../programme/screening';
import { sheetWords } from '../../text/tables/sheet';
import { screeningTable as words } from '../../text/tables/screening';
import type { Block, Column, Context, Place, Row, TableDefinition } from '../definition';
import { cellOf } from '../../case/rows';
import { missing, newestYear } from '../observed';
import { plainText } from '../plainText';

/** How many the summary and the chart show. */
const shown = 10;
/** What OMST.SCREENING answers, in its order. */
const answers = ['municipality', 'from', 'to', 'jobs', 'share', 'verdict', 'margin', 'isolated'] as const;
type Answer = (typeof answers)[number];

/** F1: every municipality of the data by its worst fall and how near it comes to the criteria. */
export const screening: TableDefinition = {
  id: 'F1',
  pack: 'county',
  title: words.title,
  sheet: words.sheet,
  data: ['municipalFigures', 'employment'],
  cites: ['FOR-2024-04-03-556 § 5', 'OR 3.1'],
  body: (c) => {
    const { names, unknown } = screenedNow(c);
    const first = names.slice(0, shown);
    const chart = {
      type: 'barClustered',
      title: c.say(words.chartTitle),
      altText: c.say(words.chartAlt),
      categoryTitle: c.say(words.municipality),
      valueTitle: c.say(words.chartValue),
      valueFormat: 'share',
      under: 'worst',
      rows: 13,
      categories: (at: Place) => at.column('worst', 'municipality'),
      series: [{ name: c.say(words.chartValue), values: (at: Place) => at.column('worst', 'share') }],
    } as const;
    return {
      blocks: [
        {
          key: 'worst',
          columns: columns(c),
          rows: names.length === 0 ? [nothing(c)] : first.map((_, index) => worstRow(index)),
        },
        countsBlock(c, names.length),
        {
          key: 'all',
          filtered: true,
          columns: columns(c),
          rows: names.length === 0 ? [nothing(c)] : municipalityRows(c, names),
        },
      ],
      workings: names.length === 0 ? [] : [screenedBlock(c, names.length)],
      charts: names.length > unknown.length ? [chart] : [],
      notes: [
        c.say(words.note),
        c.say(words.use),
        ...(names.length === 0 ? [c.say(words.lacksFigures)] : []),
        ...(names.length > 0 && unknown.length > 0 ? [c.say(words.lacksPairs, { municipalities: unknown.join(', ') })] : []),
        c.say(words.lacksIndustries),
      ],
    };
  },
};

const columns = (c: Context): Column[] => [
  { key: 'municipality', title: c.say(words.municipality), format: 'text', role: 'label', width: 170 },
  { key: 'rank', title: c.say(words.rank), format: 'count', width: 40 },
  { key: 'county', title: c.say(words.county), format: 'text', width: 110 },
  { key: 'from', title: c.say(words.from), format: 'year', width: 45 },
  { key: 'to', title: c.say(words.to), format: 'year', width: 45 },
  { key: 'jobs', title: c.say(words.jobs), format: 'count', width: 80 },
  { key: 'share', title: c.say(words.share), format: 'share', width: 60 },
  { key: 'verdict', title: c.say(words.verdict), format: 'text', width: 75 },
  { key: 'margin', title: c.say(words.margin), format: 'count', width: 96 },
  { key: 'isolated', title: c.say(words.isolated), format: 'count', width: 90 },
  { key: 'vulnerability', title: c.say(words.vulnerability), format: 'share', width: 90 },
];

const nothing = (c: Context): Row => ({ cells: Object.fromEntries(columns(c).map(({ key }) => [key, missingFigure])) });

/**
 * The municipalities of the data, worst first as they stand now, and those that cannot be judged. The names are written as values, so that a reader
 * can sort the list: the rest of a row looks itself up by its name. Figures that no function takes leave the order of the data.
 */
function screenedNow(c: Context): { readonly names: readonly string[]; readonly unknown: readonly string[] } {
  const cell = cellOf('municipalFigures');
  const rows = c.data.municipalFigures.flatMap((row): EmploymentRow[] => {
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
    const screened = screenMunicipalities(rows, { date: c.case.grantDate ?? undefined });
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

/** An answer of the call by the number of its row. */
const answered = (at: Place, answer: Answer, rank: string): string =>
  `=IFERROR(INDEX(${at.column('screened', answer)},${rank}),${missing})`;

const looked = (answer: Exclude<Answer, 'municipality'>) => (at: Place) => answered(at, answer, `$${at.of('rank')}`);

const lookedUp = (): Row['cells'] => ({
  county: (at) => `=IFERROR(INDEX(Kommunetall[Fylke],MATCH($${at.of('municipality')},Kommunetall[Kommune],0)),${missing})`,
  from: looked('from'),
  to: looked('to'),
  jobs: looked('jobs'),
  share: looked('share'),
  verdict: looked('verdict'),
  margin: looked('margin'),
  isolated: looked('isolated'),
});

/** Follows the call whatever is changed, so that the summary and the chart are always of the worst. */
const worstRow = (index: number): Row => ({
  cells: {
    ...lookedUp(),
    municipality: (at) => answered(at, 'municipality', at.of('rank')),
    // A call that is refused leaves the cells under its own blank.
    rank: (at) => `=IF(ISTEXT(INDEX(${at.column('screened', 'municipality')},${index + 1})),${index + 1},${missing})`,
    vulnerability: (at) =>
      `=IFERROR(INDEX(${at.column('all', 'vulnerability')},MATCH($${at.of('municipality')},${at.column('all', 'municipality')},0)),${missing})`,
  },
});

function municipalityRows(c: Context, names: readonly string[]): Row[] {
  const cell = cellOf('employment');
  const byIndustry = new Set(
    c.data.employment
      .filter((row) => cell(row, 'Nivå') === levels[0] && cell(row, 'Næring') !== allIndustries)
      .map((row) => cell(row, 'Område')),
  );
  return names.map((name): Row => ({
    cells: {
      ...lookedUp(),
      municipality: plainText(name),
      rank: (at) => `=IFERROR(MATCH($${at.of('municipality')},${at.column('screened', 'municipality')},0),${missing})`,
      vulnerability: byIndustry.has(name) ? largestShare : missingFigure,
    },
  }));
}

/** Jobs in the largest industry of all that have an industry, in the newest year; missing while one of the figures is. */
function largestShare(at: Place): string {
  const where = `Sysselsetting[Område],$${at.of('municipality')},Sysselsetting[Nivå],"${levels[0]}",Sysselsetting[År],${newestYear('employment')},Sysselsetting[Næring],"<>${allIndustries}"`;
  const jobs = 'Sysselsetting[Sysselsatte]';
  return `=IFERROR(IF(COUNTIFS(${where},${jobs},">=0")<COUNTIFS(${where}),${missing},MAXIFS(${jobs},${where})/SUMIFS(${jobs},${where})),${missing})`;
}

function countsBlock(c: Context, count: number): Block {
  const having = (verdict: string) => (count === 0 ? 0 : (at: Place) => `=COUNTIF(${at.column('all', 'verdict')},"${verdict}")`);
  return {
    key: 'counts',
    columns: [
      { key: 'label', title: c.say(words.counts), format: 'text', role: 'label', width: 170, wrap: true },
      { key: 'count', title: '', format: 'count' },
    ],
    rows: [
      { cells: { label: c.say(words.met), count: having('JA') } },
      { cells: { label: c.say(words.discretion), count: having('SKJØNN') } },
      { cells: { label: c.say(words.notMet), count: having('NEI') } },
      { cells: { label: c.say(words.unknown), count: having(missingFigure) } },
      {
        role: 'total',
        cells: { label: c.say(words.all), count: count === 0 ? 0 : (at) => `=ROWS(${at.column('all', 'verdict')})` },
      },
      {
        role: 'check',
        cells: {
          label: c.say(words.notShown),
          count: `=COUNTIF(Kommunetall[Kommune],"?*")-${c.data.municipalFigures.length}`,
        },
      },
    ],
  };
}

/** One call for all of them. */
const screenedBlock = (c: Context, count: number): Block => ({
  key: 'screened',
  columns: answers.map((key) => ({
    key,
    title: key === 'municipality' ? c.say(sheetWords.workings) : c.say(words[key]),
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
