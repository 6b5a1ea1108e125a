/** Excel's API measures in points of 1/72 inch. Univer, and the widths of columns in an xlsx file, count pixels of 1/96 inch. */
export const pointsPerPixel = 72 / 96;
