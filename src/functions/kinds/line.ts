/** The kinds of argument that are one row or one column. */

import type { Words } from '../../text';
import { expected, limits, messages } from '../../text/messages';
import { isMissing, type Matrix } from '../cell';
import type { RangeKind } from '../kind';
import { refuse } from '../refusal';
import { anyNumber, anyPercent, isolation, money, number, text, word, year } from './cell';
import { figure, line, rangeKind } from './range';

/** Years in one row or column. A blank year is null: a row that is not in use. Excel on the desktop sends 0 for it. */
export const yearLine = (): RangeKind<(number | null)[]> =>
  rangeKind('number', expected.years, (cells) => line(cells).map((cell) => (cell === 0 ? null : figure(cell, year()))));

/** Figures in one row or column; a blank or a mark of Statistics Norway is null. */
export const figureLine = (): RangeKind<(number | null)[]> =>
  rangeKind('number', expected.figures, (cells) => line(cells).map((cell) => figure(cell, anyNumber)));

/** As `figureLine`, for figures that may be shares: also written `15 %`. */
export const figureOrShareLine = (): RangeKind<(number | null)[]> =>
  rangeKind('number', expected.figures, (cells) => line(cells).map((cell) => figure(cell, anyPercent)));

/** Kroner in one row or column; a blank is null. */
export const moneyLine = (): RangeKind<(number | null)[]> => {
  const kroner = money();
  return rangeKind('number', expected.amounts, (cells) => line(cells).map((cell) => figure(cell, kroner)));
};

/** Months of each phase in one row or column; a blank is null, and so is the 0 that Excel on the desktop sends for it. */
export const monthLine = (): RangeKind<(number | null)[]> =>
  rangeKind('number', expected.months, (cells) => line(cells).map((cell) => (cell === 0 ? null : figure(cell, anyNumber))));

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

const weight = number(expected.number, (value) => value >= 0, { percent: true, says: limits.notNegative });

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

const growths = { min: -1, max: 10 } as const;
const growth = number(expected.priceIndex, (value) => value > growths.min && value < growths.max, {
  percent: true,
  bounds: growths,
  says: limits.between,
});

/** A yearly growth in one cell (0.03, `3 %`), or an index number for each year in several. */
export const growthOrIndex = (): RangeKind<number | (number | null)[]> =>
  rangeKind('number', expected.priceIndex, (cells) => {
    const single = cells.length === 1 && cells[0]?.length === 1;
    return single ? growth.read(cells[0]?.[0]) : line(cells).map((cell) => figure(cell, anyNumber));
  });
