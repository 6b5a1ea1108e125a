/** The answer of a source of figures: rows of the case's data tables, and the faults of what could not be fetched. */

import type { DataRows, DataTableKey } from '../case/dataTables';
import type { SourceFault } from './sourceFault';

/** A municipality or county of today. The code has four digits for a municipality and two for a county. */
export interface Area {
  readonly code: string;
  /** The name as in the workbook, without the Sami or Kven name. */
  readonly name: string;
}

/** The areas to fetch figures for. Figures for the country are always included. */
export interface RequestedAreas {
  readonly municipalities: readonly Area[];
  /** The counties that the municipalities lie in. */
  readonly counties: readonly Area[];
}

/** A published table at the time its figures were fetched. */
export interface Vintage {
  readonly table: string;
  readonly title: string;
  /** When the publisher last updated it, ISO with time. Undefined when not stated. */
  readonly updated: string | undefined;
}

export interface Figures {
  /** Rows with the columns of `dataTables`, without the computed ones. A table that could not be fetched is absent. */
  readonly rows: Readonly<Partial<Record<DataTableKey, DataRows>>>;
  /** The faults of tables that could not be fetched, wholly or in part. Each message names the table and what to do. */
  readonly gaps: readonly SourceFault[];
}
