/** The kinds of argument that are one cell. Each reads Excel's input, checks its bounds and says in a message what it expects. */

import { firstSerial, toIso, toSerial } from '../../case/excelDate';
import { mostKroner } from '../../programme/kroner';
import type { Words } from '../../text';
import { expected, limits, messages } from '../../text/messages';
import { numberIn, type WrittenNumber } from '../../case/writtenNumber';
import { errorIn, isMissing, quoted } from '../cell';
import type { CellKind, ContentType } from '../kind';
import type { Detail, RefusalCode } from '../../programme/reasons';
import { refuse, Refusal } from '../refusal';

type Bounds = Readonly<Record<string, Detail>>;

/** Makes the refusal of one cell, which says what was expected instead. */
export function refusal(code: RefusalCode, words: Words, kind: { expects: Words; bounds: Bounds }, got: unknown): Refusal {
  return refuse(code, words, { ...kind.bounds, expects: kind.expects, got: quoted(got) });
}

/** Makes a refusal. `allowed` says which values the cell may hold, when `expects` does not. */
type Fail = (code: '#VALUE!' | '#NUM!', allowed?: Words) => Refusal;

interface Reading {
  readonly bounds?: Bounds;
  /** Reads 0 as a blank, for a kind that never is 0: Excel on the desktop sends 0 for a blank cell. */
  readonly zeroIsBlank?: boolean;
}

/** Makes a kind of argument. It passes an error in the cell on, and refuses a blank as missing. */
function cellKind<T>(
  contentType: ContentType,
  expects: Words,
  read: (cell: unknown, fail: Fail) => T,
  { bounds = {}, zeroIsBlank = false }: Reading = {},
): CellKind<T> {
  const kind: CellKind<T> = {
    takes: 'cell',
    contentType,
    expects,
    bounds,
    read: (cell) => {
      const error = errorIn(cell);
      if (error !== undefined) throw new Refusal(error, messages.passedOn, { got: error });
      if (isMissing(cell) || (zeroIsBlank && cell === 0)) throw refusal('#N/A', messages.missing, kind, cell);
      return read(cell, (code, allowed) => {
        if (code === '#VALUE!') return refusal(code, messages.wrongKind, kind, cell);
        if (allowed === undefined) return refusal(code, messages.outOfRange, kind, cell);
        return refuse(code, messages.outOfLimits, { ...bounds, expects, allowed, got: quoted(cell) });
      });
    },
  };
  return kind;
}

interface NumberReading extends Reading {
  readonly percent?: boolean;
  readonly most?: number;
  readonly says?: Words;
}

/**
 * A number that `allowed` accepts and that is at most `most`.
 *
 * @param percent whether the number may be written with a per cent sign
 * @param says which numbers are allowed, when `expects` does not say it
 */
export function number(
  expects: Words,
  allowed: (value: number) => boolean,
  { percent = false, most, says, ...reading }: NumberReading = {},
): CellKind<number> {
  return cellKind(
    'number',
    expects,
    (cell, fail) => {
      const written: WrittenNumber | undefined = numberIn(cell);
      if (written === undefined || (written.percent && !percent)) throw fail('#VALUE!');
      if (most !== undefined && written.value > most) throw fail('#NUM!', limits.atMost);
      if (!allowed(written.value)) throw fail('#NUM!', says);
      return written.value;
    },
    most === undefined ? reading : { ...reading, bounds: { max: most } },
  );
}

/** The most jobs or persons. There are fewer anywhere, and sums of numbers of this size are exact. */
const mostPersons = 1e12;

/** An amount, rounded to whole kroner. */
export function money(): CellKind<number> {
  const kroner = number(expected.money, (value) => value >= 0, { most: mostKroner });
  return { ...kroner, read: (cell) => Math.round(kroner.read(cell)) };
}

/** A number of jobs or persons. It is not rounded, because an average over a year need not be whole. */
export const jobs = (): CellKind<number> => number(expected.jobs, (value) => value >= 0, { most: mostPersons });

/** The number of employed persons in an area. It is above 0, because shares of it are calculated. */
export const employment = (): CellKind<number> => number(expected.employment, (value) => value > 0, { most: mostPersons });

/** Kroner per inhabitant. They are not rounded, because they are published with øre. */
export const perInhabitant = (): CellKind<number> => number(expected.perInhabitant, (value) => value >= 0, { most: mostKroner });

/** A share above 0 and at most 1, which may be written `15 %`. */
export const share = (): CellKind<number> => number(expected.share, (value) => value > 0 && value <= 1, { percent: true });

export const whole = (min: number, max: number): CellKind<number> =>
  number(expected.whole, (value) => Number.isInteger(value) && value >= min && value <= max, { bounds: { min, max } });

/** A number from `min` to `max`, which need not be whole. */
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
  const choiceList = choices.map((choice) => String(choice)).join(' / ');
  const kind = number(expected.oneOf, (value) => choices.some((choice) => choice === value), { bounds: { choices: choiceList } });
  return { ...kind, read: (cell) => kind.read(cell) as T };
}

