import { ageGroups, allAges } from '../../case/dataTables';
import { hasLoss } from '../../case/lacking';
import { populationTable as words } from '../../text/tables/population';
import { sheetWords } from '../../text/tables/sheet';
import type { Block, Chart, Column, Context, Place, Row, TableDefinition } from '../definition';
import { ownRows, valuesIn } from '../../case/rows';
import { areaSum, missing, whenKnown } from '../observed';
import { drawn } from './drawn';
import { scenarioCall } from './scenarioCall';
import { newestHeld } from './yearColumns';

const groups = Object.entries(ageGroups);
const ages: readonly string[] = Object.values(ageGroups).flat();
/** The column of a group in what OMST.SCENARIO answers. */
const ageColumn = (group: number): string => `age${group}`;

/**
 * S8: ten years back, ten ahead as Statistics Norway projects them, and what the loss changes. Counts are of 1 January; the scenario's are of the
 * end of a year, which is 1 January of the next.
 */
export const population: TableDefinition = {
  id: 'S8',
  pack: 'application',
  title: words.title,
  sheet: words.sheet,
  needs: ['S7', 'S13', 'S16'],
  data: ['population', 'populationProjection'],
  cites: ['OR 3.1.3'],
  body: (c) => ({
    blocks: [
      {
        key: 'path',
        columns: [labelColumn(c.say(words.path)), ...yearsOfPath(c)],
        rows: groups.map(([group, members]) => groupRow(c, group, members)),
      },
      { key: 'total', continues: true, columns: [labelColumn(''), ...yearsOfPath(c)], rows: [totalRow(c)] },
      lossBlock(c, 'withLoss', c.say(words.withLossByAge), (index) => (at, year) => {
        const cells =
          index === undefined
            ? [at.cell('total', year, 0), at.cell('difference', year, groups.length)]
            : [at.cell('path', year, index), at.cell('difference', year, index)];
        return whenKnown(cells, cells.join('+'));
      }),
      lossBlock(
        c,
        'difference',
        c.say(words.differenceByAge),
        (index) => (at, year) => scenarioFigure(at, index === undefined ? 'difference' : ageColumn(index), year),
        (['least', 'most'] as const).map((end): Row => ({
          cells: { age: c.say(words[end]), ...inYears(ahead(c), (at, year) => scenarioFigure(at, end, year)) },
          role: 'muted',
        })),
      ),
    ],
    workings: [agesBlock(c), seriesBlock(c), scenarioBlock(c)],
    charts: [chart(c)],
    notes: [c.say(words.note), c.say(words.band), ...lacking(c)],
  }),
};

const newest = 'back0';
/** The years back from the newest count, that one included, oldest first. */
const back = (c: Context): string[] => Array.from({ length: c.span + 1 }, (_, index) => `back${c.span - index}`);
const ahead = (c: Context): string[] => Array.from({ length: c.span }, (_, index) => `ahead${index + 1}`);

const labelColumn = (title: string): Column => ({ key: 'age', title, format: 'text', role: 'label', width: 118 });
const yearColumn = (key: string, title: Column['title']): Column => ({ key, title, format: 'count', width: 43 });

function yearsOfPath(c: Context): Column[] {
  const from = (at: Place, years: number): string => {
    const start = at.header('path', newest);
    return `=IF(ISNUMBER(${start}),${start}+${years},${missing})`;
  };
  return [
    ...back(c).map((key, index) =>
      yearColumn(key, key === newest ? newestHeld('population') : (at: Place) => from(at, index - c.span)),
    ),
    ...ahead(c).map((key, index) => yearColumn(key, (at: Place) => from(at, index + 1))),
  ];
}

const inYears = (years: readonly string[], content: (at: Place, year: string) => string): Row['cells'] =>
  Object.fromEntries(years.map((key) => [key, (at: Place) => content(at, key)]));

/** A closed group by its years, the oldest by where it starts. */
const ageLabel = (c: Context, group: string): string => {
  const [years = ''] = group.split(' ');
  return c.say(years.includes('–') ? words.age : words.ageAndOver, { years });
};

const groupRow = (c: Context, group: string, members: readonly string[]): Row => ({
  cells: {
    age: ageLabel(c, group),
    ...inYears([...back(c), ...ahead(c)], (at, year) => {
      const cells = members.map((age) => at.cell('ages', year, ages.indexOf(age)));
      return whenKnown(cells, cells.join('+'));
    }),
  },
});

/** The published total of an observed year is there also where its ages are not. */
const totalRow = (c: Context): Row => ({
  role: 'total',
  cells: {
    age: c.say(words.total),
    ...inYears(
      back(c),
      (at, year) =>
        `=${areaSum('population', [
          ['Alder', `"${allAges}"`],
          ['År', at.header('path', year)],
        ])}`,
    ),
    ...inYears(ahead(c), (at, year) => {
      const all = at.column('path', year);
      return `=IF(COUNT(${all})<ROWS(${all}),${missing},SUM(${all}))`;
    }),
  },
});

/** The ages and their total in the years ahead, in the columns those years have above; `of` answers for a group, and for all of them. */
function lossBlock(
  c: Context,
  key: string,
  title: string,
  of: (group: number | undefined) => (at: Place, year: string) => string,
  more: readonly Row[] = [],
): Block {
  return {
    key,
    columns: [
      labelColumn(title),
      ...back(c).map((year) => yearColumn(year, '')),
      ...ahead(c).map((year) => yearColumn(year, (at) => `=${at.header('path', year)}`)),
    ],
    rows: [
      ...groups.map(([group], index): Row => ({ cells: { age: ageLabel(c, group), ...inYears(ahead(c), of(index)) } })),
      { role: 'total', cells: { age: c.say(words.total), ...inYears(ahead(c), of(undefined)) } },
      ...more,
    ],
  };
}

