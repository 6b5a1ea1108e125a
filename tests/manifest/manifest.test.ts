import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';
import { baseUrl, problems, released, type Files, type Release } from '../../scripts/manifest';

const root = join(__dirname, '..', '..');
const source = readFileSync(join(root, 'manifest.xml'), 'utf8');
const release: Release = { baseUrl: 'https://tillegg.fylke.test/omst', version: '1.2.3' };
const manifest = released(source, release);

const metadata = (...functions: [id: string, ...parameters: { optional?: boolean }[]][]) =>
  Buffer.from(JSON.stringify({ functions: functions.map(([id, ...parameters]) => ({ id, parameters })) }));
const split = metadata(['SPLIT', {}, {}, { optional: true }]);

/** The icons of the project, and a substitute for each file that the build makes. */
const built: Readonly<Record<string, Buffer>> = {
  'taskpane.html': Buffer.from('<!doctype html>'),
  'functions.js': Buffer.from(''),
  'functions.json': split,
  'functions-nb.json': split,
  'functions-nn.json': split,
  'docs/index.html': Buffer.from('<!doctype html>'),
  'docs/hjelp.html': Buffer.from('<!doctype html>'),
};
const filesWith =
  (changed: Readonly<Record<string, Buffer | undefined>> = {}): Files =>
  (path) => {
    if (path in changed) return changed[path];
    const asset = join(root, path);
    return built[path] ?? (path.startsWith('assets/') && existsSync(asset) ? readFileSync(asset) : undefined);
  };

/** Returns the problems after one change. Throws when the text to change is not found, because the test would then prove nothing. */
function problemsAfter(change: readonly [from: string, to: string], files = filesWith()): string[] {
  expect(manifest).toContain(change[0]);
  return problems(manifest.replaceAll(change[0], change[1]), files, release);
}

async function schemaErrors(xml: string): Promise<string[]> {
  const folder = join(__dirname, 'schema');
  const schemas = readdirSync(folder)
    .filter((file) => file.endsWith('.xsd'))
    .map((fileName) => ({ fileName, contents: readFileSync(join(folder, fileName), 'utf8') }));
  const isMain = ({ fileName }: { fileName: string }) => fileName === 'OfficeAppManifestV1_1.xsd';
  const { errors } = await validateXML({
    xml: [{ fileName: 'manifest.xml', contents: xml }],
    schema: schemas.filter(isMain),
    preload: schemas.filter((schema) => !isMain(schema)),
  });
  return errors.map(({ message }) => message);
}

describe('The manifest against the schema', () => {
  test('of development and of a release are both valid', async () => {
    expect(await schemaErrors(source)).toEqual([]);
    expect(await schemaErrors(manifest)).toEqual([]);
  });

  test('is refused when elements change places', async () => {
    const swapped = manifest.replace(
      /(<Hosts>\s*<Host Name="Workbook" \/>\s*<\/Hosts>)(\s*)(<Requirements>[^]*?<\/Requirements>)/,
      '$3$2$1',
    );
    expect(swapped).not.toBe(manifest);
    expect(await schemaErrors(swapped)).toContainEqual(expect.stringContaining('Hosts'));
  });
});

describe('A release', () => {
  test('has every address on the host that serves it, and the version of package.json in four numbers', () => {
    expect(manifest).not.toContain('localhost');
    expect(manifest).toContain('DefaultValue="https://tillegg.fylke.test/omst/functions.js"');
    expect(manifest).toContain('<Version>1.2.3.0</Version>');
  });

  test('of the manifest in the project has no problems', () => {
    expect(problems(manifest, filesWith(), release)).toEqual([]);
  });

  test.each([
    ['is not set', undefined],
    ['is empty', ''],
    ['is http', 'http://tillegg.fylke.test'],
    ['is no address', 'tillegg'],
    ['is this machine', 'https://localhost:3000'],
    ['is the address of the README', 'https://your.host/omst'],
    ['is an example', 'https://addin.example.com/'],
  ])('stops with one line that says what to set when the address %s', (_, setting) => {
    expect(() => baseUrl(setting)).toThrow(/^[^\n]*Set OMST_BASE_URL to the https address[^\n]*$/);
  });

  test('accepts an address with or without a slash at the end', () => {
    expect(baseUrl('https://tillegg.fylke.test/omst/')).toBe('https://tillegg.fylke.test/omst');
    expect(baseUrl('https://tillegg.fylke.test')).toBe('https://tillegg.fylke.test');
  });
});

