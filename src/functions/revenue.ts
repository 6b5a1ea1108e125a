import { AnalysisError } from '../analysis/analysisError';
import { municipalRevenue, type MunicipalRevenue, type RevenueParameters } from '../analysis/freeRevenue';
import { blockGrantPerInhabitant, incomeEqualisationOf, newestSettledYear, type Certainty } from '../rules';
import { functionWords } from '../text/functions';
import { certaintyWords } from '../text/functions/words';
import { expected } from '../text/messages';
import { sourceWords } from '../text/functions/sources';
import type { Value } from './declaration';
import { define } from './define';
import { boolean, figureTable, optional, yearLine } from './kinds';
import { analysisReasons, ruleReasons } from '../programme/reasons';

/** Returns the rates and the grant of a year. A year after the last announced one gets the newest figures, and `certainty` says so. */
function figuresOf(year: number): { parameters: RevenueParameters; certainty: Certainty } {
  // The grant is asked for first: it is known for fewer years than the rates, so its refusal names the years that have both.
  const grantPerInhabitant = blockGrantPerInhabitant(year);
  const { certainty, ...rates } = incomeEqualisationOf(year, 'carry on');
  return { parameters: { ...rates, grantPerInhabitant }, certainty };
}

/** Returns a row for each year. A single row is used for all years. */
function rowPerYear(argument: string, table: readonly (readonly number[])[], years: number): readonly (readonly number[])[] {
  if (table.length !== years && table.length !== 1)
    throw new AnalysisError('sizes-differ', { argument, size: table.length, needed: years });
  return Array.from({ length: years }, (_, index) => table[table.length === 1 ? 0 : index] ?? []);
}

function yearsFrom(givenYears: readonly (number | null)[] | undefined, years: number): number[] {
  const [first = null] = givenYears ?? [newestSettledYear];
  const all =
    givenYears && givenYears.length > 1
      ? givenYears
      : Array.from({ length: years }, (_, index) => (first === null ? null : first + index));
  if (all.length !== years) throw new AnalysisError('sizes-differ', { argument: 'year', size: all.length, needed: years });
  return all.map((year, index) => {
    if (year === null) throw new AnalysisError('figure-missing', { argument: 'year', position: index + 1 });
    return year;
  });
}

const revenueCells = ({ tax, equalisation, grant, total }: MunicipalRevenue): Value[] => [tax, equalisation, grant, total];

/** The most rows. Every municipality in each of 28 years fits. */
const mostRows = 10_000;

export const REVENUE = define('REVENUE', {
  args: {
    population: { ...figureTable(expected.withAndWithoutLoss), most: 2 * mostRows },
    taxPerInhabitant: figureTable(expected.withAndWithoutLoss),
    nationalMean: figureTable(expected.figureTable),
    year: optional(yearLine(), undefined, 'the newest settled year'),
    headers: optional(boolean(), false, 'FALSE'),
  },
  gives: 'table',
  columns: functionWords.REVENUE.columns,
  answer: ({ population, taxPerInhabitant, nationalMean, year }) => {
    const years = yearsFrom(year, population.length);
    const taxes = rowPerYear('taxPerInhabitant', taxPerInhabitant, years.length);
    const means = rowPerYear('nationalMean', nationalMean, years.length);
    for (const [argument, table, most] of [
      ['population', population, 2],
      ['taxPerInhabitant', taxPerInhabitant, 2],
      ['nationalMean', nationalMean, 1],
    ] as const) {
      const columns = table[0]?.length ?? 0;
      if (columns > most) throw new AnalysisError('sizes-differ', { argument, size: columns, needed: most });
      table.flat().forEach((value, index) => {
        if (value < 0) throw new AnalysisError('figure-negative', { argument, position: index + 1, value });
      });
    }
    return years.map((year, index) => {
      const { parameters, certainty } = figuresOf(year);
      const [inhabitants = NaN, populationWithLoss] = population[index] ?? [];
      const [tax = NaN, taxWithLoss] = taxes[index] ?? [];
      const mean = means[index]?.[0] ?? NaN;
      const without = municipalRevenue({ population: inhabitants, taxPerInhabitant: tax }, mean, parameters);
      const lossKnown = populationWithLoss !== undefined || taxWithLoss !== undefined;
      const withLoss = lossKnown
        ? municipalRevenue(
            { population: populationWithLoss ?? inhabitants, taxPerInhabitant: taxWithLoss ?? tax },
            mean,
            parameters,
          )
        : undefined;
      return [
        year,
        ...revenueCells(without),
        ...(withLoss ? [...revenueCells(withLoss), withLoss.total - without.total] : [null, null, null, null, null]),
        certaintyWords[certainty],
      ];
    });
  },
  refuses: [
    ruleReasons['year-not-known'],
    analysisReasons['sizes-differ'],
    analysisReasons['figure-missing'],
    analysisReasons['figure-negative'],
    analysisReasons['nothing-in-all'],
  ],
  source: [
    'Kommunal- og distriktsdepartementet, løpende inntektsutjevning, avregning 2015–2025; Grønt hefte 2022–2025, tabell 1-k',
    sourceWords.leftOut,
  ],
  // Sokndal in the settlement of 2025, and with 39 inhabitants fewer.
  example: [[[3371, 3332]], 36_076.14, 42_269.58, 2025],
});
