/** Makes the rows of a data table from a table that has been understood, and lists the rows of the file that were left out. */

import { municipalitiesOfToday } from '../../analysis/geography/municipalities';
import { allIndustries, type CellContent, type DataRows, type DataTableKey } from '../../case/dataTables';
import { statisticsNorway } from '../../case/mergeRows';
import { contentsFor } from './contents';
import { observationsOf, type SkippedRow } from './observations';
import { months } from './periods';
import {
  combineSexes,
  combineAges,
  combineCategory,
  addIndustryTotals,
  resolveDuplicates,
  type Reduction,
  type ReducedObservation,
} from './reduce';
import type { ReadTable } from './ReadTable';
import { monthsIn, withRoles, type Question, type Understanding } from './Understanding';

export interface FileRows {
  /** Rows with the columns of `dataTables[target]`, without the computed ones. */
  readonly rows: DataRows;
  readonly skipped: readonly SkippedRow[];
  /** Questions that come up only when the rows are made: what to do when the same place, category and year occur more than once. */
  readonly questions: readonly Question[];
}

/** What the columns Kilde and Hentet say about the rows. */
export interface Provenance {
  /** ISO date. */
  readonly today: string;
  readonly fileName: string;
}

export function toRows(
  table: ReadTable,
  understanding: Understanding,
  target: DataTableKey,
  { today, fileName }: Provenance,
): FileRows {
  const { observations, skipped } = observationsOf(table, understanding, target);
  const { duplicates, ...resolved } = resolveDuplicates(observations, understanding.choices.duplicates);
  const allSkipped: SkippedRow[] = [...skipped];
  const collectSkipped = (reduction: Reduction): readonly ReducedObservation[] => {
    allSkipped.push(...reduction.skipped);
    return reduction.remaining;
  };
  let remaining = collectSkipped(combineSexes(collectSkipped(resolved)));
  for (const column of withRoles(understanding.columns, 'category'))
    if (remaining.some(({ otherCategories }) => otherCategories.some((category) => category.column.index === column.index)))
      remaining = collectSkipped(combineCategory(remaining, column, understanding.choices.agesEnd));
  remaining = collectSkipped(fitCategories(remaining, target));

  const source = sourceOf(understanding, target, fileName);
  return {
    rows: remaining.map((observation) => rowOf(observation, target, `${source}${sumText(observation)}`, today)),
    skipped: allSkipped.sort((a, b) => a.line - b.line),
    questions:
      duplicates && understanding.choices.duplicates === undefined
        ? [{ key: 'duplicates', choice: 'duplicates', details: { ...duplicates } }]
        : [],
  };
}

/** Reduces the categories of the file to those of the data table. */
function fitCategories(observations: readonly ReducedObservation[], target: DataTableKey): Reduction {
  switch (target) {
    case 'population':
    case 'populationProjection':
      return combineAges(observations, target);
    case 'employment':
      return { remaining: addIndustryTotals(observations.map(withIndustry)), skipped: [] };
    case 'municipalFigures':
      return municipalTotals(addIndustryTotals(observations.map(withIndustry)));
    default:
      return { remaining: observations, skipped: [] };
  }
}

/** A figure without an industry is for all industries. */
const withIndustry = (observation: ReducedObservation): ReducedObservation => ({
  ...observation,
  category: observation.category ?? allIndustries,
});

/** Keeps one figure for each municipality and year. The industries that it is the sum of do not count as skipped. */
function municipalTotals(observations: readonly ReducedObservation[]): Reduction {
  const remaining = observations.filter(({ category, place }) => category === allIndustries && place.level === 'kommune');
  const withTotal = new Set(remaining.map(({ place, year }) => `${place.name} ${year}`));
  const skipped = observations.flatMap(({ line, place, category, year }): SkippedRow[] => {
    if (place.level !== 'kommune') return [{ line, reason: 'placeNotMunicipality', details: { place: place.name } }];
    return withTotal.has(`${place.name} ${year}`)
      ? []
      : [{ line, reason: 'otherCategoryPart', details: { category: category ?? '' } }];
  });
  return { remaining, skipped };
}

function rowOf(
  { place, workplace, category, year, value }: ReducedObservation,
  target: DataTableKey,
  source: string,
  today: string,
): readonly CellContent[] {
  if (target === 'commuting') return [place.name, workplace?.name ?? '', year, value, source, today];
  if (target === 'municipalFigures') {
    const centrality = municipalitiesOfToday.find(({ code }) => code === place.code)?.centralityClass ?? null;
    return [place.code, place.name, place.county, centrality, year, value, source, today];
  }
  return [place.code, place.name, place.level, category ?? '', year, value, source, today];
}

/** The text of the column Kilde. It is the same in every language, because it is data of the workbook. */
function sourceOf(understanding: Understanding, target: DataTableKey, fileName: string): string {
  const { tableNumber, statisticsNorway: isPublished, columns, choices } = understanding;
  const file =
    isPublished && tableNumber !== undefined
      ? `${statisticsNorway}, tabell ${tableNumber} (fil: ${fileName})`
      : `Fil: ${fileName}`;
  const month = monthsIn(columns).length > 1 ? `; ${months[choices.month - 1] ?? ''}` : '';
  const alternative = target === 'populationProjection' ? contentsFor(understanding, target) : undefined;
  return `${file}${month}${alternative !== undefined && alternative !== '' ? `; ${alternative.charAt(0).toLowerCase()}${alternative.slice(1)}` : ''}`;
}

const sumTexts = { ages: '; sum av aldersgruppene', industries: '; sum av næringene', sexes: '; sum av kjønnene' } as const;
const sumText = ({ sumOf }: ReducedObservation): string => (sumOf === undefined ? '' : sumTexts[sumOf]);
