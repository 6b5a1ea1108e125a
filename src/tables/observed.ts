/**
 * Formulas that read the data tables. A figure that is not there shows as '..', Statistics Norway's own mark, which functions read as missing:
 * an area's sum is given only when every municipality of the area has its figure.
 */

import { dataTables, inCaseHeader, type DataTableKey } from '../case/dataTables';
import { missingFigure } from '../case/missing';

/** A missing figure as a formula writes it. */
export const missing = `"${missingFigure}"`;

const members = 'Kommuner[Kommune]';

/** Header of the column with the figures of each data table. */
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

/** The figure of one row, without '='. */
export function single(key: Observed, conditions: readonly Condition[]): string {
  const { table } = dataTables[key];
  const values = `${table}[${figure[key]}]`;
  const where = criteria(table, conditions);
  return `IF(COUNTIFS(${where},${values},">=0")=0,${missing},SUMIFS(${values},${where}))`;
}

/** The sum over the municipalities of the case, without '='. */
export function areaSum(
  key: 'employment' | 'population' | 'populationProjection' | 'populationChange' | 'education',
  conditions: readonly Condition[],
): string {
  const { table } = dataTables[key];
  const values = `${table}[${figure[key]}]`;
  const where = criteria(table, [[inCaseHeader, '1'], ['Nivå', '"kommune"'], ...conditions]);
  return `IF(COUNTIFS(${where},${values},">=0")<ROWS(${members}),${missing},SUMIFS(${values},${where}))`;
}

/** The newest year that a data table holds. */
export const newestYear = (key: Observed): string => `MAX(${dataTables[key].table}[År])`;

/** `expression` when every one of `cells` holds a number, else missing. */
export const whenKnown = (cells: readonly string[], expression: string): string =>
  `=IF(COUNT(${cells.join(',')})<${cells.length},${missing},${expression})`;
