import { shiftShare, type ShiftShareVariant } from '../analysis/shiftShare';
import { functionWords } from '../text/functions';
import { expected } from '../text/messages';
import { define } from './define';
import { boolean, industryTable, optional, word } from './kinds';
import { analysisReasons } from '../programme/reasons';

const variants: ReadonlyMap<string, ShiftShareVariant> = new Map([
  ['dunn', 'dunn'],
  ['esteban', 'esteban'],
  ['esteban-marquillas', 'esteban'],
]);

/** The cells of a row of the answer. Only the method of Esteban-Marquillas has one for the allocation. */
const componentsOf = <T>([national, industryMix, regional, allocation, change]: readonly T[], variant: ShiftShareVariant): T[] =>
  [national, industryMix, regional, ...(variant === 'esteban' ? [allocation] : []), change].filter(
    (component) => component !== undefined,
  );

/** Region A and the nation of Farhauer and Kröll (2013), as the package REAT prints them. */
const example = [
  [90, 20, 10, 60],
  [100, 40, 10, 55],
  [400, 150, 150, 400],
  [440, 210, 135, 480],
].map((persons) => persons.map((figure) => [figure]));

export const SHIFTSHARE = define('SHIFTSHARE', {
  args: {
    regional0: industryTable(),
    regional1: industryTable(),
    national0: industryTable(),
    national1: industryTable(),
    variant: optional(
      word(expected.shiftShareVariant, (name) => variants.get(name.trim().toLowerCase()), ['dunn', 'esteban']),
      'dunn' as const,
    ),
    headers: optional(boolean(), false, 'FALSE'),
  },
  gives: 'table',
  columns: ({ variant }) => componentsOf(functionWords.SHIFTSHARE.columns, variant),
  answer: ({ regional0, regional1, national0, national1, variant }) =>
    shiftShare(regional0, regional1, national0, national1, variant).map(
      ({ national, industryMix, regional, allocation, change }) =>
        componentsOf([national, industryMix, regional, allocation, change], variant),
    ),
  refuses: [
    analysisReasons['sizes-differ'],
    analysisReasons['figure-negative'],
    analysisReasons['figure-not-finite'],
    analysisReasons['nothing-in-all'],
    analysisReasons['industry-not-in-nation'],
    analysisReasons['years-not-linked'],
  ],
  source: [
    'Dunn (1960), Papers of the Regional Science Association 6, 97–112',
    'Esteban-Marquillas (1972), Regional and Urban Economics 2(3), 249–255',
    'Barff & Knight (1988), Growth and Change 19(2), 1–10',
  ],
  example,
});