describe('A manifest is refused when', () => {
  const cases: readonly [when: string, change: readonly [string, string], says: string][] = [
    ['the id is no GUID', ['877a1403-30ac-4213-be68-86872fbd2420', 'omst'], 'Id "omst" is not a GUID'],
    [
      'the version is not that of package.json',
      ['1.2.3.0', '1.2.2.0'],
      'Version is 1.2.2.0, package.json says 1.2.3: write 1.2.3.0',
    ],
    ['an id is used twice', ['id="Omst.OpenPane"', 'id="Omst.Group"'], 'id "Omst.Group" is used twice'],
    [
      'a resid is not there',
      [' id="Group.Label"', ' id="Group.Name"'],
      'Label refers to "Group.Label", which is not among the resources',
    ],
    [
      'a resid is of another kind',
      ['<Label resid="Group.Label"', '<Label resid="Icon.16"'],
      'Label refers to "Icon.16", which is a bt:Image',
    ],
    ['a resource is not used', [' id="Group.Label"', ' id="Group.Name"'], 'resource "Group.Name" is not used'],
    ['a resid is too long', ['Group.Label', 'G'.repeat(33)], `id "${'G'.repeat(33)}" has 33 characters, at most 32 are allowed`],
    [
      'a short text is too long',
      ['"Regional omstilling"', `"${'o'.repeat(126)}"`],
      'bt:String Group.Label has a text of 126 characters, between 1 and 125 are allowed',
    ],
    [
      'a long text is too long',
      ['Fyll ut saken', 'o'.repeat(250)],
      'bt:String OpenPane.Description has a text of 341 characters, between 1 and 250 are allowed',
    ],
    [
      'the description is too long',
      ['Vurderer kriteriene', 'o'.repeat(250)],
      'Description has a text of 366 characters, between 1 and 250 are allowed',
    ],
    [
      'an address is http',
      ['https://tillegg.fylke.test/omst/docs/index.html', 'http://lovdata.no/forskrift'],
      'bt:Url Documentation.Url is not https: http://lovdata.no/forskrift',
    ],
    [
      'an address of development is left',
      ['https://tillegg.fylke.test/omst/functions.js"', 'https://localhost:3000/functions.js"'],
      'bt:Url Functions.Script.Url is still a placeholder: https://localhost:3000/functions.js',
    ],
    [
      'an address leads nowhere',
      ['functions.js"', 'function.js"'],
      'bt:Url Functions.Script.Url points at a file that is not there: https://tillegg.fylke.test/omst/function.js',
    ],
    [
      'an icon is not of the size it is used in',
      [
        'id="Icon.80" DefaultValue="https://tillegg.fylke.test/omst/assets/icon-80.png"',
        'id="Icon.80" DefaultValue="https://tillegg.fylke.test/omst/assets/icon-64.png"',
      ],
      'https://tillegg.fylke.test/omst/assets/icon-64.png is 64 × 64 px, 80 px was promised',
    ],
    ['a size of the icon is missing', ['<bt:Image size="80" resid="Icon.80" />', ''], 'an Icon has no image of 80 px'],
    [
      'a text is missing in a language',
      ['<bt:Override Locale="nn-NO" Value="Regional omstilling" />', ''],
      'bt:String Group.Label is missing in nn-NO',
    ],
    [
      'the name is missing in a language',
      ['<Override Locale="nb-NO" Value="OMST Regional omstilling" />', ''],
      'DisplayName is missing in nb-NO',
    ],
    [
      'the functions are not described in a language',
      ['<bt:Override Locale="nn-NO" Value="https://tillegg.fylke.test/omst/functions-nn.json" />', ''],
      'bt:Url Functions.Metadata.Url is missing in nn-NO',
    ],
    [
      'the runtime is short',
      ['lifetime="long"', 'lifetime="short"'],
      'Runtime has no lifetime="long": functions and pane would not share it',
    ],
    [
      'functions and pane have each their page',
      ['<FunctionFile resid="Pane.Url" />', '<FunctionFile resid="Functions.Script.Url" />'],
      'FunctionFile is not the page of the shared runtime, Pane.Url',
    ],
    [
      'the pane opens outside the shared runtime',
      [
        '<SourceLocation DefaultValue="https://tillegg.fylke.test/omst/taskpane.html" />',
        '<SourceLocation DefaultValue="https://tillegg.fylke.test/omst/functions.js" />',
      ],
      'DefaultSettings opens https://tillegg.fylke.test/omst/functions.js, the shared runtime is https://tillegg.fylke.test/omst/taskpane.html',
    ],
    [
      'a requirement set is missing',
      ['<Set Name="SharedRuntime" MinVersion="1.1" />', ''],
      'requirement set SharedRuntime is not declared',
    ],
    [
      'the namespace changes, which breaks workbooks in use',
      ['DefaultValue="OMST" />', 'DefaultValue="REGOM" />'],
      'Namespace is "REGOM", not OMST, which workbooks in use depend on',
    ],
  ];

  test.each(cases)('%s', (_, change, says) => {
    expect(problemsAfter(change)).toContain(says);
  });

  const address = 'https://tillegg.fylke.test/omst';
  test.each([
    [
      'an icon is no PNG file',
      { 'assets/icon-16.png': Buffer.from('<svg/>') },
      `${address}/assets/icon-16.png is not a PNG file`,
    ],
    [
      'the languages describe different functions',
      { 'functions-nn.json': metadata(['SPLIT', {}, {}, { optional: true }], ['BUDGET', {}]) },
      `${address}/functions-nn.json does not describe the same functions as ${address}/functions.json`,
    ],
    [
      'an argument is optional in one language only',
      { 'functions-nb.json': metadata(['SPLIT', {}, {}, {}]) },
      `${address}/functions-nb.json does not describe the same functions as ${address}/functions.json`,
    ],
    ['no function is described', { 'functions.json': metadata() }, `${address}/functions.json describes no functions`],
    [
      'an icon is not there',
      { 'assets/icon-32.png': undefined },
      `IconUrl points at a file that is not there: ${address}/assets/icon-32.png`,
    ],
  ])('%s', (_, files, says) => {
    expect(problems(manifest, filesWith(files), release)).toContain(says);
  });
});
