import { AnalysisError } from './analysisError';
import { incomeEqualisation, type EqualisationRates } from './incomeEqualisation';

/** What a year's revenue depends on. */
export interface TaxBase {
  /** Inhabitants, above 0. */
  readonly population: number;
  /** Kroner per inhabitant, 0 or more. */
  readonly taxPerInhabitant: number;
}

/** The figures of a year that are the same for every municipality. */
export interface RevenueParameters extends EqualisationRates {
  /** What the extra compensation costs, of the national mean, 0–1. */
  readonly deductionShare: number;
  /** Innbyggertilskudd, kroner per inhabitant, before the equalisation of expenditure needs. */
  readonly grantPerInhabitant: number;
}

/** Whole kroner. The part of free revenue that follows population and tax. */
export interface MunicipalRevenue {
  readonly tax: number;
  /** Positive is received, negative is paid. */
  readonly equalisation: number;
  readonly grant: number;
  /** tax + equalisation + grant. */
  readonly total: number;
}

/**
 * Tax, income equalisation and per-inhabitant block grant of a municipality in one year.
 *
 *   tax = n·t,  equalisation = n·net(t, m),  grant = n·g,  total = tax + equalisation + grant
 *
 * Left out, since they do not follow from population and tax alone: equalisation of expenditure needs, regional grants, income guarantee, discretionary grants,
 * property tax and power revenue. The grant counts the inhabitants of 1 July the year before and the equalisation those of 1 January; here both count
 * `population`, so a fall in population shows in the grant half a year too early. The municipality is too small to move the national mean.
 *
 * @param base         population n and tax per inhabitant t
 * @param nationalMean m, kroner per inhabitant
 * @param parameters   of the year
 * @throws AnalysisError figure-negative, nothing-in-all (population), as `incomeEqualisation`
 * @see Kommunal- og distriktsdepartementet, Grønt hefte, table 1-k
 */
export function municipalRevenue(
  { population, taxPerInhabitant }: TaxBase,
  nationalMean: number,
  parameters: RevenueParameters,
): MunicipalRevenue {
  if (!(population >= 0)) throw new AnalysisError('figure-negative', { argument: 'population', position: 1, value: population });
  if (population === 0) throw new AnalysisError('nothing-in-all', { argument: 'population' });
  const net = incomeEqualisation(taxPerInhabitant, nationalMean, parameters, parameters.deductionShare);
  const tax = roundKroner(population * taxPerInhabitant);
  const equalisation = roundKroner(population * net);
  const grant = roundKroner(population * parameters.grantPerInhabitant);
  return { tax, equalisation, grant, total: tax + equalisation + grant };
}

/** Persons, counted from the baseline of the same year. */
export interface LossOfYear {
  /** Inhabitants who are gone. */
  readonly population: number;
  /** Residents who are no longer employed residents: unemployed, out of the labour force or moved. */
  readonly employed: number;
}

/**
 * The tax base of a year with the loss.
 *
 *   n' = n − population lost,  t' = (n·t − employed lost · taxPerJob) / n'
 *
 * Those who move take their tax with them as `employed`, so what the rest pay is not lowered twice.
 *
 * @param taxPerJob kroner of municipal tax that the municipality loses a year for each resident no longer employed, net of tax on benefits
 * @throws AnalysisError figure-negative; more-lost-than-there when nobody, or less than no tax, would be left
 */
export function taxBaseWithLoss({ population, taxPerInhabitant }: TaxBase, loss: LossOfYear, taxPerJob: number): TaxBase {
  for (const [argument, value] of Object.entries({ population: loss.population, employed: loss.employed, taxPerJob }))
    if (!(value >= 0)) throw new AnalysisError('figure-negative', { argument, position: 1, value });
  const left = population - loss.population;
  if (!(left > 0))
    throw new AnalysisError('more-lost-than-there', { argument: 'population', lost: loss.population, there: population });
  const tax = population * taxPerInhabitant;
  const lostTax = loss.employed * taxPerJob;
  if (lostTax > tax) throw new AnalysisError('more-lost-than-there', { argument: 'taxPerInhabitant', lost: lostTax, there: tax });
  return { population: left, taxPerInhabitant: (tax - lostTax) / left };
}

/** Halves away from zero, so that what is paid and what is received round alike. */
function roundKroner(amount: number): number {
  return Math.sign(amount) * Math.round(Math.abs(amount)) + 0;
}
