/** What is handed over to whoever hosts the add-in: the same bytes each time, whole, and right for the address. Run `npm run build` first. */
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

test('has every file of the build, in the folder that the address names, and what says how it is put up', () => {
  expect(Object.keys(files).sort()).toEqual(
    [
      ...Object.keys(built).map((path) => `site/regional/omstilling/${path}`),
      ...['LES-MEG.txt', 'LICENSE', 'SHA256SUMS', 'manifest.xml', 'nginx.conf'],
    ].sort(),
  );
  expect(packageName(address)).toMatch(/^omst-\d+\.\d+\.\d+-omst\.fylke\.test-regional-omstilling\.zip$/);
});

test('names the address, and nothing the one it was built for', () => {
  expect(text('manifest.xml')).toContain(`${address}/taskpane.html`);
  expect(text('site/regional/omstilling/functions-nb.json')).toContain(`${address}/docs/funksjoner.html#eligible`);
  const left = Object.keys(files).filter((path) => strFromU8(files[path] ?? new Uint8Array(), true).includes(builtFor));
  expect(left).toEqual([]);
});

test('has a checksum of each file, which holds', () => {
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

test('is the same bytes when it is made again, and unpacks to the same files', () => {
  const zip = zipped(files);
  expect(Buffer.compare(zip, zipped(contents(builtFiles(dist), builtFor, address)))).toBe(0);
  expect(Object.keys(unzipSync(zip)).sort()).toEqual(Object.keys(files).sort());
});

test('is not made with a manifest that Excel would refuse', () => {
  const broken = {
    ...built,
    'manifest.xml': strToU8(strFromU8(built['manifest.xml'] ?? new Uint8Array()).replace('<Id>', '<Id>x')),
  };
  expect(() => contents(broken, builtFor, address)).toThrow(/Id/);
});

describe('The example for nginx', () => {
  const conf = readFileSync(join(root, 'docs/nginx.conf'), 'utf8');

  test('sends the policies that the pages have', () => {
    expect(conf).toContain(`"${panePolicyHeader(panePolicy(''))}"`);
    expect(conf).toContain(`"${documentationPolicy}; frame-ancestors 'none'"`);
  });

  test('is made out to the address in the package', () => {
    expect(text('nginx.conf')).toContain('server_name omst.fylke.test;');
    expect(text('nginx.conf')).toContain('return 302 /regional/omstilling/docs/index.html;');
  });
});
