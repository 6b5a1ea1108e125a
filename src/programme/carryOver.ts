import { checkNotNegative } from './kroner';
import { ProgrammeError } from './programmeError';

/** One year of a programme's money, kroner. */
export interface CarryOver {
  /** Amount carried from the year before. */
  readonly opening: number;
  readonly committed: number;
  readonly spent: number;
  /** Amount carried to the next year; below zero after overspending. */
  readonly carried: number;
}

/**
 * Calculates the amounts carried from year to year. The grants may be spent regardless of the budget year.
 *
 *   opening_1 = 0,  opening_t = carried_(t−1),  carried_t = opening_t + committed_t − spent_t
 *
 * Overspending is carried as a negative amount to the years after.
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
