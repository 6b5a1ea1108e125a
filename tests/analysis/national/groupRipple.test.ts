import fc from '../../fastCheck';
import { groupRipple, groupRippleBand, makeRoomForLoss, type GroupRippleInput } from '../../../src/analysis/national/groupRipple';
import { ripple } from '../../../src/analysis/ripple';
import { refusal } from '../refusal';

const all = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const deltas = { low: 0.15, high: 0.35 };

/** Four industries, the first two of one group. */
const input: GroupRippleInput = {
  jobsLost: 60,
  members: [0, 1],
  regional: [200, 100, 400, 300],
  national: [20_000, 30_000, 50_000, 40_000],
  table: {
    coefficients: [
      [0.1, 0.2, 0.05, 0.02],
      [0.15, 0.05, 0.1, 0.03],
      [0.1, 0.1, 0.2, 0.1],
      [0.05, 0.1, 0.05, 0.1],
    ],
    employmentPerOutput: [0.5, 0.8, 1, 1.5],
    households: { income: [0.2, 0.3, 0.35, 0.4], consumption: [0.05, 0.1, 0.2, 0.2] },
  },
  type: 2,
};

describe('An employer that is in one of several industries', () => {
  test('loses its jobs in proportion to the region’s jobs in each industry', () => {
    const { direct, total } = groupRipple(input);
    expect(direct).toEqual([40, 20, 0, 0]);
    expect(total[2]).toBeGreaterThan(0);
  });

  test('has the plain ripple when the group has one industry', () => {
    expect(groupRipple({ ...input, members: [2] })).toEqual(ripple({ ...input, industry: 2 }));
  });

  test('has for a small loss the ripples of the industries, weighted by their jobs', () => {
    const small = { ...input, jobsLost: 1e-6 };
    const { total: total } = groupRipple(small);
    const parts = [
      ripple({ ...small, jobsLost: (1e-6 * 2) / 3, industry: 0 }),
      ripple({ ...small, jobsLost: 1e-6 / 3, industry: 1 }),
    ];
    total.forEach((value, index) => expect(value * 1e6).toBeCloseTo(all(parts.map(({ total }) => total[index]!)) * 1e6, 4));
  });

  test('loses no job of the group twice when all of it closes', () => {
    const { low, middle, high } = groupRippleBand({ ...input, jobsLost: 300 }, deltas);
    for (const { total } of [low, middle, high]) {
      expect(total[0]).toBeCloseTo(200, 9);
      expect(total[1]).toBeCloseTo(100, 9);
    }
    expect(middle.indirect[2]).toBeGreaterThan(0);
  });

  test('loses no job of the group twice when all of it closes and it bought from itself', () => {
    const purchases = [0.1, 0.2, 0.1, 0];
    const { total } = groupRipple({ ...input, jobsLost: 300, purchases });
    expect(total[0]).toBeCloseTo(200, 9);
    expect(total[1]).toBeCloseTo(100, 9);
    expect(total[2]).toBeGreaterThan(0);
  });

  test('has for any loss parts that add up, and a total between low and high', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 300, noNaN: true }), (jobsLost) => {
        const { low, middle, high } = groupRippleBand({ ...input, jobsLost }, deltas);
        expect(all(middle.direct)).toBeCloseTo(jobsLost, 9);
        middle.total.forEach((value, index) => {
          expect(value).toBeCloseTo(middle.direct[index]! + middle.indirect[index]! + middle.induced[index]!, 9);
          expect(low.total[index]).toBeLessThanOrEqual(value + 1e-9);
          expect(high.total[index]).toBeGreaterThanOrEqual(value - 1e-9);
        });
      }),
    );
  });

  test('loses no jobs when the region has none of the industries', () => {
    const without = { ...input, regional: [0, 0, 400, 300] };
    expect(groupRipple({ ...without, jobsLost: 0 }).total).toEqual([0, 0, 0, 0]);
    expect(refusal(() => groupRipple(without))).toEqual({
      reason: 'more-lost-than-there',
      argument: 'jobsLost',
      lost: 60,
      there: 0,
    });
  });

  test('is refused when the loss is larger than the group, or when there are no industries', () => {
    expect(refusal(() => groupRipple({ ...input, jobsLost: 300.5 }))).toMatchObject({
      reason: 'more-lost-than-there',
      there: 300,
    });
    expect(refusal(() => groupRipple({ ...input, members: [] }))).toMatchObject({ reason: 'unknown-industry' });
  });
});

describe('Room for an employer in an assumed spread', () => {
  const jobs = [200, 60, 40, 700];
  const members = [0, 1, 2];

  test('changes nothing when the industry has enough jobs', () => {
    expect(makeRoomForLoss(jobs, members, 300, 0, 150)).toEqual(jobs);
    expect(makeRoomForLoss(jobs, members, 300, 0, 200)).toEqual(jobs);
  });

  test('is taken from the other industries of the group only, in proportion to their jobs', () => {
    expect(makeRoomForLoss(jobs, members, 300, 2, 170)).toEqual([100, 30, 170, 700]);
  });

  test('does not change the group’s jobs, for any loss', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 300, noNaN: true }), fc.constantFrom(0, 1, 2), (lost, industry) => {
        const fitted = makeRoomForLoss(jobs, members, 300, industry, lost);
        expect(fitted[industry]).toBeGreaterThanOrEqual(lost);
        expect(all(fitted)).toBeCloseTo(1000, 9);
        expect(Math.min(...fitted)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('is refused when the loss is larger than the group', () => {
    expect(makeRoomForLoss(jobs, members, 300, 2, 300)).toEqual([0, 0, 300, 700]);
    expect(refusal(() => makeRoomForLoss(jobs, members, 300, 2, 301))).toEqual({
      reason: 'more-lost-than-there',
      argument: 'jobsLost',
      lost: 301,
      there: 300,
    });
  });
});
