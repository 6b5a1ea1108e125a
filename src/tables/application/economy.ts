import { missingFigure } from '../../case/missing';
import { allAges, taxPerInhabitant } from '../../case/dataTables';
import { economyTable as words } from '../../text/tables/economy';
import { sheetWords } from '../../text/tables/sheet';
import { unit, unitTitle } from '../budget/years';
import type { Block, Cell, Column, Context, Place, Row, TableDefinition } from '../definition';
import { missing, newestYear, single } from '../observed';
import { plainText } from '../plainText';
import { drawn } from './drawn';
import { onceLost, scenarioCall } from './scenarioCall';
import { newestHeld } from './yearColumns';

/** S13: tax, equalisation and block grant ten years ahead, in the baseline and with the loss. */
export const economy: TableDefinition = {
  id: 'S13',
  pack: 'application',
  title: words.title,
  sheet: words.title,
  needs: ['S4', 'S7', 'S8', 'S16'],
  data: ['economy', 'populationProjection'],
  cites: ['OR 3.1.3', 'FOR-2024-04-03-556 § 5'],
  body: (c) => ({
    blocks: [
      {
        key: 'economy',
        columns: [
          { key: 'year', title: unitTitle(c), format: 'year', role: 'label', width: 160 },
          ...[...withoutLoss, ...withLoss].map((key): Column => ({
            key,
            title: c.say(words[key]),
            format: 'money',
            width: 84,
            ...(key === 'total' || key === 'totalWithLoss' ? { role: 'total' } : {}),
          })),
          { key: 'difference', title: c.say(words.difference), format: 'money', width: 84, role: 'total' },
          { key: 'least', title: c.say(words.least), format: 'money', width: 60 },
          { key: 'most', title: c.say(words.most), format: 'money', width: 60 },
          { key: 'certainty', title: c.say(words.certainty), format: 'text', width: 84 },
        ],
        rows: Array.from({ length: c.span }, (_, index) => yearRow(c, index)),
      },
      taxBlock(c),
    ],
    workings: [scenarioBlock(c), taxesBlock(c), drawnBlock(c)],
    charts: [
      {
        type: 'line',
        title: c.say(words.chartTitle),
        altText: c.say(words.chartAlt),
        categoryTitle: c.say(sheetWords.year),
        valueTitle: c.say(c.case.unit === 1 ? sheetWords.kroner : sheetWords.thousandKroner),
        categories: (at) => at.column('economy', 'year'),
        series: (['total', 'totalWithLoss'] as const).map((key) => ({
          name: c.say(words[key]),
          values: (at) => at.column('drawn', key),
          tone: key === 'total' ? 1 : 2,
        })),
      },
    ],
    notes: [c.say(words.note), c.say(words.input), c.say(words.lacks)],
  }),
};

const withoutLoss = ['tax', 'equalisation', 'grant', 'total'] as const;
const withLoss = ['taxWithLoss', 'equalisationWithLoss', 'grantWithLoss', 'totalWithLoss'] as const;

/** A figure of the scenario in the unit of the case; the sums and the difference are the page's own. */
function yearRow(c: Context, index: number): Row {
  const figure =
    (key: string) =>
    (at: Place): string => {
      const cell = at.cell('scenario', key, index);
      return `=IF(ISNUMBER(${cell}),${cell}/${unit},${missing})`;
    };
  const withTheLoss =
    (key: string): Cell =>
    (at) =>
      onceLost(figure(key)(at));
  const sum =
    (...keys: readonly string[]): Cell =>
    (at) => {
      const cells = keys.map((key) => at.of(key));
      return `=IF(COUNT(${cells.join(',')})<${cells.length},${missing},${cells.join('+')})`;
    };
  return {
    cells: {
      year: (at) => `=${at.on('S7').cell('paths', 'year', c.span + index)}`,
      tax: figure('tax'),
      equalisation: figure('equalisation'),
      grant: figure('grant'),
      total: sum('tax', 'equalisation', 'grant'),
      taxWithLoss: withTheLoss('taxWithLoss'),
      equalisationWithLoss: withTheLoss('equalisationWithLoss'),
      grantWithLoss: withTheLoss('grantWithLoss'),
      totalWithLoss: sum('taxWithLoss', 'equalisationWithLoss', 'grantWithLoss'),
      difference: (at) => `=IFERROR(${at.of('totalWithLoss')}-${at.of('total')},${missing})`,
      least: withTheLoss('least'),
      most: withTheLoss('most'),
      certainty: (at) => `=IF(ISNUMBER(${at.of('total')}),${at.cell('scenario', 'certainty', index)},${missing})`,
    },
  };
}

