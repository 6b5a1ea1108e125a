import { missingFigure } from '../../case/missing';
import { allIndustries } from '../../case/dataTables';
import { hasLoss, missingScenarioInputs, type ScenarioInput } from '../../case/scenarioInputs';
import type { Words } from '../../text';
import { projectionTable as words } from '../../text/tables/projection';
import { sheetWords } from '../../text/tables/sheet';
import type { Block, Column, TableContext, SheetAddresses, Row, TableDefinition } from '../definition';
import { areaSum, missing, whenKnown } from '../observed';
import { plainText } from '../plainText';
import { drawn } from './drawn';
import { onceLost, scenarioCall } from './scenarioCall';
import { newestHeld } from './yearColumns';

/** The two bounds share a colour and are dashed. */
const tones = { observed: 0, baseline: 1, withLoss: 2, lower: 3, upper: 3 } as const;
const drawnPaths = Object.keys(tones) as (keyof typeof tones)[];

/** S7: jobs ten years back and ten years ahead, without and with the loss. */
export const projection: TableDefinition = {
  id: 'S7',
  pack: 'application',
  title: words.title,
  sheet: words.sheet,
  needs: ['S4', 'S8', 'S13', 'S16'],
  data: ['employment'],
  cites: ['OR 3.1.3'],
  body: (context) => ({
    blocks: [
      {
        key: 'paths',
        columns: [
          { key: 'year', title: context.say(sheetWords.year), format: 'year', role: 'label', width: 90 },
          { key: 'observed', title: context.say(words.observed), format: 'count', width: 80 },
          { key: 'baseline', title: context.say(words.baseline), format: 'count', width: 80 },
          { key: 'lower', title: context.say(words.lower), format: 'count', width: 80 },
          { key: 'upper', title: context.say(words.upper), format: 'count', width: 80 },
          { key: 'withLoss', title: context.say(words.withLoss), format: 'count', width: 80 },
          { key: 'difference', title: context.say(words.difference), format: 'count', width: 80 },
          { key: 'least', title: context.say(words.differenceLeast), format: 'count', width: 80 },
          { key: 'most', title: context.say(words.differenceMost), format: 'count', width: 80 },
        ],
        rows: [
          ...Array.from({ length: context.seriesYears }, (_, index) => observedRow(index)),
          ...Array.from({ length: context.seriesYears }, (_, index) => projectedRow(index)),
        ],
      },
    ],
    workings: [
      employmentBlock(context),
      regionalBlock(context),
      lostBlock(context),
      scenarioBlock(context),
      projected(context, 'baseline', context.say(words.baseline)),
      projected(context, 'withLoss', context.say(words.withLoss), 'lost'),
      drawnBlock(context),
    ],
    charts: [
      {
        type: 'line',
        title: context.say(words.chartTitle),
        altText: context.say(words.chartAlt),
        categoryTitle: context.say(sheetWords.year),
        valueTitle: context.say(words.employed),
        categories: (sheet) => sheet.columnRange('paths', 'year'),
        series: drawnPaths
          .filter((key) => key !== 'withLoss' || hasLoss(context.data))
          .map((key) => ({
            name: context.say(words[key]),
            values: (sheet) => sheet.columnRange('drawn', key),
            tone: tones[key],
            dashed: key === 'lower' || key === 'upper',
          })),
      },
    ],
    notes: [context.say(words.note), context.say(words.band), ...lacking(context)],
  }),
};

const observedRow = (index: number): Row => ({
  cells: {
    year: (sheet) => `=${sheet.cell('employment', 'year', index)}`,
    observed: (sheet) => `=${sheet.cell('employment', 'jobs', index)}`,
  },
});

