import fc from '../fastCheck';
import { convertPrices } from '../../src/programme';
import { deflator } from '../../src/programme/deflator';
import published from '../cases/money/kommunal_deflator.json';

const { inputs, expected } = published;
const milliard = 1_000_000_000;

test('the rates are the published ones, for every year from 2014 to 2026', () => {
  expect(deflator.map(({ year }) => year)).toEqual(inputs.year);
  expect(deflator.map(({ rates }) => rates.kommunal)).toEqual(inputs.kommunal_deflator_pct);
  expect(deflator.map(({ rates }) => rates.statlig)).toEqual(inputs.statens_utgiftsdeflator_pct);
});

describe.each([
  ['kommunal', expected.kommunal_index],
  ['statlig', expected.statlig_index],
] as const)('the %s index with 2024 as 100', (name, index) => {
  test.each(inputs.year.map((year, position) => [year, index[position]!] as const))('%i: %d', (year, number) => {
    expect(convertPrices(1_000 * milliard, inputs.base_year, year, name) / (10 * milliard)).toBeCloseTo(number, 9);
  });
});

test('the block grant of 2014 and of 2026 in the prices of 2024, as printed', () => {
  const printed = (kroner: number): number => Math.round(kroner / (milliard / 10)) / 10;
  expect(printed(convertPrices(115.8 * milliard, 2014, 2024, 'kommunal'))).toBe(
    expected.innbyggertilskudd_2014_in_2024_prices_printed,
  );
  expect(printed(convertPrices(202.1 * milliard, 2026, 2024, 'kommunal'))).toBe(
    expected.innbyggertilskudd_2026_in_2024_prices_printed,
  );
});

test('the rate of a year moves prices from the year before: 1 000 kroner of 2024 are 1 047 in 2025', () => {
  expect(convertPrices(1000, 2024, 2025, 'kommunal')).toBe(1047);
  expect(convertPrices(1047, 2025, 2024, 'kommunal')).toBe(1000);
  expect(convertPrices(1000, 2024, 2025, 'statlig')).toBe(1040);
});

test('halves are rounded away from zero: 50 kroner of 2019 are 50.5 in 2020, so 51, and −50 becomes −51', () => {
  expect(convertPrices(50, 2019, 2020, 'kommunal')).toBe(51);
  expect(convertPrices(-50, 2019, 2020, 'kommunal')).toBe(-51);
});

test('an amount is unchanged in the prices of its own year, and after conversion to another year and back', () => {
  const years = fc.constantFrom(...inputs.year);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 * milliard }), years, years, (amount, yearA, yearB) => {
      expect(convertPrices(amount, yearA, yearA, 'kommunal')).toBe(amount);
      const [earlier, later] = [Math.min(yearA, yearB), Math.max(yearA, yearB)];
      // Prices only rise here, so the rounding in the later prices is too small to change the amount on the way back.
      expect(convertPrices(convertPrices(amount, earlier, later, 'kommunal'), later, earlier, 'kommunal')).toBe(amount);
    }),
  );
});
