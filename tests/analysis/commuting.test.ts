import fc from '../fastCheck';
import { commuting } from '../../src/analysis/commuting';
import published from '../cases/structure/commuting_measures.json';
import { refusal } from './refusal';

const { inputs, expected, tolerance } = published;

test('of 2 850 employed residents and 3 000 jobs, 2 280 live and work there', () => {
  const result = commuting(inputs.employed_residents, inputs.jobs, inputs.live_and_work);
  const pairs: [number, number][] = [
    [result.out, expected.outcommuters],
    [result.in, expected.incommuters],
    [result.outShare, expected.out_share],
    [result.inShare, expected.in_share],
    [result.selfContainment, expected.supply_self_containment],
    [result.demandSelfContainment, expected.demand_self_containment],
    [result.net, expected.net_commuting],
    [result.coverage, expected.coverage_jobs_per_resident],
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
      const result = commuting(residents, jobs, both);
      expect(result.outShare + result.selfContainment).toBeCloseTo(1, 12);
      expect(result.inShare + result.demandSelfContainment).toBeCloseTo(1, 12);
      expect(result.net).toBe(result.in - result.out);
      expect(result.out + both).toBe(residents);
      expect(result.in + both).toBe(jobs);
      expect(result.coverage > 1).toBe(result.net > 0);
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
