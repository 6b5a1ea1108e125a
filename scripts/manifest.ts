/**
 * Makes the manifest of a release, and checks what the schema does not.
 *
 * `tsx scripts/manifest.ts FOLDER` checks FOLDER/manifest.xml against the files beside it: one line per problem, exit code 1.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { sayErrors } from './sayErrors';

/** The address that manifest.xml names. */
export const developmentUrl = 'https://localhost:3000';
const namespace = 'OMST';
const translations = ['nb-NO', 'nn-NO'];
const limits = { resid: 32, short: 125, long: 250 };

/** Reads a file of the add-in by its path below the base address. Returns undefined when there is none. */
export type Files = (path: string) => Buffer | undefined;

export interface Release {
  /** Where the add-in is served, https, without a slash at the end. */
  readonly baseUrl: string;
  /** Version of package.json: three numbers. */
  readonly version: string;
}

/**
 * Returns the address in OMST_BASE_URL, without a slash at the end.
 * @throws Error with one line that says what to set, when it is missing, not https, or still a placeholder
 */
export function baseUrl(setting: string | undefined): string {
  const cure =
    'Set OMST_BASE_URL to the https address that will serve the add-in, for instance OMST_BASE_URL=https://your.host/omst';
  if (!setting) throw new Error(`The add-in has no address. ${cure}`);
  const url = URL.canParse(setting) ? new URL(setting) : undefined;
  if (url?.protocol !== 'https:' || url.search || url.hash) throw new Error(`OMST_BASE_URL is "${setting}". ${cure}`);
  if (/(^|\.)(localhost|your\.host|example(\.(com|net|org))?|invalid)$/.test(url.hostname)) {
    throw new Error(`OMST_BASE_URL is still a placeholder, "${setting}". ${cure}`);
  }
  return url.href.replace(/\/+$/, '');
}

/** Returns the development manifest with the addresses and the version of a release. Excel requires four numbers in a version. */
export function released(manifest: string, { baseUrl, version }: Release): string {
  return manifest.replaceAll(developmentUrl, baseUrl).replace(/<Version>.*<\/Version>/, `<Version>${version}.0</Version>`);
}

/** Returns the problems of a manifest that the schema does not find, one sentence each. */
export function problems(manifest: string, files: Files, { baseUrl, version }: Release): string[] {
  const document = new DOMParser().parseFromString(manifest, 'text/xml');
  const all = (name: string): Element[] => [...document.getElementsByTagName(name)];
  const resources = new Map(
    resourceTags
      .flatMap(all)
      .filter((resource) => resource.hasAttribute('id'))
      .map((resource) => [attribute(resource, 'id'), resource]),
  );
  const address = (resid: string): string => attribute(resources.get(resid), 'DefaultValue');
  const file = (url: string): Buffer | undefined =>
    url.startsWith(`${baseUrl}/`) ? files(url.slice(baseUrl.length + 1)) : undefined;

  return [
    ...identity(all, version),
    ...references(all, resources),
    ...lengths(all),
    ...addresses(all, baseUrl, file),
    ...icons(all, address, file),
    ...languages(all),
    ...runtime(all, address),
    ...metadata(all, file),
  ];
}

type Find = (tag: string) => Element[];
type Fetch = (url: string) => Buffer | undefined;

const resourceTags = ['bt:Image', 'bt:Url', 'bt:String'];
const topLevelTexts = ['DisplayName', 'Description'];
const topLevelUrls = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation'];

const attribute = (element: Element | undefined, name: string): string => element?.getAttribute(name) ?? '';
/** The element's tag and id, to name it in a message. */
const label = (element: Element): string => `${element.tagName} ${attribute(element, 'id')}`.trim();
const overrides = (element: Element): Element[] =>
  [...element.getElementsByTagName('*')].filter((child) => child.localName === 'Override');
const values = (element: Element): string[] => [
  attribute(element, 'DefaultValue'),
  ...overrides(element).map((override) => attribute(override, 'Value')),
];
const repeated = (names: string[]): string[] => [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
const defined = (elements: Element[]): Element[] => elements.filter((element) => element.hasAttribute('DefaultValue'));

function identity(all: Find, version: string): string[] {
  const id = all('Id')[0]?.textContent ?? '';
  const manifestVersion = all('Version')[0]?.textContent ?? '';
  return [
    ...(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id) ? [] : [`Id "${id}" is not a GUID`]),
    ...(manifestVersion === `${version}.0`
      ? []
      : [`Version is ${manifestVersion}, package.json says ${version}: write ${version}.0`]),
    ...repeated(
      [...all('Group'), ...all('Control'), ...all('Item'), ...resourceTags.flatMap(all)]
        .map((element) => attribute(element, 'id'))
        .filter(Boolean),
    ).map((name) => `id "${name}" is used twice`),
  ];
}

