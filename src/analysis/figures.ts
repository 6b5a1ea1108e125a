import { AnalysisError } from './analysisError';

/** Bounds that every count of persons or kroner of a country fits within. A figure outside them is a mistake and could overflow the arithmetic. */
const usable = { smallest: 1e-9, largest: 1e15 } as const;

/**
 * Checks that every figure of a list or a table, row by row, is present and zero or more, and returns the figures.
 *
 * @param argument name of the list in the workbook function and in the method
 * @throws AnalysisError figure-missing for a null or NaN; figure-not-finite for a figure outside the bounds of a count; figure-negative
 */
export function checkFigures(argument: string, figures: readonly (number | null)[]): number[] {
  return figures.map((value, index) => {
    const position = index + 1;
    if (value === null || Number.isNaN(value)) throw new AnalysisError('figure-missing', { argument, position });
    const size = Math.abs(value);
    if (size > usable.largest || (size > 0 && size < usable.smallest))
      throw new AnalysisError('figure-not-finite', { argument, position });
    if (value < 0) throw new AnalysisError('figure-negative', { argument, position, value });
    return value;
  });
}

/** The largest difference that is ascribed to rounding, as a share of the figure that a sum is compared with. */
export const roundingTolerance = 1e-9;

export const sum = (figures: readonly number[]): number => figures.reduce((total, figure) => total + figure, 0);

/** Returns the sum of checked figures, to divide by. @throws AnalysisError nothing-in-all when the sum is 0 */
export function totalOf(argument: string, figures: readonly number[]): number {
  const total = sum(figures);
  if (total === 0) throw new AnalysisError('nothing-in-all', { argument });
  return total;
}
