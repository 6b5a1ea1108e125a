import { hamiltonPerry, hamiltonPerrySteps } from '../analysis/hamiltonPerry';
import { populationHeader } from '../text/functions/words';
import { expected, messages } from '../text/messages';
import { define } from './define';
import { boolean, figureTable, oneOf, optional, whole } from './kinds';
import { analysisReasons } from '../programme/reasons';
import { refuse } from './refusal';

type Table = readonly (readonly number[])[];

/** @throws Refusal when the table has neither one column nor one for each sex */
function sexesOf(argument: string, table: Table): 1 | 2 {
  const columns = table[0]?.length ?? 0;
  if (columns === 1 || columns === 2) return columns;
  throw refuse('#VALUE!', messages.columnsNeeded, { columns, needed: '1 / 2', expects: expected.populationRows }, argument);
}

export const HAMILTONPERRY = define('HAMILTONPERRY', {
  args: {
    earlier: figureTable(expected.populationRows),
    later: figureTable(expected.populationRows),
    steps: optional(whole(hamiltonPerrySteps.min, hamiltonPerrySteps.max), 1),
    interval: optional(oneOf(5, 10), 10),
    headers: optional(boolean(), false, 'FALSE'),
  },
  gives: 'table',
  columns: ({ earlier, steps, interval }) =>
    Array.from({ length: steps }, (_, step) =>
      populationHeader(sexesOf('earlier', earlier), (step + 1) * interval, 'both'),
    ).flat(),
  answer: ({ earlier, later, steps, interval }) => {
    const sexes = sexesOf('earlier', earlier);
    if (sexesOf('later', later) !== sexes)
      throw refuse(
        '#VALUE!',
        messages.columnsNeeded,
        { columns: later[0]?.length ?? 0, needed: sexes, expects: expected.populationRows },
        'later',
      );
    const population = hamiltonPerry(earlier.flat(), later.flat(), { sexes, interval, steps });
    return earlier.map((_, age) => population.flatMap((persons) => persons.slice(age * sexes, (age + 1) * sexes)));
  },
  refuses: [
    ['#VALUE!', messages.columnsNeeded],
    analysisReasons['sizes-differ'],
    analysisReasons['figure-negative'],
    analysisReasons['figure-not-finite'],
    analysisReasons['group-empty'],
  ],
  source: [
    'Hamilton & Perry (1962), Social Forces 41(2), 163–170',
    'Swanson, Schlottmann & Schmidt (2010), Population Research and Policy Review 29(1), 47–63',
  ],
  // Women of Burkina Faso in the censuses of 1995 and 2005, as held by the R package popReconstruct.
  example: [
    [
      ...[940000, 759000, 653000, 554000, 462000, 381000, 310000, 247000, 192000, 160000, 140000, 111000, 85000, 63000, 41000],
      ...[21000, 9000],
    ].map((women) => [women]),
    [
      ...[1235000, 999000, 861000, 741000, 636000, 530000, 437000, 359000, 288000, 226000, 171000, 136000, 112000, 78000, 50000],
      ...[27000, 12000],
    ].map((women) => [women]),
  ],
});
