import { AnalysisError } from '../../src/analysis/analysisError';

/** Why the method refused, with the figures of it; undefined when it answered. */
export function refusal(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    if (error instanceof AnalysisError) return { reason: error.reason, ...error.details };
    throw error;
  }
  return undefined;
}
