/** The third-party packages that are shipped and their licences, read from the bill of materials of the build. Run `npm run build:test` first (`npm test` does). */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFolder } from '../../scripts/builtFolder';
import { dependenciesPage, bundlesProperty, licenceOf, readBillOfMaterials } from '../../scripts/licences';

const root = join(__dirname, '..', '..');
const built = builtFolder('build:test');
const bill = readBillOfMaterials(built);
const nameOf = ({ group, name }: (typeof bill.components)[number]): string => (group === undefined ? name : `${group}/${name}`);
const names = bill.components.map(nameOf);

interface Lockfile {
  readonly packages: Readonly<
    Record<
      string,
      { readonly version?: string; readonly integrity?: string; readonly optional?: boolean; readonly dev?: boolean }
    >
  >;
}
const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lockfile;

interface Project {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}
const project = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Project;

/** Licences that only require their text to come with the copy. */
const permissive = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Unlicense',
  'Zlib',
];

describe('The shipped code', () => {
  test('has a permissive licence in every package', () => {
    expect(bill.components.length).toBeGreaterThan(20);
    expect(bill.components.filter((component) => !permissive.includes(licenceOf(component))).map(nameOf)).toEqual([]);
  });

  test('includes the dependencies of the project, and of its development dependencies only webpack, for the lines that load modules', () => {
    // react-components only re-exports other packages, so it is not in the bundles itself.
    const reexporting = ['@fluentui/react-components'];
    expect(Object.keys(project.dependencies).filter((name) => !names.includes(name))).toEqual(reexporting);
    expect(Object.keys(project.devDependencies).filter((name) => names.includes(name))).toEqual(['webpack']);
  });

  test('contains neither office.js, which only Microsoft may serve, nor the grid of the embedded workbook', () => {
    expect(names.filter((name) => /office-js|univer/i.test(name))).toEqual([]);
    expect(bill.components.filter((component) => component.properties.every(({ name }) => name !== bundlesProperty))).toEqual([]);
  });

  test('has the checksums of package-lock.json', () => {
    const locked = new Map(
      Object.entries(packages).map(([path, { version, integrity }]) => [
        `${path.replace(/^.*node_modules\//, '')}@${version ?? ''}`,
        integrity,
      ]),
    );
    for (const component of bill.components) {
      const [hash] = component.hashes;
      const sha512 = Buffer.from(hash?.content ?? '', 'hex').toString('base64');
      const name = nameOf(component);
      expect([name, `sha512-${sha512}`]).toEqual([name, locked.get(`${name}@${component.version}`)]);
    }
  });

  test('includes the text of every licence', () => {
    const texts = readFileSync(join(built, 'THIRD-PARTY-LICENCES.txt'), 'utf8');
    for (const component of bill.components) expect(texts).toContain(`\n${nameOf(component)} ${component.version}\n`);
    expect(texts).toMatch(/Permission is hereby granted, free of charge/);
    expect(texts).toMatch(/Apache License/);
  });

  test('is listed in docs/dependencies.md (npm run build && npm run licences writes it)', () => {
    expect(dependenciesPage(bill)).toBe(readFileSync(join(root, 'docs/dependencies.md'), 'utf8'));
  });
});

describe('The dependencies of the project', () => {
  test('have exact versions', () => {
    const versions = Object.entries({ ...project.dependencies, ...project.devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  test('are locked by SHA-512, except programs for other machines than those that build the project', () => {
    const unlocked = Object.entries(packages).filter(
      ([path, { integrity = '' }]) => path !== '' && !integrity.startsWith('sha512-'),
    );
    // npm leaves out the checksums of packages that it does not fetch. None of these is shipped, or fetched for Linux on x64 or arm64.
    const otherMachines =
      /^node_modules\/(@oxc-parser\/binding|@swc\/core|@unrs\/resolver-binding)-(android|darwin|freebsd|openharmony|win32|linux-(arm-|loong64|ppc64|riscv64|s390x))/;
    expect(unlocked.filter(([path, { optional, dev }]) => !otherMachines.test(path) || !optional || !dev)).toEqual([]);
    expect(unlocked.filter(([path]) => existsSync(join(root, path)))).toEqual([]);
  });
});
