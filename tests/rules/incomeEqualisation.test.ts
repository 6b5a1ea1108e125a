import { incomeEqualisation } from '../../src/analysis/incomeEqualisation';
import { blockGrantPerInhabitant, incomeEqualisationOf, newestSettledYear, ruleAt } from '../../src/rules';
import sandnes from '../cases/economy/frie_inntekter_sandnes.json';
import grant from '../cases/economy/innbyggertilskudd_gront_hefte.json';
import settled from '../cases/economy/inntektsutjevning_avregnet.json';
import { refusalOf } from './refusal';

const settlements = settled.inputs.year.flatMap((year, index) =>
  settled.inputs.municipality.map((name, municipality) => ({
    year,
    name,
    mean: settled.inputs.national_mean[index] ?? NaN,
    tax: settled.inputs.tax_per_inhabitant[index]?.[municipality] ?? NaN,
    net: settled.expected.net_per_inhabitant[index]?.[municipality] ?? NaN,
  })),
);

describe('The ministry’s settlement, kroner per inhabitant', () => {
  test.each(settlements.map((settlement) => [settlement.year, settlement.name, settlement] as const))(
    '%i, %s',
    (year, _, { tax, mean, net }) => {
      const { deductionShare, ...rates } = incomeEqualisationOf(year);
      expect(Math.abs(incomeEqualisation(tax, mean, rates, deductionShare) - net)).toBeLessThanOrEqual(settled.tolerance);
    },
  );

  test('is reproduced on both sides of 90 per cent in every year', () => {
    const below = (year: number): boolean =>
      settlements.some((settlement) => settlement.year === year && settlement.tax < 0.9 * settlement.mean);
    const above = (year: number): boolean =>
      settlements.some((settlement) => settlement.year === year && settlement.tax > 0.9 * settlement.mean);
    expect(settled.inputs.year.filter((year) => !below(year) || !above(year))).toEqual([]);
  });

  test('of 2025 is not reproduced at 60 or at 64 per cent', () => {
    const { deductionShare, ...rates } = incomeEqualisationOf(2025);
    const misses = (symmetricRate: number): number[] =>
      settlements
        .filter(({ year }) => year === 2025)
        .map(({ tax, mean, net }) => incomeEqualisation(tax, mean, { ...rates, symmetricRate }, deductionShare) - net);
    for (const rate of [0.6, 0.64]) expect(Math.max(...misses(rate)) - Math.min(...misses(rate))).toBeGreaterThan(50);
  });
});

test('the national mean and the deduction of a year are those of its settlement', () => {
  settled.inputs.year.forEach((year, index) => {
    const mean = ruleAt('equalisation.nationalMean', `${year}-06-30`).value;
    expect(mean).toBeCloseTo(settled.inputs.national_mean[index] ?? NaN, 3);
    expect(incomeEqualisationOf(year).deductionShare * mean).toBeCloseTo(
      ruleAt('equalisation.deduction', `${year}-06-30`).value,
      9,
    );
  });
});

describe('The certainty of a year', () => {
  test('settled years are certain, and the newest of them is used when no year is given', () => {
    expect(newestSettledYear).toBe(2025);
    expect(incomeEqualisationOf()).toMatchObject({ year: 2025, symmetricRate: 0.62, certainty: 'certain' });
    expect(incomeEqualisationOf(2015)).toMatchObject({
      symmetricRate: 0.6,
      extraRate: 0.35,
      threshold: 0.9,
      certainty: 'certain',
    });
    expect(incomeEqualisationOf(2024).symmetricRate).toBe(0.6);
  });

  test('2026 has the announced 64 per cent and the deduction of 2025, and is not certain', () => {
    expect(incomeEqualisationOf(2026)).toEqual({
      year: 2026,
      symmetricRate: 0.64,
      extraRate: 0.35,
      threshold: 0.9,
      deductionShare: incomeEqualisationOf(2025).deductionShare,
      certainty: 'uncertain',
    });
    expect(ruleAt('equalisation.symmetricRate', '2026-01-01').source).toEqual({
      document: 'Nytt inntektssystem',
      place: 'varslet for 2026, ikke avregnet',
    });
  });

  test('a later year is refused with the known years, or has the newest figures as not known', () => {
    expect(refusalOf(() => incomeEqualisationOf(2027))).toMatchObject({
      reason: 'year-not-known',
      details: { year: 2027, first: 2015, last: 2026 },
    });
    expect(incomeEqualisationOf(2036, 'carry on')).toEqual({ ...incomeEqualisationOf(2026), year: 2036, certainty: 'not known' });
  });

  test('a year before the first is always refused', () => {
    for (const beyond of ['refuse', 'carry on'] as const)
      expect(refusalOf(() => incomeEqualisationOf(2014, beyond))).toMatchObject({
        reason: 'year-not-known',
        details: { year: 2014 },
      });
  });
});

describe('The block grant per inhabitant', () => {
  test.each(grant.inputs.year.map((year, index) => [year, index] as const))(
    '%i is the same for three municipalities of Grønt hefte',
    (year, index) => {
      expect(blockGrantPerInhabitant(year)).toBeCloseTo(grant.expected.per_inhabitant[index] ?? NaN, 4);
      grant.inputs.municipality.forEach((_, municipality) => {
        const perInhabitant =
          (1000 * (grant.inputs.grant[index]?.[municipality] ?? NaN)) / (grant.inputs.inhabitants[index]?.[municipality] ?? NaN);
        expect(Math.abs(perInhabitant - blockGrantPerInhabitant(year))).toBeLessThanOrEqual(grant.tolerance);
      });
    },
  );

  test('gives Sandnes the amounts of its plan: 80 889 inhabitants for 2022 and 82 247 for 2023', () => {
    const [of2022, of2023] = sandnes.inputs.innbyggertilskudd;
    expect(Math.round((80_889 * blockGrantPerInhabitant(2022)) / 1000)).toBe(of2022);
    expect(Math.round((82_247 * blockGrantPerInhabitant(2023)) / 1000)).toBe(of2023);
  });

  test('of a later year is the newest known, and a year before the first is refused', () => {
    expect(blockGrantPerInhabitant(2030)).toBe(blockGrantPerInhabitant(2025));
    expect(refusalOf(() => blockGrantPerInhabitant(2021))).toMatchObject({
      reason: 'year-not-known',
      details: { year: 2021, first: 2022, last: 2025 },
    });
  });
});
