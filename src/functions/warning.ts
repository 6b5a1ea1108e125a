import { knownUntil, type RuleSetInForce } from '../rules';
import { knownUntilWords } from '../text/functions/words';

/** A source, with a warning where the date is later than the newest document that the rules were read from. */
export const withWarning = (source: string, { mayBeOutdated }: RuleSetInForce): string =>
  mayBeOutdated ? `${source} (${knownUntilWords} ${knownUntil})` : source;
