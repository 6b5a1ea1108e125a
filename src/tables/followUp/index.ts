/** The reports of a programme that runs, in the order their tables stand in the workbook. */

import type { TableDefinition } from '../definition';

export const followUp: readonly TableDefinition[] = [];
