/** Reads every figure of a table with its place, year and categories, or the reason why it is left out. */

import { unemployedShare, type DataTableKey } from '../../case/dataTables';
import { isMissingInFile } from '../../case/missing';
import { readAges } from './ages';
import { canonicalChange, canonicalIndustry, sexOf, trimSpaces, type Sex } from './categories';
import {
  contentsAreCategories,
  contentsFor,
  holdsSeveralKinds,
  isUninformative,
  mentionsPercent,
  mentionsShare,
  unitFactsOf,
  unitOf,
} from './contents';
import { targetDimensions } from './dimensions';
import { isDash, isPercentText, readNumber } from './numbers';
import { readPeriod, type Period } from './periods';
import { findPlace, isPlace, type FoundPlace, type PlaceFault, type WrittenPlace } from './places';
import { targetCategoryColumn } from './questions';
import { isBlank, type FileCell, type ReadTable } from './ReadTable';
import type { Details, FileReason } from './reasons';
import { monthsIn, withRoles, type Column, type Understanding } from './Understanding';

export interface SkippedRow {
  /** The row in the file, from 1. */
  readonly line: number;
  readonly reason: FileReason;
  readonly details: Details;
}

export interface Observation {
  readonly line: number;
  readonly place: FoundPlace;
  /** The place of work, for a flow of commuters. */
  readonly workplace: FoundPlace | undefined;
  readonly year: number;
  /** The category in the dimension that the data table divides its figures by. */
  readonly category: string | undefined;
  /** The words in the other columns that the file divides its figures by. */
  readonly otherCategories: readonly { readonly column: Column; readonly word: string }[];
  readonly sex: Sex | undefined;
  readonly value: number | null;
  /** Whether the figure may be added to others. Shares may not. */
  readonly isAdditive: boolean;
}

/** Why a figure is left out. */
class Omission {
  constructor(
    readonly reason: FileReason,
    readonly details: Details = {},
  ) {}
}

export function observationsOf(
  table: ReadTable,
  understanding: Understanding,
  target: DataTableKey,
): { readonly observations: Observation[]; readonly skipped: SkippedRow[] } {
  const { columns, layout, choices } = understanding;
  const readRow = rowReader({ ...understanding, target });
  const labelColumns = withRoles(columns, 'place', 'code', 'codeAndPlace', 'category', 'year', 'sex', 'contents', 'level');
  const lastFilled = new Map<number, FileCell>();
  const observations: Observation[] = [];
  const skipped: SkippedRow[] = [];
  for (let row = layout.firstRow; row < layout.endRow; row++) {
    const cells = [...(table.cells[row] ?? [])];
    const line = row + 1;
    const filled = cells.filter((cell) => !isBlank(cell));
    if (filled.length === 0) continue;
    if (filled.length === 1 && columns.length > 1) {
      skipped.push({ line, reason: 'noFigures', details: { text: String(filled[0]) } });
      continue;
    }
    if (choices.filledDown === 'yes')
      for (const { index } of labelColumns) {
        if (isBlank(cells[index])) cells[index] = lastFilled.get(index) ?? null;
        else lastFilled.set(index, cells[index] ?? null);
      }
    for (const result of readRow(cells)) {
      if (result instanceof Omission) skipped.push({ line, reason: result.reason, details: result.details });
      else observations.push({ ...result, line });
    }
  }
  return { observations, skipped };
}

type RowObservation = Omit<Observation, 'line'>;

