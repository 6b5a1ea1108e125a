/** One way to say each workbook, so that two that mean the same are equal: order and numbering of cells and styles do not matter. */
import type { WorkbookSnapshot } from '../../../src/preview/host/snapshot';

function sortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, each]) => [key, sortedKeys(each)]),
  );
}

const byPlace = <T extends { readonly row: number; readonly column: number }>(one: T, other: T): number =>
  one.row - other.row || one.column - other.column;

export function canonical(workbook: WorkbookSnapshot): unknown {
  return sortedKeys({
    activeSheet: workbook.activeSheet,
    names: workbook.names,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      cells: [...sheet.cells]
        .sort(byPlace)
        .map(({ style, ...cell }) => ({ ...cell, ...(style === undefined ? {} : { style: workbook.styles[style] }) })),
      hyperlinks: [...sheet.hyperlinks].sort(byPlace),
    })),
  });
}
