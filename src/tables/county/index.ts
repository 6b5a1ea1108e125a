/** The county authority's own tables, in the order they stand in the workbook. */

import type { TableDefinition } from '../definition';
import { appropriation } from './appropriation';
import { coordination } from './coordination';
import { frameDistribution } from './frameDistribution';
import { measureRanking } from './measureRanking';
import { screening } from './screening';

export const county: readonly TableDefinition[] = [screening, frameDistribution, appropriation, coordination, measureRanking];
