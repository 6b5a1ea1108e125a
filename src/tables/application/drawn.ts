/**
 * The sum of figures as a line chart takes it, with '=': where one of them is missing nothing is drawn, and the text of a missing figure would be drawn as
 * zero.
 */
export const drawn = (...cells: readonly string[]): string =>
  `=IF(COUNT(${cells.join(',')})=${cells.length},${cells.join('+')},NA())`;
