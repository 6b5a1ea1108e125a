import { allAges, populationChanges } from '../../case/dataTables';
import { changeTable as words } from '../../text/tables/populationChange';
import type { Words } from '../../text';
import type { Context, Place, Row, TableDefinition } from '../definition';
import { cellOf, ownRows, valuesIn } from '../../case/rows';
import { areaSum, missing, whenKnown } from '../observed';
import { yearColumns, yearKeys } from './yearColumns';

const block = 'changes';
const measures = ['births', 'deaths', 'natural', 'arrivals', 'departures', 'net', 'growth', 'change', 'adjustment'] as const;
type Measure = (typeof measures)[number];

const [births, deaths, arrivals, departures] = populationChanges;

/**
 * S9: the account of a population, per year: growth = births − deaths + arrivals − departures. Beside it the change that the counts of 1 January
 * show, and what the account does not explain: Statistics Norway's adjustments of the register.
 */
export const populationChange: TableDefinition = {
  id: 'S9',
  pack: 'application',
  title: words.title,
  sheet: words.sheet,
  data: ['populationChange', 'population'],
  cites: ['OR 3.1.3'],
  body: (c) => ({
    blocks: [
      {
        key: block,
        columns: [
          { key: 'measure', title: c.say(words.measure), format: 'text', role: 'label', width: 200 },
          ...yearColumns(block, c.span, newestYear, 52),
        ],
        rows: [
          observed(c, words.births, births),
          observed(c, words.deaths, deaths),
          derived(c, 'natural', (of) => ({ cells: [of('births'), of('deaths')], value: `${of('births')}-${of('deaths')}` })),
          observed(c, words.arrivals, arrivals),
          observed(c, words.departures, departures),
          derived(c, 'net', (of) => ({
            cells: [of('arrivals'), of('departures')],
            value: `${of('arrivals')}-${of('departures')}`,
          })),
          {
            role: 'total',
            ...derived(c, 'growth', (of) => ({ cells: [of('natural'), of('net')], value: `${of('natural')}+${of('net')}` })),
          },
          counted(c),
          {
            role: 'check',
            ...derived(c, 'adjustment', (of) => ({
              cells: [of('change'), of('growth')],
              value: `${of('change')}-${of('growth')}`,
            })),
          },
        ],
      },
    ],
    notes: [c.say(words.note), ...(c.municipalities.length > 1 ? [c.say(words.within)] : []), ...lacking(c)],
  }),
};

/** The newest year of the account; while there is none, the last year that two counts of the population enclose. */
const newestYear = `=IF(COUNT(Befolkningsendring[År])>0,MAX(Befolkningsendring[År]),IF(COUNT(Folketall[År])>0,MAX(Folketall[År])-1,${missing}))`;

/** Cells of every year of a row. */
const years = (c: Context, content: (at: Place, year: string) => string): Row['cells'] =>
  Object.fromEntries(yearKeys(c.span).map((key) => [key, (at: Place) => content(at, key)]));

const observed = (c: Context, label: Words, kind: string): Row => ({
  cells: {
    measure: c.say(label),
    ...years(
      c,
      (at, year) =>
        `=${areaSum('populationChange', [
          ['Endring', `"${kind}"`],
          ['År', at.header(block, year)],
        ])}`,
    ),
  },
});

function derived(
  c: Context,
  measure: Measure,
  from: (of: (measure: Measure) => string) => { cells: readonly string[]; value: string },
): Row {
  return {
    cells: {
      measure: c.say(words[measure]),
      ...years(c, (at, year) => {
        const { cells, value } = from((other) => at.cell(block, year, measures.indexOf(other)));
        return whenKnown(cells, value);
      }),
    },
  };
}

/** The change of the year as the counts show it: from 1 January to the next. */
function counted(c: Context): Row {
  const count = (year: string): string =>
    areaSum('population', [
      ['Alder', `"${allAges}"`],
      ['År', year],
    ]);
  return {
    cells: {
      measure: c.say(words.change),
      // A difference with a missing count is an error, and then missing.
      ...years(c, (at, year) => {
        const header = at.header(block, year);
        return `=IFERROR(${count(`${header}+1`)}-${count(header)},${missing})`;
      }),
    },
  };
}

/** Which kinds of change the area lacks altogether. */
function lacking(c: Context): string[] {
  const own = ownRows(c.data, 'populationChange', 'Personer');
  const cell = cellOf('populationChange');
  const held = valuesIn('populationChange', 'Endring', own);
  const kinds = populationChanges.filter((kind) => {
    const places = new Set(own.filter((row) => cell(row, 'Endring') === kind).map((row) => cell(row, 'Område')));
    return !held.includes(kind) || places.size < c.municipalities.length;
  });
  return kinds.length === 0 ? [] : [c.say(words.lacks, { kinds: kinds.join(', ') })];
}
