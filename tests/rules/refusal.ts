import { RuleError } from '../../src/rules';

/** Returns the error with which the rules refuse. @throws Error when they do not refuse */
export function refusalOf(question: () => unknown): RuleError {
  try {
    question();
  } catch (error) {
    if (error instanceof RuleError) return error;
    throw error;
  }
  throw new Error('The rules answered.');
}
