/** The reasons why the money or time of a programme cannot be calculated, each with the details that its message needs. */
interface ProgrammeErrorDetails {
  /** Not a whole number of kroner. Positions are counted from 1. */
  'amount-not-whole': { amount: number; position: number };
  'amount-negative': { amount: number; position: number };
  'amount-too-large': { amount: number; position: number; most: number };
  /** Not a whole number of kroner above 0. */
  'unit-not-whole': { unit: number };
  /** below, above: the nearest multiples of the unit. */
  'amount-not-in-unit': { amount: number; unit: number; below: number; above: number };
  'no-weights': Record<string, never>;
  'weight-not-finite': { weight: number; position: number };
  'weight-negative': { weight: number; position: number };
  'weights-all-zero': Record<string, never>;
  'year-not-whole': { year: number };
  /** Not a whole number above 0. */
  'years-not-whole': { years: number };
  'too-many-years': { years: number; most: number; source: string };
  /** A profile needs a weight for each year. */
  'profile-length': { weights: number; years: number };
  /** growth: a share a year, which must be above −1. */
  'price-growth-too-low': { growth: number };
  /** A price index needs a number for each year. */
  'price-index-length': { numbers: number; years: number };
  'price-index-not-positive': { index: number; position: number };
  /** The number of years in each list. */
  'lengths-differ': { committed: number; spent: number };
  'retained-too-low': { retained: number; least: number; source: string };
  'retained-above-one': { retained: number };
  /** first, last: the years that the deflator covers. */
  'year-without-index': { year: number; first: number; last: number };
  /** months: the number of phases that months were given for; phases: the number of phases. */
  'too-many-phases': { months: number; phases: number };
  /** Not a whole number from 1 to `most`. */
  'months-out-of-range': { phase: string; months: number; most: number };
  'phase-outside-limits': { phase: string; months: number; least: number; most: number | string; source: string };
  'jobs-negative': { jobs: number };
  'no-jobs': Record<string, never>;
}

/** A stable key, which callers turn into text. */
export type ProgrammeReason = keyof ProgrammeErrorDetails;

type ReasonWithDetails = {
  [Reason in ProgrammeReason]: [reason: Reason, details: ProgrammeErrorDetails[Reason]];
}[ProgrammeReason];

/** The calculations of a programme throw this error when they cannot answer. */
export class ProgrammeError extends Error {
  override readonly name = 'ProgrammeError';
  readonly reason: ProgrammeReason;
  readonly details: Readonly<Record<string, string | number>>;

  constructor(...[reason, details]: ReasonWithDetails) {
    super(`${reason} ${JSON.stringify(details)}`);
    this.reason = reason;
    this.details = { ...details };
  }
}
