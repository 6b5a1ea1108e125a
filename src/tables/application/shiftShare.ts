import { missingFigure } from '../../case/missing';
import { shiftShareTable as words } from '../../text/tables/shiftShare';
import { sheetWords } from '../../text/tables/sheet';
import { levels } from '../../case/dataTables';
import type { Block, Column, TableContext, SheetAddresses, Row, TableDefinition } from '../definition';
import { cellOf, valuesIn } from '../../case/rows';
import { missing, single, whenKnown } from '../observed';
import { plainText } from '../plainText';

const components = ['national', 'mix', 'regional'] as const;

/** S5: how much of each industry's change is due to the reference area, to the industry and to the area itself. */
export const shiftShare: TableDefinition = {
  id: 'S5',
  pack: 'application',
  title: words.title,
  sheet: words.title,
  needs: ['S4'],
  data: ['employment'],
  cites: ['OR 3.1.3', 'Dunn (1960), Papers of the Regional Science Association 6, 97–112'],
  body: (context) => ({
    blocks: [
      { key: 'components', columns: columns(context), rows: namesOf(context).map((name, index) => industryRow(name, index)) },
      { key: 'sums', continues: true, columns: columns(context), rows: [sumRow(context)] },
      basisBlock(context),
    ],
    workings: [countsBlock(context), computedBlock(context)],
    notes: [
      context.say(words.note),
      context.say(words.choice),
      ...(context.industries.length === 0 ? [context.say(words.lacksArea)] : []),
      ...(holdsCountry(context) ? [] : [context.say(words.lacksCountry)]),
    ],
  }),
};

/** The industries of the rows. When the data have none, the table gets one row of missing marks, and a note says what is missing. */
const namesOf = (context: TableContext): readonly string[] =>
  context.industries.length > 0 ? context.industries : [missingFigure];

const firstYear = (sheet: SheetAddresses): string => sheet.ofTable('S4').headerCell('industries', 'y1');
const lastYear =
  (context: TableContext) =>
  (sheet: SheetAddresses): string =>
    sheet.ofTable('S4').headerCell('industries', `y${context.seriesYears}`);

const columns = (context: TableContext): Column[] => [
  { key: 'industry', title: context.say(words.industry), format: 'text', role: 'label', width: 230 },
  { key: 'first', title: (sheet) => `=${firstYear(sheet)}`, format: 'count', width: 75 },
  { key: 'last', title: (sheet) => `=${lastYear(context)(sheet)}`, format: 'count', width: 75 },
  {
    key: 'national',
    title: (sheet) => `="${context.say(words.asReference)} "&${sheet.cell('basis', 'name', 0)}`,
    format: 'count',
    width: 112,
  },
  { key: 'mix', title: context.say(words.mix), format: 'count', width: 112 },
  { key: 'regional', title: context.say(words.regional), format: 'count', width: 112 },
  { key: 'sum', title: context.say(words.sum), format: 'count', width: 112, role: 'total' },
];

const industryRow = (name: string, index: number): Row => ({
  cells: {
    industry: plainText(name),
    first: (sheet) => `=${sheet.cell('counts', 'area0', index)}`,
    last: (sheet) => `=${sheet.cell('counts', 'area1', index)}`,
    ...Object.fromEntries(
      components.map((key) => [
        key,
        (sheet: SheetAddresses) => {
          const cell = sheet.cell('computed', key, index);
          return whenKnown([cell], cell);
        },
      ]),
    ),
    sum: (sheet) => {
      const cells = components.map((key) => sheet.sameRow(key));
      return whenKnown(cells, cells.join('+'));
    },
  },
});

const sumRow = (context: TableContext): Row => ({
  role: 'total',
  cells: {
    industry: context.say(words.all),
    ...Object.fromEntries(
      (['first', 'last', ...components, 'sum'] as const).map((key) => [
        key,
        (sheet: SheetAddresses) => {
          const all = sheet.columnRange('components', key);
          return `=IF(COUNT(${all})<ROWS(${all}),${missing},SUM(${all}))`;
        },
      ]),
    ),
  },
});

