import { checkNotNegative } from './kroner';
import { ProgrammeError } from './programmeError';

/** One year of a programme's money, kroner. */
export interface CarryOver {
  /** What last year left. */
  readonly opening: number;
  readonly committed: number;
  readonly spent: number;
  /** What is left for next year; below zero when more was spent than there was. */
  readonly carried: number;
}

/**
 * What is carried from year to year: the grants may be spent regardless of the budget year.
 *
 *   opening_1 = 0,  opening_t = carried_(t−1),  carried_t = opening_t + committed_t − spent_t
 *
 * Overspending stands as a negative amount and burdens the years after; it is neither hidden nor set to zero.
 *
 * @param committed kroner committed each year [n], whole, not negative
 * @param spent     kroner spent each year [n], whole, not negative
 * @throws ProgrammeError lengths-differ; amount-not-whole, amount-negative, amount-too-large with the year's position
 * @see FOR-2024-04-03-556 § 15; Prop. 1 S (2019–2020), kap. 553 post 65
 */
export function carryOver(committed: readonly number[], spent: readonly number[]): CarryOver[] {
  if (committed.length !== spent.length)
    throw new ProgrammeError('lengths-differ', { committed: committed.length, spent: spent.length });
  let opening = 0;
  return committed.map((granted, index) => {
    const used = checkNotNegative(spent[index] ?? NaN, index + 1);
    const carried = opening + checkNotNegative(granted, index + 1) - used;
    const year = { opening, committed: granted, spent: used, carried };
    opening = carried;
    return year;
  });
}
