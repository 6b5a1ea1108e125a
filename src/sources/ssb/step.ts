/** The step of a fetch that fetches one of Statistics Norway's tables, and what it needs and returns. */

import type { CellContent, DataTableKey } from '../../case/dataTables';
import type { Vintage, RequestedAreas } from '../figures';
import type { SourceFault } from '../sourceFault';
import type { Service, Table } from './service';

export interface FetchContext {
  readonly service: Service;
  readonly klassUrl: string;
  readonly wanted: RequestedAreas;
  /** ISO date, written in the column Hentet. */
  readonly today: string;
}

export interface FetchedTable {
  readonly rows: readonly (readonly CellContent[])[];
  readonly gaps: readonly SourceFault[];
}

export interface Step {
  readonly key: DataTableKey;
  /** Statistics Norway's number of the table. */
  readonly table: string;
  /** What the table holds, in Norwegian. Used in messages, also when the table's own title could not be fetched. */
  readonly title: string;
  /** @throws CallFailure */
  readonly fetch: (context: FetchContext) => Promise<FetchedTable>;
}

export const vintageOf = ({ id, title, updated }: Table, answerUpdated: string | undefined): Vintage => ({
  table: id,
  title,
  updated: answerUpdated ?? updated,
});

/** The last two columns of a row: its source, and the date it was fetched. */
export function sourceColumns({ table, updated }: Vintage, today: string): readonly [string, string] {
  const since = updated === undefined ? '' : `, oppdatert ${updated.slice(0, 10)}`;
  return [`Statistisk sentralbyrå, tabell ${table}${since}`, today];
}
