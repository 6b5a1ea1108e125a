import { missingFigure } from '../../case/missing';
import { allAges, taxPerInhabitant } from '../../case/dataTables';
import { economyTable as words } from '../../text/tables/economy';
import { sheetWords } from '../../text/tables/sheet';
import { unit, unitTitle } from '../budget/years';
import type { Block, Cell, Column, TableContext, SheetAddresses, Row, TableDefinition } from '../definition';
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
  body: (context) => ({
    blocks: [
      {
        key: 'economy',
        columns: [
          { key: 'year', title: unitTitle(context), format: 'year', role: 'label', width: 160 },
          ...[...withoutLoss, ...withLoss].map((key): Column => ({
            key,
            title: context.say(words[key]),
            format: 'money',
            width: 84,
            ...(key === 'total' || key === 'totalWithLoss' ? { role: 'total' } : {}),
          })),
          { key: 'difference', title: context.say(words.difference), format: 'money', width: 84, role: 'total' },
          { key: 'least', title: context.say(words.least), format: 'money', width: 60 },
          { key: 'most', title: context.say(words.most), format: 'money', width: 60 },
          { key: 'certainty', title: context.say(words.certainty), format: 'text', width: 84 },
        ],
        rows: Array.from({ length: context.seriesYears }, (_, index) => yearRow(context, index)),
      },
      taxBlock(context),
    ],
    workings: [scenarioBlock(context), taxesBlock(context), drawnBlock(context)],
    charts: [
      {
        type: 'line',
        title: context.say(words.chartTitle),
        altText: context.say(words.chartAlt),
        categoryTitle: context.say(sheetWords.year),
        valueTitle: context.say(context.case.unit === 1 ? sheetWords.kroner : sheetWords.thousandKroner),
        categories: (sheet) => sheet.columnRange('economy', 'year'),
        series: (['total', 'totalWithLoss'] as const).map((key) => ({
          name: context.say(words[key]),
          values: (sheet) => sheet.columnRange('drawn', key),
          tone: key === 'total' ? 1 : 2,
        })),
      },
    ],
    notes: [context.say(words.note), context.say(words.input), context.say(words.lacks)],
  }),
};

const withoutLoss = ['tax', 'equalisation', 'grant', 'total'] as const;
const withLoss = ['taxWithLoss', 'equalisationWithLoss', 'grantWithLoss', 'totalWithLoss'] as const;

/** Shows a figure of the scenario in the unit of the case. The sums and the difference are calculated on the page. */
function yearRow(context: TableContext, index: number): Row {
  const figure =
    (key: string) =>
    (sheet: SheetAddresses): string => {
      const cell = sheet.cell('scenario', key, index);
      return `=IF(ISNUMBER(${cell}),${cell}/${unit},${missing})`;
    };
  const withTheLoss =
    (key: string): Cell =>
    (sheet) =>
      onceLost(figure(key)(sheet));
  const sum =
    (...keys: readonly string[]): Cell =>
    (sheet) => {
      const cells = keys.map((key) => sheet.sameRow(key));
      return `=IF(COUNT(${cells.join(',')})<${cells.length},${missing},${cells.join('+')})`;
    };
  return {
    cells: {
      year: (sheet) => `=${sheet.ofTable('S7').cell('paths', 'year', context.seriesYears + index)}`,
      tax: figure('tax'),
      equalisation: figure('equalisation'),
      grant: figure('grant'),
      total: sum('tax', 'equalisation', 'grant'),
      taxWithLoss: withTheLoss('taxWithLoss'),
      equalisationWithLoss: withTheLoss('equalisationWithLoss'),
      grantWithLoss: withTheLoss('grantWithLoss'),
      totalWithLoss: sum('taxWithLoss', 'equalisationWithLoss', 'grantWithLoss'),
      difference: (sheet) => `=IFERROR(${sheet.sameRow('totalWithLoss')}-${sheet.sameRow('total')},${missing})`,
      least: withTheLoss('least'),
      most: withTheLoss('most'),
      certainty: (sheet) => `=IF(ISNUMBER(${sheet.sameRow('total')}),${sheet.cell('scenario', 'certainty', index)},${missing})`,
    },
  };
}

