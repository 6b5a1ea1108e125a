import { messages } from '../text/messages';
import { refuse } from './refusal';

/** Years with their figures, as the methods take them. */
export interface AnnualFigures {
  readonly years: number[];
  readonly values: (number | null)[];
}

/** Pairs years with figures and leaves out rows without either. @throws Refusal when a figure has no year */
export function annualFigures(years: readonly (number | null)[], values: readonly (number | null)[]): AnnualFigures {
  if (years.length !== values.length) throw refuse('#VALUE!', messages.lengthsDiffer);
  const rows = years.flatMap((year, index) => {
    const value = values[index] ?? null;
    if (year !== null) return [{ year, value }];
    // Excel on the desktop also sends 0 for a blank figure.
    if (value !== null && value !== 0) throw refuse('#VALUE!', messages.yearMissing, { position: index + 1 }, 'years');
    return [];
  });
  return { years: rows.map(({ year }) => year), values: rows.map(({ value }) => value) };
}
