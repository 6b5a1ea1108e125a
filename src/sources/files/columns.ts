/** What each column of a table holds, told from its heading and from every cell in it. */

import { isMissingInFile } from '../../case/missing';
import { dimensionOf, sexOf } from './categories';
import { headingsOf, type Layout } from './layout';
import { decimalMarkOf, isDash, isPercentText, looksNumeric, readNumber } from './numbers';
import { periodAtEnd, readPeriod, type Period } from './periods';
import { codeAndName, findPlace, isPlace } from './places';
import { isBlank, type FileCell } from './ReadTable';
import type { ColumnReason, Role } from './reasons';
import type { Column, ColumnFacts } from './Understanding';

const mostWords = 400;

export function columnsOf(cells: readonly (readonly FileCell[])[], layout: Layout): Column[] {
  const headings = headingsOf(cells, layout);
  const body = cells.slice(layout.firstRow, layout.endRow).filter((row) => row.filter((cell) => !isBlank(cell)).length > 1);
  return inContext(
    headings.map((words, index) =>
      alone(
        index,
        words,
        body.map((row) => row[index] ?? null),
      ),
    ),
  );
}

/** What shows from the column by itself. */
function alone(index: number, headings: readonly string[], all: readonly FileCell[]): Column {
  const cells = all.filter((cell) => !isBlank(cell));
  const { period, contents, header } = headed(headings);
  const facts = factsOf(all, cells);
  const words = [...new Set(cells.map((cell) => String(cell).trim()))].slice(0, mostWords);
  const base = { index, header, words, facts, ...(contents === '' ? {} : { contents }) };
  const as = (role: Role, reason: ColumnReason, certainty: Column['certainty'] = 'sure', more: Partial<Column> = {}): Column => ({
    ...base,
    role,
    reason,
    certainty,
    ...more,
  });
  if (cells.length === 0) return as('ignore', 'empty', header === '' ? 'sure' : 'unsure');

  const numeric = cells.filter((cell) => looksNumeric(cell)).length;
  const figures = cells.filter((cell) => looksNumeric(cell) || isMissingInFile(cell) || isDash(cell)).length;
  const isFigures = figures === cells.length;
  const decimal = decimals(cells);
  const mostlyFigures = numeric > 0 && figures / cells.length >= 0.5;
  if (period && (mostlyFigures || isFigures))
    return as('yearValue', isFigures ? 'periodInHeader' : 'mixed', isFigures ? 'sure' : 'unsure', { period, ...decimal });
  if (
    words.every((word) => sexOf(word) !== undefined) &&
    (/kjønn|sex/i.test(header) || words.some((word) => /menn|kvinne|male/i.test(word)))
  )
    return as('sex', 'values');
  if (/(?:^|[\s_])(?:lat|lon|latitude|longitude)$/i.test(header) && isFigures) return as('ignore', 'onMap', 'unsure');

  const periods = facts.years.length > 0 && cells.every((cell) => readPeriod(cell) !== undefined || isMissingInFile(cell));
  if (periods && isPeriodHeader(header)) return as('year', 'header');
  if (facts.years.length > 0 && isPeriodHeader(header)) return as('year', 'mixed', 'unsure');
  if (/^nivå$|^level$/i.test(header) && words.some((word) => /fylke|kommune|land|county|municipal/i.test(word)))
    return as('level', 'header');

  const placeRole = placeHeader(header);
  const coded = words.filter((word) => codeAndName.test(word)).length;
  const digits = words.every((word) => /^(?:[KF][-.]\s?)?\d{1,4}$/i.test(word));
  // A count can be any number; a number of a municipality is one only under a heading that says so.
  if (digits && placeRole && mostArePlaces(words)) return as(placeRole === 'place' ? 'code' : placeRole, 'header');
  if (!isFigures) {
    const known = mostArePlaces(words);
    const codesPlace = coded === words.length;
    if (placeRole === 'residence' || placeRole === 'workplace') return as(placeRole, 'header');
    if (codesPlace && (known || placeRole)) return as('codeAndPlace', placeRole ? 'header' : 'values', known ? 'sure' : 'unsure');
    if (known) return as('place', placeRole ? 'header' : 'values');
    if (placeRole) return as('place', 'header', 'unsure');
    if (/statistikkvariabel|^variabel$|innhold|innhald|contents|måltall/i.test(header)) return as('contents', 'header');
  }
  if (periods && header === '') return as('year', 'yearWithoutHeader', 'unsure');
  // Short ages (`0`, `1`, …) are numbers under a heading that says what they are.
  const dimension = dimensionOf(header, words);
  if (isFigures && dimension === 'age' && /alder|age/i.test(header)) return as('category', 'header', 'sure', { dimension });
  // `06` is the number of something and not how many there are of it.
  if (isFigures && words.some((word) => /^0\d+$/.test(word))) return as('category', 'words', 'unsure', { dimension });
  if (isFigures && numeric > 0) {
    if (periods && !countHeader.test(header)) return as('value', 'yearWithoutHeader', 'unsure', decimal);
    return as('value', 'onlyNumbers', header === '' ? 'unsure' : 'sure', decimal);
  }
  if (dimension !== 'other' && numeric / cells.length < 0.9) return as('category', 'header', 'sure', { dimension });
  if (mostlyFigures) return as('value', 'mixed', 'unsure', decimal);
  // Nothing but marks: a figure is given nowhere.
  if (isFigures) return as('value', 'mixed', 'unsure', decimal);
  return as('category', dimension === 'other' ? 'words' : 'header', dimension === 'other' ? 'unsure' : 'sure', { dimension });
}

