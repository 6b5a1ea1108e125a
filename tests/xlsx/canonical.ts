/** Converts a workbook to a form in which equal content is equal data: the order of cells and the numbering of styles do not matter. */
import type { WorkbookSnapshot } from '../../src/excelHost/snapshot';

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

/** The default font of the workbook. A cell style with this font means the same as one without a font. */
const workbookFont = 'Calibri';

function styled<Cell extends { readonly style?: number | undefined }>(
  { style, ...cell }: Cell,
  styles: WorkbookSnapshot['styles'],
) {
  const { fontName, ...rest } = (style === undefined ? undefined : styles[style]) ?? {};
  const said = fontName === undefined || fontName === workbookFont ? rest : { fontName, ...rest };
  return { ...cell, ...(Object.keys(said).length > 0 && { style: said }) };
}

const hasContent = (cell: object): boolean => Object.keys(cell).length > 2;

export function canonical(workbook: WorkbookSnapshot): unknown {
  return sortedKeys({
    activeSheet: workbook.activeSheet,
    names: workbook.names,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      cells: [...sheet.cells]
        .sort(byPlace)
        .map((cell) => styled(cell, workbook.styles))
        .filter(hasContent),
      hyperlinks: [...sheet.hyperlinks].sort(byPlace),
    })),
  });
}
