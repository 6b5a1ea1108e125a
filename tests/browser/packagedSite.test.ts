/** Publishes the package as a county does: unpacks it, serves it with a real nginx and the included configuration, and opens it in a real browser. */
import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { request } from 'node:https';
import type { IncomingHttpHeaders } from 'node:http';
import { strFromU8, unzipSync } from 'fflate';
import { chromium, type Browser } from 'playwright-core';
import { chromiumFlags, findChromium } from '../../scripts/chromium';
import { documentationPolicy, panePolicy, panePolicyHeader } from '../../scripts/contentSecurity';
import { builtFolder } from '../../scripts/builtFolder';
import { findNginx, findOpenssl } from '../../scripts/nginx';
import { builtFiles, contents, zipped } from '../../scripts/package';
import { noLimit } from '../sources/ssb/server/options';
import { startSsbServer, type SsbServer } from '../sources/ssb/server/startSsbServer';
import { openReleasedPane } from './releasedPane';

const dist = builtFolder('build:test');
const basePath = '/omstilling';
const folder = mkdtempSync(join(tmpdir(), 'omst-nginx-'));
let address = '';
let configurationWarnings = '';
let nginx: ChildProcess;
let browser: Browser;
let ssb: SsbServer;

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const found = server.address();
      server.close(() => (found !== null && typeof found === 'object' ? resolve(found.port) : reject(new Error('No port.'))));
    });
  });

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const ask = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request(`${address}${path}`, { rejectUnauthorized: false, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts).toString('utf8') }),
      );
    })
      .on('error', reject)
      .end();
  });

