import fc from 'fast-check';
import { incomeEqualisation, type EqualisationRates } from '../../src/analysis/incomeEqualisation';
import toy from '../cases/economy/inntektsutjevning_toy_60.json';
import { refusal } from './refusal';

const { inputs, expected, tolerance } = toy;
const rates = { symmetricRate: inputs.rate, extraRate: inputs.extra_rate, threshold: inputs.threshold };

const sum = (figures: readonly number[]): number => figures.reduce((total, figure) => total + figure, 0);

/** Within the stated tolerance; 13 billion kroner are no nearer than two millionths in a double. */
const near = (actual: readonly number[], wanted: readonly number[]): void => {
  expect(actual).toHaveLength(wanted.length);
  wanted.forEach((figure, at) => {
    const within = Math.max(tolerance, 2 * Number.EPSILON * Math.abs(figure));
    expect(Math.abs((actual[at] ?? NaN) - figure)).toBeLessThanOrEqual(within);
  });
};

/** A whole country, of which each municipality is asked by itself: all pay for the extra compensation, each inhabitant the same. */
function countryOf(population: readonly number[], tax: readonly number[], yearly: EqualisationRates) {
  const inhabitants = sum(population);
  const nationalMean = sum(tax) / inhabitants;
  const perInhabitant = population.map((persons, at) => tax[at]! / persons);
  const extra = perInhabitant.map((kroner) => incomeEqualisation(kroner, nationalMean, yearly, 0).extra);
  const deductionShare = sum(population.map((persons, at) => persons * extra[at]!)) / inhabitants / nationalMean;
  const municipalities = perInhabitant.map((kroner) => incomeEqualisation(kroner, nationalMean, yearly, deductionShare));
  return { nationalMean, municipalities, netTotal: municipalities.map(({ net }, at) => population[at]! * net) };
}

describe('A country of five municipalities at 60 per cent', () => {
  const { municipalities, nationalMean, netTotal } = countryOf(inputs.population, inputs.tax, rates);

  test('has its national mean and its deduction per inhabitant', () => {
    near([nationalMean], [expected.national_mean]);
    near(
      municipalities.map(({ deduction }) => deduction),
      inputs.population.map(() => expected.deduction),
    );
  });

  test.each([
    ['symmetric', expected.symmetric],
    ['extra', expected.extra],
    ['net', expected.net_per_inhabitant],
  ] as const)('%s of each', (figure, wanted) =>
    near(
      municipalities.map((one) => one[figure]),
      wanted,
    ),
  );

  test('net amounts in kroner, which sum to zero', () => {
    near(netTotal, expected.net_total);
    expect(Math.abs(sum(netTotal))).toBeLessThan(tolerance);
  });
});

describe('After the first municipality lost 100 inhabitants and 4 million kroner of tax', () => {
  const { index0, pop, tax: lost } = inputs.shock;
  const population = inputs.population.map((persons, at) => persons + (at === index0 ? pop : 0));
  const tax = inputs.tax.map((kroner, at) => kroner + (at === index0 ? lost : 0));
  const { municipalities, nationalMean, netTotal } = countryOf(population, tax, rates);
  const wanted = expected.after_shock;
  const totals = netTotal.map((net, at) => tax[at]! + net);

  test('the mean moves a little, and every municipality with it', () => {
    near([nationalMean], [wanted.national_mean]);
    near(
      municipalities.map(({ net }) => net),
      wanted.net_per_inhabitant,
    );
    near(totals, wanted.tax_plus_net_total);
  });

  test('the municipality is 4.1 million worse off after equalisation: it pays for its inhabitants, not for its tax', () => {
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

test('in any country the net sums to zero: what some receive, the others pay', () => {
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

test('a municipality exactly at 90 per cent gets nothing extra, one below it does', () => {
  expect(incomeEqualisation(36_000, 40_000, rates, 0).extra).toBe(0);
  expect(incomeEqualisation(35_000, 40_000, rates, 0).extra).toBeCloseTo(0.35 * 1000, 9);
  expect(incomeEqualisation(36_001, 40_000, rates, 0).extra).toBe(0);
});

test('a municipality at the mean has no symmetric part and pays the deduction', () => {
  expect(incomeEqualisation(40_000, 40_000, rates, 0.01)).toEqual({ symmetric: 0, extra: 0, deduction: 400, net: -400 });
});

test('the order of municipalities is kept: who had more before has more after', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e5, noNaN: true }), fc.double({ min: 0, max: 1e5, noNaN: true }), (one, other) => {
      const after = (tax: number): number => tax + incomeEqualisation(tax, 42_000, rates, 0.01).net;
      if (one > other) expect(after(one)).toBeGreaterThanOrEqual(after(other));
    }),
  );
});

test('what cannot be answered says why', () => {
  expect(refusal(() => incomeEqualisation(-1, 40_000, rates, 0))).toMatchObject({
    reason: 'figure-negative',
    argument: 'taxPerInhabitant',
  });
  expect(refusal(() => incomeEqualisation(1, 0, rates, 0))).toEqual({ reason: 'nothing-in-all', argument: 'nationalMean' });
});
