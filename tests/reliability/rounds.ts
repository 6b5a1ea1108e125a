/**
 * Tests whose work ends with them. Jest gives up a test that takes too long, but not the work that the test began: a loop that went on in the background would
 * put another workbook behind `globalThis.Excel` while the next test runs.
 */

/** Runs a loop round by round, and begins no round when the test is over. */
export type InRounds = <Case>(cases: Iterable<Case>, round: (one: Case) => Promise<void>) => Promise<void>;

/**
 * Call it where the tests are declared, and wrap the function of each test in what it returns. When a test is over, whichever way, what it has under way comes
 * to its end, or to the end of the round, and only then does the next test begin.
 */
export function endingWithTheTest() {
  let isOver = new AbortController();
  let work: Promise<void> = Promise.resolve();
  afterEach(async () => {
    isOver.abort();
    await work.catch(() => undefined);
  }, 240_000);
  return <Values extends readonly unknown[]>(run: (inRounds: InRounds, ...values: Values) => Promise<void>) =>
    (...values: Values): Promise<void> => {
      const { signal } = (isOver = new AbortController());
      work = run(
        async (cases, round) => {
          for (const one of cases) {
            signal.throwIfAborted();
            await round(one);
          }
        },
        ...values,
      );
      return work;
    };
}
