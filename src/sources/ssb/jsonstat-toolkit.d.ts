/** The part of the toolkit that is used here; the package has no types of its own. */
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
    /** One for each cell, null where the answer has none; null altogether where there are no cells. */
    readonly value: readonly (number | null)[] | null;
    readonly status: readonly (string | null)[] | null;
    Dimension(id: string): Dimension | null;
  }

  export default function JSONstat(answer: unknown): Dataset;
}
