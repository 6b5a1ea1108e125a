/** The kinds of argument, each with how Excel's input is read, its bounds and what it is called in a message. */

import { toIso, toSerial } from '../case/excelDate';
import type { Words } from '../text';
import { expected, messages } from '../text/messages';
import { errorIn, isBlank, isMissing, numberIn, quoted, type Matrix, type WrittenNumber } from './cell';
import type { CellKind, Kind, RangeKind, Writing } from './kind';
import { refuse, Refusal, type Detail, type RefusalCode } from './refusal';

type Bounds = Readonly<Record<string, Detail>>;

/** A refusal of one cell, that says what was expected instead. */
function refusal(code: RefusalCode, words: Words, kind: { expects: Words; bounds: Bounds }, got: unknown): Refusal {
  return refuse(code, words, { ...kind.bounds, expects: kind.expects, got: quoted(got) });
}

interface Reading {
  readonly bounds?: Bounds;
  /** 0 is no answer, so it is the blank that Excel on the desktop sends as 0. */
  readonly zeroIsBlank?: boolean;
}

/** An error in a cell is passed on; a blank is missing. */
function cellKind<T>(
  writing: Writing,
  expects: Words,
  read: (cell: unknown, fail: (code: '#VALUE!' | '#NUM!') => Refusal) => T,
  { bounds = {}, zeroIsBlank = false }: Reading = {},
): CellKind<T> {
  const kind: CellKind<T> = {
    takes: 'cell',
    writing,
    expects,
    bounds,
    read: (cell) => {
      const error = errorIn(cell);
      if (error !== undefined) throw new Refusal(error, messages.passedOn, { got: error });
      if (isMissing(cell) || (zeroIsBlank && cell === 0)) throw refusal('#N/A', messages.missing, kind, cell);
      return read(cell, (code) => refusal(code, code === '#NUM!' ? messages.outOfRange : messages.wrongKind, kind, cell));
    },
  };
  return kind;
}

/** A number for which `allowed` holds. Only shares and weights may be written with a per cent sign. */
function number(
  expects: Words,
  allowed: (value: number) => boolean,
  { percent = false, ...reading }: Reading & { readonly percent?: boolean } = {},
): CellKind<number> {
  return cellKind(
    'number',
    expects,
    (cell, fail) => {
      const written: WrittenNumber | undefined = numberIn(cell);
      if (written === undefined || (written.percent && !percent)) throw fail('#VALUE!');
      if (!allowed(written.value)) throw fail('#NUM!');
      return written.value;
    },
    reading,
  );
}

/** More than any programme or state budget, and still exact in kroner. */
const mostKroner = 1e12;

/** Kroner, read to the nearest whole krone. */
export function money(): CellKind<number> {
  const kroner = number(expected.money, (value) => value >= 0 && value <= mostKroner);
  return { ...kroner, read: (cell) => Math.round(kroner.read(cell)) };
}

/** Jobs or persons, not rounded: averages over a year are not whole. */
export const jobs = (): CellKind<number> => number(expected.jobs, (value) => value >= 0 && value <= mostKroner);

/** Everyone employed in an area: something to take a share of. */
export const employment = (): CellKind<number> => number(expected.employment, (value) => value > 0 && value <= mostKroner);

/** Kroner per inhabitant, not rounded: published to the øre. */
export const perInhabitant = (): CellKind<number> => number(expected.perInhabitant, (value) => value >= 0 && value <= mostKroner);

/** A share above 0 and up to 1, also written `15 %`. */
export const share = (): CellKind<number> => number(expected.share, (value) => value > 0 && value <= 1, { percent: true });

export const whole = (min: number, max: number): CellKind<number> =>
  number(expected.whole, (value) => Number.isInteger(value) && value >= min && value <= max, { bounds: { min, max } });

/** A number that need not be whole. */
export const decimal = (min: number, max: number): CellKind<number> =>
  number(expected.decimal, (value) => value >= min && value <= max, { bounds: { min, max } });

const years = { min: 1900, max: 2200 } as const;

export const year = (): CellKind<number> =>
  number(expected.year, (value) => Number.isInteger(value) && value >= years.min && value <= years.max, {
    bounds: years,
    zeroIsBlank: true,
  });

/** One of a few numbers, such as a unit of 1 or 1 000 kroner. */
export function oneOf<const T extends number>(...choices: readonly T[]): CellKind<T> {
  const shown = choices.map((choice) => String(choice)).join(' / ');
  const any = number(expected.oneOf, (value) => choices.some((choice) => choice === value), { bounds: { choices: shown } });
  return { ...any, read: (cell) => any.read(cell) as T };
}

