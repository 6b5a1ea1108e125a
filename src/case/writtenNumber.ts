/** Numbers as people write them in cells and fields. */

export interface WrittenNumber {
  readonly value: number;
  /** Written with a per cent sign: `value` is already divided by 100. */
  readonly percent: boolean;
}

/** No figure is smaller: it is what a subtraction left over, and to divide by it gives what is no number. */
const smallest = 1e-30;

const known = (value: number): number => (Math.abs(value) < smallest ? 0 : value);

const space = '[ \\u00A0\\u2009\\u202F]';
const norwegian = new RegExp(`^([+\\-−]?)(\\d{1,3}(?:${space}\\d{3})+|\\d+)(?:,(\\d+))?${space}?(%?)$`);

/**
 * The number in a cell: a number, or text in Norwegian form (`1 000,5`, `−3`, `15 %`, with any of the spaces that group digits).
 * A point is no decimal mark here: `1.000` is one thousand to some and one to others, so it is no number at all.
 */
export function numberIn(cell: unknown): WrittenNumber | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? { value: known(cell), percent: false } : undefined;
  if (typeof cell !== 'string') return undefined;
  const match = norwegian.exec(cell.trim());
  if (!match) return undefined;
  const [, sign, whole = '', decimals = '0', percent] = match;
  const size = Number(`${whole.replace(/\D/g, '')}.${decimals}`);
  if (!Number.isFinite(size)) return undefined;
  return { value: known((sign === '-' || sign === '−' ? -size : size) / (percent ? 100 : 1)), percent: percent === '%' };
}
