import { smoothingForecastWith } from '../../../src/analysis/projection/exponentialSmoothing';

/** Returns the projection of each year from the years before it, by damped Holt with given parameters. */
export const fittedBy = (values: readonly (number | null)[], parameters: Parameters<typeof smoothingForecastWith>[3]): number[] =>
  values.map((_, index) => smoothingForecastWith(values.slice(0, index), 1, 'damped', parameters).mean[0]!);
