import fc from '../fastCheck';
import { absorb, outcomes, type AbsorptionShares, type Outcome } from '../../src/analysis/absorption';
import published from '../cases/economy/job_loss_absorption.json';
import { refusal } from './refusal';

const { inputs, expected, tolerance } = published;
const shares: AbsorptionShares = {
  residents: inputs.resident_share,
  reemployedLocally: inputs.reemployed_local,
  commuting: inputs.reemployed_commute,
  unemployed: inputs.unemployed,
  outOfLabourForce: inputs.out_of_labour_force,
  moved: inputs.moved_out,
  householdFactor: inputs.household_factor,
};

const sum = (figures: readonly number[]): number => figures.reduce((total, figure) => total + figure, 0);

test('of 400 lost jobs, residents held 304 and in-commuters 96; 24 persons move, with 15 members of their households', () => {
  const answer = absorb(inputs.total_jobs_lost, shares);
  const asPublished = {
    lost_by_residents: answer.lostByResidents,
    lost_by_incommuters: answer.lostByCommuters,
    reemployed_local: answer.reemployedLocally,
    commute: answer.commuting,
    unemployed: answer.unemployed,
    out_of_lf: answer.outOfLabourForce,
    moved: answer.moved,
    population_effect: answer.populationEffect,
    net_jobs_lost_in_municipality: answer.lostByResidents + answer.lostByCommuters,
    net_employed_residents_lost: answer.fewerEmployedResidents,
    check_sum: sum(outcomes.map((outcome) => answer[outcome])) / answer.lostByResidents,
  };
  for (const [figure, value] of Object.entries(expected) as [keyof typeof expected, number][])
    expect(Math.abs(asPublished[figure] - value)).toBeLessThanOrEqual(tolerance);
});

const anyShares = fc
  .record({
    residents: fc.double({ min: 0, max: 1, noNaN: true }),
    weights: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 }),
    householdFactor: fc.double({ min: 0, max: 10, noNaN: true }),
  })
  .filter(({ weights }) => sum(weights) > 1e-6)
  .map(({ residents, weights, householdFactor }): AbsorptionShares => {
    const [reemployedLocally = 0, commuting = 0, unemployed = 0, outOfLabourForce = 0, moved = 0] = weights.map(
      (weight) => weight / sum(weights),
    );
    return { residents, reemployedLocally, commuting, unemployed, outOfLabourForce, moved, householdFactor };
  });

test('residents and commuters sum to the loss, and the outcomes sum to the residents', () => {
  fc.assert(
    fc.property(anyShares, fc.integer({ min: 0, max: 100_000 }), (any, jobsLost) => {
      const answer = absorb(jobsLost, any);
      expect(Math.abs(answer.lostByResidents + answer.lostByCommuters - jobsLost)).toBeLessThanOrEqual(1e-9);
      expect(Math.abs(sum(outcomes.map((outcome) => answer[outcome])) - answer.lostByResidents)).toBeLessThanOrEqual(1e-9);
      expect(answer.populationEffect).toBeLessThanOrEqual(0);
      expect(
        Math.abs(answer.lostByResidents - answer.reemployedLocally - answer.commuting - answer.fewerEmployedResidents),
      ).toBeLessThanOrEqual(1e-9);
    }),
  );
});

test('shares that sum to 1 except for a rounding error account for every one of a million persons', () => {
  const answer = absorb(1_000_000, { ...shares, moved: shares.moved + 5e-10 });
  expect(Math.abs(sum(outcomes.map((outcome) => answer[outcome])) - answer.lostByResidents)).toBeLessThanOrEqual(1e-9);
});

test('twice the loss doubles every figure', () => {
  const [once, twice] = [absorb(200, shares), absorb(400, shares)];
  for (const [key, persons] of Object.entries(once)) expect(twice[key as Outcome]).toBeCloseTo(2 * persons, 9);
});

test('a loss of 0 gives a population effect of 0, and not −0', () => {
  expect(Object.values(absorb(0, shares))).toEqual(Array.from({ length: 9 }, () => 0));
});

test('shares that do not sum to 1 are refused, and so are shares outside 0–1', () => {
  expect(refusal(() => absorb(400, { ...shares, unemployed: 0.3 }))).toEqual({
    reason: 'shares-not-whole',
    argument: 'shares',
    sum: expect.closeTo(1.1, 12),
  });
  expect(refusal(() => absorb(400, { ...shares, residents: 1.01 }))).toMatchObject({
    reason: 'outside-bounds',
    value: 1.01,
    max: 1,
  });
  expect(refusal(() => absorb(400, { ...shares, moved: -0.08 }))).toMatchObject({ reason: 'outside-bounds', value: -0.08 });
  expect(refusal(() => absorb(400, { ...shares, commuting: NaN }))).toMatchObject({ reason: 'outside-bounds' });
  expect(refusal(() => absorb(400, { ...shares, householdFactor: 11 }))).toMatchObject({ reason: 'outside-bounds', max: 10 });
  expect(refusal(() => absorb(-1, shares))).toEqual({ reason: 'figure-negative', argument: 'jobsLost', position: 1, value: -1 });
});
