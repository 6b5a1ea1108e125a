/**
 * Lists the third-party packages that are shipped, from the modules that webpack puts in the bundles.
 *
 *   tsx scripts/licences.ts FOLDER   after a build: FOLDER/sbom.cdx.json and FOLDER/THIRD-PARTY-LICENCES.txt
 *   npm run licences                 docs/dependencies.md, from the bill of materials in dist
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { Compiler, Module, WebpackPluginInstance } from 'webpack';
import project from '../package.json';
import { builtFolder } from './builtFolder';
import { sayErrors } from './sayErrors';

const root = join(__dirname, '..');
/** The builds record here which packages are in each bundle. */
const recordFolder = join(root, '.cache', 'shipped');
const bundles = ['functions', 'pane', 'documentation'] as const;

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly description?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

const manifestOf = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/** Returns the folder of the package that a file belongs to, or undefined for the project's own files. */
function packageOf(file: string): string | undefined {
  if (!file.includes(`${sep}node_modules${sep}`)) return undefined;
  // Some packages have another package.json in a subfolder, which only gives the type of its modules.
  for (let folder = dirname(file); folder !== root; folder = dirname(folder))
    if (existsSync(join(folder, 'package.json')) && 'version' in manifestOf(folder)) return folder;
  return undefined;
}

const filesOf = (module: Module): string[] => {
  const { modules = [], resource } = module as Module & { readonly modules?: readonly Module[]; readonly resource?: string };
  return [...modules.flatMap(filesOf), ...(resource === undefined ? [] : [resource.replace(/\?.*$/, '')])];
};

/** Records the packages whose modules are in a bundle. Modules that are imported and then removed do not count. */
export function recordPackages(bundle: (typeof bundles)[number]): WebpackPluginInstance {
  return {
    apply(compiler: Compiler) {
      compiler.hooks.done.tap('packages', ({ compilation }) => {
        const { modules, chunkGraph } = compilation;
        const shipped = [...modules].filter((module) => chunkGraph.getNumberOfModuleChunks(module) > 0).flatMap(filesOf);
        // The first lines of a bundle, which load the modules, come from webpack itself.
        const folders = new Set(['node_modules/webpack']);
        for (const file of shipped) {
          const folder = packageOf(file);
          if (folder !== undefined) folders.add(relative(root, folder).replaceAll(sep, '/'));
        }
        mkdirSync(recordFolder, { recursive: true });
        writeFileSync(join(recordFolder, `${bundle}.json`), JSON.stringify([...folders].sort(), null, 2));
      });
    },
  };
}

interface Component {
  readonly type: 'library';
  readonly 'bom-ref': string;
  readonly group?: string;
  readonly name: string;
  readonly version: string;
  readonly description?: string;
  readonly hashes: readonly { readonly alg: 'SHA-512'; readonly content: string }[];
  readonly licenses: readonly { readonly license: { readonly id: string } }[];
  readonly purl: string;
  readonly properties: readonly { readonly name: string; readonly value: string }[];
}

/** The parts of CycloneDX 1.6 that are used. https://cyclonedx.org/docs/1.6/json/ */
export interface BillOfMaterials {
  readonly bomFormat: 'CycloneDX';
  readonly specVersion: '1.6';
  readonly version: 1;
  readonly metadata: object;
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

/** Name of the property that lists the bundles a component is in. */
export const bundlesProperty = 'omst:bundles';

const purlOf = ({ name, version }: Pick<Manifest, 'name' | 'version'>): string =>
  `pkg:npm/${name.replace('@', '%40')}@${version}`;

const byName = (first: Manifest, second: Manifest): number => (first.name < second.name ? -1 : 1);

/** Folder of each shipped package → the bundles it is in. */
function shippedPackages(): ReadonlyMap<string, readonly string[]> {
  const bundlesByFolder = new Map<string, string[]>();
  for (const bundle of bundles)
    for (const folder of JSON.parse(readFileSync(join(recordFolder, `${bundle}.json`), 'utf8')) as string[])
      bundlesByFolder.set(folder, [...(bundlesByFolder.get(folder) ?? []), bundle]);
  return bundlesByFolder;
}

interface Lockfile {
  readonly packages: Readonly<Record<string, { readonly integrity?: string }>>;
}

/** Returns the bill of materials of the last build that webpack recorded. */
function billOfMaterials(): BillOfMaterials {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lockfile;
  const copies = [...shippedPackages()].map(([folder, inBundles]) => ({ ...manifestOf(join(root, folder)), folder, inBundles }));
  // The same version may be installed in several places.
  const shipped = [...new Map(copies.map((copy) => [purlOf(copy), copy])).values()].sort(byName);
  const component = ({ name, version, license, description, folder, inBundles }: (typeof shipped)[number]): Component => {
    const [scopeOrName = '', nameInScope] = name.split('/');
    const sha512 = /^sha512-(.+)$/.exec(packages[folder]?.integrity ?? '')?.[1] ?? '';
    return {
      type: 'library',
      'bom-ref': purlOf({ name, version }),
      ...(nameInScope === undefined ? { name } : { group: scopeOrName, name: nameInScope }),
      version,
      ...(description !== undefined && { description }),
      hashes: [{ alg: 'SHA-512', content: Buffer.from(sha512, 'base64').toString('hex') }],
      licenses: [{ license: { id: license ?? 'unknown' } }],
      purl: purlOf({ name, version }),
      properties: [{ name: bundlesProperty, value: inBundles.join(', ') }],
    };
  };
  const dependsOn = (names: Readonly<Record<string, string>>): string[] =>
    shipped.filter(({ name }) => name in names).map(purlOf);
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': purlOf(project),
        name: project.name,
        version: project.version,
        licenses: [{ license: { id: project.license } }],
      },
    },
    components: shipped.map(component),
    dependencies: [
      { ref: purlOf(project), dependsOn: dependsOn(project.dependencies) },
      ...shipped.map((manifest) => ({
        ref: purlOf(manifest),
        dependsOn: dependsOn({ ...manifest.dependencies, ...manifest.peerDependencies }),
      })),
    ],
  };
}

