import { AnalysisError } from './analysisError';
import { checkFigures, totalOf } from './figures';
import { largestRemainder } from './largestRemainder';

/** Persons who live in one municipality and work in the municipality that loses the jobs. */
export interface CommutingFlow {
  /** Code or name; it is returned unchanged. */
  readonly municipality: string | number;
  /** Persons; null is missing. */
  readonly commuters: number | null;
}

export interface SpilloverRow {
  readonly municipality: string | number;
  readonly commuters: number;
  /** Share of all who work in the municipality that loses the jobs, 0–1. */
  readonly share: number;
  /** Whole jobs. */
  readonly jobs: number;
}

/**
 * Distributes a loss of jobs over the municipalities where the holders of the jobs live.
 *
 *   jobs_m = jobsLost · c_m / Σc, in whole jobs by the largest remainder
 *
 * It is assumed that those who lose their jobs live in the same municipalities as all who work in the municipality. If the employer knows where its employees live,
 * their numbers are better flows.
 *
 * @param jobsLost jobs lost in the municipality of the workplace, whole
 * @param flows    a row for each municipality of residence, including that of the workplace itself
 * @returns        a row for each flow, in order; the jobs sum to `jobsLost`, and no municipality loses more jobs than it has commuters, rounded up
 * @throws AnalysisError not-whole, outside-bounds; figure-missing, figure-not-finite, figure-negative; nothing-in-all; more-lost-than-there
 * @see Statistisk sentralbyrå, tabell 03321: employed persons by municipality of residence and of work
 * @see Balinski, M. L. and Young, H. P. (1982), Fair Representation, ch. 2
 */
export function spillover(jobsLost: number, flows: readonly CommutingFlow[]): SpilloverRow[] {
  const commuters = checkFigures(
    'flows',
    flows.map((flow) => flow.commuters),
  );
  const totalCommuters = totalOf('flows', commuters);
  if (!(jobsLost >= 0))
    throw new AnalysisError('outside-bounds', { argument: 'jobsLost', value: jobsLost, min: 0, max: totalCommuters });
  if (jobsLost > totalCommuters)
    throw new AnalysisError('more-lost-than-there', { argument: 'jobsLost', lost: jobsLost, there: totalCommuters });
  if (!Number.isInteger(jobsLost)) throw new AnalysisError('not-whole', { argument: 'jobsLost', value: jobsLost });
  const jobs = largestRemainder(jobsLost, commuters);
  return flows.map(({ municipality }, row) => {
    const persons = commuters[row] ?? 0;
    return { municipality, commuters: persons, share: persons / totalCommuters, jobs: jobs[row] ?? 0 };
  });
}
