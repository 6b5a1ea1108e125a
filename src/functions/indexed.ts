import { convertPrices, type DeflatorName } from '../programme';
import { expected } from '../text/messages';
import { define } from './define';
import { money, optional, word, year } from './kinds';
import { programmeReasons } from '../programme/reasons';

const deflators: ReadonlyMap<string, DeflatorName> = new Map([
  ['kommunal', 'kommunal'],
  ['municipal', 'kommunal'],
  ['statlig', 'statlig'],
  ['statleg', 'statlig'],
  ['state', 'statlig'],
]);

export const INDEXED = define('INDEXED', {
  args: {
    amount: money(),
    fromYear: year(),
    toYear: year(),
    index: optional(
      word(expected.deflator, (name) => deflators.get(name.trim().toLowerCase()), ['kommunal', 'statlig']),
      'kommunal' as const,
    ),
  },
  gives: 'value',
  answer: ({ amount, fromYear, toYear, index }) => convertPrices(amount, fromYear, toYear, index),
  refuses: [programmeReasons['year-without-index']],
  source: ['Finansdepartementet: kommunal deflator'],
  example: [60_000_000, 2018, 2026],
});
