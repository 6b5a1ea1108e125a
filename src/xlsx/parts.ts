/** The parts of an xlsx file: XML documents in a zip. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Path inside the file → XML text. */
export type Parts = Record<string, string>;

/** The earliest date that a zip can store. A fixed date makes files of the same workbook identical. */
const zipDate = '1980-01-01T00:00:00';

/** U+FFFE and U+FFFF are not allowed in XML and make Excel refuse the whole file. */
const forbiddenCharacters = /[\uFFFE\uFFFF]/gu;

/** Returns the XML parts whose path `wanted` accepts. */
export function unpack(bytes: Uint8Array, wanted: (path: string) => boolean = () => true): Parts {
  const files = unzipSync(bytes, { filter: ({ name }) => wanted(name) });
  return Object.fromEntries(Object.entries(files).map(([path, content]) => [path, strFromU8(content)]));
}

export function pack(parts: Parts): Uint8Array {
  const files = Object.entries(parts).map(([path, xml]) => [path, strToU8(xml.replace(forbiddenCharacters, '\uFFFD'))] as const);
  return zipSync(Object.fromEntries(files), { mtime: zipDate });
}