function rowReader(
  understanding: Understanding & { target: DataTableKey },
): (cells: readonly FileCell[]) => (RowObservation | Omission)[] {
  const { columns, target, choices } = understanding;
  const valueColumns = withRoles(columns, 'value', 'yearValue');
  const readPlaces = placeReader(columns);
  const categoryColumn = targetCategoryColumn(understanding);
  const otherColumns = withRoles(columns, 'category').filter((column) => column !== categoryColumn);
  const [sexColumn] = withRoles(columns, 'sex');
  const [contentsColumn] = withRoles(columns, 'contents');
  const [yearColumn] = withRoles(columns, 'year');
  const categoriesAreContents = contentsAreCategories(understanding, target);
  const hasMonths = monthsIn(columns).length > 1;
  const wantedContents = categoriesAreContents ? undefined : contentsFor(understanding, target);
  // Figures without a category are totals only when the user has said so.
  const needsCategory = targetDimensions[target] !== undefined && choices.undivided === undefined;
  const shareKinds = countShareKinds(understanding);
  const readFigure = figureReader(understanding);

  return (cells) => {
    const places = readPlaces(cells);
    if (places instanceof Omission) return [places];
    const { place, workplace } = places;
    if (target === 'commuting' && workplace === undefined) return [new Omission('workplaceMissing', { place: place.name })];
    if (target !== 'commuting' && workplace !== undefined)
      return [new Omission('flow', { from: place.name, to: workplace.name })];
    const sexWord = sexColumn ? String(cells[sexColumn.index] ?? '') : undefined;
    const sex = sexWord === undefined ? undefined : sexOf(sexWord);
    if (sexWord !== undefined && sex === undefined) return [new Omission('sexUnknown', { text: sexWord })];
    return valueColumns.map((column): RowObservation | Omission => {
      const period = column.period ?? periodOf(cells, yearColumn, understanding);
      if (period instanceof Omission) return period;
      if (hasMonths && period.month !== undefined && period.month !== understanding.choices.month)
        return new Omission('otherMonth', { month: period.month });
      for (const end of [place, workplace])
        if (end && (period.year < (end.from ?? 0) || period.year > (end.to ?? Infinity)))
          return new Omission('outsideYears', { place: end.name, year: period.year });

      const contents = contentsColumn ? String(cells[contentsColumn.index] ?? '').trim() : (column.contents ?? '');
      if (!categoriesAreContents) {
        if (wantedContents === undefined) return new Omission('contentsNotChosen', { contents });
        if (contents !== wantedContents) return new Omission('otherContents', { contents });
      }
      const categoryWord = categoryColumn ? trimSpaces(String(cells[categoryColumn.index] ?? '')) : undefined;
      const categoryInContents = categoriesAreContents && !holdsSeveralKinds(target) ? contents : undefined;
      const category = categoryOf(target, categoryWord ?? categoryInContents, contents, shareKinds);
      if (category === undefined && needsCategory) return new Omission('categoryMissing');
      if (category instanceof Omission) return category;
      const value = readFigure(cells[column.index] ?? null, column, contents);
      if (value instanceof Omission) return value;
      return {
        place,
        workplace,
        year: period.year,
        category,
        otherCategories: otherColumns.map((otherColumn) => ({
          column: otherColumn,
          word: trimSpaces(String(cells[otherColumn.index] ?? '')),
        })),
        sex,
        value,
        isAdditive: target !== 'labourMarket',
      };
    });
  };
}

function placeReader(
  columns: readonly Column[],
): (cells: readonly FileCell[]) => { place: FoundPlace; workplace: FoundPlace | undefined } | Omission {
  const [nameColumn] = withRoles(columns, 'place', 'codeAndPlace');
  const [codeColumn] = withRoles(columns, 'code');
  const [levelColumn] = withRoles(columns, 'level');
  const [residenceColumn] = withRoles(columns, 'residence');
  const [workplaceColumn] = withRoles(columns, 'workplace');
  const cache = new Map<string, FoundPlace | PlaceFault>();
  const textIn = (cells: readonly FileCell[], column: Column | undefined): string | undefined => {
    const cell = column === undefined ? undefined : cells[column.index];
    return isBlank(cell) ? undefined : String(cell).trim();
  };
  const find = (written: WrittenPlace): FoundPlace | Omission => {
    const { name, code, level } = written;
    if (name === undefined && code === undefined) return new Omission('placeMissing');
    const key = JSON.stringify([name, code, level]);
    const found = cache.get(key) ?? findPlace(written);
    cache.set(key, found);
    return isPlace(found) ? found : new Omission(found.reason, found.details);
  };
  return (cells) => {
    if (residenceColumn && workplaceColumn) {
      const residence = find({ name: textIn(cells, residenceColumn) });
      if (residence instanceof Omission) return residence;
      const workplace = find({ name: textIn(cells, workplaceColumn) });
      return workplace instanceof Omission ? workplace : { place: residence, workplace };
    }
    const place = find({ name: textIn(cells, nameColumn), code: textIn(cells, codeColumn), level: textIn(cells, levelColumn) });
    return place instanceof Omission ? place : { place, workplace: undefined };
  };
}

