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
 * Those who lose their jobs are taken to live where all who work in the municipality live. If the employer knows where its own employees live, their
 * numbers are better flows.
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
  const all = totalOf('flows', commuters);
  if (!(jobsLost >= 0)) throw new AnalysisError('outside-bounds', { argument: 'jobsLost', value: jobsLost, min: 0, max: all });
  if (jobsLost > all) throw new AnalysisError('more-lost-than-there', { argument: 'jobsLost', lost: jobsLost, there: all });
  if (!Number.isInteger(jobsLost)) throw new AnalysisError('not-whole', { argument: 'jobsLost', value: jobsLost });
  const jobs = largestRemainder(jobsLost, commuters);
  return flows.map(({ municipality }, at) => {
    const own = commuters[at] ?? 0;
    return { municipality, commuters: own, share: own / all, jobs: jobs[at] ?? 0 };
  });
}
