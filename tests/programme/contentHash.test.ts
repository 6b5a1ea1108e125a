import { contentHash, fnv1a } from '../../src/programme/contentHash';

describe('The fingerprint of rules and data', () => {
  test.each([
    ['', 'cbf29ce484222325'],
    ['a', 'af63dc4c8601ec8c'],
    ['foobar', '85944171f73967e8'],
  ])('is FNV-1a: of %j as published', (text, hash) => {
    expect(fnv1a(text)).toBe(hash);
  });

  test('does not depend on the order in which keys were written', () => {
    expect(contentHash({ one: 1, two: { a: 'æøå', b: [2] } })).toBe(contentHash({ two: { b: [2], a: 'æøå' }, one: 1 }));
  });

  test('changes with any value, and with letters outside ASCII', () => {
    const hashes = [{ share: 0.15 }, { share: 0.1 }, { share: 'ø' }, { share: 'å' }, { andel: 0.15 }].map(contentHash);
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});
