/**
 * Returns the formula of a sum that a line chart draws, with '='. It gives #N/A when a figure is missing, so that nothing is drawn: Excel would draw
 * the text `..` as zero.
 */
export const drawn = (...cells: readonly string[]): string =>
  `=IF(COUNT(${cells.join(',')})=${cells.length},${cells.join('+')},NA())`;
