import { allIndustries } from '../../case/dataTables';
import { industryTable as words } from '../../text/tables/industries';
import { sheetWords } from '../../text/tables/sheet';
import type { Column, Context, Place, Row, TableDefinition } from '../definition';
import { plainText } from '../plainText';
import { areaSum, missing, newestYear, single, whenKnown } from '../observed';

/** S4: ten years of employment by industry, beside the county and the country. */
export const industries: TableDefinition = {
  id: 'S4',
  pack: 'application',
  title: words.title,
  sheet: words.sheet,
  data: ['employment'],
  cites: ['OR 3.1.3'],
  body: (c) => {
    const first = 'y1';
    const last = `y${c.span}`;
    const observed = c.industries.length > 0;
    return {
      blocks: [
        {
          key: 'industries',
          columns: columns(c),
          // Without industries the total still stands, and the note says what is missing.
          rows: observed
            ? c.industries.map((industry, index) => industryRow(c, industry, index))
            : [industryRow(c, allIndustries, 0)],
        },
        ...(observed ? [{ key: 'all', continues: true, columns: columns(c), rows: [totalRow(c)] }] : []),
      ],
      workings: [
        reference(c, 'reference', observed ? c.industries : [allIndustries]),
        reference(c, 'referenceTotal', [allIndustries]),
      ],
      charts: observed
        ? [
            {
              type: 'barClustered',
              title: c.say(words.chartTitle),
              altText: c.say(words.chartAlt),
              categoryTitle: c.say(words.industry),
              valueTitle: c.say(words.employed),
              rows: c.industries.length + 8,
              categories: (at) => at.column('industries', 'industry'),
              series: [
                { name: c.say(words.first), values: (at) => at.column('industries', first) },
                { name: c.say(words.last), values: (at) => at.column('industries', last) },
              ],
            },
          ]
        : [],
      notes: [c.say(words.note), ...(observed ? [] : [c.say(words.lacksIndustries)])],
    };
  },
};

const columns = (c: Context): Column[] => [
  { key: 'industry', title: c.say(words.industry), format: 'text', role: 'label' },
  ...Array.from({ length: c.span }, (_, index): Column => ({
    key: `y${index + 1}`,
    title: `=${newestYear('employment')}-${c.span - 1 - index}`,
    format: 'count',
    width: 46,
  })),
  { key: 'change', title: c.say(words.change), format: 'count', width: 50 },
  { key: 'changeShare', title: c.say(words.changeShare), format: 'share', width: 50 },
  { key: 'shareArea', title: c.say(words.shareArea), format: 'share', width: 50 },
  { key: 'shareCounty', title: c.say(words.shareCounty), format: 'share', width: 50 },
  { key: 'shareCountry', title: c.say(words.shareCountry), format: 'share', width: 50 },
  { key: 'quotientCounty', title: c.say(words.quotientCounty), format: 'decimal', width: 50 },
  { key: 'quotientCountry', title: c.say(words.quotientCountry), format: 'decimal', width: 50 },
];

const yearCells = (c: Context): Row['cells'] =>
  Object.fromEntries(
    Array.from({ length: c.span }, (_, index) => {
      const key = `y${index + 1}`;
      return [
        key,
        (at: Place) =>
          `=${areaSum('employment', [
            ['Næring', `$${at.of('industry')}`],
            ['År', at.header('industries', key)],
          ])}`,
      ];
    }),
  );

function derived(c: Context, total: (at: Place) => string, reference: { block: string; row: number }): Row['cells'] {
  const first = 'y1';
  const last = `y${c.span}`;
  const county = (at: Place): string => at.cell(reference.block, 'county', reference.row);
  const country = (at: Place): string => at.cell(reference.block, 'country', reference.row);
  const countyAll = (at: Place): string => at.cell('referenceTotal', 'county', 0);
  const countryAll = (at: Place): string => at.cell('referenceTotal', 'country', 0);
  return {
    change: (at) => whenKnown([at.of(first), at.of(last)], `${at.of(last)}-${at.of(first)}`),
    changeShare: (at) =>
      `=IF(N(${at.of(first)})=0,${missing},IF(ISNUMBER(${at.of(last)}),${at.of(last)}/${at.of(first)}-1,${missing}))`,
    shareArea: (at) => whenKnown([at.of(last), total(at)], `${at.of(last)}/${total(at)}`),
    shareCounty: (at) => whenKnown([county(at), countyAll(at)], `${county(at)}/${countyAll(at)}`),
    shareCountry: (at) => whenKnown([country(at), countryAll(at)], `${country(at)}/${countryAll(at)}`),
    quotientCounty: (at) => `=IFERROR(${at.of('shareArea')}/${at.of('shareCounty')},${missing})`,
    quotientCountry: (at) => `=IFERROR(${at.of('shareArea')}/${at.of('shareCountry')},${missing})`,
  };
}

/** The total is the published one, not the sum of the rows: suppressed industries are in it. */
const areaTotal =
  (c: Context) =>
  (at: Place): string =>
    c.industries.length > 0 ? at.cell('all', `y${c.span}`, 0) : at.cell('industries', `y${c.span}`, 0);

const industryRow = (c: Context, industry: string, index: number): Row => ({
  cells: {
    industry: plainText(industry),
    ...yearCells(c),
    ...derived(c, areaTotal(c), { block: 'reference', row: index }),
  },
  ...(industry === allIndustries ? { role: 'total' as const } : {}),
});

const totalRow = (c: Context): Row => ({
  role: 'total',
  cells: { industry: allIndustries, ...yearCells(c), ...derived(c, areaTotal(c), { block: 'referenceTotal', row: 0 }) },
});

/** The same industry in the county and in the country, in the newest year. */
function reference(c: Context, key: string, names: readonly string[]) {
  const at10 = (level: string, area: string) => (at: Place) =>
    `=${single('employment', [
      ['Nivå', `"${level}"`],
      ...(level === 'fylke' ? ([['Område', area]] as const) : []),
      ['Næring', at.of('industry')],
      ['År', at.header('industries', `y${c.span}`)],
    ])}`;
  return {
    key,
    columns: [
      { key: 'industry', title: c.say(sheetWords.workings), format: 'text', width: 150 },
      { key: 'county', title: c.say(words.county), format: 'count' },
      { key: 'country', title: c.say(words.country), format: 'count' },
    ],
    rows: names.map((industry): Row => ({
      cells: { industry: plainText(industry), county: at10('fylke', 'Sak_fylke'), country: at10('land', '') },
    })),
  } as const;
}
