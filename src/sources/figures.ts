/** What every source of figures answers: rows of the case's own data tables, where they came from, and what did not come. */

import type { DataRows, DataTableKey } from '../case/dataTables';
import type { SourceFault } from './sourceFault';

/** A municipality or a county with its number today: four digits for a municipality, two for a county. */
export interface Area {
  readonly code: string;
  /** As the workbook writes it: without the Sami or Kven name beside it. */
  readonly name: string;
}

/** Whose figures are asked for. The country always comes along. */
export interface Wanted {
  readonly municipalities: readonly Area[];
  /** The counties that the municipalities lie in. */
  readonly counties: readonly Area[];
}

/** One published table, as it was when its figures were fetched. */
export interface Vintage {
  readonly table: string;
  readonly title: string;
  /** When its owner last changed it, ISO with time; undefined where that is not said. */
  readonly updated: string | undefined;
}

export interface Figures {
  /** Rows as `dataTables` has them, computed columns left out. A table that did not come is not here. */
  readonly rows: Readonly<Partial<Record<DataTableKey, DataRows>>>;
  readonly vintages: readonly Vintage[];
  /** What did not come, or came with holes: each a sentence that names the table and what to do. */
  readonly gaps: readonly SourceFault[];
}
