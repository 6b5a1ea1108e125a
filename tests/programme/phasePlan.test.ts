import fc from '../fastCheck';
import { phasePlan } from '../../src/programme';
import { refusal } from './refusal';

const nextDay = (date: string): string => new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

test('a programme from 1 January 2025, each phase with the upper limit of its normal length', () => {
  const plan = phasePlan('2025-01-01', []);
  expect(plan.map(({ phase, from, to, months }) => [phase, from, to, months])).toEqual([
    ['clarification', '2025-01-01', '2025-03-31', 3],
    ['strategy', '2025-04-01', '2025-11-30', 8],
    ['implementation', '2025-12-01', '2031-11-30', 72],
    ['closing', '2031-12-01', '2032-11-30', 12],
  ]);
  expect(plan.map(({ responsible }) => responsible)).toEqual(['county', 'municipality', 'organisation', 'municipality']);
});

test('a blank gets the default length, and so do phases after the last given', () => {
  const months = (input: (number | null)[]): number[] => phasePlan('2025-01-01', input).map((phase) => phase.months);
  expect(months([null, 6, null, null])).toEqual([3, 6, 72, 12]);
  expect(months([2])).toEqual([2, 8, 72, 12]);
});

test('clarification and strategy outside the normal lengths are not refused, because practice is not a requirement', () => {
  for (const months of [
    [1, 5, 12],
    [4, 9, 12],
  ])
    expect(phasePlan('2025-01-01', months).map((phase) => phase.months)).toEqual([...months, 12]);
});

test('six years of implementation are allowed, a month more is refused, with the limits and their source', () => {
  expect(phasePlan('2025-01-01', [3, 8, 72])[2]!.months).toBe(72);
  expect(refusal(() => phasePlan('2025-01-01', [3, 8, 73]))).toEqual({
    reason: 'phase-outside-limits',
    phase: 'implementation',
    months: 73,
    least: 1,
    most: 72,
    source: 'OR 3.1.3',
  });
});

describe('ends of months', () => {
  const froms = (start: string, months: number[]): string[] => phasePlan(start, months).map(({ from }) => from);

  test('with a start on the 31st, phases start on the last day of shorter months and on the 31st of longer ones', () => {
    expect(froms('2025-01-31', [1, 1, 1, 1])).toEqual(['2025-01-31', '2025-02-28', '2025-03-31', '2025-04-30']);
  });

  test('February has 29 days in 2028', () => {
    expect(froms('2027-11-30', [3, 8, 72])[1]).toBe('2028-02-29');
    expect(froms('2028-02-29', [12, 12, 24]).slice(1)).toEqual(['2029-02-28', '2030-02-28', '2032-02-29']);
  });

  test('a phase can continue into the next year', () => {
    expect(phasePlan('2025-12-15', [2])[0]!.to).toBe('2026-02-14');
  });

  test('for any first day, each phase starts the day after the one before and none is empty', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2018-01-15T00:00:00Z'), max: new Date('2060-12-31T00:00:00Z'), noInvalidDate: true }),
        fc.tuple(...[12, 24, 72, 36].map((most) => fc.integer({ min: 1, max: most }))),
        (day, months) => {
          const phases = phasePlan(day.toISOString().slice(0, 10), months);
          expect(phases[0]!.from).toBe(day.toISOString().slice(0, 10));
          for (const [index, { from, to }] of phases.entries()) {
            expect(to >= from).toBe(true);
            if (index > 0) expect(from).toBe(nextDay(phases[index - 1]!.to));
          }
        },
      ),
    );
  });
});

test('an invalid start date is refused by the rules', () => {
  expect(refusal(() => phasePlan('2025-02-30', []))).toEqual({ reason: 'not-a-date', found: '2025-02-30' });
});