const truths: ReadonlyMap<unknown, boolean> = new Map<unknown, boolean>([
  [true, true],
  [false, false],
  [1, true],
  [0, false],
  ...['true', 'sann', 'ja', 'yes'].map((word) => [word, true] as const),
  ...['false', 'usann', 'nei', 'no'].map((word) => [word, false] as const),
]);

const truth = (cell: unknown): boolean | undefined => truths.get(typeof cell === 'string' ? cell.trim().toLowerCase() : cell);

export const boolean = (): CellKind<boolean> =>
  cellKind('boolean', expected.boolean, (cell, fail) => {
    const value = truth(cell);
    if (value === undefined) throw fail('#VALUE!');
    return value;
  });

/** Whether a place is small and isolated: yes or no, or its centrality class by Statistics Norway, 1 (most central) to 6. */
export const isolation = (): CellKind<boolean | number> =>
  cellKind('boolean', expected.isolation, (cell, fail) => {
    const written = numberIn(cell);
    if (written) {
      if (written.percent) throw fail('#VALUE!');
      if (!Number.isInteger(written.value) || written.value < 1 || written.value > 6) throw fail('#NUM!');
      return written.value;
    }
    const value = truth(cell);
    if (value === undefined) throw fail('#VALUE!');
    return value;
  });

const lastDay = toSerial(`${years.max}-12-31`);

/** A day as `yyyy-mm-dd`: from Excel's number of it, or from text as `03.04.2024` or `2024-04-03`. */
export const date = (): CellKind<string> =>
  cellKind(
    'date',
    expected.date,
    (cell, fail) => {
      if (typeof cell === 'number') {
        const day = Math.floor(cell);
        if (!(day >= 61 && day <= lastDay)) throw fail('#NUM!');
        return toIso(day);
      }
      const text = typeof cell === 'string' ? cell.trim() : '';
      const norwegian = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
      const iso = norwegian ? `${norwegian[3]}-${norwegian[2]?.padStart(2, '0')}-${norwegian[1]?.padStart(2, '0')}` : text;
      if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) throw fail('#VALUE!');
      try {
        if (toSerial(iso) > lastDay) throw fail('#NUM!');
      } catch {
        throw fail('#NUM!');
      }
      return iso;
    },
    { zeroIsBlank: true },
  );

/** A name that `find` knows; `shown` are those a message lists. */
export const word = <T>(expects: Words, find: (name: string) => T | undefined, shown: readonly string[]): CellKind<T> =>
  cellKind(
    'text',
    expects,
    (cell, fail) => {
      if (typeof cell !== 'string') throw fail('#VALUE!');
      const found = find(cell);
      if (found === undefined) throw refuse('#N/A', messages.unknownName, { got: quoted(cell), choices: shown.join(', ') });
      return found;
    },
    { zeroIsBlank: true },
  );

/** A text that is longer names nothing, and to look for what is like it takes long. */
const longestName = 255;

/** A municipality by name or number, as text of four digits: a number in a cell has lost its first zero. */
export const municipality = (): CellKind<string> =>
  cellKind(
    'text',
    expected.municipality,
    (cell, fail) => {
      if (typeof cell === 'string' && cell.length <= longestName) return cell.trim();
      if (typeof cell !== 'number') throw fail('#VALUE!');
      if (!Number.isInteger(cell) || cell < 1 || cell > 9999) throw fail('#NUM!');
      return String(cell).padStart(4, '0');
    },
    { zeroIsBlank: true },
  );

/** A text that the function itself looks up. */
export const text = (expects: Words): CellKind<string> =>
  cellKind(
    'text',
    expects,
    (cell, fail) => {
      if (typeof cell !== 'string' || cell.length > longestName) throw fail('#VALUE!');
      return cell.trim();
    },
    { zeroIsBlank: true },
  );

/** Names in one row or column, each of which `find` knows. A blank is null: a row that is not in use. Excel on the desktop sends 0 for it. */
export const wordLine = <T>(
  expects: Words,
  find: (name: string) => T | undefined,
  shown: readonly string[],
): RangeKind<(T | null)[]> => {
  const name = word(expects, find, shown);
  return rangeKind('text', expects, (cells) =>
    line(cells).map((cell) => (isMissing(cell) || cell === 0 ? null : name.read(cell))),
  );
};