/** The tax per inhabitant: the user's own figure if there is one, else that of the data. */
const taxBlock = (context: TableContext): Block => ({
  key: 'tax',
  columns: [
    { key: 'label', title: '', format: 'text', role: 'label', width: 160 },
    { key: 'found', title: context.say(words.found), format: 'money' },
    { key: 'typed', title: context.say(words.typed), format: 'money' },
    { key: 'used', title: context.say(words.used), format: 'money', role: 'total' },
    { key: 'country', title: context.say(words.country), format: 'money' },
  ],
  rows: [
    {
      cells: {
        label: context.say(words.perInhabitant),
        found: (sheet) => {
          const [tax, people] = [sheet.columnRange('taxes', 'tax'), sheet.columnRange('taxes', 'inhabitants')];
          return `=IF(ROWS(${tax})=1,${sheet.cell('taxes', 'tax', 0)},IF(MIN(COUNT(${tax}),COUNT(${people}))<ROWS(${tax}),${missing},SUMPRODUCT(${tax},${people})/SUM(${people})))`;
        },
        typed: { content: null, role: 'input' },
        used: (sheet) => `=IF(${sheet.sameRow('typed')}="",${sheet.sameRow('found')},${sheet.sameRow('typed')})`,
        country: (sheet) =>
          `=${single('economy', [
            ['Nivå', '"land"'],
            ['Post', `"${taxPerInhabitant}"`],
            ['År', sheet.cell('taxes', 'year', 0)],
          ])}`,
      },
    },
  ],
});

/** The tax of each municipality, and its inhabitants, which are the weights in an area of several municipalities. */
const taxesBlock = (context: TableContext): Block => ({
  key: 'taxes',
  columns: [
    { key: 'area', title: context.say(sheetWords.workings), format: 'text', width: 130 },
    { key: 'year', title: context.say(sheetWords.year), format: 'year' },
    { key: 'tax', title: context.say(words.tax), format: 'money' },
    { key: 'inhabitants', title: context.say(sheetWords.persons), format: 'count' },
  ],
  rows: (context.municipalities.length > 0 ? context.municipalities : [missingFigure]).map((municipality): Row => ({
    cells: {
      area: plainText(municipality),
      year: newestHeld('economy'),
      tax: (sheet) =>
        `=${single('economy', [
          ['Område', sheet.sameRow('area')],
          ['Post', `"${taxPerInhabitant}"`],
          ['År', sheet.sameRow('year')],
        ])}`,
      inhabitants: (sheet) =>
        `=${single('population', [
          ['Område', sheet.sameRow('area')],
          ['Alder', `"${allAges}"`],
          ['År', newestYear('population')],
        ])}`,
    },
  })),
});

const scenarioBlock = (context: TableContext): Block => ({
  key: 'scenario',
  columns: [
    { key: 'year', title: context.say(sheetWords.workings), format: 'year', width: 110 },
    ...[...withoutLoss, ...withLoss].map((key): Column => ({ key, title: context.say(words[key]), format: 'money', width: 85 })),
    { key: 'difference', title: context.say(words.difference), format: 'money', width: 85 },
    { key: 'least', title: context.say(words.least), format: 'money', width: 85 },
    { key: 'most', title: context.say(words.most), format: 'money', width: 85 },
    { key: 'certainty', title: context.say(words.certainty), format: 'text' },
  ],
  rows: Array.from({ length: context.seriesYears }, () => ({ cells: {} })),
  spill: (sheet) => scenarioCall(sheet, 'økonomi'),
});

const drawnBlock = (context: TableContext): Block => ({
  key: 'drawn',
  columns: (['total', 'totalWithLoss'] as const).map((key): Column => ({
    key,
    title: context.say(words[key]),
    format: 'money',
    width: 85,
  })),
  rows: Array.from({ length: context.seriesYears }, (_, index): Row => ({
    cells: {
      total: (sheet) => drawn(sheet.cell('economy', 'total', index)),
      totalWithLoss: (sheet) => drawn(sheet.cell('economy', 'totalWithLoss', index)),
    },
  })),
});
