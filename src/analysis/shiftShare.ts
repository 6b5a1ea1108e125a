import { AnalysisError } from './analysisError';
import { checkFigures, totalOf } from './figures';

export type ShiftShareVariant = 'dunn' | 'esteban';

/** The change in employment of one industry of the region, in persons, divided into components. */
export interface ShiftShareComponents {
  /** The gain if the industry had grown as the whole economy of the nation. */
  readonly national: number;
  /** The additional gain if it had grown as the same industry in the nation. */
  readonly industryMix: number;
  /** The rest: the region did better or worse than the nation in the same industry. */
  readonly regional: number;
  /** The part of the rest that is due to the region's specialisation in the industry. It is 0 in Dunn's variant, where `regional` is the whole rest. */
  readonly allocation: number;
  /** The sum of the components. */
  readonly change: number;
}

/** Persons by industry and start year [industries × periods]. */
type Table = readonly (readonly (number | null)[])[];

/**
 * Divides the change in employment of each industry of a region into a national, an industry-mix and a regional component (shift-share).
 *
 *   e¹ − e⁰ = e⁰·G + e⁰·(g_i − G) + e⁰·(r_i − g_i),   G = N¹/N⁰ − 1,  g_i = n_i¹/n_i⁰ − 1,  r_i = e_i¹/e_i⁰ − 1
 *
 * Esteban-Marquillas divides the last term by homothetic employment, h_i = E⁰·n_i⁰/N⁰: the regional component h_i·(r_i − g_i) and the allocation
 * (e_i⁰ − h_i)·(r_i − g_i). An industry that the region lacked at the start has no rate r_i: all its growth is then regional, and its allocation is 0.
 * An industry that the nation lacked at the start has no rate g_i: all its growth in the region is regional.
 *
 * With several columns, one for each year from the first to the last but one, the result is the dynamic variant: the sum of the yearly decompositions. Its weights
 * change with the economy instead of remaining those of the first year. The end years are the start years moved one year.
 *
 * @param regional0 employment by industry in the region at the start [industries × periods, persons]
 * @param regional1 the same at the end of each period
 * @param national0 the same in the nation, or another reference that the region is part of, at the start
 * @param national1 the same at the end of each period
 * @returns         components [industries, persons], summing to the change over all periods
 * @throws AnalysisError sizes-differ; figure-missing, figure-not-finite, figure-negative; nothing-in-all; industry-not-in-nation for an industry
 *   with employment in the region and none in the nation; years-not-linked when the end of a period is not the start of the next
 * @see Dunn, E. S. (1960), A statistical and analytical technique for regional analysis, Papers of the Regional Science Association 6, 97–112
 * @see Esteban-Marquillas, J. M. (1972), A reinterpretation of shift-share analysis, Regional and Urban Economics 2(3), 249–255
 * @see Barff, R. A. and Knight, P. L. (1988), Dynamic shift-share analysis, Growth and Change 19(2), 1–10
 */
export function shiftShare(
  regional0: Table,
  regional1: Table,
  national0: Table,
  national1: Table,
  variant: ShiftShareVariant,
): ShiftShareComponents[] {
  const size = { industries: regional0.length, periods: regional0[0]?.length ?? 0 };
  const before = checkTable('regional0', regional0, size);
  const after = checkTable('regional1', regional1, size);
  const beforeInNation = checkTable('national0', national0, size);
  const afterInNation = checkTable('national1', national1, size);
  checkLinked('regional1', before, after);
  checkLinked('national1', beforeInNation, afterInNation);

  const periods = before.map((_, period) =>
    decompose(
      {
        before: before[period] ?? [],
        after: after[period] ?? [],
        beforeInNation: beforeInNation[period] ?? [],
        afterInNation: afterInNation[period] ?? [],
      },
      variant,
    ),
  );
  return regional0.map((_, industry) => periods.map((components) => components[industry] ?? zero).reduce(add, zero));
}

const zero: ShiftShareComponents = { national: 0, industryMix: 0, regional: 0, allocation: 0, change: 0 };

const add = (a: ShiftShareComponents, b: ShiftShareComponents): ShiftShareComponents => ({
  national: a.national + b.national,
  industryMix: a.industryMix + b.industryMix,
  regional: a.regional + b.regional,
  allocation: a.allocation + b.allocation,
  change: a.change + b.change,
});

/** Returns the columns of a table: a list by industry for each period. */
function checkTable(argument: string, table: Table, size: { industries: number; periods: number }): number[][] {
  if (table.length !== size.industries)
    throw new AnalysisError('sizes-differ', { argument, size: table.length, needed: size.industries });
  for (const row of table)
    if (row.length !== size.periods)
      throw new AnalysisError('sizes-differ', { argument, size: row.length, needed: size.periods });
  const figures = checkFigures(argument, table.flat());
  return Array.from({ length: size.periods }, (_, period) =>
    table.map((__, industry) => figures[industry * size.periods + period] ?? 0),
  );
}

function checkLinked(argument: string, before: readonly (readonly number[])[], after: readonly (readonly number[])[]): void {
  before.slice(1).forEach((start, period) => {
    if (start.some((value, industry) => value !== after[period]?.[industry]))
      throw new AnalysisError('years-not-linked', { argument, column: period + 1 });
  });
}

interface Period {
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly beforeInNation: readonly number[];
  readonly afterInNation: readonly number[];
}

function decompose({ before, after, beforeInNation, afterInNation }: Period, variant: ShiftShareVariant): ShiftShareComponents[] {
  const region = totalOf('regional0', before);
  const nation = totalOf('national0', beforeInNation);
  const nationalGrowth = totalOf('national1', afterInNation) / nation - 1;
  return before.map((start, industry) => {
    const end = after[industry] ?? 0;
    const [startInNation, endInNation] = [beforeInNation[industry] ?? 0, afterInNation[industry] ?? 0];
    const position = industry + 1;
    if (start > 0 && startInNation === 0) throw new AnalysisError('industry-not-in-nation', { argument: 'regional0', position });
    if (end > 0 && endInNation === 0) throw new AnalysisError('industry-not-in-nation', { argument: 'regional1', position });

    const industryGrowth = startInNation === 0 ? nationalGrowth : endInNation / startInNation - 1;
    const aheadOfNation = end - start * (1 + industryGrowth);
    const homothetic = (region * startInNation) / nation;
    const regional = variant === 'esteban' && start > 0 ? homothetic * (end / start - 1 - industryGrowth) : aheadOfNation;
    return {
      national: start * nationalGrowth,
      industryMix: start * (industryGrowth - nationalGrowth),
      regional,
      allocation: aheadOfNation - regional,
      change: end - start,
    };
  });
}
