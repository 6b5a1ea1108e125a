/** The county authority's own tables, in the order they stand in the workbook. */

import type { TableDefinition } from '../definition';
import { frameDistribution } from './frameDistribution';
import { screening } from './screening';

export const county: readonly TableDefinition[] = [screening, frameDistribution];
