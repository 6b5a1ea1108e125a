import type { DataTableKey } from '../../../src/case/dataTables';
import type { ReadTable } from '../../../src/sources/files/ReadTable';
import { understand, withTarget } from '../../../src/sources/files/understand';
import type { Understanding } from '../../../src/sources/files/Understanding';

/** The table as it is understood when the user says which data table it is for. */
export const understandAs = (table: ReadTable, target: DataTableKey): Understanding => withTarget(understand(table), target);
