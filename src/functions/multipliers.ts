import { multipliers, type Multipliers } from '../analysis/multipliers';
import { functionWords } from '../text/functions';
import { expected } from '../text/messages';
import { define } from './define';
import { boolean, figureLine, figureTable, householdTable, optional } from './kinds';
import { analysisReasons } from '../programme/reasons';

/** Miller & Blair (2009), section 2.5.2: two industries, their labour, and households that also work for each other. */
const example = [
  [
    [0.15, 0.25],
    [0.2, 0.05],
  ],
  [[0.3], [0.25]],
  [
    [0.3, 0.05],
    [0.25, 0.4],
    [0.05, 0.05],
  ],
];

/** The number of columns of one type of multiplier. */
const columnsOfType = 3;

export const MULTIPLIERS = define('MULTIPLIERS', {
  args: {
    coefficients: figureTable(expected.coefficients),
    employmentPerOutput: figureLine(),
    households: optional(householdTable(), undefined, 'none'),
    headers: optional(boolean(), false, 'FALSE'),
  },
  gives: 'table',
  columns: ({ households }) =>
    households ? functionWords.MULTIPLIERS.columns : functionWords.MULTIPLIERS.columns.slice(0, columnsOfType),
  answer: ({ coefficients, employmentPerOutput, households }) => {
    const { typeI, typeII } = multipliers(
      coefficients,
      employmentPerOutput,
      households && inColumns(households, coefficients.length),
    );
    return coefficients.map((_, industry) => [...row(typeI, industry), ...(typeII ? row(typeII, industry) : [])]);
  },
  refuses: [
    analysisReasons['not-square'],
    analysisReasons['column-sum-too-large'],
    analysisReasons['figure-negative'],
    analysisReasons['figure-missing'],
    analysisReasons['sizes-differ'],
    analysisReasons['outside-bounds'],
    analysisReasons['no-solution'],
  ],
  source: ['Miller & Blair (2009), Input–Output Analysis, 2nd ed., sections 2.5 and 6.2'],
  example,
});

const row = ({ output, employment, employmentRatio }: Multipliers, industry: number): (number | null)[] => [
  output[industry] ?? null,
  employment[industry] ?? null,
  employmentRatio[industry] ?? null,
];

/** Splits the rows into columns. When there is one row more than industries, the last row is the households' own. */
function inColumns(
  rows: readonly (readonly [income: number, consumption: number])[],
  n: number,
): { income: number[]; consumption: number[]; boughtFromHouseholds: number } {
  const hasOwn = rows.length === n + 1;
  const industries = hasOwn ? rows.slice(0, n) : rows;
  return {
    income: industries.map(([income]) => income),
    consumption: industries.map(([, consumption]) => consumption),
    boughtFromHouseholds: hasOwn ? (rows[n]?.[1] ?? 0) : 0,
  };
}