/** Headings under which a number between 1900 and 2150 is a count and not a year. */
const countHeader = /verdi|value|antall|tal på|person|sysselsatt|sysselsett|folk|befolkning|flytting|ledige|kroner|number/i;

/** The first few tell: a name that is nowhere takes long to look for. */
function mostArePlaces(words: readonly string[]): boolean {
  const some = words.slice(0, 40);
  return some.filter((word) => isPlace(findPlace({ name: word }))).length * 2 >= some.length;
}

function headed(headings: readonly string[]): { header: string; period: Period | undefined; contents: string } {
  let period: Period | undefined;
  const contents = headings.flatMap((text) => {
    const ended = period === undefined ? periodAtEnd(text) : undefined;
    if (!ended) return [text];
    period = ended.period;
    return ended.before === '' ? [] : [ended.before];
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

function decimals(cells: readonly FileCell[]): Pick<Column, 'decimal'> {
  const mark = decimalMarkOf(cells);
  return mark === 'unknown' || mark === 'both' ? {} : { decimal: mark };
}

function factsOf(all: readonly FileCell[], cells: readonly FileCell[]): ColumnFacts {
  const found = new Map<string, Period>();
  for (const cell of new Set(cells)) {
    const period = readPeriod(cell);
    if (period) found.set(String(cell), period);
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
  const firstFilled = all.findIndex((cell) => !isBlank(cell));
  const periods = [...found.values()];
  return {
    filled: cells.length,
    blanks: all.length - cells.length,
    dashes: cells.filter((cell) => isDash(cell)).length,
    percents: cells.filter((cell) => isPercentText(cell)).length,
    largest,
    ...(typeof example === 'string' ? { example } : {}),
    months: [...new Set(periods.flatMap(({ month }) => (month === undefined ? [] : [month])))].sort((one, other) => one - other),
    years: [...new Set(periods.map(({ year }) => year))].sort((one, other) => one - other),
    holes: firstFilled === 0 && cells.length < all.length,
  };
}

/** What shows only beside the other columns: the second of a kind is not used, and says so. */
function inContext(columns: readonly Column[]): Column[] {
  const without = (column: Column, reason: ColumnReason): Column => ({ ...column, role: 'ignore', reason, certainty: 'unsure' });
  const years = columns.filter(({ role }) => role === 'year');
  const year = years.find(({ certainty }) => certainty === 'sure') ?? years[0];
  const flows = columns.some(({ role }) => role === 'residence') && columns.some(({ role }) => role === 'workplace');
  const places = columns.filter(({ role }) => role === 'place' || role === 'codeAndPlace');
  // The municipality is meant before its county; of two alike, the first.
  const place = places.find(({ header }) => !/^fylke|county/i.test(header)) ?? places[0];
  const code = columns.find(({ role }) => role === 'code');
  const wide = columns.some(({ role }) => role === 'yearValue');
  const values = columns.filter(({ role }) => role === 'value' || role === 'yearValue');
  return columns.map((column): Column => {
    const { role, words, index } = column;
    if (role === 'year' && (column !== year || wide))
      return without(column, words.length === 1 ? 'sameEverywhere' : 'secondYear');
    if ((role === 'place' || role === 'codeAndPlace') && (column !== place || flows)) return without(column, 'secondPlace');
    if (role === 'code' && (column !== code || flows)) return without(column, 'secondPlace');
    if ((role === 'residence' || role === 'workplace') && !flows)
      return columns.every((other) => !['place', 'codeAndPlace', 'code'].includes(other.role))
        ? {
            ...column,
            certainty: role === 'residence' ? 'unsure' : column.certainty,
            role: words.every((word) => /^\d+$/.test(word)) ? 'code' : 'place',
          }
        : without(column, 'secondPlace');
    if (role === 'value' && wide) return without(column, 'besideYears');
    if (role === 'value' && values.length > 1) {
      // A number that is the same in every row, beside figures that are not, is a label such as a table's number.
      if (
        words.length === 1 &&
        column.facts.filled > 1 &&
        values.some((other) => other.index !== index && other.words.length > 1)
      )
        return without(column, 'sameEverywhere');
      return { ...column, reason: column.reason === 'mixed' ? 'mixed' : 'oneOfSeveral' };
    }
    if (role === 'category' && words.length === 1 && column.facts.filled > 1 && column.dimension === 'other')
      return { ...column, role: 'ignore', reason: 'sameEverywhere', certainty: 'unsure' };
    return column;
  });
}
