export {
  assumedRange,
  assumptionAt,
  assumptions,
  scenarioAssumptionIds,
  scenarioAssumptions,
  type AssumptionId,
  type AssumptionOverrides,
} from './assumptions';
export { checkBoard } from './board';
export { changesSince } from './changes';
export { checkDate, dayBefore, type Rule, type RuleInForce } from './dated';
export { cite, documents } from './documents';
export { judge, type Judgement, type Reason, type Verdict } from './eligibility';
export { findFundingModel, fundingModels, parties, type FundingModel, type Party } from './fundingModels';
export { blockGrantPerInhabitant, incomeEqualisationOf, newestSettledYear, type Certainty } from './incomeEqualisation';
export { parameters } from './parameters';
export { phases, type PhaseId } from './phases';
export { nearestPrecedents, precedents } from './precedents';
export { movers } from './movers';
export { RuleError, type RuleReason } from './ruleError';
export { knownUntil, ruleSetAt, ruleSets, type RuleSetInForce } from './ruleSets';
export { ruleAt, rulesAt } from './rules';
export { assessSituation, findSituationIndicator, situationIndicators } from './situation';
