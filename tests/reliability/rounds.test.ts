/** A test that takes too long fails alone: nothing that it began goes on into the next test. */
import { setTimeout as wait } from 'node:timers/promises';
import { endingWithTheTest } from './rounds';

const thousand = Array.from({ length: 1_000 }, (_, index) => index);

describe('A loop', () => {
  const whole = endingWithTheTest();

  test(
    'that has the time it needs runs each of its rounds, in order',
    whole(async (inRounds) => {
      const tried: number[] = [];
      await inRounds(thousand, async (one) => void tried.push(await Promise.resolve(one)));
      expect(tried).toEqual(thousand);
    }),
  );

  test(
    'that fails in one round begins no other, and its test fails with what failed',
    whole(async (inRounds) => {
      const tried: number[] = [];
      const running = inRounds(thousand, (one) => {
        tried.push(one);
        return one === 3 ? Promise.reject(new Error('the fourth')) : Promise.resolve();
      });
      await expect(running).rejects.toThrow('the fourth');
      expect(tried).toEqual([0, 1, 2, 3]);
    }),
  );

  test.each([
    [2, 3],
    [5, 8],
  ])(
    'is given the values of its test: %d and %d',
    whole(async (inRounds, one: number, other: number) => {
      await inRounds([one], async (own) => expect(await Promise.resolve(own)).toBeLessThan(other));
    }),
  );
});

describe('A test that takes too long', () => {
  const whole = endingWithTheTest();
  const events: string[] = [];
  let workbook = '';
  const round = async (): Promise<void> => {
    workbook = 'of the test before';
    events.push('begins');
    await wait(30);
    events.push('ends');
  };
  const checkWorkbookIsOurs = async (): Promise<void> => {
    const before = events.length;
    workbook = 'of this test';
    await wait(150);
    expect([workbook, events.length]).toEqual(['of this test', before]);
  };

  test.failing(
    'in its loop fails',
    whole((inRounds) => inRounds(thousand, round)),
    100,
  );

  test('has ended with the round it was in, and the next test has the workbook for itself', async () => {
    expect(events.slice(-2)).toEqual(['begins', 'ends']);
    expect(events.length).toBeLessThan(2 * thousand.length);
    await checkWorkbookIsOurs();
    events.length = 0;
  });

  test.failing(
    'before its loop fails',
    whole(async (inRounds) => {
      await wait(200);
      await inRounds(thousand, round);
    }),
    100,
  );

  test('never comes to its loop', async () => {
    await checkWorkbookIsOurs();
    expect(events).toEqual([]);
  });
});
