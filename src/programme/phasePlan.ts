import { checkDate, cite, dayBefore, phases, ruleAt, type PhaseId, type RuleInForce } from '../rules';
import { ProgrammeError } from './programmeError';

/** One phase in the calendar. */
export interface PlannedPhase {
  readonly phase: PhaseId;
  readonly responsible: (typeof phases)[number]['responsible'];
  /** First day, ISO. */
  readonly from: string;
  /** Last day, ISO. */
  readonly to: string;
  readonly months: number;
}

/**
 * Length of the closing phase when the user gives none. OR 3.1.3 gives no length. A year is this product's judgement: it is enough for the final report and for one
 * round of the municipality's budget.
 */
const usualClosingMonths = 12;

/** The longest phase, a century: far longer than any programme, and short enough for the calendar. */
const mostMonths = 1200;

/**
 * Returns the four phases of a programme in the calendar. Each starts on the day after the phase before.
 *
 *   from_k = start + Σ months before k,  to_k = from_(k+1) − 1 day
 *
 * Months are counted from the first day of the plan. A plan that starts on the 31st therefore has phases that start on the last day of short months and on the 31st of
 * long months.
 *
 * @param start  first day of the clarification, ISO
 * @param months whole months per phase [up to 4]. A phase whose months are null or left out gets the upper limit of the rules, and closing gets `usualClosingMonths`
 * @throws ProgrammeError too-many-phases; months-out-of-range; phase-outside-limits when the limit is a requirement
 * @throws RuleError not-a-date
 * @see OR 3.1.3 (phases and lengths)
 */
export function phasePlan(start: string, months: readonly (number | null)[]): PlannedPhase[] {
  checkDate(start);
  if (months.length > phases.length)
    throw new ProgrammeError('too-many-phases', { months: months.length, phases: phases.length });
  let elapsed = 0;
  return phases.map(({ id, responsible, minRule, maxRule }, index): PlannedPhase => {
    const least = minRule === null ? undefined : ruleAt(minRule);
    const most = maxRule === null ? undefined : ruleAt(maxRule);
    const length = checkMonths(id, months[index] ?? most?.value ?? usualClosingMonths);
    const outside = (least !== undefined && length < least.value) || (most !== undefined && length > most.value);
    const required = [least, most].find((limit) => limit?.strength === 'requirement');
    if (outside && required) throw outsideLimits(id, length, required, least, most);
    const from = addMonths(start, elapsed);
    elapsed += length;
    return { phase: id, responsible, from, to: dayBefore(addMonths(start, elapsed)), months: length };
  });
}

function checkMonths(phase: PhaseId, months: number): number {
  if (!Number.isInteger(months) || months < 1 || months > mostMonths)
    throw new ProgrammeError('months-out-of-range', { phase, months, most: mostMonths });
  return months;
}

const outsideLimits = (
  phase: PhaseId,
  months: number,
  required: RuleInForce,
  least: RuleInForce | undefined,
  most: RuleInForce | undefined,
): ProgrammeError =>
  new ProgrammeError('phase-outside-limits', {
    phase,
    months,
    least: least?.value ?? 1,
    most: most?.value ?? '',
    source: cite(required.source),
  });

/** Returns the same day some months later or earlier, or the last day of a shorter month. */
function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0));
  lastDay.setUTCDate(Math.min(day, lastDay.getUTCDate()));
  return lastDay.toISOString().slice(0, 10);
}
