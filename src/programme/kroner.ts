import { ProgrammeError } from './programmeError';

/** An amount as whole kroner. @throws ProgrammeError amount-not-whole, also when too large to be held exactly */
export function wholeKroner(amount: number): bigint {
  if (!Number.isSafeInteger(amount)) throw new ProgrammeError('amount-not-whole', { amount });
  return BigInt(amount);
}

/** The nearest whole krone, halves away from zero as Excel's ROUND. */
export const roundKroner = (amount: number): number => Math.sign(amount) * Math.round(Math.abs(amount)) || 0;
