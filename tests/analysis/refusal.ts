import { AnalysisError } from '../../src/analysis/analysisError';

/** Returns the reason and details of a refusal; undefined when the call succeeds. */
export function refusal(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    if (error instanceof AnalysisError) return { reason: error.reason, ...error.details };
    throw error;
  }
  return undefined;
}
