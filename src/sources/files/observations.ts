/** Every figure of a table with its place, its year and what it is about; or why it is none. */

import { unemployedShare, type DataTableKey } from '../../case/dataTables';
import { isMissingInFile } from '../../case/missing';
import { readAges } from './ages';
import { changeNamed, industryNamed, sexOf, trimmed, type SexWord } from './categories';
import {
  contentsAreCategories,
  holdsSeveralKinds,
  contentsFor,
  saysPercent,
  saysNothing,
  saysShare,
  unitFacts,
  unitOf,
} from './contents';
import { dimensionWanted } from './dimensions';
import { isDash, isPercentText, readNumber } from './numbers';
import { readPeriod, type Period } from './periods';
import { findPlace, isPlace, type FoundPlace, type NoPlace } from './places';
import { ownCategory } from './questions';
import { isBlank, type FileCell, type ReadTable } from './ReadTable';
import type { Details, FileReason } from './reasons';
import { monthsIn, withRoles, type Column, type Understanding } from './Understanding';

export interface SkippedRow {
  /** Row of the file, from 1. */
  readonly line: number;
  readonly reason: FileReason;
  readonly details: Details;
}

export interface Observation {
  readonly line: number;
  readonly place: FoundPlace;
  /** Of a flow: where they work. */
  readonly workplace: FoundPlace | undefined;
  readonly year: number;
  /** What the data table divides its figures by. */
  readonly category: string | undefined;
  /** What else the file divides them by: heading, and word. */
  readonly others: readonly { readonly column: Column; readonly word: string }[];
  readonly sex: SexWord | undefined;
  readonly value: number | null;
  /** Are parts of it to be added? Shares are not. */
  readonly adds: boolean;
}

class Skip {
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
  const reader = rowReader({ ...understanding, target });
  const stubs = withRoles(columns, 'place', 'code', 'codeAndPlace', 'category', 'year', 'sex', 'contents', 'level');
  const held = new Map<number, FileCell>();
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
      for (const { index } of stubs) {
        if (isBlank(cells[index])) cells[index] = held.get(index) ?? null;
        else held.set(index, cells[index] ?? null);
      }
    for (const one of reader(cells)) {
      if (one instanceof Skip) skipped.push({ line, reason: one.reason, details: one.details });
      else observations.push({ ...one, line });
    }
  }
  return { observations, skipped };
}

type Read = Omit<Observation, 'line'>;

function rowReader(understanding: Understanding & { target: DataTableKey }): (cells: readonly FileCell[]) => (Read | Skip)[] {
  const { columns, target, choices } = understanding;
  const values = withRoles(columns, 'value', 'yearValue');
  const places = placeReader(columns);
  const own = ownCategory(understanding);
  const others = withRoles(columns, 'category').filter((column) => column !== own);
  const [sexColumn] = withRoles(columns, 'sex');
  const [contentsColumn] = withRoles(columns, 'contents');
  const [yearColumn] = withRoles(columns, 'year');
  const headings = contentsAreCategories(understanding, target);
  const monthly = monthsIn(columns).length > 1;
  const wanted = headings ? undefined : contentsFor(understanding, target);
  // Figures that nothing divides are of the whole only when the user has said so.
  const undivided = dimensionWanted[target] !== undefined && choices.undivided === undefined;
  const shareKinds = kindsOfShare(understanding);
  const figure = figureReader(understanding);

  return (cells) => {
    const at = places(cells);
    if (at instanceof Skip) return [at];
    if (target === 'commuting' && at.workplace === undefined) return [new Skip('workplaceMissing', { place: at.place.name })];
    if (target !== 'commuting' && at.workplace !== undefined)
      return [new Skip('flow', { from: at.place.name, to: at.workplace.name })];
    const sexWord = sexColumn ? String(cells[sexColumn.index] ?? '') : undefined;
    const sex = sexWord === undefined ? undefined : sexOf(sexWord);
    if (sexWord !== undefined && sex === undefined) return [new Skip('sexUnknown', { text: sexWord })];
    return values.map((column): Read | Skip => {
      const period = column.period ?? periodOf(cells, yearColumn, understanding);
      if (period instanceof Skip) return period;
      if (monthly && period.month !== undefined && period.month !== understanding.choices.month)
        return new Skip('otherMonth', { month: period.month });
      for (const place of [at.place, at.workplace])
        if (place && (period.year < (place.from ?? 0) || period.year > (place.to ?? Infinity)))
          return new Skip('outsideYears', { place: place.name, year: period.year });

      const contents = contentsColumn ? String(cells[contentsColumn.index] ?? '').trim() : (column.contents ?? '');
      if (!headings) {
        if (wanted === undefined) return new Skip('contentsNotChosen', { contents });
        if (contents !== wanted) return new Skip('otherContents', { contents });
      }
      const word = own ? trimmed(String(cells[own.index] ?? '')) : undefined;
      const headed = headings && !holdsSeveralKinds(target) ? contents : undefined;
      const category = categoryOf(target, word ?? headed, contents, shareKinds);
      if (category === undefined && undivided) return new Skip('categoryMissing');
      if (category instanceof Skip) return category;
      const value = figure(cells[column.index] ?? null, column, contents);
      if (value instanceof Skip) return value;
      return {
        ...at,
        year: period.year,
        category,
        others: others.map((other) => ({ column: other, word: trimmed(String(cells[other.index] ?? '')) })),
        sex,
        value,
        adds: target !== 'labourMarket',
      };
    });
  };
}

