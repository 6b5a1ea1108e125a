/** The kinds of argument that are one row or one column. */

import type { Words } from '../../text';
import { expected, limits, messages } from '../../text/messages';
import { isMissing, type Matrix } from '../cell';
import type { RangeKind } from '../kind';
import { refuse } from '../refusal';
import { anyNumber, anyPercent, isolation, money, number, text, word, year } from './cell';
import { figure, line, rangeKind } from './range';

/** Years in one row or column. A blank is null, which marks a row that is not in use. Excel on the desktop sends 0 for a blank. */
export const yearLine = (): RangeKind<(number | null)[]> =>
  rangeKind('number', expected.years, (cells) => line(cells).map((cell) => (cell === 0 ? null : figure(cell, year()))));

/** Figures in one row or column. A blank or a mark of Statistics Norway is null. */
export const figureLine = (): RangeKind<(number | null)[]> =>
  rangeKind('number', expected.figures, (cells) => line(cells).map((cell) => figure(cell, anyNumber)));

/** Figures in one row or column that may be shares, such as `15 %`. A blank or a mark of Statistics Norway is null. */
export const figureOrShareLine = (): RangeKind<(number | null)[]> =>
  rangeKind('number', expected.figures, (cells) => line(cells).map((cell) => figure(cell, anyPercent)));

/** Kroner in one row or column. A blank is null. */
export const moneyLine = (): RangeKind<(number | null)[]> => {
  const kroner = money();
  return rangeKind('number', expected.amounts, (cells) => line(cells).map((cell) => figure(cell, kroner)));
};

/** The months of each phase in one row or column. A blank is null, and so is 0, which Excel on the desktop sends for a blank. */
export const monthLine = (): RangeKind<(number | null)[]> =>
  rangeKind('number', expected.months, (cells) => line(cells).map((cell) => (cell === 0 ? null : figure(cell, anyNumber))));

/** The names or numbers of municipalities in one row or column. A blank is null, which marks a row that is not in use. */
export const municipalityLine = (): RangeKind<(string | number | null)[]> => {
  const name = text(expected.municipalities);
  return rangeKind('text', expected.municipalities, (cells) =>
    line(cells).map((cell) => {
      if (isMissing(cell) || cell === 0) return null;
      return typeof cell === 'number' && Number.isFinite(cell) ? cell : name.read(cell);
    }),
  );
};

/** Whether each place is small and isolated, in one row or column. A blank is null. When every cell is blank, the line is empty. */
export const isolationLine = (): RangeKind<(boolean | number | null)[]> => {
  const place = isolation();
  const places = rangeKind('boolean', expected.isolationLine, (cells) =>
    line(cells).map((cell) => (isMissing(cell) || cell === 0 ? null : place.read(cell))),
  );
  return { ...places, read: (cells) => (cells.every((row) => row.every(isMissing)) ? [] : places.read(cells)) };
};

/** Names in one row or column that `find` knows. A blank is null, which marks a row that is not in use. Excel on the desktop sends 0 for a blank. */
export const wordLine = <T>(
  expects: Words,
  find: (name: string) => T | undefined,
  choices: readonly string[],
): RangeKind<(T | null)[]> => {
  const name = word(expects, find, choices);
  return rangeKind('text', expects, (cells) =>
    line(cells).map((cell) => (isMissing(cell) || cell === 0 ? null : name.read(cell))),
  );
};

const weight = number(expected.number, (value) => value >= 0, { percent: true, says: limits.notNegative });

/** Reads shares, percentages or amounts, which are used in proportion. A blank is 0. @throws Refusal when all are 0 */
function weights(cells: Matrix): number[] {
  const values = line(cells).map((cell) => figure(cell, weight) ?? 0);
  if (!values.some((value) => value > 0)) throw refuse('#NUM!', messages.noWeight);
  return values;
}

/** The most weights. Every municipality may have one. */
const mostParts = 1000;

/** A name in one cell, or weights in several. A single number is read as a name, because one weight divides nothing: `100` names a model. */
export function nameOrWeights<T>(
  expects: Words,
  find: (name: string) => T | undefined,
  choices: readonly string[],
): RangeKind<T | readonly number[]> {
  const names = word(expects, find, choices);
  const kind = rangeKind('text', expects, (cells): T | readonly number[] => {
    const [only] = cells[0] ?? [];
    const single = cells.length === 1 && cells[0]?.length === 1;
    return single ? names.read(Number.isFinite(only) ? String(only) : only) : weights(cells);
  });
  return { ...kind, most: mostParts };
}

const growths = { min: -1, max: 10 } as const;
const growth = number(expected.priceIndex, (value) => value > growths.min && value < growths.max, {
  percent: true,
  bounds: growths,
  says: limits.between,
});

/** A yearly growth in one cell (0.03 or `3 %`), or an index number for each year in several. */
export const growthOrIndex = (): RangeKind<number | (number | null)[]> =>
  rangeKind('number', expected.priceIndex, (cells) => {
    const single = cells.length === 1 && cells[0]?.length === 1;
    return single ? growth.read(cells[0]?.[0]) : line(cells).map((cell) => figure(cell, anyNumber));
  });
