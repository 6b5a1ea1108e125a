import { AnalysisError } from './analysisError';

/** How far the people and the jobs of a municipality are each other's. */
export interface Commuting {
  /** Of the employed who live there, the share 0–1 that works elsewhere. */
  readonly outShare: number;
  /** Of the jobs there, the share 0–1 held by those who live elsewhere. */
  readonly inShare: number;
  /** Of the employed who live there, the share 0–1 that works there: the supply side. */
  readonly selfContainment: number;
  /** Of the jobs there, the share 0–1 held by those who live there: the demand side. */
  readonly demandSelfContainment: number;
  /** Jobs per employed resident: above 1 where more commute in than out. */
  readonly coverage: number;
  /** Persons commuting in less persons commuting out. */
  readonly net: number;
  /** Persons. */
  readonly out: number;
  readonly in: number;
}

/**
 * Measures of commuting from three counts of persons.
 *
 *   out = residents − liveAndWork,  in = jobs − liveAndWork,  net = in − out = jobs − residents,  coverage = jobs / residents
 *
 * @param residents   employed persons who live in the municipality, wherever they work; above 0
 * @param jobs        employed persons who work in the municipality, wherever they live; above 0
 * @param liveAndWork those who do both; at most the smaller of the two
 * @throws AnalysisError outside-bounds; nothing-in-all where nobody lives or works
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

/** More persons than there are. */
const mostPersons = 1e12;

function checkBounds(argument: string, value: number, max: number): void {
  if (!(value >= 0 && value <= max)) throw new AnalysisError('outside-bounds', { argument, value, min: 0, max });
}
