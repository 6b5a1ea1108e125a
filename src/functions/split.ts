import { splitExactly } from '../programme/split';
import { define } from './define';
import { money, oneOf, optional } from './kinds';
import { fundingModel, weightsOf } from './fundingModelArgument';
import { programmeReasons } from '../programme/reasons';

export const SPLIT = define('SPLIT', {
  args: { amount: money(), model: fundingModel(), unit: optional(oneOf(1, 1000), 1) },
  gives: 'row',
  answer: ({ amount, model, unit }) => splitExactly(amount, weightsOf(model), unit),
  refuses: [programmeReasons['amount-not-in-unit'], programmeReasons['weights-all-zero']],
  source: ['OR 3.1', 'Prop. 1 S (2019–2020), kap. 553 post 65', 'Balinski & Young (1982), Fair Representation'],
  example: [60_000_000, 'Lierne'],
});
