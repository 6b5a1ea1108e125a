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
  const { net } = incomeEqualisation(taxPerInhabitant, nationalMean, parameters, parameters.deductionShare);
  const tax = rounded(population * taxPerInhabitant);
  const equalisation = rounded(population * net);
  const grant = rounded(population * parameters.grantPerInhabitant);
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

/** Amounts of one year, in kroner or thousands; all in the same unit. */
export interface FreeRevenue {
  /** Block grant before income equalisation. */
  readonly grants: number;
  /** Block grant with income equalisation, rounded to the unit. */
  readonly blockGrant: number;
  /** Free revenue: block grant and tax, of rounded amounts. */
  readonly total: number;
}

/**
 * Free revenue by year, from the components as municipalities publish them.
 *
 *   grants = Σ components,  blockGrant = [grants + equalisation],  total = blockGrant + [tax]   with [·] rounded to `unit`
 *
 * @param grants       each component of the block grant but income equalisation, by year [components][years]
 * @param equalisation net income equalisation by year [years]
 * @param tax          tax on income and wealth by year [years]
 * @param unit         what published sums are rounded to, such as 1 000 where amounts are in thousands and sums in millions; 1 leaves whole amounts be
 * @throws AnalysisError sizes-differ when a component has not as many years as the tax; outside-bounds when the unit is not above 0
 * @see the layout of the forecasting model of KS, as in Sandnes kommune, økonomiplan 2023–2026
 */
export function freeRevenue(
  grants: readonly (readonly number[])[],
  equalisation: readonly number[],
  tax: readonly number[],
  unit = 1,
): FreeRevenue[] {
  if (!(unit > 0)) throw new AnalysisError('outside-bounds', { argument: 'unit', value: unit, min: 1, max: 1e9 });
  const sized = (argument: string, size: number): void => {
    if (size !== tax.length) throw new AnalysisError('sizes-differ', { argument, size, needed: tax.length });
  };
  sized('equalisation', equalisation.length);
  for (const component of grants) sized('grants', component.length);
  const figure = (argument: string, figures: readonly number[], at: number): number => {
    const value = figures[at] ?? NaN;
    if (!Number.isFinite(value)) throw new AnalysisError('figure-missing', { argument, position: at + 1 });
    return value;
  };
  return tax.map((_, at) => {
    const sum = grants.reduce((total, component) => total + figure('grants', component, at), 0);
    const blockGrant = rounded(sum + figure('equalisation', equalisation, at), unit);
    return { grants: sum, blockGrant, total: blockGrant + rounded(figure('tax', tax, at), unit) };
  });
}

/** Halves away from zero, so that what is paid and what is received round alike. */
function rounded(amount: number, unit = 1): number {
  return Math.sign(amount) * Math.round(Math.abs(amount) / unit) * unit + 0;
}
