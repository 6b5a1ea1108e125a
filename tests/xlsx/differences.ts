/** Finds the cells where a workbook shows another value than LibreOffice calculates. */
import { cellRef } from 'hucre';
import type { CalculatedValue, CalculatedWorkbook } from '../../scripts/libreoffice';
import type { CellValue, WorkbookSnapshot } from '../../src/excelHost/snapshot';

export interface Difference {
  /** Sheet and address, e.g. `B1 Finansieringsplan!E7`. */
  readonly place: string;
  readonly formula?: string;
  readonly ours: CellValue | undefined;
  readonly theirs: CalculatedValue | undefined;
}

/** The relative tolerance. LibreOffice writes 15 digits and may add in another order. */
const tolerance = 1e-12;

function same(ours: CellValue | undefined, theirs: CalculatedValue | undefined): boolean {
  if (typeof ours === 'number' && typeof theirs === 'number')
    return Math.abs(ours - theirs) <= tolerance * Math.max(Math.abs(ours), Math.abs(theirs));
  if (typeof ours === 'object' && typeof theirs === 'object') return ours.error === theirs.error;
  // Some readers take an empty text in a file for a blank cell.
  return (ours === '' ? undefined : ours) === (theirs === '' ? undefined : theirs);
}

/** Compares every cell of the workbook with the calculated value. Returns an empty list when all agree. */
export function differences(workbook: WorkbookSnapshot, calculated: CalculatedWorkbook): readonly Difference[] {
  return workbook.sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, column, value, formula }) => {
      const address = cellRef(row, column);
      const theirs = calculated.get(name)?.get(address);
      return same(value, theirs)
        ? []
        : [{ place: `${name}!${address}`, ...(formula === undefined ? {} : { formula }), ours: value, theirs }];
    }),
  );
}
