const offset = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;

/**
 * Returns a fingerprint of data, the same in every build and on every machine: `fnv1a` of its JSON with sorted keys.
 * It shows whether two sets of rules differ. It does not protect against someone who makes two different sets with the same fingerprint on purpose.
 */
export const contentHash = (data: unknown): string => fnv1a(JSON.stringify(data, sortedKeys));

/**
 * Returns the 64-bit FNV-1a hash of a text in UTF-8, as 16 hexadecimal digits.
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
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** Returns the bytes of a text in UTF-8. TextEncoder is not used, because it is not part of the language and may be missing in Excel's runtime for functions alone. */
function utf8(text: string): number[] {
  const escaped = encodeURIComponent(text);
  return [...escaped.matchAll(/%([0-9A-F]{2})|(.)/g)].map(([, code, plain]) =>
    code ? Number.parseInt(code, 16) : (plain ?? '').charCodeAt(0),
  );
}