/** The place that the area is compared with: the country if all industries of the area are known there in both years, else the county. */
const basisBlock = (context: TableContext): Block => ({
  key: 'basis',
  columns: [
    { key: 'label', title: context.say(words.basis), format: 'text', role: 'label' },
    { key: 'name', title: '', format: 'text' },
  ],
  rows: [
    {
      cells: {
        label: context.say(words.comparedWith),
        name: (sheet) => {
          const known = (place: 'county' | 'country'): string => {
            const [before, after] = [sheet.columnRange('counts', `${place}0`), sheet.columnRange('counts', `${place}1`)];
            return `COUNT(${before},${after})=2*ROWS(${after})`;
          };
          return `=IF(${known('country')},"${context.say(words.country)}",IF(AND(${known('county')},Sak_navn<>Sak_fylke),Sak_fylke,${missing}))`;
        },
      },
    },
  ],
});

const sides = ['area', 'county', 'country'] as const;

/** Jobs by industry in the first and the last year: those of the area from S4, and those of the place that it is compared with. */
function countsBlock(context: TableContext): Block {
  const counted =
    (side: (typeof sides)[number], year: 0 | 1) =>
    (sheet: SheetAddresses, index: number): string => {
      if (context.industries.length === 0) return missingFigure;
      const column = year === 0 ? 'y1' : `y${context.seriesYears}`;
      const s4 = sheet.ofTable('S4');
      if (side === 'area') return `=${s4.cell('industries', column, index)}`;
      if (year === 1) return `=${s4.cell('reference', side, index)}`;
      return `=${single('employment', [
        ['Nivå', side === 'county' ? '"fylke"' : '"land"'],
        ...(side === 'county' ? ([['Område', 'Sak_fylke']] as const) : []),
        ['Næring', sheet.sameRow('industry')],
        ['År', s4.headerCell('industries', column)],
      ])}`;
    };
  const compared =
    (year: 0 | 1) =>
    (sheet: SheetAddresses): string => {
      const basis = sheet.cell('basis', 'name', 0);
      return `=IF(${basis}=${missing},${missing},IF(${basis}=Sak_fylke,${sheet.sameRow(`county${year}`)},${sheet.sameRow(`country${year}`)}))`;
    };
  return {
    key: 'counts',
    columns: [
      { key: 'industry', title: context.say(sheetWords.workings), format: 'text', width: 170 },
      ...sides.flatMap((side) =>
        ([0, 1] as const).map((year): Column => ({
          key: `${side}${year}`,
          title: context.say(side === 'area' ? sheetWords.area : words[side]),
          format: 'count',
        })),
      ),
      { key: 'reference0', title: context.say(words.basis), format: 'count' },
      { key: 'reference1', title: context.say(words.basis), format: 'count' },
    ],
    rows: namesOf(context).map((industry, index): Row => ({
      cells: {
        industry: plainText(industry),
        ...Object.fromEntries(
          sides.flatMap((side) =>
            ([0, 1] as const).map(
              (year) => [`${side}${year}`, (sheet: SheetAddresses) => counted(side, year)(sheet, index)] as const,
            ),
          ),
        ),
        reference0: compared(0),
        reference1: compared(1),
      },
    })),
  };
}

const computedBlock = (context: TableContext): Block => ({
  key: 'computed',
  columns: [...components, 'sum' as const].map((key): Column => ({
    key,
    title: context.say(words[key === 'national' ? 'asReference' : key]),
    format: 'decimal',
  })),
  rows: namesOf(context).map(() => ({ cells: {} })),
  spill: (sheet) =>
    `=OMST.SHIFTSHARE(${['area0', 'area1', 'reference0', 'reference1'].map((key) => sheet.columnRange('counts', key)).join(',')})`,
});

/** Whether the data have every industry of the area for the whole country too. */
function holdsCountry(context: TableContext): boolean {
  const level = cellOf('employment');
  const industriesOfCountry = valuesIn(
    'employment',
    'Næring',
    context.data.employment.filter((row) => level(row, 'Nivå') === levels[2]),
  );
  return context.industries.length > 0 && context.industries.every((industry) => industriesOfCountry.includes(industry));
}
