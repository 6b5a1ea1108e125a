import fc from '../../fastCheck';
import region from '../../cases/inputOutput/closure_region_flq.json';
import { multipliers } from '../../../src/analysis/multipliers';
import { regionalEmploymentMultipliers } from './regionalMultipliers';
import { regionalise } from '../../../src/analysis/regionalise';
import { country } from '../../analysis/inputOutputTables';
import { refusal } from '../../analysis/refusal';
import { expectWithin } from '../../analysis/within';

const inLists = (values: readonly Float64Array[]): number[][] => values.map((row) => Array.from(row));

test('the German table of 1995 in a region of 3 900 jobs, FLQ 0.25: jobs per output times the printed inverse', () => {
  const { inputs, expected, tolerance } = region;
  const perOutput = inputs.output_per_job.map((output) => 1 / output);
  const wanted = perOutput.map((_, j) => perOutput.reduce((sum, each, i) => sum + each * expected.L_regional[i]![j]!, 0));
  const table = { coefficients: inputs.A_national, employmentPerOutput: perOutput };
  expectWithin(
    inLists(regionalEmploymentMultipliers(table, [inputs.emp_region], inputs.emp_national, inputs.delta)),
    [wanted],
    tolerance,
  );
});

test('the answers for all regions of a country equal those for one region at a time', () => {
  fc.assert(
    fc.property(country, fc.double({ min: 0, max: 0.9, noNaN: true }), (tables, delta) => {
      const { coefficients, employmentPerOutput, regions, national } = tables;
      const found = inLists(regionalEmploymentMultipliers({ coefficients, employmentPerOutput }, regions, national, delta));
      const wanted = regions.map(
        (jobs) => multipliers(regionalise(coefficients, jobs, national, 'flq', delta), employmentPerOutput).typeI.employment,
      );
      wanted.forEach((row, region) => expectWithin(found[region]!, row, 1e-9 * Math.max(...row)));
    }),
  );
});

test('a region that lacks an industry, and a region where purchases are nearly all of the output, for which elimination replaces slow iteration', () => {
  const coefficients = [
    [0.5, 0.49],
    [0.49, 0.5],
  ];
  const table = { coefficients, employmentPerOutput: [1, 2] };
  const national = [100, 100];
  const found = inLists(regionalEmploymentMultipliers(table, [[50, 0], national], national, 0));
  const wanted = [[50, 0], national].map(
    (jobs) => multipliers(regionalise(coefficients, jobs, national, 'flq', 0), [1, 2]).typeI.employment,
  );
  expectWithin(found, wanted, 1e-9);
  expect(wanted[1]![0]).toBeGreaterThan(100);
});

test('refuses the same input as the other methods', () => {
  const table = { coefficients: [[0.1]], employmentPerOutput: [1] };
  expect(refusal(() => regionalEmploymentMultipliers(table, [[1, 2]], [3]))).toMatchObject({ reason: 'sizes-differ' });
  expect(refusal(() => regionalEmploymentMultipliers(table, [[-1]], [3]))).toMatchObject({ reason: 'figure-negative' });
  expect(refusal(() => regionalEmploymentMultipliers(table, [[1]], [0]))).toMatchObject({ reason: 'nothing-in-all' });
  expect(refusal(() => regionalEmploymentMultipliers({ ...table, coefficients: [[1]] }, [[1]], [3]))).toMatchObject({
    reason: 'column-sum-too-large',
  });
});
