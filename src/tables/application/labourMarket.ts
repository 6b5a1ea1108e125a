import { unemployedShare } from '../../case/dataTables';
import { labourMarketTable as words } from '../../text/tables/labourMarket';
import { sheetWords } from '../../text/tables/sheet';
import type { Block, Column, TableContext, Formula, SheetAddresses, Row, TableDefinition } from '../definition';
import { ownRows, valuesIn } from '../../case/rows';
import { missing, single, whenKnown, type Condition } from '../observed';
import { plainText } from '../plainText';
import { yearColumns, yearKeys } from './yearColumns';

/** The statuses of table 13563 as the data sheet names them. Each person has exactly one, so their sum is everyone. */
const statuses = {
  employed: 'Sysselsatte',
  unemployed: 'Arbeidsledige',
  measures: 'Arbeidsmarkedstiltak',
  studying: 'Utdanning',
  disability: 'AAP/Uføretrygd',
  pension: 'AFP/Alderspensjon',
  others: 'Andre',
} as const;
/** The indicator of table 06445. */
const employmentRate = 'Andel sysselsatte';

const indicators = { ...statuses, rate: employmentRate, wholly: unemployedShare } as const;
type Indicator = keyof typeof indicators;

/** S12: who works and who does not, beside the county and the country, and ten years of unemployment. */
export const labourMarket: TableDefinition = {
  id: 'S12',
  pack: 'application',
  title: words.title,
  sheet: words.title,
  data: ['labourMarket'],
  cites: ['OR 3.1.3'],
  body: (context) => ({
    blocks: [statusBlock(context), unemploymentBlock(context)],
    workings: [newestBlock(context)],
    notes: [
      context.say(words.note),
      context.say(words.unemploymentNote),
      ...(context.municipalities.length > 1 ? [context.say(words.noSum)] : []),
      ...lacking(context),
    ],
  }),
};

/** The level and the area that a row's figures are of. */
type Where = (sheet: SheetAddresses) => readonly Condition[];
const byName: Where = (sheet) => [['Område', `$${sheet.sameRow('place')}`]];

/**
 * The rows: the area if it has more than one municipality, its municipalities, the county and the country. Shares cannot be added, so an area
 * of several municipalities has figures only where the statistics publish them for it, as they do for a county.
 */
const placeRows = (context: TableContext, cells: (where: Where) => Row['cells']): Row[] => [
  ...(context.municipalities.length > 1 ? [{ role: 'total' as const, cells: { place: '=Sak_navn', ...cells(byName) } }] : []),
  ...context.municipalities.map((name): Row => ({ cells: { place: plainText(name), ...cells(byName) } })),
  { cells: { place: '=Sak_fylke', ...cells((sheet) => [['Nivå', '"fylke"'], ...byName(sheet)]) } },
  { cells: { place: context.say(words.country), ...cells(() => [['Nivå', '"land"']]) } },
];

const figure =
  (where: Where, indicator: Indicator, year: (sheet: SheetAddresses) => string): Formula =>
  (sheet) =>
    `=${single('labourMarket', [...where(sheet), ['Indikator', `"${indicators[indicator]}"`], ['År', year(sheet)]])}`;

const newestYear =
  (indicator: Indicator) =>
  (sheet: SheetAddresses): string =>
    sheet.cell('newest', 'year', Object.keys(indicators).indexOf(indicator));

/** Columns that are wider, so that no word of their header is broken. */
const longWords: Readonly<Record<string, number>> = { unemployed: 86, disability: 74, pension: 86 };

const statusBlock = (context: TableContext): Block => ({
  key: 'status',
  columns: [
    {
      key: 'place',
      title: (sheet) =>
        `="${context.say(words.status)}"&IF(ISNUMBER(${newestYear('employed')(sheet)})," "&${newestYear('employed')(sheet)},"")`,
      format: 'text',
      role: 'label',
      width: 150,
    },
    ...(
      ['employed', 'unemployed', 'active', 'outside', 'measures', 'studying', 'disability', 'pension', 'others', 'rate'] as const
    ).map((key): Column => ({
      key,
      title:
        key === 'rate'
          ? (sheet) => `="${context.say(words.rate)}"&IF(ISNUMBER(${newestYear(key)(sheet)})," "&${newestYear(key)(sheet)},"")`
          : context.say(words[key]),
      format: 'share',
      width: longWords[key] ?? 62,
    })),
  ],
  rows: placeRows(context, (where) => ({
    ...Object.fromEntries(
      ([...(Object.keys(statuses) as (keyof typeof statuses)[]), 'rate'] as const).map((key) => [
        key,
        figure(where, key, newestYear(key)),
      ]),
    ),
    active: (sheet) =>
      whenKnown(
        [sheet.sameRow('employed'), sheet.sameRow('unemployed')],
        `${sheet.sameRow('employed')}+${sheet.sameRow('unemployed')}`,
      ),
    outside: (sheet) => whenKnown([sheet.sameRow('active')], `1-${sheet.sameRow('active')}`),
  })),
});

const unemploymentBlock = (context: TableContext): Block => ({
  key: 'unemployment',
  columns: [
    { key: 'place', title: context.say(words.unemployment), format: 'text', role: 'label' },
    ...yearColumns('unemployment', context.seriesYears, (sheet) => `=${newestYear('wholly')(sheet)}`, 62).map(
      (column): Column => ({
        ...column,
        format: 'share',
      }),
    ),
  ],
  rows: placeRows(context, (where) =>
    Object.fromEntries(
      yearKeys(context.seriesYears).map((year) => [
        year,
        figure(where, 'wholly', (sheet) => sheet.headerCell('unemployment', year)),
      ]),
    ),
  ),
});

/** The newest year of each indicator, because the tables are not published at the same time. */
const newestBlock = (context: TableContext): Block => ({
  key: 'newest',
  columns: [
    { key: 'indicator', title: context.say(sheetWords.workings), format: 'text', width: 200 },
    { key: 'year', title: context.say(sheetWords.year), format: 'year' },
  ],
  rows: Object.values(indicators).map((indicator): Row => ({
    cells: {
      indicator,
      year: (sheet) => {
        const isIndicator = `(Arbeidsmarked[Indikator]=${sheet.sameRow('indicator')})`;
        return `=IF(COUNTIFS(Arbeidsmarked[Indikator],${sheet.sameRow('indicator')})=0,${missing},SUMPRODUCT(MAX(${isIndicator}*Arbeidsmarked[År])))`;
      },
    },
  })),
});

/** Notes on the indicators that the municipalities lack, with the table that publishes them. */
function lacking(context: TableContext): string[] {
  const indicatorsWithFigures = new Set(valuesIn('labourMarket', 'Indikator', ownRows(context.data, 'labourMarket', 'Verdi')));
  return [
    ...(Object.values(statuses).every((status) => indicatorsWithFigures.has(status)) ? [] : [context.say(words.lacksStatus)]),
    ...(indicatorsWithFigures.has(unemployedShare) ? [] : [context.say(words.lacksUnemployment)]),
    ...(indicatorsWithFigures.has(employmentRate) ? [] : [context.say(words.lacksRate)]),
  ];
}
