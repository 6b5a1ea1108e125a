import { fraction, roundFraction } from '../analysis/fraction';
import { checkNotNegative } from './kroner';
import { ProgrammeError } from './programmeError';

/**
 * What a programme cost for each job it created or secured, whole kroner, halves away from zero.
 *
 *   cost / (created + secured)
 *
 * @param cost    kroner, whole, not negative
 * @param created jobs created, not negative; averages over a year need not be whole
 * @param secured jobs secured, likewise
 * @throws ProgrammeError amount-not-whole, amount-negative, amount-too-large; jobs-negative; no-jobs when there is nothing to divide by
 * @see Prop. 1 S (2019–2020), kap. 553 post 65: jobs created or secured is the first outcome measure
 */
export function costPerJob(cost: number, created: number, secured = 0): number {
  checkNotNegative(cost);
  // Written so that what is not a number is refused as well.
  for (const jobs of [created, secured]) if (!(jobs >= 0 && jobs < Infinity)) throw new ProgrammeError('jobs-negative', { jobs });
  const jobs = fraction(created + secured);
  if (jobs.numerator === 0n) throw new ProgrammeError('no-jobs');
  return roundFraction({ numerator: BigInt(cost) * jobs.denominator, denominator: jobs.numerator });
}
