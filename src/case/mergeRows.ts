/** What becomes of the rows of a data table when new ones come for it: nothing that a user wrote is lost, and no figure is counted twice. */

import { dataTables, sourceHeader, type CellContent, type DataRows, type DataTable, type DataTableKey } from './dataTables';

/** How a row says that it came from Statistics Norway and not from a user. */
export const statisticsNorway = 'Statistisk sentralbyrå';

export interface MergedRows {
  readonly rows: DataRows;
  /** Rows of the user's that stayed, and that new rows about the same gave way to. */
  readonly kept: number;
}

/** What a row is about: its place, its year, and whatever else is no figure and no source. */
export function aboutOf({ columns }: DataTable): (row: readonly CellContent[]) => string {
  const parts = columns.flatMap(({ header, kind, formula }, index) =>
    header !== sourceHeader && formula === undefined && (kind === 'text' || kind === 'year') ? [index] : [],
  );
  return (row) => JSON.stringify(parts.map((index) => row[index] ?? null));
}

/** The number of the published table that a row came from; undefined for the user's own. */
const publishedIn = (source: CellContent | undefined): string | undefined => {
  const text = String(source ?? '');
  return text.startsWith(statisticsNorway) ? (/tabell (\d{5})/.exec(text)?.[1] ?? '') : undefined;
};

/**
 * The table after `fetched` has come. Rows of the published tables that came go, and those of others that are about the same; the user's own stay, and of
 * two rows about the same the user's is the one that counts.
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
