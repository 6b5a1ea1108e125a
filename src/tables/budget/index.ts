/** The budget of the programme, in the order its tables stand in the workbook. */

import type { TableDefinition } from '../definition';
import { actionPlan } from './actionPlan';
import { commitments } from './commitments';
import { costPlan } from './costPlan';
import { financingPlan } from './financingPlan';
import { paymentPlan } from './paymentPlan';
import { phasePlan } from './phasePlan';
import { projectPortfolio } from './projectPortfolio';
import { yearlyApplication } from './yearlyApplication';

export const budget: readonly TableDefinition[] = [
  financingPlan,
  costPlan,
  commitments,
  paymentPlan,
  phasePlan,
  actionPlan,
  projectPortfolio,
  yearlyApplication,
];
