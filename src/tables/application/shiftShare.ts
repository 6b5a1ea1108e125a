import { missingFigure } from '../../case/missing';
import { shiftShareTable as words } from '../../text/tables/shiftShare';
import { sheetWords } from '../../text/tables/sheet';
import { levels } from '../../case/dataTables';
import type { Block, Column, Context, Place, Row, TableDefinition } from '../definition';
import { cellOf, valuesIn } from '../../case/rows';
import { missing, single, whenKnown } from '../observed';
import { plainText } from '../plainText';

const components = ['national', 'mix', 'regional'] as const;

/** S5: how much of each industry's change is the reference's, the industries' and the area's own. */
export const shiftShare: TableDefinition = {
  id: 'S5',
  pack: 'application',
  title: words.title,
  sheet: words.title,
  needs: ['S4'],
  data: ['employment'],
  cites: ['OR 3.1.3', 'Dunn (1960), Papers of the Regional Science Association 6, 97–112'],
  body: (c) => ({
    blocks: [
      { key: 'components', columns: columns(c), rows: namesOf(c).map((name, index) => industryRow(name, index)) },
      { key: 'sums', continues: true, columns: columns(c), rows: [sumRow(c)] },
      basisBlock(c),
    ],
    workings: [countsBlock(c), computedBlock(c)],
    notes: [
      c.say(words.note),
      c.say(words.choice),
      ...(c.industries.length === 0 ? [c.say(words.lacksArea)] : []),
      ...(holdsCountry(c) ? [] : [c.say(words.lacksCountry)]),
    ],
  }),
};

/** Without industries the table still stands, and a note says what is missing. */
const namesOf = (c: Context): readonly string[] => (c.industries.length > 0 ? c.industries : [missingFigure]);

const firstYear = (at: Place): string => at.on('S4').header('industries', 'y1');
const lastYear =
  (c: Context) =>
  (at: Place): string =>
    at.on('S4').header('industries', `y${c.span}`);

const columns = (c: Context): Column[] => [
  { key: 'industry', title: c.say(words.industry), format: 'text', role: 'label', width: 230 },
  { key: 'first', title: (at) => `=${firstYear(at)}`, format: 'count', width: 75 },
  { key: 'last', title: (at) => `=${lastYear(c)(at)}`, format: 'count', width: 75 },
  {
    key: 'national',
    title: (at) => `="${c.say(words.asReference)} "&${at.cell('basis', 'name', 0)}`,
    format: 'count',
    width: 112,
  },
  { key: 'mix', title: c.say(words.mix), format: 'count', width: 112 },
  { key: 'regional', title: c.say(words.regional), format: 'count', width: 112 },
  { key: 'sum', title: c.say(words.sum), format: 'count', width: 112, role: 'total' },
];

const industryRow = (name: string, index: number): Row => ({
  cells: {
    industry: plainText(name),
    first: (at) => `=${at.cell('counts', 'area0', index)}`,
    last: (at) => `=${at.cell('counts', 'area1', index)}`,
    ...Object.fromEntries(
      components.map((key) => [
        key,
        (at: Place) => {
          const cell = at.cell('computed', key, index);
          return whenKnown([cell], cell);
        },
      ]),
    ),
    sum: (at) => {
      const cells = components.map((key) => at.of(key));
      return whenKnown(cells, cells.join('+'));
    },
  },
});

const sumRow = (c: Context): Row => ({
  role: 'total',
  cells: {
    industry: c.say(words.all),
    ...Object.fromEntries(
      (['first', 'last', ...components, 'sum'] as const).map((key) => [
        key,
        (at: Place) => {
          const all = at.column('components', key);
          return `=IF(COUNT(${all})<ROWS(${all}),${missing},SUM(${all}))`;
        },
      ]),
    ),
  },
});

/** Which place the area is compared with: the country where all its industries are known in both years, else the county. */
const basisBlock = (c: Context): Block => ({
  key: 'basis',
  columns: [
    { key: 'label', title: c.say(words.basis), format: 'text', role: 'label' },
    { key: 'name', title: '', format: 'text' },
  ],
  rows: [
    {
      cells: {
        label: c.say(words.comparedWith),
        name: (at) => {
          const known = (place: 'county' | 'country'): string => {
            const [before, after] = [at.column('counts', `${place}0`), at.column('counts', `${place}1`)];
            return `COUNT(${before},${after})=2*ROWS(${after})`;
          };
          return `=IF(${known('country')},"${c.say(words.country)}",IF(AND(${known('county')},Sak_navn<>Sak_fylke),Sak_fylke,${missing}))`;
        },
      },
    },
  ],
});

const sides = ['area', 'county', 'country'] as const;

/** Jobs by industry in the first and the last year: the area's from S4, and what they are compared with. */
function countsBlock(c: Context): Block {
  const counted =
    (side: (typeof sides)[number], year: 0 | 1) =>
    (at: Place, index: number): string => {
      if (c.industries.length === 0) return missingFigure;
      const column = year === 0 ? 'y1' : `y${c.span}`;
      const s4 = at.on('S4');
      if (side === 'area') return `=${s4.cell('industries', column, index)}`;
      if (year === 1) return `=${s4.cell('reference', side, index)}`;
      return `=${single('employment', [
        ['Nivå', side === 'county' ? '"fylke"' : '"land"'],
        ...(side === 'county' ? ([['Område', 'Sak_fylke']] as const) : []),
        ['Næring', at.of('industry')],
        ['År', s4.header('industries', column)],
      ])}`;
    };
  const compared =
    (year: 0 | 1) =>
    (at: Place): string => {
      const basis = at.cell('basis', 'name', 0);
      return `=IF(${basis}=${missing},${missing},IF(${basis}=Sak_fylke,${at.of(`county${year}`)},${at.of(`country${year}`)}))`;
    };
  return {
    key: 'counts',
    columns: [
      { key: 'industry', title: c.say(sheetWords.workings), format: 'text', width: 170 },
      ...sides.flatMap((side) =>
        ([0, 1] as const).map((year): Column => ({
          key: `${side}${year}`,
          title: c.say(side === 'area' ? sheetWords.area : words[side]),
          format: 'count',
        })),
      ),
      { key: 'reference0', title: c.say(words.basis), format: 'count' },
      { key: 'reference1', title: c.say(words.basis), format: 'count' },
    ],
    rows: namesOf(c).map((industry, index): Row => ({
      cells: {
        industry: plainText(industry),
        ...Object.fromEntries(
          sides.flatMap((side) =>
            ([0, 1] as const).map((year) => [`${side}${year}`, (at: Place) => counted(side, year)(at, index)] as const),
          ),
        ),
        reference0: compared(0),
        reference1: compared(1),
      },
    })),
  };
}

const computedBlock = (c: Context): Block => ({
  key: 'computed',
  columns: [...components, 'sum' as const].map((key): Column => ({
    key,
    title: c.say(words[key === 'national' ? 'asReference' : key]),
    format: 'decimal',
  })),
  rows: namesOf(c).map(() => ({ cells: {} })),
  spill: (at) =>
    `=OMST.SHIFTSHARE(${['area0', 'area1', 'reference0', 'reference1'].map((key) => at.column('counts', key)).join(',')})`,
});

/** Does the data hold every industry of the area for the whole country too? */
function holdsCountry(c: Context): boolean {
  const level = cellOf('employment');
  const held = valuesIn(
    'employment',
    'Næring',
    c.data.employment.filter((row) => level(row, 'Nivå') === levels[2]),
  );
  return c.industries.length > 0 && c.industries.every((industry) => held.includes(industry));
}
