/** Reduces overlapping formats to ranges that do not overlap, so that few calls to Excel set them. */

import { address, cornersOf } from '../tables/address';

export interface Stroke<Value> {
  readonly address: string;
  readonly value: Value;
}

interface Run<Value> {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly value: Value;
}

/** Each value that is still visible once every stroke has covered those before it, with its ranges. Equal rows below each other become one range. */
export function visibleRanges<Value>(strokes: readonly Stroke<Value>[]): ReadonlyMap<Value, readonly string[]> {
  const rows: (Value[] | undefined)[] = [];
  for (const { address: range, value } of strokes) {
    const { top, left, bottom, right } = cornersOf(range) ?? { top: 1, left: 0, bottom: 0, right: 0 };
    for (let row = top; row <= bottom; row++) (rows[row] ??= []).length = Math.max(rows[row]?.length ?? 0, right + 1);
    for (let row = top; row <= bottom; row++) rows[row]?.fill(value, left, right + 1);
  }
  const found = new Map<Value, string[]>();
  const close = ({ value, left, right, top }: Run<Value>, bottom: number): void => {
    const addresses = found.get(value) ?? [];
    const corner = address(top, left);
    addresses.push(top === bottom && left === right ? corner : `${corner}:${address(bottom, right)}`);
    found.set(value, addresses);
  };
  let open: readonly Run<Value>[] = [];
  for (let row = 0; row <= rows.length; row++) {
    const runs = runsOf(rows[row] ?? [], row);
    const same = (one: Run<Value>, other: Run<Value>): boolean =>
      one.left === other.left && one.right === other.right && one.value === other.value;
    for (const run of open) if (!runs.some((next) => same(run, next))) close(run, row - 1);
    open = runs.map((run) => open.find((before) => same(run, before)) ?? run);
  }
  return found;
}

/** Groups neighbouring cells of the same value in a row. */
function runsOf<Value>(cells: readonly Value[], row: number): Run<Value>[] {
  const runs: Run<Value>[] = [];
  // forEach skips the cells that no stroke reached: they are holes in the array.
  cells.forEach((value, column) => {
    const last = runs.at(-1);
    if (last?.right === column - 1 && last.value === value) runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ left: column, right: column, top: row, value });
  });
  return runs;
}

/** The longest address of several ranges that Excel accepts, in characters. */
const longestAddress = 255;

/** Joins the addresses with commas into as few texts as Excel's limit of length allows. */
export function joinAddresses(addresses: readonly string[]): readonly string[] {
  const texts: string[] = [];
  for (const address of addresses) {
    const last = texts.at(-1);
    if (last !== undefined && last.length + 1 + address.length <= longestAddress) texts[texts.length - 1] = `${last},${address}`;
    else texts.push(address);
  }
  return texts;
}
