import { missingFigure } from '../../case/missing';
import { allIndustries } from '../../case/dataTables';
import { hasLoss, scenarioLacks, type Lacking } from '../../case/lacking';
import type { Words } from '../../text';
import { projectionTable as words } from '../../text/tables/projection';
import { sheetWords } from '../../text/tables/sheet';
import type { Block, Column, Context, Place, Row, TableDefinition } from '../definition';
import { areaSum, missing, whenKnown } from '../observed';
import { plainText } from '../plainText';
import { drawn } from './drawn';
import { onceLost, scenarioCall } from './scenarioCall';
import { newestHeld } from './yearColumns';

/** The bounds belong together, and stand back behind the paths. */
const tones = { observed: 0, baseline: 1, withLoss: 2, lower: 3, upper: 3 } as const;
const drawnPaths = Object.keys(tones) as (keyof typeof tones)[];

/** S7: ten years back and ten ahead, without and with the loss. */
export const projection: TableDefinition = {
  id: 'S7',
  pack: 'application',
  title: words.title,
  sheet: words.sheet,
  needs: ['S4', 'S8', 'S13', 'S16'],
  data: ['employment'],
  cites: ['OR 3.1.3'],
  body: (c) => ({
    blocks: [
      {
        key: 'paths',
        columns: [
          { key: 'year', title: c.say(sheetWords.year), format: 'year', role: 'label', width: 90 },
          { key: 'observed', title: c.say(words.observed), format: 'count', width: 80 },
          { key: 'baseline', title: c.say(words.baseline), format: 'count', width: 80 },
          { key: 'lower', title: c.say(words.lower), format: 'count', width: 80 },
          { key: 'upper', title: c.say(words.upper), format: 'count', width: 80 },
          { key: 'withLoss', title: c.say(words.withLoss), format: 'count', width: 80 },
          { key: 'difference', title: c.say(words.difference), format: 'count', width: 80 },
          { key: 'least', title: c.say(words.differenceLeast), format: 'count', width: 80 },
          { key: 'most', title: c.say(words.differenceMost), format: 'count', width: 80 },
        ],
        rows: [
          ...Array.from({ length: c.span }, (_, index) => observedRow(index)),
          ...Array.from({ length: c.span }, (_, index) => projectedRow(index)),
        ],
      },
    ],
    workings: [
      employmentBlock(c),
      regionalBlock(c),
      lostBlock(c),
      scenarioBlock(c),
      projected(c, 'baseline', c.say(words.baseline)),
      projected(c, 'withLoss', c.say(words.withLoss), 'lost'),
      drawnBlock(c),
    ],
    charts: [
      {
        type: 'line',
        title: c.say(words.chartTitle),
        altText: c.say(words.chartAlt),
        categoryTitle: c.say(sheetWords.year),
        valueTitle: c.say(words.employed),
        categories: (at) => at.column('paths', 'year'),
        series: drawnPaths
          .filter((key) => key !== 'withLoss' || hasLoss(c.data))
          .map((key) => ({
            name: c.say(words[key]),
            values: (at) => at.column('drawn', key),
            tone: tones[key],
            dashed: key === 'lower' || key === 'upper',
          })),
      },
    ],
    notes: [c.say(words.note), c.say(words.band), ...lacking(c)],
  }),
};

const observedRow = (index: number): Row => ({
  cells: {
    year: (at) => `=${at.cell('employment', 'year', index)}`,
    observed: (at) => `=${at.cell('employment', 'jobs', index)}`,
  },
});

/** The scenario where it can be made; else the projection of the total, less the losses themselves. */
function projectedRow(index: number): Row {
  const either = (column: string, without: readonly [block: string, column: string]) => (at: Place) => {
    const [first, second] = [at.cell('scenario', column, index), at.cell(without[0], without[1], index)];
    return `=IF(ISNUMBER(${first}),${first},IF(ISNUMBER(${second}),${second},${missing}))`;
  };
  const lost = (column: string) => (at: Place) => {
    const cell = at.cell('scenario', column, index);
    return onceLost(whenKnown([cell], `-${cell}`));
  };
  return {
    cells: {
      year: (at) => {
        const last = at.cell('employment', 'year', -1);
        return `=IF(ISNUMBER(${last}),${last}+${index + 1},${missing})`;
      },
      baseline: either('baseline', ['baseline', 'projection']),
      lower: either('lower', ['baseline', 'lower']),
      upper: either('upper', ['baseline', 'upper']),
      withLoss: (at) => onceLost(either('withLoss', ['withLoss', 'projection'])(at)),
      difference: (at) => whenKnown([at.of('withLoss'), at.of('baseline')], `${at.of('withLoss')}-${at.of('baseline')}`),
      least: lost('least'),
      most: lost('most'),
    },
  };
}

/** Jobs by year, oldest first: what the projection and the scenario start from. */
const employmentBlock = (c: Context): Block => ({
  key: 'employment',
  columns: [
    { key: 'year', title: c.say(sheetWords.workings), format: 'year', width: 110 },
    { key: 'jobs', title: c.say(words.observed), format: 'count' },
  ],
  rows: Array.from({ length: c.span }, (_, index): Row => {
    const back = c.span - 1 - index;
    const newest = (at: Place): string => at.cell('employment', 'year', -1);
    return {
      cells: {
        year: back === 0 ? newestHeld('employment') : (at) => `=IF(ISNUMBER(${newest(at)}),${newest(at)}-${back},${missing})`,
        jobs: (at) =>
          `=${areaSum('employment', [
            ['Næring', `"${allIndustries}"`],
            ['År', at.of('year')],
          ])}`,
      },
    };
  }),
});

