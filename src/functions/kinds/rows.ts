/** The kinds of argument that are rows of several columns. */

import type { Words } from '../../text';
import { expected, messages } from '../../text/messages';
import { isBlank, isMissing } from '../cell';
import type { RangeKind, ContentType } from '../kind';
import { refuse } from '../refusal';
import { anyNumber, anyPercent, industry, text, word, year } from './cell';
import { figure, line, rangeKind } from './range';

/** A table of figures in rows of equal length. Every cell must hold a figure: a blank or a mark of Statistics Norway is refused. */
export const figureTable = (expects: Words = expected.figureTable): RangeKind<number[][]> =>
  rangeKind('number', expects, (cells) => {
    const width = cells[0]?.length ?? 0;
    return cells.map((row, rowIndex) =>
      Array.from({ length: width }, (_, column) => {
        const value = figure(row[column], anyNumber);
        if (value === null) throw refuse('#N/A', messages.missingIn, { position: rowIndex * width + column + 1 });
        return value;
      }),
    );
  });

/** Figures by industry, with a row for each industry and a column for each year or area. A single row is read as a single column. */
export const industryTable = (): RangeKind<number[][]> => {
  const table = figureTable(expected.industryTable);
  return { ...table, read: (cells) => table.read(cells.length === 1 ? (cells[0] ?? []).map((cell) => [cell]) : cells) };
};

/**
 * Two columns by industry: income per unit of output and share of income spent. Undefined when every cell is 0, which Excel on the desktop sends for a blank
 * range.
 */
export const householdTable = (): RangeKind<(readonly [income: number, consumption: number])[] | undefined> => {
  const table = figureTable(expected.households);
  return {
    ...table,
    read: (cells) => {
      const rows = table.read(cells);
      if (rows.every((row) => row.every((value) => value === 0))) return undefined;
      const columns = rows[0]?.length ?? 0;
      if (columns !== 2) throw refuse('#VALUE!', messages.columnsNeeded, { columns, needed: 2, expects: expected.households });
      return rows.map(([income = NaN, consumption = NaN]) => [income, consumption] as const);
    },
  };
};

/** Rows with a given number of columns. Blank rows are left out. Excel on the desktop sends 0 for a blank. */
function rows<T>(
  contentType: ContentType,
  expects: Words,
  columns: number,
  read: (row: readonly unknown[]) => T,
): RangeKind<T[]> {
  return rangeKind(contentType, expects, (cells) => {
    const width = cells[0]?.length ?? 0;
    if (width !== columns) throw refuse('#VALUE!', messages.columnsNeeded, { columns: width, needed: columns, expects });
    return cells.filter((row) => !row.every((cell) => isBlank(cell) || cell === 0)).map(read);
  });
}

/** Rows of a year and a number. A missing number is null. */
export const yearAndNumber = (): RangeKind<{ year: number; value: number | null }[]> => {
  const yearKind = year();
  return rows('number', expected.yearAndValue, 2, ([first, second]) => ({
    year: yearKind.read(first),
    value: figure(second, anyNumber),
  }));
};

/** Rows of a municipality (its code or name) and its commuters. A missing number is null. */
export const commutingFlows = (): RangeKind<{ municipality: string | number; commuters: number | null }[]> => {
  const name = text(expected.commutingFlows);
  return rows('number', expected.commutingFlows, 2, ([first, second]) => ({
    municipality: typeof first === 'number' && Number.isFinite(first) && first !== 0 ? first : name.read(first),
    commuters: figure(second, anyNumber),
  }));
};

/** Rows of an industry (its code or name) and a figure. A missing figure is null. */
export const industryFigures = (expects: Words): RangeKind<{ industry: string | number; value: number | null }[]> => {
  const name = industry(expects);
  return rows('number', expects, 2, ([first, second]) => ({ industry: name.read(first), value: figure(second, anyNumber) }));
};

/**
 * Rows of a name and a figure with its low and high. A missing figure is null.
 *
 * @param keyNamed returns the key of a name, or undefined when the name is unknown
 */
export const namedRanges = <Key extends string>(
  expects: Words,
  keyNamed: (name: string) => Key | undefined,
  choices: readonly string[],
): RangeKind<(readonly [key: Key, range: Readonly<Record<'value' | 'low' | 'high', number | null>>])[]> => {
  const name = word(expects, keyNamed, choices);
  return rows('number', expects, 4, ([key, value, low, high]) => {
    const read = (cell: unknown): number | null => figure(cell, anyPercent);
    return [name.read(key), { value: read(value), low: read(low), high: read(high) }] as const;
  });
};

/** Rows of a rule's id and the value to use instead of the rule's own. */
export const overrides = (): RangeKind<Record<string, number>> => {
  const pairs = rows(
    'text',
    expected.overrides,
    2,
    ([id, value]) => [text(expected.ruleId).read(id), anyPercent.read(value)] as const,
  );
  return { ...pairs, read: (cells) => Object.fromEntries(pairs.read(cells)) };
};

/**
 * Rows of a name and a number, or only the numbers in one row or column in the order of `keys`. Missing numbers are left out.
 *
 * @param keyNamed returns the key of a name, or undefined when the name is unknown
 */
export const namedNumbers = <Key extends string>(
  expects: Words,
  keys: readonly Key[],
  keyNamed: (name: string) => Key | undefined,
  choices: readonly string[],
): RangeKind<ReadonlyMap<Key, number>> => {
  const name = word(expects, keyNamed, choices);
  const pairs = rows('number', expects, 2, ([key, value]) => [name.read(key), value] as const);
  return rangeKind('number', expects, (cells) => {
    const numbers = cells[0]?.length === 2 ? undefined : line(cells);
    if (numbers && numbers.length !== keys.length)
      throw refuse('#VALUE!', messages.sizesDiffer, { size: numbers.length, needed: keys.length });
    const pairsWritten = numbers ? keys.map((key, index) => [key, numbers[index]] as const) : pairs.read(cells);
    return new Map(pairsWritten.flatMap(([key, value]) => (isMissing(value) ? [] : [[key, anyPercent.read(value)] as const])));
  });
};

/** Rows of a name, a sex and a role. A blank is an empty text. */
export const memberRows = (): RangeKind<(readonly [name: string, sex: string, role: string])[]> => {
  const member = text(expected.members);
  const read = (cell: unknown): string =>
    isMissing(cell) || cell === 0 ? '' : member.read(Number.isFinite(cell) ? String(cell) : cell);
  return rows('text', expected.members, 3, ([name, sex, role]) => [read(name), read(sex), read(role)] as const);
};
