import { AnalysisError } from '../analysis/analysisError';
import { largestFall, type EmploymentFall } from '../analysis/employmentFall';
import { judge, ruleAt, type Verdict } from '../rules';

/** Persons employed with workplace in a municipality in a year. A year may have several rows, such as one for each industry. */
export interface EmploymentRow {
  readonly municipality: string | number;
  readonly year: number;
  /** Null is missing. */
  readonly employed: number | null;
  /** TRUE, FALSE or the centrality class 1–6; null when unknown. */
  readonly isolated: boolean | number | null;
}

interface ScreenedMunicipality {
  readonly municipality: string | number;
  /** The newest known value of the rows. */
  readonly isolated: boolean | number | null;
  /** Null when no two years at the distance of the window both have figures, or when employment was 0. */
  readonly fall: EmploymentFall | null;
  readonly verdict: Verdict | null;
  /**
   * Whole jobs. Zero or more: both thresholds would still be met with so many fewer lost jobs. Negative: so many more jobs would have to be lost to meet both.
   */
  readonly marginJobs: number | null;
}

interface EmploymentOfMunicipality {
  readonly municipality: string | number;
  readonly byYear: Map<number, number | null>;
  isolated: { readonly year: number; readonly value: boolean | number } | undefined;
}

/** Sums the rows by municipality and year. A year with a missing figure in any row has no sum. */
function sumByMunicipality(rows: readonly EmploymentRow[]): Iterable<EmploymentOfMunicipality> {
  const byMunicipality = new Map<string, EmploymentOfMunicipality>();
  for (const { municipality, year, employed, isolated } of rows) {
    const key = String(municipality);
    const entry: EmploymentOfMunicipality = byMunicipality.get(key) ?? { municipality, byYear: new Map(), isolated: undefined };
    byMunicipality.set(key, entry);
    const before = entry.byYear.get(year);
    entry.byYear.set(year, before === null || employed === null ? null : (before ?? 0) + employed);
    if (isolated !== null && year >= (entry.isolated?.year ?? year)) entry.isolated = { year, value: isolated };
  }
  return byMunicipality.values();
}

/** Returns the largest fall; null when no two figures are `window` years apart, or when employment was 0. */
function worstFall(byYear: ReadonlyMap<number, number | null>, window: number): EmploymentFall | null {
  try {
    return largestFall([...byYear.keys()], [...byYear.values()], window);
  } catch (error) {
    if (error instanceof AnalysisError && (error.reason === 'no-pair-in-window' || error.reason === 'value-zero')) return null;
    throw error;
  }
}

const gravity: Record<Verdict, number> = { JA: 0, SKJØNN: 1, NEI: 2 };

/**
 * Compares for a sort by verdict: JA first, then SKJØNN, then NEI, and municipalities without a fall last. With the same verdict, the largest share lost is first, and
 * then the most jobs lost.
 */
function byGravity(a: ScreenedMunicipality, b: ScreenedMunicipality): number {
  if (!a.fall || !b.fall || !a.verdict || !b.verdict) return Number(!a.fall) - Number(!b.fall);
  return gravity[a.verdict] - gravity[b.verdict] || b.fall.share - a.fall.share || b.fall.jobs - a.fall.jobs;
}

/**
 * Judges the largest fall in employment of every municipality by the criteria for extraordinary state effort, and sorts them by verdict and size of the fall. Ties keep
 * the order of the rows. When employment never fell, the smallest rise is used, with jobs below zero.
 *
 * @param rows   in any order
 * @param window years between the two figures; the window of the regulation when left out
 * @param date   the date of the grant; the newest rules when left out
 * @throws AnalysisError window-out-of-range, value-negative, value-not-finite, year-not-whole
 * @throws RuleError before-first, not-a-centrality-class
 * @see FOR-2024-04-03-556 § 5, and `largestFall` and `judge`
 */
export function screenMunicipalities(
  rows: readonly EmploymentRow[],
  { window, date }: { readonly window?: number | undefined; readonly date?: string | undefined },
): readonly ScreenedMunicipality[] {
  const years = window ?? ruleAt('criteria.window', date).value;
  const screened = Array.from(sumByMunicipality(rows), ({ municipality, byYear, isolated }): ScreenedMunicipality => {
    const smallIsolated = isolated?.value ?? null;
    const fall = worstFall(byYear, years);
    if (!fall) return { municipality, isolated: smallIsolated, fall, verdict: null, marginJobs: null };
    const { verdict, reasons } = judge(
      { jobsLost: Math.max(0, fall.jobs), totalEmployment: byYear.get(fall.from) ?? 0, smallIsolated },
      { date },
    );
    const [, share, persons] = reasons;
    // After a rise, the jobs gained must be lost before a further loss counts towards the thresholds.
    const marginJobs = Math.min(share.marginJobs ?? 0, persons.marginJobs ?? 0) + Math.floor(Math.min(0, fall.jobs));
    return { municipality, isolated: smallIsolated, fall, verdict, marginJobs };
  });
  return screened.sort(byGravity);
}
