import fc from '../fastCheck';
import germany from '../cases/inputOutput/io_germany_1995_eurostat.json';
import textbook from '../cases/inputOutput/io_miller_blair_2x2.json';
import households from '../cases/inputOutput/io_miller_blair_households.json';
import { leontief } from '../../src/analysis/leontief';
import { multipliers } from '../../src/analysis/multipliers';
import { country } from './inputOutputTables';
import { refusal } from './refusal';
import { expectWithin } from './within';

const column = (table: readonly (readonly number[])[], index: number): number[] => table.map((row) => row[index]!);

test('Miller & Blair 2009, table 2.4: output multipliers of two industries', () => {
  const { expected, inputs, tolerance } = textbook;
  expectWithin(multipliers(expected.A, inputs.labour_coeff).typeI.output, expected.output_multipliers, tolerance);
});

describe('Miller & Blair 2009, sections 2.5.2 and 6.2: households that also work for each other', () => {
  const { inputs, expected, tolerance } = households;
  const n = inputs.n_industries;
  const table = inputs.A_closed.slice(0, n).map((row) => row.slice(0, n));
  const income = inputs.household_income_coeff;
  const consumption = column(inputs.A_closed, n).slice(0, n);
  const boughtFromHouseholds = inputs.A_closed[n]![n]!;
  // With income in place of employment, the employment multipliers are income multipliers.
  const { typeI, typeII } = multipliers(table, income, { income, consumption, boughtFromHouseholds });

  test('output: type I, and type II summed over the industries', () => {
    expectWithin(typeI.output, expected.simple_output, tolerance);
    expectWithin(typeII!.output, expected.truncated_total_output, tolerance);
  });

  test('output with the households’ own row, the total multiplier of the book, equals type II plus the income', () => {
    expectWithin(
      typeII!.output.map((value, index) => value + expected.total_income[index]!),
      expected.total_output,
      tolerance,
    );
  });

  test('income: simple, total and their ratio to the income of the industry itself', () => {
    expectWithin(typeI.employment, expected.simple_income, tolerance);
    expectWithin(typeI.employmentRatio, expected.type1_income, tolerance);
    // The total also counts the households’ payments to each other, 5 øre of each krone.
    const total = typeII!.employment.map((value) => value / (1 - boughtFromHouseholds));
    expectWithin(total, expected.total_income, tolerance);
    expectWithin(
      total.map((value, index) => value / income[index]!),
      expected.type2_income,
      tolerance,
    );
  });

  test('the ratio of total to simple income is the same in every industry, and equals the households’ own element of the closed inverse', () => {
    const ratios = typeII!.employment.map((value, index) => value / (1 - boughtFromHouseholds) / typeI.employment[index]!);
    expectWithin(ratios, expected.typeII_over_typeI, tolerance);
    expectWithin(ratios, [expected.Lhh, expected.Lhh], tolerance);
  });
});

describe('Germany 1995 (Eurostat 2008, tables 15.10 and 15.15)', () => {
  const { inputs, expected, tolerance, tolerance_printed } = germany;
  const perOutput = (values: readonly number[]): number[] => values.map((value, index) => value / inputs.output[index]!);

  test('output and employment multipliers, and total jobs per job in the industry', () => {
    const { typeI } = multipliers(expected.full.A, perOutput(inputs.employment_thousand_persons));
    expectWithin(typeI.output, expected.full.output_multipliers, tolerance);
    expectWithin(typeI.output, expected.printed.output_multipliers, tolerance_printed);
    expectWithin(typeI.employment, expected.full.employment_multipliers, tolerance);
    expectWithin(typeI.employment, expected.printed.employment_multipliers, tolerance_printed);
    expectWithin(typeI.employmentRatio, expected.full.employment_type1_ratio, tolerance);
  });

  test('with value added in place of employment: multipliers of value added', () => {
    const added = perOutput(inputs.gva);
    expectWithin(added, expected.printed.gva_coeff, tolerance_printed);
    const { typeI } = multipliers(expected.full.A, added);
    expectWithin(typeI.employment, expected.full.gva_multipliers, tolerance);
    expectWithin(typeI.employment, expected.printed.gva_multipliers, tolerance_printed);
  });
});

describe('For any table', () => {
  test('the ratio of type II to type I of income is the same in every industry', () => {
    fc.assert(
      fc.property(country, ({ coefficients, income, consumption }) => {
        const { typeI, typeII } = multipliers(coefficients, income, { income, consumption });
        const ratios = typeII!.employment.map((value, index) => value / typeI.employment[index]!);
        for (const ratio of ratios) expect(ratio).toBeCloseTo(ratios[0]!, 10);
      }),
    );
  });

  test('type II is never below type I, because households only add', () => {
    fc.assert(
      fc.property(country, ({ coefficients, employmentPerOutput, income, consumption }) => {
        const { typeI, typeII } = multipliers(coefficients, employmentPerOutput, { income, consumption });
        typeII!.output.forEach((value, index) => expect(value).toBeGreaterThanOrEqual(typeI.output[index]! - 1e-12));
        typeII!.employment.forEach((value, index) => expect(value).toBeGreaterThanOrEqual(typeI.employment[index]! - 1e-12));
      }),
    );
  });

  test('output multipliers are the column sums of the inverse', () => {
    fc.assert(
      fc.property(country, ({ coefficients, employmentPerOutput }) => {
        const inverse = leontief(coefficients);
        const sums = coefficients.map((_, index) => column(inverse, index).reduce((sum, value) => sum + value, 0));
        expectWithin(multipliers(coefficients, employmentPerOutput).typeI.output, sums, 1e-12);
      }),
    );
  });
});

describe('Edges', () => {
  const table = [
    [0.1, 0.2],
    [0.3, 0.1],
  ];

  test('an industry without jobs has multipliers, but no ratio', () => {
    const { typeI } = multipliers(table, [0, 0.5]);
    expect(typeI.employment[0]).toBeGreaterThan(0);
    expect(typeI.employmentRatio[0]).toBeNull();
    expect(typeI.employmentRatio[1]).toBeGreaterThan(1);
  });

  test('type II is left out when there are no households', () => {
    expect(multipliers(table, [1, 1]).typeII).toBeUndefined();
  });

  test('wages and consumption that together use more than is produced have no solution', () => {
    expect(refusal(() => multipliers(table, [1, 1], { income: [1, 1], consumption: [0.9, 0.9] }))).toEqual({
      reason: 'no-solution',
      argument: 'households',
    });
  });

  test('lists of another size than the table, and shares out of bounds, are refused', () => {
    expect(refusal(() => multipliers(table, [1]))).toMatchObject({ reason: 'sizes-differ', argument: 'employmentPerOutput' });
    expect(refusal(() => multipliers(table, [1, null]))).toMatchObject({ reason: 'figure-missing', position: 2 });
    expect(refusal(() => multipliers(table, [1, -1]))).toMatchObject({ reason: 'figure-negative', position: 2 });
    expect(refusal(() => multipliers(table, [1, 1], { income: [0.1], consumption: [0.1, 0.1] }))).toMatchObject({
      reason: 'sizes-differ',
      argument: 'households',
    });
    expect(
      refusal(() => multipliers(table, [1, 1], { income: [0.1, 0.1], consumption: [0.1, 0.1], boughtFromHouseholds: 1 })),
    ).toMatchObject({
      reason: 'outside-bounds',
      argument: 'households',
    });
  });
});
