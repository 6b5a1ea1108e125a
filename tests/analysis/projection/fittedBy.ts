import { smoothingForecastWith } from '../../../src/analysis/projection/exponentialSmoothing';

/** Returns the projection of each year from the years before it, by damped Holt with given parameters. */
export const fittedBy = (values: readonly (number | null)[], given: Parameters<typeof smoothingForecastWith>[3]): number[] =>
  values.map((_, at) => smoothingForecastWith(values.slice(0, at), 1, 'damped', given).mean[0]!);
