import { allIndustries } from '../../case/dataTables';
import { projectionTable as words } from '../../text/tables/projection';
import { sheetWords } from '../../text/tables/sheet';
import type { Column, Context, Place, Row, TableDefinition } from '../definition';
import { areaSum, newestYear, whenKnown } from '../observed';

/** The bounds belong together, and stand back behind the paths. */
const tones = { observed: 0, baseline: 1, withLoss: 3, lower: 2, upper: 2 } as const;

/** S7: ten years back and ten ahead, without and with the loss. */
export const projection: TableDefinition = {
  id: 'S7',
  pack: 'application',
  title: words.title,
  sheet: words.sheet,
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
        ],
        rows: [
          ...Array.from({ length: c.span }, (_, index) => observedRow(c, index)),
          ...Array.from({ length: c.span }, (_, index) => projectedRow(index)),
        ],
      },
    ],
    workings: [
      projected(c, 'baseline', c.say(words.baseline)),
      losses(c),
      projected(c, 'withLoss', c.say(words.withLoss), 'losses'),
    ],
    charts: [
      {
        type: 'line',
        title: c.say(words.chartTitle),
        altText: c.say(words.chartAlt),
        categoryTitle: c.say(sheetWords.year),
        valueTitle: c.say(sheetWords.persons),
        categories: (at) => at.column('paths', 'year'),
        series: Object.entries(tones).map(([key, tone]) => ({
          name: c.say(words[key as keyof typeof tones]),
          values: (at) => at.column('paths', key),
          tone,
        })),
      },
    ],
    notes: [c.say(words.note)],
  }),
};

const observedRow = (c: Context, index: number): Row => ({
  cells: {
    year: `=${newestYear('employment')}-${c.span - 1 - index}`,
    observed: (at) =>
      `=${areaSum('employment', [
        ['Næring', `"${allIndustries}"`],
        ['År', at.of('year')],
      ])}`,
  },
});

const projectedRow = (index: number): Row => ({
  cells: {
    year: (at) => `=${at.cell('baseline', 'year', index)}`,
    baseline: (at) => `=${at.cell('baseline', 'projection', index)}`,
    lower: (at) => `=${at.cell('baseline', 'lower', index)}`,
    upper: (at) => `=${at.cell('baseline', 'upper', index)}`,
    withLoss: (at) => `=${at.cell('withLoss', 'projection', index)}`,
    difference: (at) => whenKnown([at.of('withLoss'), at.of('baseline')], `${at.of('withLoss')}-${at.of('baseline')}`),
  },
});

/** The losses of the case in the projected years. Those of observed years are in the figures already. */
const losses = (c: Context) =>
  ({
    key: 'losses',
    columns: [
      { key: 'year', title: c.say(sheetWords.year), format: 'year' },
      { key: 'jobs', title: c.say(words.lost), format: 'count' },
    ],
    rows: Array.from({ length: c.span }, (_, index): Row => ({
      cells: {
        year: (at) => `=${at.cell('paths', 'year', c.span - 1)}+${index + 1}`,
        jobs: (at) => `=SUMIFS(Bortfall[Arbeidsplasser],Bortfall[År],${at.of('year')})`,
      },
    })),
  }) as const;

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
      `=OMST.PROJECTION(${observed(at, 'year')},${observed(at, 'observed')},${c.span},Sak_metode,Sak_sikkerhet${shock ? `,${at.cell(shock, 'year', 0)}:${at.cell(shock, 'jobs', -1)}` : ''})`,
  } as const;
}
