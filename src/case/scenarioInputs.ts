import type { Case } from './case';
import type { CaseData } from './dataTables';
import { employmentSeries, industriesOf, ownRows } from './rows';

/** The parts of a case from which a scenario is calculated. */
export type ScenarioInput = 'employment' | 'losses' | 'industry' | 'population';

/** Whether the user has entered a number of jobs lost. Zero counts. */
export const hasLoss = ({ losses }: CaseData): boolean => losses.some(([, jobs]) => typeof jobs === 'number');

/** Returns the inputs of a scenario that the case lacks, in the order in which a user fills them in. */
export function missingScenarioInputs({ industry }: Pick<Case, 'industry'>, data: CaseData): ScenarioInput[] {
  const isMissing: Readonly<Record<ScenarioInput, boolean>> = {
    employment: industriesOf(data).length === 0 || employmentSeries(data).length === 0,
    losses: !hasLoss(data),
    industry: industry === null,
    population: ownRows(data, 'populationProjection', 'Personer').length === 0,
  };
  return (Object.keys(isMissing) as ScenarioInput[]).filter((input) => isMissing[input]);
}