function rangeKind<T>(writing: Writing, expects: Words, read: (cells: Matrix) => T): RangeKind<T> {
  const kind: RangeKind<T> = {
    takes: 'range',
    writing,
    expects,
    bounds: {},
    read: (cells) => {
      for (const row of cells)
        for (const cell of row) {
          const error = errorIn(cell);
          if (error !== undefined) throw new Refusal(error, messages.passedOn, { got: error });
        }
      if (cells.every((row) => row.every(isMissing))) throw refusal('#N/A', messages.missing, kind, null);
      return read(cells);
    },
  };
  return kind;
}

/** The cells of one row or one column. */
function line(cells: Matrix): readonly unknown[] {
  const first = cells[0] ?? [];
  if (cells.length === 1) return first;
  if (cells.every((row) => row.length <= 1)) return cells.map((row) => row[0]);
  throw refuse('#VALUE!', messages.oneLine, { rows: cells.length, columns: first.length });
}

/** A figure of a list, null where it is missing. */
function figure(cell: unknown, kind: CellKind<number>): number | null {
  return isMissing(cell) ? null : kind.read(cell);
}

/** Years in one row or column. A blank year is null: a row that is not in use. Excel on the desktop sends 0 for it. */
export const yearLine = (): RangeKind<(number | null)[]> =>
  rangeKind('number', expected.years, (cells) => line(cells).map((cell) => (cell === 0 ? null : figure(cell, year()))));

/** Fifteen digits, which is what Excel keeps of a number. */
const mostCounted = 1e15;

/** A number of either sign, with no bounds but those of what can be counted. */
function unbounded(options?: { readonly percent: boolean }): CellKind<number> {
  const any = number(expected.number, () => true, options);
  return {
    ...any,
    read: (cell) => {
      const value = any.read(cell);
      if (Math.abs(value) > mostCounted) throw refuse('#NUM!', messages.numberTooLarge);
      return value;
    },
  };
}

const anyNumber = unbounded();

/** Figures in one row or column; a blank or a mark of Statistics Norway is null. */
export const figureLine = (): RangeKind<(number | null)[]> =>
  rangeKind('number', expected.figures, (cells) => line(cells).map((cell) => figure(cell, anyNumber)));

/** As `figureLine`, for figures that may be shares: also written `15 %`. */
export const figureOrShareLine = (): RangeKind<(number | null)[]> =>
  rangeKind('number', expected.figures, (cells) => line(cells).map((cell) => figure(cell, anyPercent)));

/** Municipalities in one row or column, by name or number, as they are written. A blank is null: a row that is not in use. */
export const municipalityLine = (): RangeKind<(string | number | null)[]> => {
  const name = text(expected.municipalities);
  return rangeKind('text', expected.municipalities, (cells) =>
    line(cells).map((cell) => {
      if (isMissing(cell) || cell === 0) return null;
      return typeof cell === 'number' && Number.isFinite(cell) ? cell : name.read(cell);
    }),
  );
};

/** Whether each place is small and isolated, in one row or column; what is not known is null. Nothing known at all is an empty line. */
export const isolationLine = (): RangeKind<(boolean | number | null)[]> => {
  const one = isolation();
  const known = rangeKind('boolean', expected.isolationLine, (cells) =>
    line(cells).map((cell) => (isMissing(cell) || cell === 0 ? null : one.read(cell))),
  );
  return { ...known, read: (cells) => (cells.every((row) => row.every(isMissing)) ? [] : known.read(cells)) };
};

/** A table of figures in rows of equal length. A blank or a mark of Statistics Norway is refused: a table is no table with a hole in it. */
export const figureTable = (expects: Words = expected.figureTable): RangeKind<number[][]> =>
  rangeKind('number', expects, (cells) => {
    const width = cells[0]?.length ?? 0;
    return cells.map((row, at) =>
      Array.from({ length: width }, (_, column) => {
        const value = figure(row[column], anyNumber);
        if (value === null) throw refuse('#N/A', messages.missingIn, { position: at * width + column + 1 });
        return value;
      }),
    );
  });

/** Figures by industry, an industry to a row and a year or an area to a column. A single row is a single column lying down. */
export const industryTable = (): RangeKind<number[][]> => {
  const table = figureTable(expected.industryTable);
  return { ...table, read: (cells) => table.read(cells.length === 1 ? (cells[0] ?? []).map((cell) => [cell]) : cells) };
};

