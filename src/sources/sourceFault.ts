/** What can go wrong with a source of figures, as a key of the text catalogue and what it concerns. */

import { say, shortened, type Language, type Words } from '../text';
import { fileFaults } from '../text/files';
import { ssbFaults } from '../text/ssb';

const sourceFaults: Readonly<Record<SourceFaultKey, Words>> = { ...ssbFaults, ...fileFaults };

export type SourceFaultKey = keyof typeof ssbFaults | keyof typeof fileFaults;

/** What a file or a service calls itself may be of any length. */
const longestDetail = 200;

const inShort = (details: SourceFault['details']): SourceFault['details'] =>
  Object.fromEntries(
    Object.entries(details).map(([key, detail]) => [key, typeof detail === 'string' ? shortened(detail, longestDetail) : detail]),
  );

export class SourceFault extends Error {
  override readonly name = 'SourceFault';

  constructor(
    readonly key: SourceFaultKey,
    readonly details: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(say(sourceFaults[key], 'en', inShort(details)), options);
  }

  /** One sentence that says what is wrong, where, and what to do. */
  in(language: Language): string {
    return say(sourceFaults[this.key], language, inShort(this.details));
  }
}
