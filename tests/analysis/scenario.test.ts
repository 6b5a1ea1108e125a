import fc from '../fastCheck';
import type { EconomyOfYear, EmployerLoss, Municipality, Nation } from '../../src/analysis/consequences';
import { mainResult, runScenario, scenarioSensitivity, type AssumedRange, type AssumptionKey } from '../../src/analysis/scenario';
import germany from '../cases/inputOutput/closure_employment_loss.json';
import region from '../cases/inputOutput/closure_region_flq.json';
import { refusal } from './refusal';

const horizon = 10;
const first = 2026;
const years = Array.from({ length: horizon }, (_, index) => first + index);

/** The German table of 1995 in six industries, closed with its households. The last industry is public services. */
const nation: Nation = {
  jobs: region.inputs.emp_national,
  table: {
    coefficients: germany.inputs.A,
    employmentPerOutput: germany.inputs.employment.map((jobs, index) => jobs / germany.inputs.x[index]!),
    households: { income: germany.inputs.household_row, consumption: germany.inputs.household_column },
  },
  populationDriven: [false, false, false, false, false, true],
};

/** Kroner of 2025, from SSB and the ministry's settlement, as in src/rules/incomeEqualisation.ts. */
const economy: EconomyOfYear = {
  taxPerInhabitant: 36_000,
  nationalMean: 42_269.577,
  parameters: { symmetricRate: 0.62, extraRate: 0.35, threshold: 0.9, deductionShare: 0.009, grantPerInhabitant: 31_469.7313 },
};

const municipality: Municipality = {
  employment: years.map((year) => ({ year, projection: 3900, lower: 3700, upper: 4100 })),
  jobs: region.inputs.emp_region,
  population: years.map(() => 8000),
  // Most who move are between 20 and 35.
  outMigrationByAge: Array.from({ length: 100 }, (_, age) => (age >= 20 && age < 35 ? 4 : 1)),
  birthsPerAdult: 0.04,
  economy: years.map(() => economy),
};

const range = (low: number, value: number, high: number): AssumedRange => ({ low, value, high });
const assumed: Readonly<Record<AssumptionKey, AssumedRange>> = {
  delta: range(0.15, 0.25, 0.35),
  residents: range(0.5, 0.76, 0.95),
  commuting: range(0.05, 0.15, 0.3),
  unemployed: range(0.1, 0.2, 0.35),
  outOfLabourForce: range(0.05, 0.12, 0.2),
  moved: range(0.03, 0.08, 0.15),
  householdFactor: range(1, 1.6, 2.2),
  movingYears: range(1, 3, 5),
  publicJobsPerInhabitant: range(0.1, 0.15, 0.2),
  taxPerJob: range(15_000, 30_000, 50_000),
};

/** The same projection with another first year, and as many years. */
const from = (year: number) => municipality.employment.map((row, index) => ({ ...row, year: year + index }));
const near = (jobs: number): unknown => expect.closeTo(jobs, 9) as unknown;

const closure: EmployerLoss['years'][number] = { year: 2027, jobs: 300 };
const inIndustry = (...losses: EmployerLoss['years']): EmployerLoss => ({ industries: [1], years: losses });
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

