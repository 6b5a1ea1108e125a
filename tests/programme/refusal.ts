import { ProgrammeError } from '../../src/programme/programmeError';
import { RuleError } from '../../src/rules';

/** Returns the reason and the details with which a call is refused. */
export function refusal(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    if (error instanceof ProgrammeError || error instanceof RuleError) return { reason: error.reason, ...error.details };
    throw error;
  }
  return 'answered';
}
