import { cite, ruleAt } from '../rules';
import { controlledRounding } from './controlledRounding';
import { ProgrammeError } from './programmeError';
import { profiles, type ProfileName } from './profile';
import { splitExactly } from './split';

/** A programme's money by year and party, in kroner and whole units. Rows, columns and the total sum exactly. */
export interface Budget {
  /** Calendar years [m]. */
  readonly years: readonly number[];
  /** [m × n], a row per year and a column per party. */
  readonly amounts: readonly (readonly number[])[];
  readonly yearTotals: readonly number[];
  readonly partyTotals: readonly number[];
}

export interface BudgetOptions {
  /** How the need varies over the years: the name of a profile, or a weight for each year. */
  readonly profile?: ProfileName | readonly number[];
  /** Every amount is a multiple of this number of kroner: 1, or 1 000. */
  readonly unit?: number;
  /** Price growth as a share a year, or an index number for each year. */
  readonly priceIndex?: number | readonly number[];
  /** Day of the grant, ISO. The newest rules apply when it is left out. */
  readonly date?: string;
}

/**
 * Makes a budget over years and parties in which rows and columns sum exactly.
 *
 *   year total_t  = total split by profile_t · index_t   (largest remainder)
 *   party total_j = total split by weight_j              (largest remainder, as `splitExactly`)
 *   amount_tj     = year total_t · party total_j / total, rounded up or down to a whole unit
 *
 * The total is nominal and does not change. A price index moves money from early years to late years, so that the profile holds in fixed prices.
 *
 * @param total     kroner, whole, a multiple of the unit
 * @param startYear the first calendar year
 * @param years     number of years, at most the limit of the rules on `date`
 * @param weights   the parties' shares, percentages or amounts [n]
 * @throws ProgrammeError year-not-whole, years-not-whole, too-many-years; profile-length; price-growth-too-low, price-index-length,
 *   price-index-not-positive; and as `splitExactly`
 * @throws RuleError not-a-date, before-first
 * @see FOR-2024-04-03-556 § 8 (budget with financing plan) and § 10 (most years); OR 3.2.1 (the need by phase)
 */
export function budget(
  total: number,
  startYear: number,
  years: number,
  weights: readonly number[],
  { profile = 'jevn', unit = 1, priceIndex = 0, date }: BudgetOptions,
): Budget {
  if (!Number.isSafeInteger(startYear)) throw new ProgrammeError('year-not-whole', { year: startYear });
  checkYears(years, date);
  const index = priceNumbers(priceIndex, years);
  const need = profileWeights(profile, years).map((weight, year) => weight * (index[year] ?? NaN));
  const yearTotals = splitExactly(total, need, unit);
  const partyTotals = splitExactly(total, weights, unit);
  const inUnits = (kroner: readonly number[]): number[] => kroner.map((amount) => amount / unit);
  return {
    years: yearTotals.map((_, year) => startYear + year),
    amounts: controlledRounding(inUnits(yearTotals), inUnits(partyTotals)).map((row) => row.map((units) => units * unit)),
    yearTotals,
    partyTotals,
  };
}

function checkYears(years: number, date: string | undefined): void {
  if (!Number.isSafeInteger(years) || years < 1) throw new ProgrammeError('years-not-whole', { years });
  const most = ruleAt('period.maxYears', date);
  if (years > most.value) throw new ProgrammeError('too-many-years', { years, most: most.value, source: cite(most.source) });
}

function profileWeights(profile: ProfileName | readonly number[], years: number): readonly number[] {
  if (typeof profile !== 'string') {
    if (profile.length !== years) throw new ProgrammeError('profile-length', { weights: profile.length, years });
    return profile;
  }
  const found = profiles.find(({ id }) => id === profile);
  return found?.weights(years) ?? [];
}

/** Returns the price level of each year relative to the first. A single number is the growth per year. */
function priceNumbers(priceIndex: number | readonly number[], years: number): readonly number[] {
  if (typeof priceIndex === 'number') {
    if (!(priceIndex > -1 && priceIndex < Infinity)) throw new ProgrammeError('price-growth-too-low', { growth: priceIndex });
    return Array.from({ length: years }, (_, year) => (1 + priceIndex) ** year);
  }
  if (priceIndex.length !== years) throw new ProgrammeError('price-index-length', { numbers: priceIndex.length, years });
  priceIndex.forEach((number, index) => {
    if (!(number > 0 && number < Infinity))
      throw new ProgrammeError('price-index-not-positive', { index: number, position: index + 1 });
  });
  return priceIndex;
}
