/** The day on which the tests make their tables: 23 November 2026, as Excel's count of days. */
export const today = 46_349;
