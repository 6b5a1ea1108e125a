/** The day on which the tests make their tables, 23 November 2026, as Excel counts days. */
export const today = 46_349;
