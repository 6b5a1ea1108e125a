/** The county authority's own tables, in the order they stand in the workbook. */

import type { TableDefinition } from '../definition';

export const county: readonly TableDefinition[] = [];
