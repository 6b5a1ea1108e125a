import { cite, ruleAt } from '../rules';
import { fraction } from '../analysis/fraction';
import { checkNotNegative } from './kroner';
import { ProgrammeError } from './programmeError';

/** How one commitment is paid, kroner. */
export interface Payment {
  /** Paid on account as costs arise. */
  readonly onAccount: number;
  /** Held back until the final report is approved. */
  readonly retained: number;
}

/**
 * Calculates how much of each commitment may be paid on account, and how much is held back until the final report.
 *
 *   retained = ⌈committed · share⌉,  onAccount = committed − retained
 *
 * The amount held back is rounded up, because the rule sets a minimum share: of 101 kroner at 25 %, 26 are held back.
 *
 * @param committed kroner committed [n], whole, not negative
 * @param retained  share held back, 0–1; the least share of the rules when left out
 * @throws ProgrammeError retained-too-low, retained-above-one; amount-not-whole, amount-negative, amount-too-large with the position
 * @see FOR-2024-04-03-556 § 12 ("minst 25 pst.")
 */
export function payments(committed: readonly number[], retained?: number): Payment[] {
  const rule = ruleAt('payment.retained');
  const share = retained ?? rule.value;
  // The condition is written so that NaN is refused too.
  if (!(share >= rule.value))
    throw new ProgrammeError('retained-too-low', { retained: share, least: rule.value, source: cite(rule.source) });
  if (share > 1) throw new ProgrammeError('retained-above-one', { retained: share });
  const { numerator, denominator } = fraction(share);
  return committed.map((amount, index) => {
    const retainedAmount = Number((BigInt(checkNotNegative(amount, index + 1)) * numerator + denominator - 1n) / denominator);
    return { onAccount: amount - retainedAmount, retained: retainedAmount };
  });
}
