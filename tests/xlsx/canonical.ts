/** Converts a workbook to a form in which equal content is equal data: the order of cells and the numbering of styles do not matter. */
import type { WorkbookSnapshot } from '../../src/excelHost/snapshot';

function sortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([first], [second]) => (first < second ? -1 : 1))
      .map(([key, part]) => [key, sortedKeys(part)]),
  );
}

const byPosition = <T extends { readonly row: number; readonly column: number }>(first: T, second: T): number =>
  first.row - second.row || first.column - second.column;

/** The default font of the workbook. A cell style with this font means the same as one without a font. */
const workbookFont = 'Calibri';

/** Returns the cell with its style in place of the number of the style. */
function withStyle<Cell extends { readonly style?: number | undefined }>(
  { style, ...cell }: Cell,
  styles: WorkbookSnapshot['styles'],
) {
  const { fontName, ...rest } = (style === undefined ? undefined : styles[style]) ?? {};
  const ownStyle = fontName === undefined || fontName === workbookFont ? rest : { fontName, ...rest };
  return { ...cell, ...(Object.keys(ownStyle).length > 0 && { style: ownStyle }) };
}

const hasContent = (cell: object): boolean => Object.keys(cell).length > 2;

export function canonical(workbook: WorkbookSnapshot): unknown {
  return sortedKeys({
    activeSheet: workbook.activeSheet,
    names: workbook.names,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      cells: [...sheet.cells]
        .sort(byPosition)
        .map((cell) => withStyle(cell, workbook.styles))
        .filter(hasContent),
      hyperlinks: [...sheet.hyperlinks].sort(byPosition),
    })),
  });
}
