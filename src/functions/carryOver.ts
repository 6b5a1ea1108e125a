import { carryOver } from '../programme/carryOver';
import { functionWords } from '../text/functions';
import { messages } from '../text/messages';
import { define } from './define';
import { boolean, moneyLine, optional } from './kinds';
import { refuse } from './refusal';
import { programmeReasons } from '../programme/reasons';

/** Returns the amounts without the years at the end that are blank in both lines. @throws Refusal when an amount before them is blank */
function amountsInUse(
  key: 'committed' | 'spent',
  line: readonly (number | null)[],
  otherLine: readonly (number | null)[],
): number[] {
  const inUse =
    Math.max(
      line.findLastIndex((amount) => amount !== null),
      otherLine.findLastIndex((amount) => amount !== null),
    ) + 1;
  return line.slice(0, inUse).map((amount, index) => {
    if (amount === null) throw refuse('#N/A', messages.missingIn, { position: index + 1 }, key);
    return amount;
  });
}

export const CARRYOVER = define('CARRYOVER', {
  args: { committed: moneyLine(), spent: moneyLine(), headers: optional(boolean(), false, 'FALSE') },
  gives: 'table',
  columns: functionWords.CARRYOVER.columns,
  answer: ({ committed, spent }) => {
    if (committed.length !== spent.length) throw refuse('#VALUE!', messages.lengthsDiffer);
    return carryOver(amountsInUse('committed', committed, spent), amountsInUse('spent', spent, committed)).map((year) => [
      year.opening,
      year.committed,
      year.spent,
      year.carried,
    ]);
  },
  refuses: [programmeReasons['lengths-differ']],
  source: ['FOR-2024-04-03-556 § 15', 'Prop. 1 S (2019–2020), kap. 553 post 65'],
  example: [
    [[10_000_000], [10_000_000], [5_000_000]],
    [[6_500_000], [12_000_000], [7_000_000]],
  ],
});
