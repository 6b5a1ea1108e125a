/** The application and the consequence analysis, in the order they stand in the workbook. */

import type { TableDefinition } from '../definition';
import { assumptions } from './assumptions';
import { commuting } from './commuting';
import { criteria } from './criteria';
import { economy } from './economy';
import { education } from './education';
import { industries } from './industries';
import { keyFigures } from './keyFigures';
import { labourMarket } from './labourMarket';
import { population } from './population';
import { populationChange } from './populationChange';
import { precedents } from './precedents';
import { projection } from './projection';
import { ripple } from './ripple';
import { shiftShare } from './shiftShare';
import { situation } from './situation';
import { vulnerability } from './vulnerability';

export const application: readonly TableDefinition[] = [
  keyFigures,
  criteria,
  situation,
  industries,
  shiftShare,
  ripple,
  projection,
  population,
  populationChange,
  education,
  commuting,
  labourMarket,
  economy,
  vulnerability,
  precedents,
  assumptions,
];
