/** Works out what each column of a table holds, from its heading and all its cells. */

import { isMissingInFile } from '../../case/missing';
import { dimensionOf, sexOf } from './categories';
import { headingsOf, type Layout } from './layout';
import { decimalMarkOf, isDash, isPercentText, looksNumeric, readNumber } from './numbers';
import { periodAtEnd, readPeriod, type Period } from './periods';
import { codeAndName, findPlace, isPlace } from './places';
import { isBlank, type FileCell } from './ReadTable';
import type { ColumnReason, Role } from './reasons';
import type { Column, ColumnFacts } from './Understanding';

const maximumWords = 400;

export function columnsOf(cells: readonly (readonly FileCell[])[], layout: Layout): Column[] {
  const headings = headingsOf(cells, layout);
  const body = cells.slice(layout.firstRow, layout.endRow).filter((row) => row.filter((cell) => !isBlank(cell)).length > 1);
  return resolveConflicts(
    headings.map((words, index) =>
      understandColumn(
        index,
        words,
        body.map((row) => row[index] ?? null),
      ),
    ),
  );
}

/** Understands a column by itself, without the other columns. */
function understandColumn(index: number, headings: readonly string[], allCells: readonly FileCell[]): Column {
  const cells = allCells.filter((cell) => !isBlank(cell));
  const { period, contents, header } = splitHeading(headings);
  const facts = factsOf(allCells, cells);
  const words = [...new Set(cells.map((cell) => String(cell).trim()))].slice(0, maximumWords);
  const base = { index, header, words, facts, ...(contents === '' ? {} : { contents }) };
  const columnAs = (
    role: Role,
    reason: ColumnReason,
    certainty: Column['certainty'] = 'sure',
    more: Partial<Column> = {},
  ): Column => ({
    ...base,
    role,
    reason,
    certainty,
    ...more,
  });
  if (cells.length === 0) return columnAs('ignore', 'empty', header === '' ? 'sure' : 'unsure');

  const numberCount = cells.filter((cell) => looksNumeric(cell)).length;
  // Marks for a missing figure and dashes stand where a figure would.
  const figureCount = cells.filter((cell) => looksNumeric(cell) || isMissingInFile(cell) || isDash(cell)).length;
  const isFigures = figureCount === cells.length;
  const decimal = decimalOf(cells);
  const isMostlyFigures = numberCount > 0 && figureCount / cells.length >= 0.5;
  if (period && (isMostlyFigures || isFigures))
    return columnAs('yearValue', isFigures ? 'periodInHeader' : 'mixed', isFigures ? 'sure' : 'unsure', { period, ...decimal });
  if (
    words.every((word) => sexOf(word) !== undefined) &&
    (/kjønn|sex/i.test(header) || words.some((word) => /menn|kvinne|male/i.test(word)))
  )
    return columnAs('sex', 'values');
  if (/(?:^|[\s_])(?:lat|lon|latitude|longitude)$/i.test(header) && isFigures) return columnAs('ignore', 'onMap', 'unsure');

  const arePeriods = facts.years.length > 0 && cells.every((cell) => readPeriod(cell) !== undefined || isMissingInFile(cell));
  if (arePeriods && isPeriodHeader(header)) return columnAs('year', 'header');
  if (facts.years.length > 0 && isPeriodHeader(header)) return columnAs('year', 'mixed', 'unsure');
  if (/^nivå$|^level$/i.test(header) && words.some((word) => /fylke|kommune|land|county|municipal/i.test(word)))
    return columnAs('level', 'header');

  const placeRole = placeHeader(header);
  const haveCodeAndName = words.every((word) => codeAndName.test(word));
  const areCodes = words.every((word) => /^(?:[KF][-.]\s?)?\d{1,4}$/i.test(word));
  // A number may be a count, so it is read as the number of a municipality only under a heading of places.
  if (areCodes && placeRole && mostArePlaces(words)) return columnAs(placeRole === 'place' ? 'code' : placeRole, 'header');
  if (!isFigures) {
    const arePlaces = mostArePlaces(words);
    if (placeRole === 'residence' || placeRole === 'workplace') return columnAs(placeRole, 'header');
    if (haveCodeAndName && (arePlaces || placeRole))
      return columnAs('codeAndPlace', placeRole ? 'header' : 'values', arePlaces ? 'sure' : 'unsure');
    if (arePlaces) return columnAs('place', placeRole ? 'header' : 'values');
    if (placeRole) return columnAs('place', 'header', 'unsure');
    if (/statistikkvariabel|^variabel$|innhold|innhald|contents|måltall/i.test(header)) return columnAs('contents', 'header');
  }
  if (arePeriods && header === '') return columnAs('year', 'yearWithoutHeader', 'unsure');
  // Ages may be written as plain numbers (`0`, `1`, …) under a heading that says `Alder`.
  const dimension = dimensionOf(header, words);
  if (isFigures && dimension === 'age' && /alder|age/i.test(header)) return columnAs('category', 'header', 'sure', { dimension });
  // A number with a leading zero, such as `06`, is a code and not a count.
  if (isFigures && words.some((word) => /^0\d+$/.test(word))) return columnAs('category', 'words', 'unsure', { dimension });
  if (isFigures && numberCount > 0) {
    if (arePeriods && !countHeader.test(header)) return columnAs('value', 'yearWithoutHeader', 'unsure', decimal);
    return columnAs('value', 'onlyNumbers', header === '' ? 'unsure' : 'sure', decimal);
  }
  if (dimension !== 'other' && numberCount / cells.length < 0.9) return columnAs('category', 'header', 'sure', { dimension });
  if (isMostlyFigures) return columnAs('value', 'mixed', 'unsure', decimal);
  // The column holds only marks for missing figures, and dashes.
  if (isFigures) return columnAs('value', 'mixed', 'unsure', decimal);
  return columnAs('category', dimension === 'other' ? 'words' : 'header', dimension === 'other' ? 'unsure' : 'sure', {
    dimension,
  });
}