/** Reads the scenario where it can be calculated, else the projection of the total minus the direct losses. */
function projectedRow(index: number): Row {
  const either = (column: string, without: readonly [block: string, column: string]) => (sheet: SheetAddresses) => {
    const [first, second] = [sheet.cell('scenario', column, index), sheet.cell(without[0], without[1], index)];
    return `=IF(ISNUMBER(${first}),${first},IF(ISNUMBER(${second}),${second},${missing}))`;
  };
  const lost = (column: string) => (sheet: SheetAddresses) => {
    const cell = sheet.cell('scenario', column, index);
    return onceLost(whenKnown([cell], `-${cell}`));
  };
  return {
    cells: {
      year: (sheet) => {
        const last = sheet.cell('employment', 'year', -1);
        return `=IF(ISNUMBER(${last}),${last}+${index + 1},${missing})`;
      },
      baseline: either('baseline', ['baseline', 'projection']),
      lower: either('lower', ['baseline', 'lower']),
      upper: either('upper', ['baseline', 'upper']),
      withLoss: (sheet) => onceLost(either('withLoss', ['withLoss', 'projection'])(sheet)),
      difference: (sheet) =>
        whenKnown(
          [sheet.sameRow('withLoss'), sheet.sameRow('baseline')],
          `${sheet.sameRow('withLoss')}-${sheet.sameRow('baseline')}`,
        ),
      least: lost('least'),
      most: lost('most'),
    },
  };
}

/** Jobs by year, oldest first. The projection and the scenario start from them. */
const employmentBlock = (context: TableContext): Block => ({
  key: 'employment',
  columns: [
    { key: 'year', title: context.say(sheetWords.workings), format: 'year', width: 110 },
    { key: 'jobs', title: context.say(words.observed), format: 'count' },
  ],
  rows: Array.from({ length: context.seriesYears }, (_, index): Row => {
    const back = context.seriesYears - 1 - index;
    const newest = (sheet: SheetAddresses): string => sheet.cell('employment', 'year', -1);
    return {
      cells: {
        year:
          back === 0
            ? newestHeld('employment')
            : (sheet) => `=IF(ISNUMBER(${newest(sheet)}),${newest(sheet)}-${back},${missing})`,
        jobs: (sheet) =>
          `=${areaSum('employment', [
            ['Næring', `"${allIndustries}"`],
            ['År', sheet.sameRow('year')],
          ])}`,
      },
    };
  }),
});

/** Jobs by industry in the last observed year before the first loss. The loss and its ripple effects are taken from them. */
const regionalBlock = (context: TableContext): Block => ({
  key: 'regional',
  columns: [
    { key: 'industry', title: context.say(words.industry), format: 'text', width: 200 },
    { key: 'jobs', title: context.say(words.before), format: 'count' },
    { key: 'year', title: context.say(sheetWords.year), format: 'year' },
  ],
  rows: (context.industries.length > 0 ? context.industries : [missingFigure]).map((industry, index): Row => ({
    cells: {
      industry: plainText(industry),
      jobs: (sheet) => {
        if (context.industries.length === 0) return missingFigure;
        const years = sheet.columnRange('employment', 'year');
        const found = `INDEX(${sheet.ofTable('S4').rowRange('industries', index, 'y1', `y${context.seriesYears}`)},1,MATCH(${sheet.cell('regional', 'year', 0)},${years},0))`;
        return `=IFERROR(${found},${missing})`;
      },
      ...(index === 0
        ? {
            year: (sheet: SheetAddresses) => {
              const years = sheet.columnRange('employment', 'year');
              return `=IF(COUNT(Bortfall[Arbeidsplasser])=0,MAX(${years}),MAX(MIN(${years}),MIN(MAX(${years}),MIN(Bortfall[År])-1)))`;
            },
          }
        : {}),
    },
  })),
});

/** The lines of the chart. The observed one is blank in projected years, and the projected ones are blank in observed years. */
const drawnBlock = (context: TableContext): Block => ({
  key: 'drawn',
  columns: drawnPaths.map((key): Column => ({ key, title: context.say(words[key]), format: 'count' })),
  rows: Array.from({ length: 2 * context.seriesYears }, (_, index): Row => ({
    cells: Object.fromEntries(
      drawnPaths
        .filter((key) => (key === 'observed') === index < context.seriesYears)
        .map((key) => [key, (sheet: SheetAddresses) => drawn(sheet.cell('paths', key, index))]),
    ),
  })),
});

