export { checkBoard, type BoardAnswer, type BoardRule, type Member } from './board';
export { countyProfiles, type CountyProfile } from './counties';
export { checkDate, type Rule, type RuleInForce, type Source, type Strength, type Unit } from './dated';
export { cite, documents, type DocumentId } from './documents';
export {
  judge,
  type Criterion,
  type EmploymentFall,
  type Judgement,
  type JudgeOptions,
  type Reason,
  type Verdict,
} from './eligibility';
export { findFundingModel, fundingModels, parties, type FundingModel, type Party } from './fundingModels';
export { parameters } from './parameters';
export { phases, type PhaseId } from './phases';
export { nearestPrecedents, precedents, type NearPrecedent, type Precedent } from './precedents';
export { RuleError, type RuleErrorKey } from './ruleError';
export { knownUntil, ruleSetAt, ruleSets, type RuleSet, type RuleSetInForce } from './ruleSets';
export { ruleAt, rulesAt } from './rules';
