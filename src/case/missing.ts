/** How a missing figure is written, and what is read as one. Missing is never zero. */

/** What the add-in writes where a figure is missing: Statistics Norway's own mark for it. A blank would read as 0 where a formula takes it up. */
export const missingFigure = '..';

/**
 * Statistics Norway's marks for a figure that it does not give: confidential, not possible, not available, not available yet. They mean the same
 * in every room. A hyphen is no such mark: it is Statistics Norway's zero.
 */
export const missingMarks: readonly string[] = [':', '.', missingFigure, '…'];

/**
 * What other tools write where there is no figure. Only files are read for these: in a cell of the workbook somebody wrote the word, and is asked
 * for the figure instead.
 */
export const missingWords: readonly string[] = ['...', 'na', 'n/a', '#n/a', '#i/t', 'null', 'nan'];

const marks: ReadonlySet<unknown> = new Set(missingMarks);
const words: ReadonlySet<unknown> = new Set(missingWords);

/** Whether what stands in a cell is a mark for a missing figure. A blank is no mark. */
export const isMissingMark = (cell: unknown): boolean => typeof cell === 'string' && marks.has(cell.trim());

/** The same for a cell of a file, where the words of other tools count too, in any case. */
export const isMissingInFile = (cell: unknown): boolean =>
  isMissingMark(cell) || (typeof cell === 'string' && words.has(cell.trim().toLowerCase()));
