import fc from 'fast-check';
import { projectCohorts } from '../../src/analysis/cohortComponent';
import { fundamentalSchedule, lossMigration, migrationSchedule } from '../../src/analysis/lossMigration';
import { refusal } from './refusal';

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

describe('The model migration schedule (Rogers & Castro 1981)', () => {
  const ages = Array.from({ length: 91 }, (_, age) => age);
  const schedule = migrationSchedule(ages);
  const peak =
    fundamentalSchedule.mu2 - Math.log(fundamentalSchedule.alpha2 / fundamentalSchedule.lambda2) / fundamentalSchedule.lambda2;

  test('peaks among the young adults, where the working-age curve turns: μ2 − ln(α2/λ2)/λ2 = 23.5 years', () => {
    const highest = ages.slice(10).reduce((best, age) => ((schedule[age] ?? 0) > (schedule[best] ?? 0) ? age : best), 10);
    expect(peak).toBeCloseTo(23.466, 3);
    expect([23, 24]).toContain(highest);
  });

  test('has a trough before the peak, children above it, and ends at the constant', () => {
    expect(schedule[0]).toBeGreaterThan(schedule[14] ?? NaN);
    expect(schedule[14]).toBeLessThan(schedule[23] ?? NaN);
    expect(schedule[90]).toBeCloseTo(0.003, 3);
  });

  test('at μ2 is a2/e beside the children and the constant', () => {
    expect(migrationSchedule([20])[0]).toBeCloseTo(0.02 * Math.exp(-2) + 0.06 * Math.exp(-1) + 0.003, 15);
  });

  test('of other parameters is another', () => {
    expect(migrationSchedule([0, 50], { ...fundamentalSchedule, a1: 0, a2: 0 })).toEqual([0.003, 0.003]);
    expect(refusal(() => migrationSchedule([0], { ...fundamentalSchedule, a2: -1 }))).toEqual({
      reason: 'outside-bounds',
      argument: 'schedule',
      value: -1,
      min: 0,
      max: 150,
    });
    expect(refusal(() => migrationSchedule([NaN]))).toMatchObject({ reason: 'figure-missing', argument: 'ages', position: 1 });
  });
});

test('as likely to move, they move in proportion to their number; twice as likely, twice as many', () => {
  expect(lossMigration(30, [1, 1], [100, 200])).toEqual([10, 20]);
  expect(lossMigration(30, [2, 1], [100, 100])).toEqual([20, 10]);
});

test('a group that is used up leaves its part to the others', () => {
  // In proportion the 5 would be 20 of 40: all 5 go, and the other 35 are drawn in proportion from the rest.
  expect(lossMigration(40, [20, 1, 1], [5, 60, 40])).toEqual([5, 21, 14]);
});

const groups = fc.array(
  fc.record({ weight: fc.oneof(fc.constant(0), fc.double({ min: 0.001, max: 10, noNaN: true })), there: fc.nat({ max: 3000 }) }),
  { minLength: 1, maxLength: 30 },
);

test('the movers sum to the loss, none is below zero, and no group loses more than live there', () => {
  fc.assert(
    fc.property(groups, fc.double({ min: 0, max: 1, noNaN: true }), (all, share) => {
      const able = sum(all.map(({ weight, there }) => (weight === 0 ? 0 : there)));
      const movers = Math.round(share * able * 100) / 100;
      const moved = lossMigration(
        Math.min(movers, able),
        all.map(({ weight }) => weight),
        all.map(({ there }) => there),
      );
      expect(Math.abs(sum(moved) - Math.min(movers, able))).toBeLessThanOrEqual(1e-9 * (1 + able));
      all.forEach(({ there, weight }, at) => {
        expect(moved[at]).toBeGreaterThanOrEqual(0);
        expect(moved[at]).toBeLessThanOrEqual(there);
        if (weight === 0) expect(moved[at]).toBe(0);
      });
    }),
  );
});

test('everybody who can move does, when as many move as can', () => {
  expect(lossMigration(150, [3, 1, 0], [50, 100, 70])).toEqual([50, 100, 0]);
  expect(lossMigration(0, [3, 1], [50, 100])).toEqual([0, 0]);
  expect(lossMigration(0, [0, 0], [50, 100])).toEqual([0, 0]);
});

test('taken out of a projection, they are missing from it, and so are the children they would have had there', () => {
  const ages = 106;
  const population = new Float64Array(ages).fill(100);
  const place = {
    population,
    survival: new Float64Array(ages + 1).fill(1),
    fertility: Float64Array.from({ length: ages }, (_, age) => (age >= 20 && age < 40 ? 0.05 : 0)),
  };
  const options = { convention: 'firstOfJanuary', sexes: 1, steps: 5, width: 1, sexRatio: 1.05 } as const;
  const movers = lossMigration(60, migrationSchedule([...population.keys()]), [...population]);
  const departures = new Float64Array(5 * ages);
  departures.set(movers);
  const without = projectCohorts(place, options);
  const withLoss = projectCohorts({ ...place, departures }, options);
  const missing = (step: number): number =>
    sum(without.population.slice(step * ages, (step + 1) * ages)) -
    sum(withLoss.population.slice(step * ages, (step + 1) * ages));
  // In the first year also half of the children of those who left in it.
  const unborn = (step: number): number => sum(without.births.slice(0, step)) - sum(withLoss.births.slice(0, step));
  expect(sum(withLoss.outMigration)).toBeCloseTo(60, 9);
  expect(missing(1)).toBeCloseTo(60 + unborn(1), 8);
  expect(missing(5)).toBeCloseTo(60 + unborn(5), 8);
  expect(unborn(5)).toBeGreaterThan(1);
});

test('what cannot be answered says why', () => {
  expect(refusal(() => lossMigration(31, [1, 1], [10, 20]))).toEqual({
    reason: 'more-lost-than-there',
    argument: 'movers',
    lost: 31,
    there: 30,
  });
  expect(refusal(() => lossMigration(15, [1, 0], [10, 20]))).toEqual({
    reason: 'more-lost-than-there',
    argument: 'movers',
    lost: 15,
    there: 10,
  });
  expect(refusal(() => lossMigration(-1, [1], [10]))).toMatchObject({ reason: 'figure-negative', argument: 'movers' });
  expect(refusal(() => lossMigration(NaN, [1], [10]))).toMatchObject({ reason: 'figure-missing', argument: 'movers' });
  expect(refusal(() => lossMigration(1, [1, 2], [10]))).toEqual({
    reason: 'sizes-differ',
    argument: 'weights',
    size: 2,
    needed: 1,
  });
  expect(refusal(() => lossMigration(1, [-1], [10]))).toMatchObject({ reason: 'figure-negative', argument: 'weights' });
  expect(refusal(() => lossMigration(1, [1], [-10]))).toMatchObject({ reason: 'figure-negative', argument: 'present' });
  expect(refusal(() => lossMigration(1, [1, null], [10, 1]))).toMatchObject({
    reason: 'figure-missing',
    argument: 'weights',
    position: 2,
  });
});
