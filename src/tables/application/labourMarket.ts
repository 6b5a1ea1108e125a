import { unemployedShare } from '../../case/dataTables';
import { labourMarketTable as words } from '../../text/tables/labourMarket';
import { sheetWords } from '../../text/tables/sheet';
import type { Block, Column, Context, Formula, Place, Row, TableDefinition } from '../definition';
import { ownRows, valuesIn } from '../../case/rows';
import { missing, single, whenKnown, type Condition } from '../observed';
import { plainText } from '../plainText';
import { yearColumns, yearKeys } from './yearColumns';

/** The statuses of table 13563 as the data sheet names them: each person has one, so that they are the whole together. */
const statuses = {
  employed: 'Sysselsatte',
  unemployed: 'Arbeidsledige',
  measures: 'Arbeidsmarkedstiltak',
  studying: 'Utdanning',
  disability: 'AAP/Uføretrygd',
  pension: 'AFP/Alderspensjon',
  others: 'Andre',
} as const;
/** Table 06445. */
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
  body: (c) => ({
    blocks: [statusBlock(c), unemploymentBlock(c)],
    workings: [newestBlock(c)],
    notes: [
      c.say(words.note),
      c.say(words.unemploymentNote),
      ...(c.municipalities.length > 1 ? [c.say(words.noSum)] : []),
      ...lacking(c),
    ],
  }),
};

/** Where a row's figures are found. */
type Where = (at: Place) => readonly Condition[];
const byName: Where = (at) => [['Område', `$${at.of('place')}`]];

/**
 * The area where it is more than one municipality, its municipalities, the county and the country. Shares cannot be added: an area has figures
 * of its own only where the statistics give it some, as they do a county.
 */
const placeRows = (c: Context, cells: (where: Where) => Row['cells']): Row[] => [
  ...(c.municipalities.length > 1 ? [{ role: 'total' as const, cells: { place: '=Sak_navn', ...cells(byName) } }] : []),
  ...c.municipalities.map((name): Row => ({ cells: { place: plainText(name), ...cells(byName) } })),
  { cells: { place: '=Sak_fylke', ...cells((at) => [['Nivå', '"fylke"'], ...byName(at)]) } },
  { cells: { place: c.say(words.country), ...cells(() => [['Nivå', '"land"']]) } },
];

const figure =
  (where: Where, indicator: Indicator, year: (at: Place) => string): Formula =>
  (at) =>
    `=${single('labourMarket', [...where(at), ['Indikator', `"${indicators[indicator]}"`], ['År', year(at)]])}`;

const newestYear =
  (indicator: Indicator) =>
  (at: Place): string =>
    at.cell('newest', 'year', Object.keys(indicators).indexOf(indicator));

/** Columns whose header has a word that is not to be broken. */
const longWords: Readonly<Record<string, number>> = { unemployed: 86, disability: 74, pension: 86 };

const statusBlock = (c: Context): Block => ({
  key: 'status',
  columns: [
    {
      key: 'place',
      title: (at) => `="${c.say(words.status)}"&IF(ISNUMBER(${newestYear('employed')(at)})," "&${newestYear('employed')(at)},"")`,
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
          ? (at) => `="${c.say(words.rate)}"&IF(ISNUMBER(${newestYear(key)(at)})," "&${newestYear(key)(at)},"")`
          : c.say(words[key]),
      format: 'share',
      width: longWords[key] ?? 62,
    })),
  ],
  rows: placeRows(c, (where) => ({
    ...Object.fromEntries(
      ([...(Object.keys(statuses) as (keyof typeof statuses)[]), 'rate'] as const).map((key) => [
        key,
        figure(where, key, newestYear(key)),
      ]),
    ),
    active: (at) => whenKnown([at.of('employed'), at.of('unemployed')], `${at.of('employed')}+${at.of('unemployed')}`),
    outside: (at) => whenKnown([at.of('active')], `1-${at.of('active')}`),
  })),
});

const unemploymentBlock = (c: Context): Block => ({
  key: 'unemployment',
  columns: [
    { key: 'place', title: c.say(words.unemployment), format: 'text', role: 'label' },
    ...yearColumns('unemployment', c.span, (at) => `=${newestYear('wholly')(at)}`, 62).map((column): Column => ({
      ...column,
      format: 'share',
    })),
  ],
  rows: placeRows(c, (where) =>
    Object.fromEntries(yearKeys(c.span).map((year) => [year, figure(where, 'wholly', (at) => at.header('unemployment', year))])),
  ),
});

/** The newest year of each indicator: the tables do not come out together. */
const newestBlock = (c: Context): Block => ({
  key: 'newest',
  columns: [
    { key: 'indicator', title: c.say(sheetWords.workings), format: 'text', width: 200 },
    { key: 'year', title: c.say(sheetWords.year), format: 'year' },
  ],
  rows: Object.values(indicators).map((indicator): Row => ({
    cells: {
      indicator,
      year: (at) => {
        const held = `(Arbeidsmarked[Indikator]=${at.of('indicator')})`;
        return `=IF(COUNTIFS(Arbeidsmarked[Indikator],${at.of('indicator')})=0,${missing},SUMPRODUCT(MAX(${held}*Arbeidsmarked[År])))`;
      },
    },
  })),
});

/** Which indicators the municipalities lack, with the table that has them. */
function lacking(c: Context): string[] {
  const held = new Set(valuesIn('labourMarket', 'Indikator', ownRows(c.data, 'labourMarket', 'Verdi')));
  return [
    ...(Object.values(statuses).every((status) => held.has(status)) ? [] : [c.say(words.lacksStatus)]),
    ...(held.has(unemployedShare) ? [] : [c.say(words.lacksUnemployment)]),
    ...(held.has(employmentRate) ? [] : [c.say(words.lacksRate)]),
  ];
}
