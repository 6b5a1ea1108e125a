/** The reasons why the rules cannot answer, each with the details that its message needs. */
interface RuleErrorDetails {
  'not-a-date': { found: string };
  'before-first': { id: string; date: string; first: string };
  'not-in-force': { id: string; date: string; last: string };
  /** nearest: the most similar ids. */
  'unknown-rule': { id: string; nearest: string };
  'jobs-negative': { jobsLost: number };
  'total-not-positive': { totalEmployment: number };
  'more-lost-than-employed': { jobsLost: number; totalEmployment: number };
  /** known: the ids that can be overridden. */
  'override-unknown': { id: string; known: string };
  'not-a-centrality-class': { found: number };
  'no-members': Record<string, never>;
  'unknown-sex': { found: string };
  /** first, last: the years that are known. */
  'year-not-known': { year: number; first: number; last: number };
}

/** A stable key, which callers turn into text. */
export type RuleReason = keyof RuleErrorDetails;

type ReasonWithDetails = { [Reason in RuleReason]: [reason: Reason, details: RuleErrorDetails[Reason]] }[RuleReason];

/** The rules throw this error when they cannot answer. */
export class RuleError extends Error {
  override readonly name = 'RuleError';
  readonly reason: RuleReason;
  readonly details: Readonly<Record<string, string | number>>;

  constructor(...[reason, details]: ReasonWithDetails) {
    super(`${reason} ${JSON.stringify(details)}`);
    this.reason = reason;
    this.details = { ...details };
  }
}
