/** *Kopi for deling*: a workbook that shows the same figures to somebody without the add-in. */
import { cellRef, rangeRef } from 'hucre';
import { addInDetector, fixedBlock } from '../workbook/addInFormulas';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../excelHost/snapshot';
import { replaceSpillReferences } from './formula';
import { withoutUndefined } from './withoutUndefined';

/**
 * Replaces every formula that needs the add-in by its value. Other formulas and names stay. A name whose own formula calls the add-in is
 * removed, and the formulas that use it become values too.
 */
export function sharingCopy(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const needsAddIn = addInDetector(workbook.names);
  const blocksAsValues = new Map(
    workbook.sheets.flatMap((sheet) =>
      sheet.cells.flatMap(({ row, column, formula, spill }) =>
        formula !== undefined && spill !== undefined && needsAddIn(formula)
          ? [
              [
                `${sheet.name}!${cellRef(row, column)}`,
                rangeRef(row, column, row + spill.rows - 1, column + spill.columns - 1),
              ] as const,
            ]
          : [],
      ),
    ),
  );
  const shared = (cell: CellSnapshot, sheet: SheetSnapshot): CellSnapshot => {
    if (cell.formula === undefined) return cell;
    if (needsAddIn(cell.formula)) return withoutUndefined<CellSnapshot>({ ...cell, formula: undefined, spill: undefined });
    return { ...cell, formula: replaceSpillReferences(cell.formula, (anchor) => fixedBlock(anchor, sheet.name, blocksAsValues)) };
  };
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map((cell) => shared(cell, sheet)) })),
    names: workbook.names.filter(({ formula }) => !needsAddIn(formula)),
  };
}