describe('An employer of 300 jobs closes in 2027', () => {
  const { middle, least, most } = runScenario(municipality, nation, inIndustry(closure), assumed);
  const year = (calendarYear: number) => middle.years.find((row) => row.year === calendarYear)!;

  test('costs the suppliers 8.4 jobs by FLQ as in the published example, minus the jobs in public services', () => {
    const published = region.expected.jobs_by_sector;
    const [direct, indirect] = [year(2027).jobsLost.direct, year(2027).jobsLost.indirect];
    expect(direct).toBe(300);
    // Public services keep their jobs here, so their purchases from others are not lost either.
    expect(indirect).toBeLessThan(region.expected.indirect_jobs - published[5]!);
    expect(indirect).toBeCloseTo(region.expected.indirect_jobs - published[5]!, 1);
    expect(middle.ripple.total[5]).toBe(0);
  });

  test('loses nothing before it closes, and direct, indirect, induced and public jobs add to the total', () => {
    expect(year(2026).jobsLost.total).toBe(0);
    expect(year(2026).population.withLoss).toBe(8000);
    for (const { jobsLost } of middle.years)
      expect(jobsLost.direct + jobsLost.indirect + jobsLost.induced + jobsLost.public).toBeCloseTo(jobsLost.total, 9);
  });

  test('has outcomes for everyone who held a lost job', () => {
    for (const { jobsLost, absorption } of middle.years) {
      const { reemployedLocally, commuting, unemployed, outOfLabourForce, moved } = absorption;
      expect(absorption.lostByResidents + absorption.lostByCommuters).toBeCloseTo(jobsLost.total, 9);
      expect(reemployedLocally + commuting + unemployed + outOfLabourForce + moved).toBeCloseTo(absorption.lostByResidents, 9);
    }
  });

  test('makes a third of the households move in each of three years, and public jobs are lost a year later', () => {
    const household = (index: number): number => -year(index).absorption.populationEffect;
    expect(8000 - year(2027).population.withLoss).toBeCloseTo(household(2027) / 3, 9);
    expect(year(2027).jobsLost.public).toBe(0);
    expect(year(2028).jobsLost.public).toBeCloseTo(0.15 * (8000 - year(2027).population.withLoss), 9);
  });

  test('has missing persons by age that sum to the missing persons, and among them children who were not born in the municipality', () => {
    for (const { population } of middle.years)
      expect(sum(population.missingByAge)).toBeCloseTo(population.baseline - population.withLoss, 9);
    const last = year(2035);
    expect(last.population.baseline - last.population.withLoss).toBeGreaterThan(-last.absorption.populationEffect);
  });

  test('costs the municipality tax, most of which equalisation compensates, and the grant for those who moved', () => {
    const { baseline, withLoss, difference } = year(2035).revenue!;
    expect(withLoss.tax).toBeLessThan(baseline.tax);
    expect(withLoss.equalisation / year(2035).population.withLoss).toBeGreaterThan(baseline.equalisation / 8000);
    expect(withLoss.grant).toBe(Math.round(year(2035).population.withLoss * economy.parameters.grantPerInhabitant));
    expect(difference).toBe(withLoss.total - baseline.total);
    expect(mainResult(middle).revenue).toBe(difference);
  });

  test('has smaller consequences at one end of the assumptions and larger at the other, in every year', () => {
    middle.years.forEach((result, index) => {
      const [low, high] = [least.years[index]!, most.years[index]!];
      expect(low.jobsLost.total).toBeLessThanOrEqual(result.jobsLost.total);
      expect(result.jobsLost.total).toBeLessThanOrEqual(high.jobsLost.total);
      expect(low.population.withLoss).toBeGreaterThanOrEqual(result.population.withLoss);
      expect(result.population.withLoss).toBeGreaterThanOrEqual(high.population.withLoss);
      expect(low.revenue!.difference).toBeGreaterThanOrEqual(result.revenue!.difference);
      expect(result.revenue!.difference).toBeGreaterThanOrEqual(high.revenue!.difference);
    });
  });
});

describe('The sensitivity of a scenario', () => {
  const { middle, least, most } = runScenario(municipality, nation, inIndustry(closure), assumed);
  const sensitivity = scenarioSensitivity(municipality, nation, inIndustry(closure), assumed);
  const main = mainResult(middle);
  const effectOf = (assumption: AssumptionKey) => sensitivity.find((row) => row.assumption === assumption)!;

  test('has the main result at the ends of every assumption', () => {
    expect(sensitivity).toHaveLength(Object.keys(assumed).length);
    for (const { least: low, most: high } of sensitivity) {
      expect(low.jobs).toBeGreaterThanOrEqual(main.jobs - 1e-9);
      expect(high.jobs).toBeLessThanOrEqual(main.jobs + 1e-9);
    }
  });

  test('is for jobs larger for δ, the share of purchases made locally, than for the share of residents', () => {
    const spread = (assumption: AssumptionKey): number => effectOf(assumption).least.jobs - effectOf(assumption).most.jobs;
    expect(spread('delta')).toBeGreaterThan(spread('residents'));
    expect(spread('taxPerJob')).toBe(0);
  });

  test('is smaller for each assumption alone than the band, where all assumptions change together', () => {
    const jobs = (end: typeof least): number => -end.years.at(-1)!.jobsLost.total;
    for (const { least: low, most: high } of sensitivity) {
      expect(jobs(least)).toBeGreaterThanOrEqual(low.jobs - 1e-9);
      expect(jobs(most)).toBeLessThanOrEqual(high.jobs + 1e-9);
    }
  });
});

