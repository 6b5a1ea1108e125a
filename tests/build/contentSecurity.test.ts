/** Checks in the built files what the add-in may load, run and call. Run `npm run build:test` first (`npm test` does). tests/browser checks the same in a browser. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFolder } from '../../scripts/builtFolder';
import { panePolicy, panePolicyHeader } from '../../scripts/contentSecurity';

const root = join(__dirname, '..', '..');
const built = builtFolder('build:test');
const dist = (file: string): string => readFileSync(join(built, file), 'utf8');
const scripts = readdirSync(built).filter((file) => file.endsWith('.js'));
const page = dist('taskpane.html');
const policyIn = (html: string): string => /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';

describe('The policy of the pane', () => {
  const policy = policyIn(page);
  const directives = new Map(
    policy.split('; ').map((directive): [string, string[]] => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );

  test('comes in the page before everything that it applies to', () => {
    expect(policy).not.toBe('');
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.search(/<(script|style|link)/));
  });

  test('allows nothing by default, and no inline script and no eval', () => {
    expect(directives.get('default-src')).toEqual(["'none'"]);
    expect(policy).not.toMatch(/unsafe-|\*|data:|blob:|http:/);
    expect(directives.get('script-src')).toEqual([
      "'self'",
      'https://appsforoffice.microsoft.com',
      'https://officeapis.public.onecdn.static.microsoft',
    ]);
    for (const name of ['base-uri', 'form-action', 'object-src']) expect(directives.get(name)).toEqual(["'none'"]);
  });

  test('lets the pane call only its own server and Statistics Norway', () => {
    expect(directives.get('connect-src')).toEqual(["'self'", 'https://data.ssb.no']);
  });

  test('names a county’s own server instead of Statistics Norway’s, when the add-in is built for one', () => {
    const policyForCounty = panePolicy('https://figures.county.example/ssb/');
    expect(policyForCounty).toContain("connect-src 'self' https://figures.county.example;");
    expect(policyForCounty).not.toContain('data.ssb.no');
    expect(() => panePolicy('figures.county.example')).toThrow('Invalid URL');
  });

  test('is the one that docs/security.md tells the host of the add-in to send as a header', () => {
    const documented = /^Content-Security-Policy: (.+)$/m.exec(readFileSync(join(root, 'docs/security.md'), 'utf8'))?.[1];
    expect(documented).toBe(panePolicyHeader(policy));
    expect(documented).toMatch(/; frame-ancestors https:[^']+$/);
  });
});

describe('The built page', () => {
  test('has no inline script and no event handler', () => {
    expect([...page.matchAll(/<script(?![^>]*\ssrc=)[^>]*>/g)]).toEqual([]);
    expect(page).not.toMatch(/<[a-z][^>]*\son[a-z]+\s*=/i);
    expect(page).not.toMatch(/<[a-z][^>]*\sstyle\s*=/i);
  });
});

/** Matches what runs code from a string, but not names with the same ending or methods with the same name. */
const runsString = /(?<![\w$.])(?:eval|(?:new\s+)?Function)\s*\(|set(?:Timeout|Interval)\s*\(\s*["'`]/;
const storesOrSends =
  /\b(?:localStorage|sessionStorage|indexedDB|sendBeacon|serviceWorker|WebSocket|EventSource)\b|document\.cookie/;

describe('The built scripts', () => {
  test('run no code from strings', () => {
    expect('x=new Function("return this")').toMatch(runsString);
    expect('(0,eval)(a),eval(b)').toMatch(runsString);
    expect('isFunction(a),a.eval(b)').not.toMatch(runsString);
    expect(scripts.filter((file) => runsString.test(dist(file)))).toEqual([]);
  });

  test('store nothing in the browser, and send nothing except by calls', () => {
    expect(scripts.filter((file) => storesOrSends.test(dist(file)))).toEqual([]);
  });

  test('have no source maps', () => {
    expect(readdirSync(built).filter((file) => file.endsWith('.map'))).toEqual([]);
    expect(scripts.filter((file) => dist(file).includes('sourceMappingURL='))).toEqual([]);
  });

  /** The hosts whose addresses are in the scripts, and why. The scripts call only Statistics Norway. */
  const knownHosts: Readonly<Record<string, string>> = {
    'data.ssb.no': 'figures; the only host that is called',
    'aka.ms': 'the words of a warning of Griffel to developers',
    'doi.org': 'sources of the methods, as text',
    'eur-lex.europa.eu': 'sources of the rules, as text',
    'github.com': 'source of a table of indices, as text; the page of a package in a message to developers',
    'learn.microsoft.com': 'Microsoft’s documentation of what the self-test tries, as text',
    'lovdata.no': 'sources of the rules, as text',
    'ssb.no': 'sources of the methods, as text',
    'www.fkt.no': 'sources of the rules, as text',
    'www.innovasjonnorge.no': 'sources of the rules, as text',
    'www.iza.org': 'sources of the methods, as text',
    'www.regjeringen.no': 'sources of the rules, as text',
    'www.ssb.no': 'sources of the methods, as text',
    'www.statsbudsjettet.no': 'sources of the rules, as text',
    'reactjs.org': 'the words of an error of React',
    'empty.invalid': 'ky finds out whether requests can be streamed; the name cannot exist, and nothing is called',
    'purl.oclc.org': 'names of the parts of an xlsx file',
    'schemas.openxmlformats.org': 'names of the parts of an xlsx file',
    'schemas.microsoft.com': 'names of the parts of an xlsx file',
    'www.wps.cn': 'names of the parts of an xlsx file',
    'www.w3.org': 'names of SVG, MathML and the like',
  };

  test('contain only known addresses', () => {
    const hosts = scripts.flatMap((file) => [...dist(file).matchAll(/https?:\/\/([a-z0-9.-]+)/gi)].map(([, host]) => host));
    expect([...new Set(hosts)].filter((host = '') => !(host in knownHosts)).sort()).toEqual([]);
  });
});

test('The manifest asks only for permission to read and write the workbook', () => {
  expect([...dist('manifest.xml').matchAll(/<Permissions>([^<]*)</g)].map(([, permission]) => permission)).toEqual([
    'ReadWriteDocument',
  ]);
  expect(dist('manifest.xml')).not.toMatch(/WebApplicationInfo|<Scopes>|EquivalentAddins/);
});
