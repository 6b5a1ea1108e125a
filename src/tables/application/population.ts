import { ageGroups, allAges } from '../../case/dataTables';
import { hasLoss } from '../../case/scenarioInputs';
import { populationTable as words } from '../../text/tables/population';
import { sheetWords } from '../../text/tables/sheet';
import type { Block, Chart, Column, TableContext, SheetAddresses, Row, TableDefinition } from '../definition';
import { ownRows, valuesIn } from '../../case/rows';
import { areaSum, missing, whenKnown } from '../observed';
import { drawn } from './drawn';
import { scenarioCall } from './scenarioCall';
import { newestHeld } from './yearColumns';

const groups = Object.entries(ageGroups);
const ages: readonly string[] = Object.values(ageGroups).flat();
/** The column of an age group in the answer of OMST.SCENARIO. */
const ageColumn = (group: number): string => `age${group}`;

/**
 * S8: the population ten years back, ten years ahead as Statistics Norway projects it, and the change that follows from the loss. Counts are of
 * 1 January. The scenario counts at the end of a year, which is 1 January of the next.
 */
export const population: TableDefinition = {
  id: 'S8',
  pack: 'application',
  title: words.title,
  sheet: words.sheet,
  needs: ['S7', 'S13', 'S16'],
  data: ['population', 'populationProjection'],
  cites: ['OR 3.1.3'],
  body: (context) => ({
    blocks: [
      {
        key: 'path',
        columns: [labelColumn(context.say(words.path)), ...yearsOfPath(context)],
        rows: groups.map(([group, members]) => groupRow(context, group, members)),
      },
      { key: 'total', continues: true, columns: [labelColumn(''), ...yearsOfPath(context)], rows: [totalRow(context)] },
      lossBlock(context, 'withLoss', context.say(words.withLossByAge), (index) => (sheet, year) => {
        const cells =
          index === undefined
            ? [sheet.cell('total', year, 0), sheet.cell('difference', year, groups.length)]
            : [sheet.cell('path', year, index), sheet.cell('difference', year, index)];
        return whenKnown(cells, cells.join('+'));
      }),
      lossBlock(
        context,
        'difference',
        context.say(words.differenceByAge),
        (index) => (sheet, year) => scenarioFigure(sheet, index === undefined ? 'difference' : ageColumn(index), year),
        (['least', 'most'] as const).map((end): Row => ({
          cells: { age: context.say(words[end]), ...inYears(ahead(context), (sheet, year) => scenarioFigure(sheet, end, year)) },
          role: 'muted',
        })),
      ),
    ],
    workings: [agesBlock(context), seriesBlock(context), scenarioBlock(context)],
    charts: [chart(context)],
    notes: [context.say(words.note), context.say(words.band), ...lacking(context)],
  }),
};

const newest = 'back0';
/** The years up to and including the newest count, oldest first. */
const back = (context: TableContext): string[] =>
  Array.from({ length: context.seriesYears + 1 }, (_, index) => `back${context.seriesYears - index}`);
const ahead = (context: TableContext): string[] => Array.from({ length: context.seriesYears }, (_, index) => `ahead${index + 1}`);

const labelColumn = (title: string): Column => ({ key: 'age', title, format: 'text', role: 'label', width: 118 });
const yearColumn = (key: string, title: Column['title']): Column => ({ key, title, format: 'count', width: 43 });

function yearsOfPath(context: TableContext): Column[] {
  const from = (sheet: SheetAddresses, years: number): string => {
    const start = sheet.headerCell('path', newest);
    return `=IF(ISNUMBER(${start}),${start}+${years},${missing})`;
  };
  return [
    ...back(context).map((key, index) =>
      yearColumn(
        key,
        key === newest ? newestHeld('population') : (sheet: SheetAddresses) => from(sheet, index - context.seriesYears),
      ),
    ),
    ...ahead(context).map((key, index) => yearColumn(key, (sheet: SheetAddresses) => from(sheet, index + 1))),
  ];
}

