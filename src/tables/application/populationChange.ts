import { allAges, populationChanges } from '../../case/dataTables';
import { changeTable as words } from '../../text/tables/populationChange';
import type { Words } from '../../text';
import type { TableContext, SheetAddresses, Row, TableDefinition } from '../definition';
import { cellOf, ownRows, valuesIn } from '../../case/rows';
import { areaSum, missing, whenKnown } from '../observed';
import { yearColumns, yearKeys } from './yearColumns';

const block = 'changes';
const measures = ['births', 'deaths', 'natural', 'arrivals', 'departures', 'net', 'growth', 'change', 'adjustment'] as const;
type Measure = (typeof measures)[number];

const [births, deaths, arrivals, departures] = populationChanges;

/**
 * S9: the population account per year: growth = births − deaths + arrivals − departures. It also shows the change between the counts of 1 January,
 * and the difference that the account does not explain: Statistics Norway's adjustments of the register.
 */
export const populationChange: TableDefinition = {
  id: 'S9',
  pack: 'application',
  title: words.title,
  sheet: words.sheet,
  data: ['populationChange', 'population'],
  cites: ['OR 3.1.3'],
  body: (context) => ({
    blocks: [
      {
        key: block,
        columns: [
          { key: 'measure', title: context.say(words.measure), format: 'text', role: 'label', width: 200 },
          ...yearColumns(block, context.seriesYears, newestYear, 52),
        ],
        rows: [
          observed(context, words.births, births),
          observed(context, words.deaths, deaths),
          derived(context, 'natural', (of) => ({
            cells: [of('births'), of('deaths')],
            value: `${of('births')}-${of('deaths')}`,
          })),
          observed(context, words.arrivals, arrivals),
          observed(context, words.departures, departures),
          derived(context, 'net', (of) => ({
            cells: [of('arrivals'), of('departures')],
            value: `${of('arrivals')}-${of('departures')}`,
          })),
          {
            role: 'total',
            ...derived(context, 'growth', (of) => ({
              cells: [of('natural'), of('net')],
              value: `${of('natural')}+${of('net')}`,
            })),
          },
          counted(context),
          {
            role: 'check',
            ...derived(context, 'adjustment', (of) => ({
              cells: [of('change'), of('growth')],
              value: `${of('change')}-${of('growth')}`,
            })),
          },
        ],
      },
    ],
    notes: [
      context.say(words.note),
      ...(context.municipalities.length > 1 ? [context.say(words.within)] : []),
      ...lacking(context),
    ],
  }),
};

/** The newest year of the account. Until there are figures, the last year that has a population count at both ends. */
const newestYear = `=IF(COUNT(Befolkningsendring[År])>0,MAX(Befolkningsendring[År]),IF(COUNT(Folketall[År])>0,MAX(Folketall[År])-1,${missing}))`;

/** Returns a row's cell for each year. */
const years = (context: TableContext, content: (sheet: SheetAddresses, year: string) => string): Row['cells'] =>
  Object.fromEntries(yearKeys(context.seriesYears).map((key) => [key, (sheet: SheetAddresses) => content(sheet, key)]));

const observed = (context: TableContext, label: Words, kind: string): Row => ({
  cells: {
    measure: context.say(label),
    ...years(
      context,
      (sheet, year) =>
        `=${areaSum('populationChange', [
          ['Endring', `"${kind}"`],
          ['År', sheet.headerCell(block, year)],
        ])}`,
    ),
  },
});

function derived(
  context: TableContext,
  measure: Measure,
  from: (of: (measure: Measure) => string) => { cells: readonly string[]; value: string },
): Row {
  return {
    cells: {
      measure: context.say(words[measure]),
      ...years(context, (sheet, year) => {
        const { cells, value } = from((other) => sheet.cell(block, year, measures.indexOf(other)));
        return whenKnown(cells, value);
      }),
    },
  };
}

/** The change between two counts: from 1 January to the next 1 January. */
function counted(context: TableContext): Row {
  const count = (year: string): string =>
    areaSum('population', [
      ['Alder', `"${allAges}"`],
      ['År', year],
    ]);
  return {
    cells: {
      measure: context.say(words.change),
      // With a missing count the difference is an error, which IFERROR shows as missing.
      ...years(context, (sheet, year) => {
        const header = sheet.headerCell(block, year);
        return `=IFERROR(${count(`${header}+1`)}-${count(header)},${missing})`;
      }),
    },
  };
}

/** Notes on the kinds of change that the area has no figures for. */
function lacking(context: TableContext): string[] {
  const areaRows = ownRows(context.data, 'populationChange', 'Personer');
  const cell = cellOf('populationChange');
  const kindsWithFigures = valuesIn('populationChange', 'Endring', areaRows);
  const kinds = populationChanges.filter((kind) => {
    const places = new Set(areaRows.filter((row) => cell(row, 'Endring') === kind).map((row) => cell(row, 'Område')));
    return !kindsWithFigures.includes(kind) || places.size < context.municipalities.length;
  });
  return kinds.length === 0 ? [] : [context.say(words.lacks, { kinds: kinds.join(', ') })];
}