/** Jobs by industry in the last observed year before the first loss: what the loss takes from, and what it ripples through. */
const regionalBlock = (c: Context): Block => ({
  key: 'regional',
  columns: [
    { key: 'industry', title: c.say(words.industry), format: 'text', width: 200 },
    { key: 'jobs', title: c.say(words.before), format: 'count' },
    { key: 'year', title: c.say(sheetWords.year), format: 'year' },
  ],
  rows: (c.industries.length > 0 ? c.industries : [missingFigure]).map((industry, index): Row => ({
    cells: {
      industry: plainText(industry),
      jobs: (at) => {
        if (c.industries.length === 0) return missingFigure;
        const years = at.column('employment', 'year');
        const found = `INDEX(${at.on('S4').across('industries', index, 'y1', `y${c.span}`)},1,MATCH(${at.cell('regional', 'year', 0)},${years},0))`;
        return `=IFERROR(${found},${missing})`;
      },
      ...(index === 0
        ? {
            year: (at: Place) => {
              const years = at.column('employment', 'year');
              return `=IF(COUNT(Bortfall[Arbeidsplasser])=0,MAX(${years}),MAX(MIN(${years}),MIN(MAX(${years}),MIN(Bortfall[År])-1)))`;
            },
          }
        : {}),
    },
  })),
});

/** What the chart draws: the observed years, then the projected ones, each blank where the other is. */
const drawnBlock = (c: Context): Block => ({
  key: 'drawn',
  columns: drawnPaths.map((key): Column => ({ key, title: c.say(words[key]), format: 'count' })),
  rows: Array.from({ length: 2 * c.span }, (_, index): Row => ({
    cells: Object.fromEntries(
      drawnPaths
        .filter((key) => (key === 'observed') === index < c.span)
        .map((key) => [key, (at: Place) => drawn(at.cell('paths', key, index))]),
    ),
  })),
});

const parts = ['direct', 'indirect', 'induced', 'public', 'total'] as const;

const scenarioBlock = (c: Context): Block => ({
  key: 'scenario',
  columns: [
    { key: 'year', title: c.say(sheetWords.year), format: 'year' },
    ...(['baseline', 'lower', 'upper', ...parts, 'withLoss', 'least', 'most'] as const).map((key): Column => ({
      key,
      title: c.say(words[key]),
      format: 'count',
    })),
  ],
  rows: Array.from({ length: c.span }, () => ({ cells: {} })),
  spill: (at) => scenarioCall(at, 'sysselsetting'),
});

/**
 * The losses of the case by year, over the years observed and projected. A measured fall may have a year of growth in it: a gain takes from the losses
 * after it, so that what is lost is the fall from the highest there was.
 */
const lostBlock = (c: Context): Block => ({
  key: 'lost',
  columns: [
    { key: 'year', title: c.say(sheetWords.year), format: 'year' },
    { key: 'net', title: c.say(words.lost), format: 'count' },
    { key: 'entered', title: c.say(words.entered), format: 'count' },
    { key: 'soFar', title: c.say(words.soFar), format: 'count' },
    { key: 'most', title: c.say(words.mostSoFar), format: 'count' },
  ],
  rows: Array.from({ length: 2 * c.span }, (_, index): Row => {
    const before = (at: Place, column: string): string => (index === 0 ? '0' : at.cell('lost', column, index - 1));
    return {
      cells: {
        year: (at) => `=${at.cell('paths', 'year', index)}`,
        net: (at) => `=${at.of('most')}-${before(at, 'most')}`,
        entered: (at) => `=SUMIFS(Bortfall[Arbeidsplasser],Bortfall[År],${at.of('year')})`,
        soFar: (at) => `=${before(at, 'soFar')}+${at.of('entered')}`,
        most: (at) => `=MAX(${before(at, 'most')},${at.of('soFar')})`,
      },
    };
  }),
});

function projected(c: Context, key: string, title: string, shock?: string) {
  const observed = (at: Place, column: string): string => {
    const from = at.cell('paths', column, 0);
    return `${from}:${at.cell('paths', column, c.span - 1)}`;
  };
  const columns: Column[] = [
    { key: 'year', title, format: 'year' },
    { key: 'projection', title: c.say(words.baseline), format: 'count' },
    { key: 'lower', title: c.say(words.lower), format: 'count' },
    { key: 'upper', title: c.say(words.upper), format: 'count' },
  ];
  return {
    key,
    columns,
    rows: Array.from({ length: c.span }, () => ({ cells: {} })),
    spill: (at: Place) =>
      `=OMST.PROJECTION(${observed(at, 'year')},${observed(at, 'observed')},${c.span},Sak_metode,Sak_sikkerhet${shock ? `,${at.cell(shock, 'year', c.span)}:${at.cell(shock, 'net', -1)}` : ''})`,
  } as const;
}

const lackWords: Readonly<Record<Lacking, Words>> = {
  employment: words.lacksIndustries,
  losses: words.lacksLoss,
  industry: words.lacksIndustry,
  population: words.lacksPopulation,
};

/** Why the scenario cannot be made; the projection of the total stands in its place. */
function lacking(c: Context): string[] {
  const lacks = scenarioLacks(c.case, c.data);
  return lacks.length === 0 ? [] : [c.say(words.withoutScenario, { what: lacks.map((one) => c.say(lackWords[one])).join('; ') })];
}
