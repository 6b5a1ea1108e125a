/** How cells mark a missing figure. A missing figure is never zero. */

/** The mark that the add-in writes for a missing figure, which is Statistics Norway's own. A formula would read a blank as 0. */
export const missingFigure = '..';

/**
 * Statistics Norway's marks for a figure that it does not give: confidential, not possible, not available, not available yet. The whole add-in reads
 * figures by this list. A hyphen is not on it, because Statistics Norway uses a hyphen for zero.
 */
export const missingMarks: readonly string[] = [':', '.', missingFigure, '…'];

/**
 * The words of other tools for a missing figure, in lower case. They count in files only. A user who writes one in the workbook is asked for the figure
 * instead.
 */
export const missingWords: readonly string[] = ['...', 'na', 'n/a', '#n/a', '#i/t', 'null', 'nan'];

const markSet: ReadonlySet<unknown> = new Set(missingMarks);
const wordSet: ReadonlySet<unknown> = new Set(missingWords);

/** Whether a cell holds a mark for a missing figure. A blank cell does not. */
export const isMissingMark = (cell: unknown): boolean => typeof cell === 'string' && markSet.has(cell.trim());

/** Whether a cell of a file holds a mark, or a word of another tool, for a missing figure. */
export const isMissingInFile = (cell: unknown): boolean =>
  isMissingMark(cell) || (typeof cell === 'string' && wordSet.has(cell.trim().toLowerCase()));
