/** What a table is called: on its sheet, in the list of contents and among the workbook's names. */

import type { TableId } from './definition';

const isNumbered = (id: TableId): boolean => /\d/.test(id);

/** 'S4 Sysselsetting etter næring'; the sheets that are read first have no number. */
export const titled = (id: TableId, title: string): string => (isNumbered(id) ? `${id} ${title}` : title);

/**
 * The defined name of a table's first block, by which a reader finds it again; those of its other blocks begin with it. Beside them stand the names of
 * the page that is printed (Side_) and of all that a run writes on the sheet (Ark_): what stands outside is the user's.
 */
export const tableName = (id: TableId): string => `Tabell_${id}`;
