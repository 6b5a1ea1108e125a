import fc from '../fastCheck';
import { incomeEqualisation, type EqualisationRates } from '../../src/analysis/incomeEqualisation';
import toy from '../cases/economy/inntektsutjevning_toy_60.json';
import { refusal } from './refusal';

const { inputs, expected, tolerance } = toy;
const rates = { symmetricRate: inputs.rate, extraRate: inputs.extra_rate, threshold: inputs.threshold };

const sum = (figures: readonly number[]): number => figures.reduce((total, figure) => total + figure, 0);

/** Compares within the stated tolerance. A double holds 13 billion kroner to two millionths at best. */
const near = (actual: readonly number[], wanted: readonly number[]): void => {
  expect(actual).toHaveLength(wanted.length);
  wanted.forEach((figure, index) => {
    const within = Math.max(tolerance, 2 * Number.EPSILON * Math.abs(figure));
    expect(Math.abs((actual[index] ?? NaN) - figure)).toBeLessThanOrEqual(within);
  });
};

/** Calculates a whole country, one municipality at a time. All pay for the extra compensation, the same amount per inhabitant. */
function countryOf(population: readonly number[], tax: readonly number[], yearly: EqualisationRates) {
  const inhabitants = sum(population);
  const nationalMean = sum(tax) / inhabitants;
  const perInhabitant = population.map((persons, index) => tax[index]! / persons);
  const symmetric = perInhabitant.map((kroner) => incomeEqualisation(kroner, nationalMean, { ...yearly, extraRate: 0 }, 0));
  const extra = perInhabitant.map((kroner) => incomeEqualisation(kroner, nationalMean, { ...yearly, symmetricRate: 0 }, 0));
  const deductionShare = sum(population.map((persons, index) => persons * extra[index]!)) / inhabitants / nationalMean;
  const net = perInhabitant.map((kroner) => incomeEqualisation(kroner, nationalMean, yearly, deductionShare));
  const netTotal = net.map((kroner, index) => population[index]! * kroner);
  return { nationalMean, deduction: deductionShare * nationalMean, symmetric, extra, net, netTotal };
}

describe('A country of five municipalities at 60 per cent', () => {
  const country = countryOf(inputs.population, inputs.tax, rates);

  test('has its national mean and its deduction per inhabitant', () => {
    near([country.nationalMean, country.deduction], [expected.national_mean, expected.deduction]);
  });

  test.each([
    ['symmetric', expected.symmetric],
    ['extra', expected.extra],
    ['net', expected.net_per_inhabitant],
  ] as const)('%s of each', (part, wanted) => near(country[part], wanted));

  test('net amounts in kroner, which sum to zero', () => {
    near(country.netTotal, expected.net_total);
    expect(Math.abs(sum(country.netTotal))).toBeLessThan(tolerance);
  });
});

describe('After the first municipality lost 100 inhabitants and 4 million kroner of tax', () => {
  const { index0, pop, tax: lost } = inputs.shock;
  const population = inputs.population.map((persons, index) => persons + (index === index0 ? pop : 0));
  const tax = inputs.tax.map((kroner, index) => kroner + (index === index0 ? lost : 0));
  const { net, nationalMean, netTotal } = countryOf(population, tax, rates);
  const wanted = expected.after_shock;
  const totals = netTotal.map((kroner, index) => tax[index]! + kroner);

  test('the national mean falls a little, which changes the amount of every municipality', () => {
    near([nationalMean], [wanted.national_mean]);
    near(net, wanted.net_per_inhabitant);
    near(totals, wanted.tax_plus_net_total);
  });

  test('the municipality has 4.1 million less after equalisation, because of the lost inhabitants and not the lost tax', () => {
    const before = inputs.tax[index0]! + countryOf(inputs.population, inputs.tax, rates).netTotal[index0]!;
    near([totals[index0]! - before], [wanted.change_for_index0]);
  });
});

const anyCountry = fc.array(fc.tuple(fc.integer({ min: 1, max: 700_000 }), fc.integer({ min: 0, max: 100_000 })), {
  minLength: 1,
  maxLength: 60,
});
const anyRates = fc.record({
  symmetricRate: fc.double({ min: 0, max: 1, noNaN: true }),
  extraRate: fc.double({ min: 0, max: 1, noNaN: true }),
  threshold: fc.double({ min: 0, max: 1, noNaN: true }),
});

test('in any country the net amounts sum to zero, because some municipalities pay what others receive', () => {
  fc.assert(
    fc.property(anyCountry, anyRates, (municipalities, any) => {
      const population = municipalities.map(([persons]) => persons);
      const tax = municipalities.map(([persons, perInhabitant]) => persons * perInhabitant);
      fc.pre(tax.some((kroner) => kroner > 0));
      const { netTotal } = countryOf(population, tax, any);
      const turnover = sum(netTotal.map(Math.abs)) + sum(tax);
      expect(Math.abs(sum(netTotal))).toBeLessThanOrEqual(1e-11 * turnover);
    }),
  );
});

test('a municipality exactly at 90 per cent gets no extra compensation, and one below 90 per cent gets it', () => {
  const extra = (taxPerInhabitant: number): number =>
    incomeEqualisation(taxPerInhabitant, 40_000, { ...rates, symmetricRate: 0 }, 0);
  expect(extra(36_000)).toBe(0);
  expect(extra(35_000)).toBeCloseTo(0.35 * 1000, 9);
  expect(extra(36_001)).toBe(0);
});

test('a municipality at the mean has no symmetric part and pays the deduction', () => {
  expect(incomeEqualisation(40_000, 40_000, rates, 0.01)).toBe(-400);
});

test('equalisation keeps the order of municipalities by tax per inhabitant', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e5, noNaN: true }), fc.double({ min: 0, max: 1e5, noNaN: true }), (taxA, taxB) => {
      const after = (tax: number): number => tax + incomeEqualisation(tax, 42_000, rates, 0.01);
      if (taxA > taxB) expect(after(taxA)).toBeGreaterThanOrEqual(after(taxB));
    }),
  );
});

test('input without an answer is refused with a reason', () => {
  expect(refusal(() => incomeEqualisation(-1, 40_000, rates, 0))).toMatchObject({
    reason: 'figure-negative',
    argument: 'taxPerInhabitant',
  });
  expect(refusal(() => incomeEqualisation(1, 0, rates, 0))).toEqual({ reason: 'nothing-in-all', argument: 'nationalMean' });
});
