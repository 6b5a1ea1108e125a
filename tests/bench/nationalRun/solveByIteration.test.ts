import fc from '../../fastCheck';
import { toRowMajor } from '../../../src/analysis/coefficients';
import { factorise, solve } from '../../../src/analysis/linearSystem';
import { country } from '../../analysis/inputOutputTables';
import { expectWithin } from '../../analysis/within';
import { iterated } from './iterated';

type Table = readonly (readonly number[])[];

const largestRow = (table: Table): number => Math.max(...table.map((row) => row.reduce((sum, value) => sum + value, 0)));

test('iteration that settles equals elimination, for any number of industries', () => {
  let settled = 0;
  fc.assert(
    fc.property(country, ({ coefficients }) => {
      const table = toRowMajor(coefficients);
      const b = Float64Array.from(coefficients.map((_, at) => at + 1));
      const x = new Float64Array(b.length);
      if (!iterated(table, b, x, largestRow(coefficients))) return;
      settled++;
      const exact = solve(factorise(table, b.length, 'coefficients'), b);
      const largest = Math.max(...exact);
      x.forEach((value, at) => expect(Math.abs(value - exact[at]!)).toBeLessThanOrEqual(1e-10 * largest));
    }),
  );
  expect(settled).toBeGreaterThan(20);
});

test('a column of zeros, and nothing to distribute', () => {
  const x = new Float64Array(2);
  expect(iterated(Float64Array.from([0, 0, 0, 0]), Float64Array.from([3, 0]), x, 0)).toBe(true);
  expect(Array.from(x)).toEqual([3, 0]);
});

test('what takes more than a unit to make a unit does not settle', () => {
  const table = Float64Array.from([0.5, 0.6, 0.6, 0.5]);
  expect(iterated(table, Float64Array.from([1, 1]), new Float64Array(2), 1.1)).toBe(false);
});

test('what goes slowly is left for elimination', () => {
  const table = Float64Array.from([0.4, 0.59, 0.59, 0.4]);
  const b = Float64Array.from([1, 1]);
  expect(iterated(table, b, new Float64Array(2), 0.99)).toBe(false);
  expectWithin(Array.from(solve(factorise(table, 2, 'coefficients'), b)), [100, 100], 1e-9);
});
