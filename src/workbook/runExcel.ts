/** The one door to Excel: everything that is done to a workbook runs by one of these two. */

/** Runs a command of the user. Excel waits for a cell that is being edited to be finished, and where it can, takes the whole command back with one undo. */
export const runCommand = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run(commandOptions(), work);

/**
 * Runs what the user did not ask for. It does not wait for a cell that is being edited: Excel refuses, and the caller decides what that means.
 * @param earlier a context of an earlier run, to end what that run began
 */
export const runAtOnce = <T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  earlier?: OfficeExtension.ClientRequestContext,
): Promise<T> => (earlier ? Excel.run(earlier, work) : Excel.run(work));

/** Grouping of undo came with ExcelApi 1.20, which is later than what the manifest asks for. */
const commandOptions = (): Excel.RunOptions => ({
  delayForCellEdit: true,
  ...(isSupported('1.20') && { mergeUndoGroup: true }),
});

/** Outside Office, as in the embedded workbook, nothing newer than the manifest asks for is counted on. */
const isSupported = (version: string): boolean =>
  typeof Office !== 'undefined' && Office.context.requirements.isSetSupported('ExcelApi', version);
