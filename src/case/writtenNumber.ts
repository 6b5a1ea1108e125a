/** Numbers as people write them in cells and fields. */

export interface WrittenNumber {
  readonly value: number;
  /** Whether the number was written with a per cent sign. `value` is then already divided by 100. */
  readonly percent: boolean;
}

/** A smaller number is the rounding error of a subtraction. It is read as 0, because dividing by it could give infinity. */
const smallestSize = 1e-30;

const withoutRoundingError = (value: number): number => (Math.abs(value) < smallestSize ? 0 : value);

const space = '[ \\u00A0\\u2009\\u202F]';
const norwegianForm = new RegExp(`^([+\\-−]?)(\\d{1,3}(?:${space}\\d{3})+|\\d+)(?:,(\\d+))?${space}?(%?)$`);

/**
 * Reads the number in a cell: a number, or text in Norwegian form (`1 000,5`, `−3`, `15 %`), with any kind of space between groups of digits.
 * Returns undefined for anything else. Text with a point is not a number, because `1.000` means one thousand to some and one to others.
 */
export function numberIn(cell: unknown): WrittenNumber | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? { value: withoutRoundingError(cell), percent: false } : undefined;
  if (typeof cell !== 'string') return undefined;
  const match = norwegianForm.exec(cell.trim());
  if (!match) return undefined;
  const [, sign, whole = '', decimals = '0', percent] = match;
  const size = Number(`${whole.replace(/\D/g, '')}.${decimals}`);
  if (!Number.isFinite(size)) return undefined;
  return {
    value: withoutRoundingError((sign === '-' || sign === '−' ? -size : size) / (percent ? 100 : 1)),
    percent: percent === '%',
  };
}