function placeReader(
  columns: readonly Column[],
): (cells: readonly FileCell[]) => { place: FoundPlace; workplace: FoundPlace | undefined } | Skip {
  const [name] = withRoles(columns, 'place', 'codeAndPlace');
  const [code] = withRoles(columns, 'code');
  const [level] = withRoles(columns, 'level');
  const [residence] = withRoles(columns, 'residence');
  const [workplace] = withRoles(columns, 'workplace');
  const known = new Map<string, FoundPlace | NoPlace>();
  const text = (cells: readonly FileCell[], column: Column | undefined): string | undefined => {
    const cell = column === undefined ? undefined : cells[column.index];
    return isBlank(cell) ? undefined : String(cell).trim();
  };
  const find = (written: Parameters<typeof findPlace>[0]): FoundPlace | Skip => {
    const { name: n, code: c, level: l } = written;
    if (n === undefined && c === undefined) return new Skip('placeMissing');
    const key = JSON.stringify([n, c, l]);
    const found = known.get(key) ?? findPlace(written);
    known.set(key, found);
    return isPlace(found) ? found : new Skip(found.reason, found.details);
  };
  return (cells) => {
    if (residence && workplace) {
      const from = find({ name: text(cells, residence) });
      if (from instanceof Skip) return from;
      const to = find({ name: text(cells, workplace) });
      return to instanceof Skip ? to : { place: from, workplace: to };
    }
    const place = find({ name: text(cells, name), code: text(cells, code), level: text(cells, level) });
    return place instanceof Skip ? place : { place, workplace: undefined };
  };
}

function periodOf(cells: readonly FileCell[], column: Column | undefined, { choices }: Understanding): Period | Skip {
  if (column === undefined) return choices.year === undefined ? new Skip('yearUnknown', { text: '' }) : { year: choices.year };
  const cell = cells[column.index];
  return readPeriod(cell) ?? new Skip('yearUnknown', { text: String(cell ?? '') });
}

/** How many kinds of shares the file holds; counts beside them are left out, and do not need to be told apart by name. */
function kindsOfShare({ columns }: Understanding): number {
  const [column] = withRoles(columns, 'contents');
  const all = column ? column.words : withRoles(columns, 'value', 'yearValue').map(({ contents }) => contents ?? '');
  return new Set(all.filter((text) => saysPercent(text) || saysShare(text))).size;
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const withoutUnit = (text: string): string => text.replace(/\s*\((?:prosent|per cent|percent|pst\.?|%)\)\s*$/i, '').trim();

function categoryOf(target: DataTableKey, word: string | undefined, contents: string, kinds: number): string | undefined | Skip {
  if (word !== undefined && (isBlank(word) || isMissingInFile(word))) return new Skip('categoryMissing');
  switch (target) {
    case 'employment':
    case 'municipalFigures':
      return word === undefined ? undefined : industryNamed(word);
    case 'population':
    case 'populationProjection':
      if (word === undefined) return undefined;
      return readAges(word) ? word : new Skip('categoryNotUsed', { category: word });
    case 'education':
      if (word === undefined) return new Skip('categoryMissing');
      return /^(?:alle|i alt|nivå i alt|total)/i.test(word)
        ? new Skip('categoryNotUsed', { category: word })
        : word.replace(/^\d{1,2}[a-z]?\s+(?=\D)/, '');
    case 'labourMarket': {
      const shown = withoutUnit(contents);
      // However it is written, the tables look for one name of it.
      if (/av arbeidsstyrk/i.test(shown) && /hei?lt ledige/i.test(word ?? shown)) return unemployedShare;
      if (word === undefined) return saysNothing(shown) ? new Skip('categoryMissing') : shown;
      if (/av arbeidsstyrk/i.test(shown)) return `${word}, andel av arbeidsstyrken`;
      return kinds > 1 ? `${word}, ${lowerFirst(shown)}` : word;
    }
    case 'populationChange':
      return changeNamed(word ?? contents) ?? new Skip('categoryNotUsed', { category: word ?? contents });
    case 'economy':
      if (word === undefined) return saysNothing(contents) ? new Skip('categoryMissing') : contents;
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
}: Understanding): (cell: FileCell, column: Column, contents: string) => number | null | Skip {
  const dash = choices.dash ?? (statisticsNorway ? 'zero' : 'missing');
  return (cell, column, contents) => {
    if (isBlank(cell)) return choices.blanks === 'zero' ? 0 : null;
    if (isMissingInFile(cell)) return null;
    if (isDash(cell)) return dash === 'zero' ? 0 : null;
    if (isPercentText(cell) && target !== 'labourMarket') return new Skip('notNumber', { text: String(cell) });
    const read = numberIn(cell, column);
    if (read instanceof Skip || target !== 'labourMarket') return read;
    const unit = isPercentText(cell) ? 'percent' : (unitOf(contents, unitFacts({ columns }, column)) ?? choices.unit);
    if (unit === undefined) return new Skip('unitUnknown');
    if (unit === 'count') return new Skip('notShare', { contents });
    // 64,1 per cent is 0,641, and not 0,6409999999999999.
    const share = unit === 'percent' ? Number((read / 100).toPrecision(12)) : read;
    return Math.abs(share) > 1 ? new Skip('shareTooLarge', { value: read }) : share;
  };
}

function numberIn(cell: FileCell, { decimal }: Column): number | Skip {
  const [comma, point] = [readNumber(cell, ','), readNumber(cell, '.')];
  const value = decimal === '.' ? point : decimal === ',' || comma === point ? comma : undefined;
  if (value !== undefined) return value;
  return new Skip((comma ?? point) === undefined || decimal !== undefined ? 'notNumber' : 'decimalUnknown', {
    text: String(cell),
  });
}
