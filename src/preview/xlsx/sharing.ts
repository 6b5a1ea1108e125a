/** *Kopi for deling*: a workbook that shows the same to somebody without the add-in. */
import { parseCellRef, rangeRef } from 'hucre';
import type { CellSnapshot, NameSnapshot, SheetSnapshot, WorkbookSnapshot } from '../host/snapshot';
import { callsAddIn, refersTo, replaceSpillReferences } from './formula';
import { given } from './given';

/** Names whose formula calls the add-in, directly or through another such name; upper case. */
function addInNames(names: readonly NameSnapshot[]): ReadonlySet<string> {
  const found = new Set(names.filter(({ formula }) => callsAddIn(formula)).map(({ name }) => name.toUpperCase()));
  for (let before = -1; before !== found.size;) {
    before = found.size;
    for (const { name, formula } of names) if (refersTo(formula, found)) found.add(name.toUpperCase());
  }
  return found;
}

/** The block that the spilled cell at `anchor` (`D1`, `Ark!$D$1`) fills, where it becomes values in this copy. */
function fixedBlock(
  anchor: string,
  here: string,
  dissolved: ReadonlyMap<string, NonNullable<CellSnapshot['spill']>>,
): string | undefined {
  const bang = anchor.lastIndexOf('!');
  const sheet =
    bang < 0
      ? here
      : anchor
          .slice(0, bang)
          .replace(/^'(.*)'$/su, '$1')
          .replaceAll("''", "'");
  const { row, col } = parseCellRef(anchor.slice(bang + 1).replaceAll('$', ''));
  const block = dissolved.get(`${sheet}!${row},${col}`);
  if (block === undefined) return undefined;
  return anchor.slice(0, bang + 1) + rangeRef(row, col, row + block.rows - 1, col + block.columns - 1);
}

/**
 * The workbook with every formula that needs the add-in as its value. Ordinary formulas stay live and names stay, but for a name whose own
 * formula calls the add-in: that one goes, and what reads it becomes values too.
 */
export function sharingCopy(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const names = addInNames(workbook.names);
  const needsAddIn = (formula: string): boolean => callsAddIn(formula) || refersTo(formula, names);
  const dissolved = new Map(
    workbook.sheets.flatMap((sheet) =>
      sheet.cells.flatMap(({ row, column, formula, spill }) =>
        formula !== undefined && spill !== undefined && needsAddIn(formula)
          ? [[`${sheet.name}!${row},${column}`, spill] as const]
          : [],
      ),
    ),
  );
  const shared = (cell: CellSnapshot, sheet: SheetSnapshot): CellSnapshot => {
    if (cell.formula === undefined) return cell;
    if (needsAddIn(cell.formula)) return given<CellSnapshot>({ ...cell, formula: undefined, spill: undefined });
    return { ...cell, formula: replaceSpillReferences(cell.formula, (anchor) => fixedBlock(anchor, sheet.name, dissolved)) };
  };
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map((cell) => shared(cell, sheet)) })),
    names: workbook.names.filter(({ name }) => !names.has(name.toUpperCase())),
  };
}
