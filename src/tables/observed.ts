/**
 * Formulas that read the data tables. A missing figure is shown as `..`, the mark of Statistics Norway, which OMST functions read as missing.
 * The sum of an area is shown only when every municipality of the area has its figure.
 */

import { dataTables, inCaseHeader, type DataTableKey } from '../case/dataTables';
import { missingFigure } from '../case/missing';

/** The mark for a missing figure, as a text in a formula. */
export const missing = `"${missingFigure}"`;

const members = 'Kommuner[Kommune]';

/** The header of the column that has the figures, for each data table. */
const figure = {
  employment: 'Sysselsatte',
  population: 'Personer',
  commuting: 'Personer',
  labourMarket: 'Verdi',
  populationProjection: 'Personer',
  populationChange: 'Personer',
  education: 'Personer',
  economy: 'Verdi',
} as const satisfies Partial<Record<DataTableKey, string>>;
type Observed = keyof typeof figure;

/** A condition: the header of a column and the reference or literal it must equal. */
export type Condition = readonly [header: string, equals: string];

const criteria = (table: string, conditions: readonly Condition[]): string =>
  conditions.map(([header, equals]) => `${table}[${header}],${equals}`).join(',');

/** Returns an expression for the figure of one row, without '='. */
export function single(key: Observed, conditions: readonly Condition[]): string {
  const { table } = dataTables[key];
  const values = `${table}[${figure[key]}]`;
  const where = criteria(table, conditions);
  return `IF(COUNTIFS(${where},${values},">=0")=0,${missing},SUMIFS(${values},${where}))`;
}

/** Returns an expression for the sum over the municipalities of the case, without '='. */
export function areaSum(
  key: 'employment' | 'population' | 'populationProjection' | 'populationChange' | 'education',
  conditions: readonly Condition[],
): string {
  const { table } = dataTables[key];
  const values = `${table}[${figure[key]}]`;
  const where = criteria(table, [[inCaseHeader, '1'], ['Nivå', '"kommune"'], ...conditions]);
  return `IF(COUNTIFS(${where},${values},">=0")<ROWS(${members}),${missing},SUMIFS(${values},${where}))`;
}

/** Returns an expression for the newest year in a data table. */
export const newestYear = (key: Observed): string => `MAX(${dataTables[key].table}[År])`;

/** Returns a formula that gives `expression` when every one of `cells` holds a number, else `..`. */
export const whenKnown = (cells: readonly string[], expression: string): string =>
  `=IF(COUNT(${cells.join(',')})<${cells.length},${missing},${expression})`;
