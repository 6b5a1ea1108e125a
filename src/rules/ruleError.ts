/** Why the rules cannot answer, as a stable reason that the rooms above turn into a sentence in the user's language. */
export type RuleReason =
  | 'not-a-date'
  | 'before-first'
  | 'not-in-force'
  | 'unknown-rule'
  | 'jobs-negative'
  | 'total-not-positive'
  | 'more-lost-than-employed'
  | 'override-unknown'
  | 'not-a-centrality-class'
  | 'no-members'
  | 'unknown-sex'
  | 'year-not-known';

export class RuleError extends Error {
  override readonly name = 'RuleError';

  constructor(
    readonly reason: RuleReason,
    readonly details: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${reason} ${JSON.stringify(details)}`);
  }
}