/** Two columns by industry, income per unit of output and share of income spent. All zero is the blank that Excel on the desktop sends. */
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

/** Kroner in one row or column; a blank is null. */
export const moneyLine = (): RangeKind<(number | null)[]> => {
  const kroner = money();
  return rangeKind('number', expected.amounts, (cells) => line(cells).map((cell) => figure(cell, kroner)));
};

const weight = number(expected.number, (value) => value >= 0, { percent: true });

/** Shares, percentages or amounts, used in proportion. A blank among them is no share; all zero is refused. */
function weights(cells: Matrix): number[] {
  const read = line(cells).map((cell) => figure(cell, weight) ?? 0);
  if (!read.some((value) => value > 0)) throw refuse('#NUM!', messages.noWeight);
  return read;
}

/** Every municipality may have a part. */
const mostParts = 1000;

/** Either a name in one cell, or weights in several: a single number divides nothing, so `100` is read as a name. */
export function nameOrWeights<T>(
  expects: Words,
  find: (name: string) => T | undefined,
  shown: readonly string[],
): RangeKind<T | readonly number[]> {
  const names = word(expects, find, shown);
  const either = rangeKind('text', expects, (cells): T | readonly number[] => {
    const [only] = cells[0] ?? [];
    const single = cells.length === 1 && cells[0]?.length === 1;
    return single ? names.read(Number.isFinite(only) ? String(only) : only) : weights(cells);
  });
  return { ...either, most: mostParts };
}

/** A yearly growth in one cell (0.03, `3 %`), or an index number for each year in several. */
export const growthOrIndex = (): RangeKind<number | (number | null)[]> =>
  rangeKind('number', expected.priceIndex, (cells) => {
    const single = cells.length === 1 && cells[0]?.length === 1;
    return single ? growth.read(cells[0]?.[0]) : line(cells).map((cell) => figure(cell, anyNumber));
  });

const growth = number(expected.priceIndex, (value) => value > -1 && value < 10, { percent: true });

/** Months of each phase in one row or column; a blank is null, and so is the 0 that Excel on the desktop sends for it. */
export const monthLine = (): RangeKind<(number | null)[]> =>
  rangeKind('number', expected.months, (cells) => line(cells).map((cell) => (cell === 0 ? null : figure(cell, anyNumber))));

/** Rows of as many columns as `readers`; rows that are blank throughout are left out. Excel on the desktop sends 0 for a blank. */
function rows<T>(writing: Writing, expects: Words, columns: number, read: (row: readonly unknown[]) => T): RangeKind<T[]> {
  return rangeKind(writing, expects, (cells) => {
    const width = cells[0]?.length ?? 0;
    if (width !== columns) throw refuse('#VALUE!', messages.columnsNeeded, { columns: width, needed: columns, expects });
    return cells.filter((row) => !row.every((cell) => isBlank(cell) || cell === 0)).map(read);
  });
}

/** Rows of a year and a number. A row without a number is left out: nothing is known to have happened that year. */
export const yearAndNumber = (): RangeKind<{ year: number; value: number | null }[]> => {
  const when = year();
  return rows('number', expected.yearAndValue, 2, ([first, second]) => ({
    year: when.read(first),
    value: figure(second, anyNumber),
  }));
};

/** Rows of a municipality, by code or name, and its commuters. A row without a number is missing it. */
export const commutingFlows = (): RangeKind<{ municipality: string | number; commuters: number | null }[]> => {
  const name = text(expected.commutingFlows);
  return rows('number', expected.commutingFlows, 2, ([first, second]) => ({
    municipality: typeof first === 'number' && Number.isFinite(first) && first !== 0 ? first : name.read(first),
    commuters: figure(second, anyNumber),
  }));
};

/** Rows of an industry, by code or name, and a figure; a blank figure is null. */
export const industryFigures = (expects: Words): RangeKind<{ industry: string | number; value: number | null }[]> => {
  const name = industry(expects);
  return rows('number', expects, 2, ([first, second]) => ({ industry: name.read(first), value: figure(second, anyNumber) }));
};

/** An industry by code or name; a code may be a number. */
export const industry = (expects: Words): CellKind<string | number> => {
  const name = text(expects);
  return {
    ...name,
    read: (cell) => (typeof cell === 'number' && Number.isFinite(cell) && cell !== 0 ? cell : name.read(cell)),
  };
};

