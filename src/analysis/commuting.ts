import { AnalysisError } from './analysisError';

/** How the employed residents and the jobs of a municipality match. */
export interface Commuting {
  /** Share of the employed residents who work elsewhere, 0–1. */
  readonly outShare: number;
  /** Share of the jobs in the municipality that people living elsewhere hold, 0–1. */
  readonly inShare: number;
  /** Share of the employed residents who work in the municipality, 0–1 (supply side). */
  readonly selfContainment: number;
  /** Share of the jobs in the municipality that residents hold, 0–1 (demand side). */
  readonly demandSelfContainment: number;
  /** Jobs per employed resident: above 1 where more commute in than out. */
  readonly coverage: number;
  /** In-commuters minus out-commuters. */
  readonly net: number;
  /** Out-commuters, persons. */
  readonly out: number;
  /** In-commuters, persons. */
  readonly in: number;
}

/**
 * Calculates measures of commuting from three counts of persons.
 *
 *   out = residents − liveAndWork,  in = jobs − liveAndWork,  net = in − out = jobs − residents,  coverage = jobs / residents
 *
 * @param residents   employed persons who live in the municipality, wherever they work; above 0
 * @param jobs        employed persons who work in the municipality, wherever they live; above 0
 * @param liveAndWork employed persons who both live and work in the municipality; at most the smaller of the two
 * @throws AnalysisError outside-bounds; nothing-in-all when residents or jobs is 0
 * @see Coombes, M. and Bond, S. (2008), Travel-to-Work Areas: the 2007 review, Office for National Statistics: self-containment of both sides
 * @see Statistisk sentralbyrå, tabell 03321 and 11618: the counts, and who is a commuter
 */
export function commuting(residents: number, jobs: number, liveAndWork: number): Commuting {
  checkBounds('residents', residents, mostPersons);
  checkBounds('jobs', jobs, mostPersons);
  if (residents === 0 || jobs === 0) throw new AnalysisError('nothing-in-all', { argument: jobs === 0 ? 'jobs' : 'residents' });
  checkBounds('liveAndWork', liveAndWork, Math.min(residents, jobs));
  const [leaving, coming] = [residents - liveAndWork, jobs - liveAndWork];
  return {
    outShare: leaving / residents,
    inShare: coming / jobs,
    selfContainment: liveAndWork / residents,
    demandSelfContainment: liveAndWork / jobs,
    coverage: jobs / residents,
    net: jobs - residents,
    out: leaving,
    in: coming,
  };
}

/** Upper limit of a count of persons, larger than the population of the world. */
const mostPersons = 1e12;

function checkBounds(argument: string, value: number, max: number): void {
  if (!(value >= 0 && value <= max)) throw new AnalysisError('outside-bounds', { argument, value, min: 0, max });
}
