/**
 * Why an analysis has no answer. Each reason is a stable key that the callers turn into text; `details` are the figures that text needs.
 *
 * | reason                  | details                                   |
 * |-------------------------|-------------------------------------------|
 * | lengths-differ          | years, values: how many of each           |
 * | year-not-whole          | position (from 1)                         |
 * | year-twice              | year                                      |
 * | years-not-consecutive   | after, next: the years around the hole    |
 * | value-not-finite        | year                                      |
 * | value-negative          | year, value                               |
 * | value-not-positive      | year, value, method                       |
 * | too-few-observations    | method, needed, observed                  |
 * | unknown-method          | method                                    |
 * | horizon-out-of-range    | horizon, min, max                         |
 * | level-out-of-range      | level                                     |
 * | shock-not-finite        | position (from 1)                         |
 * | shock-before-projection | year, firstYear: the first year projected |
 * | window-out-of-range     | window                                    |
 * | no-pair-in-window       | window                                    |
 * | value-zero              | year: nothing to measure a share of       |
 */
export const analysisReasons = [
  'lengths-differ',
  'year-not-whole',
  'year-twice',
  'years-not-consecutive',
  'value-not-finite',
  'value-negative',
  'value-not-positive',
  'too-few-observations',
  'unknown-method',
  'horizon-out-of-range',
  'level-out-of-range',
  'shock-not-finite',
  'shock-before-projection',
  'window-out-of-range',
  'no-pair-in-window',
  'value-zero',
] as const;

export type AnalysisReason = (typeof analysisReasons)[number];

/** The one way an analysis says that it cannot answer. */
export class AnalysisError extends Error {
  constructor(
    readonly reason: AnalysisReason,
    readonly details: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${reason} ${JSON.stringify(details)}`);
    this.name = 'AnalysisError';
  }
}
