/**
 * npm run package -- ADDRESS [ADDRESS …]: makes a release for each address. It builds once, for the first address. For the others it replaces the
 * address in the manifest and in the metadata of the functions. Writes package/omst-VERSION-HOST.zip and package/SHA256SUMS.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { version } from '../package.json';
import { builtFolder } from './builtFolder';
import { baseUrl, problems } from './manifest';
import { sayErrors } from './sayErrors';

const root = join(__dirname, '..');
const folder = join(root, 'package');

type Files = Readonly<Record<string, Uint8Array>>;

const filesIn = (top: string): Files =>
  Object.fromEntries(
    readdirSync(top, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(top, path)).isFile())
      .map((path) => [path.split(sep).join('/'), new Uint8Array(readFileSync(join(top, path)))]),
  );

const containsAddress = (path: string): boolean => /^(?:manifest\.xml|functions[^/]*\.json|shortcuts[^/]*\.json)$/.test(path);

const checksums = (files: Files): string =>
  Object.keys(files)
    .sort()
    .map(
      (path) =>
        `${createHash('sha256')
          .update(files[path] ?? '')
          .digest('hex')}  ${path}\n`,
    )
    .join('');

const readMe = (address: string): string => `OMST ${version}, for ${address}

site/        filene som skal ligge på adressen. Pek nginx, eller en annen server, på denne mappen.
manifest.xml det Excel skal ha: Integrerte apper, delt mappe eller sideload.
nginx.conf   et eksempel på oppsett, med hodene som trengs. Bytt det som er merket BYTT.
SHA256SUMS   kontrollsummer: sha256sum -c SHA256SUMS

Hele veiledningen ligger i site/docs/drift.html og site/docs/installere.html, og på
${address}/docs/ når filene er lagt ut.
`;

/**
 * Returns the files of a package, made from a build.
 * @param builtFor the address that the files of the build name
 * @throws Error with the problems of the manifest, when Excel would not accept it
 */
export function contents(built: Files, builtFor: string, address: string): Files {
  const { host, pathname } = new URL(address);
  const basePath = pathname.replace(/\/$/, '');
  const readdressed: Files = Object.fromEntries(
    Object.entries(built).map(([path, bytes]) => [
      path,
      containsAddress(path) ? strToU8(strFromU8(bytes).replaceAll(builtFor, address)) : bytes,
    ]),
  );
  const manifest = strFromU8(readdressed['manifest.xml'] ?? new Uint8Array());
  const fileAt = (path: string): Buffer | undefined => {
    const bytes = readdressed[path];
    return bytes && Buffer.from(bytes);
  };
  const found = problems(manifest, fileAt, { baseUrl: address, version });
  if (found.length > 0) throw new Error(found.join('\n'));
  const conf = readFileSync(join(root, 'docs', 'nginx.conf'), 'utf8')
    .replaceAll('omst.example.no', host)
    .replaceAll('/docs/index.html', `${basePath}/docs/index.html`);
  const files: Files = {
    // For an address with a path, the files are in a folder of that path, so that the server needs no rule for it.
    ...Object.fromEntries(Object.entries(readdressed).map(([path, bytes]) => [`site${basePath}/${path}`, bytes])),
    'manifest.xml': readdressed['manifest.xml'] ?? new Uint8Array(),
    'nginx.conf': strToU8(conf),
    'LES-MEG.txt': strToU8(readMe(address)),
    LICENSE: new Uint8Array(readFileSync(join(root, 'LICENSE'))),
  };
  return { ...files, SHA256SUMS: strToU8(checksums(files)) };
}

/** Makes a zip. The same files give the same bytes, whenever and wherever it is made. */
export function zipped(files: Files): Uint8Array {
  const sorted = Object.keys(files).sort();
  // The earliest date that a zip can hold, in the local time that the library reads.
  const mtime = new Date(1980, 0, 1);
  return zipSync(Object.fromEntries(sorted.map((path) => [path, files[path] ?? new Uint8Array()])), { mtime, level: 9 });
}

export const packageName = (address: string): string => {
  const { host, pathname } = new URL(address);
  return `omst-${version}-${`${host}${pathname}`.replace(/\/$/, '').replace(/[^a-z0-9.]+/gi, '-')}.zip`;
};

export const builtFiles = (built = builtFolder('build')): Files => filesIn(built);

function run(args: readonly string[]): void {
  if (args.length === 0)
    throw new Error('Usage: npm run package -- ADDRESS [ADDRESS …], which will serve the add-in, for instance https://your.host');
  const addresses = args.map(baseUrl);
  const [first = ''] = addresses;
  execFileSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, OMST_BASE_URL: first },
  });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const built = builtFiles();
  const zips: Files = Object.fromEntries(
    addresses.map((address) => [packageName(address), zipped(contents(built, first, address))]),
  );
  for (const [name, bytes] of Object.entries(zips)) {
    writeFileSync(join(folder, name), bytes);
    console.log(`package/${name}: ${Math.round(bytes.length / 1000)} kB`);
  }
  writeFileSync(join(folder, 'SHA256SUMS'), checksums(zips));
}

if (require.main === module) {
  sayErrors();
  run(process.argv.slice(2));
}