function references(all: Find, resources: ReadonlyMap<string, Element>): string[] {
  const used = all('*').filter((element) => element.hasAttribute('resid'));
  const kinds: Readonly<Record<string, string>> = {
    'bt:Image': 'bt:Image',
    SourceLocation: 'bt:Url',
    FunctionFile: 'bt:Url',
    LearnMoreUrl: 'bt:Url',
    Runtime: 'bt:Url',
    Label: 'bt:String',
    Title: 'bt:String',
    Description: 'bt:String',
    Namespace: 'bt:String',
  };
  const usedIds = new Set(used.map((element) => attribute(element, 'resid')));
  return [
    ...used.flatMap((element) => {
      const resid = attribute(element, 'resid');
      const resource = resources.get(resid);
      if (!resource) return [`${element.tagName} refers to "${resid}", which is not among the resources`];
      return kinds[element.tagName] === resource.tagName
        ? []
        : [`${element.tagName} refers to "${resid}", which is a ${resource.tagName}`];
    }),
    ...[...resources.keys()].flatMap((id) => [
      ...(id.length > limits.resid ? [`id "${id}" has ${id.length} characters, at most ${limits.resid} are allowed`] : []),
      ...(usedIds.has(id) ? [] : [`resource "${id}" is not used`]),
    ]),
  ];
}

function lengths(all: Find): string[] {
  const within = (limit: number) => (element: Element) =>
    values(element)
      .filter((text) => text.length > limit || text.length === 0)
      .map((text) => `${label(element)} has a text of ${text.length} characters, between 1 and ${limit} are allowed`);
  const strings = (list: string) => all(list).flatMap((parent) => [...parent.getElementsByTagName('bt:String')]);
  return [
    ...[...defined(all('DisplayName')), ...strings('bt:ShortStrings')].flatMap(within(limits.short)),
    ...[...defined(all('Description')), ...strings('bt:LongStrings')].flatMap(within(limits.long)),
  ];
}

function addresses(all: Find, baseUrl: string, file: Fetch): string[] {
  return defined([...topLevelUrls, 'bt:Url', 'bt:Image'].flatMap(all)).flatMap((element) =>
    values(element).flatMap((url) => {
      if (!url.startsWith('https://')) return [`${label(element)} is not https: ${url}`];
      if (url.startsWith(developmentUrl) && baseUrl !== developmentUrl)
        return [`${label(element)} is still a placeholder: ${url}`];
      return url.startsWith(`${baseUrl}/`) && !file(url) ? [`${label(element)} points at a file that is not there: ${url}`] : [];
    }),
  );
}

function icons(all: Find, address: (resid: string) => string, file: Fetch): string[] {
  const used = all('bt:Image')
    .filter((image) => image.hasAttribute('size'))
    .map((image) => ({
      url: address(attribute(image, 'resid')),
      size: Number(attribute(image, 'size')),
    }));
  const top = [
    { url: attribute(all('IconUrl')[0], 'DefaultValue'), size: 32 },
    { url: attribute(all('HighResolutionIconUrl')[0], 'DefaultValue'), size: 64 },
  ];
  const sets = all('Icon').flatMap((icon) => {
    const sizes = [...icon.getElementsByTagName('bt:Image')].map((image) => Number(attribute(image, 'size')));
    return [16, 32, 80].filter((size) => !sizes.includes(size)).map((size) => `an Icon has no image of ${size} px`);
  });
  const wrong = [...top, ...used].flatMap(({ url, size }) => {
    const bytes = file(url);
    if (!bytes) return [];
    const found = pixels(bytes);
    if (!found) return [`${url} is not a PNG file`];
    return found.width === size && found.height === size
      ? []
      : [`${url} is ${found.width} × ${found.height} px, ${size} px was promised`];
  });
  return [...new Set([...sets, ...wrong])];
}

