/** Where the blocks of a sheet stand, and how a formula finds them. Rows count from 1 as on the sheet, columns from 0. */

import { address, quoteSheet } from './address';
import type { Block, Place, TableId } from './definition';

/** The header row of the first block, which print repeats. */
export const headerRow = 4;

export interface Standing {
  readonly block: Block;
  /** Row of the header, from 1. */
  readonly header: number;
  /** First column, from 0. */
  readonly left: number;
}

export interface Standings {
  readonly sheet: string;
  readonly blocks: ReadonlyMap<string, Standing>;
  /** First row under all blocks of the page. */
  readonly end: number;
  /** Columns of the page, without the workings. */
  readonly width: number;
}

/** @param room rows to leave free under a block, by its key */
export function stand(
  sheet: string,
  blocks: readonly Block[],
  workings: readonly Block[],
  room: ReadonlyMap<string, number>,
): Standings {
  const standing = new Map<string, Standing>();
  const stack = (column: readonly Block[], left: number): number => {
    let row = headerRow;
    for (const block of column) {
      // A block that continues has its header row where the one before has its last row.
      const header = block.continues ? row - 2 : row;
      standing.set(block.key, { block, header, left });
      row = header + block.rows.length + 2 + (room.get(block.key) ?? 0);
    }
    return row - 1;
  };
  const width = Math.max(...blocks.map((block) => block.columns.length));
  const end = stack(blocks, 0);
  stack(workings, width + 1);
  return { sheet, blocks: standing, end, width };
}

export function find(standings: Standings, key: string): Standing {
  const found = standings.blocks.get(key);
  if (!found) throw new Error(`The sheet ${standings.sheet} has no block ${key}.`);
  return found;
}

const columnOf = (standing: Standing, key: string): number => {
  const index = standing.block.columns.findIndex((column) => column.key === key);
  if (index < 0) throw new Error(`The block ${standing.block.key} has no column ${key}.`);
  return standing.left + index;
};

const rowOf = (standing: Standing, row: number): number => {
  const index = row < 0 ? standing.block.rows.length + row : row;
  if (index < 0 || index >= standing.block.rows.length) throw new Error(`The block ${standing.block.key} has no row ${row}.`);
  return standing.header + 1 + index;
};

export function place(
  all: ReadonlyMap<TableId, Standings>,
  standings: Standings,
  own: { standing: Standing; row: number },
  qualified = false,
): Place {
  const on = (reference: string): string => (qualified ? `${quoteSheet(standings.sheet)}!${reference}` : reference);
  return {
    of: (column) => address(own.row, columnOf(own.standing, column)),
    cell: (block, column, row) => {
      const standing = find(standings, block);
      return on(address(rowOf(standing, row), columnOf(standing, column), true));
    },
    column: (block, column) => {
      const standing = find(standings, block);
      const at = columnOf(standing, column);
      return on(`${address(rowOf(standing, 0), at, true)}:${address(rowOf(standing, -1), at, true)}`);
    },
    across: (block, row, from, to) => {
      const standing = find(standings, block);
      const at = rowOf(standing, row);
      return on(`${address(at, columnOf(standing, from), true)}:${address(at, columnOf(standing, to), true)}`);
    },
    header: (block, column) => {
      const standing = find(standings, block);
      return on(address(standing.header, columnOf(standing, column), true));
    },
    headers: (block, from, to) => {
      const standing = find(standings, block);
      return on(
        `${address(standing.header, columnOf(standing, from), true)}:${address(standing.header, columnOf(standing, to), true)}`,
      );
    },
    on: (table) => {
      const other = all.get(table);
      if (!other) throw new Error(`Table ${table} is not made together with ${standings.sheet}.`);
      return place(all, other, own, qualified || other !== standings);
    },
  };
}
