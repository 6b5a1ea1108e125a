type Figures = number | null | readonly Figures[];

/** That figures, in lists or tables, are each as expected, but for a tolerance. */
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
  expected.forEach((value, at) => expectWithin(actual[at] as Figures, value, tolerance));
}