/** Where the tax comes from: the data, or the user's own figure before it. */
const taxBlock = (c: Context): Block => ({
  key: 'tax',
  columns: [
    { key: 'label', title: '', format: 'text', role: 'label', width: 160 },
    { key: 'found', title: c.say(words.found), format: 'money' },
    { key: 'typed', title: c.say(words.typed), format: 'money' },
    { key: 'used', title: c.say(words.used), format: 'money', role: 'total' },
    { key: 'country', title: c.say(words.country), format: 'money' },
  ],
  rows: [
    {
      cells: {
        label: c.say(words.perInhabitant),
        found: (at) => {
          const [tax, people] = [at.column('taxes', 'tax'), at.column('taxes', 'inhabitants')];
          return `=IF(ROWS(${tax})=1,${at.cell('taxes', 'tax', 0)},IF(MIN(COUNT(${tax}),COUNT(${people}))<ROWS(${tax}),${missing},SUMPRODUCT(${tax},${people})/SUM(${people})))`;
        },
        typed: { content: null, role: 'input' },
        used: (at) => `=IF(${at.of('typed')}="",${at.of('found')},${at.of('typed')})`,
        country: (at) =>
          `=${single('economy', [
            ['Nivå', '"land"'],
            ['Post', `"${taxPerInhabitant}"`],
            ['År', at.cell('taxes', 'year', 0)],
          ])}`,
      },
    },
  ],
});

/** The tax of each municipality, and the inhabitants that weigh it in an area of several. */
const taxesBlock = (c: Context): Block => ({
  key: 'taxes',
  columns: [
    { key: 'area', title: c.say(sheetWords.workings), format: 'text', width: 130 },
    { key: 'year', title: c.say(sheetWords.year), format: 'year' },
    { key: 'tax', title: c.say(words.tax), format: 'money' },
    { key: 'inhabitants', title: c.say(sheetWords.persons), format: 'count' },
  ],
  rows: (c.municipalities.length > 0 ? c.municipalities : [missingFigure]).map((municipality): Row => ({
    cells: {
      area: plainText(municipality),
      year: newestHeld('economy'),
      tax: (at) =>
        `=${single('economy', [
          ['Område', at.of('area')],
          ['Post', `"${taxPerInhabitant}"`],
          ['År', at.of('year')],
        ])}`,
      inhabitants: (at) =>
        `=${single('population', [
          ['Område', at.of('area')],
          ['Alder', `"${allAges}"`],
          ['År', newestYear('population')],
        ])}`,
    },
  })),
});

const scenarioBlock = (c: Context): Block => ({
  key: 'scenario',
  columns: [
    { key: 'year', title: c.say(sheetWords.workings), format: 'year', width: 110 },
    ...[...withoutLoss, ...withLoss].map((key): Column => ({ key, title: c.say(words[key]), format: 'money', width: 85 })),
    { key: 'difference', title: c.say(words.difference), format: 'money', width: 85 },
    { key: 'least', title: c.say(words.least), format: 'money', width: 85 },
    { key: 'most', title: c.say(words.most), format: 'money', width: 85 },
    { key: 'certainty', title: c.say(words.certainty), format: 'text' },
  ],
  rows: Array.from({ length: c.span }, () => ({ cells: {} })),
  spill: (at) => scenarioCall(at, 'økonomi'),
});

const drawnBlock = (c: Context): Block => ({
  key: 'drawn',
  columns: (['total', 'totalWithLoss'] as const).map((key): Column => ({
    key,
    title: c.say(words[key]),
    format: 'money',
    width: 85,
  })),
  rows: Array.from({ length: c.span }, (_, index): Row => ({
    cells: {
      total: (at) => drawn(at.cell('economy', 'total', index)),
      totalWithLoss: (at) => drawn(at.cell('economy', 'totalWithLoss', index)),
    },
  })),
});
