/** When a test takes too long, only that test fails: its work does not continue into the next test. */
import { setTimeout as wait } from 'node:timers/promises';
import { endingWithTheTest } from './rounds';

const thousand = Array.from({ length: 1_000 }, (_, index) => index);

describe('A loop', () => {
  const whole = endingWithTheTest();

  test(
    'that has enough time runs all its rounds in order',
    whole(async (inRounds) => {
      const tried: number[] = [];
      await inRounds(thousand, async (number) => void tried.push(await Promise.resolve(number)));
      expect(tried).toEqual(thousand);
    }),
  );

  test(
    'that fails in a round starts no other round, and its test fails with the same error',
    whole(async (inRounds) => {
      const tried: number[] = [];
      const running = inRounds(thousand, (number) => {
        tried.push(number);
        return number === 3 ? Promise.reject(new Error('the fourth')) : Promise.resolve();
      });
      await expect(running).rejects.toThrow('the fourth');
      expect(tried).toEqual([0, 1, 2, 3]);
    }),
  );

  test.each([
    [2, 3],
    [5, 8],
  ])(
    'gets the values of its test: %d and %d',
    whole(async (inRounds, smaller: number, larger: number) => {
      await inRounds([smaller], async (number) => expect(await Promise.resolve(number)).toBeLessThan(larger));
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
  const checkWorkbookIsUndisturbed = async (): Promise<void> => {
    const eventCount = events.length;
    workbook = 'of this test';
    await wait(150);
    expect([workbook, events.length]).toEqual(['of this test', eventCount]);
  };

  test.failing(
    'fails in its loop',
    whole((inRounds) => inRounds(thousand, round)),
    100,
  );

  test('ends after its current round, and the next test has the workbook alone', async () => {
    expect(events.slice(-2)).toEqual(['begins', 'ends']);
    expect(events.length).toBeLessThan(2 * thousand.length);
    await checkWorkbookIsUndisturbed();
    events.length = 0;
  });

  test.failing(
    'fails before its loop',
    whole(async (inRounds) => {
      await wait(200);
      await inRounds(thousand, round);
    }),
    100,
  );

  test('does not start its loop then', async () => {
    await checkWorkbookIsUndisturbed();
    expect(events).toEqual([]);
  });
});
