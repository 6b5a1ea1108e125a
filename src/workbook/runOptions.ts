/**
 * How every command runs. Excel waits for a cell that is being edited to be finished, and where it can, takes all that one command does back with one
 * undo: grouping came with ExcelApi 1.20, later than what the manifest asks for.
 */
export const runOptions = (): Excel.RunOptions => ({
  delayForCellEdit: true,
  ...(isSupported('1.20') && { mergeUndoGroup: true }),
});

/** Outside Office, as in the embedded workbook, nothing newer than the manifest asks for is counted on. */
const isSupported = (version: string): boolean =>
  typeof Office !== 'undefined' && Office.context.requirements.isSetSupported('ExcelApi', version);
