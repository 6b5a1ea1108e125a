/** Decodes the bytes of a text file. Statistikkbanken writes ISO-8859-1, Excel writes Windows-1252, and others write UTF-8. */

import { SourceFault } from '../sourceFault';

export const beginsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** @throws SourceFault fileNotTable when the bytes are not text */
export function decode(name: string, bytes: Uint8Array): string {
  if (beginsWith(bytes, [0xff, 0xfe])) return decodeUtf16(name, bytes, 'utf-16le');
  if (beginsWith(bytes, [0xfe, 0xff])) return decodeUtf16(name, bytes, 'utf-16be');
  // Pictures and most other binary files contain a zero byte, which a text file never does.
  if (bytes.includes(0)) throw new SourceFault('fileNotTable', { file: name });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Tried last, because every byte is valid in Windows-1252. It includes the letters of ISO-8859-1.
    return decodeWindows1252(bytes);
  }
}

function decodeUtf16(name: string, bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new SourceFault('fileNotTable', { file: name }, { cause });
  }
}

/** The characters of Windows-1252 from 0x80 to 0x9F, where ISO-8859-1 has control characters. */
const windows1252From80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Node before version 23 decodes Windows-1252 as ISO-8859-1, so the control characters of ISO-8859-1 are replaced. */
const decodeWindows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009F]/g, (control) => windows1252From80[control.charCodeAt(0) - 0x80] ?? control);
