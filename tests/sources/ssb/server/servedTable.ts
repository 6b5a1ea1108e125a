/** The tables of the server on this machine, with the same variables as Statistics Norway's. A table gives one cell at a time. */

export interface ServedCategory {
  readonly code: string;
  readonly label: string;
  readonly unit?: string;
}

export interface ServedList {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly { readonly code: string; readonly label: string; readonly members: readonly string[] }[];
}

export interface ServedVariable {
  readonly id: string;
  readonly label: string;
  readonly role?: 'time' | 'metric' | 'geo';
  readonly categories: readonly ServedCategory[];
  /** True when a question may leave the variable out. */
  readonly elimination: boolean;
  readonly lists: readonly ServedList[];
}

export interface ServedTable {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly variables: readonly ServedVariable[];
  /** The figure for one code of each variable that the question does not leave out. Undefined is not available (`.`). */
  readonly cell: (codes: Readonly<Record<string, string>>) => number | undefined;
}

/** Ways that the service and its tables may differ from how they are now. */
export interface ServiceVariant {
  /** Id of the industry variable: NACE2007, or NACE2025 in new tables. */
  readonly nace?: string;
  /** No grouping lists of municipalities and counties. */
  readonly withoutLists?: boolean;
  /** No total among the industries. */
  readonly withoutTotals?: boolean;
  /** No counties among the table's own codes, so that only the grouping list has them. */
  readonly withoutCounties?: boolean;
  /** Table 06913 gives moves within the country apart from moves across the border. */
  readonly movesApart?: boolean;
  /** In the codes of grouping lists: `K-4024`, or in some lists `K_4024`. */
  readonly separator?: '-' | '_';
}
