/** Every custom function, in the order of the reference page. */

import { ABSORPTION } from './absorption';
import { BACKTEST } from './backtest';
import { BOARD } from './board';
import { BUDGET } from './budget';
import { CARRYOVER } from './carryOver';
import { COHORT } from './cohort';
import { COMMUTING } from './commuting';
import { COSTPERJOB } from './costPerJob';
import { CRITERIA } from './criteria';
import type { FunctionId } from './declaration';
import type { OmstFunction } from './define';
import { ELIGIBLE } from './eligible';
import { EQUALISATION } from './equalisation';
import { HAMILTONPERRY } from './hamiltonPerry';
import { INDEXED } from './indexed';
import { LEONTIEF } from './leontief';
import { LOSS } from './loss';
import { LQ } from './lq';
import { MULTIPLIERS } from './multipliers';
import { MUNICIPALITY } from './municipality';
import { PAYMENT } from './payment';
import { PHASES } from './phases';
import { PRECEDENTS } from './precedents';
import { PROJECTION } from './projection';
import { RECEIPT } from './receipt';
import { REGIONALISE } from './regionalise';
import { REVENUE } from './revenue';
import { RIPPLE } from './ripple';
import { RULE } from './rule';
import { RULES } from './rules';
import { SCENARIO } from './scenario';
import { SCREENING } from './screening';
import { SHIFTSHARE } from './shiftShare';
import { SITUATION } from './situation';
import { SPECIALISATION } from './specialisation';
import { SPILLOVER } from './spillover';
import { SPLIT } from './split';

/** The functions by id. The types require every function that has texts to be here. */
export const catalogue: Readonly<Record<FunctionId, OmstFunction>> = {
  ELIGIBLE,
  CRITERIA,
  LOSS,
  SITUATION,
  RULE,
  RULES,
  PRECEDENTS,
  SCREENING,
  MUNICIPALITY,
  BOARD,
  SPLIT,
  BUDGET,
  CARRYOVER,
  PAYMENT,
  INDEXED,
  PHASES,
  COSTPERJOB,
  PROJECTION,
  BACKTEST,
  LQ,
  SPECIALISATION,
  SHIFTSHARE,
  REGIONALISE,
  LEONTIEF,
  MULTIPLIERS,
  RIPPLE,
  COMMUTING,
  SPILLOVER,
  ABSORPTION,
  COHORT,
  HAMILTONPERRY,
  EQUALISATION,
  REVENUE,
  SCENARIO,
  RECEIPT,
};

export const functions: readonly OmstFunction[] = Object.values(catalogue);
