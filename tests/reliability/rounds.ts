/**
 * Makes the work of a test end with the test. When a test takes too long, Jest fails it but does not stop its work. A loop that continued in the background
 * would put another workbook behind `globalThis.Excel` while the next test runs.
 */

/** Runs `round` for each case, one after another, and starts no new round when the test is over. */
export type InRounds = <Case>(cases: Iterable<Case>, round: (tested: Case) => Promise<void>) => Promise<void>;

/**
 * Returns a wrapper for the functions of the tests. Call it where the tests are declared. When a wrapped test passes, fails or takes too long, the next test
 * begins only after the current round, or the work outside a loop, has ended.
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
          for (const tested of cases) {
            signal.throwIfAborted();
            await round(tested);
          }
        },
        ...values,
      );
      return work;
    };
}