/** Headings under which a number between 1900 and 2150 is a count and not a year. */
const countHeader = /verdi|value|antall|tal på|person|sysselsatt|sysselsett|folk|befolkning|flytting|ledige|kroner|number/i;

/** Looks up only the first 40 words, because the search for an unknown name is slow. */
function mostArePlaces(words: readonly string[]): boolean {
  const firstWords = words.slice(0, 40);
  return firstWords.filter((word) => isPlace(findPlace({ name: word }))).length * 2 >= firstWords.length;
}

/** Splits the headings of a column into the first period at the end of one of them, and the rest, which says what the column shows. */
function splitHeading(headings: readonly string[]): { header: string; period: Period | undefined; contents: string } {
  let period: Period | undefined;
  const contents = headings.flatMap((text) => {
    const ending = period === undefined ? periodAtEnd(text) : undefined;
    if (!ending) return [text];
    period = ending.period;
    return ending.before === '' ? [] : [ending.before];
  });
  return { header: headings.join(' '), period, contents: contents.join(', ') };
}

const isPeriodHeader = (header: string): boolean =>
  /^(?:år|årstall|årstal|year|tid|dato|date|måned|månad|periode|period|kvartal|statistikkår)\b/i.test(header);

function placeHeader(header: string): 'place' | 'residence' | 'workplace' | undefined {
  if (/^bo(?:sted|kommu|stad|r i\b)|bustad|bostedskommune|residence/i.test(header)) return 'residence';
  if (/^arb(?:eids)?st(?:ed|ad)|arbeidskommune|workplace|place of work/i.test(header)) return 'workplace';
  if (/^(?:k|komm?)\.?\s?(?:nr|nummer)\.?$|^(?:nr|nummer|kode|code)\.?$/i.test(header)) return 'place';
  return /region|kommune|område|fylke|geografisk|^sted$|^stad$|municipality|county/i.test(header) ? 'place' : undefined;
}

function decimalOf(cells: readonly FileCell[]): Pick<Column, 'decimal'> {
  const mark = decimalMarkOf(cells);
  return mark === 'unknown' || mark === 'both' ? {} : { decimal: mark };
}