/** Reads width and height from the header of a PNG file (PNG specification, 11.2.2 IHDR). */
function pixels(bytes: Buffer): { width: number; height: number } | undefined {
  const signature = '89504e470d0a1a0a';
  if (bytes.subarray(0, 8).toString('hex') !== signature || bytes.subarray(12, 16).toString('latin1') !== 'IHDR')
    return undefined;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

function languages(all: Find): string[] {
  const metadata = attribute(all('Metadata')[0]?.getElementsByTagName('SourceLocation')[0], 'resid');
  const translatable = [
    ...defined(topLevelTexts.flatMap(all)),
    ...all('bt:String').filter((text) => attribute(text, 'id') !== attribute(all('Namespace')[0], 'resid')),
    ...all('bt:Url').filter((url) => attribute(url, 'id') === metadata),
  ];
  return translatable.flatMap((element) => {
    const locales = overrides(element).map((override) => attribute(override, 'Locale'));
    return translations
      .filter((locale) => !locales.includes(locale))
      .map((locale) => `${label(element)} is missing in ${locale}`);
  });
}

function runtime(all: Find, address: (resid: string) => string): string[] {
  const [shared] = all('Runtime');
  const resid = attribute(shared, 'resid');
  const pages = [...all('Page').flatMap((page) => [...page.getElementsByTagName('SourceLocation')]), ...all('FunctionFile')];
  const pane = attribute(all('DefaultSettings')[0]?.getElementsByTagName('SourceLocation')[0], 'DefaultValue');
  const requirements = all('Set').map((set) => attribute(set, 'Name'));
  return [
    ...(attribute(shared, 'lifetime') === 'long'
      ? []
      : ['Runtime has no lifetime="long": functions and pane would not share it']),
    ...pages
      .filter((page) => attribute(page, 'resid') !== resid)
      .map((page) => `${page.tagName} is not the page of the shared runtime, ${resid}`),
    ...(pane === address(resid) ? [] : [`DefaultSettings opens ${pane}, the shared runtime is ${address(resid)}`]),
    ...['SharedRuntime', 'CustomFunctionsRuntime', 'ExcelApi']
      .filter((set) => !requirements.includes(set))
      .map((set) => `requirement set ${set} is not declared`),
  ];
}

function metadata(all: Find, file: Fetch): string[] {
  const strings = all('bt:String').filter((text) => attribute(text, 'id') === attribute(all('Namespace')[0], 'resid'));
  const resid = attribute(all('Metadata')[0]?.getElementsByTagName('SourceLocation')[0], 'resid');
  const urls = all('bt:Url')
    .filter((url) => attribute(url, 'id') === resid)
    .flatMap(values);
  const functions = urls.flatMap((url) => {
    const bytes = file(url);
    return bytes ? [{ url, ids: functionIds(bytes) }] : [];
  });
  const [first, ...others] = functions;
  return [
    ...strings
      .flatMap(values)
      .filter((text) => text !== namespace)
      .map((text) => `Namespace is "${text}", not ${namespace}, which workbooks in use depend on`),
    ...others
      .filter(({ ids }) => ids !== first?.ids)
      .map(({ url }) => `${url} does not describe the same functions as ${first?.url}`),
    ...functions.filter(({ ids }) => ids === '').map(({ url }) => `${url} describes no functions`),
  ];
}

/** Returns the ids of the functions, and which of their arguments are optional. These must be the same in every language. */
function functionIds(bytes: Buffer): string {
  const { functions } = JSON.parse(bytes.toString('utf8')) as {
    functions?: { id: string; parameters: { optional?: boolean }[] }[];
  };
  return (functions ?? [])
    .map(({ id, parameters }) => `${id}/${parameters.map(({ optional }) => (optional ? '?' : '!')).join('')}`)
    .join(' ');
}

/** Returns the problems of a built folder, for the address that it was built for. */
function check(folder: string | undefined): string[] {
  if (!folder) throw new Error('Usage: tsx scripts/manifest.ts FOLDER, with the built add-in to check');
  const { version } = JSON.parse(readFileSync(join(__dirname, '..', 'package.json'), 'utf8')) as { version: string };
  const files: Files = (path) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path)) : undefined);
  const manifest = readFileSync(join(folder, 'manifest.xml'), 'utf8');
  const found = problems(manifest, files, { baseUrl: baseUrl(process.env.OMST_BASE_URL), version });
  return found.map((problem) => `${join(folder, 'manifest.xml')}: ${problem}`);
}

if (require.main === module) {
  sayErrors();
  const found = check(process.argv[2]);
  for (const problem of found) console.error(problem);
  if (found.length > 0) process.exitCode = 1;
}
