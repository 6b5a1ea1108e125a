/** What the loopback server holds: tables as Statistics Norway's have them, each answering for one cell at a time. */

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
  /** May be left out of a question. */
  readonly elimination: boolean;
  readonly lists: readonly ServedList[];
}

export interface ServedTable {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly variables: readonly ServedVariable[];
  /** Undefined is not available (`.`); a variable that is left out has no code. */
  readonly cell: (codes: Readonly<Record<string, string>>) => number | undefined;
}

/** Which of its habits the service has today. */
export interface Habits {
  /** Id of the industry variable: NACE2007, or NACE2025 in new tables. */
  readonly nace?: string;
  /** Without the grouping lists of municipalities and counties. */
  readonly withoutLists?: boolean;
  /** Without a total in the industries. */
  readonly withoutTotals?: boolean;
  /** Without the counties' own numbers, so that only the list has them. */
  readonly withoutCounties?: boolean;
  /** Moves within the country and across its border apart, in table 06913. */
  readonly movesApart?: boolean;
  /** Codes of grouped municipalities: `K-4024`, in some lists `K_4024`. */
  readonly separator?: '-' | '_';
}
