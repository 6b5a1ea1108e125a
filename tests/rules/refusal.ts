import { RuleError } from '../../src/rules';

/** Why the rules refused. @throws Error when they did not */
export function refusalOf(question: () => unknown): RuleError {
  try {
    question();
  } catch (error) {
    if (error instanceof RuleError) return error;
    throw error;
  }
  throw new Error('The rules answered.');
}
