/** Merges fetched rows into a data table: every row of the user's stays, and no figure is counted twice. */

import { dataTables, sourceHeader, type CellContent, type DataRows, type DataTable, type DataTableKey } from './dataTables';

/** The beginning of the source in rows that came from Statistics Norway. */
export const statisticsNorway = 'Statistisk sentralbyrå';

export interface MergedRows {
  readonly rows: DataRows;
  /** The number of the user's own rows, which all stay. */
  readonly kept: number;
}

/** Returns a function that gives the key of a row: its place, its year and its other texts, without its source. */
export function aboutOf({ columns }: DataTable): (row: readonly CellContent[]) => string {
  const parts = columns.flatMap(({ header, kind, formula }, index) =>
    header !== sourceHeader && formula === undefined && (kind === 'text' || kind === 'year') ? [index] : [],
  );
  return (row) => JSON.stringify(parts.map((index) => row[index] ?? null));
}

/** Returns the number of the published table that a row came from, or undefined for a row of the user's own. */
const publishedIn = (source: CellContent | undefined): string | undefined => {
  const text = String(source ?? '');
  return text.startsWith(statisticsNorway) ? (/tabell (\d{5})/.exec(text)?.[1] ?? '') : undefined;
};

/**
 * Merges the fetched rows into the rows of a table. A fetched row replaces earlier rows from the same published table and rows with the same key from other
 * published tables. A row of the user's own stays, and a fetched row with the same key is dropped.
 */
export function mergeRows(key: DataTableKey, before: DataRows, fetched: DataRows): MergedRows {
  const table: DataTable = dataTables[key];
  const source = table.columns.findIndex(({ header }) => header === sourceHeader);
  const about = aboutOf(table);
  const came = new Set(fetched.map((row) => publishedIn(row[source])));
  const own = before.filter((row) => publishedIn(row[source]) === undefined);
  const spokenFor = new Set(own.map(about));
  const news = fetched.filter((row) => !spokenFor.has(about(row)));
  const replaced = new Set([...spokenFor, ...news.map(about)]);
  const others = before.filter((row) => {
    const from = publishedIn(row[source]);
    return from !== undefined && !came.has(from) && !replaced.has(about(row));
  });
  return { rows: [...news, ...others, ...own], kept: own.length };
}
