import fc from '../fastCheck';
import { largestRemainder } from '../../src/analysis/largestRemainder';
import published from '../cases/money/largest_remainder.json';

const { inputs, expected } = published;
const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);

describe('The largest remainder', () => {
  test('gives ten seats among 100 000 votes as published (Wikipedia)', () => {
    expect(largestRemainder(inputs.wiki.seats, inputs.wiki.votes)).toEqual(expected.wiki);
  });

  test('takes a seat from the smallest when there is one more: the Alabama paradox', () => {
    expect(inputs.alabama.seats.map((seats) => largestRemainder(seats, inputs.alabama.weights))).toEqual(expected.alabama);
  });

  test('gives an odd unit to the first of two equal weights', () => {
    expect(largestRemainder(3, [1, 1])).toEqual([2, 1]);
  });

  test('reads a weight as the decimal that its digits say', () => {
    expect(largestRemainder(10, [0.1, 0.7])).toEqual(largestRemainder(10, [1, 7]));
  });

  test('gives parts that sum to the whole, each less than one unit from its exact quota', () => {
    const weights = fc.array(fc.nat({ max: 10_000 }), { minLength: 1, maxLength: 30 }).filter((some) => sum(some) > 0);
    fc.assert(
      fc.property(fc.nat({ max: 1_000_000 }), weights, (units, some) => {
        const parts = largestRemainder(units, some);
        expect(sum(parts)).toBe(units);
        parts.forEach((part, index) => {
          const quota = (units * some[index]!) / sum(some);
          expect(Math.abs(part - quota)).toBeLessThan(1);
        });
      }),
    );
  });
});
