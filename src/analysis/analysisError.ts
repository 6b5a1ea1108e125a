interface ArgumentDetails {
  /** The argument at fault, by the name that it has both in the workbook function and in the method. */
  readonly argument: string;
}

interface PositionDetails extends ArgumentDetails {
  /** Counted from 1, like all positions, rows, columns and groups below. */
  readonly position: number;
}

/** The reasons why an analysis cannot answer, each with the details that its message needs. */
interface AnalysisErrorDetails {
  /** How many there are of each. */
  'lengths-differ': { years: number; values: number };
  'year-not-whole': { position: number };
  'year-twice': { year: number; argument?: string; code?: string };
  /** The years before and after the gap. */
  'years-not-consecutive': { after: number; next: number };
  'value-not-finite': { year: number };
  'value-negative': { year: number; value: number };
  'value-not-positive': { year: number; value: number; method: string };
  'too-few-observations': { method: string; needed: number; observed: number };
  'unknown-method': { method: string };
  'horizon-out-of-range': { horizon: number; min: number; max: number };
  'level-out-of-range': { level: number; max: number };
  'shock-not-finite': { position: number };
  /** firstYear: the first projected year. */
  'shock-before-projection': { year: number; firstYear: number };
  'window-out-of-range': { window: number };
  'no-pair-in-window': { window: number };
  /** A share of 0 has no meaning. */
  'value-zero': { year: number };
  'sizes-differ': ArgumentDetails & { size: number; needed: number };
  'figure-missing': PositionDetails;
  'figure-not-finite': PositionDetails;
  'figure-negative': PositionDetails & { value: number };
  /** The figures of the argument sum to 0, so there is no share to take. */
  'nothing-in-all': ArgumentDetails;
  'outside-bounds': ArgumentDetails & { value: number; min: number; max: number };
  'unknown-choice': ArgumentDetails & { got: string | number; choices: string };
  'not-square': ArgumentDetails & { rows: number; columns: number };
  /** sum: 1 or more, so the column has no value added. */
  'column-sum-too-large': ArgumentDetails & { column: number; sum: number };
  /** The system of equations has no solution that makes sense. */
  'no-solution': ArgumentDetails;
  'industry-not-in-nation': PositionDetails;
  'unknown-industry': ArgumentDetails & { got: string | number };
  'figure-missing-for': ArgumentDetails & { industry: string };
  'industry-twice': ArgumentDetails & { industry: string };
  /** A group and an industry of the table in the same list. */
  'industries-mixed': ArgumentDetails & { group: string; industry: string };
  /** The industry has no jobs in the nation. */
  'nobody-in-industry': ArgumentDetails & { industry: string };
  /** The population on 1 January of the year is missing. */
  'population-year-missing': ArgumentDetails & { year: number };
  'more-lost-than-there': ArgumentDetails & { lost: number; there: number };
  /** Shares that must sum to 1. */
  'shares-not-whole': ArgumentDetails & { sum: number };
  'not-whole': ArgumentDetails & { value: number };
  /** The end of this period is not the start of the next. */
  'years-not-linked': ArgumentDetails & { column: number };
  /** near: similar names. */
  'unknown-municipality': ArgumentDetails & { got: string; near: string };
  /** The candidates share the name. */
  'several-municipalities': ArgumentDetails & { got: string; candidates: string };
  /** It became the candidates, or was made from them. */
  'divided-municipality': ArgumentDetails & { got: string; candidates: string };
  /** Nobody is in the group, so there is no ratio to take. */
  'group-empty': ArgumentDetails & { group: number };
}

/** A stable key, which callers turn into text. */
export type AnalysisReason = keyof AnalysisErrorDetails;

type ReasonWithDetails = { [Reason in AnalysisReason]: [reason: Reason, details: AnalysisErrorDetails[Reason]] }[AnalysisReason];

/** Every analysis throws this error, and no other, when it cannot answer. */
export class AnalysisError extends Error {
  override readonly name = 'AnalysisError';
  readonly reason: AnalysisReason;
  readonly details: Readonly<Record<string, string | number>>;

  constructor(...[reason, details]: ReasonWithDetails) {
    super(`${reason} ${JSON.stringify(details)}`);
    this.reason = reason;
    this.details = { ...details };
  }

  /** The argument at fault; undefined when the method does not know it. */
  get argument(): string | undefined {
    const { argument } = this.details;
    return argument === undefined ? undefined : String(argument);
  }

  /** Returns the same error with another argument at fault, for callers that know the argument by another name. */
  withArgument(argument: string): AnalysisError {
    return new AnalysisError(...([this.reason, { ...this.details, argument }] as ReasonWithDetails));
  }
}
