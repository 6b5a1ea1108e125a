import { AnalysisError } from './analysisError';
import { incomeEqualisation, type EqualisationRates } from './incomeEqualisation';

/** The population and tax that a year's revenue depends on. */
export interface TaxBase {
  /** Inhabitants, above 0. */
  readonly population: number;
  /** Kroner per inhabitant, 0 or more. */
  readonly taxPerInhabitant: number;
}

/** The figures of one year that are the same for every municipality. */
export interface RevenueParameters extends EqualisationRates {
  /** Cost of the extra compensation as a share of the national mean, 0–1. */
  readonly deductionShare: number;
  /** Innbyggertilskudd, kroner per inhabitant, before the equalisation of expenditure needs. */
  readonly grantPerInhabitant: number;
}

/** The part of free revenue that depends on population and tax, in whole kroner. */
export interface MunicipalRevenue {
  readonly tax: number;
  /** Positive is received, negative is paid. */
  readonly equalisation: number;
  readonly grant: number;
  /** tax + equalisation + grant. */
  readonly total: number;
}

/**
 * Calculates tax, income equalisation and per-inhabitant block grant of a municipality in one year.
 *
 *   tax = n·t,  equalisation = n·net(t, m),  grant = n·g,  total = tax + equalisation + grant
 *
 * Revenue that depends on other things than population and tax is left out: equalisation of expenditure needs, regional grants, income guarantee, discretionary
 * grants, property tax and power revenue. The grant is calculated from the inhabitants on 1 July of the year before and the equalisation from those on 1 January.
 * Here both use `population`, so a fall in population reduces the grant half a year too early. The national mean is assumed not to change with the municipality.
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

/** How many persons fewer than in the baseline of the same year. */
export interface LossOfYear {
  /** Inhabitants who have moved. */
  readonly population: number;
  /** Residents who are unemployed, out of the labour force or have moved. */
  readonly employed: number;
}

/**
 * Calculates the tax base of a year with the loss.
 *
 *   n' = n − population lost,  t' = (n·t − employed lost · taxPerJob) / n'
 *
 * The tax of those who move is subtracted through `employed` only, so that it is not subtracted twice.
 *
 * @param taxPerJob kroner of municipal tax that the municipality loses a year for each resident no longer employed, net of tax on benefits
 * @throws AnalysisError figure-negative; more-lost-than-there when no inhabitant, or a negative tax, would be left
 */
export function taxBaseWithLoss({ population, taxPerInhabitant }: TaxBase, loss: LossOfYear, taxPerJob: number): TaxBase {
  for (const [argument, value] of Object.entries({ population: loss.population, employed: loss.employed, taxPerJob }))
    if (!(value >= 0)) throw new AnalysisError('figure-negative', { argument, position: 1, value });
  const remaining = population - loss.population;
  if (!(remaining > 0))
    throw new AnalysisError('more-lost-than-there', { argument: 'population', lost: loss.population, there: population });
  const tax = population * taxPerInhabitant;
  const lostTax = loss.employed * taxPerJob;
  if (lostTax > tax) throw new AnalysisError('more-lost-than-there', { argument: 'taxPerInhabitant', lost: lostTax, there: tax });
  return { population: remaining, taxPerInhabitant: (tax - lostTax) / remaining };
}

/** Rounds halves away from zero, so that amounts paid and received are rounded alike. */
function roundKroner(amount: number): number {
  return Math.sign(amount) * Math.round(Math.abs(amount)) + 0;
}