/** Unpacks the zip, sets the port, certificate and folder that are marked in its nginx.conf, and starts nginx. */
async function publish(): Promise<void> {
  const port = await freePort();
  address = `https://localhost:${port}`;
  const built = builtFiles(dist);
  const builtFor = /https:\/\/[^"]+(?=\/taskpane\.html)/.exec(strFromU8(built['manifest.xml'] ?? new Uint8Array()))?.[0] ?? '';
  const files = unzipSync(zipped(contents(built, builtFor, `https://omst.fylke.test${basePath}`)));
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  // When root starts nginx, it serves the files as another user.
  chmodSync(folder, 0o755);
  execFileSync(
    findOpenssl(),
    [
      ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost'],
      ...['-keyout', join(folder, 'key.pem'), '-out', join(folder, 'cert.pem')],
    ],
    { stdio: 'ignore' },
  );
  const conf = strFromU8(files['nginx.conf'] ?? new Uint8Array())
    .replace('listen 443 ssl;', `listen 127.0.0.1:${port} ssl;`)
    .replace('listen [::]:443 ssl;', '')
    .replace('/etc/ssl/omst/fullchain.pem', join(folder, 'cert.pem'))
    .replace('/etc/ssl/omst/privkey.pem', join(folder, 'key.pem'))
    .replace('/srv/omst/site', join(folder, 'site'));
  writeFileSync(join(folder, 'omst.conf'), conf);
  writeFileSync(
    join(folder, 'main.conf'),
    `daemon off; error_log stderr; pid ${join(folder, 'nginx.pid')};
events {}
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log off;
  include ${join(folder, 'omst.conf')};
}
`,
  );
  const program = findNginx();
  ({ stderr: configurationWarnings } = spawnSync(program, ['-t', '-q', '-c', join(folder, 'main.conf'), '-p', folder], {
    encoding: 'utf8',
  }));
  nginx = spawn(program, ['-c', join(folder, 'main.conf'), '-p', folder], { stdio: 'ignore' });
  for (let attempt = 0; attempt < 100; attempt++) {
    if (
      await ask('/').then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('nginx does not answer.');
}

beforeAll(async () => {
  await publish();
  [browser, ssb] = await Promise.all([
    chromium.launch({ executablePath: findChromium(), args: [...chromiumFlags] }),
    startSsbServer(noLimit),
  ]);
});
afterAll(async () => {
  nginx.kill();
  await Promise.all([browser.close(), ssb.close()]);
  rmSync(folder, { recursive: true, force: true });
});

test('nginx accepts the configuration without a warning', () => expect(configurationWarnings).toBe(''));

test('the pane opens, inserts a sample and makes its budget, and nothing is blocked or requested from other servers', async () => {
  const { page, forbiddenRequests, violations } = await openReleasedPane({
    browser,
    address: `${address}${basePath}/`,
    ssb: ssb.url,
  });
  await page.getByRole('button', { name: 'Sett inn eksempelet' }).click();
  await page.getByRole('tab', { name: '6 Tabeller' }).click();
  await page.getByRole('checkbox', { name: 'Søknad' }).uncheck();
  await page.getByRole('button', { name: 'Lag tabellene' }).click();
  await page
    .getByRole('link', { name: 'B1 Finansieringsplan' })
    .or(page.getByRole('button', { name: 'B1 Finansieringsplan' }))
    .waitFor({ timeout: 60_000 });
  expect(forbiddenRequests()).toEqual([]);
  expect(await violations()).toEqual([]);
  await page.context().close();
}, 120_000);

test('the root and the help of a function lead to the pages of the documentation', async () => {
  const root = await ask('/');
  expect([root.status, root.headers.location]).toEqual([302, `${address}${basePath}/docs/index.html`]);
  const page = await (await browser.newContext({ ignoreHTTPSErrors: true })).newPage();
  await page.goto(`${address}${basePath}/docs/funksjoner.html#eligible`);
  await page.getByRole('searchbox').fill('finansieringsmodell');
  await page.getByRole('link', { name: /Finansieringsmodeller/ }).waitFor();
  await page.context().close();
});

test.each([
  ['/taskpane.html', 'text/html; charset=utf-8', panePolicyHeader(panePolicy('')), undefined],
  ['/functions.js', 'application/javascript; charset=utf-8', "default-src 'none'; frame-ancestors 'none'", '*'],
  ['/functions.json', 'application/json; charset=utf-8', "default-src 'none'; frame-ancestors 'none'", '*'],
  ['/manifest.xml', 'text/xml; charset=utf-8', "default-src 'none'; frame-ancestors 'none'", undefined],
  ['/docs/index.html', 'text/html; charset=utf-8', `${documentationPolicy}; frame-ancestors 'none'`, undefined],
])('%s has its content type, its policy, and the right access for other origins', async (path, contentType, policy, origin) => {
  const { status, headers } = await ask(`${basePath}${path}`);
  expect([status, headers['content-type'], headers['content-security-policy'], headers['access-control-allow-origin']]).toEqual([
    200,
    contentType,
    policy,
    origin,
  ]);
  expect(headers).toMatchObject({
    'strict-transport-security': 'max-age=31536000',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-cache',
  });
  expect(headers).not.toHaveProperty('x-frame-options');
});

test('an unchanged file is not sent again, and a large file is compressed', async () => {
  const { headers } = await ask(`${basePath}/functions.js`);
  expect((await ask(`${basePath}/functions.js`, { 'if-none-match': String(headers.etag) })).status).toBe(304);
  const compressed = await ask(`${basePath}/functions.js`, { 'accept-encoding': 'gzip' });
  expect([compressed.headers['content-encoding'], compressed.headers.vary]).toEqual(['gzip', 'Accept-Encoding']);
});

test.each([
  '/finnes-ikke',
  `${basePath}/finnes-ikke.js`,
  `${basePath}/assets/`,
  `${basePath}/docs/pane/`,
  `${basePath}/../nginx.conf`,
])('%s gives 404, and no folder is listed', async (path) => {
  const { status, body } = await ask(path);
  expect(status).toBe(404);
  expect(body).not.toMatch(/Index of/);
});