/**
 * Rows of a name, and a figure with its low and high. A blank figure is null.
 * @param named the key that a name stands for; undefined when it stands for none
 */
export const namedRanges = <Key extends string>(
  expects: Words,
  named: (name: string) => Key | undefined,
  shown: readonly string[],
): RangeKind<(readonly [key: Key, range: Readonly<Record<'value' | 'low' | 'high', number | null>>])[]> => {
  const name = word(expects, named, shown);
  return rows('number', expects, 4, ([key, value, low, high]) => {
    const read = (cell: unknown): number | null => figure(cell, anyPercent);
    return [name.read(key), { value: read(value), low: read(low), high: read(high) }] as const;
  });
};

/** A figure that an answer does without where it is not known: blank, marked as missing, or the 0 that Excel on the desktop sends for a blank. */
export const whereKnown = (kind: CellKind<number>, omitted: string): CellKind<number | undefined> => ({
  ...kind,
  omitted,
  read: (cell) => (isMissing(cell) || cell === 0 ? undefined : kind.read(cell)),
});

/** Rows of a rule's id and the value that overrides it. */
export const overrides = (): RangeKind<Record<string, number>> => {
  const pairs = rows(
    'text',
    expected.overrides,
    2,
    ([id, value]) => [text(expected.ruleId).read(id), anyPercent.read(value)] as const,
  );
  return { ...pairs, read: (cells) => Object.fromEntries(pairs.read(cells)) };
};

const anyPercent = unbounded({ percent: true });

/**
 * Rows of a name and a number, or the numbers alone in one line in the order of `keys`. What is blank or not there is left out.
 * @param named the key that a name stands for; undefined when it stands for none
 */
export const namedNumbers = <Key extends string>(
  expects: Words,
  keys: readonly Key[],
  named: (name: string) => Key | undefined,
  shown: readonly string[],
): RangeKind<ReadonlyMap<Key, number>> => {
  const name = word(expects, named, shown);
  const pairs = rows('number', expects, 2, ([key, value]) => [name.read(key), value] as const);
  return rangeKind('number', expects, (cells) => {
    const inLine = cells[0]?.length === 2 ? undefined : line(cells);
    if (inLine && inLine.length !== keys.length)
      throw refuse('#VALUE!', messages.sizesDiffer, { size: inLine.length, needed: keys.length });
    const given = inLine ? keys.map((key, at) => [key, inLine[at]] as const) : pairs.read(cells);
    return new Map(given.flatMap(([key, value]) => (isMissing(value) ? [] : [[key, anyPercent.read(value)] as const])));
  });
};

/** Rows of a name, a sex and a role; what is missing is an empty text. */
export const memberRows = (): RangeKind<(readonly [name: string, sex: string, role: string])[]> => {
  const member = text(expected.members);
  const read = (cell: unknown): string =>
    isMissing(cell) || cell === 0 ? '' : member.read(Number.isFinite(cell) ? String(cell) : cell);
  return rows('text', expected.members, 3, ([name, sex, role]) => [read(name), read(sex), read(role)] as const);
};

/**
 * An argument that may be left out. Blank counts as left out, and so does the 0 that Excel on the desktop sends for a blank cell, where 0 is no
 * answer to begin with.
 *
 * @param omitted what stands for the default on the reference page; the default itself when left out
 */
export function optional<T, D>(kind: CellKind<T>, standard: D, omitted?: string): CellKind<T | D>;
export function optional<T, D>(kind: RangeKind<T>, standard: D, omitted?: string): RangeKind<T | D>;
export function optional<T, D>(kind: Kind<T>, standard: D, omitted = String(standard)): Kind<T | D> {
  if (kind.takes === 'cell') {
    return {
      ...kind,
      omitted,
      read: (cell: unknown) => (isBlank(cell) ? standard : unlessZero(cell === 0, () => kind.read(cell), standard)),
    };
  }
  const every = (cells: Matrix, test: (cell: unknown) => boolean): boolean => cells.every((row) => row.every(test));
  return {
    ...kind,
    omitted,
    read: (cells: Matrix) =>
      every(cells, isBlank)
        ? standard
        : unlessZero(
            every(cells, (cell) => isBlank(cell) || cell === 0),
            () => kind.read(cells),
            standard,
          ),
  };
}

function unlessZero<T, D>(zero: boolean, read: () => T, standard: D): T | D {
  if (!zero) return read();
  try {
    return read();
  } catch {
    return standard;
  }
}
