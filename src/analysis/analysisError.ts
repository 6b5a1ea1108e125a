/**
 * The reasons why an analysis cannot answer. Each reason is a stable key that callers turn into text; `details` holds the figures that the text needs.
 *
 * | reason                  | details                                   |
 * |-------------------------|-------------------------------------------|
 * | lengths-differ          | years, values: how many of each           |
 * | year-not-whole          | position (from 1)                         |
 * | year-twice              | year                                      |
 * | years-not-consecutive   | after, next: the years around the gap     |
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
 *
 * The reasons below concern tables and lists. They name the argument at fault, by the name that it has both in the workbook function and in the method,
 * and count positions, rows and columns from 1.
 *
 * | reason                    | details                                                        |
 * |---------------------------|----------------------------------------------------------------|
 * | sizes-differ              | argument, size, needed                                         |
 * | figure-missing            | argument, position                                             |
 * | figure-not-finite         | argument, position                                             |
 * | figure-negative           | argument, position, value                                      |
 * | nothing-in-all            | argument: its figures sum to 0, so there is no share to take   |
 * | outside-bounds            | argument, value, min, max                                      |
 * | unknown-choice            | argument, got, choices                                         |
 * | not-square                | argument, rows, columns                                        |
 * | column-sum-too-large      | argument, column, sum: 1 or more, so nothing is left to add    |
 * | no-solution               | argument: the system of equations is singular                  |
 * | industry-not-in-nation    | argument, position                                             |
 * | unknown-industry          | argument, got                                                  |
 * | figure-missing-for        | argument, industry                                             |
 * | industry-twice            | argument, industry                                             |
 * | industries-mixed          | argument, group, industry: written by two divisions            |
 * | nobody-in-industry        | argument, industry: no jobs in the nation                      |
 * | population-year-missing   | argument, year: on 1 January of it                             |
 * | more-lost-than-there      | argument, lost, there                                          |
 * | shares-not-whole          | argument, sum: shares that must be 1 together                  |
 * | not-whole                 | argument, value: no part of a job can be handed out            |
 * | years-not-linked          | argument, column: its end is not the start of the next period  |
 * | unknown-municipality      | argument, got, near: names that look like it                   |
 * | several-municipalities    | argument, got, candidates: they share the name                 |
 * | divided-municipality      | argument, got, candidates: one became, or was made of, several |
 * | group-empty               | argument, group (from 1): nobody there to take a ratio of      |
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
  'sizes-differ',
  'figure-missing',
  'figure-not-finite',
  'figure-negative',
  'nothing-in-all',
  'outside-bounds',
  'unknown-choice',
  'not-square',
  'column-sum-too-large',
  'no-solution',
  'industry-not-in-nation',
  'unknown-industry',
  'figure-missing-for',
  'industry-twice',
  'industries-mixed',
  'nobody-in-industry',
  'population-year-missing',
  'more-lost-than-there',
  'shares-not-whole',
  'not-whole',
  'years-not-linked',
  'unknown-municipality',
  'several-municipalities',
  'divided-municipality',
  'group-empty',
] as const;

export type AnalysisReason = (typeof analysisReasons)[number];

/** Every analysis throws this error, and no other, when it cannot answer. */
export class AnalysisError extends Error {
  constructor(
    readonly reason: AnalysisReason,
    readonly details: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${reason} ${JSON.stringify(details)}`);
    this.name = 'AnalysisError';
  }

  /** The argument at fault; undefined when the method does not know it. */
  get argument(): string | undefined {
    const { argument } = this.details;
    return argument === undefined ? undefined : String(argument);
  }
}
