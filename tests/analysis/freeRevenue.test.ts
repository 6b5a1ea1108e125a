import fc from '../fastCheck';
import { municipalRevenue, taxBaseWithLoss } from '../../src/analysis/freeRevenue';
import { refusal } from './refusal';

/** Round figures of no real year. */
const parameters = { symmetricRate: 0.6, extraRate: 0.35, threshold: 0.9, deductionShare: 0.01, grantPerInhabitant: 30_000 };

describe('A municipality of 1 000 inhabitants', () => {
  test('at the national mean keeps its tax, gets the grant and pays the deduction', () => {
    expect(municipalRevenue({ population: 1000, taxPerInhabitant: 40_000 }, 40_000, parameters)).toEqual({
      tax: 40_000_000,
      equalisation: -400_000,
      grant: 30_000_000,
      total: 69_600_000,
    });
  });

  test('at 80 per cent of the mean gets 60 per cent of the 8 000 it lacks and 35 per cent of the 4 000 below 90 per cent', () => {
    const { equalisation } = municipalRevenue({ population: 1000, taxPerInhabitant: 32_000 }, 40_000, parameters);
    expect(equalisation).toBe(1000 * (4800 + 1400 - 400));
  });

  test('that loses an inhabitant with the mean tax loses the tax, grant and equalisation of one inhabitant', () => {
    const [before, after] = [1000, 999].map((population) =>
      municipalRevenue({ population, taxPerInhabitant: 40_000 }, 40_000, parameters),
    );
    expect((before?.total ?? NaN) - (after?.total ?? NaN)).toBe(69_600);
  });
});

test('for any figures, the total is the sum of its parts in whole kroner', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.5, max: 1e6, noNaN: true }),
      fc.double({ min: 0, max: 2e5, noNaN: true }),
      fc.double({ min: 1, max: 1e5, noNaN: true }),
      (population, taxPerInhabitant, mean) => {
        const { tax, equalisation, grant, total } = municipalRevenue({ population, taxPerInhabitant }, mean, parameters);
        expect([tax, equalisation, grant, total].every(Number.isInteger)).toBe(true);
        expect(total).toBe(tax + equalisation + grant);
      },
    ),
  );
});

describe('A loss', () => {
  const base = { population: 5000, taxPerInhabitant: 36_000 };

  test('of 39 inhabitants and 122 employed residents at 30 000 kroner lowers the tax by 3.66 million', () => {
    const after = taxBaseWithLoss(base, { population: 39, employed: 122 }, 30_000);
    expect(after.population).toBe(4961);
    expect(after.population * after.taxPerInhabitant).toBeCloseTo(5000 * 36_000 - 122 * 30_000, 4);
  });

  test('is compensated by the equalisation: a municipality below 90 per cent gets back all but 5 per cent of the lost tax', () => {
    const after = taxBaseWithLoss(base, { population: 0, employed: 100 }, 30_000);
    const change = municipalRevenue(after, 42_000, parameters).total - municipalRevenue(base, 42_000, parameters).total;
    expect(change).toBeCloseTo(-0.05 * 3_000_000, -1);
  });

  test('of nothing changes nothing', () => {
    expect(taxBaseWithLoss(base, { population: 0, employed: 0 }, 30_000)).toEqual(base);
  });

  test('never improves the revenue', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 1000 }), (population, employed) => {
        const after = taxBaseWithLoss(base, { population, employed: population + employed }, 40_000);
        expect(municipalRevenue(after, 42_000, parameters).total).toBeLessThanOrEqual(
          municipalRevenue(base, 42_000, parameters).total,
        );
      }),
    );
  });

  test('greater than the population or the tax is refused', () => {
    expect(refusal(() => taxBaseWithLoss(base, { population: 5000, employed: 0 }, 1))).toEqual({
      reason: 'more-lost-than-there',
      argument: 'population',
      lost: 5000,
      there: 5000,
    });
    expect(refusal(() => taxBaseWithLoss(base, { population: 0, employed: 5000 }, 40_000))).toMatchObject({
      argument: 'taxPerInhabitant',
    });
    expect(refusal(() => taxBaseWithLoss(base, { population: -1, employed: 0 }, 1))).toMatchObject({
      reason: 'figure-negative',
      argument: 'population',
    });
    expect(refusal(() => taxBaseWithLoss(base, { population: 0, employed: 0 }, -1))).toMatchObject({
      reason: 'figure-negative',
      argument: 'taxPerJob',
    });
  });
});

test('a population of 0 or below is refused', () => {
  expect(refusal(() => municipalRevenue({ population: 0, taxPerInhabitant: 1 }, 1, parameters))).toEqual({
    reason: 'nothing-in-all',
    argument: 'population',
  });
  expect(refusal(() => municipalRevenue({ population: -5, taxPerInhabitant: 1 }, 1, parameters))).toMatchObject({
    reason: 'figure-negative',
    value: -5,
  });
});
