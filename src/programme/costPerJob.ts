import { fraction, roundFraction } from '../analysis/fraction';
import { checkNotNegative } from './kroner';
import { ProgrammeError } from './programmeError';

/**
 * Calculates the cost of a programme per job created or secured, in whole kroner. Halves are rounded away from zero.
 *
 *   cost / (created + secured)
 *
 * @param cost    kroner, whole, not negative
 * @param created jobs created, not negative; need not be whole, since it may be an average over a year
 * @param secured jobs secured, not negative; need not be whole
 * @throws ProgrammeError amount-not-whole, amount-negative, amount-too-large; jobs-negative; no-jobs when created and secured are both 0
 * @see Prop. 1 S (2019–2020), kap. 553 post 65: jobs created or secured is the first outcome measure
 */
export function costPerJob(cost: number, created: number, secured: number): number {
  checkNotNegative(cost);
  // The condition is written so that NaN is refused too.
  for (const jobs of [created, secured]) if (!(jobs >= 0 && jobs < Infinity)) throw new ProgrammeError('jobs-negative', { jobs });
  const jobs = fraction(created + secured);
  if (jobs.numerator === 0n) throw new ProgrammeError('no-jobs', {});
  return roundFraction({ numerator: BigInt(cost) * jobs.denominator, denominator: jobs.numerator });
}