const inYears = (years: readonly string[], content: (sheet: SheetAddresses, year: string) => string): Row['cells'] =>
  Object.fromEntries(years.map((key) => [key, (sheet: SheetAddresses) => content(sheet, key)]));

/** The name of an age group: its first and last age, or only the first for the oldest group. */
const ageLabel = (context: TableContext, group: string): string => {
  const [years = ''] = group.split(' ');
  return context.say(years.includes('–') ? words.age : words.ageAndOver, { years });
};

const groupRow = (context: TableContext, group: string, members: readonly string[]): Row => ({
  cells: {
    age: ageLabel(context, group),
    ...inYears([...back(context), ...ahead(context)], (sheet, year) => {
      const cells = members.map((age) => sheet.cell('ages', year, ages.indexOf(age)));
      return whenKnown(cells, cells.join('+'));
    }),
  },
});

/** The published total of an observed year, which exists also where its ages are missing. */
const totalRow = (context: TableContext): Row => ({
  role: 'total',
  cells: {
    age: context.say(words.total),
    ...inYears(
      back(context),
      (sheet, year) =>
        `=${areaSum('population', [
          ['Alder', `"${allAges}"`],
          ['År', sheet.headerCell('path', year)],
        ])}`,
    ),
    ...inYears(ahead(context), (sheet, year) => {
      const all = sheet.columnRange('path', year);
      return `=IF(COUNT(${all})<ROWS(${all}),${missing},SUM(${all}))`;
    }),
  },
});

/** The age groups and their total in the years ahead, in the columns of those years above. `of` gives the cell of a group, or of all. */
function lossBlock(
  context: TableContext,
  key: string,
  title: string,
  of: (group: number | undefined) => (sheet: SheetAddresses, year: string) => string,
  more: readonly Row[] = [],
): Block {
  return {
    key,
    columns: [
      labelColumn(title),
      ...back(context).map((year) => yearColumn(year, '')),
      ...ahead(context).map((year) => yearColumn(year, (sheet) => `=${sheet.headerCell('path', year)}`)),
    ],
    rows: [
      ...groups.map(([group], index): Row => ({
        cells: { age: ageLabel(context, group), ...inYears(ahead(context), of(index)) },
      })),
      { role: 'total', cells: { age: context.say(words.total), ...inYears(ahead(context), of(undefined)) } },
      ...more,
    ],
  };
}

/** A figure of the scenario on 1 January, read from the end of the year before. Missing where the scenario lacks the year or the figure. */
function scenarioFigure(sheet: SheetAddresses, column: string, year: string): string {
  const row = `MATCH(${sheet.headerCell('path', year)}-1,${sheet.columnRange('scenario', 'year')},0)`;
  const figure = `INDEX(${sheet.columnRange('scenario', column)},${row})`;
  return whenKnown([figure], figure);
}

/** The age groups of the data tables. The seven groups of the page are sums of them. */
const agesBlock = (context: TableContext): Block => ({
  key: 'ages',
  columns: [
    { key: 'age', title: context.say(sheetWords.workings), format: 'text', width: 110 },
    ...[...back(context), ...ahead(context)].map((year) => yearColumn(year, (sheet) => `=${sheet.headerCell('path', year)}`)),
  ],
  rows: ages.map((age): Row => {
    const figure = (key: 'population' | 'populationProjection') => (sheet: SheetAddresses, year: string) =>
      `=${areaSum(key, [
        ['Alder', `$${sheet.sameRow('age')}`],
        ['År', sheet.headerCell('path', year)],
      ])}`;
    return {
      cells: { age, ...inYears(back(context), figure('population')), ...inYears(ahead(context), figure('populationProjection')) },
    };
  }),
});

const paths = ['observed', 'baseline', 'withLoss', 'least', 'most'] as const;

/**
 * The total by year from the oldest count to the last projected year, which the scenario starts from and the chart draws. Each line is blank in the
 * years that it does not cover. All projected lines start in the newest count.
 */
