type Figures = number | null | readonly Figures[];

/** Expects each figure of a list or table to equal the expected one within a tolerance. */
export function expectWithin(actual: Figures, expected: Figures, tolerance: number): void {
  if (typeof expected === 'number') {
    expect(typeof actual).toBe('number');
    expect(Math.abs(Number(actual) - expected)).toBeLessThanOrEqual(tolerance);
    return;
  }
  if (expected === null || !Array.isArray(actual)) {
    expect(actual).toBe(expected);
    return;
  }
  expect(actual).toHaveLength(expected.length);
  expected.forEach((value, index) => expectWithin(actual[index] as Figures, value, tolerance));
}