function factsOf(allCells: readonly FileCell[], cells: readonly FileCell[]): ColumnFacts {
  const periodByText = new Map<string, Period>();
  for (const cell of new Set(cells)) {
    const period = readPeriod(cell);
    if (period) periodByText.set(String(cell), period);
  }
  let largest = 0;
  for (const cell of cells) {
    const value = readNumber(cell, ',') ?? readNumber(cell, '.');
    const point = readNumber(cell, '.');
    largest = Math.max(largest, Math.min(Math.abs(value ?? 0), Math.abs(point ?? value ?? 0)));
  }
  const example =
    cells.find((cell) => typeof cell === 'string' && decimalMarkOf([cell]) === 'unknown') ??
    cells.find((cell) => typeof cell === 'string' && looksNumeric(cell) && /[.,]/.test(cell));
  const firstFilled = allCells.findIndex((cell) => !isBlank(cell));
  const periods = [...periodByText.values()];
  return {
    filled: cells.length,
    blanks: allCells.length - cells.length,
    dashes: cells.filter((cell) => isDash(cell)).length,
    percents: cells.filter((cell) => isPercentText(cell)).length,
    largest,
    ...(typeof example === 'string' ? { example } : {}),
    months: [...new Set(periods.flatMap(({ month }) => (month === undefined ? [] : [month])))].sort((a, b) => a - b),
    years: [...new Set(periods.map(({ year }) => year))].sort((a, b) => a - b),
    holes: firstFilled === 0 && cells.length < allCells.length,
  };
}

/** Changes roles that conflict with other columns. Of two columns for the same thing, only one is used; the other is ignored with a reason. */
function resolveConflicts(columns: readonly Column[]): Column[] {
  const ignored = (column: Column, reason: ColumnReason): Column => ({ ...column, role: 'ignore', reason, certainty: 'unsure' });
  const years = columns.filter(({ role }) => role === 'year');
  const yearColumn = years.find(({ certainty }) => certainty === 'sure') ?? years[0];
  const hasFlows = columns.some(({ role }) => role === 'residence') && columns.some(({ role }) => role === 'workplace');
  const places = columns.filter(({ role }) => role === 'place' || role === 'codeAndPlace');
  // A column of municipalities is preferred to one of counties. Otherwise the first column of places is used.
  const placeColumn = places.find(({ header }) => !/^fylke|county/i.test(header)) ?? places[0];
  const codeColumn = columns.find(({ role }) => role === 'code');
  const hasYearColumns = columns.some(({ role }) => role === 'yearValue');
  const valueColumns = columns.filter(({ role }) => role === 'value' || role === 'yearValue');
  return columns.map((column): Column => {
    const { role, words, index } = column;
    if (role === 'year' && (column !== yearColumn || hasYearColumns))
      return ignored(column, words.length === 1 ? 'sameEverywhere' : 'secondYear');
    if ((role === 'place' || role === 'codeAndPlace') && (column !== placeColumn || hasFlows))
      return ignored(column, 'secondPlace');
    if (role === 'code' && (column !== codeColumn || hasFlows)) return ignored(column, 'secondPlace');
    if ((role === 'residence' || role === 'workplace') && !hasFlows)
      return columns.every((other) => !['place', 'codeAndPlace', 'code'].includes(other.role))
        ? {
            ...column,
            certainty: role === 'residence' ? 'unsure' : column.certainty,
            role: words.every((word) => /^\d+$/.test(word)) ? 'code' : 'place',
          }
        : ignored(column, 'secondPlace');
    if (role === 'value' && hasYearColumns) return ignored(column, 'besideYears');
    if (role === 'value' && valueColumns.length > 1) {
      // A number that is the same in every row, while other figures differ, is a label such as the number of a table.
      if (
        words.length === 1 &&
        column.facts.filled > 1 &&
        valueColumns.some((other) => other.index !== index && other.words.length > 1)
      )
        return ignored(column, 'sameEverywhere');
      return { ...column, reason: column.reason === 'mixed' ? 'mixed' : 'oneOfSeveral' };
    }
    if (role === 'category' && words.length === 1 && column.facts.filled > 1 && column.dimension === 'other')
      return ignored(column, 'sameEverywhere');
    return column;
  });
}
