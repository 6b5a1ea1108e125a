/**
 * Selects the cases that a loop of a test tries. `npm test` tries a sample, and `npm run test:long` (OMST_LONG=1) tries all. A seed decides the sample. `npm test`
 * draws a seed for the whole run, prints it and sets OMST_SEED; a test file that is run alone draws its own seed and prints it. The same OMST_SEED gives the same
 * sample again.
 */
import { createHash, randomInt } from 'node:crypto';

/** Whether all cases are tried. */
export const isLong = process.env['OMST_LONG'] === '1';

function seedFrom(text: string | undefined): number {
  if (text === undefined || text === '') return randomInt(2 ** 31);
  if (!/^\d{1,10}$/.test(text)) throw new Error(`OMST_SEED is "${text}". It must be a whole number from 0 to 9999999999.`);
  return Number(text);
}

/** Decides which cases are tried. Tests use it for other random values too. */
export const seed = seedFrom(process.env['OMST_SEED']);

/** Returns `count` of the cases, in their original order. The sample depends on the name of the loop too, so that two loops do not get the same sample. */
export function sampleOf<T>(loop: string, cases: readonly T[], count: number, sampleSeed: number): readonly T[] {
  if (cases.length === 0 || count < 1) throw new Error(`Nothing would be tried in "${loop}": ${count} of ${cases.length} cases.`);
  const lots = cases.map((_, index) => createHash('sha256').update(`${sampleSeed} ${loop} ${index}`).digest('hex'));
  const lastSelected = [...lots].sort()[Math.min(count, lots.length) - 1] ?? '';
  return cases.filter((_, index) => (lots[index] ?? '') <= lastSelected);
}

/** Whether the seed is known to whoever runs the tests. A seed that was drawn here is printed once. */
let isSeedKnown = Boolean(process.env['OMST_SEED']);

/**
 * Returns the cases that a loop tries: all of them in `npm run test:long`, otherwise `count` of them that the seed selects.
 *
 * @param loop the name of the loop, which differs from other loops in the file
 * @throws Error when nothing would be tried
 */
export function sampled<T>(loop: string, cases: readonly T[], count: number): readonly T[] {
  if (isLong) return sampleOf(loop, cases, cases.length, seed);
  if (!isSeedKnown) process.stdout.write(`OMST_SEED=${seed} selects the cases that are tried here.\n`);
  isSeedKnown = true;
  return sampleOf(loop, cases, count, seed);
}
