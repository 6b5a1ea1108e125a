import fc from '../fastCheck';
import { spillover } from '../../src/analysis/spillover';
import { refusal } from './refusal';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Persons who worked in Hjartdal in 2022 by municipality of residence, with the 46 in small flows added up: Statistisk sentralbyrå, tabell 03321 (CC BY 4.0). */
const toHjartdal = [
  { municipality: 'Hjartdal', commuters: 402 },
  { municipality: 'Notodden', commuters: 145 },
  { municipality: 'Midt-Telemark', commuters: 32 },
  { municipality: 'Skien', commuters: 31 },
  { municipality: 'Tinn', commuters: 17 },
  { municipality: 'Seljord', commuters: 16 },
  { municipality: 'Porsgrunn', commuters: 11 },
  { municipality: 'Andre', commuters: 73 },
];

test('of the holders of 118 jobs lost in Hjartdal, 65 lived there and 23 in Notodden', () => {
  const rows = spillover(118, toHjartdal);
  expect(sum(toHjartdal.map(({ commuters }) => commuters))).toBe(727);
  // Exactly 65.25, 23.54, 5.19, 5.03, 2.76, 2.60, 1.79 and 11.85: the four largest remainders are raised, and Notodden’s is the fifth.
  expect(rows.map(({ jobs }) => jobs)).toEqual([65, 23, 5, 5, 3, 3, 2, 12]);
  expect(sum(rows.map(({ jobs }) => jobs))).toBe(118);
  expect(rows[0]).toEqual({ municipality: 'Hjartdal', commuters: 402, share: 402 / 727, jobs: 65 });
});

test('the rows keep their order and their code or name', () => {
  const rows = spillover(10, [
    { municipality: '0301', commuters: 0 },
    { municipality: 3808, commuters: 20 },
  ]);
  expect(rows.map(({ municipality, jobs }) => [municipality, jobs])).toEqual([
    ['0301', 0],
    [3808, 10],
  ]);
});

test('the parts sum to the loss, each less than one job from its exact share and never above its commuters', () => {
  const flows = fc.array(fc.nat({ max: 5000 }), { minLength: 1, maxLength: 40 }).filter((all) => sum(all) > 0);
  const both = flows.chain((all) => fc.tuple(fc.constant(all), fc.integer({ min: 0, max: sum(all) })));
  fc.assert(
    fc.property(both, ([commuters, lost]) => {
      const rows = spillover(
        lost,
        commuters.map((persons, index) => ({ municipality: index, commuters: persons })),
      );
      expect(sum(rows.map(({ jobs }) => jobs))).toBe(lost);
      expect(sum(rows.map(({ share }) => share))).toBeCloseTo(1, 9);
      for (const { jobs, share, commuters: persons } of rows) {
        expect(Math.abs(jobs - lost * share)).toBeLessThan(1);
        expect(jobs).toBeLessThanOrEqual(persons);
      }
    }),
  );
});

test('when all jobs are lost, every commuter loses one', () => {
  expect(spillover(727, toHjartdal).map(({ jobs }) => jobs)).toEqual(toHjartdal.map(({ commuters }) => commuters));
});

test('input without an answer is refused with a reason', () => {
  const flows = (...commuters: (number | null)[]) =>
    commuters.map((persons, index) => ({ municipality: index, commuters: persons }));
  expect(refusal(() => spillover(11, flows(4, 6)))).toEqual({
    reason: 'more-lost-than-there',
    argument: 'jobsLost',
    lost: 11,
    there: 10,
  });
  expect(refusal(() => spillover(1.5, flows(4, 6)))).toEqual({ reason: 'not-whole', argument: 'jobsLost', value: 1.5 });
  expect(refusal(() => spillover(-1, flows(4, 6)))).toMatchObject({ reason: 'outside-bounds', argument: 'jobsLost' });
  expect(refusal(() => spillover(NaN, flows(4, 6)))).toMatchObject({ reason: 'outside-bounds', argument: 'jobsLost' });
  expect(refusal(() => spillover(1, flows(4, null)))).toEqual({ reason: 'figure-missing', argument: 'flows', position: 2 });
  expect(refusal(() => spillover(1, flows(4, -6)))).toMatchObject({ reason: 'figure-negative', argument: 'flows', position: 2 });
  expect(refusal(() => spillover(0, flows(0, 0)))).toEqual({ reason: 'nothing-in-all', argument: 'flows' });
  expect(refusal(() => spillover(0, []))).toEqual({ reason: 'nothing-in-all', argument: 'flows' });
});
