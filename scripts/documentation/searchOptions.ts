/** The options of the search. The index must be made and searched with the same options. */
import type { Options } from 'minisearch';

/** The text under one heading. */
export interface Section {
  /** Its address on the site. */
  readonly id: string;
  readonly title: string;
  readonly page: string;
  readonly text: string;
}

export const searchOptions: Options<Section> = {
  fields: ['title', 'text'],
  storeFields: ['title', 'page'],
  searchOptions: { prefix: true, fuzzy: 0.15, boost: { title: 4 }, combineWith: 'AND' },
};
