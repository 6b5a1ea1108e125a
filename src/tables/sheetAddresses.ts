/** Where the blocks of a sheet stand, and the addresses that its formulas ask for. Rows count from 1 as on the sheet, columns from 0. */

import { address, quoteSheet } from './address';
import type { Block, SheetAddresses, TableId } from './definition';

/** The header row of the first block, which print repeats. */
export const headerRow = 4;

export interface PlacedBlock {
  readonly block: Block;
  /** Row of the header, from 1. */
  readonly header: number;
  /** First column, from 0. */
  readonly left: number;
}

export interface PlacedBlocks {
  readonly sheet: string;
  readonly blocks: ReadonlyMap<string, PlacedBlock>;
  /** First row under all blocks of the page. */
  readonly end: number;
  /** Columns of the page, without the workings. */
  readonly width: number;
}

/**
 * Stacks the blocks of the page from the header row down, and the workings to the right of them.
 * @param freeRows how many rows to leave free under a block, by its key
 */
export function placeBlocks(
  sheet: string,
  blocks: readonly Block[],
  workings: readonly Block[],
  freeRows: ReadonlyMap<string, number>,
): PlacedBlocks {
  const placed = new Map<string, PlacedBlock>();
  /** Returns the first row under the blocks. */
  const stack = (column: readonly Block[], left: number): number => {
    let row = headerRow;
    for (const block of column) {
      // A block that continues has no header row: its header is counted as the last row of the block before it.
      const header = block.continues ? row - 2 : row;
      placed.set(block.key, { block, header, left });
      row = header + block.rows.length + 2 + (freeRows.get(block.key) ?? 0);
    }
    return row - 1;
  };
  const width = Math.max(...blocks.map((block) => block.columns.length));
  const end = stack(blocks, 0);
  stack(workings, width + 1);
  return { sheet, blocks: placed, end, width };
}

export function findBlock(layout: PlacedBlocks, key: string): PlacedBlock {
  const found = layout.blocks.get(key);
  if (!found) throw new Error(`The sheet ${layout.sheet} has no block ${key}.`);
  return found;
}

const columnOf = (placed: PlacedBlock, key: string): number => {
  const index = placed.block.columns.findIndex((column) => column.key === key);
  if (index < 0) throw new Error(`The block ${placed.block.key} has no column ${key}.`);
  return placed.left + index;
};

const rowOf = (placed: PlacedBlock, row: number): number => {
  const index = row < 0 ? placed.block.rows.length + row : row;
  if (index < 0 || index >= placed.block.rows.length) throw new Error(`The block ${placed.block.key} has no row ${row}.`);
  return placed.header + 1 + index;
};

/**
 * Returns the addresses of `layout` as a formula asks for them.
 * @param layouts the placed blocks of every table of the run
 * @param formula the block and the row, counted from 1, that the formula stands in
 */
export function addressesFrom(
  layouts: ReadonlyMap<TableId, PlacedBlocks>,
  layout: PlacedBlocks,
  formula: { readonly placed: PlacedBlock; readonly row: number },
  withSheetName = false,
): SheetAddresses {
  const onSheet = (reference: string): string => (withSheetName ? `${quoteSheet(layout.sheet)}!${reference}` : reference);
  return {
    sameRow: (column) => address(formula.row, columnOf(formula.placed, column)),
    cell: (block, column, row) => {
      const placed = findBlock(layout, block);
      return onSheet(address(rowOf(placed, row), columnOf(placed, column), true));
    },
    columnRange: (block, column) => {
      const placed = findBlock(layout, block);
      const index = columnOf(placed, column);
      return onSheet(`${address(rowOf(placed, 0), index, true)}:${address(rowOf(placed, -1), index, true)}`);
    },
    rowRange: (block, row, from, to) => {
      const placed = findBlock(layout, block);
      const number = rowOf(placed, row);
      return onSheet(`${address(number, columnOf(placed, from), true)}:${address(number, columnOf(placed, to), true)}`);
    },
    headerCell: (block, column) => {
      const placed = findBlock(layout, block);
      return onSheet(address(placed.header, columnOf(placed, column), true));
    },
    headerRange: (block, from, to) => {
      const placed = findBlock(layout, block);
      return onSheet(
        `${address(placed.header, columnOf(placed, from), true)}:${address(placed.header, columnOf(placed, to), true)}`,
      );
    },
    ofTable: (table) => {
      const other = layouts.get(table);
      if (!other) throw new Error(`Table ${table} is not made together with ${layout.sheet}.`);
      return addressesFrom(layouts, other, formula, withSheetName || other !== layout);
    },
  };
}