describe('A loss before the years of the analysis', () => {
  const past = { ...closure, year: 2023, jobs: 100 };
  const alone = runScenario(municipality, nation, inIndustry(past), assumed).middle.years;

  test('is in the figures already, so the path with this loss alone is the projection in jobs, inhabitants and tax', () => {
    alone.forEach(({ employment, population, revenue }, index) => {
      expect(employment.withLoss).toBe(municipality.employment[index]!.projection);
      expect(population.withLoss).toBe(municipality.population[index]);
      expect(revenue!.withLoss.tax).toBe(8000 * economy.taxPerInhabitant);
    });
  });

  test('is added back to the baseline and its interval', () => {
    alone.forEach(({ employment, jobsLost, population, revenue }) => {
      const { projection, lower, upper } = employment.baseline;
      expect([lower, projection, upper].map((jobs) => jobs - jobsLost.total)).toEqual([3700, 3900, 4100].map(near));
      expect(population.baseline).toBeCloseTo(8000 + sum(population.missingByAge), 9);
      expect(revenue!.baseline.tax - revenue!.withLoss.tax).toBeGreaterThan(0);
    });
  });

  test('makes people move from its own year on, a third each in 2023, 2024 and 2025, who have had children since', () => {
    const seen = runScenario({ ...municipality, employment: from(2023) }, nation, inIndustry(past), assumed).middle.years;
    expect(alone[0]!.population.missingByAge).toEqual(seen[3]!.population.missingByAge);
    expect(alone[0]!.jobsLost).toEqual(seen[3]!.jobsLost);
  });

  test('and a later loss together cost the sum of what each costs alone', () => {
    const [later, both] = [[closure], [past, closure]].map(
      (losses) => runScenario(municipality, nation, inIndustry(...losses), assumed).middle.years,
    );
    both!.forEach(({ employment, jobsLost, population }, index) => {
      expect(jobsLost.total).toBeCloseTo(alone[index]!.jobsLost.total + later![index]!.jobsLost.total, 9);
      expect(employment.withLoss).toBeCloseTo(later![index]!.employment.withLoss, 9);
      expect(employment.baseline.projection - employment.withLoss).toBeCloseTo(jobsLost.total, 9);
      expect(population.withLoss).toBeCloseTo(later![index]!.population.withLoss, 9);
      expect(population.baseline).toBeCloseTo(alone[index]!.population.baseline, 9);
    });
  });
});

describe('An employer of which only the group is known, with a loss in 2023 and one in 2030', () => {
  const [early, late] = [
    { year: 2023, jobs: 400 },
    { year: 2030, jobs: 700 },
  ];
  const inGroup = (...losses: EmployerLoss['years']): EmployerLoss => ({ industries: [1, 2], years: losses });
  const both = runScenario(municipality, nation, inGroup(late, early), assumed).middle;

  test('has the baseline and the losses of the earlier loss alone until the year of the later', () => {
    const alone = runScenario(municipality, nation, inGroup(early), assumed).middle;
    both.years.forEach(({ year, employment, jobsLost }, index) => {
      expect(employment.baseline).toEqual(alone.years[index]!.employment.baseline);
      if (year < 2030) expect(jobsLost).toEqual(alone.years[index]!.jobsLost);
    });
  });

  test('loses as many jobs in all as when both losses happen at once', () => {
    const atOnce = runScenario(municipality, nation, inGroup({ year: 2030, jobs: 1100 }), assumed).middle;
    expect(both.ripple.total).toEqual(atOnce.ripple.total.map(near));
  });
});

describe('Outcomes that sum to more than 1 at the ends', () => {
  test('are reduced to fit: most persons are unemployed, and the rest are out of the labour force or have moved', () => {
    const tight = { ...assumed, unemployed: range(0.2, 0.65, 0.9) };
    const { least, middle, most } = runScenario(municipality, nation, inIndustry(closure), tight);
    const [low, mid, high] = [least, middle, most].map(({ years: rows }) => rows.at(-1)!.absorption);
    expect(high!.lostByResidents).toBeCloseTo(high!.fewerEmployedResidents, 9);
    expect(high!.moved / high!.lostByResidents).toBeCloseTo(0.15, 9);
    expect(low!.fewerEmployedResidents).toBeLessThan(mid!.fewerEmployedResidents);
    expect(mid!.fewerEmployedResidents).toBeLessThan(high!.fewerEmployedResidents);
  });

  test('do not change δ when its low and high are the same, so the upper end is then by FLQ too', () => {
    const known = { ...assumed, delta: range(0.25, 0.25, 0.25) };
    const { least, most } = runScenario(municipality, nation, inIndustry(closure), known);
    expect(most.ripple.indirect).toEqual(least.ripple.indirect);
  });
});

