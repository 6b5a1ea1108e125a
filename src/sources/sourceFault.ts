/** The faults of files and of Statistics Norway's figures. A fault is a key of the text catalogue with the details of its message. */

import { say, shortened, type Language, type Words } from '../text';
import { fileFaults } from '../text/files';
import { ssbFaults } from '../text/ssb';

const sourceFaults: Readonly<Record<SourceFaultKey, Words>> = { ...ssbFaults, ...fileFaults };

export type SourceFaultKey = keyof typeof ssbFaults | keyof typeof fileFaults;

/** In characters. Details are shortened, because names from files and services can be of any length. */
const maximumDetailLength = 200;

const shortenDetails = (details: SourceFault['details']): SourceFault['details'] =>
  Object.fromEntries(
    Object.entries(details).map(([key, detail]) => [
      key,
      typeof detail === 'string' ? shortened(detail, maximumDetailLength) : detail,
    ]),
  );

export class SourceFault extends Error {
  override readonly name = 'SourceFault';

  constructor(
    readonly key: SourceFaultKey,
    readonly details: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(say(sourceFaults[key], 'en', shortenDetails(details)), options);
  }

  /** The message in a language. It says what is wrong, where, and what to do. */
  in(language: Language): string {
    return say(sourceFaults[this.key], language, shortenDetails(this.details));
  }
}
