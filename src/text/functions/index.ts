/**
 * The words of the custom functions by function and argument: the purpose, the shape of the answer and the names of the arguments.
 * Header rows (`columns`) are bokmål in every language, because formulas in workbooks look them up.
 */

import { absorptionFunction } from './absorption';
import { backtestFunction } from './backtest';
import { boardFunction } from './board';
import { budgetFunction } from './budget';
import { carryOverFunction } from './carryOver';
import { cohortFunction } from './cohort';
import { commutingFunction } from './commuting';
import { costPerJobFunction } from './costPerJob';
import { criteriaFunction } from './criteria';
import { eligibleFunction } from './eligible';
import { equalisationFunction } from './equalisation';
import { hamiltonPerryFunction } from './hamiltonPerry';
import { indexedFunction } from './indexed';
import { leontiefFunction } from './leontief';
import { lossFunction } from './loss';
import { lqFunction } from './lq';
import { multipliersFunction } from './multipliers';
import { municipalityFunction } from './municipality';
import { paymentFunction } from './payment';
import { phasesFunction } from './phases';
import { precedentsFunction } from './precedents';
import { projectionFunction } from './projection';
import { receiptFunction } from './receipt';
import { regionaliseFunction } from './regionalise';
import { revenueFunction } from './revenue';
import { rippleFunction } from './ripple';
import { ruleFunction } from './rule';
import { rulesFunction } from './rules';
import { scenarioFunction } from './scenario';
import { screeningFunction } from './screening';
import { shiftShareFunction } from './shiftShare';
import { situationFunction } from './situation';
import { specialisationFunction } from './specialisation';
import { spilloverFunction } from './spillover';
import { splitFunction } from './split';
import type { FunctionWords } from './words';

export const functionWords = {
  ELIGIBLE: eligibleFunction,
  CRITERIA: criteriaFunction,
  LOSS: lossFunction,
  SITUATION: situationFunction,
  RULE: ruleFunction,
  RULES: rulesFunction,
  PRECEDENTS: precedentsFunction,
  SCREENING: screeningFunction,
  BOARD: boardFunction,
  MUNICIPALITY: municipalityFunction,
  SPLIT: splitFunction,
  BUDGET: budgetFunction,
  CARRYOVER: carryOverFunction,
  PAYMENT: paymentFunction,
  INDEXED: indexedFunction,
  PHASES: phasesFunction,
  COSTPERJOB: costPerJobFunction,
  PROJECTION: projectionFunction,
  BACKTEST: backtestFunction,
  LQ: lqFunction,
  REGIONALISE: regionaliseFunction,
  LEONTIEF: leontiefFunction,
  MULTIPLIERS: multipliersFunction,
  RIPPLE: rippleFunction,
  SHIFTSHARE: shiftShareFunction,
  SPECIALISATION: specialisationFunction,
  COMMUTING: commutingFunction,
  SPILLOVER: spilloverFunction,
  COHORT: cohortFunction,
  HAMILTONPERRY: hamiltonPerryFunction,
  ABSORPTION: absorptionFunction,
  EQUALISATION: equalisationFunction,
  REVENUE: revenueFunction,
  SCENARIO: scenarioFunction,
  RECEIPT: receiptFunction,
} satisfies Record<string, FunctionWords>;
