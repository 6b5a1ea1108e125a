import type { AnalysisError } from '../../src/analysis/analysisError';
import { scenarioOf, scenarioSensitivityOf, type ScenarioInput } from '../../src/programme/scenarioOf';

/** A place of 2 000 jobs and 4 000 inhabitants, whose manufacturing loses 60 of 300 in 2027. */
const input: ScenarioInput = {
  losses: [
    { year: 2027, value: 60 },
    { year: 2028, value: null },
  ],
  industry: 'Industri',
  regional: [
    { industry: 'Undervisning', value: 400 },
    { industry: 'Industri', value: 300 },
    { industry: '45-47', value: 1300 },
  ],
  employment: Array.from({ length: 10 }, (_, index) => ({ year: 2016 + index, value: 2000 + index })),
  population: Array.from({ length: 12 }, (_, index) => ({ year: 2025 + index, value: 4000 })),
  assumptions: new Map(),
  tax: 36_000,
};

/** Returns the reason with which an impossible input is refused, and the field at fault. */
function refused(changes: Partial<ScenarioInput>): unknown {
  try {
    scenarioOf({ ...input, ...changes });
  } catch (error) {
    const { reason, argument } = error as AnalysisError;
    return [reason, argument];
  }
  return undefined;
}

describe('The scenario of a case', () => {
  const scenario = scenarioOf(input);

  test('has the years after the newest figure of employment, ten at most', () => {
    expect(scenario.middle.years.map(({ year }) => year)).toEqual(Array.from({ length: 10 }, (_, index) => 2026 + index));
    expect(scenarioOf({ ...input, population: input.population.slice(0, 5) }).middle.years).toHaveLength(3);
  });

  test('has jobs by industry in the given order, and they add up', () => {
    expect(scenario.industries.map(({ industry }) => industry)).toEqual(['Undervisning', 'Industri', '45-47']);
    for (const { direct, indirect, induced, total, least, most } of scenario.industries) {
      expect(direct + indirect + induced).toBeCloseTo(total, 9);
      expect(least).toBeLessThanOrEqual(total);
      expect(total).toBeLessThanOrEqual(most);
    }
    expect(scenario.industries[1]!.direct).toBeCloseTo(60, 9);
  });

  test('has the figures of the last year as its main figures', () => {
    const last = scenario.middle.years.at(-1)!;
    expect(scenario.main.jobs.middle).toBe(-last.jobsLost.total);
    expect(scenario.main.inhabitants.middle).toBe(last.population.withLoss - last.population.baseline);
    expect(scenario.main.revenue.middle).toBe(last.revenue!.difference);
    expect(scenario.main.revenue.most!).toBeLessThan(scenario.main.revenue.least!);
  });

  test('has no revenue without the tax, and otherwise the same results', () => {
    const { main } = scenarioOf({ ...input, tax: undefined });
    expect(main).toEqual({ ...scenario.main, revenue: { middle: null, least: null, most: null } });
  });

  test('shows the effect of each assumption, with the user’s figures', () => {
    const overrides = new Map([['absorption.moved', { value: 0.1, low: 0.1, high: 0.12 }]] as const);
    const moved = scenarioSensitivityOf({ ...input, assumptions: overrides }).find(({ id }) => id === 'absorption.moved')!;
    expect(moved).toMatchObject({ value: 0.1, low: 0.1, high: 0.12 });
    expect(moved.atLow.inhabitants).toBe(scenarioOf({ ...input, assumptions: overrides }).main.inhabitants.middle);
    expect(moved.atHigh.inhabitants).toBeLessThan(moved.atLow.inhabitants);
  });

  test.each<[string, Partial<ScenarioInput>, [string, string | undefined]]>([
    ['a gain', { losses: [{ year: 2027, value: -1 }] }, ['figure-negative', 'losses']],
    ['more lost than there is', { losses: [{ year: 2027, value: 301 }] }, ['more-lost-than-there', 'losses']],
    ['an industry nobody knows', { industry: 'Gruver på månen' }, ['unknown-industry', 'industry']],
    ['one in which nobody works', { industry: 'R68A' }, ['nobody-in-industry', 'industry']],
    ['an industry without a figure', { regional: [{ industry: 'Industri', value: null }] }, ['figure-missing-for', 'regional']],
    [
      'an industry that occurs twice',
      { regional: [...input.regional, { industry: '10-33', value: 1 }] },
      ['industry-twice', 'regional'],
    ],
    [
      'groups and industries together',
      { regional: [...input.regional, { industry: 'R10_12', value: 1 }] },
      ['industries-mixed', 'regional'],
    ],
    [
      'a population that ends too early',
      { population: [{ year: 2026, value: 4000 }] },
      ['population-year-missing', 'population'],
    ],
    [
      'a share above one',
      { assumptions: new Map([['absorption.moved', { value: 1.5, low: null, high: null }]]) },
      ['outside-bounds', 'assumptions'],
    ],
    [
      'outcomes that sum to more than 1',
      { assumptions: new Map([['absorption.moved', { value: 0.9, low: null, high: null }]]) },
      ['shares-not-whole', 'assumptions'],
    ],
    ['a tax below zero', { tax: -1 }, ['figure-negative', 'tax']],
    [
      'a missing year in the employment',
      { employment: input.employment.filter(({ year }) => year !== 2020) },
      ['years-not-consecutive', undefined],
    ],
  ])('refuses %s', (_, changes, expected) => {
    expect(refused(changes)).toEqual(expected);
  });
});
