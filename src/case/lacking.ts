import type { Case } from './case';
import type { CaseData } from './dataTables';
import { employmentSeries, industriesOf, ownRows } from './rows';

/** The parts of a case that a scenario needs. */
export type Lacking = 'employment' | 'losses' | 'industry' | 'population';

/** Whether the user has entered a number of jobs lost. Zero counts. */
export const hasLoss = ({ losses }: CaseData): boolean => losses.some(([, jobs]) => typeof jobs === 'number');

/** Returns the parts that a scenario needs and the case lacks, in the order that a user fills them in. */
export function scenarioLacks({ industry }: Pick<Case, 'industry'>, data: CaseData): Lacking[] {
  const lacks: Readonly<Record<Lacking, boolean>> = {
    employment: industriesOf(data).length === 0 || employmentSeries(data).length === 0,
    losses: !hasLoss(data),
    industry: industry === null,
    population: ownRows(data, 'populationProjection', 'Personer').length === 0,
  };
  return (Object.keys(lacks) as Lacking[]).filter((part) => lacks[part]);
}
