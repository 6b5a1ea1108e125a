import { AnalysisError } from './analysisError';

/** Counts of persons and kroner of a country fit between these; a figure outside is a slip, and would overflow in the arithmetic. */
const usable = { smallest: 1e-9, largest: 1e15 } as const;

/**
 * The figures of a list or a table, row by row: each of them there, and zero or more.
 *
 * @param argument what the function of the workbook and the method both call it
 * @throws AnalysisError figure-missing for a null or NaN; figure-not-finite for what no count can be; figure-negative
 */
export function checkFigures(argument: string, figures: readonly (number | null)[]): number[] {
  return figures.map((value, at) => {
    const position = at + 1;
    if (value === null || Number.isNaN(value)) throw new AnalysisError('figure-missing', { argument, position });
    const size = Math.abs(value);
    if (size > usable.largest || (size > 0 && size < usable.smallest))
      throw new AnalysisError('figure-not-finite', { argument, position });
    if (value < 0) throw new AnalysisError('figure-negative', { argument, position, value });
    return value;
  });
}

/** The sum of checked figures, where shares are taken of it. @throws AnalysisError nothing-in-all */
export function totalOf(argument: string, figures: readonly number[]): number {
  const total = figures.reduce((sum, value) => sum + value, 0);
  if (total === 0) throw new AnalysisError('nothing-in-all', { argument });
  return total;
}