function seriesBlock(context: TableContext): Block {
  const withLoss: Record<'withLoss' | 'least' | 'most', (sheet: SheetAddresses, year: string) => string> = {
    withLoss: (sheet, year) => drawn(sheet.cell('withLoss', year, groups.length)),
    least: (sheet, year) => drawn(sheet.cell('total', year, 0), sheet.cell('difference', year, groups.length + 1)),
    most: (sheet, year) => drawn(sheet.cell('total', year, 0), sheet.cell('difference', year, groups.length + 2)),
  };
  return {
    key: 'population',
    columns: [
      { key: 'year', title: context.say(sheetWords.year), format: 'year' },
      { key: 'persons', title: context.say(words.total), format: 'count' },
      ...paths.map((path): Column => ({ key: path, title: context.say(words[path]), format: 'count' })),
    ],
    rows: [...back(context), ...ahead(context)].map((year): Row => {
      const total = (sheet: SheetAddresses): string => drawn(sheet.cell('total', year, 0));
      const start = Object.fromEntries(paths.map((path) => [path, total]));
      return {
        cells: {
          year: (sheet) => `=${sheet.headerCell('path', year)}`,
          persons: (sheet) => `=${sheet.cell('total', year, 0)}`,
          ...(year === newest
            ? start
            : year.startsWith('back')
              ? { observed: total }
              : {
                  baseline: total,
                  ...Object.fromEntries(
                    Object.entries(withLoss).map(([path, content]) => [path, (sheet: SheetAddresses) => content(sheet, year)]),
                  ),
                }),
        },
      };
    }),
  };
}

const scenarioBlock = (context: TableContext): Block => ({
  key: 'scenario',
  columns: [
    { key: 'year', title: context.say(sheetWords.year), format: 'year' },
    { key: 'baseline', title: context.say(words.baseline), format: 'count' },
    { key: 'withLoss', title: context.say(words.withLoss), format: 'count' },
    { key: 'difference', title: context.say(words.difference), format: 'count' },
    ...groups.map(([group], index): Column => ({ key: ageColumn(index), title: ageLabel(context, group), format: 'decimal' })),
    { key: 'least', title: context.say(words.least), format: 'count' },
    { key: 'most', title: context.say(words.most), format: 'count' },
  ],
  rows: Array.from({ length: context.seriesYears }, () => ({ cells: {} })),
  spill: (sheet) => scenarioCall(sheet, 'befolkning'),
});

/** The lines of the chart. The two bounds share a colour and are dashed. A line that the data cannot give is left out. */
function chart(context: TableContext): Chart {
  const tones = { observed: 0, baseline: 1, withLoss: 2, least: 3, most: 3 } as const;
  const projected = ownRows(context.data, 'populationProjection', 'Personer').length > 0;
  const lost = projected && hasLoss(context.data);
  const pathsShown = paths.filter((path) => path === 'observed' || (path === 'baseline' ? projected : lost));
  return {
    type: 'line',
    title: context.say(words.chartTitle),
    altText: context.say(words.chartAlt),
    categoryTitle: context.say(sheetWords.year),
    valueTitle: context.say(words.inhabitants),
    rows: 15,
    categories: (sheet) => sheet.columnRange('population', 'year'),
    series: pathsShown.map((path) => ({
      name: context.say(words[path]),
      values: (sheet) => sheet.columnRange('population', path),
      tone: tones[path],
      dashed: path === 'least' || path === 'most',
    })),
  };
}

/** Notes on the figures that the area lacks: by age, projected, or both. */
function lacking(context: TableContext): string[] {
  const lacks = (key: 'population' | 'populationProjection'): boolean => {
    const agesWithFigures = valuesIn(key, 'Alder', ownRows(context.data, key, 'Personer'));
    return ages.some((age) => !agesWithFigures.includes(age));
  };
  return [
    ...(lacks('population') ? [context.say(words.lacksAges)] : []),
    ...(lacks('populationProjection') ? [context.say(words.lacksProjection)] : []),
    ...(hasLoss(context.data) ? [] : [context.say(words.lacksLoss)]),
  ];
}
