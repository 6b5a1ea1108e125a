/** Every table of the product, in the order they stand in the workbook. */

import { criteria } from './application/criteria';
import { industries } from './application/industries';
import { keyFigures } from './application/keyFigures';
import { projection } from './application/projection';
import { commitments } from './budget/commitments';
import { costPlan } from './budget/costPlan';
import { financingPlan } from './budget/financingPlan';
import { paymentPlan } from './budget/paymentPlan';
import { phasePlan } from './budget/phasePlan';
import type { Pack, TableDefinition } from './definition';

export const tables: readonly TableDefinition[] = [
  keyFigures,
  criteria,
  industries,
  projection,
  financingPlan,
  costPlan,
  commitments,
  paymentPlan,
  phasePlan,
];

export const tablesOf = (packs: readonly Pack[]): TableDefinition[] => tables.filter(({ pack }) => packs.includes(pack));
