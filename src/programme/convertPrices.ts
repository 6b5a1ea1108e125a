import { deflator, type DeflatorName } from './deflator';
import { fraction, roundFraction, type Fraction } from '../analysis/fraction';
import { checkKroner } from './kroner';
import { ProgrammeError } from './programmeError';

/**
 * Converts an amount from the prices of one year to those of another, in whole kroner. Halves are rounded away from zero.
 *
 *   amount · Π (1 + g_t / 100) for fromYear < t ≤ toYear;  the same product divides when toYear is earlier
 *
 * @param amount   whole kroner; may be negative
 * @param fromYear the year whose prices the amount is in
 * @param toYear   the year whose prices the result is in
 * @param index    the municipal deflator, or that of the state budget
 * @throws ProgrammeError year-without-index outside the years of `deflator`; amount-not-whole, amount-too-large
 * @see deflator for the rates and their source
 */
export function convertPrices(amount: number, fromYear: number, toYear: number, index: DeflatorName): number {
  checkKroner(amount);
  checkYear(fromYear);
  checkYear(toYear);
  const growth = growthBetween(Math.min(fromYear, toYear), Math.max(fromYear, toYear), index);
  const [times, over] = fromYear <= toYear ? [growth.numerator, growth.denominator] : [growth.denominator, growth.numerator];
  return roundFraction({ numerator: BigInt(amount) * times, denominator: over });
}

function growthBetween(first: number, last: number, index: DeflatorName): Fraction {
  return deflator
    .filter(({ year }) => year > first && year <= last)
    .map(({ rates }) => fraction(rates[index]))
    .reduce(
      (product, rate) => ({
        numerator: product.numerator * (100n * rate.denominator + rate.numerator),
        denominator: product.denominator * 100n * rate.denominator,
      }),
      { numerator: 1n, denominator: 1n },
    );
}

function checkYear(year: number): void {
  if (deflator.some((entry) => entry.year === year)) return;
  const coveredYears = deflator.map((entry) => entry.year);
  throw new ProgrammeError('year-without-index', { year, first: Math.min(...coveredYears), last: Math.max(...coveredYears) });
}
