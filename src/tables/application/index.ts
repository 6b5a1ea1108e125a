/** The application and the consequence analysis, in the order they stand in the workbook. */

import type { TableDefinition } from '../definition';
import { criteria } from './criteria';
import { industries } from './industries';
import { keyFigures } from './keyFigures';
import { projection } from './projection';

export const application: readonly TableDefinition[] = [keyFigures, criteria, industries, projection];
