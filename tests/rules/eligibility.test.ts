import fc from '../fastCheck';
import { judge } from '../../src/rules';
import { refusalOf } from './refusal';

const met = (fall: Parameters<typeof judge>[0], options?: Parameters<typeof judge>[1]) =>
  Object.fromEntries(judge(fall, options).reasons.map((reason) => [reason.criterion, reason]));

describe('The criteria for extraordinary state effort', () => {
  test('Meløy 2012: 650 of about 3 200 jobs, 20.3 per cent, meets both thresholds', () => {
    expect(judge({ jobsLost: 650, totalEmployment: 3200 }).verdict).toBe('JA');
    expect(met({ jobsLost: 650, totalEmployment: 3200 })).toMatchObject({
      share: { value: 0.203125, threshold: 0.15, met: 'JA', marginJobs: 170 },
      persons: { value: 650, threshold: 150, met: 'JA', marginJobs: 500 },
    });
  });

  test('Hjartdal 2020–2023: 118 of 739, 16.0 per cent, meets the share but not the number: NEI by the main rule', () => {
    expect(judge({ jobsLost: 118, totalEmployment: 739 }).verdict).toBe('NEI');
    expect(met({ jobsLost: 118, totalEmployment: 739 })).toMatchObject({
      share: { met: 'JA', marginJobs: 7 },
      persons: { met: 'NEI', marginJobs: -32 },
    });
  });

  test.each([true, 5, 6])('Hjartdal as small and isolated (%s) opens discretion', (smallIsolated) => {
    expect(judge({ jobsLost: 118, totalEmployment: 739, smallIsolated }).verdict).toBe('SKJØNN');
  });

  test.each([false, null, undefined, 1, 4])('Hjartdal not small and isolated (%s) does not', (smallIsolated) => {
    expect(judge({ jobsLost: 118, totalEmployment: 739, smallIsolated }).verdict).toBe('NEI');
  });

  test('a share that is not met in an isolated place is left to discretion too, as in Sør-Varanger', () => {
    expect(judge({ jobsLost: 400, totalEmployment: 5000, smallIsolated: true }).verdict).toBe('SKJØNN');
  });

  test('neither threshold met is NEI even in an isolated place', () => {
    expect(judge({ jobsLost: 10, totalEmployment: 5000, smallIsolated: true }).verdict).toBe('NEI');
  });

  test('Kragerø’s 685 of 4 761 is 14.4 per cent: 30 more would have met the share', () => {
    expect(met({ jobsLost: 685, totalEmployment: 4761 })['share']).toMatchObject({ met: 'NEI', marginJobs: -30 });
  });

  test('exactly 150 persons and exactly 15 per cent are met', () => {
    expect(judge({ jobsLost: 150, totalEmployment: 1000 })).toMatchObject({ verdict: 'JA' });
    expect(met({ jobsLost: 150, totalEmployment: 1000 })).toMatchObject({ share: { marginJobs: 0 }, persons: { marginJobs: 0 } });
    expect(judge({ jobsLost: 149, totalEmployment: 900 }).verdict).toBe('NEI');
  });

  test('exactly 15 per cent meets the threshold for any total, although 0.15 has no exact binary form', () => {
    fc.assert(
      fc.property(fc.integer({ min: 50, max: 200_000 }), (twentieths) => {
        const fall = { jobsLost: 3 * twentieths, totalEmployment: 20 * twentieths };
        expect(met(fall)['share']).toMatchObject({ met: 'JA', marginJobs: 0 });
        expect(met({ ...fall, jobsLost: fall.jobsLost - 1 })['share']).toMatchObject({ met: 'NEI', marginJobs: -1 });
      }),
    );
  });

  test('the margin is exact: the result changes after that many more or fewer lost jobs', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 5000, max: 50_000 }), (jobsLost, totalEmployment) => {
        for (const criterion of ['share', 'persons'] as const) {
          const margin = met({ jobsLost, totalEmployment })[criterion]?.marginJobs ?? Number.NaN;
          const edge = jobsLost - margin;
          if (edge > totalEmployment) continue;
          expect(met({ jobsLost: edge, totalEmployment })[criterion]?.met).toBe('JA');
          if (edge > 0) expect(met({ jobsLost: edge - 1, totalEmployment })[criterion]?.met).toBe('NEI');
        }
      }),
    );
  });

  test('"betydelig" over three years has no figure in the regulation and is always left to discretion', () => {
    expect(met({ jobsLost: 650, totalEmployment: 3200 })['considerable']).toMatchObject({
      threshold: null,
      met: 'SKJØNN',
      marginJobs: null,
    });
  });

  test('the cited paragraph is the one in force on the day', () => {
    const fall = { jobsLost: 650, totalEmployment: 3200 };
    expect(met(fall, { date: '2024-04-02' })['share']?.source).toBe('FOR-2018-05-23-747 § 17');
    expect(met(fall, { date: '2024-04-03' })['share']?.source).toBe('FOR-2024-04-03-556 § 5');
  });

  test('a county may judge by thresholds of its own: Nordland at least 10 per cent', () => {
    const fall = { jobsLost: 160, totalEmployment: 1500 };
    expect(judge(fall).verdict).toBe('NEI');
    expect(judge(fall, { overrides: { 'criteria.share': 0.1 } }).verdict).toBe('JA');
  });

  test.each([
    [{ jobsLost: -1, totalEmployment: 100 }, 'jobs-negative'],
    [{ jobsLost: Number.NaN, totalEmployment: 100 }, 'jobs-negative'],
    [{ jobsLost: 1, totalEmployment: 0 }, 'total-not-positive'],
    [{ jobsLost: 101, totalEmployment: 100 }, 'more-lost-than-employed'],
    [{ jobsLost: 1, totalEmployment: 100, smallIsolated: 7 }, 'not-a-centrality-class'],
  ])('%j is refused: %s', (fall, reason) => {
    expect(refusalOf(() => judge(fall))).toMatchObject({ reason });
  });

  test('an override of something else than a threshold is refused, also by the name of a property that every object has', () => {
    for (const id of ['payment.retained', '__proto__x', 'constructor'])
      expect(refusalOf(() => judge({ jobsLost: 1, totalEmployment: 2 }, { overrides: { [id]: 1 } }))).toMatchObject({
        reason: 'override-unknown',
      });
  });
});
