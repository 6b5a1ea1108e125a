import type { Case } from './case';
import type { CaseData } from './dataTables';
import { employmentSeries, industriesOf, ownRows } from './rows';

/** What has to be known before there is a scenario. */
export type Lacking = 'employment' | 'losses' | 'industry' | 'population';

/** Whether a number of jobs lost is entered, zero included. */
export const hasLoss = ({ losses }: CaseData): boolean => losses.some(([, jobs]) => typeof jobs === 'number');

/** What the case lacks for a scenario, in the order that a user fills it in. */
export function scenarioLacks({ industry }: Pick<Case, 'industry'>, data: CaseData): Lacking[] {
  const lacks: Readonly<Record<Lacking, boolean>> = {
    employment: industriesOf(data).length === 0 || employmentSeries(data).length === 0,
    losses: !hasLoss(data),
    industry: industry === null,
    population: ownRows(data, 'populationProjection', 'Personer').length === 0,
  };
  return (Object.keys(lacks) as Lacking[]).filter((one) => lacks[one]);
}
