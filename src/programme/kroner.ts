import { ProgrammeError } from './programmeError';

/** The largest amount in kroner: more than any programme or item of a state budget, and small enough for a hundred of them to sum exactly in a number. */
export const mostKroner = 1e12;

/**
 * Returns the amount.
 *
 * @param position the position of the amount in its list, from 1, for the message
 * @throws ProgrammeError amount-not-whole, amount-too-large
 */
export function checkKroner(amount: number, position = 1): number {
  if (!Number.isInteger(amount)) throw new ProgrammeError('amount-not-whole', { amount, position });
  if (Math.abs(amount) > mostKroner) throw new ProgrammeError('amount-too-large', { amount, position, most: mostKroner });
  return amount;
}

/** Returns an amount that cannot be negative. @throws ProgrammeError as `checkKroner`; amount-negative */
export function checkNotNegative(amount: number, position = 1): number {
  if (checkKroner(amount, position) < 0) throw new ProgrammeError('amount-negative', { amount, position });
  return amount;
}
