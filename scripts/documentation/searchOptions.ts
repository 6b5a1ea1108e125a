/** How the documentation is searched: the same when the index is made and when it is asked. */
import type { Options } from 'minisearch';

/** What stands under one heading. */
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
