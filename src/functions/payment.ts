import { payments } from '../programme/payment';
import { functionWords } from '../text/functions';
import { define } from './define';
import { boolean, money, optional, share } from './kinds';
import { programmeReasons } from '../programme/reasons';

export const PAYMENT = define('PAYMENT', {
  args: {
    committed: money(),
    retained: optional(share(), undefined, 'the least the rules require'),
    headers: optional(boolean(), false, 'FALSE'),
  },
  gives: 'row',
  columns: functionWords.PAYMENT.columns,
  answer: ({ committed, retained }) =>
    payments([committed], retained).flatMap(({ onAccount, retained: retainedAmount }) => [onAccount, retainedAmount]),
  refuses: [programmeReasons['retained-too-low']],
  source: ['FOR-2024-04-03-556 § 12'],
  example: [10_000_000],
});
