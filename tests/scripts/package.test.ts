/** The package for the host of the add-in is complete, has the right address, and has the same bytes each time. Run `npm run build:test` first (`npm test` does). */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { builtFolder } from '../../scripts/builtFolder';
import { builtFiles, contents, packageName, zipped } from '../../scripts/package';
import { documentationPolicy, panePolicy, panePolicyHeader } from '../../scripts/contentSecurity';

const root = join(__dirname, '..', '..');
const dist = builtFolder('build:test');
const built = builtFiles(dist);
const builtFor = /https:\/\/[^"]+(?=\/taskpane\.html)/.exec(strFromU8(built['manifest.xml'] ?? new Uint8Array()))?.[0] ?? '';
const address = 'https://omst.fylke.test/regional/omstilling';
const files = contents(built, builtFor, address);
const text = (path: string): string => strFromU8(files[path] ?? new Uint8Array());

test('has every file of the build, in a folder with the path of the address, and the files that explain how to publish it', () => {
  expect(Object.keys(files).sort()).toEqual(
    [
      ...Object.keys(built).map((path) => `site/regional/omstilling/${path}`),
      ...['LES-MEG.txt', 'LICENSE', 'SHA256SUMS', 'manifest.xml', 'nginx.conf'],
    ].sort(),
  );
  expect(packageName(address)).toMatch(/^omst-\d+\.\d+\.\d+-omst\.fylke\.test-regional-omstilling\.zip$/);
});

test('has the new address everywhere, and the address of the build nowhere', () => {
  expect(text('manifest.xml')).toContain(`${address}/taskpane.html`);
  expect(text('site/regional/omstilling/functions-nb.json')).toContain(`${address}/docs/funksjoner.html#eligible`);
  const withOldAddress = Object.keys(files).filter((path) => strFromU8(files[path] ?? new Uint8Array(), true).includes(builtFor));
  expect(withOldAddress).toEqual([]);
});

test('has the right checksum of each file', () => {
  const lines = text('SHA256SUMS').trim().split('\n');
  expect(lines).toHaveLength(Object.keys(files).length - 1);
  for (const line of lines) {
    const [sum = '', path = ''] = line.split('  ');
    expect([path, sum]).toEqual([
      path,
      createHash('sha256')
        .update(files[path] ?? '')
        .digest('hex'),
    ]);
  }
});

test('has the same bytes when it is made again, and unpacks to the same files', () => {
  const zip = zipped(files);
  expect(Buffer.compare(zip, zipped(contents(builtFiles(dist), builtFor, address)))).toBe(0);
  expect(Object.keys(unzipSync(zip)).sort()).toEqual(Object.keys(files).sort());
});

test('is not made when Excel would refuse the manifest', () => {
  const broken = {
    ...built,
    'manifest.xml': strToU8(strFromU8(built['manifest.xml'] ?? new Uint8Array()).replace('<Id>', '<Id>x')),
  };
  expect(() => contents(broken, builtFor, address)).toThrow(/Id/);
});

describe('The example for nginx', () => {
  const conf = readFileSync(join(root, 'docs/nginx.conf'), 'utf8');

  test('sends the policies of the pages', () => {
    expect(conf).toContain(`"${panePolicyHeader(panePolicy(''))}"`);
    expect(conf).toContain(`"${documentationPolicy}; frame-ancestors 'none'"`);
  });

  test('has the address of the package', () => {
    expect(text('nginx.conf')).toContain('server_name omst.fylke.test;');
    expect(text('nginx.conf')).toContain('return 302 /regional/omstilling/docs/index.html;');
  });
});
