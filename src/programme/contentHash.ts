const offset = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;

/**
 * A fingerprint of data, the same in every build and on every machine: `fnv1a` of its JSON with sorted keys.
 * It tells two sets of rules apart; it is no protection against somebody who wants two to look alike.
 */
export const contentHash = (data: unknown): string => fnv1a(JSON.stringify(data, sortedKeys));

/**
 * 64-bit FNV-1a of a text in UTF-8, as 16 hexadecimal digits.
 *
 * @see Fowler, G., Noll, L. C., Vo, K.-P. and Eastlake, D., The FNV Non-Cryptographic Hash Algorithm, draft-eastlake-fnv
 */
export function fnv1a(text: string): string {
  let hash = offset;
  for (const byte of utf8(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * prime);
  return hash.toString(16).padStart(16, '0');
}

const sortedKeys = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;

/** Written out here because TextEncoder is not part of the language: Excel's runtime for functions alone need not have it. */
function utf8(text: string): number[] {
  const escaped = encodeURIComponent(text);
  return [...escaped.matchAll(/%([0-9A-F]{2})|(.)/g)].map(([, code, plain]) =>
    code ? Number.parseInt(code, 16) : (plain ?? '').charCodeAt(0),
  );
}
