/** The kinds of argument that are one cell, each with how Excel's input is read, its bounds and what it is called in a message. */

import { firstSerial, toIso, toSerial } from '../../case/excelDate';
import { mostKroner } from '../../programme/kroner';
import type { Words } from '../../text';
import { expected, limits, messages } from '../../text/messages';
import { numberIn, type WrittenNumber } from '../../case/writtenNumber';
import { errorIn, isMissing, quoted } from '../cell';
import type { CellKind, Writing } from '../kind';
import type { Detail, RefusalCode } from '../../programme/reasons';
import { refuse, Refusal } from '../refusal';

type Bounds = Readonly<Record<string, Detail>>;

/** A refusal of one cell, that says what was expected instead. */
export function refusal(code: RefusalCode, words: Words, kind: { expects: Words; bounds: Bounds }, got: unknown): Refusal {
  return refuse(code, words, { ...kind.bounds, expects: kind.expects, got: quoted(got) });
}

/** `allowed` is what the cell may hold, where the words of the kind do not say it. */
type Fail = (code: '#VALUE!' | '#NUM!', allowed?: Words) => Refusal;

interface Reading {
  readonly bounds?: Bounds;
  /** 0 is no answer, so it is the blank that Excel on the desktop sends as 0. */
  readonly zeroIsBlank?: boolean;
}

/** An error in a cell is passed on; a blank is missing. */
function cellKind<T>(
  writing: Writing,
  expects: Words,
  read: (cell: unknown, fail: Fail) => T,
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
 * A number for which `allowed` holds and that is `most` at most. Only shares and weights may be written with a per cent sign.
 *
 * @param says what is allowed, where `expects` does not say it
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

/** More jobs or persons than there are anywhere, and still sums of them are exact. */
const mostPersons = 1e12;

/** Kroner, read to the nearest whole krone. */
export function money(): CellKind<number> {
  const kroner = number(expected.money, (value) => value >= 0, { most: mostKroner });
  return { ...kroner, read: (cell) => Math.round(kroner.read(cell)) };
}

/** Jobs or persons, not rounded: averages over a year are not whole. */
export const jobs = (): CellKind<number> => number(expected.jobs, (value) => value >= 0, { most: mostPersons });

/** Everyone employed in an area: something to take a share of. */
export const employment = (): CellKind<number> => number(expected.employment, (value) => value > 0, { most: mostPersons });

/** Kroner per inhabitant, not rounded: published to the øre. */
export const perInhabitant = (): CellKind<number> => number(expected.perInhabitant, (value) => value >= 0, { most: mostKroner });

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

const days = { min: toIso(firstSerial), max: `${years.max}-12-31` } as const;
const lastDay = toSerial(days.max);

/** A day as `yyyy-mm-dd`: from Excel's number of it, or from text as `03.04.2024` or `2024-04-03`. */
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
      if (typeof cell === 'string' && cell.length > longestName)
        throw refuse('#VALUE!', messages.textTooLong, { most: longestName });
      if (typeof cell === 'string') return cell.trim();
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
      if (typeof cell !== 'string') throw fail('#VALUE!');
      if (cell.length > longestName) throw refuse('#VALUE!', messages.textTooLong, { most: longestName });
      return cell.trim();
    },
    { zeroIsBlank: true },
  );

/** An industry by code or name; a code may be a number. */
export const industry = (expects: Words): CellKind<string | number> => {
  const name = text(expects);
  return {
    ...name,
    read: (cell) => (typeof cell === 'number' && Number.isFinite(cell) && cell !== 0 ? cell : name.read(cell)),
  };
};

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

export const anyNumber = unbounded();

export const anyPercent = unbounded({ percent: true });