function periodOf(cells: readonly FileCell[], column: Column | undefined, { choices }: Understanding): Period | Omission {
  if (column === undefined)
    return choices.year === undefined ? new Omission('yearUnknown', { text: '' }) : { year: choices.year };
  const cell = cells[column.index];
  return readPeriod(cell) ?? new Omission('yearUnknown', { text: String(cell ?? '') });
}

/** The number of kinds of shares in the file. When there are several, the category of a row must name the kind. */
function countShareKinds({ columns }: Understanding): number {
  const [column] = withRoles(columns, 'contents');
  const contents = column ? column.words : withRoles(columns, 'value', 'yearValue').map(({ contents }) => contents ?? '');
  return new Set(contents.filter((text) => mentionsPercent(text) || mentionsShare(text))).size;
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const withoutUnit = (text: string): string => text.replace(/\s*\((?:prosent|per cent|percent|pst\.?|%)\)\s*$/i, '').trim();

/** The category of a figure as the data table names it. Undefined for a total. */
function categoryOf(
  target: DataTableKey,
  word: string | undefined,
  contents: string,
  shareKinds: number,
): string | undefined | Omission {
  if (word !== undefined && (isBlank(word) || isMissingInFile(word))) return new Omission('categoryMissing');
  switch (target) {
    case 'employment':
    case 'municipalFigures':
      return word === undefined ? undefined : canonicalIndustry(word);
    case 'population':
    case 'populationProjection':
      if (word === undefined) return undefined;
      return readAges(word) ? word : new Omission('categoryNotUsed', { category: word });
    case 'education':
      if (word === undefined) return new Omission('categoryMissing');
      return /^(?:alle|i alt|nivå i alt|total)/i.test(word)
        ? new Omission('categoryNotUsed', { category: word })
        : word.replace(/^\d{1,2}[a-z]?\s+(?=\D)/, '');
    case 'labourMarket': {
      const contentsName = withoutUnit(contents);
      // Files name this indicator in many ways, but formulas look up one name.
      if (/av arbeidsstyrk/i.test(contentsName) && /hei?lt ledige/i.test(word ?? contentsName)) return unemployedShare;
      if (word === undefined) return isUninformative(contentsName) ? new Omission('categoryMissing') : contentsName;
      if (/av arbeidsstyrk/i.test(contentsName)) return `${word}, andel av arbeidsstyrken`;
      return shareKinds > 1 ? `${word}, ${lowerFirst(contentsName)}` : word;
    }
    case 'populationChange':
      return canonicalChange(word ?? contents) ?? new Omission('categoryNotUsed', { category: word ?? contents });
    case 'economy':
      if (word === undefined) return isUninformative(contents) ? new Omission('categoryMissing') : contents;
      return word;
    default:
      return word;
  }
}

function figureReader({
  columns,
  target,
  choices,
  statisticsNorway,
}: Understanding): (cell: FileCell, column: Column, contents: string) => number | null | Omission {
  const dash = choices.dash ?? (statisticsNorway ? 'zero' : 'missing');
  return (cell, column, contents) => {
    if (isBlank(cell)) return choices.blanks === 'zero' ? 0 : null;
    if (isMissingInFile(cell)) return null;
    if (isDash(cell)) return dash === 'zero' ? 0 : null;
    if (isPercentText(cell) && target !== 'labourMarket') return new Omission('notNumber', { text: String(cell) });
    const number = numberIn(cell, column);
    if (number instanceof Omission || target !== 'labourMarket') return number;
    const unit = isPercentText(cell) ? 'percent' : (unitOf(contents, unitFactsOf({ columns }, column)) ?? choices.unit);
    if (unit === undefined) return new Omission('unitUnknown');
    if (unit === 'count') return new Omission('notShare', { contents });
    // Rounded, so that 64.1 per cent becomes 0.641 and not 0.6409999999999999.
    const share = unit === 'percent' ? Number((number / 100).toPrecision(12)) : number;
    return Math.abs(share) > 1 ? new Omission('shareTooLarge', { value: number }) : share;
  };
}

function numberIn(cell: FileCell, { decimal }: Column): number | Omission {
  const [comma, point] = [readNumber(cell, ','), readNumber(cell, '.')];
  const value = decimal === '.' ? point : decimal === ',' || comma === point ? comma : undefined;
  if (value !== undefined) return value;
  return new Omission((comma ?? point) === undefined || decimal !== undefined ? 'notNumber' : 'decimalUnknown', {
    text: String(cell),
  });
}
