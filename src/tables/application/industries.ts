import { allIndustries } from '../../case/dataTables';
import { industryTable as words } from '../../text/tables/industries';
import { sheetWords } from '../../text/tables/sheet';
import type { Column, TableContext, SheetAddresses, Row, TableDefinition } from '../definition';
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
  body: (context) => {
    const first = 'y1';
    const last = `y${context.seriesYears}`;
    const observed = context.industries.length > 0;
    return {
      blocks: [
        {
          key: 'industries',
          columns: columns(context),
          // When the data have no industries, the table shows the total, and a note says what is missing.
          rows: observed
            ? context.industries.map((industry, index) => industryRow(context, industry, index))
            : [industryRow(context, allIndustries, 0)],
        },
        ...(observed ? [{ key: 'all', continues: true, columns: columns(context), rows: [totalRow(context)] }] : []),
      ],
      workings: [
        reference(context, 'reference', observed ? context.industries : [allIndustries]),
        reference(context, 'referenceTotal', [allIndustries]),
      ],
      charts: observed
        ? [
            {
              type: 'barClustered',
              title: context.say(words.chartTitle),
              altText: context.say(words.chartAlt),
              categoryTitle: context.say(words.industry),
              valueTitle: context.say(words.employed),
              rows: context.industries.length + 8,
              categories: (sheet) => sheet.columnRange('industries', 'industry'),
              series: [
                { name: context.say(words.first), values: (sheet) => sheet.columnRange('industries', first) },
                { name: context.say(words.last), values: (sheet) => sheet.columnRange('industries', last) },
              ],
            },
          ]
        : [],
      notes: [context.say(words.note), ...(observed ? [] : [context.say(words.lacksIndustries)])],
    };
  },
};

const columns = (context: TableContext): Column[] => [
  { key: 'industry', title: context.say(words.industry), format: 'text', role: 'label' },
  ...Array.from({ length: context.seriesYears }, (_, index): Column => ({
    key: `y${index + 1}`,
    title: `=${newestYear('employment')}-${context.seriesYears - 1 - index}`,
    format: 'count',
    width: 46,
  })),
  { key: 'change', title: context.say(words.change), format: 'count', width: 50 },
  { key: 'changeShare', title: context.say(words.changeShare), format: 'share', width: 50 },
  { key: 'shareArea', title: context.say(words.shareArea), format: 'share', width: 50 },
  { key: 'shareCounty', title: context.say(words.shareCounty), format: 'share', width: 50 },
  { key: 'shareCountry', title: context.say(words.shareCountry), format: 'share', width: 50 },
  { key: 'quotientCounty', title: context.say(words.quotientCounty), format: 'decimal', width: 50 },
  { key: 'quotientCountry', title: context.say(words.quotientCountry), format: 'decimal', width: 50 },
];

const yearCells = (context: TableContext): Row['cells'] =>
  Object.fromEntries(
    Array.from({ length: context.seriesYears }, (_, index) => {
      const key = `y${index + 1}`;
      return [
        key,
        (sheet: SheetAddresses) =>
          `=${areaSum('employment', [
            ['Næring', `$${sheet.sameRow('industry')}`],
            ['År', sheet.headerCell('industries', key)],
          ])}`,
      ];
    }),
  );

function derived(
  context: TableContext,
  total: (sheet: SheetAddresses) => string,
  reference: { block: string; row: number },
): Row['cells'] {
  const first = 'y1';
  const last = `y${context.seriesYears}`;
  const county = (sheet: SheetAddresses): string => sheet.cell(reference.block, 'county', reference.row);
  const country = (sheet: SheetAddresses): string => sheet.cell(reference.block, 'country', reference.row);
  const countyAll = (sheet: SheetAddresses): string => sheet.cell('referenceTotal', 'county', 0);
  const countryAll = (sheet: SheetAddresses): string => sheet.cell('referenceTotal', 'country', 0);
  return {
    change: (sheet) => whenKnown([sheet.sameRow(first), sheet.sameRow(last)], `${sheet.sameRow(last)}-${sheet.sameRow(first)}`),
    changeShare: (sheet) =>
      `=IF(N(${sheet.sameRow(first)})=0,${missing},IF(ISNUMBER(${sheet.sameRow(last)}),${sheet.sameRow(last)}/${sheet.sameRow(first)}-1,${missing}))`,
    shareArea: (sheet) => whenKnown([sheet.sameRow(last), total(sheet)], `${sheet.sameRow(last)}/${total(sheet)}`),
    shareCounty: (sheet) => whenKnown([county(sheet), countyAll(sheet)], `${county(sheet)}/${countyAll(sheet)}`),
    shareCountry: (sheet) => whenKnown([country(sheet), countryAll(sheet)], `${country(sheet)}/${countryAll(sheet)}`),
    quotientCounty: (sheet) => `=IFERROR(${sheet.sameRow('shareArea')}/${sheet.sameRow('shareCounty')},${missing})`,
    quotientCountry: (sheet) => `=IFERROR(${sheet.sameRow('shareArea')}/${sheet.sameRow('shareCountry')},${missing})`,
  };
}

/** The published total. It is not the sum of the rows, because it includes suppressed industries. */
const areaTotal =
  (context: TableContext) =>
  (sheet: SheetAddresses): string =>
    context.industries.length > 0
      ? sheet.cell('all', `y${context.seriesYears}`, 0)
      : sheet.cell('industries', `y${context.seriesYears}`, 0);

const industryRow = (context: TableContext, industry: string, index: number): Row => ({
  cells: {
    industry: plainText(industry),
    ...yearCells(context),
    ...derived(context, areaTotal(context), { block: 'reference', row: index }),
  },
  ...(industry === allIndustries ? { role: 'total' as const } : {}),
});

const totalRow = (context: TableContext): Row => ({
  role: 'total',
  cells: {
    industry: allIndustries,
    ...yearCells(context),
    ...derived(context, areaTotal(context), { block: 'referenceTotal', row: 0 }),
  },
});

/** The same industry in the county and in the country, in the newest year. */
function reference(context: TableContext, key: string, names: readonly string[]) {
  const jobsIn = (level: string, area: string) => (sheet: SheetAddresses) =>
    `=${single('employment', [
      ['Nivå', `"${level}"`],
      ...(level === 'fylke' ? ([['Område', area]] as const) : []),
      ['Næring', sheet.sameRow('industry')],
      ['År', sheet.headerCell('industries', `y${context.seriesYears}`)],
    ])}`;
  return {
    key,
    columns: [
      { key: 'industry', title: context.say(sheetWords.workings), format: 'text', width: 150 },
      { key: 'county', title: context.say(words.county), format: 'count' },
      { key: 'country', title: context.say(words.country), format: 'count' },
    ],
    rows: names.map((industry): Row => ({
      cells: { industry: plainText(industry), county: jobsIn('fylke', 'Sak_fylke'), country: jobsIn('land', '') },
    })),
  } as const;
}
