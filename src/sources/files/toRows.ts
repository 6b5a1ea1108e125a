/** Makes the rows of a data table from an understood table, and lists the rows of the file that were left out. */

import { municipalitiesOfToday } from '../../analysis/geography/municipalities';
import { allIndustries, type CellContent, type DataRows, type DataTableKey } from '../../case/dataTables';
import { statisticsNorway } from '../../case/mergeRows';
import { contentsFor } from './contents';
import { observationsOf, type SkippedRow } from './observations';
import { months } from './periods';
import { bothSexes, inAgeGroups, whole, withAllIndustries, withoutDuplicates, type Reduced, type Summed } from './reduce';
import type { ReadTable } from './ReadTable';
import { monthsIn, withRoles, type Question, type Understanding } from './Understanding';

export interface FileRows {
  /** Rows with the columns of `dataTables[target]`, without the computed ones. */
  readonly rows: DataRows;
  readonly skipped: readonly SkippedRow[];
  /** Questions that only the rows raise: the same place, category and year more than once. */
  readonly questions: readonly Question[];
}

export interface Reading {
  /** ISO date. */
  readonly today: string;
  readonly fileName: string;
}

export function toRows(
  table: ReadTable,
  understanding: Understanding,
  target: DataTableKey,
  { today, fileName }: Reading,
): FileRows {
  const { observations, skipped } = observationsOf(table, understanding, target);
  const { kept: single, skipped: twice, duplicates } = withoutDuplicates(observations, understanding.choices.duplicates);
  const left: SkippedRow[] = [...skipped, ...twice];
  const step = ({ kept, skipped: out }: Reduced): readonly Summed[] => {
    left.push(...out);
    return kept;
  };
  let kept = step(bothSexes(single));
  for (const column of withRoles(understanding.columns, 'category'))
    if (kept.some(({ others }) => others.some((other) => other.column.index === column.index)))
      kept = step(whole(kept, column, understanding.choices.agesEnd));
  kept = step(inTable(kept, target));

  const source = sourceOf(understanding, target, fileName);
  return {
    rows: kept.map((one) => rowOf(one, target, `${source}${sumText(one)}`, today)),
    skipped: left.sort((one, other) => one.line - other.line),
    questions:
      duplicates && understanding.choices.duplicates === undefined
        ? [{ key: 'duplicates', choice: 'duplicates', details: { ...duplicates } }]
        : [],
  };
}

/** The categories as the data table has them. */
function inTable(all: readonly Summed[], target: DataTableKey): Reduced {
  switch (target) {
    case 'population':
    case 'populationProjection':
      return inAgeGroups(all, target);
    case 'employment':
      return { kept: withAllIndustries(all.map((one) => ({ ...one, category: one.category ?? allIndustries }))), skipped: [] };
    case 'municipalFigures':
      return municipalTotals(withAllIndustries(all.map((one) => ({ ...one, category: one.category ?? allIndustries }))));
    default:
      return { kept: all, skipped: [] };
  }
}

/** One figure for each municipality and year. Industries that were added up to it are used, and not left out. */
function municipalTotals(all: readonly Summed[]): Reduced {
  const kept = all.filter(({ category, place }) => category === allIndustries && place.level === 'kommune');
  const whole = new Set(kept.map(({ place, year }) => `${place.name} ${year}`));
  const skipped = all.flatMap(({ line, place, category, year }): SkippedRow[] => {
    if (place.level !== 'kommune') return [{ line, reason: 'placeNotMunicipality', details: { place: place.name } }];
    return whole.has(`${place.name} ${year}`)
      ? []
      : [{ line, reason: 'otherCategoryPart', details: { category: category ?? '' } }];
  });
  return { kept, skipped };
}

function rowOf(
  { place, workplace, category, year, value }: Summed,
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

/** The text of the column Kilde. It is data of the workbook, and so the same in every language. */
function sourceOf(understanding: Understanding, target: DataTableKey, fileName: string): string {
  const { tableNumber, statisticsNorway: isOurs, columns, choices } = understanding;
  const file =
    isOurs && tableNumber !== undefined ? `${statisticsNorway}, tabell ${tableNumber} (fil: ${fileName})` : `Fil: ${fileName}`;
  const month = monthsIn(columns).length > 1 ? `; ${months[choices.month - 1] ?? ''}` : '';
  const alternative = target === 'populationProjection' ? contentsFor(understanding, target) : undefined;
  return `${file}${month}${alternative !== undefined && alternative !== '' ? `; ${alternative.charAt(0).toLowerCase()}${alternative.slice(1)}` : ''}`;
}

const sumTexts = { ages: '; sum av aldersgruppene', industries: '; sum av næringene', sexes: '; sum av kjønnene' } as const;
const sumText = ({ sumOf }: Summed): string => (sumOf === undefined ? '' : sumTexts[sumOf]);