const parts = ['direct', 'indirect', 'induced', 'public', 'total'] as const;

const scenarioBlock = (context: TableContext): Block => ({
  key: 'scenario',
  columns: [
    { key: 'year', title: context.say(sheetWords.year), format: 'year' },
    ...(['baseline', 'lower', 'upper', ...parts, 'withLoss', 'least', 'most'] as const).map((key): Column => ({
      key,
      title: context.say(words[key]),
      format: 'count',
    })),
  ],
  rows: Array.from({ length: context.seriesYears }, () => ({ cells: {} })),
  spill: (sheet) => scenarioCall(sheet, 'sysselsetting'),
});

/**
 * The losses of the case by year, over the observed and the projected years. A measured fall may include a year of growth. Such a gain is subtracted
 * from the losses after it, so that the loss is the fall from the highest level.
 */
const lostBlock = (context: TableContext): Block => ({
  key: 'lost',
  columns: [
    { key: 'year', title: context.say(sheetWords.year), format: 'year' },
    { key: 'net', title: context.say(words.lost), format: 'count' },
    { key: 'entered', title: context.say(words.entered), format: 'count' },
    { key: 'soFar', title: context.say(words.soFar), format: 'count' },
    { key: 'most', title: context.say(words.mostSoFar), format: 'count' },
  ],
  rows: Array.from({ length: 2 * context.seriesYears }, (_, index): Row => {
    const before = (sheet: SheetAddresses, column: string): string => (index === 0 ? '0' : sheet.cell('lost', column, index - 1));
    return {
      cells: {
        year: (sheet) => `=${sheet.cell('paths', 'year', index)}`,
        net: (sheet) => `=${sheet.sameRow('most')}-${before(sheet, 'most')}`,
        entered: (sheet) => `=SUMIFS(Bortfall[Arbeidsplasser],Bortfall[År],${sheet.sameRow('year')})`,
        soFar: (sheet) => `=${before(sheet, 'soFar')}+${sheet.sameRow('entered')}`,
        most: (sheet) => `=MAX(${before(sheet, 'most')},${sheet.sameRow('soFar')})`,
      },
    };
  }),
});

function projected(context: TableContext, key: string, title: string, shock?: string) {
  const observed = (sheet: SheetAddresses, column: string): string => {
    const from = sheet.cell('paths', column, 0);
    return `${from}:${sheet.cell('paths', column, context.seriesYears - 1)}`;
  };
  const columns: Column[] = [
    { key: 'year', title, format: 'year' },
    { key: 'projection', title: context.say(words.baseline), format: 'count' },
    { key: 'lower', title: context.say(words.lower), format: 'count' },
    { key: 'upper', title: context.say(words.upper), format: 'count' },
  ];
  return {
    key,
    columns,
    rows: Array.from({ length: context.seriesYears }, () => ({ cells: {} })),
    spill: (sheet: SheetAddresses) =>
      `=OMST.PROJECTION(${observed(sheet, 'year')},${observed(sheet, 'observed')},${context.seriesYears},Sak_metode,Sak_sikkerhet${shock ? `,${sheet.cell(shock, 'year', context.seriesYears)}:${sheet.cell(shock, 'net', -1)}` : ''})`,
  } as const;
}

const lackWords: Readonly<Record<ScenarioInput, Words>> = {
  employment: words.lacksIndustries,
  losses: words.lacksLoss,
  industry: words.lacksIndustry,
  population: words.lacksPopulation,
};

/** Says why the scenario cannot be calculated. The projection of the total is shown instead. */
function lacking(context: TableContext): string[] {
  const lacks = missingScenarioInputs(context.case, context.data);
  return lacks.length === 0
    ? []
    : [context.say(words.withoutScenario, { what: lacks.map((one) => context.say(lackWords[one])).join('; ') })];
}
