import { AnalysisError } from '../analysis/analysisError';
import { largestFall, type EmploymentFall } from '../analysis/employmentFall';
import { judge, ruleAt, type Verdict } from '../rules';

/** Persons employed with workplace in a municipality in a year; in one industry, when it has several rows a year. */
export interface EmploymentRow {
  readonly municipality: string | number;
  readonly year: number;
  /** Null is missing. */
  readonly employed: number | null;
  /** TRUE, FALSE or the centrality class 1–6; null when unknown. */
  readonly isolated: boolean | number | null;
}

interface Screened {
  readonly municipality: string | number;
  /** The newest value that is known. */
  readonly isolated: boolean | number | null;
  /** Null when no two years at that distance both have figures, or employment was 0. */
  readonly fall: EmploymentFall | null;
  readonly verdict: Verdict | null;
  /** Whole jobs. Zero or more: so many fewer lost jobs would still meet both thresholds. Negative: so many more would have to be lost to meet both. */
  readonly marginJobs: number | null;
}

interface EmploymentOfMunicipality {
  readonly municipality: string | number;
  readonly byYear: Map<number, number | null>;
  isolated: { readonly year: number; readonly known: boolean | number } | undefined;
}

/** Sums the rows by municipality and year. A year with a missing figure in any row has no sum. */
function sumByMunicipality(rows: readonly EmploymentRow[]): Iterable<EmploymentOfMunicipality> {
  const gathered = new Map<string, EmploymentOfMunicipality>();
  for (const { municipality, year, employed, isolated } of rows) {
    const key = String(municipality);
    const one: EmploymentOfMunicipality = gathered.get(key) ?? { municipality, byYear: new Map(), isolated: undefined };
    gathered.set(key, one);
    const before = one.byYear.get(year);
    one.byYear.set(year, before === null || employed === null ? null : (before ?? 0) + employed);
    if (isolated !== null && year >= (one.isolated?.year ?? year)) one.isolated = { year, known: isolated };
  }
  return gathered.values();
}

/** Returns the largest fall; null when no two figures are that far apart, or employment was 0. */
function worstFall(byYear: ReadonlyMap<number, number | null>, window: number): EmploymentFall | null {
  try {
    return largestFall([...byYear.keys()], [...byYear.values()], window);
  } catch (error) {
    if (error instanceof AnalysisError && (error.reason === 'no-pair-in-window' || error.reason === 'value-zero')) return null;
    throw error;
  }
}

const gravity: Record<Verdict, number> = { JA: 0, SKJØNN: 1, NEI: 2 };

/** Compares for a sort: those that meet the criteria first, then those left to discretion, then the others. Within each, the largest share lost is first. Unknown falls are last. */
function byGravity(one: Screened, other: Screened): number {
  if (!one.fall || !other.fall || !one.verdict || !other.verdict) return Number(!one.fall) - Number(!other.fall);
  return gravity[one.verdict] - gravity[other.verdict] || other.fall.share - one.fall.share || other.fall.jobs - one.fall.jobs;
}

/**
 * Judges the largest fall in employment of every municipality by the criteria for extraordinary state effort, and sorts the worst first. Ties keep the order of the
 * rows. When employment never fell, the smallest rise is used, with jobs below zero.
 *
 * @param rows   in any order
 * @param window years between the two figures; the regulation's when left out
 * @param date   the date of the grant; the newest rules when left out
 * @throws AnalysisError window-out-of-range, value-negative, value-not-finite, year-not-whole; RuleError before-first, not-a-centrality-class
 * @see FOR-2024-04-03-556 § 5, and `largestFall` and `judge`
 */
export function screenMunicipalities(
  rows: readonly EmploymentRow[],
  { window, date }: { readonly window?: number | undefined; readonly date?: string | undefined } = {},
): readonly Screened[] {
  const years = window ?? ruleAt('criteria.window', date).value;
  const screened = Array.from(sumByMunicipality(rows), ({ municipality, byYear, isolated }): Screened => {
    const known = isolated?.known ?? null;
    const fall = worstFall(byYear, years);
    if (!fall) return { municipality, isolated: known, fall, verdict: null, marginJobs: null };
    const { verdict, reasons } = judge(
      { jobsLost: Math.max(0, fall.jobs), totalEmployment: byYear.get(fall.from) ?? 0, smallIsolated: known },
      { date },
    );
    const [, share, persons] = reasons;
    // After a rise, the jobs gained must be lost before any loss counts.
    const marginJobs = Math.min(share.marginJobs ?? 0, persons.marginJobs ?? 0) + Math.floor(Math.min(0, fall.jobs));
    return { municipality, isolated: known, fall, verdict, marginJobs };
  });
  return screened.sort(byGravity);
}
