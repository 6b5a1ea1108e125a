/** The four phases of a programme (OR 3.1.3): who is responsible for each, and which rules limit its length. The text catalogue has the deliverables of each. */

export const phases = [
  {
    id: 'clarification',
    responsible: 'county',
    minRule: 'phase.clarification.minMonths',
    maxRule: 'phase.clarification.maxMonths',
  },
  { id: 'strategy', responsible: 'municipality', minRule: 'phase.strategy.minMonths', maxRule: 'phase.strategy.maxMonths' },
  { id: 'implementation', responsible: 'organisation', minRule: null, maxRule: 'phase.implementation.maxMonths' },
  { id: 'closing', responsible: 'municipality', minRule: null, maxRule: null },
] as const;

export type PhaseId = (typeof phases)[number]['id'];
