/** Bytes of a text file as text. Statistikkbanken still writes ISO-8859-1, Excel writes Windows-1252, everyone else UTF-8. */

import { SourceFault } from '../sourceFault';
import type { Encoding } from './ReadTable';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

const beginsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, index) => bytes[index] === byte);

export function decode(name: string, bytes: Uint8Array): Decoded {
  if (beginsWith(bytes, [0xff, 0xfe])) return { text: decoded(name, bytes, 'utf-16le'), encoding: 'utf-16' };
  if (beginsWith(bytes, [0xfe, 0xff])) return { text: decoded(name, bytes, 'utf-16be'), encoding: 'utf-16' };
  // A picture or a PDF decodes into something too; a text never holds a zero byte.
  if (bytes.includes(0)) throw new SourceFault('fileNotTable', { file: name });
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    // Every byte means something in Windows-1252, which holds the letters of ISO-8859-1, so this comes last.
    return { text: windows1252(bytes), encoding: 'windows-1252' };
  }
}

function decoded(name: string, bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new SourceFault('fileNotTable', { file: name }, { cause });
  }
}

/** What Windows-1252 has where ISO-8859-1 has control characters, from 80 to 9F. */
const betweenControls = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Node before 23 takes the two for one, and leaves the control characters. */
const windows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009F]/g, (control) => betweenControls[control.charCodeAt(0) - 0x80] ?? control);
