import { specialisation, specialisationMeasures, type SpecialisationMeasure } from '../analysis/specialisation';
import { specialisationWords } from '../text/functions/specialisation';
import { expected, messages } from '../text/messages';
import type { Value } from './declaration';
import { define } from './define';
import { germany, goettingen } from './exampleSeries';
import { figureLine, industryTable, optional, word } from './kinds';
import { analysisReasons } from '../programme/reasons';
import { refuse } from './refusal';

const key = (name: string): string => name.replace(/\s+/g, ' ').trim().toLocaleLowerCase('nb');

const measures: ReadonlyMap<string, SpecialisationMeasure> = new Map(
  specialisationMeasures.flatMap((measure) => specialisationWords[measure].map((name) => [key(name), measure] as const)),
);

const comparativeMeasures: ReadonlySet<SpecialisationMeasure> = new Set(['krugman', 'hoover', 'gini']);

export const SPECIALISATION = define('SPECIALISATION', {
  args: {
    employment: figureLine(),
    reference: optional(industryTable(), undefined, 'none'),
    measure: optional(
      word(
        expected.specialisationMeasure,
        (name) => measures.get(key(name)),
        specialisationMeasures.map((measure) => specialisationWords[measure][0]),
      ),
      undefined,
      'all of them',
    ),
  },
  gives: 'table',
  answer: ({ employment, reference, measure }): Value[][] => {
    // Excel on the desktop sends 0 for a blank range.
    const area = reference?.some((row) => row.some((value) => value !== 0)) ? reference : undefined;
    const measured = specialisation(employment, area);
    if (measure === undefined)
      return specialisationMeasures
        .filter((tableMeasure) => area !== undefined || !comparativeMeasures.has(tableMeasure))
        .map((tableMeasure) => [specialisationWords[tableMeasure][0], measured[tableMeasure]]);
    if (area === undefined && comparativeMeasures.has(measure))
      throw refuse('#N/A', messages.missing, { expects: expected.industryTable }, 'reference');
    const value = measured[measure];
    if (value === null) throw refuse('#N/A', messages.notMeasurable, { got: specialisationWords[measure][0] }, 'measure');
    return [[value]];
  },
  refuses: [
    analysisReasons['figure-missing'],
    analysisReasons['figure-negative'],
    analysisReasons['figure-not-finite'],
    analysisReasons['nothing-in-all'],
    analysisReasons['sizes-differ'],
    ['#N/A', messages.notMeasurable],
  ],
  source: [
    'Hirschman (1964), American Economic Review 54(5), 761',
    'Shannon (1948), Bell System Technical Journal 27, 379–423',
    'Theil (1967), Economics and Information Theory, ch. 4',
    'Krugman (1991), Geography and Trade, p. 76',
    'Hoover (1936), Review of Economics and Statistics 18(4), 162–171',
    'Nakamura & Morrison Paul (2009), Handbook of Regional Growth and Development Theories, 305–328',
  ],
  example: [goettingen.map((persons) => [persons]), germany.map((persons) => [persons])],
});
