import { knownUntil, type RuleSetInForce } from '../rules';
import { knownUntilWords } from '../text/functions/words';

/** Returns the source, with a warning when the date is after the newest document that the rules were taken from. */
export const withWarning = (source: string, { mayBeOutdated }: RuleSetInForce): string =>
  mayBeOutdated ? `${source} (${knownUntilWords} ${knownUntil})` : source;
