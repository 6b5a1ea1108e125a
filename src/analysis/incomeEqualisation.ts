import { AnalysisError } from './analysisError';

/** The rates of one year, 0–1. */
export interface EqualisationRates {
  /** Share of the difference from the national mean, above or below it. */
  readonly symmetricRate: number;
  /** Additional share of the difference up to the threshold. */
  readonly extraRate: number;
  /** Threshold as a share of the national mean. */
  readonly threshold: number;
}

/**
 * Calculates the income equalisation of one municipality, in kroner per inhabitant.
 *
 *   net = a·(m − t) + b·max(0, k·m − t) − d·m
 *
 * Here t is the municipality's tax per inhabitant, m the national mean, and a, b and k the rates. The extra compensation costs d·m per inhabitant of the country.
 * The cost depends on all municipalities and cannot be calculated from one, so it is given as a share d of the national mean.
 *
 * @param taxPerInhabitant t: tax on income and wealth and natural-resource tax, kroner per inhabitant at 1 January
 * @param nationalMean     m: the same for the whole country
 * @param rates            a, b, k of the year
 * @param deductionShare   d, 0–1
 * @returns              positive is received, negative is paid
 * @throws AnalysisError figure-negative; nothing-in-all when the national mean is 0
 * @see Kommunal- og distriktsdepartementet, Grønt hefte (inntektsutjevning); Idsø, Årethun & Bhatta (2018), Economies 6(2), 34
 */
export function incomeEqualisation(
  taxPerInhabitant: number,
  nationalMean: number,
  { symmetricRate, extraRate, threshold }: EqualisationRates,
  deductionShare: number,
): number {
  notNegative('taxPerInhabitant', taxPerInhabitant);
  notNegative('nationalMean', nationalMean);
  if (nationalMean === 0) throw new AnalysisError('nothing-in-all', { argument: 'nationalMean' });
  const symmetric = symmetricRate * (nationalMean - taxPerInhabitant);
  const extra = extraRate * Math.max(0, threshold * nationalMean - taxPerInhabitant);
  return symmetric + extra - deductionShare * nationalMean;
}

function notNegative(argument: string, value: number): void {
  if (!(value >= 0)) throw new AnalysisError('figure-negative', { argument, position: 1, value });
}
