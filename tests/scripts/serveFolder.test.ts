import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get as getSecurely } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOpenssl } from '../../scripts/nginx';
import { serveFolder, type ServedFolder } from '../../scripts/serveFolder';

const parent = mkdtempSync(join(tmpdir(), 'omst-served-'));
const folder = mkdtempSync(join(parent, 'site-'));
writeFileSync(join(parent, 'outside.json'), '{}');
writeFileSync(join(folder, 'index.html'), '<p>hei</p>');
writeFileSync(join(folder, 'functions.json'), '{}');

let site: ServedFolder;

beforeAll(async () => {
  site = await serveFolder(folder, {
    host: '127.0.0.1',
    pageEnd: '<!-- end -->',
    routes: { '/old': (_, response) => response.writeHead(302, { Location: '/' }).end() },
  });
});
afterAll(() => {
  site.close();
  rmSync(parent, { recursive: true });
});

const get = (path: string): Promise<Response> => fetch(`http://127.0.0.1:${site.port}${path}`, { redirect: 'manual' });

test('serves the page of a folder, with the text that is added to every page', async () => {
  const answer = await get('/?sample=hjartdal');
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html']);
  expect(await answer.text()).toBe('<p>hei</p><!-- end -->');
});

test('serves a file unchanged, to any origin, and tells the browser not to cache it', async () => {
  const answer = await get('/functions.json');
  expect(await answer.text()).toBe('{}');
  expect(answer.headers.get('content-type')).toBe('application/json');
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  expect(answer.headers.get('cache-control')).toBe('no-store');
});

test('answers a route instead of a file', async () => {
  const answer = await get('/old');
  expect([answer.status, answer.headers.get('location')]).toEqual([302, '/']);
});

test.each(['/nothing.html', '/..%2foutside.json', '/..%2f..%2f..%2f..%2fetc%2fpasswd', '/%E0%A4%A'])(
  'has nothing at %s',
  async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
  },
);

test('reports that a port is taken', async () => {
  await expect(serveFolder(folder, { host: '127.0.0.1', port: site.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

test('serves over https when it gets a certificate', async () => {
  const [key, cert] = [join(parent, 'key.pem'), join(parent, 'cert.pem')];
  const made = ['-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', cert, '-subj', '/CN=localhost'];
  execFileSync(findOpenssl(), ['req', '-x509', ...made], { stdio: 'ignore' });
  const secure = await serveFolder(folder, { certificate: { key: readFileSync(key), cert: readFileSync(cert) } });
  const status = await new Promise((resolve, reject) => {
    const options = { ca: readFileSync(cert) };
    getSecurely(`https://localhost:${secure.port}/functions.json`, options, (answer) => resolve(answer.statusCode)).on(
      'error',
      reject,
    );
  });
  expect(status).toBe(200);
  secure.close();
});
