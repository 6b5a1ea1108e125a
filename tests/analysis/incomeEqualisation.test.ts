import fc from 'fast-check';
import { countryEqualisation, incomeEqualisation } from '../../src/analysis/incomeEqualisation';
import toy from '../cases/economy/inntektsutjevning_toy_60.json';
import { refusal } from './refusal';

const { inputs, expected, tolerance } = toy;
const rates = { symmetricRate: inputs.rate, extraRate: inputs.extra_rate, threshold: inputs.threshold };

/** Within the stated tolerance; 13 billion kroner are no nearer than two millionths in a double. */
const near = (actual: readonly number[], wanted: readonly number[]): void => {
  expect(actual).toHaveLength(wanted.length);
  wanted.forEach((figure, at) => {
    const within = Math.max(tolerance, 2 * Number.EPSILON * Math.abs(figure));
    expect(Math.abs((actual[at] ?? NaN) - figure)).toBeLessThanOrEqual(within);
  });
};

describe('A country of five municipalities at 60 per cent', () => {
  const country = countryEqualisation(inputs.population, inputs.tax, rates);

  test('has its national mean and its deduction per inhabitant', () => {
    near([country.nationalMean, country.deduction], [expected.national_mean, expected.deduction]);
  });

  test.each([
    ['taxPerInhabitant', expected.tax_per_inhabitant],
    ['symmetric', expected.symmetric],
    ['extra', expected.extra],
    ['net', expected.net_per_inhabitant],
    ['afterRatio', expected.after_ratio],
  ] as const)('%s of each', (figure, wanted) =>
    near(
      country.municipalities.map((one) => one[figure]),
      wanted,
    ),
  );

  test('net amounts in kroner, which sum to zero', () => {
    near(
      country.municipalities.map(({ netTotal }) => netTotal),
      expected.net_total,
    );
    expect(Math.abs(country.municipalities.reduce((sum, { netTotal }) => sum + netTotal, 0))).toBeLessThan(tolerance);
  });

  test('one municipality by itself has the same, when it is told the mean and the deduction', () => {
    for (const { taxPerInhabitant, net } of country.municipalities)
      expect(incomeEqualisation(taxPerInhabitant, country.nationalMean, rates, country.deductionShare).net).toBeCloseTo(net, 9);
  });
});

describe('After the first municipality lost 100 inhabitants and 4 million kroner of tax', () => {
  const { index0, pop, tax } = inputs.shock;
  const after = countryEqualisation(
    inputs.population.map((persons, at) => persons + (at === index0 ? pop : 0)),
    inputs.tax.map((kroner, at) => kroner + (at === index0 ? tax : 0)),
    rates,
  );
  const wanted = expected.after_shock;
  const totals = after.municipalities.map(({ netTotal }, at) => (inputs.tax[at] ?? NaN) + (at === index0 ? tax : 0) + netTotal);

  test('the mean moves a little, and every municipality with it', () => {
    near([after.nationalMean], [wanted.national_mean]);
    near(
      after.municipalities.map(({ net }) => net),
      wanted.net_per_inhabitant,
    );
    near(totals, wanted.tax_plus_net_total);
  });

  test('the municipality is 4.1 million worse off after equalisation: it pays for its inhabitants, not for its tax', () => {
    const before = countryEqualisation(inputs.population, inputs.tax, rates).municipalities[index0];
    const change = (totals[index0] ?? NaN) - (inputs.tax[index0] ?? NaN) - (before?.netTotal ?? NaN);
    near([change], [wanted.change_for_index0]);
  });
});

const anyCountry = fc.array(fc.tuple(fc.integer({ min: 0, max: 700_000 }), fc.integer({ min: 0, max: 100_000 })), {
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
      const answer = countryEqualisation(population, tax, any).municipalities;
      const turnover =
        answer.reduce((sum, { netTotal }) => sum + Math.abs(netTotal), 0) + tax.reduce((sum, kroner) => sum + kroner, 0);
      expect(Math.abs(answer.reduce((sum, { netTotal }) => sum + netTotal, 0))).toBeLessThanOrEqual(1e-11 * turnover);
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

test('a municipality without inhabitants takes no part', () => {
  const { municipalities } = countryEqualisation([0, 100], [0, 4_000_000], rates);
  expect(municipalities[0]).toMatchObject({ net: 0, netTotal: 0 });
});

test('what cannot be answered says why', () => {
  expect(refusal(() => countryEqualisation([1, 2], [1], rates))).toEqual({
    reason: 'sizes-differ',
    argument: 'tax',
    size: 1,
    needed: 2,
  });
  expect(refusal(() => countryEqualisation([0, 0], [1, 1], rates))).toEqual({ reason: 'nothing-in-all', argument: 'population' });
  expect(refusal(() => countryEqualisation([1, 1], [0, 0], rates))).toEqual({ reason: 'nothing-in-all', argument: 'tax' });
  expect(refusal(() => countryEqualisation([1, -1], [1, 1], rates))).toMatchObject({
    reason: 'figure-negative',
    position: 2,
    value: -1,
  });
  expect(refusal(() => countryEqualisation([1, 1], [1, NaN], rates))).toMatchObject({
    reason: 'figure-negative',
    argument: 'tax',
  });
  expect(refusal(() => incomeEqualisation(-1, 40_000, rates, 0))).toMatchObject({
    reason: 'figure-negative',
    argument: 'taxPerInhabitant',
  });
  expect(refusal(() => incomeEqualisation(1, 0, rates, 0))).toEqual({ reason: 'nothing-in-all', argument: 'nationalMean' });
});
