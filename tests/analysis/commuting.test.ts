import fc from '../fastCheck';
import { commuting } from '../../src/analysis/commuting';
import published from '../cases/structure/commuting_measures.json';
import { refusal } from './refusal';

const { inputs, expected, tolerance } = published;

test('of 2 850 employed residents and 3 000 jobs, 2 280 live and work there', () => {
  const found = commuting(inputs.employed_residents, inputs.jobs, inputs.live_and_work);
  const pairs: [number, number][] = [
    [found.out, expected.outcommuters],
    [found.in, expected.incommuters],
    [found.outShare, expected.out_share],
    [found.inShare, expected.in_share],
    [found.selfContainment, expected.supply_self_containment],
    [found.demandSelfContainment, expected.demand_self_containment],
    [found.net, expected.net_commuting],
    [found.coverage, expected.coverage_jobs_per_resident],
  ];
  for (const [value, wanted] of pairs) expect(Math.abs(value - wanted)).toBeLessThanOrEqual(tolerance);
});

test('those who stay and those who leave sum to the residents, and net is in minus out', () => {
  const counts = fc
    .tuple(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1, max: 100_000 }))
    .chain(([residents, jobs]) =>
      fc.tuple(fc.constant(residents), fc.constant(jobs), fc.integer({ min: 0, max: Math.min(residents, jobs) })),
    );
  fc.assert(
    fc.property(counts, ([residents, jobs, both]) => {
      const found = commuting(residents, jobs, both);
      expect(found.outShare + found.selfContainment).toBeCloseTo(1, 12);
      expect(found.inShare + found.demandSelfContainment).toBeCloseTo(1, 12);
      expect(found.net).toBe(found.in - found.out);
      expect(found.out + both).toBe(residents);
      expect(found.in + both).toBe(jobs);
      expect(found.coverage > 1).toBe(found.net > 0);
    }),
  );
});

test('more persons who both live and work there than residents or jobs are refused', () => {
  expect(refusal(() => commuting(100, 200, 101))).toEqual({
    reason: 'outside-bounds',
    argument: 'liveAndWork',
    value: 101,
    min: 0,
    max: 100,
  });
  expect(refusal(() => commuting(200, 100, 101))).toMatchObject({ argument: 'liveAndWork', max: 100 });
  expect(commuting(100, 200, 100)).toMatchObject({ outShare: 0, selfContainment: 1, inShare: 0.5 });
});

test('input without an answer is refused with a reason', () => {
  expect(refusal(() => commuting(0, 10, 0))).toEqual({ reason: 'nothing-in-all', argument: 'residents' });
  expect(refusal(() => commuting(10, 0, 0))).toEqual({ reason: 'nothing-in-all', argument: 'jobs' });
  expect(refusal(() => commuting(-10, 10, 0))).toMatchObject({ reason: 'outside-bounds', argument: 'residents', value: -10 });
  expect(refusal(() => commuting(10, NaN, 0))).toMatchObject({ reason: 'outside-bounds', argument: 'jobs' });
  expect(refusal(() => commuting(10, 10, -1))).toMatchObject({ reason: 'outside-bounds', argument: 'liveAndWork', value: -1 });
});