/** Returns the texts of the licence and of the notices that the authors ask to include. */
const textsIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());

/** Returns the text of every licence once, under the names of its packages. */
function licenceTexts(): string {
  const owners = new Map<string, string[]>();
  for (const folder of shippedPackages().keys()) {
    const { name, version, license } = manifestOf(join(root, folder));
    const texts = textsIn(join(root, folder));
    const text =
      texts.length > 0 ? texts.join('\n\n') : `Licence: ${license ?? 'unknown'}. The package brings no text of its own.`;
    owners.set(text, [...(owners.get(text) ?? []), `${name} ${version}`]);
  }
  const line = '-'.repeat(80);
  return [...owners]
    .map(([text, names]) => `${line}\n${names.sort().join('\n')}\n${line}\n\n${text}\n`)
    .sort()
    .join('\n');
}

/** The packages that the project itself depends on, and why. */
const purposes: Readonly<Record<keyof typeof project.dependencies | 'webpack', string>> = {
  '@fluentui/react-components': 'buttons, fields and themes of the pane, as in Office',
  '@fluentui/react-icons': 'icons of the pane',
  fflate: 'zips and unzips xlsx files for the copy for sharing',
  hucre: 'reads xlsx files that a user imports',
  'jsonstat-toolkit': 'reads the answers of Statistics Norway',
  ky: 'calls Statistics Norway, and tries again after a failure',
  minisearch: 'searches the documentation',
  'p-queue': 'keeps the rate of calls within what Statistics Norway allows',
  papaparse: 'reads CSV and pasted text',
  react: 'the pane',
  'react-dom': 'the pane',
  webpack: 'the lines in each bundle that load its modules',
  zod: 'checks the case and the answers of Statistics Norway',
};

const fullName = ({ group, name }: Component): string => (group === undefined ? name : `${group}/${name}`);
export const licenceOf = ({ licenses }: Component): string => licenses.map(({ license }) => license.id).join(', ');
const bundlesOf = ({ properties }: Component): string => properties.find(({ name }) => name === bundlesProperty)?.value ?? '';

/** As many of the packages that depend on a package are named. */
const maxDependents = 3;

/** Returns a Markdown table with columns as wide as their widest cell. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const lines = rows.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`);
  return [...lines.slice(0, 1), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...lines.slice(1)];
}

/** Returns docs/dependencies.md, made from a bill of materials. */
export function dependenciesPage({ components, dependencies }: BillOfMaterials): string {
  const names = new Map(components.map((component) => [component['bom-ref'], fullName(component)]));
  const dependentsOf = (ref: string): string => {
    const dependents = dependencies
      .filter(({ dependsOn }) => dependsOn.includes(ref))
      .flatMap(({ ref: dependent }) => names.get(dependent) ?? []);
    const more = dependents.length - maxDependents;
    return `${dependents.slice(0, maxDependents).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  };
  const purposeOf = (component: Component): string | undefined =>
    (purposes as Readonly<Record<string, string | undefined>>)[fullName(component)];
  const row = (component: Component, lastCell: string): string[] => [
    fullName(component),
    component.version,
    licenceOf(component),
    bundlesOf(component),
    lastCell,
  ];
  const headers = ['package', 'version', 'licence', 'bundle'];
  const licenceCounts = [...new Set(components.map(licenceOf))]
    .sort()
    .map((licence) => `${licence}: ${components.filter((component) => licenceOf(component) === licence).length}`);
  return [
    '<!-- Made from dist/sbom.cdx.json by scripts/licences.ts. Do not edit: run `npm run build && npm run licences`. -->',
    '',
    '# Third-party packages that are shipped',
    '',
    'These packages have code in the bundles that webpack makes. The build writes the same list to `dist/sbom.cdx.json`',
    '(CycloneDX 1.6, with the SHA-512 of each package), and the texts of the licences to `dist/THIRD-PARTY-LICENCES.txt`.',
    'office.js is loaded from Microsoft and is not shipped.',
    '',
    `${components.length} packages. ${licenceCounts.join(', ')}.`,
    '',
    '## Dependencies of the project',
    '',
    ...table([
      [...headers, 'what it is for'],
      ...components.flatMap((component) => {
        const purpose = purposeOf(component);
        return purpose === undefined ? [] : [row(component, purpose)];
      }),
    ]),
    '',
    '## Their dependencies',
    '',
    ...table([
      [...headers, 'needed by'],
      ...components
        .filter((component) => purposeOf(component) === undefined)
        .map((component) => row(component, dependentsOf(component['bom-ref']))),
    ]),
    '',
  ].join('\n');
}

export const readBillOfMaterials = (folder = builtFolder('build')): BillOfMaterials =>
  JSON.parse(readFileSync(join(folder, 'sbom.cdx.json'), 'utf8')) as BillOfMaterials;

function run(folder: string | undefined): void {
  if (folder === undefined) {
    writeFileSync(join(root, 'docs', 'dependencies.md'), dependenciesPage(readBillOfMaterials()));
    return;
  }
  writeFileSync(join(folder, 'sbom.cdx.json'), `${JSON.stringify(billOfMaterials(), null, 2)}\n`);
  writeFileSync(join(folder, 'THIRD-PARTY-LICENCES.txt'), licenceTexts());
}

if (require.main === module) {
  sayErrors();
  run(process.argv[2]);
}
