/** Checks the built add-in. Run `npm run build:test` first (`npm test` does). */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { builtFolder } from '../../scripts/builtFolder';

const root = join(__dirname, '..', '..');
const built = builtFolder('build:test');
const dist = (file: string): string => readFileSync(join(built, file), 'utf8');
const files = readdirSync(built, { recursive: true, encoding: 'utf8', withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(built.length + 1)
      .replaceAll('\\', '/'),
  );

interface Metadata {
  readonly functions: readonly { readonly id: string; readonly name: string; readonly description: string }[];
}
const metadata = (file: string): Metadata => JSON.parse(dist(file)) as Metadata;

type CustomFunction = (...args: unknown[]) => unknown;

/** Runs functions.js with only the language itself and what Excel provides: no window, no document, no process, no console. Returns the registered functions. */
function registeredFunctions(): Map<string, CustomFunction> {
  const functions = new Map<string, CustomFunction>();
  class CustomFunctionsError extends Error {
    constructor(
      readonly code: string,
      message?: string,
    ) {
      super(message);
    }
  }
  const CustomFunctions = {
    associate: (id: string, run: CustomFunction) => void functions.set(id, run),
    Error: CustomFunctionsError,
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A', invalidNumber: '#NUM!' },
  };
  runInContext(dist('functions.js'), createContext({ CustomFunctions }), { filename: 'functions.js' });
  return functions;
}

describe('dist', () => {
  test('contains the add-in, the documentation, the licences and the bill of materials, and nothing else', () => {
    const chunksAndLicences = /^taskpane(-\w+)?\.js$|^[\w-]+\.js\.LICENSE\.txt$/;
    expect(files.filter((file) => !chunksAndLicences.test(file) && !file.startsWith('docs/')).sort()).toEqual([
      'THIRD-PARTY-LICENCES.txt',
      'assets/icon-16.png',
      'assets/icon-32.png',
      'assets/icon-64.png',
      'assets/icon-80.png',
      'functions-nb.json',
      'functions-nn.json',
      'functions.js',
      'functions.json',
      'manifest.xml',
      'sbom.cdx.json',
      'shortcuts-resources.json',
      'shortcuts.json',
      'taskpane.css',
      'taskpane.html',
    ]);
    expect(files).toEqual(expect.arrayContaining(['taskpane.js', 'taskpane.js.LICENSE.txt']));
    expect(dist('taskpane.js.LICENSE.txt')).toMatch(/React[^]*MIT license/);
  });

  test('does not contain the spreadsheet engine of the embedded workbook', () => {
    const engine = /\buniver\b|univerjs|UNIVER_/i;
    expect(readFileSync(require.resolve('@univerjs/core'), 'utf8')).toMatch(engine);
    expect(files.filter((file) => /\.js$|^\w+\.html$/.test(file) && engine.test(dist(file)))).toEqual([]);
  });

  test('loads Office, then the functions, then the pane', () => {
    const scripts = [...dist('taskpane.html').matchAll(/<script[^>]*src="([^"]+)"/g)].map((match) => match[1]);
    expect(scripts).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js', 'functions.js', 'taskpane.js']);
  });
});

describe('functions.js', () => {
  test('needs nothing else, and registers exactly the functions of the metadata', () => {
    const ids = metadata('functions.json').functions.map(({ id }) => id);
    expect(ids).toContain('SPLIT');
    expect([...registeredFunctions().keys()].sort()).toEqual([...ids].sort());
  });

  test('answers: Lierne’s 60 million kroner are 30 from the ministry, 15 from the county and 15 from the municipality', () => {
    const split = registeredFunctions().get('SPLIT');
    expect(split?.(60_000_000, 'Lierne', null)).toEqual([[30_000_000, 15_000_000, 15_000_000]]);
  });
});

describe('The metadata', () => {
  test.each(['functions-nb.json', 'functions-nn.json'])(
    '%s describes the same functions under the same names, but in another language',
    (file) => {
      const english = metadata('functions.json').functions;
      const translated = metadata(file).functions;
      expect(translated.map(({ id, name }) => [id, name])).toEqual(english.map(({ id, name }) => [id, name]));
      expect(translated.filter(({ description }, index) => description === english[index]?.description)).toEqual([]);
    },
  );
});

describe('npm run build', () => {
  test.each([
    ['without an address', undefined],
    ['with a placeholder as address', 'https://localhost:3000'],
  ])(
    'stops %s, with one line that says what to set',
    (_, setting) => {
      const { status, stderr } = spawnSync(
        process.execPath,
        [join(root, 'node_modules/webpack/bin/webpack.js'), '--mode', 'production'],
        {
          cwd: root,
          env: { ...process.env, OMST_BASE_URL: setting },
          encoding: 'utf8',
        },
      );
      expect(status).toBe(1);
      expect(stderr.trim()).toMatch(/^[^\n]*Set OMST_BASE_URL to the https address[^\n]*$/);
    },
    30_000,
  );
});
