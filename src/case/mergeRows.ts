/** Merges fetched rows into a data table. All the user's own rows stay, and no figure is counted twice. */

import { dataTables, sourceHeader, type CellContent, type DataRows, type DataTable, type DataTableKey } from './dataTables';

/** The beginning of the source in rows that came from Statistics Norway. */
export const statisticsNorway = 'Statistisk sentralbyrå';

export interface MergedRows {
  readonly rows: DataRows;
  /** The number of the user's own rows. */
  readonly ownCount: number;
}

/** Returns a function that gives the key of a row: its place, its year and its other texts, without its source. */
export function rowKeyOf({ columns }: DataTable): (row: readonly CellContent[]) => string {
  const keyColumns = columns.flatMap(({ header, kind, formula }, index) =>
    header !== sourceHeader && formula === undefined && (kind === 'text' || kind === 'year') ? [index] : [],
  );
  return (row) => JSON.stringify(keyColumns.map((index) => row[index] ?? null));
}

/** Returns the number of the published table that a row came from, or undefined for a row of the user's own. */
const publishedTableOf = (source: CellContent | undefined): string | undefined => {
  const text = String(source ?? '');
  return text.startsWith(statisticsNorway) ? (/tabell (\d{5})/.exec(text)?.[1] ?? '') : undefined;
};

/**
 * Merges the fetched rows into the rows of a table. A fetched row replaces earlier rows from the same published table and rows with the same key from other
 * published tables. The user's own rows stay, and fetched rows with the same key are dropped.
 */
export function mergeRows(key: DataTableKey, before: DataRows, fetched: DataRows): MergedRows {
  const table: DataTable = dataTables[key];
  const source = table.columns.findIndex(({ header }) => header === sourceHeader);
  const keyOf = rowKeyOf(table);
  const fetchedTables = new Set(fetched.map((row) => publishedTableOf(row[source])));
  const ownRows = before.filter((row) => publishedTableOf(row[source]) === undefined);
  const ownKeys = new Set(ownRows.map(keyOf));
  const newRows = fetched.filter((row) => !ownKeys.has(keyOf(row)));
  const takenKeys = new Set([...ownKeys, ...newRows.map(keyOf)]);
  const earlierRows = before.filter((row) => {
    const publishedTable = publishedTableOf(row[source]);
    return publishedTable !== undefined && !fetchedTables.has(publishedTable) && !takenKeys.has(keyOf(row));
  });
  return { rows: [...newRows, ...earlierRows, ...ownRows], ownCount: ownRows.length };
}