const booleans: ReadonlyMap<unknown, boolean> = new Map<unknown, boolean>([
  [true, true],
  [false, false],
  [1, true],
  [0, false],
  ...['true', 'sann', 'ja', 'yes'].map((word) => [word, true] as const),
  ...['false', 'usann', 'nei', 'no'].map((word) => [word, false] as const),
]);

const booleanIn = (cell: unknown): boolean | undefined =>
  booleans.get(typeof cell === 'string' ? cell.trim().toLowerCase() : cell);

export const boolean = (): CellKind<boolean> =>
  cellKind('boolean', expected.boolean, (cell, fail) => {
    const value = booleanIn(cell);
    if (value === undefined) throw fail('#VALUE!');
    return value;
  });

/** Whether a place is small and isolated: yes or no, or its centrality class of Statistics Norway from 1 (most central) to 6. */
export const isolation = (): CellKind<boolean | number> =>
  cellKind('boolean', expected.isolation, (cell, fail) => {
    const written = numberIn(cell);
    if (written) {
      if (written.percent) throw fail('#VALUE!');
      if (!Number.isInteger(written.value) || written.value < 1 || written.value > 6) throw fail('#NUM!');
      return written.value;
    }
    const value = booleanIn(cell);
    if (value === undefined) throw fail('#VALUE!');
    return value;
  });

const days = { min: toIso(firstSerial), max: `${years.max}-12-31` } as const;
const lastDay = toSerial(days.max);

/** A day as `yyyy-mm-dd`. The cell holds Excel's number of the day, or a text such as `03.04.2024` or `2024-04-03`. */
export const date = (): CellKind<string> =>
  cellKind(
    'date',
    expected.date,
    (cell, fail) => {
      if (typeof cell === 'number') {
        const day = Math.floor(cell);
        if (!(day >= firstSerial && day <= lastDay)) throw fail('#NUM!', limits.fromTo);
        return toIso(day);
      }
      const text = typeof cell === 'string' ? cell.trim() : '';
      const norwegian = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
      const iso = norwegian ? `${norwegian[3]}-${norwegian[2]?.padStart(2, '0')}-${norwegian[1]?.padStart(2, '0')}` : text;
      if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) throw fail('#VALUE!');
      try {
        if (toSerial(iso) > lastDay) throw fail('#NUM!', limits.fromTo);
      } catch {
        throw fail('#NUM!', limits.fromTo);
      }
      return iso;
    },
    { bounds: days, zeroIsBlank: true },
  );

/** A name that `find` knows. A message about an unknown name lists the names in `shown`. */
export const word = <T>(expects: Words, find: (name: string) => T | undefined, choices: readonly string[]): CellKind<T> =>
  cellKind(
    'text',
    expects,
    (cell, fail) => {
      if (typeof cell !== 'string') throw fail('#VALUE!');
      const found = find(cell);
      if (found === undefined) throw refuse('#N/A', messages.unknownName, { got: quoted(cell), choices: choices.join(', ') });
      return found;
    },
    { zeroIsBlank: true },
  );

/** The most characters of a name. No name is longer, and searching for names that resemble a longer text takes long. */
const longestName = 255;

/** The name of a municipality, or its number as a text of four digits. A number in a cell has lost its leading zero. */
export const municipality = (): CellKind<string> =>
  cellKind(
    'text',
    expected.municipality,
    (cell, fail) => {
      if (typeof cell === 'string' && cell.length > longestName)
        throw refuse('#VALUE!', messages.textTooLong, { most: longestName });
      if (typeof cell === 'string') return cell.trim();
      if (typeof cell !== 'number') throw fail('#VALUE!');
      if (!Number.isInteger(cell) || cell < 1 || cell > 9999) throw fail('#NUM!');
      return String(cell).padStart(4, '0');
    },
    { zeroIsBlank: true },
  );

/** A text, which the function itself looks up. */
export const text = (expects: Words): CellKind<string> =>
  cellKind(
    'text',
    expects,
    (cell, fail) => {
      if (typeof cell !== 'string') throw fail('#VALUE!');
      if (cell.length > longestName) throw refuse('#VALUE!', messages.textTooLong, { most: longestName });
      return cell.trim();
    },
    { zeroIsBlank: true },
  );

/** The code or name of an industry. A code may be a number. */
export const industry = (expects: Words): CellKind<string | number> => {
  const name = text(expects);
  return {
    ...name,
    read: (cell) => (typeof cell === 'number' && Number.isFinite(cell) && cell !== 0 ? cell : name.read(cell)),
  };
};

/** The greatest number that Excel keeps all fifteen digits of. */
const mostCounted = 1e15;

/** Any number that Excel keeps every digit of. */
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

export const anyNumber = unbounded();

export const anyPercent = unbounded({ percent: true });
