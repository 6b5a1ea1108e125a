/** The only calls of `Excel.run` in the add-in. All work on a workbook goes through one of the two functions. */

/** Runs a command that the user gave. Excel first waits until no cell is being edited and, where it supports this, undoes the whole command in one step. */
export const runCommand = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run(commandOptions(), work);

/**
 * Runs work that the user did not ask for. It does not wait when a cell is being edited: Excel refuses, and the caller handles the error.
 *
 * @param earlier the context of an earlier run, to finish or clean up what that run began
 */
export const runAtOnce = <T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  earlier?: OfficeExtension.ClientRequestContext,
): Promise<T> => (earlier ? Excel.run(earlier, work) : Excel.run(work));

/** Undo in one step needs ExcelApi 1.20, which is newer than the version that the manifest requires. */
const commandOptions = (): Excel.RunOptions => ({
  delayForCellEdit: true,
  ...(isSupported('1.20') && { mergeUndoGroup: true }),
});

/** Outside Office, as in the embedded workbook, only the version that the manifest requires is used. */
const isSupported = (version: string): boolean =>
  typeof Office !== 'undefined' && Office.context.requirements.isSetSupported('ExcelApi', version);