/** A figure of the scenario on 1 January: at the end of the year before. Missing where the scenario has no such year or no such figure. */
function scenarioFigure(at: Place, column: string, year: string): string {
  const row = `MATCH(${at.header('path', year)}-1,${at.column('scenario', 'year')},0)`;
  const figure = `INDEX(${at.column('scenario', column)},${row})`;
  return whenKnown([figure], figure);
}

/** The age groups as the tables have them, which the seven of the page are sums of. */
const agesBlock = (c: Context): Block => ({
  key: 'ages',
  columns: [
    { key: 'age', title: c.say(sheetWords.workings), format: 'text', width: 110 },
    ...[...back(c), ...ahead(c)].map((year) => yearColumn(year, (at) => `=${at.header('path', year)}`)),
  ],
  rows: ages.map((age): Row => {
    const figure = (key: 'population' | 'populationProjection') => (at: Place, year: string) =>
      `=${areaSum(key, [
        ['Alder', `$${at.of('age')}`],
        ['År', at.header('path', year)],
      ])}`;
    return { cells: { age, ...inYears(back(c), figure('population')), ...inYears(ahead(c), figure('populationProjection')) } };
  }),
});

const paths = ['observed', 'baseline', 'withLoss', 'least', 'most'] as const;

/**
 * The total by year from the oldest count to the last projected year: what the scenario starts from, and what the chart draws. A path is left blank in the
 * years it does not have; all of them start in the newest count.
 */
function seriesBlock(c: Context): Block {
  const withLoss: Record<'withLoss' | 'least' | 'most', (at: Place, year: string) => string> = {
    withLoss: (at, year) => drawn(at.cell('withLoss', year, groups.length)),
    least: (at, year) => drawn(at.cell('total', year, 0), at.cell('difference', year, groups.length + 1)),
    most: (at, year) => drawn(at.cell('total', year, 0), at.cell('difference', year, groups.length + 2)),
  };
  return {
    key: 'population',
    columns: [
      { key: 'year', title: c.say(sheetWords.year), format: 'year' },
      { key: 'persons', title: c.say(words.total), format: 'count' },
      ...paths.map((path): Column => ({ key: path, title: c.say(words[path]), format: 'count' })),
    ],
    rows: [...back(c), ...ahead(c)].map((year): Row => {
      const total = (at: Place): string => drawn(at.cell('total', year, 0));
      const start = Object.fromEntries(paths.map((path) => [path, total]));
      return {
        cells: {
          year: (at) => `=${at.header('path', year)}`,
          persons: (at) => `=${at.cell('total', year, 0)}`,
          ...(year === newest
            ? start
            : year.startsWith('back')
              ? { observed: total }
              : {
                  baseline: total,
                  ...Object.fromEntries(
                    Object.entries(withLoss).map(([path, content]) => [path, (at: Place) => content(at, year)]),
                  ),
                }),
        },
      };
    }),
  };
}

const scenarioBlock = (c: Context): Block => ({
  key: 'scenario',
  columns: [
    { key: 'year', title: c.say(sheetWords.year), format: 'year' },
    { key: 'baseline', title: c.say(words.baseline), format: 'count' },
    { key: 'withLoss', title: c.say(words.withLoss), format: 'count' },
    { key: 'difference', title: c.say(words.difference), format: 'count' },
    ...groups.map(([group], index): Column => ({ key: ageColumn(index), title: ageLabel(c, group), format: 'decimal' })),
    { key: 'least', title: c.say(words.least), format: 'count' },
    { key: 'most', title: c.say(words.most), format: 'count' },
  ],
  rows: Array.from({ length: c.span }, () => ({ cells: {} })),
  spill: (at) => scenarioCall(at, 'befolkning'),
});

/** The bounds belong together, and stand back behind the paths. A path that the data cannot give is not drawn. */
function chart(c: Context): Chart {
  const tones = { observed: 0, baseline: 1, withLoss: 2, least: 3, most: 3 } as const;
  const projected = ownRows(c.data, 'populationProjection', 'Personer').length > 0;
  const lost = projected && hasLoss(c.data);
  const shown = paths.filter((path) => path === 'observed' || (path === 'baseline' ? projected : lost));
  return {
    type: 'line',
    title: c.say(words.chartTitle),
    altText: c.say(words.chartAlt),
    categoryTitle: c.say(sheetWords.year),
    valueTitle: c.say(words.inhabitants),
    rows: 15,
    categories: (at) => at.column('population', 'year'),
    series: shown.map((path) => ({
      name: c.say(words[path]),
      values: (at) => at.column('population', path),
      tone: tones[path],
      dashed: path === 'least' || path === 'most',
    })),
  };
}

/** Which figures the area lacks: by age, ahead, or both. */
function lacking(c: Context): string[] {
  const lacks = (key: 'population' | 'populationProjection'): boolean => {
    const held = valuesIn(key, 'Alder', ownRows(c.data, key, 'Personer'));
    return ages.some((age) => !held.includes(age));
  };
  return [
    ...(lacks('population') ? [c.say(words.lacksAges)] : []),
    ...(lacks('populationProjection') ? [c.say(words.lacksProjection)] : []),
    ...(hasLoss(c.data) ? [] : [c.say(words.lacksLoss)]),
  ];
}
