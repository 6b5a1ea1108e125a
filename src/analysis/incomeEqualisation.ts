import { AnalysisError } from './analysisError';

/** The rates of a year, 0–1. */
export interface EqualisationRates {
  /** Of the distance to the national mean, whichever side. */
  readonly symmetricRate: number;
  /** Of the shortfall below the threshold, in addition. */
  readonly extraRate: number;
  /** Of the national mean. */
  readonly threshold: number;
}

/** Kroner per inhabitant. */
export interface Equalisation {
  readonly symmetric: number;
  readonly extra: number;
  /** What every inhabitant of the country pays for the extra compensation. */
  readonly deduction: number;
  /** symmetric + extra − deduction: positive is received, negative is paid. */
  readonly net: number;
}

/**
 * Income equalisation of one municipality, in kroner per inhabitant.
 *
 *   net = a·(m − t) + b·max(0, k·m − t) − d·m
 *
 * with t the municipality's tax per inhabitant, m the national mean, a, b and k the rates, and d·m what the extra compensation costs per inhabitant of the
 * country. The cost depends on every municipality, so one municipality cannot know it: it is given as a share d of the national mean, and follows the mean.
 *
 * @param taxPerInhabitant t: tax on income and wealth and natural-resource tax, kroner per inhabitant at 1 January
 * @param nationalMean     m: the same for the whole country
 * @param rates            a, b, k of the year
 * @param deductionShare   d, 0–1
 * @throws AnalysisError figure-negative; nothing-in-all when the national mean is 0
 * @see Kommunal- og distriktsdepartementet, Grønt hefte (inntektsutjevning); Idsø, Årethun & Bhatta (2018), Economies 6(2), 34
 */
export function incomeEqualisation(
  taxPerInhabitant: number,
  nationalMean: number,
  rates: EqualisationRates,
  deductionShare: number,
): Equalisation {
  notNegative('taxPerInhabitant', 1, taxPerInhabitant);
  notNegative('nationalMean', 1, nationalMean);
  if (nationalMean === 0) throw new AnalysisError('nothing-in-all', { argument: 'nationalMean' });
  const gross = beforeDeduction(taxPerInhabitant, nationalMean, rates);
  const deduction = deductionShare * nationalMean;
  return { ...gross, deduction, net: gross.symmetric + gross.extra - deduction };
}

/** A municipality in the equalisation of a country; kroner per inhabitant but for `netTotal`. */
export interface EqualisedMunicipality extends Equalisation {
  readonly taxPerInhabitant: number;
  /** Kroner, not rounded. */
  readonly netTotal: number;
  /** Tax and equalisation, of the national mean. */
  readonly afterRatio: number;
}

export interface EqualisedCountry {
  readonly nationalMean: number;
  /** Kroner per inhabitant, the same everywhere. */
  readonly deduction: number;
  /** Of the national mean: what `incomeEqualisation` takes. */
  readonly deductionShare: number;
  readonly municipalities: readonly EqualisedMunicipality[];
}

/**
 * Income equalisation of a whole country, where the extra compensation is paid by all, per inhabitant, so that the net sums to zero.
 *
 *   d·m = Σ n_i · extra_i / Σ n_i,  Σ n_i · net_i = 0
 *
 * @param population inhabitants of each municipality [n], 0 or more
 * @param tax        tax of each, kroner [n], 0 or more
 * @param rates      of the year
 * @throws AnalysisError sizes-differ, figure-negative, nothing-in-all (population or tax)
 * @see as `incomeEqualisation`
 */
export function countryEqualisation(
  population: readonly number[],
  tax: readonly number[],
  rates: EqualisationRates,
): EqualisedCountry {
  if (tax.length !== population.length)
    throw new AnalysisError('sizes-differ', { argument: 'tax', size: tax.length, needed: population.length });
  const inhabitants = total('population', population);
  const nationalMean = total('tax', tax) / inhabitants;
  const gross = population.map((persons, at) => {
    const taxPerInhabitant = persons === 0 ? nationalMean : (tax[at] ?? 0) / persons;
    return { persons, taxPerInhabitant, ...beforeDeduction(taxPerInhabitant, nationalMean, rates) };
  });
  const deduction = gross.reduce((sum, { persons, extra }) => sum + persons * extra, 0) / inhabitants;
  return {
    nationalMean,
    deduction,
    deductionShare: deduction / nationalMean,
    municipalities: gross.map(({ persons, taxPerInhabitant, symmetric, extra }) => {
      const net = symmetric + extra - deduction;
      return {
        taxPerInhabitant,
        symmetric,
        extra,
        deduction,
        net,
        netTotal: persons * net,
        afterRatio: (taxPerInhabitant + net) / nationalMean,
      };
    }),
  };
}

function beforeDeduction(
  taxPerInhabitant: number,
  nationalMean: number,
  { symmetricRate, extraRate, threshold }: EqualisationRates,
): { symmetric: number; extra: number } {
  return {
    symmetric: symmetricRate * (nationalMean - taxPerInhabitant),
    extra: extraRate * Math.max(0, threshold * nationalMean - taxPerInhabitant),
  };
}

function total(argument: string, figures: readonly number[]): number {
  figures.forEach((value, at) => notNegative(argument, at + 1, value));
  const sum = figures.reduce((all, value) => all + value, 0);
  if (sum === 0) throw new AnalysisError('nothing-in-all', { argument });
  return sum;
}

function notNegative(argument: string, position: number, value: number): void {
  if (!(value >= 0)) throw new AnalysisError('figure-negative', { argument, position, value });
}
