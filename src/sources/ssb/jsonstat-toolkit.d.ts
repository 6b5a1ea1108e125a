/** Types for the part of jsonstat-toolkit that is used here. The package has none of its own. */
declare module 'jsonstat-toolkit' {
  export interface Category {
    readonly label: string;
    readonly unit: { readonly base?: string } | null;
  }

  export interface Dimension {
    readonly label: string | null;
    /** Codes in the order of the index. */
    readonly id: readonly string[];
    readonly extension: unknown;
    Category(code: string): Category | null;
  }

  export interface Dataset {
    readonly label: string | null;
    readonly updated: string | null;
    readonly id: readonly string[];
    readonly size: readonly number[];
    readonly role: Readonly<Record<string, readonly string[] | null>> | null;
    /** One value for each cell, or null where the answer has none. The whole list is null when there are no cells. */
    readonly value: readonly (number | null)[] | null;
    readonly status: readonly (string | null)[] | null;
    Dimension(id: string): Dimension | null;
  }

  export default function JSONstat(answer: unknown): Dataset;
}
