/**
 * What `npm test` tries a part of, `npm run test:long` (OMST_LONG=1) tries whole. Which part is drawn by a seed. `npm test` draws one for the whole run, prints
 * it and hands it on as OMST_SEED; a test file run alone draws its own and prints it. With the same OMST_SEED the same cases are tried again.
 */
import { createHash, randomInt } from 'node:crypto';

/** Whether everything is tried. */
export const isLong = process.env['OMST_LONG'] === '1';

function seedFrom(text: string | undefined): number {
  if (text === undefined || text === '') return randomInt(2 ** 31);
  if (!/^\d{1,10}$/.test(text)) throw new Error(`OMST_SEED is "${text}". It must be a whole number from 0 to 9999999999.`);
  return Number(text);
}

/** Decides which cases are tried, and is the seed of whatever else a test draws. */
export const seed = seedFrom(process.env['OMST_SEED']);

/** Draws `howMany` of the cases, in their own order. The draw depends on the seed and on the name of the loop, so two loops do not draw alike. */
export function sampleOf<T>(loop: string, cases: readonly T[], howMany: number, bySeed: number): readonly T[] {
  if (cases.length === 0 || howMany < 1)
    throw new Error(`Nothing would be tried in "${loop}": ${howMany} of ${cases.length} cases.`);
  const lots = cases.map((_, index) => createHash('sha256').update(`${bySeed} ${loop} ${index}`).digest('hex'));
  const last = [...lots].sort()[Math.min(howMany, lots.length) - 1] ?? '';
  return cases.filter((_, index) => (lots[index] ?? '') <= last);
}

/** A seed that was drawn here is printed, once; one that was given is known. */
let isKnown = Boolean(process.env['OMST_SEED']);

/**
 * The cases that a loop tries: all of them in `npm run test:long`, else `howMany` drawn by the seed.
 *
 * @param loop - The loop's own name, for two loops in one file.
 * @throws When nothing would be tried.
 */
export function sampled<T>(loop: string, cases: readonly T[], howMany: number): readonly T[] {
  if (isLong) return sampleOf(loop, cases, cases.length, seed);
  if (!isKnown) process.stdout.write(`OMST_SEED=${seed} draws what is tried here.\n`);
  isKnown = true;
  return sampleOf(loop, cases, howMany, seed);
}
