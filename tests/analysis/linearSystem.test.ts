import fc from '../fastCheck';
import pymrio from '../cases/inputOutput/io_pymrio_small.json';
import { toTable, toRowMajor } from '../../src/analysis/coefficients';
import { factorise, inverseFromFactors, solve } from '../../src/analysis/linearSystem';
import { country } from './inputOutputTables';
import { refusal } from './refusal';
import { expectWithin } from './within';

type Table = readonly (readonly number[])[];

const transposed = (table: Table): number[][] => table.map((_, index) => table.map((row) => row[index]!));
const inverted = (table: Table): number[][] =>
  toTable(inverseFromFactors(factorise(toRowMajor(table), table.length, 'coefficients'), table.length), table.length);

describe('Six sectors of two regions (pymrio)', () => {
  const { inputs, expected, tolerance } = pymrio;
  const output = inputs.Z.map((row, index) => [...row, ...inputs.Y[index]!].reduce((sum, value) => sum + value, 0));
  const perColumn = (flows: Table): number[][] => flows.map((row) => row.map((value, index) => value / output[index]!));

  test('output, coefficients and inverse', () => {
    expectWithin(output, expected.x, tolerance);
    expectWithin(perColumn(inputs.Z), expected.A, tolerance);
    expectWithin(inverted(perColumn(inputs.Z)), expected.L, tolerance);
  });

  test('the inverse of the sales (Ghosh) is that of the table of sales turned round', () => {
    expectWithin(transposed(inverted(perColumn(transposed(inputs.Z)))), expected.G, tolerance);
  });

  test('two factors per output, and their multipliers by the transposed system', () => {
    const perOutput = perColumn(inputs.F);
    expectWithin(perOutput, expected.S, tolerance);
    const turned = toRowMajor(transposed(expected.A));
    const multipliers = perOutput.map((row) => Array.from(solve(factorise(turned, 6, 'coefficients'), row)));
    expectWithin(multipliers, expected.M, tolerance);
  });
});

describe('For any table', () => {
  const right = (n: number): number[] => Array.from({ length: n }, (_, index) => index + 1);

  test('elimination satisfies x = M·x + b', () => {
    fc.assert(
      fc.property(country, ({ coefficients }) => {
        const b = right(coefficients.length);
        const x = solve(factorise(toRowMajor(coefficients), b.length, 'coefficients'), b);
        const back = coefficients.map((row, index) => row.reduce((sum, value, column) => sum + value * x[column]!, b[index]!));
        expectWithin(
          back.map((value, index) => value / x[index]! - 1),
          b.map(() => 0),
          1e-12,
        );
      }),
    );
  });
});

describe('Edges', () => {
  test('a table in which making a unit needs more than a unit has no solution', () => {
    const table = Float64Array.from([0.5, 0.6, 0.6, 0.5]);
    expect(refusal(() => factorise(table, 2, 'coefficients'))).toEqual({ reason: 'no-solution', argument: 'coefficients' });
  });

  test('a table in which making a unit needs exactly a unit has no solution', () => {
    const table = Float64Array.from([0.5, 0.5, 0.5, 0.5]);
    expect(refusal(() => factorise(table, 2, 'coefficients'))).toEqual({ reason: 'no-solution', argument: 'coefficients' });
  });
});
