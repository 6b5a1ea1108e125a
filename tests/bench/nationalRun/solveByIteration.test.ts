import fc from '../../fastCheck';
import { toRowMajor } from '../../../src/analysis/coefficients';
import { factorise, solve } from '../../../src/analysis/linearSystem';
import { country } from '../../analysis/inputOutputTables';
import { expectWithin } from '../../analysis/within';
import { solveByIteration } from './solveByIteration';

type Table = readonly (readonly number[])[];

const largestRow = (table: Table): number => Math.max(...table.map((row) => row.reduce((sum, value) => sum + value, 0)));

test('iteration that converges gives the same as elimination, for any number of industries', () => {
  let converged = 0;
  fc.assert(
    fc.property(country, ({ coefficients }) => {
      const table = toRowMajor(coefficients);
      const b = Float64Array.from(coefficients.map((_, index) => index + 1));
      const x = new Float64Array(b.length);
      if (!solveByIteration(table, b, x, largestRow(coefficients))) return;
      converged++;
      const exact = solve(factorise(table, b.length, 'coefficients'), b);
      const largest = Math.max(...exact);
      x.forEach((value, index) => expect(Math.abs(value - exact[index]!)).toBeLessThanOrEqual(1e-10 * largest));
    }),
  );
  expect(converged).toBeGreaterThan(20);
});

test('a table of zeros gives b itself', () => {
  const x = new Float64Array(2);
  expect(solveByIteration(Float64Array.from([0, 0, 0, 0]), Float64Array.from([3, 0]), x, 0)).toBe(true);
  expect(Array.from(x)).toEqual([3, 0]);
});

test('iteration does not converge when a unit of output needs more than a unit of input', () => {
  const table = Float64Array.from([0.5, 0.6, 0.6, 0.5]);
  expect(solveByIteration(table, Float64Array.from([1, 1]), new Float64Array(2), 1.1)).toBe(false);
});

test('iteration that converges slowly is given up, and elimination solves the system', () => {
  const table = Float64Array.from([0.4, 0.59, 0.59, 0.4]);
  const b = Float64Array.from([1, 1]);
  expect(solveByIteration(table, b, new Float64Array(2), 0.99)).toBe(false);
  expectWithin(Array.from(solve(factorise(table, 2, 'coefficients'), b)), [100, 100], 1e-9);
});
