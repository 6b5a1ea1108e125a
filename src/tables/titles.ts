/** The titles of tables on their sheets and in the list of contents, and their defined names in the workbook. */

import type { TableId } from './definition';

const isNumbered = (id: TableId): boolean => /\d/.test(id);

/** Returns the title with the table's number: 'S4 Sysselsetting etter næring'. The front and the summary have no number. */
export const titled = (id: TableId, title: string): string => (isNumbered(id) ? `${id} ${title}` : title);

/**
 * The defined name of a table's first block. The names of its other blocks begin with it. Two more names mark the printed page (Side_) and
 * everything that a run writes on the sheet (Ark_): what is outside Ark_ belongs to the user.
 */
export const tableName = (id: TableId): string => `Tabell_${id}`;
