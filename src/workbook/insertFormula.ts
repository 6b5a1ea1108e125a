import { asFault, WorkbookFault } from './fault';
import { undoWithRetries } from './putBack';
import { runCommand } from './runExcel';

/**
 * Writes a formula in the active cell and returns the cell's address.
 * @throws WorkbookFault cellTaken when the cell is not empty, protectedSheet
 */
export async function insertFormula(formula: string): Promise<string> {
  let written: { readonly sheet: string; readonly row: number; readonly column: number } | undefined;
  try {
    return await runCommand(async (context) => {
      const cell = context.workbook.getActiveCell();
      cell.load('address,formulas,rowIndex,columnIndex,worksheet/name,worksheet/protection/protected');
      await context.sync();
      const { address, formulas, rowIndex: row, columnIndex: column, worksheet } = cell;
      if (formulas[0]?.[0] !== '') throw new WorkbookFault('cellTaken', { address });
      if (worksheet.protection.protected) throw new WorkbookFault('protectedSheet', { sheet: worksheet.name });
      written = { sheet: worksheet.name, row, column };
      cell.formulas = [[formula]];
      await context.sync();
      return address;
    });
  } catch (error) {
    if (written) await empty(written);
    throw asFault(error);
  }
}

/** Undoes the writing: the cell was empty before. */
const empty = ({ sheet: name, row, column }: { readonly sheet: string; readonly row: number; readonly column: number }) =>
  undoWithRetries(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    const cell = sheet.getCell(row, column);
    cell.load('formulas');
    await context.sync();
    if (sheet.isNullObject || cell.formulas[0]?.[0] === '') return;
    cell.clear('Contents');
    await context.sync();
  });