describe('For any loss', () => {
  const loss = fc.record({
    year: fc.integer({ min: first, max: first + horizon - 1 }),
    jobs: fc.double({ min: 0, max: 20, noNaN: true }),
  });
  const industries = fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 3 });

  test('the jobs lost never come back, nobody is missing below zero, and a loss of nothing changes nothing', () => {
    fc.assert(
      fc.property(fc.array(loss, { maxLength: 5 }), industries, (losses, members) => {
        const { middle } = runScenario(municipality, nation, { industries: members, years: losses }, assumed);
        middle.years.forEach((result, index) => {
          const before = middle.years[index - 1]?.jobsLost.total ?? 0;
          expect(result.jobsLost.total).toBeGreaterThanOrEqual(before - 1e-9);
          expect(Math.min(...result.population.missingByAge)).toBeGreaterThanOrEqual(0);
          expect(result.employment.withLoss).toBeCloseTo(result.employment.baseline.projection - result.jobsLost.total, 9);
          if (losses.every(({ jobs }) => jobs === 0)) expect(result.revenue!.difference).toBe(0);
        });
      }),
      { numRuns: 50 },
    );
  });

  test('two losses in the same industry cost the same as one loss of their total size', () => {
    const together = runScenario(municipality, nation, inIndustry(closure), assumed).middle.ripple.total;
    const halves = [
      { ...closure, jobs: 100 },
      { ...closure, jobs: 200 },
    ];
    const apart = runScenario(municipality, nation, inIndustry(...halves), assumed).middle.ripple.total;
    apart.forEach((jobs, index) => expect(jobs).toBeCloseTo(together[index]!, 9));
  });
});

describe('Without figures of the economy', () => {
  test('the other results are calculated, and revenue is null and not zero', () => {
    const { middle } = runScenario({ ...municipality, economy: years.map(() => null) }, nation, inIndustry(closure), assumed);
    expect(middle.years.map(({ revenue }) => revenue)).toEqual(years.map(() => null));
    expect(mainResult(middle).revenue).toBeNull();
    expect(mainResult(middle).inhabitants).toBeLessThan(0);
  });
});

describe('Impossible input is refused', () => {
  const run = (
    losses: EmployerLoss['years'],
    changedMunicipality: Partial<Municipality> = {},
    changed: Partial<typeof assumed> = {},
  ) =>
    refusal(() =>
      runScenario({ ...municipality, ...changedMunicipality }, nation, inIndustry(...losses), { ...assumed, ...changed }),
    );

  test.each([
    [
      'a loss long before the first year',
      [{ ...closure, year: 2005 }],
      { argument: 'losses', value: 2005, min: 2006, max: 2035 },
    ],
    ['a loss after the last year', [{ ...closure, year: 2036 }], { argument: 'losses', value: 2036, min: 2006, max: 2035 }],
  ])('%s', (_, losses, details) => {
    expect(run(losses)).toEqual({ reason: 'outside-bounds', ...details });
  });

  test('losses that together are larger than the industry', () => {
    const losses = [
      { ...closure, jobs: 800 },
      { ...closure, year: 2030, jobs: 700 },
    ];
    expect(run(losses)).toEqual({ reason: 'more-lost-than-there', argument: 'jobsLost', lost: 1500, there: 1450 });
  });

  test('a population for fewer years than the employment', () => {
    const details = { argument: 'population', size: 9, needed: 10 };
    expect(run([closure], { population: municipality.population.slice(1) })).toEqual({ reason: 'sizes-differ', ...details });
  });

  test('more movers than inhabitants', () => {
    expect(run([closure], { population: years.map(() => 10) })).toMatchObject({ reason: 'more-lost-than-there' });
  });

  test('moves spread over no years, or over half a year', () => {
    for (const movingYears of [0, 0.5]) {
      const details = { argument: 'movingYears', value: movingYears, min: 1, max: 10 };
      const result = run([closure], {}, { movingYears: range(movingYears, movingYears, movingYears) });
      expect(result).toEqual({ reason: 'outside-bounds', ...details });
    }
  });

  test('outcomes that sum to more than 1', () => {
    expect(run([closure], {}, { moved: range(0.6, 0.6, 0.6) })).toMatchObject({ reason: 'shares-not-whole', argument: 'shares' });
  });

  test('weights of those who move that are all 0, or negative', () => {
    expect(run([closure], { outMigrationByAge: [0, 0, 0] })).toMatchObject({ reason: 'nothing-in-all' });
    expect(run([closure], { outMigrationByAge: [1, -1, 3] })).toEqual({
      reason: 'figure-negative',
      argument: 'outMigrationByAge',
      position: 2,
      value: -1,
    });
  });
});
