/** Numbers as people write them in cells and fields. */

export interface WrittenNumber {
  readonly value: number;
  /** Whether the number was written with a per cent sign. `value` is then already divided by 100. */
  readonly percent: boolean;
}

/** A smaller number is what a subtraction left over, and dividing by it could give infinity, so it is read as 0. */
const smallest = 1e-30;

const known = (value: number): number => (Math.abs(value) < smallest ? 0 : value);

const space = '[ \\u00A0\\u2009\\u202F]';
const norwegian = new RegExp(`^([+\\-−]?)(\\d{1,3}(?:${space}\\d{3})+|\\d+)(?:,(\\d+))?${space}?(%?)$`);

/**
 * Reads the number in a cell: a number, or text in Norwegian form (`1 000,5`, `−3`, `15 %`), with any kind of space between groups of digits.
 * Returns undefined for anything else. Text with a point is not a number: some write one thousand as `1.000`, and others mean one.
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
