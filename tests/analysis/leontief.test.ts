import fc from '../fastCheck';
import germany from '../cases/inputOutput/io_germany_1995_eurostat.json';
import textbook from '../cases/inputOutput/io_miller_blair_2x2.json';
import households from '../cases/inputOutput/io_miller_blair_households.json';
import pymrio from '../cases/inputOutput/io_pymrio_small.json';
import { leontief } from '../../src/analysis/leontief';
import { country } from './inputOutputTables';
import { refusal } from './refusal';
import { expectWithin } from './within';

type Table = readonly (readonly number[])[];

const perColumn = (flows: Table, output: readonly number[]): number[][] =>
  flows.map((row) => row.map((value, index) => value / output[index]!));
const transposed = (table: Table): number[][] => table.map((_, index) => table.map((row) => row[index]!));
const times = (table: Table, vector: readonly number[]): number[] =>
  table.map((row) => row.reduce((sum, value, index) => sum + value * vector[index]!, 0));

/** Ghosh's inverse (I − B)⁻¹ of sales per output of the seller, B_ij = Z_ij / x_i: the Leontief inverse of B turned round. */
const ghosh = (flows: Table, output: readonly number[]): number[][] => transposed(leontief(perColumn(transposed(flows), output)));

describe('Miller & Blair 2009, tables 2.3–2.4', () => {
  const { inputs, expected, tolerance, tolerance_printed } = textbook;
  const inverse = leontief(perColumn(inputs.Z, inputs.x));

  test('coefficients and inverse', () => {
    expectWithin(perColumn(inputs.Z, inputs.x), expected.A, tolerance);
    expectWithin(inverse, expected.L_full, tolerance);
    expectWithin(inverse, expected.L_printed, tolerance_printed);
    expectWithin(times(inverse, inputs.f_base), inputs.x, tolerance * 1e3);
  });

  test('a final demand of 600 and 1 500 takes an output of 1 247.5 and 1 841.6, and labour of 374.25 and 460.4', () => {
    const output = times(inverse, inputs.f_new);
    expectWithin(output, expected.x_new_full, tolerance * 1e3);
    expectWithin(output, expected.x_new_printed, tolerance_printed);
    const labour = output.map((value, index) => value * inputs.labour_coeff[index]!);
    expectWithin(labour, expected.labour_full, tolerance * 1e3);
    expectWithin(labour, expected.labour_printed, tolerance_printed);
  });

  test('the inverse of the sales of the same table (Ghosh)', () => {
    expectWithin(ghosh(inputs.Z, inputs.x), expected.ghosh, tolerance);
  });
});

test('Miller & Blair 2009, section 2.5.2: the table closed with its households', () => {
  const { inputs, expected, tolerance, tolerance_printed } = households;
  expectWithin(leontief(inputs.A_closed), expected.L_closed, tolerance);
  expectWithin(leontief(inputs.A_closed), expected.L_closed_printed, tolerance_printed);
});

test('Germany 1995 (Eurostat 2008, tables 15.6, 15.9 and 15.16): six industries', () => {
  const { inputs, expected, tolerance, tolerance_printed } = germany;
  const coefficients = perColumn(inputs.Z, inputs.output);
  expectWithin(coefficients, expected.full.A, tolerance);
  const { A_11, A_33, A_23_manufacturing, L_diag_first3, ghosh_col1 } = expected.printed;
  const shown = [coefficients[0]![0]!, coefficients[2]![2]!, coefficients[1]![1]!];
  expectWithin(shown, [A_11, A_33, A_23_manufacturing], tolerance_printed);
  const inverse = leontief(coefficients);
  expectWithin(inverse, expected.full.L, tolerance);
  const diagonal = inverse.map((row, index) => row[index]!);
  expectWithin(diagonal.slice(0, 3), L_diag_first3, tolerance_printed);
  const ofSales = ghosh(inputs.Z, inputs.total_final_use);
  expectWithin(ofSales, expected.full.ghosh, tolerance);
  const first = ofSales.map((row) => row[0]!);
  expectWithin(first, ghosh_col1, tolerance_printed);
});

test('a test table of pymrio in which the purchases of one sector cost a third more than its output is refused', () => {
  const { expected } = pymrio;
  expect(refusal(() => leontief(expected.A))).toMatchObject({
    reason: 'column-sum-too-large',
    argument: 'coefficients',
    column: 2,
  });
});

describe('For any table', () => {
  test('the inverse times I − A is I, from either side', () => {
    fc.assert(
      fc.property(country, ({ coefficients }) => {
        const inverse = leontief(coefficients);
        const rest = coefficients.map((row, i) => row.map((value, j) => Number(i === j) - value));
        const unit = coefficients.map((_, i) => coefficients.map((__, j) => Number(i === j)));
        expectWithin(
          inverse.map((row) => times(transposed(rest), row)),
          unit,
          1e-12,
        );
        expectWithin(
          rest.map((row) => times(transposed(inverse), row)),
          unit,
          1e-12,
        );
      }),
    );
  });

  test('a unit of final demand needs at least a unit of output, and no negative output in other industries', () => {
    fc.assert(
      fc.property(country, ({ coefficients }) => {
        leontief(coefficients).forEach((row, i) =>
          row.forEach((value, j) => expect(value).toBeGreaterThanOrEqual(Number(i === j))),
        );
      }),
    );
  });
});

test('a table that does not hold coefficients is refused', () => {
  expect(refusal(() => leontief([[0.1, 0.2]]))).toMatchObject({ reason: 'not-square' });
  expect(
    refusal(() =>
      leontief([
        [0.6, 0.1],
        [0.4, 0.1],
      ]),
    ),
  ).toEqual({ reason: 'column-sum-too-large', argument: 'coefficients', column: 1, sum: 1 });
  expect(refusal(() => leontief([[-0.1]]))).toMatchObject({ reason: 'figure-negative', position: 1 });
});
