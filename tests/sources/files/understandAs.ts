import type { DataTableKey } from '../../../src/case/dataTables';
import type { ReadTable } from '../../../src/sources/files/ReadTable';
import { understand, withTarget } from '../../../src/sources/files/understand';
import type { Understanding } from '../../../src/sources/files/Understanding';

/** Understands a table for the data table that the user has chosen. */
export const understandAs = (table: ReadTable, target: DataTableKey): Understanding => withTarget(understand(table), target);
